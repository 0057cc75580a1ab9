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

std::vector<Extent> fromGlyphs(const QTextLine &line, Utf16Range range)
{
    std::vector<Extent> pieces;
    const QList<QGlyphRun> runs = line.glyphRuns(int(range.begin), int(range.length()));
    for (const QGlyphRun &run : runs) {
        const QRectF box = run.boundingRect();
        if (box.width() > 0)
            pieces.push_back({box.left(), box.right()});
    }
    return joined(std::move(pieces));
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
        return fromGlyphs(line, {begin, end});
    return {{leadingEdge(line, begin), leadingEdge(line, end)}};
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
