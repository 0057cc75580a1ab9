#include "window/livecoordinator.h"

#include "common/noticebar.h"
#include "project/identity.h"
#include "queue/queuepanel.h"
#include "window/articlecoordinator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Pause = 1000; // milliseconds between readings
constexpr qsizetype FewArticles = 20;

} // namespace

LiveCoordinator::LiveCoordinator(Project &project, Workbench &bench, ArticleCoordinator &articles,
                                 StatusLine &status, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_bench(bench)
    , m_articles(articles)
    , m_status(status)
    , m_notices(notices)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &LiveCoordinator::read);
    connect(&project.changes(), &ChangeListener::changed, this, &LiveCoordinator::onChanged);
}

LiveCoordinator::~LiveCoordinator()
{
    for (const QString &topic : {u"schemas"_s, u"team"_s})
        m_notices.dismiss(topic);
}

void LiveCoordinator::onChanged(const Changes &changes)
{
    m_changes.add(changes);
    if (!m_pause->isActive())
        read();
}

void LiveCoordinator::read()
{
    const Changes changes = std::exchange(m_changes, {});
    if (changes.isEmpty())
        return;
    m_pause->start(Pause);
    followQueue(changes);
    readSets(changes);
    if (changes.kinds & (Changes::Team | Changes::Settings))
        readRights();
    if (changes.kinds & Changes::Schemas)
        readSchemas();
}

void LiveCoordinator::followQueue(const Changes &changes)
{
    ArticleQueueModel &model = m_bench.queue()->model();
    const bool isOther = bool(changes.kinds & (Changes::Assignments | Changes::Articles));
    const bool areMany = changes.anyArticle || changes.articles.size() > FewArticles || model.asksForState();
    if (isOther || (changes.kinds & Changes::States && areMany))
        model.follow();
}

// Marks of other articles than the open one are seen when they are opened.
void LiveCoordinator::readSets(const Changes &changes)
{
    const ArticleQueueModel &model = m_bench.queue()->model();
    const Session *const open = m_articles.session();
    QList<ArticleId> articles;
    if (open && (changes.anyArticle || changes.articles.contains(open->article().id)))
        articles.append(open->article().id);
    if (changes.kinds & Changes::States && changes.articles.size() <= FewArticles) {
        for (const ArticleId article : changes.articles) {
            if (!articles.contains(article) && model.rowOf(article) >= 0)
                articles.append(article);
        }
    }
    if (articles.isEmpty())
        return;
    m_project.reader().run(
        this,
        [articles, annotator = m_project.facts().annotator.id](StoreThread::StorePointer &store) {
            return store->setFacts(annotator, articles);
        },
        [this](const Result<QList<SetFacts>> &sets) {
            for (const SetFacts &facts : sets.value_or(QList<SetFacts>()))
                m_articles.follow(facts);
        });
}

void LiveCoordinator::readRights()
{
    m_project.reader().run(
        this,
        [who = Identity::name()](StoreThread::StorePointer &store) {
            return Galley::readRights(*store, who);
        },
        [this](const Result<ProjectRights> &rights) {
            if (rights && *rights != m_project.facts().rights)
                onRights(*rights);
        });
}

void LiveCoordinator::onRights(const ProjectRights &rights)
{
    const ProjectRights before = m_project.facts().rights;
    m_project.setRights(rights);
    if (rights.isRemoved && !before.isRemoved)
        m_notices.post({Notice::Kind::Warning,
                        u"team"_s,
                        tr("You were removed from the team: nothing more is saved under your name. What is "
                           "saved stays, and a manager can take you back."),
                        {}});
    else if (!rights.isRemoved)
        m_notices.dismiss(u"team"_s);
    if (rights.locksWhenDone != before.locksWhenDone || rights.reviewReason != before.reviewReason)
        m_articles.reloadWhenSaved();
    m_status.say(tr("A manager changed what you may do in this project."));
}

void LiveCoordinator::setReopening(bool reopening)
{
    m_reopening = reopening;
    if (reopening)
        m_notices.dismiss(u"schemas"_s);
    else
        readSchemas(); // it failed
}

void LiveCoordinator::readSchemas()
{
    m_project.reader().run(
        this, [](StoreThread::StorePointer &store) { return store->schemas(); },
        [this](const Result<SchemaSet> &schemas) {
            if (m_reopening || !schemas || *schemas == m_project.facts().keptSchemas)
                return;
            m_notices.post({Notice::Kind::Information,
                            u"schemas"_s,
                            tr("The project's labels were changed. This window shows those from before."),
                            {{tr("Show the new ones"), [this] { Q_EMIT reopenRequested(); }}}});
        });
}

} // namespace Galley
