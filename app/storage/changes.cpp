#include "storage/changes.h"

namespace Galley {

void Changes::add(const Changes &more)
{
    kinds |= more.kinds;
    articles |= more.articles;
    anyArticle = anyArticle || more.anyArticle || articles.size() > MostArticles;
    if (anyArticle)
        articles.clear();
}

Changes Changes::everything()
{
    return {.kinds = Marks | States | Assignments | Team | Settings | Schemas | Articles, .anyArticle = true};
}

} // namespace Galley
