#include "review/adjudication/comparedparts.h"

#include "review/alignment/alignment.h"
#include "review/alignment/joined.h"

#include <algorithm>

namespace Galley {

namespace {

// The end of the units from first on that have its extent.
int endOfPlace(const ArticleUnits &article, int first, int last)
{
    int end = first + 1;
    while (end < last && article.units[end].extent == article.units[first].extent)
        ++end;
    return end;
}

bool isAgreedPlace(const ArticleUnits &article, int first, int end, int annotators)
{
    if (end - first != annotators)
        return false;
    for (int unit = first + 1; unit < end; ++unit)
        for (int other = first; other < unit; ++other)
            if (article.units[unit].annotator == article.units[other].annotator ||
                !hasSameContent(article.units[unit], article.units[other]))
                return false;
    return true;
}

double disorderOf(const ArticleUnits &article, const std::vector<int> &units, int annotators)
{
    const double pairs = std::max(1.0, annotators * (annotators - 1) / 2.0);
    double sum = pairs - double(units.size() * (units.size() - 1)) / 2;
    for (std::size_t i = 0; i < units.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += distance(article.units[units[j]], article.units[units[i]], {});
    return std::clamp(sum / pairs, 0.0, 1.0);
}

// What does not overlap is not the same thing, however near it is.
void addOverlapping(std::vector<ComparedPart> &parts, const ArticleUnits &article,
                    const std::vector<int> &aligned, int annotators)
{
    Joined joined(int(aligned.size()));
    for (std::size_t i = 0; i < aligned.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (meet(article.units[aligned[i]], article.units[aligned[j]]))
                joined.join(int(i), int(j));
    for (const std::vector<int> &group : joined.all()) {
        ComparedPart &part = parts.emplace_back();
        for (int place : group)
            part.units.push_back(aligned[place]);
        part.disorder = disorderOf(article, part.units, annotators);
    }
}

void addAligned(std::vector<ComparedPart> &parts, const ArticleUnits &article, const std::vector<int> &rest,
                int annotators)
{
    std::vector<Unit> units;
    units.reserve(rest.size());
    for (int unit : rest)
        units.push_back(article.units[unit]);
    for (const UnitaryAlignment &aligned : bestAlignment(units, annotators).parts) {
        std::vector<int> members;
        for (int unit : aligned.units)
            members.push_back(rest[unit]);
        addOverlapping(parts, article, members, annotators);
    }
}

} // namespace

std::vector<int> comparedAnnotators(const ArticleUnits &article)
{
    std::vector<int> annotators;
    for (const UnitSet &set : article.sets)
        annotators.push_back(set.annotator);
    for (const Unit &unit : article.units)
        if (std::ranges::find(annotators, unit.annotator) == annotators.end())
            annotators.push_back(unit.annotator);
    std::ranges::sort(annotators);
    const auto rest = std::ranges::unique(annotators);
    annotators.erase(rest.begin(), rest.end());
    return annotators;
}

bool hasSameContent(const Unit &a, const Unit &b)
{
    return a.label == b.label && a.hasSamePlace(b) && a.attributes == b.attributes;
}

bool meet(const Unit &a, const Unit &b)
{
    return a.extent == b.extent || a.extent.overlaps(b.extent);
}

std::vector<ComparedPart> comparedParts(const ArticleUnits &article, int first, int last, int annotators)
{
    std::vector<ComparedPart> parts;
    std::vector<int> rest;
    for (int unit = first; unit < last;) {
        const int end = endOfPlace(article, unit, last);
        std::vector<int> place;
        for (; unit < end; ++unit)
            place.push_back(unit);
        if (isAgreedPlace(article, place.front(), end, annotators))
            parts.push_back({.units = std::move(place), .isAgreed = true});
        else
            rest.insert(rest.end(), place.begin(), place.end());
    }
    if (!rest.empty())
        addAligned(parts, article, rest, annotators);
    return parts;
}

} // namespace Galley
