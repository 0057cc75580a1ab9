#include "window/appearance.h"

#include "theme/palettes.h"
#include "theme/systemcontrast.h"

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

Look lookOf(Appearance::Mode mode, bool isDark, bool isHighContrast)
{
    switch (mode) {
    case Appearance::Mode::Light:
        return Look::Light;
    case Appearance::Mode::Dark:
        return Look::Dark;
    case Appearance::Mode::HighContrastLight:
        return Look::HighContrastLight;
    case Appearance::Mode::HighContrastDark:
        return Look::HighContrastDark;
    case Appearance::Mode::System:
        break;
    }
    if (isHighContrast)
        return isDark ? Look::HighContrastDark : Look::HighContrastLight;
    return isDark ? Look::Dark : Look::Light;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_contrast(new SystemContrast(this))
{
    const int kept = QSettings().value(key(), int(Mode::System)).toInt();
    m_mode = kept >= 0 && kept <= int(Mode::HighContrastDark) ? Mode(kept) : Mode::System;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    connect(m_contrast, &SystemContrast::changed, this, &Appearance::apply);
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
    Q_EMIT modeChanged(mode);
}

void Appearance::apply()
{
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    QApplication::setPalette(paletteOf(lookOf(m_mode, isDark, m_contrast->isHigh())));
}

} // namespace Galley
