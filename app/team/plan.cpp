#include "team/plan.h"

#include "text/sha256.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

// By chance, and the same everywhere.
QByteArray drawn(const QString &seed, const QString &article, const QString &annotator = {})
{
    return Sha256::hexOf((seed + u'\n' + article + u'\n' + annotator).toUtf8());
}

class Planner
{
public:
    explicit Planner(const PlanRequest &request)
        : m_request(request)
    {
        for (const AssignmentKey &key : request.present)
            m_present[key.article].insert(key.annotator);
        for (const AssignmentKey &key : request.begun)
            m_begun.insert({key.article, key.annotator});
        for (const PlanAnnotator &annotator : request.annotators) {
            m_plan.counts.append(
                {.annotator = annotator.id, .name = annotator.name, .before = annotator.load});
        }
        for (const PlanArticle &article : request.articles)
            m_articles.append({.article = &article, .draw = drawn(request.seed, article.externalId)});
        std::ranges::sort(m_articles, {}, &Drawn::draw);
    }

    [[nodiscard]] Plan plan()
    {
        m_plan.articles = m_articles.size();
        const QSet<ArticleId> twice = drawTwice();
        for (const Drawn &drawnArticle : std::as_const(m_articles)) {
            const ArticleId id = drawnArticle.article->id;
            assign(*drawnArticle.article,
                   m_request.twice ? (twice.contains(id) ? 2 : 1) : std::max(0, m_request.each));
        }
        std::ranges::sort(m_plan.added);
        for (const auto &[wanted, articles] : m_short.asKeyValueRange())
            m_plan.shortfalls.append({wanted.first, wanted.second, articles});
        return std::move(m_plan);
    }

private:
    struct Drawn
    {
        const PlanArticle *article = nullptr;
        QByteArray draw;
    };

    struct Candidate
    {
        qsizetype place = 0; // in the request
        bool fresh = true;   // has not begun
        qint64 load = 0;     // the same for all where chance decides
        QByteArray draw;

        auto operator<=>(const Candidate &other) const
        {
            return std::tie(fresh, load, draw) <=> std::tie(other.fresh, other.load, other.draw);
        }

        bool operator==(const Candidate &) const = default;
    };

    // Those that two have already, then the first of the draw.
    [[nodiscard]] QSet<ArticleId> drawTwice() const
    {
        if (!m_request.twice)
            return {};
        const auto wanted =
            qsizetype(std::lround(std::clamp(*m_request.twice, 0.0, 1.0) * double(m_articles.size())));
        QSet<ArticleId> twice;
        const auto take = [&](bool already) {
            for (const Drawn &one : m_articles) {
                if (twice.size() < wanted && (m_present.value(one.article->id).size() >= 2) == already)
                    twice.insert(one.article->id);
            }
        };
        take(true);
        take(false);
        return twice;
    }

    void assign(const PlanArticle &article, int wanted)
    {
        const QSet<qint64> present = m_present.value(article.id);
        const auto missing = wanted - present.size();
        if (missing <= 0) {
            ++m_plan.complete;
            return;
        }
        QList<Candidate> candidates = candidatesFor(article, present);
        std::ranges::sort(candidates);
        const qsizetype taken = std::min<qsizetype>(missing, candidates.size());
        for (const Candidate &candidate : std::as_const(candidates).first(taken)) {
            PlanCount &count = m_plan.counts[candidate.place];
            ++count.added;
            m_plan.added.append({article.id, count.annotator});
        }
        if (taken < missing)
            ++m_short[{wanted, int(present.size() + taken)}];
    }

    [[nodiscard]] QList<Candidate> candidatesFor(const PlanArticle &article,
                                                 const QSet<qint64> &present) const
    {
        QList<Candidate> candidates;
        for (qsizetype i = 0; i < m_plan.counts.size(); ++i) {
            const PlanCount &count = m_plan.counts[i];
            if (present.contains(count.annotator))
                continue;
            candidates.append(
                {.place = i,
                 .fresh = !m_begun.contains({article.id, count.annotator}),
                 .load = m_request.way == PlanRequest::Way::Balanced ? count.before + count.added : 0,
                 .draw = drawn(m_request.seed, article.externalId, count.name)});
        }
        return candidates;
    }

    const PlanRequest &m_request;
    QHash<ArticleId, QSet<qint64>> m_present;
    QSet<std::pair<ArticleId, qint64>> m_begun;
    QList<Drawn> m_articles; // in the order of the draw
    QMap<std::pair<int, int>, qint64> m_short;
    Plan m_plan;
};

} // namespace

Plan planOf(const PlanRequest &request)
{
    return Planner(request).plan();
}

} // namespace Galley
