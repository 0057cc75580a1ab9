#pragma once

#include "schema/pluginregistry.h"

namespace Galley {

// What a plugin library says of itself in its metadata, without loading it. The state is Found, Incompatible
// or Failed.
[[nodiscard]] PluginRecord inspectPlugin(const QString &file);

// The schema of a library that was Found. Loads the library for good. Whatever the library throws becomes an
// error, and so does a schema that is not what the record says, or not valid.
[[nodiscard]] Result<Schema> loadPlugin(const PluginRecord &record);

// The same for a declarative schema file: read at once, so that the record is Loaded or Failed.
struct SchemaFile
{
    PluginRecord record;
    Schema schema;
};

[[nodiscard]] SchemaFile inspectSchemaFile(const QString &file);

} // namespace Galley
