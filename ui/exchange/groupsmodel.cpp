#include "exchange/groupsmodel.h"

#include "common/icons.h"
#include "exchange/formatregistry.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString pathsOf(const ImportGroup &group)
{
    constexpr qsizetype few = 10;
    QStringList paths = group.paths.first(std::min(few, group.paths.size()));
    if (group.paths.size() > few)
        paths += u"…"_s;
    return QDir::toNativeSeparators(paths.join(u'\n'));
}

} // namespace

QString formatWords(const ImportGroup &group)
{
    if (const Result<const Format *> format = findFormat(group.format))
        return (*format)->name();
    return group.candidates.isEmpty() ? GroupsModel::tr("Not known: choose one")
                                      : GroupsModel::tr("Several fit: choose one");
}

GroupsModel::GroupsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void GroupsModel::setGroups(QList<ImportGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportGroup &group = m_groups.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() >= Files)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return pathsOf(group);
    if (role == Qt::DecorationRole && index.column() == FormatName && group.format.isEmpty())
        return themedIcon(u"warning"_s);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return group.name;
    case FormatName:
        return formatWords(group);
    case Files:
        return QLocale().toString(group.files);
    case Size:
        return QLocale().formattedDataSize(group.bytes, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Files)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("From");
    case FormatName:
        return tr("Format");
    case Files:
        return tr("Files");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace Galley
