#pragma once

#include <QKeySequence>
#include <QMap>

#include <optional>

class QKeyEvent;

namespace Galley {

// What a key does in an article, besides marking and moving.
enum class TextCommand {
    Remove,
    Repeat,
    Relate,
    MarkEverywhere,
    MoveBegin,
    MoveEnd,
    AddPiece,
    RemovePiece,
    Relabel,
    Exactly,
    Grow,
    Shrink,
    Hints,
    NextMention,
    PreviousMention,
};

// The keys of these commands. A key that types a character is known by it, whatever the layout needs to type
// it.
class TextKeys
{
public:
    TextKeys(); // the program's own
    // By the commands' names; one that is not there has its own.
    explicit TextKeys(const QMap<QString, QList<QKeySequence>> &keys);

    [[nodiscard]] std::optional<TextCommand> command(const QKeyEvent &event) const;
    // How to call it: its first key, or its own one when it has none now.
    [[nodiscard]] QString word(TextCommand command) const;

    // What files of keys know it by.
    [[nodiscard]] static QString nameOf(TextCommand command);
    [[nodiscard]] static QKeySequence ownKey(TextCommand command);

private:
    struct Key
    {
        QKeyCombination key;
        QChar typed; // null: it types nothing
        TextCommand command;
    };

    [[nodiscard]] static bool isHit(const Key &key, const QKeyEvent &event);

    QList<Key> m_keys;
};

// What a key types without Ctrl, Alt and Meta; null: nothing, or it needs one of these.
[[nodiscard]] QChar typedBy(const QKeySequence &key);

} // namespace Galley
