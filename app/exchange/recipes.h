#pragma once

#include "exchange/exportoptions.h"
#include "storage/store.h"

namespace Galley {

// An export that a project remembers by a name, to be run again.
struct Recipe
{
    QString name;
    ExportOptions options;

    bool operator==(const Recipe &) const = default;
};

// NotFound, with the names that there are, when there is none of that name; InvalidInput when this Galley
// does not understand it.
[[nodiscard]] Result<Recipe> findRecipe(Store &store, const QString &name);
[[nodiscard]] Result<void> saveRecipe(Store &store, const Recipe &recipe);

} // namespace Galley
