#include "review/measures/spanscores.h"

#include "review/measures/matching.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Galley {

namespace {

std::span<const Range> piecesOf(const ScoredSpan &span)
{
    return span.segments.isEmpty() ? std::span(&span.extent, 1)
                                   : std::span(span.segments.constData(), size_t(span.segments.size()));
}

qsizetype lengthOf(const ScoredSpan &span)
{
    qsizetype result = 0;
    for (const Range &piece : piecesOf(span))
        result += piece.length();
    return result;
}

std::optional<double> share(double part, qint64 of)
{
    return of > 0 ? std::optional(part / double(of)) : std::nullopt;
}

// Places of spans of both sides whose extents touch one another, directly or through others.
struct Component
{
    std::vector<int> gold;
    std::vector<int> other;
};

struct Entry
{
    Range extent;
    int place = 0;
    bool isGold = false;
};

std::vector<Entry> sortedEntries(std::span<const ScoredSpan> gold, std::span<const ScoredSpan> other)
{
    std::vector<Entry> result;
    result.reserve(gold.size() + other.size());
    for (size_t i = 0; i < gold.size(); ++i)
        result.push_back({.extent = gold[i].extent, .place = int(i), .isGold = true});
    for (size_t i = 0; i < other.size(); ++i)
        result.push_back({.extent = other[i].extent, .place = int(i)});
    std::ranges::sort(result, {}, &Entry::extent);
    return result;
}

// The meetings within one component, in each of the senses; ends are numbered within it.
class ComponentScore
{
public:
    ComponentScore(std::span<const ScoredSpan> gold, std::span<const ScoredSpan> other, double leastShare)
        : m_gold(gold)
        , m_other(other)
        , m_leastShare(leastShare)
    {}

    void add(const Entry &entry)
    {
        std::vector<int> &mine = entry.isGold ? m_component.gold : m_component.other;
        std::vector<int> &mineOpen = entry.isGold ? m_openGold : m_openOther;
        std::vector<int> &theirsOpen = entry.isGold ? m_openOther : m_openGold;
        const auto theirs = entry.isGold ? m_other : m_gold;
        const std::vector<int> &theirPlaces = entry.isGold ? m_component.other : m_component.gold;
        const auto number = int(mine.size());
        mine.push_back(entry.place);
        std::erase_if(theirsOpen, [&](int open) {
            return theirs[size_t(theirPlaces[size_t(open)])].extent.end < entry.extent.begin;
        });
        for (const int open : theirsOpen)
            entry.isGold ? meet(number, open) : meet(open, number);
        mineOpen.push_back(number);
    }

    // Adds up what is in the component, and empties it.
    void close(SpanScores &to)
    {
        score(to.strict, [](const Meets &meets) { return meets.samePlace && meets.sameLabel; });
        score(to.type, [](const Meets &meets) { return meets.sameLabel; });
        const MatchCounts before = to.exact;
        score(to.exact, [](const Meets &meets) { return meets.samePlace; });
        to.partial.correct += to.exact.correct - before.correct;
        to.partial.partial += to.exact.incorrect - before.incorrect;
        to.partial.missing += to.exact.missing - before.missing;
        to.partial.spurious += to.exact.spurious - before.spurious;
        m_component.gold.clear();
        m_component.other.clear();
        m_meets.clear();
        m_openGold.clear();
        m_openOther.clear();
    }

private:
    struct Meets
    {
        int gold = 0;
        int other = 0;
        bool samePlace = false;
        bool sameLabel = false;
    };

    void meet(int gold, int other)
    {
        const ScoredSpan &a = m_gold[size_t(m_component.gold[size_t(gold)])];
        const ScoredSpan &b = m_other[size_t(m_component.other[size_t(other)])];
        const bool samePlace = a.hasSamePlace(b);
        if (samePlace || isEnough(sharedLength(a, b), a))
            m_meets.push_back(
                {.gold = gold, .other = other, .samePlace = samePlace, .sameLabel = a.label == b.label});
    }

    [[nodiscard]] bool isEnough(qsizetype shared, const ScoredSpan &gold) const
    {
        return shared > 0 && (m_leastShare <= 0 || double(shared) >= m_leastShare * double(lengthOf(gold)));
    }

    template <typename IsGood>
    void score(MatchCounts &to, const IsGood &isGood)
    {
        const auto gold = int(m_component.gold.size());
        const auto other = int(m_component.other.size());
        const Matched matched = matchedBy(gold, other, isGood);
        to.correct += matched.good;
        to.incorrect += matched.other;
        to.missing += gold - matched.good - matched.other;
        to.spurious += other - matched.good - matched.other;
    }

    template <typename IsGood>
    [[nodiscard]] Matched matchedBy(int gold, int other, const IsGood &isGood)
    {
        if (m_meets.size() < 2) {
            const bool good = !m_meets.empty() && isGood(m_meets.front());
            return {.good = int(good), .other = int(m_meets.size()) - int(good)};
        }
        m_meetings.clear();
        for (const Meets &meets : m_meets)
            m_meetings.push_back({.left = meets.gold, .right = meets.other, .isGood = isGood(meets)});
        return match(gold, other, m_meetings);
    }

    std::span<const ScoredSpan> m_gold;
    std::span<const ScoredSpan> m_other;
    double m_leastShare;
    Component m_component;
    std::vector<int> m_openGold; // those that later ones may still meet
    std::vector<int> m_openOther;
    std::vector<Meets> m_meets;
    std::vector<Meeting> m_meetings;
};

} // namespace

qsizetype sharedLength(const ScoredSpan &a, const ScoredSpan &b)
{
    const std::span<const Range> left = piecesOf(a);
    const std::span<const Range> right = piecesOf(b);
    qsizetype result = 0;
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        result += std::max<qsizetype>(
            0, std::min(left[i].end, right[j].end) - std::max(left[i].begin, right[j].begin));
        left[i].end < right[j].end ? ++i : ++j;
    }
    return result;
}

std::optional<double> MatchCounts::precision() const
{
    return share(credit(), actual());
}

std::optional<double> MatchCounts::recall() const
{
    return share(credit(), possible());
}

std::optional<double> MatchCounts::f1() const
{
    return share(2 * credit(), possible() + actual());
}

void MatchCounts::add(const MatchCounts &other, qint64 times)
{
    correct += times * other.correct;
    incorrect += times * other.incorrect;
    partial += times * other.partial;
    missing += times * other.missing;
    spurious += times * other.spurious;
}

void SpanScores::add(const SpanScores &other, qint64 times)
{
    strict.add(other.strict, times);
    exact.add(other.exact, times);
    partial.add(other.partial, times);
    type.add(other.type, times);
}

SpanScores scoreSpans(std::span<const ScoredSpan> gold, std::span<const ScoredSpan> other, double leastShare)
{
    SpanScores result;
    ComponentScore component(gold, other, leastShare);
    qsizetype end = -1;
    for (const Entry &entry : sortedEntries(gold, other)) {
        if (entry.extent.begin > end)
            component.close(result);
        end = std::max(end, entry.extent.end);
        component.add(entry);
    }
    component.close(result);
    return result;
}

} // namespace Galley
