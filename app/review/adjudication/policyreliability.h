#pragma once

#include "review/adjudication/policyrun.h"
#include "review/adjudication/reliability.h"

namespace Galley {

// By names, for annotators have other numbers in each reading.
class ProjectReliability
{
public:
    // From every article, signed off or not. Some 2 µs a span.
    [[nodiscard]] static Result<ProjectReliability> estimate(Store &store, const ReviewScope &scope,
                                                             const KeepGoing &progress);

    // With the numbers of these names.
    [[nodiscard]] Reliability with(const UnitNames &names) const;
    [[nodiscard]] QList<ReliabilityRow> rows() const;

private:
    Reliability m_reliability;
    UnitNames m_names;
};

} // namespace Galley
