#pragma once

#include "review/adjudication/choice.h"

// Spans of a cluster, each once however many annotators made it.
namespace Galley {

struct VotedMark
{
    int unit = 0;          // the first of them: place in ArticleUnits::units
    QList<int> annotators; // numbers, ascending
};

// With the same label, place and attributes.
[[nodiscard]] bool isSameMark(const Unit &a, const Unit &b);

[[nodiscard]] QList<VotedMark> votedMarksOf(const Cluster &cluster, const ArticleUnits &article);

// Who was compared, ascending.
[[nodiscard]] QList<int> annotatorsOf(const Cluster &cluster);

// Places in the cluster's versions that consist of just these marks: several when they differ in relations.
[[nodiscard]] QList<int> versionsOf(const QList<VotedMark> &marks, const Cluster &cluster,
                                    const ArticleUnits &article);

// The choice of just these marks, which are not those of a version.
[[nodiscard]] Choice choiceOfMarks(const QList<VotedMark> &kept, qsizetype all);

} // namespace Galley
