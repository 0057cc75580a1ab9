#include "formats/uima/tsvescapes.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

const QLatin1StringView ValueSigns("\\[]|_;*");

// The character that a letter behind a backslash stands for.
std::optional<QChar> controlFor(QChar letter)
{
    switch (letter.unicode()) {
    case 't':
        return u'\t';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 'f':
        return u'\f';
    case 'b':
        return u'\b';
    default:
        return {};
    }
}

QString letterFor(QChar control)
{
    switch (control.unicode()) {
    case '\t':
        return u"\\t"_s;
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\f':
        return u"\\f"_s;
    case '\b':
        return u"\\b"_s;
    default:
        return {};
    }
}

// Replaces each escape by what take(text, place behind the backslash) appends; it says how many characters it
// took, 0 when the backslash stands for itself.
template <typename Take>
QString unescaped(QStringView text, Take take)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype taken =
            text[at] == u'\\' && at + 1 < text.size() ? take(text.sliced(at + 1), result) : 0;
        if (taken == 0)
            result += text[at];
        at += taken;
    }
    return result;
}

} // namespace

QString escapedValue(const QString &value)
{
    QString result;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        const bool arrow = c == u'-' && at + 1 < value.size() && value[at + 1] == u'>';
        if (c == u'\t' || c == u'\n' || c == u'\r')
            result += letterFor(c);
        else if (arrow || ValueSigns.contains(c))
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return result;
}

QString valueFrom(QStringView escaped)
{
    return unescaped(escaped, [](QStringView rest, QString &result) -> qsizetype {
        const QChar c = rest.front();
        if (c == u't' || c == u'n' || c == u'r') {
            result += *controlFor(c);
            return 1;
        }
        if (!ValueSigns.contains(c) && !rest.startsWith("->"_L1))
            return 0;
        result += c;
        return 1;
    });
}

QString escapedText(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const QString letter = letterFor(c);
        if (!letter.isEmpty())
            result += letter;
        else if (c.unicode() < 0x20 || c == u'\\')
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return result;
}

QString textFrom(QStringView escaped)
{
    return unescaped(escaped, [](QStringView rest, QString &result) -> qsizetype {
        const QChar c = rest.front();
        const std::optional<QChar> control = controlFor(c);
        if (!control && c.unicode() >= 0x20 && c != u'\\')
            return 0;
        result += control.value_or(c);
        return 1;
    });
}

QString textFromJava(QStringView escaped)
{
    return unescaped(escaped, [](QStringView rest, QString &result) -> qsizetype {
        const QChar c = rest.front();
        bool good = false;
        if (const ushort unit = c == u'u' ? rest.sliced(1).left(4).toUShort(&good, 16) : 0;
            good && rest.size() > 4) {
            result += QChar(unit);
            return 5;
        }
        result += controlFor(c).value_or(c);
        return 1;
    });
}

QList<QStringView> split(QStringView text, QChar sign)
{
    QList<QStringView> parts;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text[at] == sign) {
            parts.append(text.sliced(from, at - from));
            from = at + 1;
        }
    }
    parts.append(text.sliced(from));
    return parts;
}

Numbered numbered(QStringView text)
{
    const qsizetype open = text.lastIndexOf(u'[');
    const bool closed = text.endsWith(u']') && open >= 0 && !(open > 0 && text[open - 1] == u'\\');
    if (!closed)
        return {text, {}};
    const QStringView number = text.sliced(open + 1).chopped(1);
    const bool digits = !number.isEmpty() &&
        std::ranges::all_of(number, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'_'; });
    return digits ? Numbered{text.first(open), number} : Numbered{text, {}};
}

} // namespace Galley::Tsv
