#pragma once

#include "review/adjudication/clusterstate.h"

#include <QIcon>

// What the window calls what adjudication knows.
namespace Galley {

[[nodiscard]] QString causeName(Cause cause);     // "Boundary"
[[nodiscard]] QString causeSentence(Cause cause); // what it means
[[nodiscard]] QString statusName(ClusterStatus status);
// "Taken: ann (eve): reason"; hidden: without names.
[[nodiscard]] QString decisionWords(const Decision &decision, bool hidden = false);

} // namespace Galley
