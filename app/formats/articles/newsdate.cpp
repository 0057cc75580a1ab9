#include "formats/articles/newsdate.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QRegularExpressionMatch &match)
{
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!date.isValid())
        return {};
    QString iso = date.toString(Qt::ISODate);
    if (match.captured(4).isEmpty())
        return iso;
    const QString seconds = match.captured(6).isEmpty() ? u"00"_s : match.captured(6);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), seconds.toInt());
    if (!time.isValid())
        return {};
    iso += u'T' + time.toString(Qt::ISODate) + match.captured(7);
    QString zone = match.captured(8).toUpper().remove(u' ');
    if (zone.size() == 5) // +0100
        zone.insert(3, u':');
    else if (zone.size() == 3)
        zone += ":00"_L1;
    return iso + zone;
}

} // namespace

QString isoDate(const QString &written)
{
    static const QString time = u"(\\d{2}):?(\\d{2})(?::?(\\d{2})([.,]\\d+)?)?"
                                "\\s*(Z|z|[+\\-]\\d{2}(?::?\\d{2})?)?"_s;
    static const QRegularExpression extended(u"^(\\d{4})[\\-/.](\\d{1,2})[\\-/.](\\d{1,2})(?:(?:T|t|\\s+)"_s +
                                             time + u")?$"_s);
    static const QRegularExpression basic(u"^(\\d{4})(\\d{2})(\\d{2})(?:T"_s + time + u")?$"_s);
    static const QRegularExpression dateZone(u"^(\\d{4})-(\\d{2})-(\\d{2})(?:Z|[+\\-]\\d{2}:\\d{2})$"_s);
    const QString text = written.trimmed();
    if (text.size() < 8 || text.size() > 64)
        return {};
    for (const QRegularExpression &form : {extended, basic, dateZone}) {
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
            return joined(match);
    }
    const QDateTime mailed = QDateTime::fromString(text, Qt::RFC2822Date);
    return mailed.isValid() ? mailed.toString(Qt::ISODate) : QString();
}

} // namespace Galley
