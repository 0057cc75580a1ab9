#include "keys/keybook.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString settingsKey()
{
    return u"keys/changed"_s;
}

void collect(const QMenu &menu, const QString &way, QList<Command> &commands)
{
    for (QAction *const action : menu.actions()) {
        if (const QMenu *const below = action->menu())
            collect(*below, way + u" › "_s + plainTitle(below->title()), commands);
        else if (!action->isSeparator() && action->isVisible())
            commands.append({action, way, action->shortcuts()});
    }
}

// Keys of the text and those of the review page never meet: only one of the two is seen.
bool meet(const QAction &one, const QAction &two)
{
    return one.shortcutContext() == two.shortcutContext() || one.shortcutContext() == Qt::WindowShortcut ||
        two.shortcutContext() == Qt::WindowShortcut;
}

} // namespace

QString plainTitle(QString title)
{
    const QString both = u"&&"_s;
    return title.replace(both, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

QString Command::name() const
{
    QString name = plainTitle(action->text());
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

QList<Command> commandsIn(const QMenuBar &bar)
{
    QList<Command> commands;
    for (const QAction *const action : bar.actions()) {
        if (const QMenu *const menu = action->menu())
            collect(*menu, plainTitle(menu->title()), commands);
    }
    return commands;
}

KeyBook::KeyBook(const QMenuBar &bar, QObject *parent)
    : QObject(parent)
{
    for (const Command &command : commandsIn(bar)) {
        if (!command.action->objectName().isEmpty())
            m_commands.append(command);
    }
    const QByteArray kept = QSettings().value(settingsKey()).toByteArray();
    const Result<KeySet> keys = keySetFromJson(kept, {});
    if (!keys)
        return; // none were kept
    for (const Command &command : std::as_const(m_commands)) {
        if (const auto own = keys->constFind(command.action->objectName()); own != keys->constEnd())
            give(command, *own);
    }
}

bool KeyBook::isChanged(const Command &command) const
{
    return command.action->shortcuts() != command.own;
}

QList<const Command *> KeyBook::rivals(const Command &command, const QKeySequence &key) const
{
    QList<const Command *> rivals;
    for (const Command &other : m_commands) {
        if (other.action != command.action && !key.isEmpty() && other.action->shortcuts().contains(key) &&
            meet(*command.action, *other.action))
            rivals.append(&other);
    }
    return rivals;
}

void KeyBook::setKeys(const Command &command, const QList<QKeySequence> &keys)
{
    give(command, keys);
    keep();
}

void KeyBook::reset(const Command &command)
{
    setKeys(command, command.own);
}

void KeyBook::resetAll()
{
    for (const Command &command : std::as_const(m_commands))
        give(command, command.own);
    keep();
}

KeySet KeyBook::all() const
{
    KeySet keys;
    for (const Command &command : m_commands)
        keys.insert(command.action->objectName(), command.action->shortcuts());
    return keys;
}

QStringList KeyBook::conflicts() const
{
    QMap<QString, QStringList> names;
    for (const Command &command : m_commands) {
        for (const QKeySequence &key : command.action->shortcuts()) {
            if (!rivals(command, key).isEmpty())
                names[key.toString(QKeySequence::NativeText)].append(tr("“%1”").arg(command.name()));
        }
    }
    QStringList conflicts;
    for (const auto &[key, commands] : names.asKeyValueRange())
        conflicts.append(tr("%1 (%2)").arg(key, commands.join(tr(", "))));
    return conflicts;
}

QStringList KeyBook::apply(const KeySet &keys)
{
    QStringList unknown = keys.keys();
    for (const Command &command : std::as_const(m_commands)) {
        const QString id = command.action->objectName();
        if (unknown.removeAll(id) > 0)
            give(command, keys.value(id));
    }
    keep();
    return unknown;
}

void KeyBook::give(const Command &command, const QList<QKeySequence> &keys)
{
    command.action->setShortcuts(keys);
    const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    const QString explanation = command.action->whatsThis();
    command.action->setToolTip(key.isEmpty() ? explanation : tr("%1 (%2)").arg(explanation, key));
}

void KeyBook::keep()
{
    KeySet keys;
    for (const Command &command : std::as_const(m_commands)) {
        if (isChanged(command))
            keys.insert(command.action->objectName(), command.action->shortcuts());
    }
    QSettings().setValue(settingsKey(), keySetToJson(keys));
    Q_EMIT changed();
}

} // namespace Galley
