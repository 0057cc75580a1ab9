#pragma once

#include "agreement/comparedplace.h"

#include <QAbstractTableModel>

namespace Galley {

// Places: the text around, a column for each annotator, the article.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { LeftRole = Qt::UserRole, QuoteRole, RightRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnnotators(const QStringList &names); // takes the places away
    void append(const QList<ComparedPlace> &places);

    [[nodiscard]] const ComparedPlace &place(int row) const { return m_places.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const ComparedPlace &place, int column) const;

    QStringList m_annotators;
    QList<ComparedPlace> m_places;
};

} // namespace Galley
