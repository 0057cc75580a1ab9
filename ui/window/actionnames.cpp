#include "window/actionnames.h"

#include "review/reviewactions.h"
#include "window/actions.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Names = QList<std::pair<QAction *, const char *>>;

void give(const Names &names)
{
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1StringView(name));
}

} // namespace

void nameActions(const Actions &actions, const ReviewActions &review)
{
    give({
        {actions.newProject, "new-project"},
        {actions.openProject, "open-project"},
        {actions.openOnServer, "open-on-server"},
        {actions.openSample, "open-sample"},
        {actions.importArticles, "import-articles"},
        {actions.exportArticles, "export-articles"},
        {actions.imports, "imports"},
        {actions.closeProject, "close-project"},
        {actions.quit, "quit"},
        {actions.undo, "undo"},
        {actions.redo, "redo"},
        {actions.remove, "remove"},
        {actions.repeat, "repeat"},
        {actions.relate, "relate"},
        {actions.attributes, "attributes"},
        {actions.comment, "comment"},
        {actions.markHistory, "mark-history"},
        {actions.listRelations, "list-relations"},
        {actions.markEverywhere, "mark-everywhere"},
        {actions.markInCorpus, "mark-in-corpus"},
        {actions.find, "find"},
        {actions.findNext, "find-next"},
        {actions.findPrevious, "find-previous"},
        {actions.searchCorpus, "search-corpus"},
        {actions.consistency, "consistency"},
        {actions.bulkEdits, "bulk-edits"},
        {actions.doneAndNext, "done-and-next"},
        {actions.inProgress, "in-progress"},
        {actions.nextArticle, "next-article"},
        {actions.previousArticle, "previous-article"},
        {actions.findArticle, "find-article"},
        {actions.agreement, "agreement"},
        {actions.progress, "progress"},
        {actions.applyPolicies, "apply-policies"},
        {actions.feedback, "feedback"},
        {actions.review, "review"},
        {actions.reviewSettings, "review-settings"},
        {actions.packArticles, "pack-articles"},
        {actions.mergePackages, "merge-packages"},
        {actions.handIn, "hand-in"},
        {actions.takeHandInBack, "take-hand-in-back"},
        {actions.team, "team"},
        {actions.assignArticles, "assign-articles"},
        {actions.myArticles, "my-articles"},
        {actions.returnArticle, "return-article"},
        {actions.zoomIn, "zoom-in"},
        {actions.zoomOut, "zoom-out"},
        {actions.zoomReset, "zoom-reset"},
        {actions.showQueue, "show-queue"},
        {actions.showSide, "show-side"},
        {actions.nextPane, "next-pane"},
        {actions.previousPane, "previous-pane"},
        {actions.clean, "clean"},
        {actions.labels, "labels"},
        {actions.relations, "relations"},
        {actions.focusMode, "focus-mode"},
        {actions.followSystem, "follow-system"},
        {actions.light, "light"},
        {actions.dark, "dark"},
        {actions.highContrastLight, "high-contrast-light"},
        {actions.highContrastDark, "high-contrast-dark"},
        {actions.keyboard, "keyboard"},
        {actions.schemas, "schemas"},
        {actions.guidelines, "guidelines"},
        {actions.plugins, "plugins"},
        {actions.changeName, "change-name"},
        {actions.about, "about"},
        {actions.commands, "commands"},
        {actions.preferences, "preferences"},
        {actions.tour, "tour"},
        {actions.diagnostics, "diagnostics"},
    });
    give({
        {review.takeAll, "review.take-all"},
        {review.takeNone, "review.take-none"},
        {review.byHand, "review.by-hand"},
        {review.postpone, "review.postpone"},
        {review.undo, "review.undo"},
        {review.redo, "review.redo"},
        {review.next, "review.next"},
        {review.previous, "review.previous"},
        {review.reason, "review.reason"},
        {review.signOff, "review.sign-off"},
        {review.reopen, "review.reopen"},
        {review.hideNames, "review.hide-names"},
        {review.shuffle, "review.shuffle"},
        {review.close, "review.close"},
    });
    for (qsizetype i = 0; i < review.take.size(); ++i)
        review.take[i]->setObjectName(u"review.take-%1"_s.arg(i + 1));
}

} // namespace Galley
