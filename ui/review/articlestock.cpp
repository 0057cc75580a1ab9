#include "review/articlestock.h"

#include "language/language.h"
#include "schema/localized.h"

#include <algorithm>

namespace Galley {

namespace {

Result<ArticleStock::Prepared> prepare(Store &store, ArticleId article, const ReviewScope &scope,
                                       const QString &language)
{
    Result<ReviewArticle> review = loadReview(store, article, scope);
    if (!review)
        return std::unexpected(review.error());
    review->gold.schemas = localized(review->gold.schemas, language);
    auto prepared = std::make_shared<PreparedArticle>();
    prepared->text = LaneText(review->gold.article, review->gold.schemas, review->sets, review->gold.set);
    prepared->review = std::move(*review);
    return prepared;
}

} // namespace

ArticleStock::ArticleStock(Project &project, ReviewScope scope, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_scope(std::move(scope))
{
    connect(&project.outbox(), &Outbox::saved, this, [this](SetId set, Revision revision) {
        m_saved.insert(set, revision);
        m_prepared.removeIf([this](const auto &entry) { return isBehind(*entry.value()); });
    });
}

void ArticleStock::want(const QList<ArticleId> &articles)
{
    m_wanted = articles;
    m_prepared.removeIf([&](const auto &entry) { return !articles.contains(entry.key()); });
    for (const ArticleId article : articles) {
        if (!m_prepared.contains(article) && !m_reading.contains(article))
            load(article);
    }
}

ArticleStock::Prepared ArticleStock::take(ArticleId article)
{
    return m_prepared.take(article);
}

void ArticleStock::drop(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        m_prepared.remove(article);
        if (m_reading.remove(article) > 0 || m_wanted.contains(article))
            load(article);
    }
}

void ArticleStock::read(ArticleId article)
{
    m_asked.insert(article);
    if (!m_reading.contains(article))
        load(article);
}

void ArticleStock::load(ArticleId article)
{
    const quint64 token = ++m_token;
    m_reading.insert(article, token);
    const auto work = [article, scope = m_scope,
                       language = Language::spoken()](StoreThread::StorePointer &store) {
        return prepare(*store, article, scope, language);
    };
    m_project.reader().run(this, work, [this, article, token](Result<Prepared> prepared) {
        arrive(article, token, std::move(prepared));
    });
}

bool ArticleStock::isBehind(const PreparedArticle &prepared) const
{
    const SessionData &gold = prepared.review.gold;
    return gold.revision < m_saved.value(gold.set.id);
}

void ArticleStock::arrive(ArticleId article, quint64 token, Result<Prepared> prepared)
{
    if (m_reading.value(article) != token)
        return; // it has changed since, and is read again
    if (prepared && isBehind(**prepared)) {
        load(article);
        return;
    }
    m_reading.remove(article);
    const bool asked = m_asked.remove(article);
    if (!prepared) {
        if (asked)
            Q_EMIT failed(article, prepared.error());
        return;
    }
    if (asked)
        Q_EMIT ready(article, *prepared);
    else if (m_wanted.contains(article))
        m_prepared.insert(article, *prepared);
}

} // namespace Galley
