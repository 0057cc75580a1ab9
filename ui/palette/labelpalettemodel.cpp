#include "palette/labelpalettemodel.h"

#include "theme/stroke.h"

namespace Galley {

// A label's index carries its layer's row plus one as internal id; a layer's carries 0.

LabelPaletteModel::LabelPaletteModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void LabelPaletteModel::setSchemas(SchemaSet schemas, LabelKeys keys)
{
    beginResetModel();
    m_schemas = std::move(schemas);
    m_keys = std::move(keys);
    m_groups.clear();
    const SchemaSet offered = m_schemas.offered();
    for (const Schema &schema : offered.schemas()) {
        for (const Layer &layer : schema.layers)
            m_groups.append({schema.name, layer});
    }
    endResetModel();
}

QModelIndex LabelPaletteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LabelPaletteModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int LabelPaletteModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0
        ? int(m_groups.at(parent.row()).layer.labels.size())
        : 0;
}

int LabelPaletteModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LabelPaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return layerData(m_groups.at(index.row()), role);
    const int place = int(index.internalId()) - 1;
    const Layer &layer = m_groups.at(place).layer;
    if (role == StrokeRole)
        return int(strokeFor(place, index.row()));
    return labelData(layer, layer.labels.at(index.row()), role);
}

QVariant LabelPaletteModel::layerData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.layer.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return group.layer.description;
    case LayerRole:
        return group.layer.id;
    default:
        return {};
    }
}

QVariant LabelPaletteModel::labelData(const Layer &layer, const Label &label, int role) const
{
    const LabelKey *const key = findLabelKey(m_keys, layer.id, label.id);
    switch (role) {
    case Qt::DisplayRole:
        return label.name;
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
            .arg(label.name.toHtmlEscaped(),
                 explanation(label, key).toHtmlEscaped().replace(u'\n', QStringLiteral("</p><p>")));
    case Qt::AccessibleTextRole:
        return key && !key->key.isEmpty() ? tr("%1, key %2").arg(label.name, key->key) : label.name;
    case Qt::AccessibleDescriptionRole:
        return explanation(label, key);
    case LayerRole:
        return layer.id;
    case LabelRole:
        return label.id;
    case KeyRole:
        return key ? key->key : QString();
    case ReplacedRole:
        return key && key->isReplaced();
    default:
        return {};
    }
}

QString LabelPaletteModel::explanation(const Label &label, const LabelKey *key) const
{
    QStringList lines;
    if (!label.description.isEmpty())
        lines.append(label.description);
    if (!key || key->key.isEmpty())
        lines.append(tr("No key is left for this label: click it here."));
    else if (key->isReplaced())
        lines.append(tr("Key %1, because its own key %2 is taken.").arg(key->key, key->wanted));
    return lines.join(u'\n');
}

} // namespace Galley
