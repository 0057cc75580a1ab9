#pragma once

#include <QObject>

namespace Galley {

class SystemContrast;

// The theme of the whole program. The choice is kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT
public:
    // System follows the desktop, while it runs, too: light or dark, and high contrast.
    enum class Mode { System, Light, Dark, HighContrastLight, HighContrastDark };

    // Follows the system, or what was chosen before.
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);  // and keeps it
    void showMode(Mode mode); // for this run alone

Q_SIGNALS:
    void modeChanged(Galley::Appearance::Mode mode);

private:
    void apply();

    SystemContrast *m_contrast;
    Mode m_mode = Mode::System;
};

} // namespace Galley
