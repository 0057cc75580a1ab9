#include "theme/palettes.h"

namespace Galley {

namespace {

struct Grounds
{
    QColor window, text, base, alternate, button, highlight, highlightedText, faint, disabled, line, link;
};

QPalette paletteFrom(const Grounds &grounds)
{
    QPalette palette(grounds.text, grounds.button, grounds.base.lighter(), grounds.line.darker(140),
                     grounds.line, grounds.text, Qt::white, grounds.base, grounds.window);
    palette.setColor(QPalette::AlternateBase, grounds.alternate);
    palette.setColor(QPalette::Highlight, grounds.highlight);
    palette.setColor(QPalette::HighlightedText, grounds.highlightedText);
    palette.setColor(QPalette::Accent, grounds.highlight);
    palette.setColor(QPalette::PlaceholderText, grounds.faint);
    palette.setColor(QPalette::Link, grounds.link);
    palette.setColor(QPalette::LinkVisited, grounds.link);
    palette.setColor(QPalette::ToolTipBase, grounds.alternate);
    palette.setColor(QPalette::ToolTipText, grounds.text);
    palette.setColor(QPalette::Light, grounds.base);
    palette.setColor(QPalette::Midlight, grounds.alternate);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, grounds.disabled);
    return palette;
}

QPalette light()
{
    return paletteFrom({.window = QColor(0xf3, 0xf2, 0xee),
                        .text = QColor(0x25, 0x28, 0x2c),
                        .base = QColor(0xfd, 0xfc, 0xf9),
                        .alternate = QColor(0xf7, 0xf5, 0xf1),
                        .button = QColor(0xec, 0xea, 0xe5),
                        .highlight = QColor(0xae, 0xcd, 0xe2),
                        .highlightedText = QColor(0x12, 0x1a, 0x21),
                        .faint = QColor(0x60, 0x64, 0x6a),
                        .disabled = QColor(0x66, 0x6a, 0x70),
                        .line = QColor(0xc6, 0xc3, 0xbc),
                        .link = QColor(0x1f, 0x5f, 0x8c)});
}

QPalette dark()
{
    return paletteFrom({.window = QColor(0x1b, 0x1e, 0x22),
                        .text = QColor(0xe4, 0xe6, 0xe8),
                        .base = QColor(0x1f, 0x23, 0x27),
                        .alternate = QColor(0x26, 0x2a, 0x2f),
                        .button = QColor(0x2e, 0x33, 0x39),
                        .highlight = QColor(0x31, 0x52, 0x68),
                        .highlightedText = QColor(0xf6, 0xf8, 0xfa),
                        .faint = QColor(0xa2, 0xa7, 0xae),
                        .disabled = QColor(0x9c, 0xa1, 0xa8),
                        .line = QColor(0x4b, 0x51, 0x59),
                        .link = QColor(0x86, 0xbb, 0xde)});
}

QPalette highContrastLight()
{
    return paletteFrom({.window = Qt::white,
                        .text = Qt::black,
                        .base = Qt::white,
                        .alternate = QColor(0xee, 0xee, 0xee),
                        .button = Qt::white,
                        .highlight = QColor(0x00, 0x2e, 0x8a),
                        .highlightedText = Qt::white,
                        .faint = QColor(0x3a, 0x3a, 0x3a),
                        .disabled = QColor(0x55, 0x55, 0x55),
                        .line = QColor(0x30, 0x30, 0x30),
                        .link = QColor(0x00, 0x2e, 0x8a)});
}

QPalette highContrastDark()
{
    return paletteFrom({.window = Qt::black,
                        .text = Qt::white,
                        .base = Qt::black,
                        .alternate = QColor(0x1a, 0x1a, 0x1a),
                        .button = Qt::black,
                        .highlight = QColor(0xff, 0xe1, 0x4a),
                        .highlightedText = Qt::black,
                        .faint = QColor(0xd0, 0xd0, 0xd0),
                        .disabled = QColor(0xa8, 0xa8, 0xa8),
                        .line = QColor(0xd8, 0xd8, 0xd8),
                        .link = QColor(0xff, 0xe1, 0x4a)});
}

} // namespace

QPalette paletteOf(Look look)
{
    switch (look) {
    case Look::Dark:
        return dark();
    case Look::HighContrastLight:
        return highContrastLight();
    case Look::HighContrastDark:
        return highContrastDark();
    case Look::Light:
        break;
    }
    return light();
}

} // namespace Galley
