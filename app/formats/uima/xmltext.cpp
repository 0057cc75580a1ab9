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
    switch (c.unicode()) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
    case '\n':
    case '\r':
    case 0x85:
    case 0x2028:
        return "&#" + QByteArray::number(c.unicode()) + ';';
    default:
        return {};
    }
}

} // namespace

bool fitsXml(QStringView text)
{
    return text.isValidUtf16() && std::ranges::all_of(text, isInXml);
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
