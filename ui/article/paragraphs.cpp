#include "article/paragraphs.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longest = 8000; // UTF-16 units; some milliseconds of layout

// Where to cut a line that starts at begin and is too long: after the last white space within reach.
qsizetype cutOf(QStringView text, qsizetype begin)
{
    const qsizetype limit = begin + longest;
    for (qsizetype i = limit; i > begin + longest / 2; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

Paragraphs::Paragraphs(const ArticleText &text)
{
    const QStringView string = text.string();
    const auto add = [&](Utf16Range units) { m_list.push_back({units, text.toCodePoints(units)}); };
    for (Utf16Range line : linesOf(string)) {
        while (line.length() > longest) {
            const qsizetype cut = cutOf(string, line.begin);
            add({line.begin, cut});
            line.begin = cut;
        }
        add(line);
    }
}

qsizetype Paragraphs::at(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(m_list, offset, {}, [](const Paragraph &p) { return p.range.begin; });
    return std::max<qsizetype>(0, after - m_list.begin() - 1);
}

std::pair<qsizetype, qsizetype> Paragraphs::touching(Range range) const
{
    const qsizetype first = at(range.begin);
    return {first, range.isEmpty() ? first : at(range.end - 1)};
}

qsizetype Paragraphs::clamped(qsizetype offset) const
{
    if (m_list.empty())
        return 0;
    const Range range = m_list[at(offset)].range;
    return std::clamp(offset, range.begin, range.end);
}

} // namespace Galley
