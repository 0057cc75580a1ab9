#pragma once

#include "text/range.h"

#include <QStringView>

// Finding one line of a long text without reading the rest of it.
namespace Galley {

[[nodiscard]] bool isLineEnd(QChar c);

// The line that holds a unit, without its end; at a line end, the line that it ends. An offset between CR and
// LF belongs to the line before them.
[[nodiscard]] Utf16Range lineAround(QStringView text, qsizetype unit);

// Where the line after the one that ends at a unit begins; the text's size when there is none.
[[nodiscard]] qsizetype nextLineBegin(QStringView text, qsizetype end);

// The part of that line near a unit, cut at white space so that no word is cut: what a caret needs. Reads at
// most about two thousand units, also of a text that came without line ends.
[[nodiscard]] Utf16Range windowAround(QStringView text, qsizetype unit);

} // namespace Galley
