#pragma once

#include "annotation/span.h"

#include <QDateTime>

namespace Galley {

using CommentId = qint64; // unique in its set; from 1

// What somebody has to say about a span, a stretch of text or a whole article of one set.
struct Comment
{
    CommentId id = 0;
    // 0: about the place alone. Span ids are never used again, so a comment outlives its span, stands at its
    // place meanwhile, and is about the span again when that comes back.
    SpanId span = 0;
    std::optional<Range> place = {}; // of a span its extent when the comment was written; none: the article
    QString author = {};
    QString addressee = {}; // whom it asks; empty: nobody in particular
    QDateTime at = {};      // UTC, to the millisecond
    QString text = {};
    bool resolved = false;

    bool operator==(const Comment &) const = default;
};

} // namespace Galley
