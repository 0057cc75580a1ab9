#pragma once

#include "concordance/corpusreader.h"
#include "schema/pluginregistry.h"
#include "schemas/migrationdialog.h"
#include "schemas/schemaeditor.h"
#include "schemas/schemasdialog.h"

#include <QPointer>

namespace Galley {

class NoticeArea;
class Project;

// Lists schemas, has them edited, and takes them into the project with what is annotated. Lives as long as
// the project is open; its dialogs go with it.
class SchemaPresenter : public QObject
{
    Q_OBJECT
public:
    // What the preview shows; null: no article is open.
    using OpenSession = std::function<const Session *()>;

    SchemaPresenter(Project &project, PluginRegistry &plugins, OpenSession session, NoticeArea &notices,
                    QWidget *window, QObject *parent = nullptr);
    ~SchemaPresenter() override;

    void show();
    void edit(const Schema &schema);
    void take(const Schema &after); // into the project, after a look where something is gone

    [[nodiscard]] SchemasDialog *dialog() const { return m_dialog; }

    [[nodiscard]] MigrationDialog *migration() const { return m_migration; }

    [[nodiscard]] SchemaEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void migrated(Galley::BulkId bulk, const QString &said); // the project is to be opened again

private:
    void makeDialog();
    void begin(const Schema &before, const Schema &after, const SchemaUses &uses);
    void look();
    void onLooked(const Result<void> &outcome);
    void readValues(const LabelRef &label, const QString &attribute);
    void migrate(const MigrationPlan &plan);
    void onMigrated(const Result<MigrationOutcome> &outcome, bool isStopped);
    void say(const QString &message);

    Project &m_project;
    PluginRegistry &m_plugins;
    OpenSession m_session;
    NoticeArea &m_notices;
    QWidget *m_window;
    QPointer<SchemasDialog> m_dialog;
    QPointer<SchemaEditor> m_editor;
    QPointer<MigrationDialog> m_migration;
    Schema m_after;
    std::shared_ptr<MigrationOutcome> m_outcome;

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
