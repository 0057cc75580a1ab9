#include "search/markedtext.h"

#include "search/sqltext.h"
#include "storage/store.h"

#include <algorithm>

namespace Galley {

Result<QList<ArticleId>> articlesWithWork(Store &store, qint64 annotator)
{
    SqlText sql;
    sql.text = "SELECT DISTINCT article_id FROM annotation_set WHERE (state <> 'new' OR span_count > 0)";
    if (annotator)
        sql.text += " AND annotator_id = " + sql.parameter(annotator);
    sql.text += " ORDER BY article_id";
    Statement rows = sql.statement(store.database());
    QList<ArticleId> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return rows.result(ids);
}

Statement spansOf(Database &database, ArticleId article, qint64 annotator)
{
    const QByteArray sql =
        "SELECT p.begins, p.ends, p.label_id, p.quote, s.id, p.id, n.name FROM annotation_set s "
        "CROSS JOIN annotator n CROSS JOIN span p WHERE s.article_id = $1 AND p.set_id = s.id AND "
        "n.id = s.annotator_id ";
    const QByteArray order = "ORDER BY p.begins, p.ends, s.id, p.id";
    return annotator ? database.query(sql + "AND s.annotator_id = $2 " + order, article, annotator)
                     : database.query(sql + order, article);
}

Result<MarkedText> MarkedText::read(Database &database, ArticleId article, qint64 annotator)
{
    MarkedText marked;
    Statement spans = spansOf(database, article, annotator);
    while (spans.next())
        marked.add({spans.integer(0), spans.integer(1)});
    return spans.result(std::move(marked));
}

void MarkedText::add(Range range)
{
    if (!m_ranges.empty() && range.begin < m_ranges.back().end)
        m_ranges.back().end = std::max(m_ranges.back().end, range.end);
    else
        m_ranges.push_back(range);
}

bool MarkedText::overlaps(Range range) const
{
    const auto after = std::ranges::lower_bound(m_ranges, range.end, {}, &Range::begin);
    return after != m_ranges.begin() && std::prev(after)->end > range.begin;
}

} // namespace Galley
