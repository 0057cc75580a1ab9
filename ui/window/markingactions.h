#pragma once

#include <QCoreApplication>
#include <QMenu>

namespace Galley {

class ArticleView;

// Menu entries for the keys of the article view that select and that shape marks. The view handles the keys
// itself (see TextKeys); the entries show them and do the same.
class MarkingActions
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MarkingActions)
public:
    // Adds two submenus before an entry of a menu.
    static void fill(QMenu *menu, QAction *before, ArticleView *view);

private:
    static QMenu *selectMenu(QMenu *parent, ArticleView *view);
    static QMenu *shapeMenu(QMenu *parent, ArticleView *view);
};

} // namespace Galley
