#include "article/arcpainter.h"

#include "article/arcstroke.h"
#include "article/namecache.h"
#include "theme/contrast.h"

#include <QPainter>

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal arrow = 3.6;
constexpr double paleness = 0.4;
constexpr qsizetype mostNames = 2000;

// Where the arrow's head stands, and whether it points down: at the target, or where the way leaves the page.
std::pair<QPointF, bool> headOf(const PageArc &arc, qreal bottom)
{
    const QPointF tip = arc.path.last();
    if (arc.toHere)
        return {tip, true};
    return {{tip.x(), std::clamp(tip.y(), 1.0, bottom - 1)}, tip.y() > 0};
}

void paintHead(QPainter &painter, const PageArc &arc, qreal bottom)
{
    const auto [tip, down] = headOf(arc, bottom);
    const qreal back = (down ? -1.4 : 1.4) * arrow;
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-arrow, back), tip + QPointF(arrow, back)}));
}

} // namespace

void ArcPainter::paint(QPainter &painter, ArticlePage &page, const PaintState &state)
{
    const TextStyle &style = page.layout().style();
    const bool all = style.density == Density::Relations && !state.isDimmed();
    if (!all && state.look() == 0)
        return;
    const PageArcs arcs = arcsOn(page, all ? 0 : state.look());
    if (arcs.arcs.isEmpty())
        return;
    // Without relations of its own in view, the span in focus makes no other paler.
    const bool any = std::ranges::any_of(
        arcs.arcs, [look = state.look()](const PageArc &arc) { return arc.from == look || arc.to == look; });
    const SpanId look = any ? state.look() : 0;
    const auto isLookedAt = [&](SpanId from, SpanId to) { return look == 0 || from == look || to == look; };
    const QColor pale = mixed(style.theme.relation, style.theme.ground, paleness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool strong : {false, true}) {
        const QColor color = strong ? style.theme.relation : pale;
        ArcStroke stroke(painter, color, look != 0 && strong ? 2 : 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const PageArc &arc : arcs.arcs) {
            if (isLookedAt(arc.from, arc.to) != strong)
                continue;
            stroke.draw(arc.path);
            paintHead(painter, arc, page.viewport().height());
        }
    }
    painter.setFont(style.label);
    for (const PageArcName &name : arcs.names) {
        painter.setPen(look == 0 || name.ends.contains(look) ? style.theme.relation : style.theme.faint);
        paintName(painter, name, style.label);
    }
    painter.restore();
}

void ArcPainter::paintName(QPainter &painter, const PageArcName &name, const QFont &font)
{
    if (m_names.size() > mostNames)
        m_names.clear();
    const std::pair key{name.text, int(name.room)};
    auto found = m_names.find(key);
    if (found == m_names.end()) {
        QStaticText text(shortened(name.text, font, name.room));
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, font);
        found = m_names.insert(key, text);
    }
    const qreal ascent = QFontMetricsF(font).ascent();
    painter.drawStaticText(name.at - QPointF(0, ascent), *found);
}

} // namespace Galley
