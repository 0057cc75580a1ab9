#include "storage/schemamigration.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// How often what a schema declares is used.
namespace Galley {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    if (value.isBool())
        return {value.toBool() ? u"true"_s : u"false"_s};
    if (value.isDouble())
        return {QString::number(value.toDouble())};
    QStringList texts;
    for (const QJsonValue &entry : value.isArray() ? value.toArray() : QJsonArray{value})
        texts.append(entry.toString());
    return texts.isEmpty() ? QStringList{QString()} : texts;
}

} // namespace

Result<SchemaUses> schemaUses(Store &store, const Schema &schema)
{
    SchemaUses uses;
    Statement labels = store.database().query("SELECT l.layer, l.label, count(*) FROM span p JOIN label l ON "
                                              "l.id = p.label_id GROUP BY l.layer, l.label");
    while (labels.next()) {
        if (schema.layer(labels.string(0)))
            uses.labels.insert({labels.string(0), labels.string(1)}, labels.integer(2));
    }
    if (auto read = labels.finish(); !read)
        return std::unexpected(std::move(read).error());
    Statement relations = store.database().query("SELECT type, count(*) FROM relation GROUP BY type");
    while (relations.next())
        uses.relations.insert(relations.string(0), relations.integer(1));
    if (auto read = relations.finish(); !read)
        return std::unexpected(std::move(read).error());
    Statement fields = store.database().query("SELECT name, count(*) FROM field GROUP BY name");
    while (fields.next())
        uses.fields.insert(fields.string(0), fields.integer(1));
    return fields.result(uses);
}

Result<QMap<QString, qint64>> valueUses(Store &store, const LabelRef &label, const QString &attribute)
{
    QMap<QString, qint64> uses;
    Statement rows =
        store.database().query("SELECT p.attributes FROM span p JOIN label l ON l.id = p.label_id "
                               "WHERE l.layer = $1 AND l.label = $2",
                               label.layer, label.label);
    while (rows.next()) {
        const QJsonObject attributes = QJsonDocument::fromJson(rows.bytes(0).toByteArray()).object();
        for (const QString &text : textsOf(attributes.value(attribute)))
            ++uses[text];
    }
    return rows.result(uses);
}

} // namespace Galley
