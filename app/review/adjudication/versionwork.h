#pragma once

#include "review/adjudication/remarks.h"
#include "storage/database.h"
#include "text/article.h"

namespace Galley {

// Who has worked on other versions of the articles of a range. The condition is one on "annotation_set s"
// with AND before it, or empty.
[[nodiscard]] Result<QHash<ArticleId, QList<WorkElsewhere>>>
workOnOtherVersions(Database &database, ArticleId first, ArticleId last, const QByteArray &condition);

} // namespace Galley
