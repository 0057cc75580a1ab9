#pragma once

#include "schema/schema.h"

#include <optional>

// The words that schema files and the command line use: "one-of", "needs-incoming", …
namespace Galley {

[[nodiscard]] QString toString(Attribute::Kind kind);
[[nodiscard]] QString toString(Layer::Snap snap);
[[nodiscard]] QString toString(Rule::Kind kind);
[[nodiscard]] std::optional<Attribute::Kind> attributeKindFrom(QStringView word);
[[nodiscard]] std::optional<Layer::Snap> snapFrom(QStringView word);
[[nodiscard]] std::optional<Rule::Kind> ruleKindFrom(QStringView word);

} // namespace Galley
