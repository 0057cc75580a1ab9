#pragma once

#include "review/agreement/agreementoptions.h"
#include "review/agreement/confusionmatrix.h"
#include "review/measures/measured.h"

// What comparing annotators came to.
namespace Galley {

struct AgreementResult
{
    AgreementMeasure measure = AgreementMeasure::Observed;
    QString layer = {};               // empty: of a field
    QStringList annotators = {};      // names, sorted
    std::optional<Breakdown> by = {}; // none, or pair: over everything
    QString key = {};                 // label, article's external id, source, or ISO week "2024-W15"
    ArticleId article = 0;            // of the breakdown by article
    QString distance = {};            // of Krippendorff's α: "nominal", "ordinal", "interval" or "masi"
    double error = 0; // of γ and its disorder: how much they could be off where windows were used
    Measured measured = {};

    bool operator==(const AgreementResult &) const = default;
};

struct AgreementReport
{
    AgreementOptions options = {}; // as asked for
    QStringList annotators = {};   // that were compared, sorted
    qint64 articles = 0;           // with sets of at least two of them
    qint64 singleArticles = 0;     // with a set of one only: nothing to compare
    qint64 untouchedSets = 0;      // empty and in state "new", or still to be corrected: no work to compare
    QList<AgreementResult> results = {};          // by layer, breakdown, key, annotators, measure
    std::vector<ConfusionMatrix> confusions = {}; // by layer, then pair
};

} // namespace Galley
