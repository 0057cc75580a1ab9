#pragma once

#include "schema/schema.h"
#include "text/article.h"

#include <QtPlugin>

namespace Galley {

// The version of this interface, which the metadata names. It grows whenever a plugin would have to be built
// anew.
inline constexpr int schemaPluginInterface = 1;

// What a schema plugin offers: data, never widgets. The metadata (see galley_add_plugin) is read before the
// library is loaded; the functions are called on the GUI thread and may throw, which Galley reports.
class SchemaPlugin
{
public:
    virtual ~SchemaPlugin() = default;

    // The schema; its id and version are those of the metadata.
    [[nodiscard]] virtual Schema schema() const = 0;
};

} // namespace Galley

#define GalleySchemaPlugin_iid "org.galley.SchemaPlugin/1"
Q_DECLARE_INTERFACE(Galley::SchemaPlugin, GalleySchemaPlugin_iid)
