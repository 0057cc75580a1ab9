#pragma once

#include "storage/store.h"

namespace Galley {

// One set and how it came about. Entries have their edits and keep them as they are stored, too, so that they
// can be compared and carried over to the byte.
struct SetHistory
{
    AnnotationSet set;
    QList<JournalEntry> journal;

    [[nodiscard]] Revision revision() const { return journal.size(); }
};

// An empty one when there is no such set.
[[nodiscard]] Result<SetHistory> readHistory(Store &store, ArticleId article, const Annotator &annotator);

// How many entries both begin with. Numbers of bulk edits, which are each project's own, do not count.
[[nodiscard]] Revision commonRevision(const QList<JournalEntry> &a, const QList<JournalEntry> &b);

// The set as it was after an entry; 0: before the first.
[[nodiscard]] Result<AnnotationSet> setAt(const SetHistory &history, Revision revision);

} // namespace Galley
