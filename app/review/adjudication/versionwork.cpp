#include "review/adjudication/versionwork.h"

namespace Galley {

namespace {

// Two statements in one, so that each finds its rows by an index: later versions by the first one they are
// of, and that one itself.
QByteArray sqlFor(const QByteArray &condition)
{
    const auto select = [&](const QByteArray &join) {
        return "SELECT a.id AS id, n.name AS name, o.external_id AS other FROM article a JOIN article o ON " +
            join +
            " JOIN annotation_set s ON s.article_id = o.id AND s.revision > 0 JOIN annotator n "
            "ON n.id = s.annotator_id WHERE a.id >= $1 AND a.id <= $2 AND o.id <> a.id" +
            condition;
    };
    return select("o.version_of <> 0 AND "
                  "o.version_of = CASE a.version_of WHEN 0 THEN a.id ELSE a.version_of END") +
        " UNION ALL " + select("a.version_of <> 0 AND o.id = a.version_of") + " ORDER BY id, name, other";
}

} // namespace

Result<QHash<ArticleId, QList<WorkElsewhere>>>
workOnOtherVersions(Database &database, ArticleId first, ArticleId last, const QByteArray &condition)
{
    QHash<ArticleId, QList<WorkElsewhere>> work;
    Statement rows = database.query(sqlFor(condition), first, last);
    while (rows.next())
        work[rows.integer(0)].append({rows.string(1), rows.string(2)});
    return rows.result(std::move(work));
}

} // namespace Galley
