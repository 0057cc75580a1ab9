#pragma once

#include "annotation/annotationset.h"
#include "schema/schemaset.h"

namespace Galley {

// Whether a span (as it would be after an edit) fits its text: segments ascending, disjoint and inside,
// quote equal to the text. Every import and export asks this.
[[nodiscard]] Result<void> checkOffsets(const Span &span, const ArticleText &text);

// Whether the schema has the span's layer and label.
[[nodiscard]] Result<void> checkLabel(const Span &span, const SchemaSet &schemas);

// Whether the layer allows the span beside the others of the set: overlap, stacking, segments, zero width,
// paragraphs. The span itself (by id) does not count as another. O(log n + k).
[[nodiscard]] Result<void> checkLayer(const Span &span, const Layer &layer, const AnnotationSet &set,
                                      const ArticleText &text);

// Whether the type allows a relation between two such spans.
[[nodiscard]] Result<void> checkRelation(const Relation &relation, const AnnotationSet &set,
                                         const SchemaSet &schemas);

// Whether a relation's type allows the span, one of its ends, at every end that it is.
[[nodiscard]] bool fitsEnds(const RelationType &type, const Relation &relation, const Span &span);

// Whether a comment says something, at a place within the text.
[[nodiscard]] Result<void> checkComment(const Comment &comment, const ArticleText &text);

// Whether a decision is about a place within the text, and its kind fits whose versions it took.
[[nodiscard]] Result<void> checkDecision(const Decision &decision, const ArticleText &text);

// All of the above for what an edit would add or change.
[[nodiscard]] Result<void> checkEdit(const Edit &edit, const AnnotationSet &set, const SchemaSet &schemas,
                                     const ArticleText &text);

// An attribute's value against its declaration; undefined is fine unless required.
[[nodiscard]] Result<void> checkAttribute(const QJsonValue &value, const Attribute &attribute);

// The values that do not fit their declarations. A missing one is no fault here, nor is a name that nobody
// declares: the values of an older schema are kept.
[[nodiscard]] QList<Error> valueFaults(const QJsonObject &values, const QList<Attribute> &declared);
// The values without those.
[[nodiscard]] QJsonObject withoutFaults(QJsonObject values, const QList<Attribute> &declared);

// Whether the attribute applies to a span of such a label with such attributes (Attribute::labels and
// Attribute::conditions).
[[nodiscard]] bool applies(const Attribute &attribute, QStringView label, const QJsonObject &attributes);

// Something to mend before a set is finished.
struct Finding
{
    QString message;
    SpanId span = 0; // 0: the article as a whole

    bool operator==(const Finding &) const = default;
};

// Rules of the schemas and required attributes that the set breaks, by place.
[[nodiscard]] QList<Finding> findings(const AnnotationSet &set, const SchemaSet &schemas);

} // namespace Galley
