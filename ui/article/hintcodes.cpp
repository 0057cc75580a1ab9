#include "article/hintcodes.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr QStringView Letters = u"fjdkslaghrueiwotyvncmpbxqz"; // home row first, then what fingers reach

} // namespace

QStringList hintCodes(qsizetype count)
{
    const qsizetype letters = Letters.size();
    count = std::min(count, letters * letters);
    // A letter that stands alone begins no code of two: singles + (letters - singles) · letters ≥ count.
    const qsizetype singles = std::min(letters, (letters * letters - count) / (letters - 1));
    QStringList codes;
    for (qsizetype i = 0; i < singles && codes.size() < count; ++i)
        codes.append(QString(Letters[i]));
    for (qsizetype second = 0; second < letters; ++second) {
        for (qsizetype first = singles; first < letters && codes.size() < count; ++first)
            codes.append(QString(Letters[first]) + Letters[second]);
    }
    return codes;
}

} // namespace Galley
