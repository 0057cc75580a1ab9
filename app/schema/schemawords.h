#pragma once

#include "schema/schema.h"

#include <optional>

// The words that schema files and the command line use: "one-of", "needs-incoming", …
namespace Galley {

[[nodiscard]] QString wordFor(Attribute::Kind kind);
[[nodiscard]] QString wordFor(Layer::Snap snap);
[[nodiscard]] QString wordFor(Rule::Kind kind);
[[nodiscard]] std::optional<Attribute::Kind> attributeKindFrom(QStringView word);
[[nodiscard]] std::optional<Layer::Snap> snapFrom(QStringView word);
[[nodiscard]] std::optional<Rule::Kind> ruleKindFrom(QStringView word);

} // namespace Galley
