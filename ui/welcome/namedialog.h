#pragma once

#include <QDialog>

namespace Galley {

// Asks who annotates.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    NameDialog(const QString &name, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name);
};

} // namespace Galley
