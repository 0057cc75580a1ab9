#pragma once

#include "schema/schemafile.h"

#include <stdexcept>

namespace Galley {

// The schema that a plugin carries as a resource. Throws when it is faulty, which Galley reports of the
// plugin.
[[nodiscard]] inline Schema resourceSchema(const QString &resource)
{
    SchemaFileReading reading = readSchemaFile(resource);
    if (!reading.problems.isEmpty())
        throw std::runtime_error(reading.problems.first().toString().toStdString());
    return std::move(reading.schema);
}

} // namespace Galley
