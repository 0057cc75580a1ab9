#include "review/nameveil.h"

#include <QCoreApplication>
#include <QHash>

#include <numeric>
#include <random>

namespace Galley {

QList<int> NameVeil::order(int count, const QByteArray &signature) const
{
    QList<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    if (!shuffled)
        return places;
    std::mt19937 random(seed ^ quint32(qHash(signature, 0)));
    for (int i = count - 1; i > 0; --i) // std::shuffle differs between libraries
        places.swapItemsAt(i, int(random() % quint32(i + 1)));
    return places;
}

QStringList NameVeil::names(const QStringList &annotators, const QList<int> &order) const
{
    if (!hidden)
        return annotators;
    QStringList called(annotators.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        called[order.at(i)] = QCoreApplication::translate("Galley::NameVeil", "Annotator %1").arg(i + 1);
    return called;
}

} // namespace Galley
