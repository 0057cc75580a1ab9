#pragma once

#include "team/dashboard/dashboard.h"

// How the window writes figures of progress.
namespace Galley::ProgressWords {

[[nodiscard]] QString count(qint64 count);                                 // as the locale groups its digits
[[nodiscard]] QString rate(const std::optional<double> &rate);             // "12.5"; "–" when not known
[[nodiscard]] QString duration(qint64 milliseconds);                       // "1:04:12", "4:12", "3.1 s"
[[nodiscard]] QString duration(const std::optional<qint64> &milliseconds); // "–" when not known
[[nodiscard]] QString day(const QDate &day);                               // short; empty: none
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QString known(const QString &name); // "not known" for none

} // namespace Galley::ProgressWords
