#pragma once

#include "review/adjudication/reviewarticle.h"
#include "review/lanesview.h"
#include "review/nameveil.h"

namespace Galley {

// A version of a place, with everything that is shown of it.
struct ShownVersion
{
    int version = 0;        // place in Cluster::versions
    QStringList annotators; // as called
    QList<Span> spans;      // empty: nothing is marked
    QStringList relations;  // in words

    bool operator==(const ShownVersion &) const = default;
};

// A place ready to be shown: versions in the order of their keys.
struct ShownPlace
{
    int cluster = -1; // place in ReviewArticle::clusters; -1: none
    QList<ShownVersion> versions;
    LanesFocus focus;
    QStringList rowNames;  // of lanes: the annotators in their order, then gold
    QList<int> rowOfPlace; // of ReviewArticle::sets
};

[[nodiscard]] ShownPlace shownPlace(const ReviewArticle &article, int cluster, const NameVeil &veil);

} // namespace Galley
