#pragma once

#include "annotation/annotationset.h"
#include "schema/schemaset.h"

#include <random>

// Random but repeatable work for property tests.
namespace Galley::Testing {

// Two layers, "actor" (labels state, armed-forces; attribute role) and "claim" (label factual; relation about
// → actor), which allow everything.
[[nodiscard]] SchemaSet smallSchemas();

// Text with characters beyond the BMP, combining marks and several lines.
[[nodiscard]] ArticleText sampleText();

class RandomEdits
{
public:
    RandomEdits(quint32 seed, ArticleText text);

    // An edit that fits the set: mark, delete, resize, relabel, attribute, note, relate, unrelate, field,
    // state, comments, decisions, time, or several of them in one.
    [[nodiscard]] Edit next(const AnnotationSet &set);

private:
    [[nodiscard]] qsizetype below(qsizetype limit);
    [[nodiscard]] QList<Range> segments();
    [[nodiscard]] SpanId anySpan(const AnnotationSet &set);
    [[nodiscard]] Edit commentEdit(const AnnotationSet &set, SpanId span);
    [[nodiscard]] Edit decisionEdit(const AnnotationSet &set, SpanId span);
    [[nodiscard]] Edit one(const AnnotationSet &set);

    std::mt19937 m_random;
    ArticleText m_text;
};

} // namespace Galley::Testing
