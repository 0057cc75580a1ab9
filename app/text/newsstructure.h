#pragma once

#include "text/articletext.h"

namespace Galley {

// What a news article is made of, recognised, never cut out: ranges of the unchanged text.
struct StructureRange
{
    enum class Kind { DateLine, Headline, Byline, Dateline, Subheading, Paragraph, Quotation };

    Kind kind = Kind::Paragraph;
    Range range;

    bool operator==(const StructureRange &) const = default;
};

// DateLine is the file's own line with the publication date ("date 2024-04-12 April 12, 2024"); Dateline is
// the place and date that open a report ("NIAMEY, April 12 (Agency) —").
struct NewsStructure
{
    QList<StructureRange> ranges; // by begin; quotations lie within paragraphs
    QString title;
    QString published; // ISO 8601 date
    QString byline;
    QString dateline;
};

enum class StructureDetail {
    Lines,      // what is known from lines as a whole: several times quicker
    Quotations, // and the quotations in paragraphs
};

// Works on plain text with or without any of these. A quotation that is not closed ends with its paragraph.
// O(text).
[[nodiscard]] NewsStructure structureOf(const ArticleText &text,
                                        StructureDetail detail = StructureDetail::Quotations);

} // namespace Galley
