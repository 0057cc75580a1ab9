#pragma once

#include "text/error.h"
#include "text/range.h"

#include <QList>
#include <QString>

#include <memory>

namespace Galley {

// The immutable text of one article, with its offset conversions. Copies share; reading is safe from any
// thread.
class ArticleText
{
public:
    ArticleText();
    // Refuses lone surrogates and U+0000, which no UTF-8 store can hold; the error's place has the
    // offset in UTF-16 units. One pass over the text.
    [[nodiscard]] static Result<ArticleText> fromString(QString text);

    [[nodiscard]] const QString &string() const;
    [[nodiscard]] qsizetype length() const; // code points

    [[nodiscard]] bool isEmpty() const { return length() == 0; }

    [[nodiscard]] Range all() const { return {0, length()}; }

    [[nodiscard]] Range toCodePoints(Utf16Range range) const;
    [[nodiscard]] Utf16Range toUtf16(Range range) const;
    [[nodiscard]] qsizetype toCodePoints(qsizetype utf16) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] qsizetype toUtf8(qsizetype codePoint) const;
    [[nodiscard]] qsizetype fromUtf8(qsizetype byte) const; // to code points

    // The text of a range; valid as long as any copy of this text lives.
    [[nodiscard]] QStringView view(Range range) const;
    // The quote of a span: its segments' text joined by one space.
    [[nodiscard]] QString quote(const QList<Range> &segments) const;

    // Of the UTF-8 form, lower-case hexadecimal. One pass over the text at each call.
    [[nodiscard]] QString sha256() const;

    friend bool operator==(const ArticleText &a, const ArticleText &b) { return a.string() == b.string(); }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

// The lines of a text without their ends; LF, CRLF, CR and U+2029 end one. A text that ends with a line
// end has no empty line after it. These are what the article view calls paragraphs.
[[nodiscard]] std::vector<Utf16Range> linesOf(QStringView text);

} // namespace Galley
