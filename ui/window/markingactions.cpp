#include "window/markingactions.h"

#include "article/articleview.h"

namespace Galley {

namespace {

// A key of the text: elsewhere in the window it means what it means there.
QAction *entry(QMenu *menu, const QString &name, TextCommand command, const QString &explanation)
{
    QAction *const action = menu->addAction(name);
    action->setObjectName(TextKeys::nameOf(command));
    action->setShortcut(TextKeys::ownKey(command));
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
    QObject::connect(entry(menu, tr("&Hints on likely mentions"), TextCommand::Hints,
                           tr("Type a hint's letters to select what it stands at; the same key again shows "
                              "hints on every word; with "
                              "Shift the first of two, to select from the first to the second")),
                     &QAction::triggered, view, &ArticleView::showHints);
    QObject::connect(entry(menu, tr("&Next likely mention"), TextCommand::NextMention,
                           tr("A name or number that has no mark yet")),
                     &QAction::triggered, view, [view] { view->goToMention(true); });
    QObject::connect(entry(menu, tr("&Previous likely mention"), TextCommand::PreviousMention,
                           tr("A name or number that has no mark yet")),
                     &QAction::triggered, view, [view] { view->goToMention(false); });
    menu->addSeparator();
    QObject::connect(entry(menu, tr("&Grow"), TextCommand::Grow,
                           tr("To the word, name, phrase, clause, sentence, paragraph")),
                     &QAction::triggered, view, &ArticleView::growSelection);
    QObject::connect(entry(menu, tr("&Shrink"), TextCommand::Shrink, tr("Back the way the selection grew")),
                     &QAction::triggered, view, &ArticleView::shrinkSelection);
    QObject::connect(entry(menu, tr("&Exactly this"), TextCommand::Exactly,
                           tr("The next mark does not snap to whole words")),
                     &QAction::triggered, view, &ArticleView::takeExactly);
    return menu;
}

QMenu *MarkingActions::shapeMenu(QMenu *parent, ArticleView *view)
{
    auto *const menu = new QMenu(tr("Shape mar&k"), parent);
    QObject::connect(
        entry(menu, tr("Move its &begin"), TextCommand::MoveBegin, tr("Arrows move it, Enter keeps it")),
        &QAction::triggered, view, [view] { view->startBoundary(false); });
    QObject::connect(
        entry(menu, tr("Move its &end"), TextCommand::MoveEnd, tr("Arrows move it, Enter keeps it")),
        &QAction::triggered, view, [view] { view->startBoundary(true); });
    QObject::connect(entry(menu, tr("&Add a piece"), TextCommand::AddPiece,
                           tr("What is selected next belongs to the mark, too")),
                     &QAction::triggered, view, &ArticleView::startPiece);
    QObject::connect(entry(menu, tr("&Remove the piece at the caret"), TextCommand::RemovePiece,
                           tr("Takes one piece away from a mark with several")),
                     &QAction::triggered, view, &ArticleView::removePiece);
    QObject::connect(
        entry(menu, tr("Another &label"), TextCommand::Relabel, tr("The next label's key relabels the mark")),
        &QAction::triggered, view, &ArticleView::startRelabel);
    return menu;
}

} // namespace Galley
