#pragma once

#include "agreement/texttable.h"
#include "review/adjudication/policyrun.h"
#include "schema/schemaset.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace Galley {

class LeadTable;
class PolicyForm;
class PolicyListModel;

// Chooses policies and their order, shows what they would do, and has them applied.
class PoliciesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PoliciesDialog(SchemaSet schemas, QWidget *parent = nullptr);

    void setAnnotators(const QStringList &names);
    void setAgreementGoes(bool goes); // to gold, as the project has it
    void setEditable(bool editable, const QString &why);

    [[nodiscard]] PolicyRun run() const; // without who runs it

    [[nodiscard]] PolicyListModel *policies() const { return m_policies; }

    [[nodiscard]] QTabWidget *tables() const { return m_tables; }

    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void showReport(const PolicyReport &report); // of a preview
    void showDone(const PolicyReport &report);
    void showProblem(const QString &problem);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void previewRequested();
    void applyRequested();
    void stopRequested();
    void undoRequested(qint64 bulk);
    void placeFollowed(Galley::ArticleId article, const Galley::Range &place);

private:
    void build();
    [[nodiscard]] QLayout *makePolicies();
    [[nodiscard]] QLayout *makeFoot();
    void makeTables();
    TextTable *addTable(const QString &name, const QList<TextTable::Column> &columns, int wide);
    void add(const Policy &policy);
    void edit(const Policy &policy);
    void onChanged();
    void enable();
    [[nodiscard]] int current() const;

    SchemaSet m_schemas;
    PolicyListModel *m_policies;
    QListView *m_list;
    PolicyForm *m_form;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QCheckBox *m_agreement;
    QCheckBox *m_again;
    QTabWidget *m_tables;
    TextTable *m_decided = nullptr;
    TextTable *m_left = nullptr;
    TextTable *m_examples = nullptr;
    TextTable *m_refused = nullptr;
    TextTable *m_lost = nullptr;
    TextTable *m_reliability = nullptr;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_undo;
    QPushButton *m_preview;
    QPushButton *m_apply;
    QString m_whyNot;
    BulkId m_bulk = 0;      // that can be taken back from here
    qint64 m_decidable = 0; // by the preview on show; 0: apply has nothing to do
    bool m_isEditable = true;
    bool m_isBusy = false;
};

} // namespace Galley
