#pragma once

#include "formats/document.h"

// A set as files hold it: named and ordered the same in every project that holds the same work.
namespace Galley {

// What a span or relation is called in files: its external id, or the letter and its number ("s12", "r3").
[[nodiscard]] QString exportedId(const Span &span);
[[nodiscard]] QString exportedId(const Relation &relation);
[[nodiscard]] QString exportedId(const Comment &comment);   // "c5"
[[nodiscard]] QString exportedId(const Decision &decision); // "d5"
// Names of the spans that it made and that are still there.
[[nodiscard]] QStringList exportedSpans(const Decision &decision, const AnnotationSet &set);

// By place, then number, then external id.
[[nodiscard]] QList<Span> spansInExportOrder(const AnnotationSet &set);
[[nodiscard]] QList<Relation> relationsInExportOrder(const AnnotationSet &set);

// The set without what only one project knows of it.
[[nodiscard]] IncomingSet asIncoming(const AnnotationSet &set);

} // namespace Galley
