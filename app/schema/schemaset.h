#pragma once

#include "schema/schema.h"

namespace Galley {

// The schemas that a project uses, looked up by layer. Layer ids are unique across them, and so are
// relation types' ids.
class SchemaSet
{
public:
    SchemaSet() = default;
    explicit SchemaSet(QList<Schema> schemas);

    [[nodiscard]] const QList<Schema> &schemas() const { return m_schemas; }

    [[nodiscard]] bool isEmpty() const { return m_schemas.isEmpty(); }

    [[nodiscard]] const Schema *schema(QStringView id) const;
    [[nodiscard]] const Layer *layer(QStringView id) const;
    [[nodiscard]] const Schema *schemaOfLayer(QStringView layerId) const;
    [[nodiscard]] const Label *label(QStringView layerId, QStringView labelId) const;
    [[nodiscard]] const RelationType *relation(QStringView id) const;
    [[nodiscard]] const Attribute *field(QStringView id) const;
    // Without what is retired, and layers of which nothing is left: what can be marked.
    [[nodiscard]] SchemaSet offered() const;
    // Relation types that are not retired whose origin may be such a span, with any target.
    [[nodiscard]] QList<const RelationType *> relationsFrom(QStringView layerId, QStringView labelId) const;

    bool operator==(const SchemaSet &) const = default;

private:
    QList<Schema> m_schemas;
};

[[nodiscard]] bool accepts(const QList<RelationEnd> &ends, QStringView layerId, QStringView labelId);

} // namespace Galley
