#pragma once

#include "review/alignment/alignment.h"

#include <QList>

#include <functional>

// Places where annotators agree or differ.
namespace Galley {

// Why a place has to be decided; in the order of the words "agreement", "missing", "boundary", "label",
// "attribute", "relation", "split-or-merge", "stacked".
enum class Cause { Agreement, Missing, Boundary, Label, Attribute, Relation, SplitOrMerge, Stacked };

[[nodiscard]] QString wordFor(Cause cause);
[[nodiscard]] std::optional<Cause> causeFrom(QStringView word);

// What some annotators have in common at a place.
struct Version
{
    QList<int> annotators; // numbers, ascending
    QList<int> units;      // of the first of them: places in ArticleUnits::units; empty: nothing is marked

    bool operator==(const Version &) const = default;
};

// One place of one layer, with what each annotator made of it. Every unit of an article is in exactly one
// cluster.
struct Cluster
{
    ArticleId article = 0;
    int layer = 0;
    Range extent = {};
    QList<Cause> causes;     // the gravest first; Agreement alone when there is nothing to decide
    double severity = 0;     // 0: agreement … 1; the disorder of its alignment, at least 0.1
    QList<Version> versions; // by how many annotators they have, then by the first of these
    QList<int> units;        // all, ascending places in ArticleUnits::units
    // Changes when what anybody marked there changes; the same in every run and program, and no other cluster
    // of the article has it.
    QByteArray signature;

    [[nodiscard]] Cause cause() const { return causes.first(); }

    [[nodiscard]] bool isAgreement() const { return cause() == Cause::Agreement; }
};

// By layer and place. Compares all sets that the article has, so gold must have been left out. What one
// annotator alone was given is agreement. Relations belong to the place where they begin. With names, for
// signatures do not depend on numbers.
[[nodiscard]] QList<Cluster> clustersOf(const ArticleUnits &article, const UnitNames &names);

// The same without those that are agreement and that nobody asks for, which are only counted: most of them
// cost nothing then.
struct Differences
{
    QList<Cluster> clusters;
    int agreed = 0; // left out
};

using AgreementWanted = std::function<bool(int layer, Range extent)>;

[[nodiscard]] Differences differencesOf(const ArticleUnits &article, const UnitNames &names,
                                        const AgreementWanted &wanted);

} // namespace Galley
