#pragma once

#include "schemas/migrationdraft.h"
#include "storage/schemamigration.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;
class QToolButton;

namespace Galley {

class LabelRow;
class MigrationTree;

// What becomes of what is annotated when a schema changes: how much there is of each thing that is gone, what
// to do with it, and what all of that comes to. It asks to look and to migrate; it changes nothing itself.
class MigrationDialog : public QDialog
{
    Q_OBJECT
public:
    MigrationDialog(const Schema &before, const Schema &after, const SchemaUses &uses, QWidget *parent);

    [[nodiscard]] const MigrationPlan &plan() const { return m_draft.plan; }

    // What the plan comes to, or why that cannot be said.
    void showOutcome(const Result<MigrationOutcome> &outcome);
    // How many spans of the label have which value, for a split.
    void showValues(const LabelRef &label, const QString &attribute, const QMap<QString, qint64> &uses);
    void setBusy(const QString &doing); // empty: it is not

Q_SIGNALS:
    void planChanged();
    void valuesRequested(const Galley::LabelRef &label, const QString &attribute);
    void migrateRequested();

private:
    void build();
    [[nodiscard]] QWidget *makeHeading();
    void fill();
    void addLabel(const LabelRule &rule);
    void addOrphans(const MigrationCounts &counts);
    void fillOthers();
    void change(); // starts looking again

    MigrationDraft m_draft;
    SchemaUses m_uses;
    QList<LabelRow *> m_labels;
    QSet<QString> m_orphans; // types that have a row
    MigrationTree *m_tree;
    QToolButton *m_others;
    QLabel *m_summary;
    QPushButton *m_migrate;
};

} // namespace Galley
