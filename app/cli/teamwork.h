#pragma once

#include "cli/command.h"
#include "storage/store.h"

// What the commands about the team have in common.
namespace Galley::Cli {

// Who runs a command: the one who was named, else the annotator whose login it is, else the login's name.
[[nodiscard]] QString actorOf(Store &store, const QString &named);

// Everybody, with what is assigned to him and how far he is; the project's settings.
[[nodiscard]] Report teamReport(Store &store, const QString &project, const QString &heading = {});
[[nodiscard]] QString teamHelp();

} // namespace Galley::Cli
