#include "storage/commentrows.h"

#include <QTimeZone>

namespace Galley {

QByteArray commentColumns()
{
    return "c.id, c.span_id, c.begins, c.ends, c.author, c.addressee, c.at, c.text, c.resolved";
}

Comment commentFrom(const Statement &row)
{
    Comment comment{.id = row.integer(0),
                    .span = row.isNull(1) ? 0 : row.integer(1),
                    .author = row.string(4),
                    .addressee = row.string(5),
                    .at = QDateTime::fromMSecsSinceEpoch(row.integer(6), QTimeZone::UTC),
                    .text = row.string(7),
                    .resolved = row.integer(8) != 0};
    if (!row.isNull(2))
        comment.place = Range{row.integer(2), row.integer(3)};
    if (row.integer(6) == 0)
        comment.at = {};
    return comment;
}

Result<QList<Comment>> commentRows(Database &database, SetId set)
{
    QList<Comment> comments;
    Statement rows = database.query(
        "SELECT " + commentColumns() + " FROM comment c WHERE c.set_id = $1 ORDER BY c.id", set);
    while (rows.next())
        comments.append(commentFrom(rows));
    return rows.result(std::move(comments));
}

Result<void> putComment(Database &database, SetId set, const Comment &comment)
{
    const auto end = [&](qsizetype Range::*which) {
        return comment.place ? std::optional(qint64((*comment.place).*which)) : std::nullopt;
    };
    return database.send(
        "INSERT INTO comment(set_id, id, span_id, begins, ends, author, addressee, at, text, resolved) "
        "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT(set_id, id) DO UPDATE SET "
        "span_id = excluded.span_id, begins = excluded.begins, ends = excluded.ends, "
        "author = excluded.author, addressee = excluded.addressee, at = excluded.at, text = excluded.text, "
        "resolved = excluded.resolved",
        set, comment.id, comment.span == 0 ? std::nullopt : std::optional(comment.span), end(&Range::begin),
        end(&Range::end), comment.author, comment.addressee,
        comment.at.isValid() ? comment.at.toMSecsSinceEpoch() : 0, comment.text, int(comment.resolved));
}

Result<qint64> removeComment(Database &database, SetId set, CommentId id)
{
    return database.execute("DELETE FROM comment WHERE set_id = $1 AND id = $2", set, id);
}

} // namespace Galley
