#pragma once

#include "exchange/importreport.h"

#include <QAbstractTableModel>

namespace Galley {

// Articles that an import brought whose texts are nearly ones that were there; the most alike first.
class NearModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { New, Other, Similarity, ColumnCount };

    NearModel(QList<NearDuplicate> duplicates, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<NearDuplicate> m_duplicates;
};

} // namespace Galley
