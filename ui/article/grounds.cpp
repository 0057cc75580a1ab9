#include "article/grounds.h"

#include <algorithm>

namespace Galley {

namespace {

struct Edge
{
    qreal x = 0;
    QRgb color = 0;
    int sign = 1;
};

// Sum of the tints open at a place.
struct Mix
{
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;

    void add(QRgb color, int sign)
    {
        red += sign * qRed(color);
        green += sign * qGreen(color);
        blue += sign * qBlue(color);
        count += sign;
    }

    [[nodiscard]] QRgb mean() const { return qRgb(red / count, green / count, blue / count); }
};

std::vector<Edge> edgesOf(std::span<const SpanBox> spans, const LabelStyles &styles)
{
    std::vector<Edge> edges;
    for (const SpanBox &box : spans) {
        const QRgb color = styles[box.style].colors.tint.rgb();
        for (const Extent &piece : box.pieces) {
            edges.push_back({piece.left, color, 1});
            edges.push_back({piece.right, color, -1});
        }
    }
    std::ranges::sort(edges, {}, &Edge::x);
    return edges;
}

} // namespace

std::vector<Ground> groundsOf(std::span<const SpanBox> spans, const LabelStyles &styles)
{
    std::vector<Ground> grounds;
    Mix mix;
    qreal from = 0;
    for (const Edge &edge : edgesOf(spans, styles)) {
        if (mix.count > 0 && edge.x > from) {
            const QRgb color = mix.mean();
            if (!grounds.empty() && grounds.back().color == color && grounds.back().extent.right == from)
                grounds.back().extent.right = edge.x;
            else
                grounds.push_back({{from, edge.x}, color});
        }
        mix.add(edge.color, edge.sign);
        from = edge.x;
    }
    return grounds;
}

} // namespace Galley
