#pragma once

#include "annotation/annotationset.h"
#include "annotation/journal.h"

namespace Galley {

// The one edit that makes the set what it was after an entry of its journal (0: before the first), composed
// from what the later entries changed; without changes when nothing differs. The set must be at the end of
// the history. O(changes since then).
[[nodiscard]] Edit goBack(const AnnotationSet &set, const History &history, Revision revision);

} // namespace Galley
