#include "text/minhash.h"

#include "text/folding.h"

#include <algorithm>
#include <limits>

namespace Galley {

namespace {

constexpr quint32 Nothing = std::numeric_limits<quint32>::max();

// The finaliser of SplitMix64: every bit of the input changes half of the output's.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

// The last few words, as one number that depends on their order.
class Window
{
public:
    void add(quint64 word)
    {
        for (size_t i = 1; i < m_words.size(); ++i)
            m_words[i - 1] = m_words[i];
        m_words.back() = word;
        ++m_count;
    }

    [[nodiscard]] bool isFull() const { return m_count >= MinHash::ShingleWords; }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    [[nodiscard]] quint64 hash() const
    {
        quint64 result = 0;
        for (const quint64 word : m_words)
            result = mixed(result ^ word);
        return result;
    }

private:
    std::array<quint64, MinHash::ShingleWords> m_words{};
    qint64 m_count = 0;
};

// Moves on to the last unit of the character.
char32_t characterAt(QStringView text, qsizetype &at)
{
    const QChar c = text[at];
    if (!c.isHighSurrogate() || at + 1 == text.size())
        return c.unicode();
    return QChar::surrogateToUcs4(c, text[++at]);
}

// Calls with the hash of each word: letters and digits with their case folded; characters of scripts without
// spaces one by one.
template <typename Call>
void forEachWord(QStringView text, Call call)
{
    quint64 word = 0;
    const auto end = [&] {
        if (word != 0)
            call(mixed(word));
        word = 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t c = characterAt(text, at);
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            end();
            continue;
        }
        if (c >= 0x0e00 && isUnspaced(c))
            end();
        word = (word ^ QChar::toCaseFolded(c)) * 0x100000001b3U + 1;
        if (c >= 0x0e00 && isUnspaced(c))
            end();
    }
    end();
}

// Each shingle falls into one bin, which keeps the least: one hash a shingle instead of one a bin.
void put(std::array<quint32, MinHash::Size> &values, quint64 hash)
{
    quint32 &value = values[size_t(hash % MinHash::Size)];
    value = std::min(value, quint32(hash >> 33U)); // 31 bits, so that no value is Nothing
}

// A bin that no shingle fell into takes the value of another one, the same one in every text.
void fillUp(std::array<quint32, MinHash::Size> &values)
{
    const std::array<quint32, MinHash::Size> found = values;
    for (size_t bin = 0; bin < values.size(); ++bin) {
        for (quint64 attempt = 1; values[bin] == Nothing; ++attempt)
            values[bin] = found[size_t(mixed(bin + attempt * values.size()) % values.size())];
    }
}

} // namespace

MinHash MinHash::of(QStringView text)
{
    MinHash result;
    result.m_values.fill(Nothing);
    Window window;
    forEachWord(text, [&](quint64 word) {
        window.add(word);
        if (window.isFull())
            put(result.m_values, window.hash());
    });
    if (window.isEmpty())
        return {};
    if (!window.isFull())
        put(result.m_values, window.hash());
    fillUp(result.m_values);
    result.m_empty = false;
    return result;
}

double MinHash::similarity(const MinHash &other) const
{
    if (m_empty || other.m_empty)
        return 0;
    int same = 0;
    for (size_t i = 0; i < m_values.size(); ++i)
        same += m_values[i] == other.m_values[i] ? 1 : 0;
    return double(same) / Size;
}

std::array<quint8, MinHash::Size> MinHash::lowBytes() const
{
    std::array<quint8, Size> bytes{};
    std::ranges::transform(m_values, bytes.begin(), [](quint32 value) { return quint8(value); });
    return bytes;
}

QList<qint64> MinHash::bandKeys() const
{
    QList<qint64> keys;
    for (int band = 0; !m_empty && band < Bands; ++band) {
        quint64 key = mixed(quint64(band));
        for (int row = 0; row < BandRows; ++row)
            key = mixed(key ^ m_values[size_t(band * BandRows + row)]);
        keys.append(qint64(key));
    }
    return keys;
}

} // namespace Galley
