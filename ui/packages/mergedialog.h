#pragma once

#include "agreement/texttable.h"
#include "team/packages/merger.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Galley {

class LeadTable;

// What packages would bring, set by set, and where both sides have changed one; before anything is merged.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MergeDialog(QWidget *parent = nullptr);

    void setEditable(bool editable, const QString &why);
    void setBusy(const QString &doing); // empty: done
    void showProgress(qint64 done, qint64 total);
    void showReport(const MergeReport &report);
    void showFault(const QString &message);

    [[nodiscard]] ConflictChoice choice() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString remarks() const;

    [[nodiscard]] LeadTable *sets() const { return m_sets; }

    [[nodiscard]] LeadTable *differences() const { return m_differences; }

Q_SIGNALS:
    void addRequested();
    void choiceChanged();
    void mergeRequested();
    void stopRequested();

private:
    void build();
    [[nodiscard]] LeadTable *makeTable(TextTable *model, const QString &name);
    [[nodiscard]] QLayout *makeFoot();
    void showSets();
    void showSet(int row);
    void enable();

    MergeReport m_report;
    QList<qsizetype> m_shown; // places in its sets
    TextTable *m_packageRows;
    TextTable *m_setRows;
    TextTable *m_differenceRows;
    LeadTable *m_packages;
    LeadTable *m_sets;
    LeadTable *m_differences;
    QComboBox *m_choice;
    QLabel *m_remarks;
    QLabel *m_reason;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_merge;
    QString m_whyNot;
    bool m_isEditable = true;
    bool m_isBusy = false;
};

} // namespace Galley
