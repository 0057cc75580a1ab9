#include "article/textextents.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Galley {

namespace {

constexpr qreal joint = 0.5; // pixels between glyph runs that count as touching

bool isOtherDirection(QChar c)
{
    if (c.unicode() < 0x590)
        return false;
    if (c.isSurrogate())
        return c.unicode() == 0xd802 || c.unicode() == 0xd803 || c.unicode() == 0xd83a ||
            c.unicode() == 0xd83b;
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

std::vector<Extent> joined(std::vector<Extent> pieces)
{
    std::ranges::sort(pieces, {}, &Extent::left);
    std::vector<Extent> result;
    for (const Extent &piece : pieces) {
        if (!result.empty() && piece.left <= result.back().right + joint)
            result.back().right = std::max(result.back().right, piece.right);
        else
            result.push_back(piece);
    }
    return result;
}

} // namespace

TextExtents::TextExtents(const QTextLayout &layout)
    : m_layout(layout)
    , m_mixed(std::ranges::any_of(layout.text(), isOtherDirection))
{}

std::vector<Extent> TextExtents::on(const QTextLine &line, Utf16Range range)
{
    const QString text = m_layout.text();
    qsizetype begin = std::max<qsizetype>(range.begin, line.textStart());
    qsizetype end = std::min<qsizetype>(range.end, line.textStart() + line.textLength());
    while (end > begin && end < text.size() && end == line.textStart() + line.textLength() &&
           text[end - 1].isSpace())
        --end;
    if (begin >= end) {
        const qreal x = line.cursorToX(int(std::min(begin, end)));
        return {{x, x}};
    }
    if (m_mixed)
        return fromItems(line, {begin, end});
    return {{leadingEdge(line, begin), leadingEdge(line, end)}};
}

const std::vector<TextExtents::Item> &TextExtents::itemsOf(const QTextLine &line)
{
    const auto [found, isNew] = m_items.try_emplace(line.lineNumber());
    std::vector<Item> &items = found->second;
    if (!isNew)
        return items;
    using Flag = QTextLayout::GlyphRunRetrievalFlag;
    for (const QGlyphRun &run :
         line.glyphRuns(-1, -1, Flag::RetrieveStringIndexes | Flag::RetrieveGlyphPositions)) {
        const QList<qsizetype> indexes = run.stringIndexes();
        const QRectF box = run.boundingRect();
        if (!indexes.isEmpty())
            items.push_back({std::ranges::min(indexes), 0, {box.left(), box.right()}, run.isRightToLeft()});
    }
    std::ranges::sort(items, {}, &Item::begin);
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].end = i + 1 < items.size() ? items[i + 1].begin : line.textStart() + line.textLength();
    return items;
}

std::vector<Extent> TextExtents::fromItems(const QTextLine &line, Utf16Range range)
{
    std::vector<Extent> pieces;
    for (const Item &item : itemsOf(line)) {
        const qsizetype begin = std::max(range.begin, item.begin);
        const qsizetype end = std::min(range.end, item.end);
        if (begin >= end)
            continue;
        const qreal from = begin == item.begin ? item.leading() : leadingEdge(line, begin);
        const qreal to = end == item.end ? item.trailing() : leadingEdge(line, end);
        if (from != to)
            pieces.push_back({std::min(from, to), std::max(from, to)});
    }
    if (pieces.empty()) // characters without a width
        return {{leadingEdge(line, range.begin), leadingEdge(line, range.begin)}};
    return joined(std::move(pieces));
}

qreal TextExtents::caret(const QTextLine &line, qsizetype position)
{
    for (const Item &item : itemsOf(line)) {
        if (position == item.begin)
            return item.leading();
    }
    return leadingEdge(line, position);
}

qreal TextExtents::foot(const QTextLine &line, Utf16Range range, const std::vector<Extent> &pieces,
                        bool rightToLeft)
{
    if (!m_mixed)
        return pieces.front().left;
    const qsizetype begin = std::max<qsizetype>(range.begin, line.textStart());
    for (const Item &item : itemsOf(line)) {
        if (begin < item.begin || begin >= item.end)
            continue;
        if (item.rightToLeft == rightToLeft || begin != item.begin)
            return caret(line, begin);
        return range.end >= item.end ? item.trailing() : leadingEdge(line, range.end);
    }
    return rightToLeft ? pieces.back().right : pieces.front().left;
}

qreal TextExtents::leadingEdge(const QTextLine &line, qsizetype position)
{
    if (position == line.textStart() + line.textLength())
        return line.cursorToX(int(position)); // also the place of the next line's first character
    if (m_edges.empty())
        m_edges.assign(m_layout.text().size() + 1, std::numeric_limits<float>::quiet_NaN());
    float &edge = m_edges[position];
    if (std::isnan(edge))
        edge = float(line.cursorToX(int(position)));
    return edge;
}

} // namespace Galley
