#pragma once

#include "review/agreement/agreementoptions.h"
#include "review/units/unit.h"
#include "text/error.h"
#include "text/progress.h"

#include <span>

namespace Galley {

class Store;

// What is compared, held in memory: some 90 bytes a span.
struct Corpus
{
    struct Item
    {
        ArticleUnits units;
        QString externalId;
        QString source;
        QString published;
        qint64 length = 0;         // code points
        std::vector<bool> present; // by annotator: he has a set there
    };

    QStringList annotators; // sorted; units have their places here
    UnitNames names;
    std::vector<Item> articles; // by id
    qint64 untouchedSets = 0;

    [[nodiscard]] int width() const { return int(annotators.size()); }
};

// Of one layer, by place.
[[nodiscard]] std::span<const Unit> unitsOf(const Corpus::Item &article, int layer);

// Reads the sets of the annotators wanted; never untouched ones.
[[nodiscard]] Result<Corpus> readCorpus(Store &store, const AgreementOptions &options,
                                        const KeepGoing &progress);

} // namespace Galley
