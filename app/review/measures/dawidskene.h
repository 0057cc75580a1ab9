#pragma once

#include "review/measures/codingtable.h"

// How reliable each annotator is, and what items truly are, without knowing either: Dawid, Skene, "Maximum
// Likelihood Estimation of Observer Error-Rates Using the EM Algorithm", Applied Statistics 28(1), 1979, pp.
// 20–28.
namespace Galley {

struct DawidSkeneOptions
{
    // Added to every count of a confusion matrix, so that nobody is taken for infallible; 0 is the paper's
    // estimate.
    double smoothing = 0.01;
    double tolerance = 1e-9; // ends when no probability changes by more
    int iterations = 2000;   // at most
    // The annotator behind each of the view's, where some coded items several times; empty: each his own.
    std::vector<int> sources = {};
};

struct DawidSkene
{
    int categories = 0;
    std::vector<double> priors;     // of the true category
    std::vector<double> confusions; // annotator by annotator, a row for each true category
    std::vector<double> posteriors; // pattern by pattern of the view; of one that nobody coded, the priors
    double logLikelihood = 0;
    int iterations = 0;
    bool converged = false;

    // That an annotator says so of an item that truly is that.
    [[nodiscard]] double confusion(int annotator, int truth, int said) const;
    [[nodiscard]] double posterior(qsizetype pattern, int category) const;
    // The likeliest; the first of equals.
    [[nodiscard]] int best(qsizetype pattern) const;
    // How often an annotator is expected to be right.
    [[nodiscard]] double accuracy(int annotator) const;
};

// From the shares of votes (equation 3.1 of the paper), so that the same table always gives the same. Costs
// patterns × annotators × categories an iteration; confusions take annotators × categories².
[[nodiscard]] DawidSkene dawidSkene(const CodingView &items, const DawidSkeneOptions &options = {});

} // namespace Galley
