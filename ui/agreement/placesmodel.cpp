#include "agreement/placesmodel.h"

#include "text/listed.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Galley {

void PlacesModel::setAnnotators(const QStringList &names)
{
    beginResetModel();
    m_annotators = names;
    m_places.clear();
    endResetModel();
}

void PlacesModel::append(const QList<ComparedPlace> &places)
{
    if (places.isEmpty())
        return;
    const int from = int(m_places.size());
    beginInsertRows({}, from, from + int(places.size()) - 1);
    m_places += places;
    endInsertRows();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + int(m_annotators.size());
}

QString PlacesModel::shown(const ComparedPlace &place, int column) const
{
    if (column == 0)
        return place.left + place.quote + place.right;
    if (column > m_annotators.size())
        return place.title;
    const std::optional<QString> mark = place.marks.value(column - 1);
    return !mark ? u"–"_s : mark->isEmpty() ? tr("not marked") : *mark;
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedPlace &place = m_places.at(index.row());
    const bool isMark = index.column() > 0 && index.column() <= m_annotators.size();
    switch (role) {
    case Qt::DisplayRole:
        return shown(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == 0 ? place.quote : shown(place, index.column());
    case Qt::AccessibleTextRole:
        return isMark ? tr("%1: %2").arg(m_annotators.at(index.column() - 1), shown(place, index.column()))
            : index.column() == 0 ? u"%1 %2 %3"_s.arg(place.left, quoted(place.quote), place.right)
                                  : shown(place, index.column());
    case Qt::ForegroundRole:
        return isMark && place.marks.value(index.column() - 1).value_or(QString()).isEmpty()
            ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
            : QVariant();
    case LeftRole:
        return place.left;
    case QuoteRole:
        return place.quote;
    case RightRole:
        return place.right;
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == 0                  ? tr("Place")
        : section <= m_annotators.size() ? m_annotators.value(section - 1)
                                         : tr("Article");
}

} // namespace Galley
