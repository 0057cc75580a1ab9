#pragma once

#include "formats/articles/newstext.h"
#include "formats/document.h"

namespace Galley {

// A story as a news format tells it, on its way to a document.
struct NewsStory
{
    Article article;   // what is known of it but the text; dates as they are written
    NewsText headline; // of the text; the title where it is empty
    NewsText byline;   // as a line of the text
    NewsText body;
    QString provider; // who marked up the text
    Losses leftOut = {};
    QList<Error> problems = {};
};

// The text is headline, byline and body, as a plain text article has them. A byline that does not read like
// one ("By Jane Doe") is known of the article, but is not in its text. The provider's markup is one set, of a
// model named after the provider. Without a body there is no article: noBody says why.
[[nodiscard]] Document documentOf(NewsStory story, const QString &noBody, const Place &place);

} // namespace Galley
