#include "clustersample.h"

#include "review/adjudication/votedmarks.h"

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Range rangeFrom(const QString &text)
{
    return {text.section(u'-', 0, 0).toInt(), text.section(u'-', 1).toInt()};
}

} // namespace

ClusterSample::ClusterSample(const QString &work)
{
    (void)names.layers.number(u"name"_s);
    QStringList relations;
    for (const QString &set : work.split(u'|')) {
        const QString annotator = set.section(u':', 0, 0).trimmed();
        relations += annotator.endsWith(u'^') ? annotator : QString();
        addSet(annotator.chopped(annotator.endsWith(u'^') ? 1 : 0), set.section(u':', 1));
    }
    makeVersions(relations);
}

void ClusterSample::addSet(const QString &annotator, const QString &units)
{
    const int number = names.annotators.number(annotator);
    article.sets.push_back({.annotator = number, .id = number + 1});
    for (const QString &unit : units.split(u',', Qt::SkipEmptyParts))
        if (!unit.trimmed().isEmpty())
            addUnit(number, unit.trimmed());
}

void ClusterSample::addUnit(int annotator, const QString &text)
{
    const QString what = text.section(u' ', 0, 0);
    QList<Range> segments;
    for (const QString &segment : text.section(u' ', 1).split(u'+'))
        segments += rangeFrom(segment);
    Unit unit{.span = SpanId(article.units.size()) + 1,
              .annotator = annotator,
              .label = names.labels.number(0, what.section(u'{', 0, 0)),
              .extent = {segments.first().begin, segments.last().end},
              .attributes = what.section(u'{', 1).toUtf8()};
    if (segments.size() > 1)
        unit.segments = segments;
    cluster.units += int(article.units.size());
    article.units.push_back(unit);
}

void ClusterSample::makeVersions(const QStringList &relations)
{
    const auto unitsOf = [this](int annotator) {
        QList<int> units = cluster.units;
        units.removeIf([&](int unit) { return article.units[size_t(unit)].annotator != annotator; });
        return units;
    };
    const auto same = [this](int a, int b) {
        return isSameMark(article.units[size_t(a)], article.units[size_t(b)]);
    };
    for (const UnitSet &set : article.sets) {
        const QList<int> units = unitsOf(set.annotator);
        const auto known = std::ranges::find_if(cluster.versions, [&](const Version &version) {
            return relations[version.annotators.first()] == relations[set.annotator] &&
                std::ranges::is_permutation(version.units, units, same);
        });
        if (known == cluster.versions.end())
            cluster.versions.append({{set.annotator}, units});
        else
            known->annotators += set.annotator;
    }
    std::ranges::stable_sort(cluster.versions, std::greater(),
                             [](const Version &version) { return version.annotators.size(); });
    cluster.causes = {cluster.versions.size() == 1 ? Cause::Agreement : Cause::Label};
}

QString ClusterSample::textOf(int unit) const
{
    const Unit &one = article.units[size_t(unit)];
    return u"%1 %2-%3"_s.arg(names.labels.name(one.label)).arg(one.extent.begin).arg(one.extent.end);
}

QString ClusterSample::textOf(const std::optional<Choice> &choice) const
{
    if (!choice)
        return u"open"_s;
    QStringList parts;
    switch (choice->kind) {
    case Decision::Kind::Take:
        for (const int annotator : cluster.versions[choice->version].annotators)
            parts += names.annotators.name(annotator);
        return u"take "_s + parts.join(u',');
    case Decision::Kind::TakeAll:
        return u"all"_s;
    case Decision::Kind::TakeNone:
        return u"none"_s;
    default:
        for (const int unit : choice->units)
            parts += textOf(unit);
        return parts.join(u"; "_s);
    }
}
