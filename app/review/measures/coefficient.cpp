#include "review/measures/coefficient.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Galley::Coefficient", text);
}

} // namespace

QString reasonFor(Undefined undefined)
{
    switch (undefined) {
    case Undefined::No:
        return {};
    case Undefined::NothingMarked:
        return say(QT_TRANSLATE_NOOP("Galley::Coefficient", "nobody marked anything"));
    case Undefined::NoPair:
        return say(QT_TRANSLATE_NOOP("Galley::Coefficient", "the annotators have no item in common"));
    case Undefined::OneAnnotator:
        return say(QT_TRANSLATE_NOOP("Galley::Coefficient", "it takes two annotators or more"));
    case Undefined::NoVariation:
        return say(QT_TRANSLATE_NOOP("Galley::Coefficient",
                                     "only one category was used, so that chance alone agrees, too"));
    }
    Q_UNREACHABLE_RETURN({});
}

Measured measured(const Coefficient &coefficient)
{
    Measured result;
    result.value = coefficient.value;
    result.n = coefficient.n;
    result.undefined = reasonFor(coefficient.undefined);
    const auto exclude = [&](const QString &kind, qint64 count) {
        if (count > 0)
            result.excluded.insert(kind, count);
    };
    exclude(u"incomplete"_s, coefficient.incomplete);
    exclude(u"unpaired"_s, coefficient.unpaired);
    exclude(u"overlapping"_s, coefficient.overlapping);
    return result;
}

} // namespace Galley
