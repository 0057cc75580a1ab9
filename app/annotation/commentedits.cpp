#include "annotation/edits.h"

namespace Galley::Edits {

using namespace Qt::StringLiterals;

namespace {

template <typename Function>
Edit changeComment(const AnnotationSet &set, CommentId id, const QString &action, Function change)
{
    const Comment *const before = set.comment(id);
    if (!before)
        return {action, {}};
    Comment after = *before;
    change(after);
    if (after == *before)
        return {action, {}};
    return {action, {CommentChange{*before, std::move(after)}}};
}

} // namespace

Edit comment(const AnnotationSet &set, Comment comment)
{
    comment.id = set.nextCommentId();
    if (const Span *const span = set.span(comment.span))
        comment.place = span->extent();
    return {u"comment"_s, {CommentChange{std::nullopt, std::move(comment)}}};
}

Edit rewriteComment(const AnnotationSet &set, CommentId id, QString text)
{
    return changeComment(set, id, u"comment"_s, [&](Comment &comment) { comment.text = std::move(text); });
}

Edit resolveComment(const AnnotationSet &set, CommentId id, bool resolved)
{
    return changeComment(set, id, u"resolve"_s, [&](Comment &comment) { comment.resolved = resolved; });
}

Edit removeComment(const AnnotationSet &set, CommentId id)
{
    Edit edit{u"uncomment"_s, {}};
    if (const Comment *const before = set.comment(id))
        edit.changes.append(CommentChange{*before, std::nullopt});
    return edit;
}

} // namespace Galley::Edits
