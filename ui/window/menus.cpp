#include "window/menus.h"

#include "review/reviewactions.h"
#include "window/actions.h"
#include "window/markingactions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace Galley {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Menus)
};

QMenu *fillFile(QMenuBar *bar, const Actions &actions)
{
    QMenu *const menu = bar->addMenu(Menus::tr("&File"));
    menu->addActions({actions.newProject, actions.openProject, actions.openOnServer});
    QMenu *const recent = menu->addMenu(Menus::tr("Open &recent"));
    menu->addAction(actions.openSample);
    menu->addSeparator();
    menu->addActions({actions.importArticles, actions.imports, actions.exportArticles});
    menu->addSeparator();
    menu->addAction(actions.schemas);
    menu->addSeparator();
    menu->addActions({actions.closeProject, actions.quit});
    return recent;
}

void fillView(QMenuBar *bar, const Actions &actions)
{
    QMenu *const menu = bar->addMenu(Menus::tr("&View"));
    menu->addActions({actions.zoomIn, actions.zoomOut, actions.zoomReset});
    QMenu *const density = menu->addMenu(Menus::tr("&Density"));
    density->addActions({actions.clean, actions.labels, actions.relations});
    menu->addAction(actions.focusMode);
    menu->addSeparator();
    menu->addActions({actions.showQueue, actions.showSide, actions.guidelines});
    menu->addSeparator();
    menu->addActions({actions.nextPane, actions.previousPane});
    menu->addSeparator();
    QMenu *const theme = menu->addMenu(Menus::tr("&Theme"));
    theme->addActions({actions.followSystem, actions.light, actions.dark, actions.highContrastLight,
                       actions.highContrastDark});
}

void fillReview(QMenuBar *bar, const Actions &actions, const ReviewActions &review)
{
    QMenu *const menu = bar->addMenu(Menus::tr("Revie&w"));
    menu->addActions(
        {actions.review, actions.agreement, actions.progress, actions.applyPolicies, actions.feedback});
    menu->addSeparator();
    QMenu *const take = menu->addMenu(Menus::tr("&Take version"));
    take->addActions(review.take);
    menu->addActions({review.takeAll, review.takeNone, review.byHand, review.postpone, review.reason});
    menu->addSeparator();
    menu->addActions({review.undo, review.redo, review.next, review.previous});
    menu->addSeparator();
    menu->addActions({review.signOff, review.reopen});
    menu->addSeparator();
    menu->addActions({review.hideNames, review.shuffle, actions.reviewSettings});
}

} // namespace

QMenu *fillMenus(QMenuBar *bar, const Actions &actions, const ReviewActions &review, ArticleView *view)
{
    QMenu *const recent = fillFile(bar, actions);
    QMenu *const edit = bar->addMenu(Menus::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.repeat, actions.markEverywhere, actions.markInCorpus, actions.relate,
                      actions.listRelations, actions.attributes, actions.comment, actions.markHistory,
                      actions.remove});
    MarkingActions::fill(edit, actions.attributes, view);
    edit->addSeparator();
    edit->addAction(actions.preferences);
    QMenu *const search = bar->addMenu(Menus::tr("&Search"));
    search->addActions({actions.find, actions.findNext, actions.findPrevious});
    search->addSeparator();
    search->addActions({actions.searchCorpus, actions.consistency, actions.bulkEdits});
    QMenu *const article = bar->addMenu(Menus::tr("&Article"));
    article->addActions({actions.doneAndNext, actions.inProgress});
    article->addSeparator();
    article->addActions({actions.nextArticle, actions.previousArticle, actions.findArticle});
    fillReview(bar, actions, review);
    QMenu *const team = bar->addMenu(Menus::tr("&Team"));
    team->addActions({actions.myArticles, actions.returnArticle});
    team->addSeparator();
    team->addActions({actions.team, actions.assignArticles});
    team->addSeparator();
    team->addActions({actions.packArticles, actions.mergePackages});
    team->addSeparator();
    team->addActions({actions.handIn, actions.takeHandInBack});
    fillView(bar, actions);
    QMenu *const help = bar->addMenu(Menus::tr("&Help"));
    help->addActions({actions.handbook, actions.commands, actions.keyboard, actions.tour});
    help->addSeparator();
    help->addActions({actions.plugins, actions.diagnostics, actions.changeName});
    help->addSeparator();
    help->addAction(actions.about);
    return recent;
}

} // namespace Galley
