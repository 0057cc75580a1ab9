#include "agreement/measuremodel.h"

#include "agreement/numbers.h"
#include "text/listed.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString remarks(const Measured &measured)
{
    QStringList parts;
    if (!measured.value)
        parts.append(measured.undefined);
    if (const QString left = Numbers::excluded(measured); !left.isEmpty())
        parts.append(MeasureModel::tr("left out: %1").arg(left));
    return listedApart(parts);
}

QString shown(const MeasureRow &row, int column)
{
    switch (column) {
    case MeasureModel::Measure:
        return row.label.isEmpty() ? row.measure : MeasureModel::tr("%1, %2").arg(row.measure, row.label);
    case MeasureModel::Annotators:
        return listedAll(row.annotators);
    case MeasureModel::Value:
        return row.measured.value ? Numbers::value(row.measured) : MeasureModel::tr("undefined");
    case MeasureModel::Interval:
        return Numbers::interval(row.measured);
    case MeasureModel::Count:
        return QLocale().toString(row.measured.n);
    default:
        return remarks(row.measured);
    }
}

} // namespace

void MeasureModel::setRows(QList<MeasureRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %2").arg(shown(row, Measure), Numbers::words(row.measured));
    case Qt::TextAlignmentRole:
        return int(index.column() >= Value && index.column() <= Count ? Qt::AlignRight | Qt::AlignVCenter
                                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Value && section <= Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Measure:
        return tr("Measure");
    case Annotators:
        return tr("Annotators");
    case Value:
        return tr("Value");
    case Interval:
        return tr("95 %");
    case Count:
        return tr("n");
    default:
        return tr("Remarks");
    }
}

} // namespace Galley
