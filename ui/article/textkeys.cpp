#include "article/textkeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using enum TextCommand;

struct Entry
{
    TextCommand command;
    QLatin1StringView name;
    QKeyCombination own;
};

constexpr std::array entries{
    Entry{Remove, "remove"_L1, Qt::Key_Delete},
    Entry{Repeat, "repeat"_L1, Qt::Key_Period},
    Entry{Relate, "relate"_L1, Qt::Key_R},
    Entry{MarkEverywhere, "mark-everywhere"_L1, Qt::Key_Asterisk},
    Entry{MoveBegin, "move-begin"_L1, Qt::Key_BracketLeft},
    Entry{MoveEnd, "move-end"_L1, Qt::Key_BracketRight},
    Entry{AddPiece, "add-piece"_L1, Qt::Key_Plus},
    Entry{RemovePiece, "remove-piece"_L1, Qt::Key_Minus},
    Entry{Relabel, "relabel"_L1, Qt::Key_Colon},
    Entry{Exactly, "exactly"_L1, Qt::Key_Equal},
    Entry{Grow, "grow"_L1, Qt::Key_E},
    Entry{Shrink, "shrink"_L1, Qt::SHIFT | Qt::Key_E},
    Entry{Hints, "hints"_L1, Qt::Key_Semicolon},
    Entry{NextMention, "next-mention"_L1, Qt::Key_Comma},
    Entry{PreviousMention, "previous-mention"_L1, Qt::Key_Less},
};

const Entry &entryOf(TextCommand command)
{
    return *std::ranges::find(entries, command, &Entry::command);
}

} // namespace

TextKeys::TextKeys()
    : TextKeys(QMap<QString, QList<QKeySequence>>())
{}

TextKeys::TextKeys(const QMap<QString, QList<QKeySequence>> &keys)
{
    for (const Entry &entry : entries) {
        for (const QKeySequence &key : keys.value(entry.name, {QKeySequence(entry.own)})) {
            if (key.count() == 1)
                m_keys.append({key[0], typedBy(key), entry.command});
        }
    }
}

std::optional<TextCommand> TextKeys::command(const QKeyEvent &event) const
{
    const auto found = std::ranges::find_if(m_keys, [&](const Key &key) { return isHit(key, event); });
    return found == m_keys.end() ? std::nullopt : std::optional(found->command);
}

bool TextKeys::isHit(const Key &key, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key.typed.isNull())
        return key.key == QKeyCombination(modifiers, Qt::Key(event.key()));
    return !(modifiers & ~Qt::ShiftModifier) && event.text() == key.typed;
}

QString TextKeys::word(TextCommand command) const
{
    const auto found = std::ranges::find(m_keys, command, &Key::command);
    const QKeySequence key(found == m_keys.end() ? entryOf(command).own : found->key);
    const QChar typed = typedBy(key);
    return typed.isNull() ? key.toString(QKeySequence::NativeText) : QString(typed);
}

QString TextKeys::nameOf(TextCommand command)
{
    return entryOf(command).name;
}

QKeySequence TextKeys::ownKey(TextCommand command)
{
    return entryOf(command).own;
}

QChar typedBy(const QKeySequence &key)
{
    if (key.count() != 1)
        return {};
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    const int code = key[0].key();
    if ((modifiers & ~Qt::ShiftModifier) || code <= Qt::Key_Space || code > 0xffff)
        return {};
    const QChar typed = QChar(char16_t(code));
    if (typed.isLetter())
        return modifiers ? typed.toUpper() : typed.toLower();
    return modifiers ? QChar() : typed;
}

} // namespace Galley
