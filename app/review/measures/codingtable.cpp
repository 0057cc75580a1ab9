#include "review/measures/codingtable.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int Free = -1;

size_t hashOf(std::span<const int> codes)
{
    quint64 hash = 0x9e3779b97f4a7c15U;
    for (const int code : codes) {
        hash = (hash ^ quint64(quint32(code))) * 0xbf58476d1ce4e5b9U;
        hash ^= hash >> 31U;
    }
    return size_t(hash);
}

} // namespace

CodingView CodingView::of(const std::vector<int> &annotators) const
{
    CodingView result = *this;
    result.columns.clear();
    for (const int annotator : annotators)
        result.columns.push_back(columns[size_t(annotator)]);
    return result;
}

CodingTable::CodingTable(int annotators, int categories)
    : m_width(annotators)
    , m_categories(categories)
    , m_slots(64, Free)
{}

int CodingTable::add(int article, std::span<const int> codes, int times)
{
    Q_ASSERT(int(codes.size()) == m_width && article >= articles() - 1);
    extendTo(article + 1);
    const int pattern = patternOf(codes);
    m_counts[size_t(pattern)] += times;
    qsizetype &last = m_lastEntries[size_t(pattern)];
    if (last < qsizetype(m_starts.back())) {
        last = qsizetype(m_entries.size());
        m_entries.push_back({.pattern = pattern});
    }
    m_entries[size_t(last)].count += times;
    return pattern;
}

int CodingTable::add(int article, std::initializer_list<int> codes, int times)
{
    return add(article, std::span(codes.begin(), codes.size()), times);
}

void CodingTable::extendTo(int articles)
{
    if (articles > this->articles())
        m_starts.resize(size_t(articles), m_entries.size());
}

CodingView CodingTable::view(std::span<const qint64> counts) const
{
    CodingView result{.codes = m_codes,
                      .counts = counts,
                      .columns = std::vector<int>(size_t(m_width)),
                      .width = m_width,
                      .categories = m_categories};
    for (int i = 0; i < m_width; ++i)
        result.columns[size_t(i)] = i;
    return result;
}

void CodingTable::sum(Weights weights, std::vector<qint64> &counts) const
{
    Q_ASSERT(weights.size() == m_starts.size());
    counts.assign(m_counts.size(), 0);
    for (size_t article = 0; article < m_starts.size(); ++article) {
        if (weights[article] == 0)
            continue;
        const size_t end = article + 1 < m_starts.size() ? m_starts[article + 1] : m_entries.size();
        for (size_t i = m_starts[article]; i < end; ++i)
            counts[size_t(m_entries[i].pattern)] += qint64(m_entries[i].count) * weights[article];
    }
}

CodingTable CodingTable::versusRest(int category) const
{
    CodingTable result(m_width, 2);
    std::vector<int> codes(size_t(m_width), 0);
    for (size_t article = 0; article < m_starts.size(); ++article) {
        const size_t end = article + 1 < m_starts.size() ? m_starts[article + 1] : m_entries.size();
        for (size_t i = m_starts[article]; i < end; ++i) {
            const auto pattern =
                std::span(m_codes).subspan(size_t(m_entries[i].pattern) * size_t(m_width), size_t(m_width));
            std::ranges::transform(pattern, codes.begin(), [&](int code) {
                return code == CodingView::Missing ? code : int(code != category);
            });
            result.add(int(article), codes, m_entries[i].count);
        }
    }
    result.extendTo(articles());
    return result;
}

int CodingTable::patternOf(std::span<const int> codes)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(codes) & mask;
    for (; m_slots[slot] != Free; slot = (slot + 1) & mask) {
        if (isPattern(m_slots[slot], codes))
            return m_slots[slot];
    }
    const auto pattern = int(m_counts.size());
    m_slots[slot] = pattern;
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    m_counts.push_back(0);
    m_lastEntries.push_back(-1);
    m_categories = std::max(m_categories, m_width == 0 ? 0 : std::ranges::max(codes) + 1);
    if (2 * m_counts.size() > m_slots.size())
        grow();
    return pattern;
}

bool CodingTable::isPattern(int pattern, std::span<const int> codes) const
{
    return std::ranges::equal(codes,
                              std::span(m_codes).subspan(size_t(pattern) * size_t(m_width), size_t(m_width)));
}

void CodingTable::grow()
{
    m_slots.assign(2 * m_slots.size(), Free);
    const size_t mask = m_slots.size() - 1;
    for (size_t pattern = 0; pattern < m_counts.size(); ++pattern) {
        const auto codes = std::span(m_codes).subspan(pattern * size_t(m_width), size_t(m_width));
        size_t slot = hashOf(codes) & mask;
        while (m_slots[slot] != Free)
            slot = (slot + 1) & mask;
        m_slots[slot] = int(pattern);
    }
}

} // namespace Galley
