#pragma once

#include "annotation/annotationset.h"
#include "annotation/session.h"

namespace Galley {

// An article with the work of several annotators on one page, so that it can be laid out as one: the marks of
// all of them, with gold's and those that the adjudicator tries, under ids that tell whose they are.
class LaneText
{
public:
    static constexpr int goldPlace = 254;
    static constexpr int draftPlace = 255;

    // Whose set an id is of: a place in the sets, goldPlace or draftPlace; and the id it has there.
    [[nodiscard]] static int placeOf(SpanId id) { return int(id & 0xff); }

    [[nodiscard]] static SpanId spanOf(SpanId id) { return id >> 8; }

    [[nodiscard]] static SpanId idOf(int place, SpanId span) { return (span << 8) | place; }

    LaneText() = default;
    // Sets on another text than the article's are the caller's to leave out. O(spans · log spans); at most
    // 250 sets.
    LaneText(Article article, SchemaSet schemas, const QList<AnnotationSet> &sets, const AnnotationSet &gold);

    [[nodiscard]] const Article &article() const { return m_article; }

    [[nodiscard]] const SchemaSet &schemas() const { return m_schemas; }

    [[nodiscard]] const AnnotationSet &marks() const { return m_marks; }

    // What changed in gold; gives the stretches of text and the ids that look different now.
    struct Changed
    {
        QList<Range> ranges;
        QList<SpanId> ids;
    };

    [[nodiscard]] Changed follow(const AnnotationSet &gold, const Session::Touched &touched);
    [[nodiscard]] Changed setDraft(const QList<Span> &spans); // empty: none

private:
    void replace(SpanId id, const Span *span, Changed &changed);

    Article m_article;
    SchemaSet m_schemas;
    AnnotationSet m_marks;
    QList<SpanId> m_draft;
};

} // namespace Galley
