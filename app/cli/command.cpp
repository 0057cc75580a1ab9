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

Error outputTakesNoMore()
{
    return {Error::Kind::Io,
            QCoreApplication::translate("CommandLine", "Standard output takes no more: is its disk full?"),
            {},
            {}};
}

QString Command::misuse(bool) const
{
    return {};
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeNewCommand());
    commands.push_back(makeCopyCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeImportsListCommand());
    commands.push_back(makeImportsShowCommand());
    commands.push_back(makeImportsUndoCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeRecipesListCommand());
    commands.push_back(makeRecipesShowCommand());
    commands.push_back(makeRecipesRemoveCommand());
    commands.push_back(makeStatsCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeFindCommand());
    commands.push_back(makeConcordanceCommand());
    commands.push_back(makeConsistencyCommand());
    commands.push_back(makeAgreementCommand());
    commands.push_back(makeBulkMarkCommand());
    commands.push_back(makeBulkRelabelCommand());
    commands.push_back(makeBulkDeleteCommand());
    commands.push_back(makeBulkSetCommand());
    commands.push_back(makeBulkListCommand());
    commands.push_back(makeBulkUndoCommand());
    commands.push_back(makeBulkRedoCommand());
    commands.push_back(makeAdjudicateCommand());
    commands.push_back(makeFeedbackCommand());
    commands.push_back(makePackCommand());
    commands.push_back(makeHandInCommand());
    commands.push_back(makeMergeCommand());
    commands.push_back(makePackagesListCommand());
    commands.push_back(makePackagesUndoCommand());
    commands.push_back(makeTeamListCommand());
    commands.push_back(makeTeamAddCommand());
    commands.push_back(makeTeamRoleCommand());
    commands.push_back(makeTeamLoginCommand());
    commands.push_back(makeTeamRemoveCommand());
    commands.push_back(makeTeamSetCommand());
    commands.push_back(makeAssignCommand());
    commands.push_back(makeReturnCommand());
    commands.push_back(makeHandbookCommand());
    commands.push_back(makePluginsCommand());
    commands.push_back(makeSchemaShowCommand());
    commands.push_back(makeSchemaValidateCommand());
    commands.push_back(makeSchemaDiffCommand());
    commands.push_back(makeSchemaMigrateCommand());
    commands.push_back(makeGuidelinesCommand());
    return commands;
}

} // namespace Galley::Cli
