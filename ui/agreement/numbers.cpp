#include "agreement/numbers.h"

#include "text/listed.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley::Numbers {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Numbers)
};

// Why something is left out of a measure.
QString kindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"stacked"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "stacked")},
        {u"incomplete"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "not marked by everybody")},
        {u"discontinuous"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "in pieces")},
        {u"overlapping"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "overlapping")},
        {u"one-annotator"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "with one annotator only")},
        {u"no-value"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "without a value")},
        {u"empty"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "without text")},
        {u"no-chance"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "with nothing to compare")},
        {u"unpaired"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "without a counterpart")},
        {u"duplicate"_s, QT_TRANSLATE_NOOP("Galley::Numbers", "there twice")}};
    const char *const name = names.value(kind);
    return name ? Words::tr(name) : kind;
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
    return listed(parts);
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
    return listedApart(parts);
}

} // namespace Galley::Numbers
