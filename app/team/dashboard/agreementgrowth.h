#pragma once

#include "team/dashboard/dashboardreader.h"
#include "team/dashboard/projectwork.h"

namespace Galley {

// Of what two annotators or more have finished, in the order in which the second of them did.
[[nodiscard]] Result<AgreementGrowth> agreementGrowth(Store &store, const ProjectWork &work,
                                                      const DashboardOptions &options,
                                                      const KeepGoing &progress);

} // namespace Galley
