#pragma once

#include "team/teamfacts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Galley {

class TextTable;

// Who works on the project, what they may do, and how far they are. It asks for changes and shows what is.
class TeamDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TeamDialog(QWidget *parent = nullptr);

    void setEditable(bool editable, const QString &why);
    void showTeam(const TeamFacts &facts); // the one who is chosen stays chosen
    void showMessage(const QString &message);

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void addRequested(const Galley::Member &member);
    void changeRequested(const Galley::Member &member); // role, or back again
    void removeRequested(const QString &name);
    void settingsRequested(bool blind, bool lock);
    void assignRequested();

private:
    void build();
    [[nodiscard]] QLayout *makeNewRow();
    [[nodiscard]] QLayout *makeChosenRow();
    [[nodiscard]] QLayout *makeFoot();
    void add();
    void changeRole();
    void removeOrTakeBack();
    void showChosen();
    [[nodiscard]] const Member *chosen() const; // null: nobody

    TeamFacts m_facts;
    TextTable *m_rows;
    QTableView *m_table;
    QLineEdit *m_name;
    QComboBox *m_newRole;
    QPushButton *m_add;
    QLabel *m_who;
    QComboBox *m_role;
    QPushButton *m_remove;
    QCheckBox *m_blind;
    QCheckBox *m_lock;
    QPushButton *m_assign;
    QLabel *m_message;
    bool m_isEditable = true;
};

} // namespace Galley
