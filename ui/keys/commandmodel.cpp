#include "keys/commandmodel.h"

#include "keys/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

CommandModel::CommandModel(const QList<Command> &commands, const QStringList &recent, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Command &command : commands) {
        const qsizetype age = recent.indexOf(idOf(*command.action));
        m_all.append({command.action, command.name(), command.menu, age < 0 ? recent.size() : age});
    }
    find({});
}

void CommandModel::find(const QString &typed)
{
    struct Hit
    {
        bool isOff;
        int score;
        Entry entry;
    };

    QList<Hit> hits;
    for (const Entry &entry : std::as_const(m_all)) {
        const int inName = fuzzyScore(typed, entry.name);
        const int score = std::max(2 * inName, fuzzyScore(typed, entry.menu + u' ' + entry.name));
        if (score > 0 && entry.action)
            hits.append({!entry.action->isEnabled(), typed.trimmed().isEmpty() ? 0 : -score, entry});
    }
    std::ranges::stable_sort(hits, {},
                             [](const Hit &hit) { return std::tuple(hit.isOff, hit.score, hit.entry.age); });
    beginResetModel();
    m_shown.clear();
    for (const Hit &hit : std::as_const(hits))
        m_shown.append(hit.entry);
    endResetModel();
}

QAction *CommandModel::action(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.at(index.row()).action.data() : nullptr;
}

QString CommandModel::idOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_shown.at(index.row());
    const QString key =
        entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return key.isEmpty() ? tr("%1, in %2").arg(entry.name, entry.menu)
                             : tr("%1, in %2, key %3").arg(entry.name, entry.menu, key);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return entry.action ? entry.action->whatsThis() : QString();
    case KeyRole:
        return key;
    case MenuRole:
        return entry.menu;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *const own = action(index);
    if (!index.isValid())
        return {};
    return own && own->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

} // namespace Galley
