#pragma once

#include "cli/command.h"

namespace Galley::Cli {

[[nodiscard]] std::unique_ptr<Command> makeNewCommand();
[[nodiscard]] std::unique_ptr<Command> makeCopyCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportsShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportsUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecipesListCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecipesShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecipesRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeStatsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeFindCommand();
[[nodiscard]] std::unique_ptr<Command> makeConcordanceCommand();
[[nodiscard]] std::unique_ptr<Command> makeConsistencyCommand();
[[nodiscard]] std::unique_ptr<Command> makeAgreementCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkMarkCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkRelabelCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkDeleteCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkListCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeBulkRedoCommand();
[[nodiscard]] std::unique_ptr<Command> makeAdjudicateCommand();
[[nodiscard]] std::unique_ptr<Command> makeFeedbackCommand();
[[nodiscard]] std::unique_ptr<Command> makePackCommand();
[[nodiscard]] std::unique_ptr<Command> makeHandInCommand();
[[nodiscard]] std::unique_ptr<Command> makeMergeCommand();
[[nodiscard]] std::unique_ptr<Command> makePackagesListCommand();
[[nodiscard]] std::unique_ptr<Command> makePackagesUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamListCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamRoleCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamLoginCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeamSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeAssignCommand();
[[nodiscard]] std::unique_ptr<Command> makeReturnCommand();
[[nodiscard]] std::unique_ptr<Command> makeHandbookCommand();
[[nodiscard]] std::unique_ptr<Command> makePluginsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaValidateCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaDiffCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaMigrateCommand();
[[nodiscard]] std::unique_ptr<Command> makeGuidelinesCommand();

} // namespace Galley::Cli
