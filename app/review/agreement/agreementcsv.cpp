#include "review/agreement/agreementcsv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// In half and full width; a tab or a line end is skipped by some programs before they look.
constexpr QStringView FormulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

QString cell(QString text)
{
    if (!text.isEmpty() && FormulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 17) : QString();
}

QString excludedOf(const Measured &measured)
{
    QStringList parts;
    for (auto it = measured.excluded.begin(); it != measured.excluded.end(); ++it)
        parts += u"%1 %2"_s.arg(it.value()).arg(it.key());
    return parts.join(u"; "_s);
}

QString rowOf(const AgreementResult &result, const QString &unit)
{
    const Measured &measured = result.measured;
    const auto keyOf = [&](Breakdown by) { return cell(result.by == by ? result.key : QString()); };
    std::optional<double> low;
    std::optional<double> high;
    if (measured.interval) {
        low = measured.interval->low;
        high = measured.interval->high;
    }
    return QStringList{wordFor(result.measure),
                       cell(unit),
                       cell(result.layer),
                       keyOf(Breakdown::Label),
                       keyOf(Breakdown::Article),
                       keyOf(Breakdown::Source),
                       keyOf(Breakdown::Week),
                       cell(result.annotators.join(u", "_s)),
                       result.distance,
                       number(measured.value),
                       number(low),
                       number(high),
                       QString::number(measured.n),
                       cell(excludedOf(measured)),
                       cell(measured.undefined)}
        .join(u',');
}

} // namespace

QByteArray toCsv(const AgreementReport &report)
{
    QStringList lines{u"measure,unit,layer,label,article,source,week,annotators,distance,value,low,high,n,"
                      "excluded,undefined"_s};
    for (const AgreementResult &result : report.results)
        lines += rowOf(result, wordFor(report.options.unit));
    return QByteArray("\xef\xbb\xbf") + lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace Galley
