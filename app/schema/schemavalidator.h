#pragma once

#include "schema/schema.h"
#include "text/error.h"

namespace Galley {

// Every fault of a schema, whether it came from a plugin or a file; none: it can be used. The detail of each
// is the JSON pointer of the fault in toJsonObject(schema). Ends of relations may name layers of other
// schemas, which nothing here can check.
[[nodiscard]] QList<Error> validate(const Schema &schema);

// What keeps valid schemas from being used in one project: layers, relation types or fields of the same id.
// Keys may clash: the window gives another.
[[nodiscard]] QList<Error> validateTogether(const QList<Schema> &schemas);

// What the window takes for commands, so that no label can have it. Keys are one lower-case letter or digit.
[[nodiscard]] bool isReservedKey(QStringView key);

} // namespace Galley
