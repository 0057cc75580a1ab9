#pragma once

#include "keys/keyset.h"

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;

namespace Galley {

// Where a command is in the menus, and which keys the program gave it.
struct Command
{
    QAction *action;
    QString menu; // the way to it, such as "View › Theme"
    QList<QKeySequence> own;

    [[nodiscard]] QString name() const; // without the mark of the menus' letter keys, and without dots
};

// A title without the mark of its letter key.
[[nodiscard]] QString plainTitle(QString title);

// Every command that stands in a menu, in the menus' order.
[[nodiscard]] QList<Command> commandsIn(const QMenuBar &bar);

// The keys of the window's commands: those of the program, and what the user made of them, which is kept in
// the settings. Commands are known by their object names; what has none is not to be changed.
class KeyBook : public QObject
{
    Q_OBJECT
public:
    // Takes what the menus hold now, and gives it the keys that were kept.
    explicit KeyBook(const QMenuBar &bar, QObject *parent = nullptr);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }

    [[nodiscard]] bool isChanged(const Command &command) const;
    // Other commands that would be called by the same key in the same place.
    [[nodiscard]] QList<const Command *> rivals(const Command &command, const QKeySequence &key) const;

    void setKeys(const Command &command, const QList<QKeySequence> &keys);
    void reset(const Command &command);
    void resetAll();
    [[nodiscard]] KeySet all() const;
    // Keys that more than one command has, with their names: then Qt calls neither.
    [[nodiscard]] QStringList conflicts() const;
    // Takes over a set; ids that no command has are left out and returned.
    QStringList apply(const KeySet &keys);

Q_SIGNALS:
    void changed();

private:
    void give(const Command &command, const QList<QKeySequence> &keys);
    void keep();

    QList<Command> m_commands;
};

} // namespace Galley
