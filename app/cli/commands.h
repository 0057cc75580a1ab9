#pragma once

#include "cli/command.h"

namespace Galley::Cli {

[[nodiscard]] std::unique_ptr<Command> makeNewCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeStatsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makePluginsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaValidateCommand();

} // namespace Galley::Cli
