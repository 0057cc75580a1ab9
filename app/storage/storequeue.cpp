#include "storage/store.h"

#include "storage/database.h"
#include "storage/queuesql.h"

namespace Galley {

namespace {

ArticleRow rowFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .externalId = row.string(1),
            .title = row.string(2),
            .published = row.string(3),
            .source = row.string(4),
            .language = row.string(5),
            .length = qsizetype(row.integer(6)),
            .state = setStateFrom(row.string(7)).value_or(SetState::New),
            .spans = qsizetype(row.integer(8))};
}

} // namespace

Result<QList<ArticleRow>> Store::articles(const ArticleQuery &query)
{
    const QueueSql sql(query);
    Statement rows = m_database->prepare(sql.text());
    sql.bindTo(rows);
    QList<ArticleRow> page;
    while (rows.next())
        page.append(rowFrom(rows));
    return rows.result(page);
}

} // namespace Galley
