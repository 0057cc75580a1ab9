#include "agreement/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley::Numbers {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Numbers)
};

QString kindName(const QString &kind)
{
    if (kind == "stacked"_L1)
        return Words::tr("stacked");
    if (kind == "incomplete"_L1)
        return Words::tr("not marked by everybody");
    if (kind == "discontinuous"_L1)
        return Words::tr("in pieces");
    if (kind == "overlapping"_L1)
        return Words::tr("overlapping");
    return kind;
}

} // namespace

QString value(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString value(const Measured &measured)
{
    return measured.value ? value(*measured.value) : u"–"_s;
}

QString share(const Measured &measured)
{
    return measured.value ? Words::tr("%1 %").arg(QLocale().toString(*measured.value * 100, 'f', 0)) : u"–"_s;
}

QString interval(const Measured &measured)
{
    if (!measured.interval)
        return {};
    return Words::tr("%1 … %2").arg(value(measured.interval->low), value(measured.interval->high));
}

QString excluded(const Measured &measured)
{
    QStringList parts;
    for (const auto &[kind, count] : measured.excluded.asKeyValueRange()) {
        if (count > 0)
            parts.append(Words::tr("%1 %2").arg(QLocale().toString(count), kindName(kind)));
    }
    return parts.join(u", "_s);
}

QString words(const Measured &measured)
{
    QStringList parts;
    if (!measured.value)
        parts.append(measured.undefined.isEmpty() ? Words::tr("undefined")
                                                  : Words::tr("undefined: %1").arg(measured.undefined));
    else if (measured.interval)
        parts.append(Words::tr("%1, with 95 % confidence %2").arg(value(measured), interval(measured)));
    else
        parts.append(value(measured));
    parts.append(Words::tr("%n item(s)", nullptr, int(measured.n)));
    if (const QString left = excluded(measured); !left.isEmpty())
        parts.append(Words::tr("left out: %1").arg(left));
    return parts.join(u"; "_s);
}

} // namespace Galley::Numbers
