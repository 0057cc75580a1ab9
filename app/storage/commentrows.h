#pragma once

#include "annotation/comment.h"
#include "storage/database.h"

// The comments of annotation sets.
namespace Galley {

// Of "comment c": what commentFrom wants of a row, in its order.
[[nodiscard]] QByteArray commentColumns();
[[nodiscard]] Comment commentFrom(const Statement &row);

[[nodiscard]] Result<QList<Comment>> commentRows(Database &database, SetId set); // by id
// Adds the comment, or replaces the one of its id.
[[nodiscard]] Result<void> putComment(Database &database, SetId set, const Comment &comment);
[[nodiscard]] Result<qint64> removeComment(Database &database, SetId set, CommentId id);

} // namespace Galley
