#pragma once

#include "exchange/exchangetask.h"
#include "project/project.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Galley {

// Says how far the work in a package is, before it is handed in.
class HandInDialog : public QDialog
{
    Q_OBJECT
public:
    HandInDialog(const ProjectFacts &package, QWidget *parent);
    ~HandInDialog() override;

    [[nodiscard]] QString progress() const;

Q_SIGNALS:
    void confirmed();

private:
    ExchangeTask *m_task;
    QLabel *m_progress;
};

} // namespace Galley
