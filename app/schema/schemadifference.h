#pragma once

#include "schema/schema.h"

#include <QJsonObject>

namespace Galley {

// One thing that a version of a schema has and another lacks, or has otherwise.
struct SchemaChange
{
    enum class What { Schema, Layer, Label, Attribute, Option, Relation, Field, Rule };
    enum class How { Added, Removed, Changed };

    What what = What::Schema;
    How how = How::Changed;
    QString layer = {};       // of what belongs to one; of options of fields: empty
    QString owner = {};       // of options: the attribute
    QString id = {};          // of schemas: empty
    QStringList members = {}; // that changed, by their names in schema files

    bool operator==(const SchemaChange &) const = default;
};

// In the order of the schemas: what was removed or changed first, then what was added. A label that only
// moved in its list is no change.
[[nodiscard]] QList<SchemaChange> difference(const Schema &before, const Schema &after);

// Whether marks made before may no longer fit: something was removed, or what relations or values may be
// changed.
[[nodiscard]] bool needsMigration(const QList<SchemaChange> &changes);

// "layer", "label", …; "added", "removed", "changed".
[[nodiscard]] QString wordFor(SchemaChange::What what);
[[nodiscard]] QString wordFor(SchemaChange::How how);

} // namespace Galley
