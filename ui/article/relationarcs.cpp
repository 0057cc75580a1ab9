#include "article/relationarcs.h"

#include "article/namecache.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace Galley {

namespace {

constexpr qreal cornerRadius = 4;
constexpr qreal arrow = 4;
constexpr qreal endInset = 8;   // from a span's edge to where an arc leaves it
constexpr qreal marginStep = 5; // between arcs along the margin

// Where an arc may leave or reach a span.
struct Port
{
    qreal x = 0;
    qreal top = 0;       // of the text
    qreal channel = 0;   // y of the way along the line
    qint64 line = 0;     // tells lines apart
    bool visible = true; // else x is unknown and the place an estimate
};

Port portOf(const Span &span, ArticlePage &page)
{
    const ArticleLayout &layout = page.layout();
    const qsizetype index = layout.paragraphs().at(span.extent().begin);
    const qreal y = page.yOf(index);
    if (!layout.isBuilt(index))
        return {.x = page.columnLeft(), .top = y, .channel = y, .line = index << 20, .visible = false};
    const ParagraphLayout &paragraph = page.layout().paragraph(index);
    const qsizetype unit =
        layout.text().toUtf16(span.extent().begin) - layout.paragraphs()[index].utf16.begin;
    const qsizetype number = paragraph.lineOf(unit);
    const LineBox &line = paragraph.lines()[number];
    const auto box = std::ranges::find(line.spans, span.id, &SpanBox::span);
    if (box == line.spans.end())
        return {.x = page.columnLeft(), .top = y, .channel = y, .line = index << 20, .visible = false};
    const qreal width = box->pieces.front().right - box->pieces.front().left;
    return {.x = page.columnLeft() + box->left() + std::min(width / 2, endInset),
            .top = y + line.textTop - 1,
            .channel = y + line.textTop - 5,
            .line = (index << 20) + number};
}

QList<QPointF> route(const Port &from, const Port &to, qreal marginX)
{
    if (from.line == to.line) {
        const qreal shift = from.x == to.x ? 2 * endInset : 0;
        return {
            {from.x, from.top}, {from.x, from.channel}, {to.x + shift, to.channel}, {to.x + shift, to.top}};
    }
    QList<QPointF> path;
    if (from.visible)
        path << QPointF(from.x, from.top) << QPointF(from.x, from.channel);
    path << QPointF(marginX, from.channel) << QPointF(marginX, to.channel);
    if (to.visible)
        path << QPointF(to.x, to.channel) << QPointF(to.x, to.top);
    return path;
}

QPainterPath rounded(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const qreal radius = std::min({cornerRadius, in.length() / 2, out.length() / 2});
        if (radius <= 0)
            continue;
        path.lineTo(in.pointAt(radius / in.length()));
        path.quadTo(points[i], out.pointAt(radius / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace

QList<RelationArc> arcsOf(SpanId focused, const Session &session, ArticlePage &page)
{
    std::map<std::pair<SpanId, SpanId>, QStringList> names;
    for (const RelationId id : session.set().relationsOf(focused)) {
        const Relation *const relation = session.set().relation(id);
        if (!relation)
            continue;
        const RelationType *const type = session.schemas().relation(relation->type);
        names[{relation->from, relation->to}].append(type ? type->name : relation->type);
    }
    QList<RelationArc> arcs;
    const TextStyle &style = page.layout().style();
    const qreal left = page.columnLeft() - 8;
    const qreal room = std::max(1.0, left - 4);
    for (const auto &[ends, types] : names) {
        const Span *const from = session.set().span(ends.first);
        const Span *const to = session.set().span(ends.second);
        if (!from || !to)
            continue;
        const Port start = portOf(*from, page);
        const Port end = portOf(*to, page);
        const qreal marginX = left - std::fmod(qreal(arcs.size()) * marginStep, room);
        // The name stands beside the other end, where it cannot meet those of other relations.
        const Port &other = ends.first == focused ? end : start;
        const Port &own = ends.first == focused ? start : end;
        const Port &named = other.visible ? other : own;
        const qreal nameLeft = named.x + 6;
        arcs.append({route(start, end, marginX),
                     {nameLeft, named.channel - 2},
                     types.join(u", "),
                     page.columnLeft() + style.column - nameLeft});
    }
    return arcs;
}

void paintArcs(QPainter &painter, const QList<RelationArc> &arcs, const TextStyle &style)
{
    if (arcs.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.label);
    for (const RelationArc &arc : arcs) {
        painter.setPen(QPen(style.theme.relation, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(rounded(arc.path));
        const QPointF tip = arc.path.last();
        const QPointF before = arc.path[arc.path.size() - 2];
        const qreal down = tip.y() >= before.y() ? -1 : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.relation);
        painter.drawPolygon(QPolygonF(
            {tip, tip + QPointF(-arrow, down * arrow * 1.4), tip + QPointF(arrow, down * arrow * 1.4)}));
        painter.setPen(style.theme.relation);
        painter.drawText(arc.nameAt, shortened(arc.name, style.label, arc.nameRoom));
    }
    painter.restore();
}

} // namespace Galley
