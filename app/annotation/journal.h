#pragma once

#include "annotation/edit.h"

#include <QDateTime>
#include <QHash>

namespace Galley {

// One line of a set's append-only journal. Undoing appends, too: nothing is ever taken out.
struct JournalEntry
{
    enum class Kind { Edit, Undo, Redo, Import };

    Revision revision = 0; // that the set has after it
    Kind kind = Kind::Edit;
    Revision target = 0;     // of Undo and Redo: the entry undone or redone; of going back: that gone back to
    QDateTime at = {};       // UTC
    QString annotator = {};  // who
    Edit edit = {};          // what was applied; of Import only its action and, for the record, no changes
    qint64 bulk = 0;         // the bulk edit that it is part of, or takes back; 0: none
    qint64 activeMs = 0;     // on its way to the store alone: what to add to the time spent on the article
    QByteArray encoded = {}; // the edit as a store has it, when nobody has needed it yet; see History

    bool operator==(const JournalEntry &) const = default;
};

// When each span of a set was made or last changed, in milliseconds since 1970, UTC.
using SpanTimes = QHash<SpanId, qint64>;

[[nodiscard]] QString wordFor(JournalEntry::Kind kind);
[[nodiscard]] std::optional<JournalEntry::Kind> journalKindFrom(QStringView word);

// What can be undone and redone after a journal, derived from it alone, so that it is the same after a
// restart. Edits are read when they are asked for: that takes about ten times as long as fetching them. One
// that cannot be read has no changes and stays encoded.
class History
{
public:
    History() = default;
    explicit History(QList<JournalEntry> entries); // ascending revisions, the whole journal of the set

    void append(JournalEntry entry); // O(1)

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    [[nodiscard]] const JournalEntry &at(qsizetype place) const; // valid until the next append

    [[nodiscard]] const JournalEntry &last() const { return at(m_entries.size() - 1); }

    [[nodiscard]] const QList<JournalEntry> &entries() const; // reads all, O(n)

    [[nodiscard]] const JournalEntry *entry(Revision revision) const; // O(log n)
    [[nodiscard]] const JournalEntry *undoable() const; // what undo would take back; null: nothing
    [[nodiscard]] const JournalEntry *redoable() const;
    // Whether the effect of an edit or import holds now: not undone, or redone again. O(log n).
    [[nodiscard]] bool isDone(Revision revision) const;
    // The entry that took this one back last; null: none did. O(n).
    [[nodiscard]] const JournalEntry *undoOf(Revision revision) const;

private:
    void follow(const JournalEntry &entry);

    mutable QList<JournalEntry> m_entries; // read bit by bit
    QList<Revision> m_undo;                // stack, top last
    QList<Revision> m_redo;
};

} // namespace Galley
