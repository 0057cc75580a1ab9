#pragma once

#include "review/adjudication/gold.h"

namespace Galley {

// Articles that anybody who is compared has a set on, by id.
[[nodiscard]] Result<QList<ArticleId>> workedArticles(Store &store, const ReviewScope &scope);

// The articles of these external ids; NotFound names the first that is not there.
[[nodiscard]] Result<QList<ArticleId>> articlesCalled(Store &store, const QStringList &externalIds);

} // namespace Galley
