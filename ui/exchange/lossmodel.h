#pragma once

#include "formats/losses.h"

#include <QAbstractTableModel>

namespace Galley {

// What a format cannot hold, or an import left out, by kind; the most frequent first.
class LossModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Count, What, ColumnCount };

    explicit LossModel(QObject *parent = nullptr);

    void setLosses(const Losses &losses);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Loss> m_losses;
};

} // namespace Galley
