#pragma once

#include "annotation/annotationset.h"
#include "formats/losses.h"
#include "schema/schema.h"

namespace Galley {

// What such formats cannot hold, counted under the kinds and in the words that they share.
class SetLosses
{
public:
    explicit SetLosses(Losses &losses)
        : m_losses(losses)
    {}

    void zeroWidth();
    void discontinuous();
    void insideGrapheme();
    void relations(qint64 count = 1); // as their ends are not written, or the format has none
    void attributes(qint64 count);
    void relationAttributes(qint64 count);
    void note();
    void certainty();
    void comments(qint64 count);
    void decisions(qint64 count);
    void commentDetails(qint64 count); // who, when and where
    void fields(qint64 count);
    void state();
    void annotatorKind();
    void annotatorName();
    void time(const AnnotationSet &set); // of the set and of its spans
    void spanTime(const AnnotationSet &set);
    void setTime();

private:
    Losses &m_losses;
};

// What becomes of a span of several segments where a format knows but one.
enum class PiecesPolicy { LeaveOut, Extent };

[[nodiscard]] PiecesPolicy piecesPolicyFrom(const QJsonObject &settings);
// The setting that says so: "discontinuous".
[[nodiscard]] Attribute piecesSetting();

// The spans of a set as a format can hold them that knows neither several segments nor zero width, in export
// order; what is left out is counted.
[[nodiscard]] QList<Span> plainSpans(const AnnotationSet &set, const ArticleText &text, PiecesPolicy policy,
                                     SetLosses &losses);

// The relations between those spans, in export order; the others are counted.
[[nodiscard]] QList<Relation> relationsBetween(const QSet<SpanId> &spans, const AnnotationSet &set,
                                               SetLosses &losses);

} // namespace Galley
