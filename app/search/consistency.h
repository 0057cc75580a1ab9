#pragma once

#include "search/hit.h"
#include "storage/store.h"
#include "text/progress.h"

// "'Wagner' is Actor 41×, unlabelled 6×, Equipment 1×": how the same words are marked.
namespace Galley {

struct Treatment
{
    enum class Kind { Marked, Unmarked };

    Kind kind = Kind::Marked;
    QString layer = {}; // of Marked
    QString label = {};
    qint64 count = 0;

    bool operator==(const Treatment &) const = default;
};

struct ConsistencyRow
{
    QString quote;               // as it is marked most often
    QList<Treatment> treatments; // most frequent first
    qint64 total = 0;
    double inconsistency = 0; // how many bits it takes to tell the treatments apart, times the total

    bool operator==(const ConsistencyRow &) const = default;
};

struct ConsistencySpec
{
    qint64 annotator = 0;   // 0: all together
    bool folded = true;     // take "WAGNER" and "Wagner" for the same
    bool unmarked = true;   // count unmarked places, too: reads every text
    int treatments = 2;     // rows with fewer are left out
    qsizetype shortest = 2; // in code points; shorter quotes are left out
};

// Most inconsistent first. Blocks on the store's thread: one pass over the spans (about 1 µs each) and, for
// unmarked places, one over all texts (about 0.5 s for 10 MB). Progress counts articles. Stopped: an Error of
// kind Io, whatever was counted so far is of no use.
[[nodiscard]] Result<QList<ConsistencyRow>> consistency(Store &store, const ConsistencySpec &spec,
                                                        const KeepGoing &progress = {});

// The places behind one number of a row, with the same spec; not many more than limit. Spans come through
// their label, unmarked ones through the full-text index where it knows the words.
[[nodiscard]] Result<QList<Hit>> placesOf(Store &store, const ConsistencySpec &spec, const QString &quote,
                                          const Treatment &treatment, qsizetype limit,
                                          const KeepGoing &progress = {});

} // namespace Galley
