#pragma once

#include <QString>

namespace Galley::Cli {

// The lines of a help text, none longer than columns where a blank allows it. What is wrapped goes on where
// its line's text, or in a list of options its description, begins.
[[nodiscard]] QString wrapped(const QString &text, qsizetype columns = 100);

} // namespace Galley::Cli
