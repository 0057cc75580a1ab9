#pragma once

#include "text/error.h"

#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>

namespace Galley {

// One run of the program beside this one.
struct ChildRun
{
    double seconds = 0;
    double megabytes = 0; // most memory that it held
    int exitCode = 0;
    QByteArray output;
};

// Runs galley with arguments until it ends. whileRunning is asked every 20 ms with the seconds so far.
[[nodiscard]] Result<ChildRun> runGalley(const QStringList &arguments,
                                         const std::function<void(QProcess &, double)> &whileRunning = {});

} // namespace Galley
