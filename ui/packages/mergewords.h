#pragma once

#include "team/packages/merger.h"

// What the window says of packages and merges.
namespace Galley::MergeWords {

[[nodiscard]] QString result(SetMerge merge);
[[nodiscard]] QString handedIn(const MergedPackage &package);
[[nodiscard]] QString place(const SetDifference &difference);
[[nodiscard]] QString version(const QStringList &version);
// "3 sets go in · 1 conflict · 20 without changes".
[[nodiscard]] QString summary(const MergeReport &report, bool isDone);
// Warnings and problems, a line each; empty: there are none.
[[nodiscard]] QString remarks(const MergeReport &report);

} // namespace Galley::MergeWords
