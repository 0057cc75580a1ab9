#pragma once

class QMenu;
class QMenuBar;

namespace Galley {

class ArticleView;
struct Actions;

// Fills the menu bar. Gives the menu that the recent projects go into.
[[nodiscard]] QMenu *fillMenus(QMenuBar *bar, const Actions &actions, ArticleView *view);

} // namespace Galley
