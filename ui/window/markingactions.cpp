#include "window/markingactions.h"

#include "article/articleview.h"

namespace Galley {

namespace {

// A key of the text: elsewhere in the window it means what it means there.
QAction *entry(QMenu *menu, const QString &name, const QKeySequence &key, const QString &explanation)
{
    QAction *const action = menu->addAction(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(explanation);
    action->setWhatsThis(explanation);
    return action;
}

} // namespace

void MarkingActions::fill(QMenu *menu, QAction *before, ArticleView *view)
{
    menu->insertMenu(before, selectMenu(menu, view));
    menu->insertMenu(before, shapeMenu(menu, view));
}

QMenu *MarkingActions::selectMenu(QMenu *parent, ArticleView *view)
{
    auto *const menu = new QMenu(tr("&Select"), parent);
    QObject::connect(entry(menu, tr("&Hints on likely mentions"), Qt::Key_Semicolon,
                           tr("Type a hint's letters to select what it stands at")),
                     &QAction::triggered, view, &ArticleView::showHints);
    QObject::connect(
        entry(menu, tr("&Next likely mention"), Qt::Key_Comma, tr("A name or number that has no mark yet")),
        &QAction::triggered, view, [view] { view->goToMention(true); });
    QObject::connect(entry(menu, tr("&Previous likely mention"), Qt::Key_Less,
                           tr("A name or number that has no mark yet")),
                     &QAction::triggered, view, [view] { view->goToMention(false); });
    menu->addSeparator();
    QObject::connect(
        entry(menu, tr("&Grow"), Qt::Key_E, tr("To the word, name, phrase, clause, sentence, paragraph")),
        &QAction::triggered, view, &ArticleView::growSelection);
    QObject::connect(entry(menu, tr("&Shrink"), Qt::SHIFT | Qt::Key_E, tr("Back the way the selection grew")),
                     &QAction::triggered, view, &ArticleView::shrinkSelection);
    QObject::connect(
        entry(menu, tr("&Exactly this"), Qt::Key_Equal, tr("The next mark does not snap to whole words")),
        &QAction::triggered, view, &ArticleView::takeExactly);
    return menu;
}

QMenu *MarkingActions::shapeMenu(QMenu *parent, ArticleView *view)
{
    auto *const menu = new QMenu(tr("S&hape mark"), parent);
    QObject::connect(
        entry(menu, tr("Move its &begin"), Qt::Key_BracketLeft, tr("Arrows move it, Enter keeps it")),
        &QAction::triggered, view, [view] { view->startBoundary(false); });
    QObject::connect(
        entry(menu, tr("Move its &end"), Qt::Key_BracketRight, tr("Arrows move it, Enter keeps it")),
        &QAction::triggered, view, [view] { view->startBoundary(true); });
    QObject::connect(
        entry(menu, tr("&Add a piece"), Qt::Key_Plus, tr("What is selected next belongs to the mark, too")),
        &QAction::triggered, view, &ArticleView::startPiece);
    QObject::connect(
        entry(menu, tr("&Remove the piece at the caret"), Qt::Key_Minus, tr("Of a mark with several pieces")),
        &QAction::triggered, view, &ArticleView::removePiece);
    QObject::connect(
        entry(menu, tr("Another &label"), Qt::Key_Colon, tr("The next label's key relabels the mark")),
        &QAction::triggered, view, &ArticleView::startRelabel);
    return menu;
}

} // namespace Galley
