#include "formats/uima/xmltext.h"

#include <algorithm>

namespace Galley {

namespace {

bool isInXml(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
}

// Empty: it stands for itself.
QByteArray escapeOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == '&')
        return "&amp;";
    if (unit == '<')
        return "&lt;";
    if (unit == '>')
        return "&gt;";
    if (unit == '"')
        return "&quot;";
    const bool control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
    return control || unit == 0x2028 ? "&#" + QByteArray::number(unit) + ';' : QByteArray();
}

} // namespace

bool fitsXml(QStringView text)
{
    return text.isValidUtf16() && std::ranges::all_of(text, isInXml);
}

bool fitsXml11(QStringView text)
{
    return text.isValidUtf16() &&
        std::ranges::all_of(text, [](QChar c) { return c.unicode() > 0 && c.unicode() < 0xFFFE; });
}

QByteArray xmlEscaped(QStringView text)
{
    QByteArray escaped;
    escaped.reserve(text.size() + text.size() / 8);
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArray escape = escapeOf(text[at]);
        if (escape.isEmpty())
            continue;
        escaped += text.sliced(done, at - done).toUtf8() + escape;
        done = at + 1;
    }
    return escaped + text.sliced(done).toUtf8();
}

} // namespace Galley
