#pragma once

#include <QDate>

namespace Galley {

// As the column has it: a day, or one that sorts after all for no deadline.
[[nodiscard]] QString dueToColumn(const QDate &due);
[[nodiscard]] QDate dueFromColumn(const QString &text);

} // namespace Galley
