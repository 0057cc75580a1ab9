#include "article/textstyle.h"

#include "theme/readingface.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal bareTrack = 5; // pixels, of arcs without names

// English of common letter frequencies; a face's own average counts capitals and signs too much.
qreal meanAdvance(const QFontMetricsF &metrics)
{
    const QString sample =
        QStringLiteral("the minister said on thursday that his forces would hold their lines ");
    return metrics.horizontalAdvance(sample) / qreal(sample.size());
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

TextStyle TextStyle::make(const QFont &interface, const QPalette &palette, qreal zoom, int viewportWidth,
                          Density density, const TextSettings &settings)
{
    TextStyle style;
    style.density = density;
    style.theme = Theme::fromPalette(palette);
    style.body = readingFont(interface, zoom, settings.family, settings.size);
    style.headline = scaled(style.body, 1.5, QFont::Bold);
    style.subheading = scaled(style.body, 1.1, QFont::Bold);
    style.label = scaled(interface, 0.8 * zoom, QFont::Normal);

    const QFontMetricsF metrics(style.body);
    const QFontMetricsF small(style.label);
    const qreal em = metrics.ascent() + metrics.descent();
    style.character = meanAdvance(metrics);
    const qreal sides = 2 * std::max(24.0, em);
    style.column = std::floor(std::max(
        8 * style.character, std::min(settings.characters * style.character, viewportWidth - sides)));
    style.lineHeight = std::ceil(std::max(settings.leading * em / 1.25, metrics.height() + 4));
    style.barHeight = std::max(3.0, std::round(em / (style.hasNames() ? 7.5 : 10)));
    const qreal name = style.hasNames() ? small.ascent() + small.descent() : 1;
    style.laneHeight = std::ceil(style.barHeight + name + 1);
    style.digitWidth = small.horizontalAdvance(u'0');
    style.trackHeight = style.hasNames() ? std::ceil(small.ascent() + small.descent()) + 1 : bareTrack;
    style.arcRoom = style.trackHeight + 4;
    style.paragraphGap = std::ceil(em * 0.4);
    style.blankHeight = std::ceil(em * 0.3);
    style.margin = std::ceil(em * 1.5);
    return style;
}

const QFont &TextStyle::font(TextRole role) const
{
    switch (role) {
    case TextRole::Headline:
        return headline;
    case TextRole::Subheading:
        return subheading;
    case TextRole::Body:
    case TextRole::Faint:
        break;
    }
    return body;
}

} // namespace Galley
