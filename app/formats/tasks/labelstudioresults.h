#pragma once

#include "formats/tasks/documentmaker.h"
#include "formats/tasks/htmltext.h"
#include "formats/tasks/labelstudioconfig.h"
#include "formats/tasks/offsetunits.h"

namespace Galley {

// The text of a task, and how results count in it.
struct LabelStudioText
{
    ArticleText text; // of the article
    std::optional<HtmlText> html;
    OffsetUnit unit = OffsetUnit::CodePoints;

    [[nodiscard]] const ArticleText &counted() const { return html ? html->counted : text; }
};

// Where a result says that it is; no ends: it does not say, or by a path in a page alone.
struct LabelStudioPlace
{
    std::optional<qint64> begin;
    std::optional<qint64> end;
    QString quote;
    bool byPath = false;
};

[[nodiscard]] LabelStudioPlace placeIn(JsonRef value);

// Whether a result's own text is that of the place: line ends may stand as "\n", and in pages blocks come
// with more of them.
[[nodiscard]] bool isSameText(const QString &said, QStringView found, bool html);

// Spans, relations, attributes and fields that one "result" list says. Score: of those that have none.
void readLabelStudioResults(JsonRef results, const LabelStudioText &text, const LabelStudioConfig &config,
                            std::optional<double> score, DocumentMaker &maker, IncomingSet &set);

} // namespace Galley
