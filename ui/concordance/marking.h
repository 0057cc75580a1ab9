#pragma once

#include "annotation/session.h"
#include "concordance/kwicrow.h"

#include <set>

// Marking the same text in many places: what is looked for, and what may become of each place.
namespace Galley::Marking {

// What there is to mark everywhere, and as what.
struct Subject
{
    QString text; // on one line
    bool wholeWords = false;
    QString layer; // empty: no mark was in focus
    QString label;
    QJsonObject attributes; // that the same name has in every place: entities'
};

// The selection; where there is none the focused span, else the word at the caret. Fails with what to do.
[[nodiscard]] Result<Subject> subjectAt(const Session &session, Range selection, SpanId focused);

// A place as it would be marked, with its words: On; Off where the annotator chose not to or where another
// mark of the layer is in the way; Never where it is marked already, or refused. Its note says why.
[[nodiscard]] KwicRow rowAt(const Session &session, Range range, const QString &layer, const QString &label,
                            const std::set<Range> &skipped);

// Ticks a row anew, after the label or the marks changed.
void tick(KwicRow &row, const Session &session, const QString &layer, const QString &label,
          const std::set<Range> &skipped);

} // namespace Galley::Marking
