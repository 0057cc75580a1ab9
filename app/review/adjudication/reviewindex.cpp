#include "review/adjudication/reviewindex.h"

#include <algorithm>
#include <tuple>

namespace Galley {

namespace {

constexpr int Unnumbered = -2; // of a name that no row has

// From numbers of other names to those of the index.
class Renumbering
{
public:
    Renumbering(const UnitNames &from, UnitNames &to)
    {
        for (int i = 0; i < from.annotators.size(); ++i)
            m_annotators.append(to.annotators.number(from.annotators.name(i)));
        for (int i = 0; i < from.layers.size(); ++i)
            m_layers.append(to.layers.number(from.layers.name(i)));
        for (int i = 0; i < from.labels.size(); ++i)
            m_labels.append(to.labels.number(m_layers[from.labels.layer(i)], from.labels.name(i)));
    }

    void renumber(ReviewRow &row) const
    {
        row.layer = m_layers[row.layer];
        for (int &annotator : row.annotators)
            annotator = m_annotators[annotator];
        for (int &label : row.labels)
            label = label == ReviewRow::NotMarked ? label : m_labels[label];
        std::ranges::sort(row.annotators);
        std::ranges::sort(row.labels);
    }

private:
    QList<int> m_annotators;
    QList<int> m_layers;
    QList<int> m_labels;
};

// A query in numbers.
class Filter
{
public:
    Filter(const ReviewQuery &query, const UnitNames &names)
        : m_query(query)
    {
        for (const QString &layer : query.layers)
            m_layers.append(names.layers.find(layer));
        for (const QString &annotator : query.annotators)
            m_annotators.append(names.annotators.find(annotator));
        for (const QString &label : query.labels)
            addLabel(label, names);
    }

    [[nodiscard]] bool takes(const ReviewRow &row) const
    {
        return isAmong(row.layer, m_layers) && isAmong(row.status, m_query.statuses) &&
            anyAmong(row.causes, m_query.causes) && anyAmong(row.annotators, m_annotators) &&
            anyAmong(row.labels, m_labels);
    }

private:
    // In every layer that has such a label.
    void addLabel(const QString &label, const UnitNames &names)
    {
        m_labels.append(label.isEmpty() ? ReviewRow::NotMarked : Unnumbered);
        for (int i = 0; i < names.labels.size(); ++i) {
            if (names.labels.name(i) == label)
                m_labels.append(i);
        }
    }

    template <typename T>
    static bool isAmong(const T &value, const QList<T> &wanted)
    {
        return wanted.isEmpty() || wanted.contains(value);
    }

    template <typename T>
    static bool anyAmong(const QList<T> &values, const QList<T> &wanted)
    {
        return wanted.isEmpty() ||
            std::ranges::any_of(values, [&](const T &value) { return wanted.contains(value); });
    }

    const ReviewQuery &m_query;
    QList<int> m_layers;
    QList<int> m_annotators;
    QList<int> m_labels;
};

template <typename Call>
void forEachRow(const std::map<ArticleId, ReviewedArticle> &articles, const ReviewQuery &query,
                const UnitNames &names, const Call &call)
{
    const Filter filter(query, names);
    for (const auto &[id, article] : articles) {
        if (!query.articles.isEmpty() && !query.articles.contains(id))
            continue;
        for (int i = 0; i < int(article.rows.size()); ++i) {
            if (filter.takes(article.rows[i]))
                call(article.rows[i], i);
        }
    }
}

// Where each number's name comes in the alphabet.
template <typename NameOf>
QList<int> ranks(int count, const NameOf &nameOf)
{
    QList<int> order(count);
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return nameOf(a) < nameOf(b); });
    QList<int> ranks(count);
    for (int i = 0; i < count; ++i)
        ranks[order[i]] = i;
    return ranks;
}

// What rows are sorted by before article and place: less comes first.
class SortKey
{
public:
    SortKey(ReviewQuery::Order order, const UnitNames &names)
        : m_order(order)
        , m_labels(ranks(names.labels.size(), [&](int i) { return names.labels.name(i); }))
        , m_annotators(ranks(names.annotators.size(), [&](int i) { return names.annotators.name(i); }))
    {}

    [[nodiscard]] double of(const ReviewRow &row) const
    {
        switch (m_order) {
        case ReviewQuery::Order::Article:
            break;
        case ReviewQuery::Order::Severity:
            return -row.severity;
        case ReviewQuery::Order::Cause:
            return double(row.cause());
        case ReviewQuery::Order::Label:
            return combined(row.labels, m_labels);
        case ReviewQuery::Order::Annotator:
            return combined(row.annotators, m_annotators);
        }
        return 0;
    }

private:
    // The first names decide, then the second ones; the same combinations come together.
    [[nodiscard]] static double combined(const QList<int> &numbers, const QList<int> &ranks)
    {
        QList<int> own;
        for (const int number : numbers)
            own.append(number < 0 ? 0 : ranks[number] + 1);
        std::ranges::sort(own);
        double key = 0;
        double weight = 1;
        for (const int rank : own.first(std::min<qsizetype>(own.size(), 3))) {
            key += weight * rank;
            weight /= double(ranks.size() + 2);
        }
        return key;
    }

    ReviewQuery::Order m_order;
    QList<int> m_labels;
    QList<int> m_annotators;
};

} // namespace

void ReviewIndex::put(const ReviewChunk &chunk)
{
    const Renumbering numbers(chunk.names, m_names);
    for (const ReviewedArticle &article : chunk.articles) {
        ReviewedArticle &own = m_articles[article.id] = article;
        for (ReviewRow &row : own.rows)
            numbers.renumber(row);
    }
}

void ReviewIndex::put(const ReviewedArticle &article, const UnitNames &names)
{
    put(ReviewChunk{.articles = {article}, .names = names});
}

void ReviewIndex::remove(ArticleId article)
{
    m_articles.erase(article);
}

void ReviewIndex::clear()
{
    *this = ReviewIndex();
}

const ReviewedArticle *ReviewIndex::article(ArticleId id) const
{
    const auto found = m_articles.find(id);
    return found == m_articles.end() ? nullptr : &found->second;
}

const ReviewRow *ReviewIndex::row(Place place) const
{
    const ReviewedArticle *const of = article(place.article);
    return of && place.row >= 0 && place.row < of->rows.size() ? &of->rows[place.row] : nullptr;
}

std::optional<ReviewIndex::Place> ReviewIndex::find(ArticleId id, const QByteArray &signature) const
{
    const ReviewedArticle *const of = article(id);
    if (!of)
        return std::nullopt;
    const auto found = std::ranges::find(of->rows, signature, &ReviewRow::signature);
    return found == of->rows.end() ? std::nullopt : std::optional(Place{id, int(found - of->rows.begin())});
}

QList<ReviewIndex::Place> ReviewIndex::select(const ReviewQuery &query) const
{
    const SortKey key(query.order, m_names);
    std::vector<std::tuple<double, ArticleId, qsizetype, int>> rows;
    forEachRow(m_articles, query, m_names, [&](const ReviewRow &row, int place) {
        rows.emplace_back(key.of(row), row.article, row.extent.begin, place);
    });
    std::ranges::sort(rows);
    QList<Place> places;
    places.reserve(qsizetype(rows.size()));
    for (const auto &[sorted, article, begin, row] : rows)
        places.append({article, row});
    return places;
}

QMap<Cause, qint64> ReviewIndex::countsByCause(const ReviewQuery &query) const
{
    QMap<Cause, qint64> counts;
    forEachRow(m_articles, query, m_names, [&](const ReviewRow &row, int) { ++counts[row.cause()]; });
    return counts;
}

ReviewIndex::Totals ReviewIndex::totals() const
{
    Totals totals{.articles = qint64(m_articles.size())};
    for (const auto &[id, article] : m_articles) {
        totals.alone +=
            std::ranges::contains(article.remarks, ReviewRemark::Kind::OneAnnotator, &ReviewRemark::kind);
        totals.agreed += article.agreed;
        totals.decided += article.decided;
        totals.signedOff += article.goldState == SetState::Done;
        for (const ReviewRow &row : article.rows) {
            totals.open += row.status == ClusterStatus::Open;
            totals.changed += row.status == ClusterStatus::Changed;
            totals.postponed += row.status == ClusterStatus::Postponed;
        }
    }
    return totals;
}

QList<ArticleId> ReviewIndex::remarked() const
{
    QList<ArticleId> ids;
    for (const auto &[id, article] : m_articles) {
        if (!article.remarks.isEmpty())
            ids.append(id);
    }
    return ids;
}

} // namespace Galley
