#include "annotation/annotationset.h"

#include <QCoreApplication>

#include <algorithm>

// Comments of a set.
namespace Galley {

const Comment *AnnotationSet::comment(CommentId commentId) const
{
    const auto found = m_comments.constFind(commentId);
    return found == m_comments.cend() ? nullptr : &*found;
}

QList<CommentId> AnnotationSet::commentsOf(SpanId spanId) const
{
    QList<CommentId> ids;
    for (const Comment &comment : m_comments) {
        if (comment.span == spanId)
            ids.append(comment.id);
    }
    return ids;
}

Result<void> AnnotationSet::applyComment(const CommentChange &change)
{
    const auto &[before, after] = change;
    const Comment *const present = before ? comment(before->id) : nullptr;
    if ((before && (!present || *present != *before)) || (before && after && before->id != after->id))
        return fail(
            Error::Kind::Conflict,
            QCoreApplication::translate("AnnotationSet",
                                        "The comment has changed meanwhile. Look at it again, then repeat."));
    if (after && !before && (after->id <= 0 || m_comments.contains(after->id)))
        return fail(
            Error::Kind::AlreadyExists,
            QCoreApplication::translate("AnnotationSet", "The set already has comment c%1.").arg(after->id));
    if (after) {
        m_comments.insert(after->id, *after);
        m_nextComment = std::max(m_nextComment, after->id + 1);
    } else {
        m_comments.remove(before->id);
    }
    return {};
}

} // namespace Galley
