#include "review/shownplace.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace Galley {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Galley::ShownPlace", text);
}

// Place in the sets of an annotator by number; -1: none.
int placeOf(const ReviewArticle &article, int annotator)
{
    const QString &name = article.names.annotators.name(annotator);
    const auto found = std::ranges::find_if(
        article.sets, [&](const AnnotationSet &set) { return set.annotator.name == name; });
    return found == article.sets.end() ? -1 : int(found - article.sets.begin());
}

QStringList relationsOf(const ReviewArticle &article, const AnnotationSet &set, SpanId id)
{
    QStringList words;
    for (const RelationId relation : set.relationsOf(id)) {
        const Relation *const value = set.relation(relation);
        if (value->from != id)
            continue;
        const Span *const to = set.span(value->to);
        const RelationType *const type = article.gold.schemas.relation(value->type);
        words.append(
            translated("%1 → “%2”").arg(type ? type->name : value->type, to ? to->quote : QString()));
    }
    return words;
}

ShownVersion shownVersion(const ReviewArticle &article, const Cluster &cluster, int number,
                          const QList<int> &order, const QStringList &names)
{
    const Version &version = cluster.versions.at(number);
    ShownVersion shown{.version = number};
    QList<int> places;
    for (const int annotator : version.annotators)
        places.append(placeOf(article, annotator));
    for (const int place : order) {
        if (places.contains(place))
            shown.annotators.append(names.at(place));
    }
    for (const int unit : version.units) {
        const Unit &value = article.units.units[unit];
        const int place = placeOf(article, value.annotator);
        const Span *const span = place < 0 ? nullptr : article.sets.at(place).span(value.span);
        if (!span)
            continue;
        shown.spans.append(*span);
        shown.relations += relationsOf(article, article.sets.at(place), span->id);
    }
    return shown;
}

// Stretches that not everybody covers with the same labels.
QList<Range> differencesIn(const ReviewArticle &article, const Cluster &cluster)
{
    std::set<qsizetype> borders;
    std::set<int> annotators;
    for (const Version &version : cluster.versions)
        annotators.insert(version.annotators.begin(), version.annotators.end());
    const auto segmentsOf = [](const Unit &unit) {
        return unit.segments.isEmpty() ? QList<Range>{unit.extent} : unit.segments;
    };
    for (const int unit : cluster.units) {
        for (const Range segment : segmentsOf(article.units.units[unit])) {
            borders.insert(segment.begin);
            borders.insert(segment.end);
        }
    }
    QList<Range> differences;
    for (auto at = borders.begin(); at != borders.end() && std::next(at) != borders.end(); ++at) {
        const Range piece{*at, *std::next(at)};
        std::map<int, std::multiset<int>> labels; // by annotator
        for (const int annotator : annotators)
            labels[annotator];
        for (const int unit : cluster.units) {
            const Unit &value = article.units.units[unit];
            for (const Range segment : segmentsOf(value)) {
                if (segment.begin <= piece.begin && piece.end <= segment.end)
                    labels[value.annotator].insert(value.label);
            }
        }
        const bool alike = std::ranges::all_of(
            labels, [&](const auto &entry) { return entry.second == labels.begin()->second; });
        if (alike)
            continue;
        if (!differences.isEmpty() && differences.last().end == piece.begin)
            differences.last().end = piece.end;
        else
            differences.append(piece);
    }
    return differences;
}

LanesFocus focusOn(const ReviewArticle &article, const Cluster &cluster, const QList<ShownVersion> &versions)
{
    LanesFocus focus{.extent = cluster.extent, .differences = differencesIn(article, cluster)};
    for (const int unit : cluster.units) {
        const Unit &value = article.units.units[unit];
        const SpanId id = LaneText::idOf(placeOf(article, value.annotator), value.span);
        focus.marks.append(id);
        const auto shown = std::ranges::find_if(versions, [&](const ShownVersion &version) {
            return cluster.versions.at(version.version).annotators.contains(value.annotator);
        });
        if (shown != versions.end())
            focus.numbers.insert(id, int(shown - versions.begin()) + 1);
    }
    return focus;
}

} // namespace

ShownPlace shownPlace(const ReviewArticle &article, int cluster, const NameVeil &veil)
{
    ShownPlace place;
    const bool known = cluster >= 0 && cluster < article.clusters.size();
    const QByteArray signature = known ? article.clusters.at(cluster).signature : QByteArray();
    QStringList annotators;
    for (const AnnotationSet &set : article.sets)
        annotators.append(set.annotator.name);
    const QList<int> order = veil.order(int(annotators.size()), signature);
    const QStringList names = veil.names(annotators, order);
    place.rowOfPlace.resize(annotators.size());
    for (int row = 0; row < order.size(); ++row) {
        place.rowOfPlace[order.at(row)] = row;
        place.rowNames.append(names.at(order.at(row)));
    }
    place.rowNames.append(translated("Gold"));
    if (!known)
        return place;
    place.cluster = cluster;
    const Cluster &value = article.clusters.at(cluster);
    for (int i = 0; i < value.versions.size(); ++i)
        place.versions.append(shownVersion(article, value, i, order, names));
    if (veil.shuffled) { // by who comes first: the number of votes would tell
        const QList<int> shuffled = veil.order(int(place.versions.size()), signature + "v");
        QList<ShownVersion> versions;
        for (const int at : shuffled)
            versions.append(place.versions.at(at));
        place.versions = versions;
    }
    place.focus = focusOn(article, value, place.versions);
    return place;
}

} // namespace Galley
