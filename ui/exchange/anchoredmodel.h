#pragma once

#include "exchange/importreport.h"

#include <QAbstractTableModel>

namespace Galley {

// Spans that moved or were lost when their article got a new version; what was lost comes first.
class AnchoredModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ArticleId, Annotator, LabelName, Quote, Place, ColumnCount };

    AnchoredModel(const QList<AnchoredSet> &sets, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString article;
        QString annotator;
        AnchoredSpan span;
    };

    QList<Row> m_rows;
};

} // namespace Galley
