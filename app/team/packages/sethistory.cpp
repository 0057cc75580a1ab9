#include "team/packages/sethistory.h"

#include "annotation/edits.h"
#include "storage/journalrows.h"
#include "storage/rowjson.h"
#include "storage/setrows.h"

#include <algorithm>

namespace Galley {

namespace {

Result<void> readEdits(QList<JournalEntry> &journal, const QString &project)
{
    Revision revision = 0;
    for (JournalEntry &entry : journal) {
        auto edit = editFromJson(entry.encoded);
        if (!edit || entry.revision != ++revision)
            return damaged(project, QStringLiteral("journal entry %1").arg(entry.revision));
        entry.edit = *std::move(edit);
    }
    return {};
}

bool isSame(const JournalEntry &a, const JournalEntry &b)
{
    return a.kind == b.kind && a.target == b.target && a.at == b.at && a.annotator == b.annotator &&
        a.encoded == b.encoded;
}

} // namespace

Result<SetHistory> readHistory(Store &store, ArticleId article, const Annotator &annotator)
{
    Database &database = store.database();
    const auto header = setHeader(database, article, annotator.name);
    if (!header)
        return std::unexpected(header.error());
    if (!*header)
        return SetHistory{AnnotationSet(0, article, annotator), {}};
    auto set = readSet(database, **header);
    if (!set)
        return std::unexpected(std::move(set).error());
    auto journal = encodedJournalRows(database, (*header)->id);
    if (!journal)
        return std::unexpected(std::move(journal).error());
    if (auto read = readEdits(*journal, store.path()); !read)
        return std::unexpected(std::move(read).error());
    if (journal->size() != (*header)->revision)
        return damaged(store.path(), QStringLiteral("the journal of set %1").arg((*header)->id));
    return SetHistory{std::move(*set), std::move(*journal)};
}

Revision commonRevision(const QList<JournalEntry> &a, const QList<JournalEntry> &b)
{
    return std::ranges::mismatch(a, b, isSame).in1 - a.begin();
}

Result<AnnotationSet> setAt(const SetHistory &history, Revision revision)
{
    AnnotationSet set = history.set;
    set.locksWhenDone = false; // what was done once may be taken back here
    for (auto entry = history.journal.crbegin(); entry != history.journal.crend(); ++entry) {
        if (entry->revision <= revision)
            break;
        const bool isImport = entry->kind == JournalEntry::Kind::Import; // before it there was nothing
        if (auto undone = set.apply(isImport ? Edits::clear(set) : inverse(entry->edit)); !undone)
            return std::unexpected(std::move(undone).error());
    }
    return set;
}

} // namespace Galley
