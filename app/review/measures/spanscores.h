#pragma once

#include "text/range.h"

#include <QList>

#include <optional>
#include <span>

// How well one annotator's spans meet another's, in the four senses of SemEval-2013 task 9.1 (Segura-Bedmar,
// Martínez, Herrero-Zazo, Proceedings of SemEval 2013, section 4) with the counts of MUC-5 (Chinchor,
// Sundheim, 1993, section "Scoring").
namespace Galley {

struct ScoredSpan
{
    int label = 0;
    Range extent = {};
    QList<Range> segments = {}; // in order, only of a discontinuous span

    [[nodiscard]] bool hasSamePlace(const ScoredSpan &other) const
    {
        return extent == other.extent && segments == other.segments;
    }
};

// How many code points two spans share; the gaps of a discontinuous one count for nothing.
[[nodiscard]] qsizetype sharedLength(const ScoredSpan &a, const ScoredSpan &b);

struct MatchCounts
{
    qint64 correct = 0;
    qint64 incorrect = 0; // they meet, but differ in what counts
    qint64 partial = 0;   // half right
    qint64 missing = 0;   // only in gold
    qint64 spurious = 0;  // only in the other

    [[nodiscard]] qint64 possible() const { return correct + incorrect + partial + missing; } // gold's spans

    [[nodiscard]] qint64 actual() const { return correct + incorrect + partial + spurious; } // the other's

    [[nodiscard]] double credit() const { return double(correct) + 0.5 * double(partial); }

    // None where they would divide by nothing: nobody marked anything, or who is asked about did not.
    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    [[nodiscard]] std::optional<double> f1() const; // the same either way round

    void add(const MatchCounts &other, qint64 times = 1);

    bool operator==(const MatchCounts &) const = default;
};

struct SpanScores
{
    MatchCounts strict;  // place and label
    MatchCounts exact;   // place
    MatchCounts partial; // place; overlap is half right
    MatchCounts type;    // label, where they overlap

    void add(const SpanScores &other, qint64 times = 1);

    bool operator==(const SpanScores &) const = default;
};

// Each span meets one of the other side at most. In each sense as many as possible are correct, and of the
// ways to that, one that lets as many as possible of the others meet: so the order of the spans does not
// matter, and swapping sides only swaps missing and spurious. Spans meet when they share more than nothing,
// and at least so large a share of gold's.
[[nodiscard]] SpanScores scoreSpans(std::span<const ScoredSpan> gold, std::span<const ScoredSpan> other,
                                    double leastShare = 0);

} // namespace Galley
