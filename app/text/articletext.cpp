#include "text/articletext.h"

#include "text/offsetmap.h"
#include "text/sha256.h"

#include <QCoreApplication>

namespace Galley {

struct ArticleText::Data
{
    explicit Data(QString text)
        : string(std::move(text))
        , offsets(string)
    {}

    QString string;
    OffsetMap offsets;
};

namespace {

// In a text that has one.
qsizetype firstLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return text.size();
}

} // namespace

ArticleText::ArticleText()
{
    static const auto empty = std::make_shared<const Data>(QString());
    m_data = empty;
}

Result<ArticleText> ArticleText::fromString(QString text)
{
    const auto refuse = [](qsizetype offset, const char *message) {
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("ArticleText", message), {},
                    Place{.offset = offset});
    };
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return refuse(nul, QT_TRANSLATE_NOOP("ArticleText", "The text contains a NUL character."));
    if (!text.isValidUtf16())
        return refuse(
            firstLoneSurrogate(text),
            QT_TRANSLATE_NOOP("ArticleText", "The text contains half a character (a lone surrogate)."));
    ArticleText result;
    result.m_data = std::make_shared<const Data>(std::move(text));
    return result;
}

const QString &ArticleText::string() const
{
    return m_data->string;
}

qsizetype ArticleText::length() const
{
    return m_data->offsets.codePoints();
}

Range ArticleText::toCodePoints(Utf16Range range) const
{
    return {toCodePoints(range.begin), toCodePoints(range.end)};
}

Utf16Range ArticleText::toUtf16(Range range) const
{
    return {toUtf16(range.begin), toUtf16(range.end)};
}

qsizetype ArticleText::toCodePoints(qsizetype utf16) const
{
    return m_data->offsets.codePointFromUtf16(utf16);
}

qsizetype ArticleText::toUtf16(qsizetype codePoint) const
{
    return m_data->offsets.utf16FromCodePoint(codePoint);
}

qsizetype ArticleText::toUtf8(qsizetype codePoint) const
{
    return m_data->offsets.utf8FromCodePoint(codePoint);
}

qsizetype ArticleText::fromUtf8(qsizetype byte) const
{
    return m_data->offsets.codePointFromUtf8(byte);
}

QStringView ArticleText::view(Range range) const
{
    const Utf16Range units = toUtf16(range);
    return QStringView(m_data->string).sliced(units.begin, std::max<qsizetype>(0, units.length()));
}

QString ArticleText::quote(const QList<Range> &segments) const
{
    QString result;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (i > 0)
            result += QLatin1Char(' ');
        result += view(segments[i]);
    }
    return result;
}

QString ArticleText::sha256() const
{
    return QString::fromLatin1(Sha256::hexOf(m_data->string.toUtf8()));
}

std::vector<Utf16Range> linesOf(QStringView text)
{
    std::vector<Utf16Range> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'\n' && c != u'\r' && c != QChar::ParagraphSeparator)
            continue;
        lines.push_back({begin, i});
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        begin = i + 1;
    }
    if (begin < text.size())
        lines.push_back({begin, text.size()});
    return lines;
}

} // namespace Galley
