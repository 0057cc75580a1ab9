#include "schemas/schemapresenter.h"

#include "common/noticebar.h"
#include "language/language.h"
#include "project/longwork.h"
#include "project/project.h"
#include "schema/localized.h"
#include "schema/schemadifference.h"
#include "team/rights.h"

using namespace Qt::StringLiterals;

namespace Galley {

SchemaPresenter::SchemaPresenter(Project &project, PluginRegistry &plugins, OpenSession session,
                                 NoticeArea &notices, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_plugins(plugins)
    , m_session(std::move(session))
    , m_notices(notices)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::finished, this, &SchemaPresenter::onLooked);
}

SchemaPresenter::~SchemaPresenter()
{
    m_reader.stop();
    delete m_migration;
    delete m_editor;
    delete m_dialog;
}

void SchemaPresenter::show()
{
    if (!m_dialog)
        makeDialog();
    m_plugins.loadAll();
    m_dialog->setSchemas(m_project.facts().keptSchemas, m_plugins.schemas(),
                         m_project.facts().readOnlyReason);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SchemaPresenter::makeDialog()
{
    m_dialog = new SchemasDialog(m_window);
    connect(m_dialog, &SchemasDialog::editRequested, this, &SchemaPresenter::edit);
    connect(m_dialog, &SchemasDialog::newRequested, this, [this](const Schema &from) {
        edit(schemaToBeginWith(from, m_project.facts().keptSchemas, m_plugins.schemas()));
    });
    connect(m_dialog, &SchemasDialog::takeRequested, this, &SchemaPresenter::take);
}

void SchemaPresenter::edit(const Schema &schema)
{
    delete m_editor;
    m_editor = new SchemaEditor(schema, m_project.facts().keptSchemas, m_window);
    m_editor->setReadOnlyReason(m_project.facts().readOnlyReason);
    if (const Session *const session = m_session())
        m_editor->setArticle(session->article(), session->set());
    connect(m_editor, &SchemaEditor::saveRequested, this, &SchemaPresenter::take);
    m_editor->show();
}

void SchemaPresenter::take(const Schema &after)
{
    const Schema *const present = m_project.facts().keptSchemas.schema(after.id);
    const Schema before = present ? *present : Schema{.id = after.id};
    if (present && *present == after)
        return say(tr("The project has this schema as it is."));
    m_after = after;
    if (!present || !needsMigration(difference(before, after)))
        return migrate({});
    m_project.reader().run(
        this, [before](StoreThread::StorePointer &store) { return schemaUses(*store, before); },
        [this, before, after](const Result<SchemaUses> &uses) {
            uses ? begin(before, after, *uses) : say(uses.error().message);
        });
}

void SchemaPresenter::begin(const Schema &before, const Schema &after, const SchemaUses &uses)
{
    delete m_migration;
    QWidget *const over = m_editor && m_editor->isVisible() ? static_cast<QWidget *>(m_editor)
        : m_dialog                                          ? static_cast<QWidget *>(m_dialog)
                                                            : m_window;
    m_migration = new MigrationDialog(before, after, uses, over);
    connect(m_migration, &MigrationDialog::planChanged, this, &SchemaPresenter::look);
    connect(m_migration, &MigrationDialog::valuesRequested, this, &SchemaPresenter::readValues);
    connect(m_migration, &MigrationDialog::migrateRequested, this, [this] { migrate(m_migration->plan()); });
    m_migration->open();
    look();
}

void SchemaPresenter::look()
{
    m_migration->setBusy(tr("Looking at what is marked…"));
    m_outcome = std::make_shared<MigrationOutcome>();
    const SchemaMigration migration{
        .after = m_after, .plan = m_migration->plan(), .by = m_project.facts().annotator.name};
    m_reader.read([migration, outcome = m_outcome](Store &store, const CorpusReader::Task &task) {
        return previewMigration(store, migration, task.progress).transform([&](MigrationOutcome seen) {
            *outcome = std::move(seen);
        });
    });
}

void SchemaPresenter::onLooked(const Result<void> &outcome)
{
    if (!m_migration)
        return;
    m_migration->showOutcome(outcome ? Result<MigrationOutcome>(*m_outcome)
                                     : Result<MigrationOutcome>(std::unexpected(outcome.error())));
}

void SchemaPresenter::readValues(const LabelRef &label, const QString &attribute)
{
    m_project.reader().run(
        m_migration,
        [label, attribute](StoreThread::StorePointer &store) { return valueUses(*store, label, attribute); },
        [this, label, attribute](const Result<QMap<QString, qint64>> &uses) {
            if (uses)
                m_migration->showValues(label, attribute, *uses);
        });
}

void SchemaPresenter::migrate(const MigrationPlan &plan)
{
    m_reader.stop();
    if (m_migration)
        m_migration->hide(); // so that the notice can be reached; it comes back when nothing was changed
    auto outcome = std::make_shared<Result<MigrationOutcome>>();
    const SchemaMigration migration{.after = m_after, .plan = plan, .by = m_project.facts().annotator.name};
    const bool taken = LongWork::run(
        m_project.outbox(), m_notices, tr("Migrating…"),
        [migration, outcome](Store &store, const KeepGoing &progress) {
            *outcome = checkRight(store, migration.by, Right::Manage).and_then([&] {
                return applyMigration(store, migration, progress);
            });
        },
        this, [this, outcome](bool isStopped) { onMigrated(*outcome, isStopped); });
    if (!taken)
        onMigrated(fail(Error::Kind::ReadOnly, m_project.facts().readOnlyReason), false);
}

void SchemaPresenter::onMigrated(const Result<MigrationOutcome> &outcome, bool isStopped)
{
    if (!outcome) {
        if (m_migration)
            m_migration->open();
        return say(isStopped ? tr("Stopped. Nothing was changed.") : outcome.error().message);
    }
    const MigrationOutcome &done = *outcome;
    const QString name = localized(done.schema, Language::spoken()).name;
    const QString said = done.before
        ? tr("Schema “%1”: version %2 instead of %3").arg(name, done.schema.version, done.before->version)
        : tr("The project has the schema “%1” now").arg(name);
    Q_EMIT migrated(done.bulk,
                    done.counts.sets > 0
                        ? tr("%1; %n set(s) of marks changed.", nullptr, int(done.counts.sets)).arg(said)
                        : tr("%1.").arg(said));
}

void SchemaPresenter::say(const QString &message)
{
    if (m_migration && m_migration->isVisible())
        m_migration->showOutcome(std::unexpected(Error{Error::Kind::Conflict, message, {}, {}}));
    else if (m_editor && m_editor->isVisible())
        m_editor->showMessage(message);
    else if (m_dialog && m_dialog->isVisible())
        m_dialog->showMessage(message);
    else
        m_notices.post({Notice::Kind::Error, u"schemas"_s, message, {}});
}

} // namespace Galley
