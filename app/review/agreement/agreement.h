#pragma once

#include "review/agreement/agreementreport.h"
#include "text/progress.h"

namespace Galley {

class Store;

// Compares the sets of a project. Reads and compares without γ some 300,000 spans a second; call it on a
// thread of its own with a store of its own. NotFound when an annotator, a layer, a field or an attribute
// that was asked for is not there; InvalidInput when there are fewer than two annotators to compare. A stop
// is an Error of kind Io.
[[nodiscard]] Result<AgreementReport> measureAgreement(Store &store, const AgreementOptions &options,
                                                       const KeepGoing &progress = {});

} // namespace Galley
