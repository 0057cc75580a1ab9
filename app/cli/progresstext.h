#pragma once

#include "team/dashboard/dashboard.h"

namespace Galley::Cli {

// A dashboard as tables for people, the first rows of each; without parts that are empty.
[[nodiscard]] QStringList progressText(const Dashboard &dashboard);

// Hours, minutes and seconds: "1:04:12", "4:12", "3.1 s".
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace Galley::Cli
