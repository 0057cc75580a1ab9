#pragma once

#include "exchange/exportoutput.h"
#include "formats/losses.h"
#include "text/error.h"

#include <QJsonArray>

// What import and export have in common.
namespace Galley::Cli {

enum class Direction { Reading, Writing };

[[nodiscard]] QStringList formatIds(Direction direction);
// A line for each: id and name.
[[nodiscard]] QString formatsHelp(Direction direction);

[[nodiscard]] QJsonArray toJsonArray(const Losses &losses);
[[nodiscard]] QJsonArray toJsonArray(const QList<ExportedFile> &files);
// A line for each kind of loss.
[[nodiscard]] QList<Error> warningsOf(const Losses &losses, const QString &file);

} // namespace Galley::Cli
