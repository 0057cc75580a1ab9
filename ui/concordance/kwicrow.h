#pragma once

#include "search/hit.h"
#include "text/articletext.h"

namespace Galley {

// A place that was found, as a line to tick.
struct KwicRow
{
    enum class Tick { On, Off, Never };

    Hit hit = {};
    Tick tick = Tick::Off;
    QString note = {};    // why it cannot be ticked, what else is there
    QString heading = {}; // of a group that begins here; then it is no place

    bool operator==(const KwicRow &) const = default;
};

// Fills quote, left and right from the text around the range: so many code points each way, on one line.
void fillContext(Hit &hit, const ArticleText &text, qsizetype reach = 80);

// A stretch of text on one line: runs of white space, line ends among them, are one space.
[[nodiscard]] QString onOneLine(QStringView text);

} // namespace Galley
