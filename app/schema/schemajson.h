#pragma once

#include "schema/schema.h"
#include "text/error.h"

#include <QJsonObject>

namespace Galley {

inline constexpr QLatin1StringView schemaFormat{"galley-schema/1"};

// The form of *.schema.json files: what has its default value is left out, so that equal schemas give equal
// bytes. Lossless: schemaFromJson(toJsonObject(s)) == s, also for a schema that validate() would refuse.
[[nodiscard]] QJsonObject toJsonObject(const Schema &schema);

// Refuses wrong types, unknown words, and newer formats; passes over keys that it does not know. The error's
// detail is a JSON pointer to the first fault. Does not validate: see schemavalidator.h.
[[nodiscard]] Result<Schema> schemaFromJson(const QJsonObject &object);

// What an object says, as far as it can be understood, and every fault in it with its JSON pointer as detail.
// Lists keep their places: an entry that cannot be read is an empty one.
struct SchemaReading
{
    Schema schema;
    QList<Error> problems;
};

enum class UnknownKeys { Ignore, Report };

[[nodiscard]] SchemaReading readSchema(const QJsonObject &object, UnknownKeys unknownKeys);

} // namespace Galley
