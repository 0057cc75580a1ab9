#include "article/grounds.h"

#include <algorithm>

namespace Galley {

namespace {

struct Edge
{
    qreal x = 0;
    QRgb color = 0;
    bool opens = true;
};

std::vector<Edge> edgesOf(std::span<const SpanBox> spans, const LabelStyles &styles)
{
    std::vector<Edge> edges;
    for (const SpanBox &box : spans) {
        const QRgb color = styles[box.style].colors.tint.rgb();
        for (const Extent &piece : box.pieces) {
            edges.push_back({piece.left, color, true});
            edges.push_back({piece.right, color, false});
        }
    }
    std::ranges::sort(edges, {}, &Edge::x);
    return edges;
}

} // namespace

std::vector<Ground> groundsOf(std::span<const SpanBox> spans, const LabelStyles &styles)
{
    std::vector<Ground> grounds;
    QList<QRgb> open;
    qreal from = 0;
    for (const Edge &edge : edgesOf(spans, styles)) {
        if (!open.isEmpty() && edge.x > from) {
            const QRgb color = open.size() == 1 ? open.first() : meanTint(open);
            if (!grounds.empty() && grounds.back().color == color && grounds.back().extent.right == from)
                grounds.back().extent.right = edge.x;
            else
                grounds.push_back({{from, edge.x}, color});
        }
        if (edge.opens)
            open.append(edge.color);
        else
            open.removeOne(edge.color);
        from = edge.x;
    }
    return grounds;
}

} // namespace Galley
