#include "exchange/split.h"

#include "exchange/splitbalance.h"
#include "text/sha256.h"

#include <algorithm>
#include <numeric>

namespace Galley {

namespace {

// Spreads what is not evenly spread: the least of some hashes.
quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

void addLabels(SplitUnit &unit, const std::vector<SplitItem::Label> &labels)
{
    for (const SplitItem::Label &label : labels) {
        const auto known = std::ranges::find(unit.labels, label.label, &SplitItem::Label::label);
        if (known == unit.labels.end())
            unit.labels.push_back(label);
        else
            known->count += label.count;
    }
}

// One for each group, by its first item.
std::vector<SplitUnit> unitsOf(const std::vector<SplitItem> &items, const Groups &groups,
                               std::vector<qint32> &unitOf)
{
    std::vector<SplitUnit> units;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto first = size_t(groups.of(qsizetype(i)));
        if (first == i) {
            unitOf[i] = qint32(units.size());
            units.push_back({.hash = items[i].hash, .day = items[i].day});
        } else {
            unitOf[i] = unitOf[first];
        }
        SplitUnit &unit = units[size_t(unitOf[i])];
        ++unit.size;
        unit.hash = std::min(unit.hash, items[i].hash);
        unit.day = std::max(unit.day, items[i].day);
        addLabels(unit, items[i].labels);
    }
    for (SplitUnit &unit : units)
        unit.hash = mixed(unit.hash);
    return units;
}

std::vector<double> upperBounds(const QList<SplitPart> &parts)
{
    std::vector<double> bounds;
    double sum = 0;
    for (const SplitPart &part : parts)
        bounds.push_back(sum += part.share);
    bounds.back() = 2; // whatever the rounding
    return bounds;
}

quint8 partAt(double place, const std::vector<double> &bounds)
{
    return quint8(std::ranges::upper_bound(bounds, place) - bounds.begin());
}

void assignByHash(std::vector<SplitUnit> &units, const QList<SplitPart> &parts)
{
    const std::vector<double> bounds = upperBounds(parts);
    for (SplitUnit &unit : units)
        unit.part = partAt(double(unit.hash >> 11) * 0x1p-53, bounds);
}

// A day goes as a whole to where its middle lies.
void assignByDate(std::vector<SplitUnit> &units, const QList<SplitPart> &parts)
{
    const std::vector<double> bounds = upperBounds(parts);
    std::vector<SplitUnit *> ordered;
    double total = 0;
    for (SplitUnit &unit : units) {
        ordered.push_back(&unit);
        total += unit.size;
    }
    std::ranges::stable_sort(ordered, {}, &SplitUnit::day);
    double before = 0;
    for (size_t i = 0; i < ordered.size();) {
        const size_t first = i;
        double size = 0;
        for (; i < ordered.size() && ordered[i]->day == ordered[first]->day; ++i)
            size += ordered[i]->size;
        const quint8 part = partAt((before + size / 2) / total, bounds);
        for (size_t j = first; j < i; ++j)
            ordered[j]->part = part;
        before += size;
    }
}

} // namespace

quint64 splitHash(qint64 seed, const QString &externalId)
{
    const QByteArray key = QByteArray::number(seed) + '\n' + externalId.toUtf8();
    const QByteArray hex = Sha256::hexOf(key);
    return hex.first(16).toULongLong(nullptr, 16);
}

std::vector<quint8> assignParts(const std::vector<SplitItem> &items, const Groups &groups,
                                const SplitOptions &options)
{
    std::vector<qint32> unitOf(items.size());
    std::vector<SplitUnit> units = unitsOf(items, groups, unitOf);
    if (options.by == SplitOptions::By::Date)
        assignByDate(units, options.parts);
    else if (options.by == SplitOptions::By::Labels || options.sources)
        balance(units, options.parts);
    else
        assignByHash(units, options.parts);
    std::vector<quint8> parts(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        parts[i] = units[size_t(unitOf[i])].part;
    return parts;
}

} // namespace Galley
