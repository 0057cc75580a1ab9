#pragma once

#include "review/adjudication/reviewrow.h"

#include <QSet>

#include <map>

namespace Galley {

// Which rows, and in what order. Empty: all.
struct ReviewQuery
{
    enum class Order { Article, Severity, Cause, Label, Annotator };

    Order order = Order::Article; // then by article and place
    QList<Cause> causes = {};     // one of a row's is among them
    QStringList layers = {};
    QStringList labels = {};     // one of a row's is among them; "" for "not marked"
    QStringList annotators = {}; // who differ there
    QSet<ArticleId> articles = {};
    QList<ClusterStatus> statuses = {};

    bool operator==(const ReviewQuery &) const = default;
};

// The adjudication queue in memory: every place that waits for a decision. A value of one thread, fed with
// what a ReviewReader reads on another.
class ReviewIndex
{
public:
    // Where a row stands: valid until its article is put again.
    struct Place
    {
        ArticleId article = 0;
        int row = 0;

        auto operator<=>(const Place &) const = default;
    };

    struct Totals
    {
        qint64 articles = 0; // that have sets
        qint64 alone = 0;    // those of one annotator
        qint64 open = 0;     // clusters, like those below
        qint64 changed = 0;
        qint64 postponed = 0;
        qint64 agreed = 0;
        qint64 decided = 0;
        qint64 signedOff = 0; // articles

        bool operator==(const Totals &) const = default;
    };

    // Adds articles, or replaces them.
    void put(const ReviewChunk &chunk);
    void put(const ReviewedArticle &article, const UnitNames &names);
    void remove(ArticleId article);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_articles.empty(); }

    // Null when there is none; valid until the index changes.
    [[nodiscard]] const ReviewedArticle *article(ArticleId id) const;
    [[nodiscard]] const ReviewRow *row(Place place) const;
    // Of the same cluster as before the article was put again; none: it waits no more.
    [[nodiscard]] std::optional<Place> find(ArticleId article, const QByteArray &signature) const;

    // Some 0.1 µs a row in all, and the sorting: 100 ms for 150,000.
    [[nodiscard]] QList<Place> select(const ReviewQuery &query) const;
    // How many rows have each cause first, of those that the query selects.
    [[nodiscard]] QMap<Cause, qint64> countsByCause(const ReviewQuery &query = {}) const;
    [[nodiscard]] Totals totals() const;
    // Articles with remarks, by id.
    [[nodiscard]] QList<ArticleId> remarked() const;

    // The names behind rows' numbers. The index has numbers of its own.
    [[nodiscard]] const UnitNames &names() const { return m_names; }

private:
    UnitNames m_names;
    std::map<ArticleId, ReviewedArticle> m_articles;
};

} // namespace Galley
