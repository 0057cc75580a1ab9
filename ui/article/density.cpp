#include "article/density.h"

using namespace Qt::StringLiterals;

namespace Galley {

QString wordOf(Density density)
{
    switch (density) {
    case Density::Clean:
        return u"clean"_s;
    case Density::Relations:
        return u"relations"_s;
    case Density::Labels:
        break;
    }
    return u"labels"_s;
}

Density densityOf(const QString &word)
{
    for (const Density density : {Density::Clean, Density::Relations}) {
        if (wordOf(density) == word)
            return density;
    }
    return Density::Labels;
}

} // namespace Galley
