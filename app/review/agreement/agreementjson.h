#pragma once

#include "review/agreement/agreementreport.h"

#include <QJsonArray>

namespace Galley {

// {"measure","unit","layer","label","annotators","value","interval","n","excluded","undefined"}, with
// "article", "source" or "week" where it is of one, "distance" of Krippendorff's α and "error" of γ.
[[nodiscard]] QJsonArray toJson(const AgreementReport &report);

} // namespace Galley
