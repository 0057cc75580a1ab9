#include "window/bulkcoordinator.h"

#include "common/noticebar.h"
#include "concordance/bulkwords.h"
#include "inspector/inspector.h"
#include "project/longwork.h"
#include "queue/queuepanel.h"
#include "window/articlecoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"bulk"_s;
}

} // namespace

BulkCoordinator::BulkCoordinator(Project &project, ArticleCoordinator &articles, Workbench &bench,
                                 StatusLine &status, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_articles(articles)
    , m_bench(bench)
    , m_status(status)
    , m_notices(notices)
{}

BulkCoordinator::~BulkCoordinator()
{
    m_notices.dismiss(topic());
}

BulkRequest BulkCoordinator::request(const BulkAction &action, const QList<BulkTarget> &targets) const
{
    return {m_project.facts().annotator, action, targets,
            BulkWords::summary(action, m_project.facts().schemas)};
}

void BulkCoordinator::apply(const BulkRequest &request)
{
    run(
        request.summary,
        [request](Store &store, const KeepGoing &progress) { return store.applyBulk(request, progress); },
        [this, action = request.action](const BulkResult &result) {
            const QString said = BulkWords::done(action, result, m_project.facts().schemas);
            if (result.id == 0)
                return m_status.warn(said);
            m_notices.post({result.refused.isEmpty() ? Notice::Kind::Information : Notice::Kind::Warning,
                            topic(),
                            said,
                            {{tr("Undo"), [this, id = result.id] { undo(id); }}}});
        });
}

void BulkCoordinator::undo(BulkId id)
{
    m_notices.dismiss(topic());
    reverse([id](Store &store, const KeepGoing &progress) { return store.undoBulk(id, progress); }, false);
}

void BulkCoordinator::redo(BulkId id)
{
    reverse([id](Store &store, const KeepGoing &progress) { return store.redoBulk(id, progress); }, true);
}

// A migration goes with its schema.
void BulkCoordinator::reverse(const Work &work, bool redone)
{
    auto schemas = std::make_shared<SchemaSet>();
    run(
        redone ? tr("Doing again…") : tr("Taking back…"),
        [work, schemas](Store &store, const KeepGoing &progress) {
            return work(store, progress).and_then([&](const BulkResult &result) {
                return store.schemas().transform([&](const SchemaSet &kept) {
                    *schemas = kept;
                    return result;
                });
            });
        },
        [this, schemas, redone](const BulkResult &result) {
            const QString said = BulkWords::undone(result, redone);
            result.refused.isEmpty() ? m_status.say(said) : m_status.warn(said);
            if (*schemas != m_project.facts().keptSchemas)
                Q_EMIT schemasChanged(redone ? tr("Done again: %1").arg(result.summary)
                                             : tr("Taken back: %1").arg(result.summary));
        });
}

void BulkCoordinator::show(const QString &said, const QList<BulkId> &bulks, bool isWarning)
{
    if (bulks.isEmpty())
        return m_status.say(said);
    if (m_articles.session())
        m_articles.reload();
    m_bench.queue()->model().refresh();
    const auto undoAll = [this, bulks] {
        for (const BulkId id : bulks)
            undo(id);
    };
    m_notices.post({isWarning ? Notice::Kind::Warning : Notice::Kind::Information,
                    topic(),
                    said,
                    {{tr("Undo"), undoAll}}});
    Q_EMIT changed();
}

void BulkCoordinator::rememberSkips(const QString &layer, const QString &label, const QList<Skip> &left,
                                    const QList<Skip> &taken)
{
    const qint64 annotator = m_project.facts().annotator.id;
    auto outcome = std::make_shared<Result<void>>();
    m_project.outbox().run(
        [=](Store &store) {
            *outcome = store.rememberSkips(annotator, layer, label, left).and_then([&] {
                return store.forgetSkips(annotator, layer, label, taken);
            });
        },
        this,
        [this, outcome] {
            if (!*outcome)
                m_status.warn(outcome->error().message);
        });
}

void BulkCoordinator::run(const QString &doing, const Work &work, const Then &then)
{
    m_bench.inspector()->commitPending();
    auto result = std::make_shared<Result<BulkResult>>();
    const bool isTaken = LongWork::run(
        m_project.outbox(), m_notices, doing,
        [=](Store &store, const KeepGoing &progress) { *result = work(store, progress); }, this,
        [this, result, then](bool isStopped) { finish(*result, isStopped, then); });
    if (!isTaken)
        m_status.warn(m_project.facts().readOnlyReason);
}

void BulkCoordinator::finish(const Result<BulkResult> &result, bool isStopped, const Then &then)
{
    if (!result && isStopped)
        return m_status.say(tr("Stopped. Nothing was changed."));
    if (!result) {
        m_notices.post(
            {Notice::Kind::Error, topic(), tr("Nothing was changed: %1").arg(result.error().message), {}});
        return;
    }
    const ArticleId open = m_articles.session() ? m_articles.session()->article().id : 0;
    if (std::ranges::contains(result->sets, open, &BulkResult::ChangedSet::article))
        m_articles.reload();
    m_bench.queue()->model().refresh();
    then(*result);
    Q_EMIT changed();
}

} // namespace Galley
