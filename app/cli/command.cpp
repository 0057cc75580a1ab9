#include "cli/command.h"

#include "cli/commands.h"

#include <QCoreApplication>

namespace Galley::Cli {

Report failed(const Error &error)
{
    return {.errors = {error}};
}

Report stopped()
{
    return failed({Error::Kind::Io, QCoreApplication::translate("CommandLine", "Stopped."), {}, {}});
}

QString Command::misuse(bool) const
{
    return {};
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makePluginsCommand());
    commands.push_back(makeSchemaValidateCommand());
    return commands;
}

} // namespace Galley::Cli
