#pragma once

#include "cli/console.h"
#include "search/hit.h"
#include "storage/store.h"

// What the commands that edit many sets have in common.
namespace Galley::Cli {

// "layer/label" of the project's schemas.
[[nodiscard]] Result<std::pair<QString, QString>> labelFrom(Store &store, const QString &text);
// "name=value" for spans of a layer (empty: of any), with the value as the attribute wants it; "name=" is
// undefined.
[[nodiscard]] Result<BulkAttribute> attributeFrom(Store &store, const QString &layer, const QString &text);

// Who is blind (team/blind.h) looks into his own sets alone: 0 for others, Permission where he wants to edit
// somebody else's. by is who does it; empty: the login's name.
[[nodiscard]] Result<qint64> blindEditor(Store &store, const QString &by, const Annotator &annotator);

// The annotator's spans among a query's hits; others, unless they are hidden from who is blind, are told of
// as a warning.
[[nodiscard]] Result<QList<BulkTarget>> spansToEdit(Store &store, const QString &query,
                                                    const Annotator &annotator, qint64 blindFor,
                                                    Console &console, QList<Error> &warnings);

// Applies the request, or only looks, and reports.
[[nodiscard]] Report runBulk(Store &store, const BulkRequest &request, bool dryRun, Console &console);
[[nodiscard]] Report reportOf(const BulkResult &result, const QString &heading);

// What --help says of the result, and its JSON.
[[nodiscard]] QString bulkHelp();

} // namespace Galley::Cli
