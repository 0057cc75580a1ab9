#pragma once

#include "annotation/span.h"

#include <QDateTime>
#include <QStringList>

namespace Galley {

using DecisionId = qint64; // unique in its set; from 1

// What became of one place where annotators differed. It is kept in the gold set, beside the spans that it
// made there, so that undo takes both back.
struct Decision
{
    enum class Kind {
        Take,     // one version
        TakeAll,  // every version
        TakeNone, // nobody was right
        ByHand,   // what the adjudicator marked instead
        Postpone, // not yet: to be asked again
    };

    DecisionId id = 0;
    Kind kind = Kind::Take;
    QString layer = {};
    Range place = {};   // from the first to the last of what was compared
    QString quote = {}; // the text there
    QString cause = {}; // why it had to be decided: the word for a Cause (review/adjudication/cluster.h)
    QStringList annotators = {}; // whose sets were compared, by name, sorted
    QStringList taken = {};      // those of them whose version was taken, sorted
    QStringList labels = {};     // that stood against each other, sorted; "" for "not marked"
    QString signature = {};   // of what was compared: another one says that annotators have changed it since
    QList<SpanId> spans = {}; // of gold that it made or kept
    QString reason = {};      // one of the project's list; empty: none given
    QString note = {};
    QString policy = {}; // that decided; empty: a person
    QString by = {};     // who, or who ran the policy
    QDateTime at = {};   // UTC, to the millisecond

    bool operator==(const Decision &) const = default;
};

// The words used in exports and on the command line: "take", "take-all", "take-none", "by-hand", "postpone".
[[nodiscard]] QString wordFor(Decision::Kind kind);
[[nodiscard]] std::optional<Decision::Kind> decisionKindFrom(QStringView word);

} // namespace Galley
