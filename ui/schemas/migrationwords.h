#pragma once

#include "schema/schemadifference.h"
#include "storage/schemamigration.h"

#include <QStringList>

// How the window tells of changes of schemas.
namespace Galley::MigrationWords {

// One sentence: "2 labels removed, 1 added".
[[nodiscard]] QString summary(const QList<SchemaChange> &changes);
// What a migration does or would do, a line for each kind.
[[nodiscard]] QStringList lines(const MigrationOutcome &outcome);

} // namespace Galley::MigrationWords
