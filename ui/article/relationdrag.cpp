#include "article/relationdrag.h"

#include "article/handles.h"
#include "article/relationmode.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>

#include <algorithm>

namespace Galley {

namespace {

constexpr float Veil = 0.6F; // how much of the ground covers what is no target
constexpr qreal Frame = 1.5;
constexpr qreal Arrow = 4;

QList<QRectF> rectsOf(ArticlePage &page, const Span *span)
{
    QList<QRectF> rects;
    if (span) {
        for (const Range segment : span->segments)
            rects += textRects(page, segment);
    }
    return rects;
}

void paintRubber(QPainter &painter, QPointF from, QPointF to)
{
    const qreal lift = std::min(40.0, QLineF(from, to).length() / 3);
    QPainterPath path(from);
    path.cubicTo(from - QPointF(0, lift), to - QPointF(0, lift), to);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(to, Arrow, Arrow);
}

} // namespace

void RelationDrag::press(SpanId from, QPointF point)
{
    cancel();
    m_from = from;
    m_origin = m_at = point;
}

void RelationDrag::cancel()
{
    *this = RelationDrag();
}

bool RelationDrag::isFarEnough(QPointF point) const
{
    return (point - m_origin).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
}

void RelationDrag::begin(const Session &session, ArticlePage &page)
{
    m_active = true;
    page.forEachVisible([&](qsizetype index, qreal) {
        for (const SpanIndex::Entry &entry :
             session.set().index().touching(page.layout().paragraphs()[index].range)) {
            if (!m_targets.contains(entry.id) && !fittingRelations(session, m_from, entry.id).isEmpty())
                m_targets.append(entry.id);
        }
    });
}

void RelationDrag::move(ArticlePage &page, QPointF point)
{
    m_at = point;
    const QList<SpanId> here = page.spansAt(point);
    const auto found = std::ranges::find_if(here, [&](SpanId id) { return m_targets.contains(id); });
    m_target = found == here.end() ? 0 : *found;
}

void RelationDrag::paint(QPainter &painter, const Session &session, ArticlePage &page) const
{
    if (!m_active)
        return;
    const Theme &theme = page.layout().style().theme;
    QRegion veiled(QRect(QPoint(), page.viewport()));
    for (const QRectF &rect : rectsOf(page, session.set().span(m_from)))
        veiled -= rect.toAlignedRect();
    QList<std::pair<QRectF, bool>> frames;
    for (const SpanId id : m_targets) {
        for (const QRectF &rect : rectsOf(page, session.set().span(id))) {
            frames.append({rect, id == m_target});
            veiled -= rect.toAlignedRect();
        }
    }
    QColor ground = theme.ground;
    ground.setAlphaF(Veil);
    painter.save();
    for (const QRect &rect : veiled)
        painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[rect, chosen] : std::as_const(frames)) {
        painter.setPen(QPen(theme.relation, chosen ? 2 * Frame : Frame));
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3, 3);
    }
    painter.setPen(QPen(theme.relation, Frame));
    paintRubber(painter, m_origin, m_at);
    painter.restore();
}

SpanId barAt(ArticlePage &page, QPointF point)
{
    if (page.isEmpty())
        return 0;
    const LayoutPlace place = page.placeAt(point.y());
    const ParagraphLayout &paragraph = page.layout().paragraph(place.paragraph);
    const LineBox &line = paragraph.lines()[std::size_t(paragraph.lineAt(place.y))];
    const bool inLanes = place.y > line.laneTop && place.y < line.bottom;
    return inLanes ? page.spansAt(point).value(0) : 0;
}

} // namespace Galley
