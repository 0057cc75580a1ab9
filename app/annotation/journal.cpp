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

const JournalEntry &History::at(qsizetype place) const
{
    if (m_entries.at(place).encoded.isNull())
        return m_entries.at(place);
    JournalEntry &entry = m_entries[place];
    if (Result<Edit> edit = editFromJson(entry.encoded)) {
        entry.edit = *std::move(edit);
        entry.encoded = {};
    }
    return entry;
}

const QList<JournalEntry> &History::entries() const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        std::ignore = at(i);
    return m_entries;
}

const JournalEntry *History::entry(Revision revision) const
{
    const auto found =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), revision,
                         [](const JournalEntry &entry, Revision sought) { return entry.revision < sought; });
    return found != m_entries.cend() && found->revision == revision ? &at(found - m_entries.cbegin())
                                                                    : nullptr;
}

const JournalEntry *History::undoOf(Revision revision) const
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        const JournalEntry &entry = m_entries.at(i);
        if (entry.kind == JournalEntry::Kind::Undo && entry.target == revision)
            return &at(i);
    }
    return nullptr;
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
