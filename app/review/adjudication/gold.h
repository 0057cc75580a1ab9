#pragma once

#include "review/units/unitreader.h"
#include "storage/store.h"

// Whose set gold is, and whose sets it is made from.
namespace Galley {

// The adjudicator whose sets are gold, if the project has one already: its only one, or the one called
// "gold".
[[nodiscard]] std::optional<Annotator> goldAmong(const QList<Annotator> &annotators);

// The same, made when there is none: "gold", or another name when a person has that one. Of a read-only
// project without one an annotator that is not stored (id 0).
[[nodiscard]] Result<Annotator> goldAnnotator(Store &store);

// What is compared.
struct ReviewScope
{
    QStringList annotators = {};        // by name; empty: everybody but adjudicators
    bool models = false;                // without names: models, too
    QStringList layers = {};            // empty: all
    bool attributes = true;             // differences in them count
    bool relations = true;              // the same
    std::optional<bool> agreement = {}; // what all marked alike is nobody's to decide: it goes to gold by
                                        // itself; none: as the project has it

    bool operator==(const ReviewScope &) const = default;
};

// Those whose sets are compared: never an adjudicator's. By id.
[[nodiscard]] QList<Annotator> comparedAmong(const QList<Annotator> &annotators, const ReviewScope &scope);

// Whether what all marked alike goes to gold by itself: as the scope says, or else the project.
[[nodiscard]] Result<bool> agreementGoesToGold(Store &store, const ReviewScope &scope);

// What to read of them.
[[nodiscard]] UnitReader::Options unitOptions(const QList<Annotator> &compared, const ReviewScope &scope);

} // namespace Galley
