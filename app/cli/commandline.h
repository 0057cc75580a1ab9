#pragma once

#include "cli/command.h"

#include <variant>

namespace Galley::Cli {

// What the window is to show; all empty: the welcome page.
struct WindowRequest
{
    QString project;
    bool sample = false;
    QString screenshot;      // an image file to write, after which the program ends
    QString theme;           // "light", "dark", "high-contrast", "high-contrast-dark"; empty: as chosen
    bool untilReady = false; // end as soon as an article is painted
};

// Reads the program's arguments (without its own name) and runs the subcommand among them, if any. Needs a
// QCoreApplication.
[[nodiscard]] std::variant<ExitCode, WindowRequest> runCommandLine(const QStringList &arguments);

// What is wrong with such arguments, for a misuse; empty: they would be taken. Runs nothing.
[[nodiscard]] QString faultOfCommandLine(const QStringList &arguments);

} // namespace Galley::Cli
