#pragma once

#include "storage/database.h"
#include "text/article.h"

// The rows of articles with their texts, read.
namespace Galley {

// "SELECT … FROM …", to be followed by conditions on a.id and an order.
[[nodiscard]] QByteArray articleSelect();
// From a row of that.
[[nodiscard]] Result<Article> articleFrom(const Statement &row, const QString &project);

} // namespace Galley
