#include "team/returned.h"

#include <QMap>

#include <algorithm>

namespace Galley {

namespace {

bool returns(const JournalEntry &entry)
{
    return std::ranges::any_of(entry.edit.changes, [](const Change &change) {
        const auto *const state = std::get_if<StateChange>(&change);
        return state && state->after == SetState::Returned && state->before != SetState::Returned;
    });
}

qsizetype lastReturn(const History &history)
{
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const JournalEntry &entry = history.at(i);
        if (entry.kind != JournalEntry::Kind::Undo && returns(entry))
            return history.isDone(entry.kind == JournalEntry::Kind::Redo ? entry.target : entry.revision)
                ? i
                : -1;
    }
    return -1;
}

// What the spans were at the return that have been touched since.
QMap<SpanId, std::optional<Span>> before(const History &history, qsizetype from)
{
    QMap<SpanId, std::optional<Span>> spans;
    for (qsizetype i = from; i < history.size(); ++i) {
        for (const Change &change : history.at(i).edit.changes) {
            const auto *const span = std::get_if<SpanChange>(&change);
            if (!span)
                continue;
            const SpanId id = (span->before ? *span->before : *span->after).id;
            if (!spans.contains(id))
                spans.insert(id, span->before);
        }
    }
    return spans;
}

bool isSame(const Span &a, Span b)
{
    b.activeMs = a.activeMs; // time alone is no change
    return a == b;
}

void compare(ReturnedWork &work, const AnnotationSet &set, const QMap<SpanId, std::optional<Span>> &earlier)
{
    for (const auto &[id, span] : earlier.asKeyValueRange()) {
        const Span *const now = set.span(id);
        if (now && !span)
            work.added.append(id);
        else if (now && !isSame(*now, *span))
            work.changed.append(id);
        else if (!now && span)
            work.removed.append(*span);
    }
}

void listRemarks(ReturnedWork &work, const AnnotationSet &set)
{
    QList<const Comment *> remarks;
    for (const Comment &comment : set.comments()) {
        if (comment.addressee == set.annotator.name && comment.author != set.annotator.name)
            remarks.append(&comment);
    }
    std::ranges::stable_sort(remarks, {}, [](const Comment *comment) {
        return comment->place ? std::pair(comment->place->begin, comment->place->end)
                              : std::pair<qsizetype, qsizetype>(-1, -1);
    });
    for (const Comment *const comment : std::as_const(remarks))
        (comment->resolved ? work.settled : work.toDo).append(comment->id);
}

} // namespace

std::optional<ReturnedWork> returnedWork(const AnnotationSet &set, const History &history)
{
    const qsizetype place = lastReturn(history);
    if (place < 0)
        return std::nullopt;
    const JournalEntry &entry = history.at(place);
    ReturnedWork work{.revision = entry.revision, .at = entry.at, .by = entry.annotator};
    compare(work, set, before(history, place + 1));
    listRemarks(work, set);
    return work;
}

} // namespace Galley
