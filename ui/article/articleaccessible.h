#pragma once

namespace Galley {

class ArticleView;

// Lets screen readers read an article view: its text, caret and selection, and the spans at a place as
// attributes of the text. Once per program is enough; more do nothing.
void installArticleAccessible();

void notifyCaretMoved(ArticleView *view);
void notifySelectionChanged(ArticleView *view);

} // namespace Galley
