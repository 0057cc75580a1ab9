#pragma once

#include "cli/command.h"

#include <QJsonArray>

namespace Galley::Cli {

// An error's kind as a stable word: "invalid-input", "not-found", "disk-full", …
[[nodiscard]] QString wordFor(Error::Kind kind);

// kind, message and, where known, detail, file, line, column, offset.
[[nodiscard]] QJsonObject toJsonObject(const Error &error);
[[nodiscard]] QJsonArray toJsonArray(const QList<Error> &errors);

// The one document that --json prints, with its line end.
[[nodiscard]] QByteArray toJson(const Report &report);

} // namespace Galley::Cli
