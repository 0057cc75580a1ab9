#pragma once

#include "team/assigning.h"
#include "team/teamfacts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableView;
class QTimer;

namespace Galley {

class TextTable;

// Who is to work on which articles: what is asked for on the left, what would come of it on the right,
// always.
class AssignDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AssignDialog(QWidget *parent = nullptr);

    void setAnnotators(const QList<Member> &members); // those that were chosen stay chosen

    [[nodiscard]] AssignOptions options() const;

    void showPlan(const Plan &plan);
    void showProblem(const QString &problem);
    void showDone(const Plan &plan);

    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void previewRequested(); // a moment after the last change
    void assignRequested();

private:
    void build();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makePreview();
    void onChanged();
    void showCounts(const Plan &plan);

    QListWidget *m_annotators;
    QComboBox *m_how;
    QSpinBox *m_each;
    QSpinBox *m_share;
    QComboBox *m_way;
    QLineEdit *m_seed;
    QLineEdit *m_query;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QCheckBox *m_moveDue;
    TextTable *m_rows;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_assign;
    QTimer *m_typing;
};

} // namespace Galley
