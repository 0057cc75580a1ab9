#include "annotation/journal.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr std::array<std::pair<JournalEntry::Kind, QLatin1StringView>, 4> Words{{
    {JournalEntry::Kind::Edit, QLatin1StringView("edit")},
    {JournalEntry::Kind::Undo, QLatin1StringView("undo")},
    {JournalEntry::Kind::Redo, QLatin1StringView("redo")},
    {JournalEntry::Kind::Import, QLatin1StringView("import")},
}};

} // namespace

QString wordFor(JournalEntry::Kind kind)
{
    return std::ranges::find(Words, kind, [](const auto &pair) { return pair.first; })->second;
}

std::optional<JournalEntry::Kind> journalKindFrom(QStringView word)
{
    const auto found = std::ranges::find_if(Words, [&](const auto &pair) { return pair.second == word; });
    return found == Words.end() ? std::nullopt : std::optional(found->first);
}

History::History(QList<JournalEntry> entries)
    : m_entries(std::move(entries))
{
    for (const JournalEntry &entry : std::as_const(m_entries))
        follow(entry);
}

void History::append(JournalEntry entry)
{
    follow(entry);
    m_entries.append(std::move(entry));
}

void History::follow(const JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalEntry::Kind::Undo:
        m_undo.removeOne(entry.target);
        m_redo.append(entry.target);
        break;
    case JournalEntry::Kind::Redo:
        m_redo.removeOne(entry.target);
        // A bulk edit is taken back and done again among others: revisions ascend all the same.
        m_undo.insert(std::ranges::lower_bound(m_undo, entry.target), entry.target);
        break;
    case JournalEntry::Kind::Edit:
    case JournalEntry::Kind::Import:
        m_undo.append(entry.revision);
        m_redo.clear();
        break;
    }
}

const JournalEntry *History::entry(Revision revision) const
{
    const auto found = std::ranges::lower_bound(m_entries, revision, {}, &JournalEntry::revision);
    return found != m_entries.end() && found->revision == revision ? &*found : nullptr;
}

const JournalEntry *History::undoable() const
{
    return m_undo.isEmpty() ? nullptr : entry(m_undo.last());
}

const JournalEntry *History::redoable() const
{
    return m_redo.isEmpty() ? nullptr : entry(m_redo.last());
}

bool History::isDone(Revision revision) const
{
    return std::ranges::binary_search(m_undo, revision);
}

} // namespace Galley
