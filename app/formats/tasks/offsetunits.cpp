#include "formats/tasks/offsetunits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Units{OffsetUnit::CodePoints, OffsetUnit::Utf16, OffsetUnit::Graphemes};

} // namespace

QString wordFor(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::Utf16:
        return u"utf16"_s;
    case OffsetUnit::Graphemes:
        return u"grapheme"_s;
    default:
        return u"code-points"_s;
    }
}

std::optional<OffsetUnit> offsetUnitFrom(QStringView word)
{
    const auto unit = std::ranges::find_if(Units, [&](OffsetUnit known) { return wordFor(known) == word; });
    return unit == Units.end() ? std::nullopt : std::optional(*unit);
}

UnitOffsets::UnitOffsets(ArticleText text)
    : m_text(std::move(text))
{}

const std::vector<qsizetype> &UnitOffsets::graphemes() const
{
    if (m_graphemes.empty()) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.string());
        for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
            m_graphemes.push_back(m_text.toCodePoints(at));
    }
    return m_graphemes;
}

std::optional<qsizetype> UnitOffsets::toCodePoints(OffsetUnit unit, qint64 offset) const
{
    if (offset < 0)
        return {};
    if (unit == OffsetUnit::CodePoints)
        return offset <= m_text.length() ? std::optional<qsizetype>(offset) : std::nullopt;
    if (unit == OffsetUnit::Graphemes)
        return offset < qint64(graphemes().size()) ? std::optional(graphemes()[size_t(offset)])
                                                   : std::nullopt;
    if (offset > m_text.string().size())
        return {};
    const qsizetype point = m_text.toCodePoints(qsizetype(offset));
    return m_text.toUtf16(point) == offset ? std::optional(point) : std::nullopt;
}

std::optional<Range> UnitOffsets::toCodePoints(OffsetUnit unit, qint64 begin, qint64 end) const
{
    const std::optional<qsizetype> first = toCodePoints(unit, begin);
    const std::optional<qsizetype> last = toCodePoints(unit, end);
    return first && last && *first <= *last ? std::optional(Range{*first, *last}) : std::nullopt;
}

std::optional<Range> UnitOffsets::fromCodePoints(OffsetUnit unit, Range range) const
{
    if (unit == OffsetUnit::CodePoints)
        return range;
    if (unit == OffsetUnit::Utf16) {
        const Utf16Range units = m_text.toUtf16(range);
        return Range{units.begin, units.end};
    }
    const std::vector<qsizetype> &edges = graphemes();
    const auto begin = std::ranges::lower_bound(edges, range.begin);
    const auto end = std::ranges::lower_bound(edges, range.end);
    if (begin == edges.end() || end == edges.end() || *begin != range.begin || *end != range.end)
        return {};
    return Range{begin - edges.begin(), end - edges.begin()};
}

void UnitFinder::see(const UnitOffsets &offsets, const ArticleText &text, qint64 begin, qint64 end,
                     const QString &quote)
{
    std::array<bool, 3> fitting = m_possible;
    for (const OffsetUnit unit : Units) {
        if (!fitting[size_t(unit)])
            continue;
        const std::optional<Range> range = offsets.toCodePoints(unit, begin, end);
        fitting[size_t(unit)] = range && (quote.isEmpty() || text.view(*range) == quote);
    }
    if (std::ranges::contains(fitting, true))
        m_possible = fitting;
}

bool UnitFinder::isDecided() const
{
    return std::ranges::count(m_possible, true) <= 1;
}

OffsetUnit UnitFinder::best(const QList<OffsetUnit> &preferred) const
{
    const auto unit = std::ranges::find_if(preferred, [this](OffsetUnit one) { return isPossible(one); });
    return unit == preferred.end() ? preferred.first() : *unit;
}

bool unitsMayDiffer(QByteArrayView json, bool graphemes)
{
    // What is beyond the first plane begins with such bytes, or is a pair of escapes; marks that join to
    // others begin with these, but for a few that stand among the punctuation of U+2000.
    const uchar first = graphemes ? 0xCC : 0xF0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = uchar(json[i]);
        if (byte < first)
            continue;
        const bool punctuation =
            byte == 0xE2 && i + 2 < json.size() && uchar(json[i + 1]) == 0x80 && uchar(json[i + 2]) >= 0x90;
        if (!punctuation)
            return true;
    }
    return graphemes ? json.contains("\\u") || json.contains("\\r")
                     : json.contains("\\ud") || json.contains("\\uD");
}

} // namespace Galley
