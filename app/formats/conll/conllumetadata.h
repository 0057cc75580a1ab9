#pragma once

#include "text/article.h"

#include <array>

namespace Galley {

// What comments of a document say of an article, by the names that GUM has for it.
using ConlluMetadatum = std::pair<QLatin1StringView, QString Article::*>;

inline constexpr std::array ConlluMetadata{
    ConlluMetadatum{QLatin1StringView("meta::title"), &Article::title},
    ConlluMetadatum{QLatin1StringView("meta::language"), &Article::language},
    ConlluMetadatum{QLatin1StringView("meta::dateCreated"), &Article::published},
    ConlluMetadatum{QLatin1StringView("meta::source"), &Article::source},
    ConlluMetadatum{QLatin1StringView("meta::author"), &Article::byline},
    ConlluMetadatum{QLatin1StringView("meta::dateline"), &Article::dateline},
    ConlluMetadatum{QLatin1StringView("meta::sourceURL"), &Article::url},
    ConlluMetadatum{QLatin1StringView("meta::version"), &Article::version},
    ConlluMetadatum{QLatin1StringView("meta::embargoed"), &Article::embargoed},
    ConlluMetadatum{QLatin1StringView("meta::license"), &Article::licence},
};

} // namespace Galley
