#include "text/chunks.h"

#include "text/linechunks.h"
#include "text/lines.h"

#include <algorithm>

namespace Galley {

QList<Chunk> chunksOf(const ArticleText &text, Range range)
{
    const QStringView string = text.string();
    const Utf16Range wanted = text.toUtf16(range);
    // Lines near the range, also of a text that came without line ends.
    const qsizetype end = windowAround(string, wanted.end).end;
    QList<Chunk> chunks;
    for (qsizetype at = windowAround(string, wanted.begin).begin; at <= end;) {
        qsizetype lineEnd = at;
        while (lineEnd < end && !isLineEnd(string[lineEnd]))
            ++lineEnd;
        for (const UnitChunk &chunk : chunksOfLine(string.sliced(at, lineEnd - at))) {
            const Utf16Range place{chunk.range.begin + at, chunk.range.end + at};
            if (place.end > wanted.begin && place.begin < wanted.end)
                chunks.append({chunk.kind, text.toCodePoints(place)});
        }
        if (lineEnd >= end)
            break;
        at = nextLineBegin(string, lineEnd);
    }
    std::ranges::stable_sort(chunks, [](const Chunk &a, const Chunk &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    return chunks;
}

} // namespace Galley
