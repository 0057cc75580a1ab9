#include "review/adjudication/clustercauses.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

enum class Pieces { One, Stacked, Apart };

// How one annotator's units lie.
Pieces piecesOf(const ClusterWork &work, const ArticleUnits &article)
{
    Pieces pieces = Pieces::One;
    for (std::size_t i = 1; i < work.units.size(); ++i) {
        if (!article.units[work.units[i - 1]].hasSamePlace(article.units[work.units[i]]))
            return Pieces::Apart;
        pieces = Pieces::Stacked;
    }
    return pieces;
}

bool hasStack(const ClusterWork &work, const ArticleUnits &article)
{
    for (std::size_t i = 1; i < work.units.size(); ++i)
        if (article.units[work.units[i - 1]].hasSamePlace(article.units[work.units[i]]))
            return true;
    return false;
}

QList<int> labelsOf(const ClusterWork &work, const ArticleUnits &article)
{
    QList<int> labels;
    for (int unit : work.units)
        if (!labels.contains(article.units[unit].label))
            labels.append(article.units[unit].label);
    std::ranges::sort(labels);
    return labels;
}

bool hasSamePlaces(const ClusterWork &a, const ClusterWork &b, const ArticleUnits &article)
{
    return std::ranges::equal(a.units, b.units, [&](int one, int other) {
        return article.units[one].hasSamePlace(article.units[other]);
    });
}

bool hasSameAttributes(const ClusterWork &a, const ClusterWork &b, const ArticleUnits &article)
{
    return std::ranges::equal(a.units, b.units, [&](int one, int other) {
        return article.units[one].attributes == article.units[other].attributes;
    });
}

} // namespace

QList<Cause> causesOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                      const RelationEnds &ends)
{
    const ClusterWork *first = nullptr; // of those who marked something
    bool isMissing = false;
    bool isApart = false;
    bool isStacked = false;
    bool labels = false;
    bool places = false;
    bool attributes = false;
    bool relations = false;
    bool differ = false;
    for (const ClusterWork &own : work) {
        if (own.units.empty()) {
            isMissing = true;
            continue;
        }
        isApart = isApart || piecesOf(own, article) == Pieces::Apart;
        isStacked = isStacked || hasStack(own, article);
        if (first == nullptr) {
            first = &own;
            continue;
        }
        differ = differ || !hasSameUnits(*first, own, article);
        labels = labels || labelsOf(*first, article) != labelsOf(own, article);
        places = places || !hasSamePlaces(*first, own, article);
        attributes = attributes || !hasSameAttributes(*first, own, article);
        relations = relations || !hasSameRelations(*first, own, ends);
    }
    const bool isManifold = isApart || isStacked;
    QList<Cause> causes;
    const auto add = [&](Cause cause, bool applies) {
        if (applies)
            causes.append(cause);
    };
    add(Cause::SplitOrMerge, isApart && (differ || isMissing));
    add(Cause::Stacked, isStacked && (differ || isMissing));
    add(Cause::Missing, isMissing);
    add(Cause::Label, labels);
    add(Cause::Boundary, places && !isManifold);
    add(Cause::Attribute, attributes && !(isManifold && places));
    add(Cause::Relation, relations && !differ);
    add(Cause::Agreement, causes.isEmpty());
    return causes;
}

} // namespace Galley
