#include "exchange/spantimes.h"

namespace Galley {

Result<SpanTimes> spanTimes(Store &store, const AnnotationSet &set)
{
    Result<QList<JournalEntry>> journal = store.journal(set.id);
    if (!journal)
        return std::unexpected(journal.error());
    SpanTimes times;
    const History history(std::move(*journal));
    for (const JournalEntry &entry : history.entries()) {
        for (const Change &change : entry.edit.changes) {
            const auto *const span = std::get_if<SpanChange>(&change);
            if (span && span->after && set.span(span->after->id))
                times.insert(span->after->id, entry.at.toMSecsSinceEpoch());
        }
    }
    return times;
}

} // namespace Galley
