#pragma once

#include "text/range.h"

#include <QString>

#include <optional>
#include <vector>

namespace Galley {

// A text with its case folded (full Unicode folding: "ß" becomes "ss", "İ" becomes an i with a dot above),
// and the way back from places in it. One pass over the text.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString &string() const { return m_folded; }

    // Of the folded text to the text; none when the range begins or ends within what one character became.
    // O(log n) in the characters that grow by folding.
    [[nodiscard]] std::optional<Utf16Range> original(Utf16Range folded) const;

private:
    struct Growth
    {
        qsizetype folded = 0; // where what it became begins
        qsizetype length = 0; // of that
        qsizetype place = 0;  // of the character in the text, where it takes one unit
    };

    [[nodiscard]] std::optional<qsizetype> original(qsizetype folded) const;

    QString m_folded;
    std::vector<Growth> m_growths; // ascending
};

// The same without the way back.
[[nodiscard]] QString caseFolded(QStringView text);

// The words of a text for comparing: case folded, everything else than letters and digits a single space,
// with one at each end; characters of scripts that write without spaces are words of their own.
[[nodiscard]] QString wordKey(QStringView text);
// The text for comparing as a whole: case folded, white space as single spaces.
[[nodiscard]] QString foldKey(QStringView text);

// Whether a character belongs to a script that writes without spaces: Chinese, Japanese, Thai and the like.
[[nodiscard]] bool isUnspaced(char32_t c);

} // namespace Galley
