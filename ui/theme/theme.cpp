#include "theme/theme.h"

#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr double highContrastFrom = 18;
constexpr double strongShape = 4; // of bars in high contrast
constexpr double margin = 1.01;   // for rounding where tints overlap

// Of the same hue, as light as the other is dark, so that what differs on light paper differs on dark, too.
QColor inverted(const QColor &color)
{
    const float lightness = std::min(0.85F, 1 - 0.75F * color.lightnessF());
    return QColor::fromHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), lightness);
}

QColor labelColor(const Label *label, bool dark)
{
    const QColor grey(128, 128, 128);
    if (!label)
        return grey;
    if (const QColor own = QColor::fromString(label->darkColor); dark && own.isValid())
        return own;
    const QColor own = QColor::fromString(label->color);
    if (!own.isValid())
        return grey;
    return dark ? inverted(own) : own;
}

double tintLimit(const Theme &theme)
{
    return theme.textRatio / textContrast / margin;
}

} // namespace

Theme Theme::fromPalette(const QPalette &palette)
{
    Theme theme;
    theme.ground = palette.color(QPalette::Base);
    theme.dark = theme.ground.lightnessF() < 0.5F;
    theme.text = readable(palette.color(QPalette::Text), theme.ground, textContrast * margin);
    const double most = contrast(theme.text, theme.ground);
    theme.highContrast = most >= highContrastFrom;
    const double weak = theme.highContrast ? textContrast : faintContrast;
    theme.textRatio = std::sqrt(textContrast * most);
    theme.quiet = readable(mixed(theme.text, theme.ground, 0.5), theme.ground, theme.textRatio);
    theme.faint = readable(mixed(theme.text, theme.ground, 0.6), theme.ground, weak);
    theme.selection = palette.color(QPalette::Highlight);
    theme.selectedText = readable(palette.color(QPalette::HighlightedText), theme.selection, textContrast);
    theme.focus = readable(palette.color(QPalette::Highlight), theme.ground, weak);
    theme.relation = readable(mixed(theme.focus, theme.text, 0.3), theme.ground, weak);
    const QColor amber(0xf2, 0xb1, 0x2c);
    theme.hit = Galley::tint(theme.ground, amber, theme.dark ? 0.45 : 0.6, tintLimit(theme));
    theme.hitFrame = readable(amber, theme.ground, theme.highContrast ? faintContrast : shapeContrast);
    return theme;
}

LabelColors Theme::colors(const Label *label) const
{
    const QColor color = labelColor(label, dark);
    LabelColors colors;
    colors.bar = readable(color, ground, highContrast ? strongShape : shapeContrast);
    colors.tint = Galley::tint(ground, color, dark ? 0.32 : 0.24, tintLimit(*this));
    colors.ink = readable(color, ground, textContrast);
    return colors;
}

QRgb meanTint(const QList<QRgb> &tints)
{
    Rgb sum;
    for (const QRgb tint : tints) {
        const Rgb light = linearOf({qRed(tint) / 255.0, qGreen(tint) / 255.0, qBlue(tint) / 255.0});
        sum = {sum.red + light.red, sum.green + light.green, sum.blue + light.blue};
    }
    const auto count = double(tints.size());
    return colorOf(fromLinear({sum.red / count, sum.green / count, sum.blue / count})).rgb();
}

} // namespace Galley
