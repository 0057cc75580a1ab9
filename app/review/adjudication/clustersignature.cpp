#include "review/adjudication/clusterwork.h"

#include "text/sha256.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype digits = 32;

void add(QByteArray &bytes, const QString &name)
{
    bytes += name.toUtf8();
    bytes += '\0';
}

void add(QByteArray &bytes, const Unit &unit)
{
    const auto addRange = [&](Range range) {
        bytes += QByteArray::number(range.begin);
        bytes += '-';
        bytes += QByteArray::number(range.end);
        bytes += ' ';
    };
    addRange(unit.extent);
    for (Range segment : unit.segments)
        addRange(segment);
}

QByteArray bytesOf(int number, const ArticleUnits &article, const RelationEnds &ends, const UnitNames &names)
{
    const Unit &unit = article.units[number];
    QByteArray bytes;
    add(bytes, unit);
    add(bytes, names.labels.name(unit.label));
    bytes += unit.attributes;
    QList<QByteArray> relations;
    for (const RelationEnds::End &end : ends.of(number)) {
        QByteArray &relation = relations.emplace_back(1, '\1');
        add(relation, names.relationTypes.name(end.type));
        if (end.unit >= 0) {
            add(relation, article.units[end.unit]);
            add(relation, names.labels.name(article.units[end.unit].label));
        }
        relation += end.attributes;
    }
    std::ranges::sort(relations);
    return bytes + relations.join() + '\2';
}

QByteArray bytesOf(const ClusterWork &work, const ArticleUnits &article, const RelationEnds &ends,
                   const UnitNames &names)
{
    QList<QByteArray> units;
    for (int unit : work.units)
        units.append(bytesOf(unit, article, ends, names));
    std::ranges::sort(units);
    QByteArray bytes;
    add(bytes, names.annotators.name(work.annotator));
    return bytes + units.join() + '\3';
}

} // namespace

// Who marked nothing is left out: beginning to work on an article changes no place by itself.
QByteArray signatureOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                       const RelationEnds &ends, const UnitNames &names)
{
    QList<QByteArray> annotators;
    int layer = -1;
    for (const ClusterWork &own : work)
        if (!own.units.empty()) {
            annotators.append(bytesOf(own, article, ends, names));
            layer = article.units[own.units.front()].layer;
        }
    std::ranges::sort(annotators);
    QByteArray bytes;
    add(bytes, names.layers.name(layer));
    bytes += annotators.join();
    return Sha256::hexOf(bytes).first(digits);
}

} // namespace Galley
