#pragma once

#include <QList>
#include <QStringView>

#include <array>

namespace Galley {

// A sketch of the word sequences (shingles) of a text, by which near duplicates are found without comparing
// texts: case, punctuation and white space do not count. The same on every machine, so it can be kept.
class MinHash
{
public:
    static constexpr int ShingleWords = 3;
    static constexpr int Bands = 16;
    static constexpr int BandRows = 6;
    static constexpr int Size = Bands * BandRows;
    // What counts as a near duplicate when nothing else is asked for.
    static constexpr double NearDuplicate = 0.8;

    MinHash() = default;

    // One pass over the text: some 10 µs for 1,000 characters.
    [[nodiscard]] static MinHash of(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_empty; } // a text without words

    // An estimate of the share of shingles that both texts have of those that either has (Jaccard), with a
    // standard error of at most 0.05. 0 when one of them is empty.
    [[nodiscard]] double similarity(const MinHash &other) const;

    // Two texts that share a key are candidates; of those at a similarity of 0.8 some 99 in 100 do, at 0.5
    // one in five. None of an empty text.
    [[nodiscard]] QList<qint64> bandKeys() const;

    // A byte of each value, to hold a million of them: those of different values are the same once in 256.
    [[nodiscard]] std::array<quint8, Size> lowBytes() const;

    bool operator==(const MinHash &) const = default;

private:
    std::array<quint32, Size> m_values{};
    bool m_empty = true;
};

} // namespace Galley
