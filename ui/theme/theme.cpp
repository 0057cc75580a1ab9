#include "theme/theme.h"

#include "theme/contrast.h"

namespace Galley {

namespace {

constexpr double textContrast = 7.0;
constexpr double faintContrast = 4.5;
constexpr double shapeContrast = 3.0;

QColor labelColor(const Label *label, bool dark)
{
    const QColor grey(128, 128, 128);
    if (!label)
        return grey;
    const QColor own =
        QColor::fromString(dark && !label->darkColor.isEmpty() ? label->darkColor : label->color);
    return own.isValid() ? own : grey;
}

} // namespace

Theme Theme::fromPalette(const QPalette &palette)
{
    Theme theme;
    theme.ground = palette.color(QPalette::Base);
    theme.dark = theme.ground.lightnessF() < 0.5F;
    theme.text = readable(palette.color(QPalette::Text), theme.ground, textContrast);
    theme.faint = readable(mixed(theme.text, theme.ground, 0.6), theme.ground, faintContrast);
    theme.selection = palette.color(QPalette::Highlight);
    theme.selectedText = readable(palette.color(QPalette::HighlightedText), theme.selection, faintContrast);
    theme.focus = readable(palette.color(QPalette::Highlight), theme.ground, faintContrast);
    theme.relation = readable(mixed(theme.focus, theme.text, 0.3), theme.ground, faintContrast);
    const QColor amber(0xf2, 0xb1, 0x2c);
    theme.hit = tint(theme.ground, amber, theme.text, theme.dark ? 0.45 : 0.6, textContrast);
    theme.hitFrame = readable(amber, theme.ground, shapeContrast);
    return theme;
}

LabelColors Theme::colors(const Label *label) const
{
    const QColor color = labelColor(label, dark);
    LabelColors colors;
    colors.bar = readable(color, ground, shapeContrast);
    colors.tint = Galley::tint(ground, color, text, dark ? 0.32 : 0.24, textContrast);
    colors.ink = readable(color, ground, textContrast);
    return colors;
}

} // namespace Galley
