#pragma once

#include <QString>

class QApplication;

namespace Galley {

class Appearance;

// Style, icon, names and translations, before the first window.
void prepareApplication(QApplication &application);

// By the word that --theme takes, for this run alone; another word changes nothing.
void showTheme(Appearance &appearance, const QString &theme);

// What the command line asks of the window.
struct WindowOptions
{
    QString project; // path to open; empty: the welcome page
    bool sample = false;
    QString screenshot;      // PNG to write instead of staying open; empty: none
    QString theme;           // "light", "dark", "system"; empty: as chosen before
    bool untilReady = false; // say "ready" when an article is painted, and end
};

// Shows the window until it is closed, or paints it into a file. Gives the program's exit code.
[[nodiscard]] int runWindow(QApplication &application, const WindowOptions &options);

} // namespace Galley
