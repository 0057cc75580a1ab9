#pragma once

#include "exchange/groups.h"
#include "text/minhash.h"

#include <functional>

namespace Galley {

// Joins texts that are nearly the same, so that none of them stands in training data and another in tests.
// 96 bytes a text; a million texts are compared in some 10 s.
class SimilarTexts
{
public:
    // Lower than what is reported as a near duplicate: a pair that is missed leaks, one too many does not.
    static constexpr double Similar = 0.7;

    // Of the next text.
    void add(const MinHash &sketch);
    // Numbers are those of the texts, in the order of add. Asks some dozen times whether to go on, and joins
    // no more after a false.
    void join(Groups &groups, const std::function<bool()> &goesOn = {}) const;

private:
    using Sketch = std::array<quint8, MinHash::Size>;

    [[nodiscard]] bool isSimilar(qsizetype one, qsizetype other) const;
    void joinBand(int band, Groups &groups) const;
    void joinBucket(const std::vector<std::pair<quint32, qint32>> &keys, size_t begin, size_t end,
                    Groups &groups) const;

    std::vector<Sketch> m_sketches;
    std::vector<bool> m_empty;
};

} // namespace Galley
