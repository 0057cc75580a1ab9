#pragma once

#include "formats/brat/bratlines.h"
#include "formats/document.h"

// One annotation file as a set: events are spans (their triggers) with a relation to each argument, in which
// the event's own span stands for an event; a second event of one trigger gets a span of its own. Members of
// an equivalence ("*") are joined one to the next.
namespace Galley::Brat {

// Ids of relations that lines of relations do not have: "E1.2" is the second argument of E1, "*3.1" the first
// link of the third equivalence. An export makes such lines of them again.
[[nodiscard]] QString argumentId(const QString &event, qsizetype number);
[[nodiscard]] QString linkId(qsizetype equivalence, qsizetype number);

struct BuiltSet
{
    IncomingSet set;
    QList<Error> problems;
};

[[nodiscard]] BuiltSet buildSet(const Lines &lines, const ArticleText &text, const Place &place);

} // namespace Galley::Brat
