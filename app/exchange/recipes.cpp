#include "exchange/recipes.h"

#include <QCoreApplication>

namespace Galley {

namespace {

std::unexpected<Error> noRecipe(const QString &name, const QStringList &names)
{
    const QString message = names.isEmpty()
        ? QCoreApplication::translate("Recipes", "The project has no recipes yet, and so no “%1”.").arg(name)
        : QCoreApplication::translate("Recipes", "The project has no recipe “%1”; it has: %2")
              .arg(name, names.join(QStringLiteral(", ")));
    return fail(Error::Kind::NotFound, message);
}

} // namespace

Result<Recipe> findRecipe(Store &store, const QString &name)
{
    const auto recipes = store.recipes();
    if (!recipes)
        return std::unexpected(recipes.error());
    const auto found = recipes->constFind(name);
    if (found == recipes->cend())
        return noRecipe(name, recipes->keys());
    return exportOptionsFrom(*found)
        .transform([&](ExportOptions options) { return Recipe{name, std::move(options)}; })
        .transform_error([&](Error error) {
            error.message = QCoreApplication::translate("Recipes", "Recipe “%1” cannot be read: %2")
                                .arg(name, error.message);
            return error;
        });
}

Result<void> saveRecipe(Store &store, const Recipe &recipe)
{
    return store.putRecipe(recipe.name, toJson(recipe.options));
}

} // namespace Galley
