#pragma once

#include "review/units/unit.h"

// What annotators made of a place, made comparable.
namespace Galley {

// The relations that begin at units, by what they lead to; empty when the article has none.
class RelationEnds
{
public:
    // ClusterOf: of each unit.
    RelationEnds(const ArticleUnits &article, const std::vector<int> &clusterOf);

    struct End
    {
        int type = 0;
        int cluster = -1; // -1: of a unit that is not compared
        QByteArray attributes = {};
        int relation = 0; // place in ArticleUnits::relations
        int unit = -1;

        [[nodiscard]] bool isLike(const End &other) const
        {
            return type == other.type && cluster == other.cluster && attributes == other.attributes;
        }
    };

    [[nodiscard]] const std::vector<End> &of(int unit) const;

private:
    std::vector<std::vector<End>> m_ends; // a unit
};

// One annotator's units of a cluster.
struct ClusterWork
{
    int annotator = 0;
    std::vector<int> units; // by place, label, attributes
};

// Of each annotator, also of those without units there.
[[nodiscard]] std::vector<ClusterWork> workOf(const std::vector<int> &units, const ArticleUnits &article,
                                              const std::vector<int> &annotators);

[[nodiscard]] bool hasSameUnits(const ClusterWork &a, const ClusterWork &b, const ArticleUnits &article);
[[nodiscard]] bool hasSameRelations(const ClusterWork &a, const ClusterWork &b, const RelationEnds &ends);

// Of who marked what: hexadecimal, the same whatever the numbers are.
[[nodiscard]] QByteArray signatureOf(const std::vector<ClusterWork> &work, const ArticleUnits &article,
                                     const RelationEnds &ends, const UnitNames &names);
// Of another cluster that has it, too; so many before it do.
[[nodiscard]] QByteArray numberedSignature(const QByteArray &signature, int before);

} // namespace Galley
