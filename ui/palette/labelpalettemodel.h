#pragma once

#include "labels/labelkeys.h"
#include "schema/schemaset.h"

#include <QAbstractItemModel>

namespace Galley {

// Layers with their labels below them, and the key that marks each.
class LabelPaletteModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { LayerRole = Qt::UserRole + 1, LabelRole, KeyRole, ReplacedRole, StrokeRole };

    explicit LabelPaletteModel(QObject *parent = nullptr);

    void setSchemas(SchemaSet schemas, LabelKeys keys);

    [[nodiscard]] const SchemaSet &schemas() const { return m_schemas; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QString schema; // its name, shown where it differs from the layer's
        Layer layer;
    };

    [[nodiscard]] QVariant layerData(const Group &group, int role) const;
    [[nodiscard]] QVariant labelData(const Layer &layer, const Label &label, int role) const;
    [[nodiscard]] QString explanation(const Label &label, const LabelKey *key) const;

    SchemaSet m_schemas;
    LabelKeys m_keys;
    QList<Group> m_groups;
};

} // namespace Galley
