#pragma once

#include "schema/migrationplan.h"
#include "text/error.h"

#include <QJsonObject>

namespace Galley {

inline constexpr QLatin1StringView migrationPlanFormat{"galley-migration/1"};

// {"format", "labels": [{"label": "layer/label", "way": "move|split|retire|remove|ask", "to", "attribute",
// "values": {value: "layer/label"}}], "values": [{"layer", "name", "way": "keep|rename|remove", "to",
// "values"}], "relations": [{"type", "way": "move|retire|remove|ask", "to"}], "orphans": [{"type", "way":
// "move|allow|remove|ask", "to"}]}. Lossless.
[[nodiscard]] QJsonObject toJsonObject(const MigrationPlan &plan);

struct MigrationPlanReading
{
    MigrationPlan plan;
    QList<Error> problems; // with their places
};

[[nodiscard]] MigrationPlanReading readMigrationPlan(const QByteArray &json, const QString &file = {});
[[nodiscard]] MigrationPlanReading readMigrationPlanFile(const QString &path);

[[nodiscard]] QString wordFor(LabelRule::Way way);
[[nodiscard]] QString wordFor(ValueRule::Way way);
[[nodiscard]] QString wordFor(RelationRule::Way way);

} // namespace Galley
