#include "storage/store.h"

#include "schema/schemajson.h"
#include "storage/database.h"
#include "storage/permission.h"
#include "storage/rowjson.h"
#include "storage/schemarows.h"

#include <QCoreApplication>
#include <QJsonDocument>

// The schemas and annotators of a project.
namespace Galley {

namespace {

Result<Annotator> findAnnotator(Database &database, const QString &name)
{
    Statement row = database.query("SELECT id, kind FROM annotator WHERE name = $1", name);
    Annotator found;
    if (row.next())
        found = {row.integer(0), name, annotatorKindFrom(row.string(1)).value_or(Annotator::Kind::Human)};
    return row.result(found);
}

// As migration gives it to those who were there before.
Role usualRole(Annotator::Kind kind)
{
    switch (kind) {
    case Annotator::Kind::Model:
        return Role::Model;
    case Annotator::Kind::Adjudicator:
        return Role::Reviewer;
    case Annotator::Kind::Human:
        break;
    }
    return Role::Annotator;
}

Result<void> checkName(const QString &name)
{
    if (!name.trimmed().isEmpty())
        return {};
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Storage", "An annotator needs a name. Give one."));
}

} // namespace

Result<SchemaSet> Store::schemas()
{
    QList<Schema> schemas;
    Statement rows = m_database->query("SELECT id, definition FROM schema ORDER BY place");
    while (rows.next()) {
        auto schema = schemaFromJson(QJsonDocument::fromJson(rows.bytes(1).toByteArray()).object());
        if (!schema)
            return damaged(path(),
                           QStringLiteral("schema %1: %2").arg(rows.string(0), schema.error().toString()));
        schemas.append(std::move(*schema));
    }
    return rows.result(SchemaSet(std::move(schemas)));
}

Result<void> putSchema(Database &database, const Schema &schema)
{
    const QByteArray definition = QJsonDocument(toJsonObject(schema)).toJson(QJsonDocument::Compact);
    return database
        .execute("INSERT INTO schema(id, place, version, definition) "
                 "VALUES($1, (SELECT coalesce(max(place), 0) + 1 FROM schema), $2, $3) "
                 "ON CONFLICT(id) DO UPDATE SET version = excluded.version, definition = excluded.definition",
                 schema.id, schema.version, definition)
        .transform([](qint64) {});
}

Result<void> Store::putSchema(const Schema &schema)
{
    return checkRole(*m_database, Role::Manager).and_then([&] {
        return Galley::putSchema(*m_database, schema);
    });
}

Result<Annotator> Store::annotator(const QString &name, Annotator::Kind kind)
{
    if (auto named = checkName(name); !named)
        return std::unexpected(std::move(named).error());
    auto found = findAnnotator(*m_database, name);
    if (!found || found->id != 0)
        return found;
    // Another program may have made it just now.
    const auto made = m_database->execute(
        "INSERT INTO annotator(name, kind, role) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", name,
        wordFor(kind), wordFor(usualRole(kind)));
    if (!made)
        return std::unexpected(made.error());
    return findAnnotator(*m_database, name);
}

Result<QList<Annotator>> Store::annotators()
{
    QList<Annotator> annotators;
    Statement rows = m_database->query("SELECT id, name, kind FROM annotator ORDER BY name");
    while (rows.next())
        annotators.append({rows.integer(0), rows.string(1),
                           annotatorKindFrom(rows.string(2)).value_or(Annotator::Kind::Human)});
    return rows.result(annotators);
}

} // namespace Galley
