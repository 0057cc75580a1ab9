#pragma once

#include "annotation/span.h"
#include "review/agreement/agreementmeasure.h"
#include "text/article.h"

#include <QStringList>

namespace Galley {

// By what numbers are given beside those over everything. Layers and, where a measure is of two annotators,
// pairs are always apart.
enum class Breakdown { Label, Pair, Article, Source, Week };

// "label", "pair", "article", "source", "week".
[[nodiscard]] QString wordFor(Breakdown breakdown);
[[nodiscard]] std::optional<Breakdown> breakdownFrom(QStringView word);

struct AgreementOptions
{
    QStringList annotators = {}; // by name; empty: all but adjudicators and, unless wanted, models
    bool models = false;         // of those that are not named
    AgreementUnit unit = {};
    QStringList layers = {};               // empty: all
    QStringList labels = {};               // of the breakdown by label; empty: all
    QList<ArticleId> articles = {};        // empty: all
    QList<SetState> states = {};           // of the sets; empty: all
    QList<AgreementMeasure> measures = {}; // empty: all that the unit has
    QList<Breakdown> by = {};
    int resamples = 200; // for intervals; 0: none
    quint64 seed = 1;
    bool confusion = true; // matrices, and what is behind their cells

    bool operator==(const AgreementOptions &) const = default;
};

} // namespace Galley
