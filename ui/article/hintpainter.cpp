#include "article/hintpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal Padding = 2.5; // left and right of a code
constexpr qreal Gap = 1;       // between two badges
constexpr qreal Radius = 2.5;
constexpr qreal Overhang = 0.35; // how much of a badge's height stands before the text

QFont codeFont(const TextStyle &style)
{
    QFont font = style.label;
    font.setBold(true);
    return font;
}

void paintBadge(QPainter &painter, const QRectF &badge, const QString &code, qsizetype typed,
                const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(badge, Radius, Radius);
    QColor ink = theme.ground;
    const QFontMetricsF metrics(painter.font());
    qreal x = badge.left() + Padding;
    for (qsizetype i = 0; i < code.size(); ++i) {
        ink.setAlphaF(i < typed ? 0.5F : 1.0F);
        painter.setPen(ink);
        painter.drawText(QPointF(x, badge.bottom() - metrics.descent()), QString(code[i]));
        x += metrics.horizontalAdvance(code[i]);
    }
}

void paintFrom(QPainter &painter, Range from, ArticlePage &page)
{
    QColor ground = page.layout().style().theme.selection;
    ground.setAlphaF(0.4F);
    for (qsizetype at = from.begin; at < from.end; ++at)
        painter.fillRect(page.characterRect(at), ground);
}

} // namespace

void paintHints(QPainter &painter, const HintMode &mode, ArticlePage &page)
{
    if (!mode.isActive())
        return;
    if (mode.from())
        paintFrom(painter, *mode.from(), page);
    QList<Hint> hints = mode.hints();
    std::ranges::sort(hints, {}, [](const Hint &hint) { return hint.range.begin; });
    const TextStyle &style = page.layout().style();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(codeFont(style));
    const QFontMetricsF metrics(painter.font());
    const qreal height = std::ceil(metrics.ascent() * 0.8 + metrics.descent() + 2);
    QRectF last;
    for (const Hint &hint : std::as_const(hints)) {
        const QRectF at = page.characterRect(hint.range.begin);
        const qreal width = metrics.horizontalAdvance(hint.code) + 2 * Padding;
        QRectF badge(at.left() - Padding, at.top() - height * (1 - Overhang), width, height);
        if (badge.adjusted(-Gap, 0, Gap, 0).intersects(last))
            badge.moveLeft(last.right() + Gap);
        paintBadge(painter, badge, hint.code, mode.typed().size(), style.theme);
        last = badge;
    }
    painter.restore();
}

} // namespace Galley
