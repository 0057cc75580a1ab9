#include "review/measures/coefficient.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
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
        return tr("nobody marked anything");
    case Undefined::NoPair:
        return tr("the annotators have no item in common");
    case Undefined::OneAnnotator:
        return tr("it takes two annotators or more");
    case Undefined::NoVariation:
        return tr("only one category was used, so that chance alone agrees, too");
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
