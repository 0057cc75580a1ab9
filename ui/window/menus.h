#pragma once

class QMenu;
class QMenuBar;

namespace Galley {

class ArticleView;
struct ReviewActions;
struct Actions;

// Fills the menu bar. Gives the menu that the recent projects go into.
[[nodiscard]] QMenu *fillMenus(QMenuBar *bar, const Actions &actions, const ReviewActions &review,
                               ArticleView *view);

} // namespace Galley
