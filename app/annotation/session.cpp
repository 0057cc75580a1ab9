#include "annotation/session.h"

#include "annotation/constraints.h"
#include "annotation/edits.h"
#include "annotation/goback.h"

#include <algorithm>

namespace Galley {

namespace {

struct Noter
{
    Session::Touched &touched;

    void operator()(const SpanChange &change) const
    {
        if (change.before && change.after)
            touched.changed.append(change.after->id);
        else if (change.after)
            touched.added.append(change.after->id);
        else
            touched.removed.append(*change.before);
    }

    void operator()(const RelationChange &change) const
    {
        touched.relations.append((change.after ? *change.after : *change.before).id);
    }

    void operator()(const CommentChange &change) const
    {
        touched.comments.append((change.after ? *change.after : *change.before).id);
    }

    void operator()(const DecisionChange &change) const
    {
        touched.decisions.append((change.after ? *change.after : *change.before).id);
    }

    void operator()(const FieldChange &) const { touched.fields = true; }

    void operator()(const StateChange &) const { touched.state = true; }
};

bool changesState(const Edit &edit)
{
    return std::ranges::any_of(edit.changes,
                               [](const Change &c) { return std::holds_alternative<StateChange>(c); });
}

std::unexpected<Error> unreadable()
{
    return fail(
        Error::Kind::Corrupt,
        Session::tr("A step of the history cannot be read, so nothing can be taken back past it. Run a "
                    "check of the project."));
}

} // namespace

Session::Session(SessionData data, EditSink &sink, QObject *parent)
    : QObject(parent)
    , m_article(std::move(data.article))
    , m_schemas(std::move(data.schemas))
    , m_set(std::move(data.set))
    , m_history(std::move(data.journal))
    , m_sink(sink)
    , m_revision(data.revision)
    , m_savedRevision(data.revision)
    , m_readOnly(data.readOnly)
    , m_mayReopen(data.mayReopen)
{}

Result<void> Session::apply(Edit edit)
{
    if (edit.changes.isEmpty())
        return {};
    if (const Result<void> allowed = checkEdit(edit, m_set, m_schemas, m_article.text); !allowed)
        return allowed;
    if (m_set.state() == SetState::New && !changesState(edit))
        edit.changes.append(StateChange{SetState::New, SetState::InProgress});
    if (m_clock)
        edit = Edits::withTime(std::move(edit), m_clock->takeForEdit());
    return commit(JournalEntry::Kind::Edit, 0, std::move(edit));
}

Result<void> Session::goBack(Revision revision)
{
    for (qsizetype i = m_history.size() - 1; i >= 0 && m_history.at(i).revision > revision; --i) {
        if (!m_history.at(i).encoded.isNull())
            return unreadable();
    }
    Edit edit = Galley::goBack(m_set, m_history, revision);
    return edit.changes.isEmpty() ? Result<void>()
                                  : commit(JournalEntry::Kind::Edit, revision, std::move(edit));
}

Result<void> Session::undo()
{
    const JournalEntry *const entry = m_history.undoable();
    if (!entry)
        return fail(Error::Kind::NotFound, tr("There is nothing to undo."));
    if (!entry->encoded.isNull())
        return unreadable();
    // An import is not written out in the journal: with everything after it undone, it is what is here.
    Edit edit =
        entry->kind == JournalEntry::Kind::Import ? Edits::clear(m_set) : inverse(forwardEdit(*entry));
    return commit(JournalEntry::Kind::Undo, entry->revision, std::move(edit));
}

Result<void> Session::redo()
{
    const JournalEntry *const entry = m_history.redoable();
    if (!entry)
        return fail(Error::Kind::NotFound, tr("There is nothing to redo."));
    if (!entry->encoded.isNull())
        return unreadable();
    return commit(JournalEntry::Kind::Redo, entry->revision, forwardEdit(*entry));
}

void Session::setClock(ActiveClock *clock)
{
    m_set.activeMs = activeMs();
    m_clock = clock;
}

// What doing an entry means. An import's is known from the entry that undid it last, and so is a bulk edit's,
// of which only a part may have been taken back.
Edit Session::forwardEdit(const JournalEntry &entry) const
{
    if (entry.kind != JournalEntry::Kind::Import && entry.bulk == 0)
        return entry.edit;
    const JournalEntry *const undone = m_history.undoOf(entry.revision);
    return undone ? inverse(undone->edit) : entry.edit;
}

Result<void> Session::commit(JournalEntry::Kind kind, Revision target, Edit edit)
{
    if (m_readOnly)
        return fail(Error::Kind::ReadOnly, tr("The project is open for reading only."));
    if (m_stale)
        return fail(Error::Kind::Conflict,
                    tr("The last edit is not saved yet. Try again to save it, or open the article again."));
    if (m_set.isLocked() && !mayUnlock())
        return m_set.whyLocked();
    if (Result<void> applied = m_set.apply(edit); !applied)
        return applied;

    Touched touched;
    for (const Change &change : std::as_const(edit.changes))
        std::visit(Noter{touched}, change);

    JournalEntry entry{.revision = ++m_revision,
                       .kind = kind,
                       .target = target,
                       .at = QDateTime::currentDateTimeUtc(),
                       .annotator = actor(),
                       .edit = std::move(edit)};
    m_history.append(entry);
    if (m_clock) {
        std::ignore = m_clock->takeForEdit(); // undoing is no work on the next mark
        entry.activeMs = m_clock->takeUnsaved();
    }
    m_sink.submit(m_set.id, entry);
    Q_EMIT changed(touched);
    Q_EMIT historyChanged();
    return {};
}

// Every adjudicator reopens gold; settled work follows gold alone.
bool Session::mayUnlock() const
{
    return m_set.isSignedOff() || (m_set.state() != SetState::Settled && m_mayReopen);
}

std::optional<Error> Session::lock() const
{
    return m_set.isLocked() && !mayUnlock() ? std::optional(m_set.whyLocked().error()) : std::nullopt;
}

void Session::acknowledge(Revision revision)
{
    if (m_stale)
        return;
    m_savedRevision = std::max(m_savedRevision, revision);
    Q_EMIT saved(revision);
}

void Session::refuse(Revision revision, const Error &error)
{
    if (m_stale || revision <= m_savedRevision)
        return;
    m_stale = true;
    Q_EMIT notSaved(error);
}

} // namespace Galley
