#include "concordance/consistencymodel.h"

#include "common/words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace Galley {

ConsistencyModel::ConsistencyModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ConsistencyModel::setRows(QList<ConsistencyRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Treatment *ConsistencyModel::treatmentAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<Treatment> &treatments = m_rows.at(index.row()).treatments;
    return index.column() <= treatments.size() ? &treatments.at(index.column() - 1) : nullptr;
}

int ConsistencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsistencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + mostTreatments;
}

QString ConsistencyModel::textOf(const Treatment &treatment) const
{
    const Label *const label = m_schemas.label(treatment.layer, treatment.label);
    const QString name = treatment.kind == Treatment::Kind::Unmarked ? tr("unlabelled")
        : label                                                      ? label->name
                                                                     : treatment.label;
    return tr("%1 %2×").arg(name, QLocale().toString(treatment.count));
}

QVariant ConsistencyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (index.column() == 0) {
        const QString &quote = m_rows.at(index.row()).quote;
        return role == Qt::DisplayRole                                  ? QVariant(shortQuote(quote))
            : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(quote)
                                                                        : QVariant();
    }
    const Treatment *const treatment = treatmentAt(index);
    if (!treatment)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*treatment);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("Show these places");
    case Qt::ForegroundRole:
        return QGuiApplication::palette().brush(QPalette::Link);
    default:
        return {};
    }
}

QVariant ConsistencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Words") : section == 1 ? tr("How they are marked") : QString();
}

Qt::ItemFlags ConsistencyModel::flags(const QModelIndex &index) const
{
    const bool isEmpty = index.isValid() && index.column() > 0 && !treatmentAt(index);
    return isEmpty ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

} // namespace Galley
