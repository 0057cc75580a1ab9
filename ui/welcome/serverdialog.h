#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Galley {

class AddressHint;

// Asks for the address of a project on a server.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    // Begins with the address of the one opened last; empty: there was none.
    ServerDialog(const QString &last, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &address);

private:
    void build(const QString &last);
    void judge();
    void finish();

    QLineEdit *m_address;
    AddressHint *m_hint;
    QPushButton *m_open = nullptr;
};

} // namespace Galley
