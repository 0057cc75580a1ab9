#pragma once

#include "annotation/annotationset.h"
#include "annotation/decision.h"
#include "review/adjudication/cluster.h"
#include "schema/schemaset.h"

namespace Galley {

// What is to become of a cluster.
struct Choice
{
    Decision::Kind kind = Decision::Kind::Take;
    int version = 0;        // of Take: place in Cluster::versions
    QList<Span> spans = {}; // of ByHand, without ids; quotes are taken from the text
    QList<int> units = {};  // of ByHand: what is taken beside them as somebody marked it, places in
                            // ArticleUnits::units; see withSpans
    QString reason = {};
    QString note = {};
    QString policy = {}; // empty: a person's

    bool operator==(const Choice &) const = default;
};

// Everything that choices about one article are made with. See ReviewArticle, which holds it all.
struct AdjudicationContext
{
    const Article &article;
    const SchemaSet &schemas;
    const ArticleUnits &units;
    const UnitNames &names;
    const QList<AnnotationSet> &sets; // those that are compared, in any order
    const QList<Cluster> &clusters;   // all of the article
    QString by;                       // who decides
    QDateTime at;
};

// The edit of gold that carries out a choice: it removes what an earlier decision about the place made, adds
// the spans chosen with their attributes and notes, brings the relations whose two ends are in gold now, and
// puts the decision beside them. Gold spans that stand there already are kept, not doubled. Refuses what the
// schema does not allow beside the rest of gold, naming the rule. Applying several, apply each before the
// next is made.
[[nodiscard]] Result<Edit> editFor(const Cluster &cluster, const Choice &choice, const AnnotationSet &gold,
                                   const AdjudicationContext &context);

// A relation of the annotators that gold does not have because of an end that was not taken, or because the
// schema does not allow it between what was.
struct LostRelation
{
    QString annotator;
    Relation relation; // as the annotator has it
    QString missing;   // quote of the end that was rejected; empty: the schema does not allow it

    bool operator==(const LostRelation &) const = default;
};

// By annotator and relation. Relations between places that are not decided yet are none.
[[nodiscard]] QList<LostRelation> lostRelations(const AnnotationSet &gold,
                                                const AdjudicationContext &context);

} // namespace Galley
