#include "window/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString key()
{
    return u"window/appearance"_s;
}

struct Grounds
{
    QColor window, text, base, alternate, button, highlight, highlightedText, faint, line, link;
};

QPalette paletteOf(const Grounds &grounds)
{
    QPalette palette(grounds.text, grounds.button, grounds.base.lighter(), grounds.line.darker(140),
                     grounds.line, grounds.text, Qt::white, grounds.base, grounds.window);
    palette.setColor(QPalette::AlternateBase, grounds.alternate);
    palette.setColor(QPalette::Highlight, grounds.highlight);
    palette.setColor(QPalette::HighlightedText, grounds.highlightedText);
    palette.setColor(QPalette::PlaceholderText, grounds.faint);
    palette.setColor(QPalette::Link, grounds.link);
    palette.setColor(QPalette::LinkVisited, grounds.link);
    palette.setColor(QPalette::ToolTipBase, grounds.alternate);
    palette.setColor(QPalette::ToolTipText, grounds.text);
    palette.setColor(QPalette::Light, grounds.base);
    palette.setColor(QPalette::Midlight, grounds.alternate);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, grounds.faint);
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const int kept = QSettings().value(key(), int(Mode::System)).toInt();
    m_mode = kept == int(Mode::Light) || kept == int(Mode::Dark) ? Mode(kept) : Mode::System;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::setMode(Mode mode)
{
    QSettings().setValue(key(), int(mode));
    showMode(mode);
}

void Appearance::showMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Appearance::apply()
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark);
    QApplication::setPalette(isDark ? dark() : light());
}

QPalette Appearance::light()
{
    return paletteOf({.window = QColor(0xf3, 0xf2, 0xee),
                      .text = QColor(0x25, 0x28, 0x2c),
                      .base = QColor(0xfd, 0xfc, 0xf9),
                      .alternate = QColor(0xf7, 0xf5, 0xf1),
                      .button = QColor(0xec, 0xea, 0xe5),
                      .highlight = QColor(0xae, 0xcd, 0xe2),
                      .highlightedText = QColor(0x12, 0x1a, 0x21),
                      .faint = QColor(0x66, 0x6a, 0x70),
                      .line = QColor(0xc6, 0xc3, 0xbc),
                      .link = QColor(0x1f, 0x5f, 0x8c)});
}

QPalette Appearance::dark()
{
    return paletteOf({.window = QColor(0x1f, 0x22, 0x26),
                      .text = QColor(0xdb, 0xdd, 0xdf),
                      .base = QColor(0x24, 0x28, 0x2d),
                      .alternate = QColor(0x2a, 0x2e, 0x34),
                      .button = QColor(0x32, 0x37, 0x3d),
                      .highlight = QColor(0x34, 0x55, 0x6b),
                      .highlightedText = QColor(0xf3, 0xf6, 0xf8),
                      .faint = QColor(0x9c, 0xa1, 0xa8),
                      .line = QColor(0x4b, 0x51, 0x59),
                      .link = QColor(0x86, 0xbb, 0xde)});
}

} // namespace Galley
