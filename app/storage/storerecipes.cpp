#include "storage/store.h"

#include "storage/database.h"
#include "storage/permission.h"
#include "storage/rowjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

// How exports are made, as a project remembers it.
namespace Galley {

Result<QMap<QString, QJsonObject>> Store::recipes()
{
    QMap<QString, QJsonObject> recipes;
    Statement rows = m_database->query("SELECT name, definition FROM recipe");
    while (rows.next()) {
        const auto definition = objectFromColumn(rows.bytes(1));
        if (!definition)
            return std::unexpected(definition.error());
        recipes.insert(rows.string(0), *definition);
    }
    return rows.result(std::move(recipes));
}

Result<void> Store::putRecipe(const QString &name, const QJsonObject &definition)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Storage", "A recipe needs a name. Give one."));
    return transaction([&] {
        return checkRole(*m_database, Role::Reviewer).and_then([&] {
            return m_database
                ->execute("INSERT INTO recipe(name, definition) VALUES($1, $2) "
                          "ON CONFLICT(name) DO UPDATE SET definition = excluded.definition",
                          name, QJsonDocument(definition).toJson(QJsonDocument::Compact))
                .transform([](qint64) {});
        });
    });
}

Result<bool> Store::removeRecipe(const QString &name)
{
    qint64 removed = 0;
    const auto done = transaction([&] {
        return checkRole(*m_database, Role::Reviewer)
            .and_then([&] { return m_database->execute("DELETE FROM recipe WHERE name = $1", name); })
            .transform([&](qint64 rows) { removed = rows; });
    });
    return done.transform([&] { return removed > 0; });
}

} // namespace Galley
