#include "text/newslines.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeadline = 200;
constexpr qsizetype LongestSubheading = 100;
constexpr qsizetype LongestDateLine = 100;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

QDate writtenDate(const QString &text)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (const QString &format : {u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate date = english.toDate(text, format); date.isValid())
            return date;
    }
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

std::optional<QString> publicationDateOf(QStringView line)
{
    static const QRegularExpression key(u"^(?:published|updated|date)\\b\\s*(?:on\\b)?\\s*[:\\-]?\\s*"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(u"^(\\d{4}-\\d{2}-\\d{2})(?=\\s|T|$)"_s);
    const QString text = line.trimmed().toString();
    if (text.isEmpty() || text.size() > LongestDateLine)
        return {};
    const QString value = QString(text).remove(key);
    const bool keyed = value.size() < text.size();
    QDate date = writtenDate(value.simplified());
    const QRegularExpressionMatch match = iso.match(value);
    if (!date.isValid() && keyed && match.hasMatch())
        date = QDate::fromString(match.captured(1), Qt::ISODate);
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> bylineOf(QStringView line)
{
    static const QRegularExpression byline = expression(
        u"^(?:By|BY|Par|PAR|Von|VON|Por|POR)\\s+(\\p{Lu}[\\p{L}\\p{M}'’.\\-]*"
        u"(?:,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.\\-]*|and|und|et|y|&|in|for|of|the|de|du|van|von|der|bin|al-\\S+))*)$"_s);
    const QString text = line.trimmed().toString();
    if (text.size() > LongestSubheading)
        return {};
    const QRegularExpressionMatch match = byline.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<Utf16Range> datelineOf(QStringView line)
{
    // A place (in capitals, or followed by an agency), perhaps more places and a date, an agency, a dash.
    static const QRegularExpression dateline = expression(
        u"^\\s*((?:\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+){0,3}"
        u"(?:, ?[\\p{L}\\p{M}\\p{N}. ]{2,30}){0,3}(?:\\s*\\([^()]{2,40}\\))?"
        u"|\\p{Lu}[\\p{L}\\p{M}'’.\\- ]{1,40}(?:, ?[\\p{L}\\p{M}\\p{N}. ]{2,30}){0,3}\\s*\\([^()]{2,40}\\)))"
        u"\\s*(?:—|–|--|-|:)\\s"_s);
    const QString head = line.first(std::min<qsizetype>(line.size(), 200)).toString();
    const QRegularExpressionMatch match = dateline.match(head);
    if (!match.hasMatch())
        return {};
    return Utf16Range{match.capturedStart(1), match.capturedEnd(1)};
}

bool looksLikeHeadline(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && text.size() <= LongestHeadline && !QStringView(u".,;:").contains(text.back());
}

bool looksLikeSubheading(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > LongestSubheading || text.front().isLower())
        return false;
    return text.back().isLetterOrNumber() || text.back() == u'?';
}

} // namespace Galley
