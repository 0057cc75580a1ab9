#include "review/adjudication/votedmarks.h"

#include <algorithm>

namespace Galley {

bool isSameMark(const Unit &a, const Unit &b)
{
    return a.layer == b.layer && a.label == b.label && a.hasSamePlace(b) && a.attributes == b.attributes;
}

QList<VotedMark> votedMarksOf(const Cluster &cluster, const ArticleUnits &article)
{
    QList<VotedMark> marks;
    for (const int place : cluster.units) {
        const Unit &unit = article.units[size_t(place)];
        auto mark = std::ranges::find_if(
            marks, [&](const VotedMark &one) { return isSameMark(article.units[size_t(one.unit)], unit); });
        if (mark == marks.end())
            mark = marks.insert(marks.end(), {place, {}});
        if (!mark->annotators.contains(unit.annotator))
            mark->annotators.append(unit.annotator);
    }
    for (VotedMark &mark : marks)
        std::ranges::sort(mark.annotators);
    return marks;
}

QList<int> annotatorsOf(const Cluster &cluster)
{
    QList<int> all;
    for (const Version &version : cluster.versions)
        all += version.annotators;
    std::ranges::sort(all);
    return all;
}

QList<int> versionsOf(const QList<VotedMark> &marks, const Cluster &cluster, const ArticleUnits &article)
{
    const auto has = [&](const QList<int> &units, int wanted) {
        return std::ranges::any_of(units, [&](int unit) {
            return isSameMark(article.units[size_t(unit)], article.units[size_t(wanted)]);
        });
    };
    QList<int> found;
    for (int place = 0; place < cluster.versions.size(); ++place) {
        const QList<int> &units = cluster.versions[place].units;
        const bool holdsAll =
            std::ranges::all_of(marks, [&](const VotedMark &mark) { return has(units, mark.unit); });
        const bool holdsOnly = std::ranges::all_of(units, [&](int unit) {
            return std::ranges::any_of(marks, [&](const VotedMark &mark) { return has({unit}, mark.unit); });
        });
        if (holdsAll && holdsOnly)
            found += place;
    }
    return found;
}

Choice choiceOfMarks(const QList<VotedMark> &kept, qsizetype all)
{
    if (kept.isEmpty())
        return {.kind = Decision::Kind::TakeNone};
    if (kept.size() == all)
        return {.kind = Decision::Kind::TakeAll};
    Choice choice{.kind = Decision::Kind::ByHand};
    for (const VotedMark &mark : kept)
        choice.units += mark.unit;
    return choice;
}

} // namespace Galley
