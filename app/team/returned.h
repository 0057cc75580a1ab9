#pragma once

#include "annotation/annotationset.h"
#include "annotation/journal.h"

namespace Galley {

// What came back with remarks, and what became of it since.
struct ReturnedWork
{
    Revision revision = 0; // of the last return
    QDateTime at = {};
    QString by = {};
    QList<CommentId> toDo = {};    // remarks that nobody has resolved, by place; those on the article first
    QList<CommentId> settled = {}; // the others
    QList<SpanId> added = {};      // since then, as what follows; by id
    QList<SpanId> changed = {};
    QList<Span> removed = {}; // as they were
};

// None: it was never returned. Reads the journal's edits since the return.
[[nodiscard]] std::optional<ReturnedWork> returnedWork(const AnnotationSet &set, const History &history);

} // namespace Galley
