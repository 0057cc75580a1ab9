#include "article/articlepainter.h"

#include "article/commentmarks.h"
#include "article/hitpainter.h"
#include "article/relationbadge.h"
#include "theme/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal frameWidth = 1.6;
constexpr qreal frameRadius = 3;

QList<QTextLayout::FormatRange> selectionIn(const ArticleLayout &layout, const Paragraph &paragraph,
                                            const PaintState &state)
{
    const Range shared{std::max(state.selection.begin, paragraph.range.begin),
                       std::min(state.selection.end, paragraph.range.end)};
    if (shared.isEmpty())
        return {};
    const Utf16Range units = layout.text().toUtf16(shared);
    QTextLayout::FormatRange range;
    range.start = int(units.begin - paragraph.utf16.begin);
    range.length = int(units.length());
    range.format.setBackground(layout.style().theme.selection);
    range.format.setForeground(layout.style().theme.selectedText);
    return {range};
}

QRectF groundRect(const LineBox &line, const Extent &extent)
{
    return {QPointF(extent.left, line.textTop), QPointF(extent.right, line.laneTop)};
}

void paintGrounds(QPainter &painter, const LineBox &line)
{
    for (const Ground &ground : line.grounds)
        painter.fillRect(groundRect(line, ground.extent), QColor::fromRgb(ground.color));
}

// Pale, and over it what is looked at.
void paintDimmedGrounds(QPainter &painter, const LineBox &line, const ArticleLayout &layout,
                        const PaintState &state)
{
    const QColor paper = layout.style().theme.ground;
    for (const Ground &ground : line.grounds)
        painter.fillRect(groundRect(line, ground.extent),
                         mixed(QColor::fromRgb(ground.color), paper, dimmedPaleness));
    for (const SpanBox &box : line.spans) {
        if (state.isDimmed(box.span))
            continue;
        for (const Extent &piece : box.pieces)
            painter.fillRect(groundRect(line, piece), layout.labels()[box.style].colors.tint);
    }
}

// What a number of relations takes of its name's room.
qreal badgeGap(const QRectF &badge)
{
    return badge.isEmpty() ? 0 : badge.width() + 3;
}

QFont badgeFont(const TextStyle &style)
{
    QFont font = style.label;
    font.setBold(true);
    return font;
}

qreal badgeWidth(const TextStyle &style, int number)
{
    const QFontMetricsF metrics(badgeFont(style));
    return std::max(metrics.height(), metrics.horizontalAdvance(QString::number(number)) + 8);
}

} // namespace

void ArticlePainter::paint(QPainter &painter, const QRectF &clip, ArticlePage &page, const PaintState &state)
{
    const TextStyle &style = page.layout().style();
    painter.fillRect(clip, style.theme.ground);
    page.forEachVisible([&](qsizetype index, qreal y) {
        const qreal height = page.layout().paragraph(index).height();
        if (y <= clip.bottom() && y + height >= clip.top())
            paintParagraph(painter, clip, page, state, index, {page.columnLeft(), y});
    });
    if (state.caretVisible && !page.isEmpty()) {
        const QRectF caret = page.caretRect(state.caret);
        painter.fillRect(QRectF(std::round(caret.left()) - 1, caret.top(), 2, caret.height()),
                         style.theme.focus);
    }
}

void ArticlePainter::paintParagraph(QPainter &painter, const QRectF &clip, ArticlePage &page,
                                    const PaintState &state, qsizetype index, QPointF origin)
{
    ArticleLayout &layout = page.layout();
    const ParagraphLayout &paragraph = layout.paragraph(index);
    const TextStyle &style = layout.style();
    const std::vector<LineBox> &lines = paragraph.lines();
    const auto first = std::size_t(paragraph.lineAt(clip.top() - origin.y()));
    const auto last = std::size_t(paragraph.lineAt(clip.bottom() - origin.y()));

    painter.translate(origin);
    for (std::size_t i = first; i <= last && i < lines.size(); ++i)
        state.isDimmed() ? paintDimmedGrounds(painter, lines[i], layout, state)
                         : paintGrounds(painter, lines[i]);
    if (!state.hits.isEmpty())
        paintHits(painter, layout, index, state.hits);
    painter.setPen(style.theme.text);
    paragraph.text().draw(&painter, {}, selectionIn(layout, layout.paragraphs()[index], state),
                          clip.translated(-origin));
    for (std::size_t i = first; i <= last && i < lines.size(); ++i) {
        paintLanes(painter, layout, lines[i], state, paragraph.isRightToLeft());
        for (const SpanBox &box : lines[i].spans) {
            if (box.span == state.focused)
                paintFocus(painter, style, lines[i], box);
            if (const int number = state.numbers.value(box.span); number > 0 && box.begins)
                paintNumber(painter, style, lines[i], box, number, paragraph.isRightToLeft());
        }
    }
    if (!state.comments.isEmpty()) // after the frames, which would hide them
        paintCommentMarks(painter, layout, index, state.comments);
    painter.translate(-origin);
}

void ArticlePainter::paintLanes(QPainter &painter, const ArticleLayout &layout, const LineBox &line,
                                const PaintState &state, bool rightToLeft)
{
    if (line.spans.empty())
        return;
    const TextStyle &style = layout.style();
    painter.setFont(style.label);
    for (const SpanBox &box : line.spans) {
        const LabelStyle &label = layout.labels()[box.style];
        const qreal top = line.laneTop + 1 + box.lane * style.laneHeight;
        const LabelColors &colors = state.isDimmed(box.span) ? label.dimmed : label.colors;
        paintBar(painter, style, colors, label.stroke, box, top, box.span == state.focused);
        if (!style.hasNames())
            continue;
        const QRectF relations = relationBadge(style, line, box, rightToLeft);
        if (!relations.isEmpty())
            paintRelationBadge(painter, style, relations, box.relations,
                               state.isDimmed(box.span) ? colors.ink : style.theme.relation);
        const QStaticText &name =
            m_names.text(box.style, label, style.label, box.nameRoom - badgeGap(relations));
        if (name.text().isEmpty())
            continue;
        painter.setPen(colors.ink);
        const int number = box.begins ? state.numbers.value(box.span) : 0;
        const qreal badge = number > 0 ? badgeWidth(style, number) + 2 : badgeGap(relations);
        const qreal left = rightToLeft ? box.right() - badge - name.size().width() : box.left() + badge;
        painter.drawStaticText(QPointF(left, top + style.barHeight), name);
    }
}

void ArticlePainter::paintBar(QPainter &painter, const TextStyle &style, const LabelColors &colors,
                              Stroke stroke, const SpanBox &box, qreal top, bool strong) const
{
    const qreal height = strong ? style.barHeight + 1 : style.barHeight;
    for (const Extent &piece : box.pieces)
        drawStroke(painter, {piece.left, top, piece.right - piece.left, height}, colors.bar, stroke);
    if (box.begins) { // a foot where the span itself begins, so that neighbours stay apart
        const qreal foot = std::clamp(box.footX, box.left(), std::max(box.left(), box.right() - 2));
        painter.fillRect(QRectF(foot, top - 1, 2, height + 2), colors.bar);
    }
    if (box.pieces.size() > 1) {
        painter.setPen(QPen(colors.bar, 1, Qt::DotLine));
        painter.drawLine(QPointF(box.left(), top + height / 2), QPointF(box.right(), top + height / 2));
    }
}

void ArticlePainter::paintFocus(QPainter &painter, const TextStyle &style, const LineBox &line,
                                const SpanBox &box) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.theme.focus, frameWidth));
    painter.setBrush(Qt::NoBrush);
    for (const Extent &piece : box.pieces) {
        const QRectF frame(QPointF(piece.left, line.textTop), QPointF(piece.right, line.laneTop));
        painter.drawRoundedRect(frame.adjusted(-1.5, -0.5, 1.5, 0.5), frameRadius, frameRadius);
    }
    painter.restore();
}

void ArticlePainter::paintNumber(QPainter &painter, const TextStyle &style, const LineBox &line,
                                 const SpanBox &box, int number, bool rightToLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(badgeFont(style));
    const qreal top = line.laneTop + 1 + box.lane * style.laneHeight;
    const qreal width = badgeWidth(style, number);
    const QRectF badge(rightToLeft ? box.right() - width : box.left(), top, width, style.laneHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.selection);
    painter.drawRoundedRect(badge, frameRadius, frameRadius);
    painter.setPen(style.theme.selectedText);
    painter.drawText(badge, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

} // namespace Galley
