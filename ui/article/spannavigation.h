#pragma once

#include "annotation/annotationset.h"
#include "schema/schemaset.h"

namespace Galley {

struct SpanStep
{
    SpanId span = 0; // 0: there is none at all
    bool wrapped = false;
};

// The span after (or before) one in the order of the text, or, when none is given, after (before) an
// offset; round the ends. O(log n).
[[nodiscard]] SpanStep stepFrom(const AnnotationSet &set, SpanId from, qsizetype offset, bool next);

// A span's quote, shortened to fit a status line.
[[nodiscard]] QString shortQuote(const Span &span);

// The same between quotation marks, and apart from the direction of the words around it.
[[nodiscard]] QString quoted(const Span &span);

// "Armed forces: “troops”, 2 relations".
[[nodiscard]] QString describe(const Span &span, const SchemaSet &schemas, const AnnotationSet &set);

} // namespace Galley
