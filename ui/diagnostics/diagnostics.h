#pragma once

#include "schema/pluginregistry.h"
#include "storage/rows.h"

#include <optional>

namespace Galley {

// What a bug report needs to know. It holds no text of articles; paths are as the user sees them.
struct Diagnostics
{
    QList<std::pair<QString, QString>> versions; // of what
    QList<PluginRecord> plugins;
    QString project; // its address without a password; empty: none is open
    qint64 articles = 0;
    std::optional<QList<Problem>> problems; // none: not checked
    QString checkFailure;                   // why the check did not end
    QList<double> latencies;                // of marks, in milliseconds
};

// Of this program, its libraries and this machine.
[[nodiscard]] QList<std::pair<QString, QString>> versionsHere();

// As text to copy; what developers read is not translated.
[[nodiscard]] QString toText(const Diagnostics &diagnostics);

} // namespace Galley
