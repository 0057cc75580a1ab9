#pragma once

#include "search/hitstream.h"
#include "search/pattern.h"
#include "search/sqltext.h"

namespace Galley {

// A query's hits in one article after the other.
class ArticleHits
{
public:
    Query::Hits kind = Query::Hits::Articles;
    HitOptions options;
    QList<Pattern> patterns; // of text
    bool unmarkedOnly = false;
    QList<qint64> annotators; // that the query names; whose spans count for text

    // condition writes what rows must meet, with its parameters; called once.
    void prepare(const std::function<QByteArray(SqlText &)> &condition);

    [[nodiscard]] Result<QList<Hit>> of(Store &store, ArticleId article);

private:
    struct Mark
    {
        SetId set = 0;
        SpanId span = 0;
        Range extent;
        QString layer;
        QString label;
        QString annotator;
    };

    [[nodiscard]] Statement rows(Store &store, ArticleId article) const;
    [[nodiscard]] Result<QList<Hit>> spans(Store &store, ArticleId article) const;
    [[nodiscard]] Result<QList<Hit>> sets(Store &store, ArticleId article) const;
    [[nodiscard]] Result<QList<Hit>> text(Store &store, const Article &article) const;
    [[nodiscard]] Result<bool> setsFit(Store &store, ArticleId article) const;
    [[nodiscard]] Result<QList<Mark>> marks(Store &store, ArticleId article) const;
    [[nodiscard]] Result<QList<Range>> places(const ArticleText &text) const;

    SqlText m_rows;          // its first parameter is the article's id
    bool m_asksSets = false; // of text: whether an article's sets have a say
};

} // namespace Galley
