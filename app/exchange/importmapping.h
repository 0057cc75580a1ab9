#pragma once

#include "schema/schema.h"
#include "text/error.h"

#include <QJsonObject>
#include <QMap>

namespace Galley {

inline constexpr QLatin1StringView mappingFormat{"galley-mapping/1"};

// A label of a file and what it becomes. An empty toLabel leaves its spans out.
struct LabelMapping
{
    QString layer; // the file's; empty: it knows none
    QString label;
    QString toLayer = {};
    QString toLabel = {};

    bool operator==(const LabelMapping &) const = default;
};

// An attribute or a field of a file. An empty target leaves it out.
struct ValueMapping
{
    QString name; // the file's
    QString to = {};
    QMap<QString, QString> values = {}; // the file's to option ids; others stay as they are

    bool operator==(const ValueMapping &) const = default;
};

struct AttributeMapping
{
    QString layer; // the file's
    ValueMapping value;

    bool operator==(const AttributeMapping &) const = default;
};

struct RelationMapping
{
    QString type; // the file's
    QString to = {};
    QList<ValueMapping> attributes = {};

    bool operator==(const RelationMapping &) const = default;
};

// What the names of files become in a project. What it does not tell of is suggested by name.
struct ImportMapping
{
    QList<LabelMapping> labels;
    QList<AttributeMapping> attributes;
    QList<RelationMapping> relations;
    QList<ValueMapping> fields;
    QList<Schema> schemas; // that the project gets

    [[nodiscard]] const LabelMapping *label(const QString &layer, const QString &label) const;
    [[nodiscard]] const ValueMapping *attribute(const QString &layer, const QString &attribute) const;
    [[nodiscard]] const RelationMapping *relation(const QString &type) const;
    [[nodiscard]] const ValueMapping *field(const QString &field) const;

    bool operator==(const ImportMapping &) const = default;
};

// {"format", "labels": [{"layer", "label", "to": {"layer", "label"}}], "attributes": [{"layer", "attribute",
// "to", "values"}], "relations": [{"type", "to", "attributes"}], "fields": [{"field", "to", "values"}],
// "schemas": [schema]}; a "to" that is null leaves out. Lossless.
[[nodiscard]] QJsonObject toJsonObject(const ImportMapping &mapping);
// The error's message names the entry.
[[nodiscard]] Result<ImportMapping> mappingFromJson(const QJsonObject &object);
[[nodiscard]] Result<ImportMapping> readMappingFile(const QString &path);

} // namespace Galley
