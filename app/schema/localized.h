#pragma once

#include "schema/pluginregistry.h"
#include "schema/schemaset.h"

namespace Galley {

// With names, descriptions, messages and placeholders in a language ("fr", "pt-BR"; of "pt-BR" also what
// there is in "pt"), as far as the schema has them; the others stay as they are. For showing only: what is
// kept, exported or edited is the schema itself.
[[nodiscard]] Schema localized(Schema schema, const QString &language);
[[nodiscard]] SchemaSet localized(const SchemaSet &schemas, const QString &language);
[[nodiscard]] QList<Schema> localized(QList<Schema> schemas, const QString &language);
[[nodiscard]] PluginRecord localized(PluginRecord record, const QString &language);

} // namespace Galley
