#include "exchange/similartexts.h"

#include <algorithm>
#include <cstring>

namespace Galley {

namespace {

// Two texts at 0.7 share a band's rows in 998 of 1,000 cases, and at 0.3 in 180.
constexpr int Rows = 4;
constexpr int Bands = MinHash::Size / Rows;
// Of a bucket (boilerplate can make it large) each text is compared with so many, not with all.
constexpr size_t MostCompared = 32;

} // namespace

void SimilarTexts::add(const MinHash &sketch)
{
    m_sketches.push_back(sketch.lowBytes());
    m_empty.push_back(sketch.isEmpty());
}

void SimilarTexts::join(Groups &groups, const std::function<bool()> &goesOn) const
{
    for (int band = 0; band < Bands && (!goesOn || goesOn()); ++band)
        joinBand(band, groups);
}

// Bytes of values that differ are the same once in 256 times.
bool SimilarTexts::isSimilar(qsizetype one, qsizetype other) const
{
    const Sketch &a = m_sketches[size_t(one)];
    const Sketch &b = m_sketches[size_t(other)];
    int same = 0;
    for (size_t i = 0; i < a.size(); ++i)
        same += a[i] == b[i];
    const double share = double(same) / MinHash::Size;
    return (share - 1.0 / 256) / (1 - 1.0 / 256) >= Similar;
}

void SimilarTexts::joinBand(int band, Groups &groups) const
{
    std::vector<std::pair<quint32, qint32>> keys;
    keys.reserve(m_sketches.size());
    for (size_t i = 0; i < m_sketches.size(); ++i) {
        if (m_empty[i])
            continue;
        quint32 key = 0;
        std::memcpy(&key, m_sketches[i].data() + band * Rows, Rows);
        keys.emplace_back(key, qint32(i));
    }
    std::ranges::sort(keys);
    for (size_t begin = 0; begin < keys.size();) {
        size_t end = begin + 1;
        while (end < keys.size() && keys[end].first == keys[begin].first)
            ++end;
        joinBucket(keys, begin, end, groups);
        begin = end;
    }
}

// Each with the ones before it that none before was similar to.
void SimilarTexts::joinBucket(const std::vector<std::pair<quint32, qint32>> &keys, size_t begin, size_t end,
                              Groups &groups) const
{
    std::vector<qint32> different;
    for (size_t i = begin; i < end; ++i) {
        const qint32 text = keys[i].second;
        const auto similar = std::ranges::find_if(different, [&](qint32 other) {
            return groups.of(text) == groups.of(other) || isSimilar(text, other);
        });
        if (similar != different.end())
            groups.join(text, *similar);
        else if (different.size() < MostCompared)
            different.push_back(text);
    }
}

} // namespace Galley
