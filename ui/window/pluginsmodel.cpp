#include "window/pluginsmodel.h"

#include "common/icons.h"
#include "language/language.h"
#include "schema/localized.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString stateName(PluginRecord::State state)
{
    switch (state) {
    case PluginRecord::State::Found:
        return PluginsModel::tr("Found");
    case PluginRecord::State::Loaded:
        return PluginsModel::tr("Loaded");
    case PluginRecord::State::Incompatible:
        return PluginsModel::tr("Incompatible");
    case PluginRecord::State::Duplicate:
        return PluginsModel::tr("Duplicate");
    case PluginRecord::State::Failed:
        return PluginsModel::tr("Failed");
    case PluginRecord::State::Disabled:
        return PluginsModel::tr("Disabled");
    }
    return {};
}

QString iconName(PluginRecord::State state)
{
    switch (state) {
    case PluginRecord::State::Found:
    case PluginRecord::State::Loaded:
        return u"done"_s;
    case PluginRecord::State::Disabled:
        return u"lock"_s;
    case PluginRecord::State::Incompatible:
    case PluginRecord::State::Duplicate:
    case PluginRecord::State::Failed:
        return u"warning"_s;
    }
    return {};
}

QString nameOf(const PluginRecord &record)
{
    return !record.name.isEmpty() ? record.name
        : record.id.isEmpty()     ? QFileInfo(record.file).fileName()
                                  : record.id;
}

QString text(const PluginRecord &record, int column)
{
    switch (column) {
    case PluginsModel::Name:
        return nameOf(localized(record, Language::spoken()));
    case PluginsModel::State:
        return stateName(record.state);
    case PluginsModel::Version:
        return record.version;
    case PluginsModel::Reason:
        return record.reason;
    case PluginsModel::File:
        return record.file;
    default:
        return {};
    }
}

} // namespace

PluginsModel::PluginsModel(QList<PluginRecord> records, QObject *parent)
    : QAbstractTableModel(parent)
    , m_records(std::move(records))
{}

int PluginsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int PluginsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PluginsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PluginRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return index.column() == Reason ? record.reason : record.file;
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(themedIcon(iconName(record.state))) : QVariant();
    default:
        return {};
    }
}

QVariant PluginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Schema");
    case State:
        return tr("State");
    case Version:
        return tr("Version");
    case Reason:
        return tr("Why");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace Galley
