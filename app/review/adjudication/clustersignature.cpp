#include "review/adjudication/clusterwork.h"

#include "text/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Galley {

namespace {

constexpr qsizetype digits = 32;

void add(QByteArray &bytes, QStringView name)
{
    const qsizetype before = bytes.size();
    for (QChar c : name) {
        if (c.unicode() >= 0x80) {
            bytes.truncate(before);
            bytes += name.toUtf8();
            break;
        }
        bytes += char(c.unicode());
    }
    bytes += '\0';
}

void add(QByteArray &bytes, qsizetype number)
{
    std::array<char, 24> digitsOf{};
    const auto written = std::to_chars(digitsOf.data(), digitsOf.data() + digitsOf.size(), number);
    bytes.append(digitsOf.data(), written.ptr - digitsOf.data());
}

void add(QByteArray &bytes, const Unit &unit)
{
    const auto addRange = [&](Range range) {
        add(bytes, range.begin);
        bytes += '-';
        add(bytes, range.end);
        bytes += ' ';
    };
    addRange(unit.extent);
    for (Range segment : unit.segments)
        addRange(segment);
}

void addRelations(QByteArray &bytes, int number, const ArticleUnits &article, const RelationEnds &ends,
                  const UnitNames &names)
{
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
    bytes += relations.join();
}

void add(QByteArray &bytes, int number, const ArticleUnits &article, const RelationEnds &ends,
         const UnitNames &names)
{
    const Unit &unit = article.units[number];
    add(bytes, unit);
    add(bytes, names.labels.name(unit.label));
    bytes += unit.attributes;
    addRelations(bytes, number, article, ends, names);
    bytes += '\2';
}

void add(QByteArray &bytes, const ClusterWork &work, const ArticleUnits &article, const RelationEnds &ends,
         const UnitNames &names)
{
    add(bytes, names.annotators.name(work.annotator));
    if (work.units.size() == 1) {
        add(bytes, work.units.front(), article, ends, names);
    } else {
        QList<QByteArray> units;
        for (int unit : work.units)
            add(units.emplaceBack(), unit, article, ends, names);
        std::ranges::sort(units);
        bytes += units.join();
    }
    bytes += '\3';
}

} // namespace

// Who marked nothing is left out: beginning to work on an article changes no place by itself.
QByteArray signatureOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                       const RelationEnds &ends, const UnitNames &names)
{
    std::vector<const ClusterWork *> marked;
    for (const ClusterWork &own : work)
        if (!own.units.empty())
            marked.push_back(&own);
    std::ranges::sort(marked, {}, [&](const ClusterWork *own) -> const QString & {
        return names.annotators.name(own->annotator);
    });
    QByteArray bytes;
    bytes.reserve(500);
    add(bytes, names.layers.name(article.units[marked.front()->units.front()].layer));
    for (const ClusterWork *own : marked)
        add(bytes, *own, article, ends, names);
    return Sha256::hexOf(bytes).first(digits);
}

QByteArray numberedSignature(const QByteArray &signature, int before)
{
    QByteArray bytes = signature;
    bytes += '\4';
    add(bytes, qsizetype(before));
    return Sha256::hexOf(bytes).first(digits);
}

} // namespace Galley
