#include "review/agreement/placematcher.h"

#include "review/measures/spanscores.h"

#include <algorithm>

namespace Galley {

namespace {

ScoredSpan scored(const Unit &unit)
{
    return {.label = unit.label, .extent = unit.extent, .segments = unit.segments};
}

// Two leftovers that overlap.
struct Meeting
{
    int first = 0;
    int second = 0;
    qsizetype shared = 0;
    bool alike = false;
};

bool isBetter(const Meeting &a, const Meeting &b)
{
    if (a.shared != b.shared)
        return a.shared > b.shared;
    if (a.alike != b.alike)
        return a.alike;
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

// Both by place.
std::vector<Meeting> meetingsOf(const std::vector<Marked> &first, const std::vector<Marked> &second)
{
    std::vector<qsizetype> reach; // the furthest end so far
    for (const Marked &marked : second)
        reach.push_back(std::max(reach.empty() ? 0 : reach.back(), marked.unit->extent.end));
    std::vector<Meeting> meetings;
    for (size_t i = 0; i < first.size(); ++i) {
        const Unit &unit = *first[i].unit;
        auto j = size_t(std::ranges::upper_bound(reach, unit.extent.begin) - reach.begin());
        for (; j < second.size() && second[j].unit->extent.begin < unit.extent.end; ++j) {
            const qsizetype shared = sharedLength(scored(unit), scored(*second[j].unit));
            if (shared > 0)
                meetings.push_back({int(i), int(j), shared, first[i].category == second[j].category});
        }
    }
    std::ranges::sort(meetings, isBetter);
    return meetings;
}

} // namespace

PlaceMatcher::PlaceMatcher(const Corpus &corpus, LayerData &layer, bool overlaps)
    : m_layer(layer)
    , m_overlaps(overlaps)
    , m_pairs(pairsOf(corpus.width()))
    , m_leftovers(m_pairs.size())
    , m_starts(m_pairs.size())
{}

void PlaceMatcher::beginArticle(const Corpus::Item &article)
{
    m_article = &article;
    for (size_t pair = 0; pair < m_pairs.size(); ++pair)
        m_starts[pair] = m_layer.entries[pair].size();
}

void PlaceMatcher::addPlace(const std::vector<std::vector<Marked>> &marked)
{
    for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
        const auto [first, second] = m_pairs[pair];
        if (!m_article->present[size_t(first)] || !m_article->present[size_t(second)])
            continue;
        if (!marked[size_t(first)].empty() || !marked[size_t(second)].empty())
            addPair(pair, marked[size_t(first)], marked[size_t(second)]);
    }
}

void PlaceMatcher::addPair(size_t pair, const std::vector<Marked> &first, const std::vector<Marked> &second)
{
    m_first = first;
    m_second = second;
    for (size_t i = 0; i < m_first.size();) {
        const auto found = std::ranges::find(m_second, m_first[i].category, &Marked::category);
        if (found == m_second.end()) {
            ++i;
            continue;
        }
        addEntry(pair, &m_first[i], &*found);
        m_first.erase(m_first.begin() + qsizetype(i));
        m_second.erase(found);
    }
    const size_t both = std::min(m_first.size(), m_second.size());
    for (size_t i = 0; i < both; ++i)
        addEntry(pair, &m_first[i], &m_second[i]);
    if (!m_overlaps) {
        for (size_t i = both; i < m_first.size(); ++i)
            addEntry(pair, &m_first[i], nullptr);
        for (size_t i = both; i < m_second.size(); ++i)
            addEntry(pair, nullptr, &m_second[i]);
        return;
    }
    auto &[firstLeft, secondLeft] = m_leftovers[pair];
    firstLeft.insert(firstLeft.end(), m_first.begin() + qsizetype(both), m_first.end());
    secondLeft.insert(secondLeft.end(), m_second.begin() + qsizetype(both), m_second.end());
}

void PlaceMatcher::addEntry(size_t pair, const Marked *first, const Marked *second)
{
    ConfusionMatrix::Entry entry{.row = first ? first->category : -1,
                                 .column = second ? second->category : -1,
                                 .spans = {.article = m_article->units.article}};
    Range &place = entry.spans.place;
    if (first) {
        entry.spans.first = first->unit->span;
        place = first->unit->extent;
    }
    if (second) {
        const Range other = second->unit->extent;
        entry.spans.second = second->unit->span;
        place = first ? Range{std::min(place.begin, other.begin), std::max(place.end, other.end)} : other;
    }
    m_layer.entries[pair].push_back(entry);
}

void PlaceMatcher::matchLeftovers(size_t pair)
{
    auto &[first, second] = m_leftovers[pair];
    std::vector<bool> firstDone(first.size());
    std::vector<bool> secondDone(second.size());
    for (const Meeting &meeting : meetingsOf(first, second)) {
        if (firstDone[size_t(meeting.first)] || secondDone[size_t(meeting.second)])
            continue;
        firstDone[size_t(meeting.first)] = true;
        secondDone[size_t(meeting.second)] = true;
        addEntry(pair, &first[size_t(meeting.first)], &second[size_t(meeting.second)]);
    }
    for (size_t i = 0; i < first.size(); ++i) {
        if (!firstDone[i])
            addEntry(pair, &first[i], nullptr);
    }
    for (size_t i = 0; i < second.size(); ++i) {
        if (!secondDone[i])
            addEntry(pair, nullptr, &second[i]);
    }
    first.clear();
    second.clear();
}

void PlaceMatcher::endArticle()
{
    for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
        if (m_leftovers[pair].first.empty() && m_leftovers[pair].second.empty())
            continue;
        matchLeftovers(pair);
        std::vector<ConfusionMatrix::Entry> &entries = m_layer.entries[pair];
        std::stable_sort(entries.begin() + qsizetype(m_starts[pair]), entries.end(),
                         [](const ConfusionMatrix::Entry &a, const ConfusionMatrix::Entry &b) {
                             return a.spans.place < b.spans.place;
                         });
    }
}

} // namespace Galley
