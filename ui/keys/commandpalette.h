#pragma once

#include "keys/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Galley {

// Every command at the fingertips: type some letters of its name, Enter does it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QMenuBar &bar, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void run();

    CommandModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_says; // what the chosen command does, or that none fits
};

} // namespace Galley
