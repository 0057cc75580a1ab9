#include "welcome/recentmodel.h"

#include "common/icons.h"
#include "storage/projectaddress.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Or the server's address.
QString folderOf(const QString &path)
{
    if (isServerAddress(path))
        return path;
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u"~"_s + folder.sliced(home.size()) : folder;
}

} // namespace

RecentModel::RecentModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void RecentModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_paths = paths;
    endResetModel();
}

void RecentModel::setMissing(const QStringList &paths)
{
    m_missing = paths;
    if (!m_paths.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_paths.size()) - 1));
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_paths.size())
        return {};
    const QString &path = m_paths.at(index.row());
    const bool isMissing = m_missing.contains(path);
    switch (role) {
    case Qt::DisplayRole:
        return text(path);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isMissing ? tr("%1\nThe file is not there any more.").arg(path) : path;
    case Qt::DecorationRole:
        return themedIcon(isMissing ? u"warning"_s : u"document-open"_s);
    case PathRole:
        return path;
    case MissingRole:
        return isMissing;
    default:
        return {};
    }
}

QString RecentModel::text(const QString &path) const
{
    const QString name = projectName(path);
    return m_missing.contains(path) ? tr("%1 (missing)\n%2").arg(name, folderOf(path))
                                    : tr("%1\n%2").arg(name, folderOf(path));
}

} // namespace Galley
