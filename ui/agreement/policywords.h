#pragma once

#include "agreement/texttable.h"
#include "review/adjudication/policyrun.h"
#include "schema/schemaset.h"

// What the window says of policies, and of what they do.
namespace Galley::PolicyWords {

[[nodiscard]] QString name(const Policy &policy,
                           const SchemaSet &schemas);    // in a phrase, with its parameters
[[nodiscard]] QString explanation(const Policy &policy); // in a sentence or two
[[nodiscard]] QString cause(Cause cause);
[[nodiscard]] QString labels(const QString &layer, const QStringList &labels, const SchemaSet &schemas);

[[nodiscard]] QString summary(const PolicyReport &report); // of a preview
[[nodiscard]] QString done(const PolicyReport &report);    // when it was written

[[nodiscard]] QList<TextTable::Row> countRows(const QList<PolicyCount> &counts, const SchemaSet &schemas);
[[nodiscard]] QList<TextTable::Row> exampleRows(const QList<PolicyExample> &examples,
                                                const SchemaSet &schemas);
[[nodiscard]] QList<TextTable::Row> refusedRows(const PolicyReport &report, const SchemaSet &schemas);
[[nodiscard]] QList<TextTable::Row> lostRows(const PolicyReport &report, const SchemaSet &schemas);
[[nodiscard]] QList<TextTable::Row> reliabilityRows(const PolicyReport &report, const SchemaSet &schemas);

} // namespace Galley::PolicyWords
