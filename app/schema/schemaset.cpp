#include "schema/schemaset.h"

#include <algorithm>

namespace Galley {

SchemaSet::SchemaSet(QList<Schema> schemas)
    : m_schemas(std::move(schemas))
{}

const Schema *SchemaSet::schema(QStringView id) const
{
    const auto found = std::ranges::find(m_schemas, id, &Schema::id);
    return found == m_schemas.end() ? nullptr : &*found;
}

const Layer *SchemaSet::layer(QStringView id) const
{
    const Schema *const owner = schemaOfLayer(id);
    return owner ? owner->layer(id) : nullptr;
}

const Schema *SchemaSet::schemaOfLayer(QStringView layerId) const
{
    const auto found = std::ranges::find_if(m_schemas, [&](const Schema &s) { return s.layer(layerId); });
    return found == m_schemas.end() ? nullptr : &*found;
}

const Label *SchemaSet::label(QStringView layerId, QStringView labelId) const
{
    const Layer *const owner = layer(layerId);
    return owner ? findLabel(*owner, labelId) : nullptr;
}

const RelationType *SchemaSet::relation(QStringView id) const
{
    for (const Schema &schema : m_schemas) {
        for (const Layer &layer : schema.layers) {
            if (const RelationType *const found = findRelation(layer, id))
                return found;
        }
    }
    return nullptr;
}

const Attribute *SchemaSet::field(QStringView id) const
{
    for (const Schema &schema : m_schemas) {
        const auto found = std::ranges::find(schema.fields, id, &Attribute::id);
        if (found != schema.fields.end())
            return &*found;
    }
    return nullptr;
}

SchemaSet SchemaSet::offered() const
{
    QList<Schema> schemas = m_schemas;
    for (Schema &schema : schemas) {
        for (Layer &layer : schema.layers) {
            layer.labels.removeIf([](const Label &label) { return label.retired; });
            layer.relations.removeIf([](const RelationType &type) { return type.retired; });
        }
        schema.layers.removeIf([](const Layer &layer) { return layer.labels.isEmpty(); });
    }
    return SchemaSet(schemas);
}

QList<const RelationType *> SchemaSet::relationsFrom(QStringView layerId, QStringView labelId) const
{
    QList<const RelationType *> result;
    for (const Schema &schema : m_schemas) {
        for (const Layer &layer : schema.layers) {
            for (const RelationType &type : layer.relations) {
                if (!type.retired && accepts(type.from, layerId, labelId))
                    result.append(&type);
            }
        }
    }
    return result;
}

bool accepts(const QList<RelationEnd> &ends, QStringView layerId, QStringView labelId)
{
    return std::ranges::any_of(ends, [&](const RelationEnd &end) {
        return end.layer == layerId && (end.label.isEmpty() || end.label == labelId);
    });
}

} // namespace Galley
