#pragma once

#include "storage/store.h"

namespace Galley {

// What a project says of adjudicating.
struct ReviewSettings
{
    QStringList reasons = {};  // to choose from; none: the usual ones
    bool agreementGoes = true; // what all marked alike goes to gold by itself
    quint32 seed = 0;          // of shuffled orders: another one for each project, and never written

    bool operator==(const ReviewSettings &) const = default;
};

[[nodiscard]] Result<ReviewSettings> reviewSettings(Store &store);
[[nodiscard]] Result<bool> agreementGoesToGold(Store &store); // that setting alone
// Without the seed; reasons without spaces around them, each once.
[[nodiscard]] Result<void> putReviewSettings(Store &store, const ReviewSettings &settings);

} // namespace Galley
