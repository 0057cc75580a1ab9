#include "schema/schema.h"

#include <algorithm>

namespace Galley {

namespace {

template <typename T>
const T *findById(const QList<T> &list, QStringView id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Layer *Schema::layer(QStringView layerId) const
{
    return findById(layers, layerId);
}

bool Layer::isRetired() const
{
    return std::ranges::all_of(labels, &Label::retired);
}

const Label *findLabel(const Layer &layer, QStringView labelId)
{
    return findById(layer.labels, labelId);
}

const Attribute *findAttribute(const Layer &layer, QStringView attributeId)
{
    return findById(layer.attributes, attributeId);
}

const RelationType *findRelation(const Layer &layer, QStringView relationId)
{
    return findById(layer.relations, relationId);
}

} // namespace Galley
