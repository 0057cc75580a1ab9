#pragma once

#include <QObject>
#include <QPalette>

namespace Galley {

// Light or dark, for the whole program. The choice is kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    // Follows the system, or what was chosen before.
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);  // and keeps it
    void showMode(Mode mode); // for this run alone

    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();

private:
    void apply();

    Mode m_mode = Mode::System;
};

} // namespace Galley
