#include "review/openreview.h"

#include <algorithm>

namespace Galley {

namespace {

bool isSameWork(const UnitSet &a, const UnitSet &b)
{
    return a.id == b.id && a.revision == b.revision && a.state == b.state;
}

} // namespace

OpenReview::OpenReview(Project &project, const ReviewScope &scope, QObject *parent)
    : QObject(parent)
    , m_host(project)
    , m_stock(project, scope)
{
    m_host.setActor(project.facts().annotator.name);
    connectStock();
    connectHost();
}

void OpenReview::connectStock()
{
    connect(&m_stock, &ArticleStock::ready, this,
            [this](ArticleId article, const ArticleStock::Prepared &prepared) {
                if (article == id())
                    adopt(prepared);
                else if (article == m_wanted)
                    show(prepared);
            });
    connect(&m_stock, &ArticleStock::failed, this, [this](ArticleId article, const Error &error) {
        if (article == m_wanted)
            m_wanted = 0;
        Q_EMIT failed(article, error);
    });
}

void OpenReview::connectHost()
{
    connect(&m_host, &SessionHost::opened, this, &OpenReview::follow);
    connect(&m_host, &SessionHost::failed, this, &OpenReview::failed);
    connect(&m_host, &SessionHost::refused, this,
            [this](const Error &error, const QList<Edit> &lost) { Q_EMIT refused(error, int(lost.size())); });
    connect(
        &m_host, &SessionHost::refusedElsewhere, this, [this](const Article &article, const Error &error) {
            Q_EMIT said(tr("The last decision in “%1” was not saved: %2").arg(article.title, error.message));
            Q_EMIT refusedElsewhere();
        });
}

void OpenReview::open(ArticleId article)
{
    m_wanted = article;
    if (const ArticleStock::Prepared prepared = m_stock.take(article))
        show(prepared);
    else
        m_stock.read(article);
}

void OpenReview::readAgain()
{
    if (m_article)
        m_stock.read(id());
}

void OpenReview::onChanged(QList<ArticleId> articles)
{
    if (m_article && articles.removeAll(id()) > 0)
        readAgain();
    m_stock.drop(articles);
}

void OpenReview::show(const ArticleStock::Prepared &prepared)
{
    m_wanted = 0;
    m_article = prepared;
    m_host.openRead(prepared->review.gold);
}

// The host has opened a session: on what was prepared, or with more in it.
void OpenReview::follow(Session *opened)
{
    if (!m_article || opened->article().id != id())
        return;
    const ReviewArticle &review = m_article->review;
    if (opened->revision() != review.gold.revision)
        m_article->text = LaneText(review.gold.article, review.gold.schemas, review.sets, opened->set());
    connect(opened, &Session::changed, this, [this, opened](const Session::Touched &touched) {
        if (session() == opened)
            Q_EMIT changed(m_article->text.follow(opened->set(), touched));
    });
    Q_EMIT this->opened();
}

// As it is on disk now: nothing new, other marks, or another gold.
void OpenReview::adopt(const ArticleStock::Prepared &prepared)
{
    Session *const open = session();
    if (!open)
        return;
    const bool marks =
        !std::ranges::equal(prepared->review.units.sets, m_article->review.units.sets, isSameWork);
    const bool gold = open->isStale() || prepared->review.gold.revision > open->revision();
    if (gold && !open->isSaved() && !open->isStale())
        return; // the writer will refuse what is on its way
    if (gold) {
        Q_EMIT said(tr("Gold was changed elsewhere: it was read again."));
        m_article = prepared;
        m_host.openRead(prepared->review.gold);
    } else if (marks) {
        Q_EMIT said(tr("Annotators have changed this article meanwhile: it was read again."));
        adoptMarks(prepared, open->set());
    }
}

// The session goes on: it may hold what is not on disk yet.
void OpenReview::adoptMarks(const ArticleStock::Prepared &prepared, const AnnotationSet &gold)
{
    m_article = prepared;
    const ReviewArticle &review = prepared->review;
    m_article->text = LaneText(review.gold.article, review.gold.schemas, review.sets, gold);
    Q_EMIT opened();
}

} // namespace Galley
