#include "review/reviewactions.h"

#include "common/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QAction *make(QWidget *page, const QString &name, const QList<QKeySequence> &keys, const QString &explanation,
              const QString &icon = {})
{
    auto *const action = new QAction(name, page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    action->setWhatsThis(explanation);
    const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? explanation : ReviewActions::tr("%1 (%2)").arg(explanation, key));
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    page->addAction(action);
    return action;
}

} // namespace

ReviewActions::ReviewActions(QWidget *page)
{
    for (int i = 1; i <= 9; ++i)
        take.append(make(page, tr("Take version &%1").arg(i), {QKeySequence(Qt::Key_0 + i)},
                         tr("Take version %1 into gold").arg(i)));
    takeAll = make(page, tr("Take a&ll"), {QKeySequence(Qt::Key_A)}, tr("Take every version into gold"));
    takeNone = make(page, tr("Take &none…"), {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_0)},
                    tr("Take no version: nobody was right, for a reason"));
    byHand = make(page, tr("&By hand…"), {QKeySequence(Qt::Key_E)},
                  tr("Change a copy of a version, and take that"));
    postpone = make(page, tr("P&ostpone"), {QKeySequence(Qt::Key_P)}, tr("Put this place off"));
    undo = make(page, tr("&Undo decision"), {QKeySequence(Qt::Key_U)}, tr("Take back the last decision"),
                u"undo"_s);
    redo = make(page, tr("&Redo decision"), {QKeySequence(u"Shift+U"_s)},
                tr("Decide again what was taken back"), u"redo"_s);
    next = make(page, tr("Ne&xt place"), {QKeySequence(Qt::Key_J), QKeySequence(Qt::Key_Down)},
                tr("Go to the next place without deciding"), u"next"_s);
    previous = make(page, tr("Pre&vious place"), {QKeySequence(Qt::Key_K), QKeySequence(Qt::Key_Up)},
                    tr("Go to the place before"), u"previous"_s);
    for (QAction *action : {next, previous})
        action->setAutoRepeat(true);
    reason = make(page, tr("Rea&son…"), {QKeySequence(Qt::Key_R)},
                  tr("Give a reason and a note to the next decision"), u"comment"_s);
    signOff = make(page, tr("Si&gn off article…"), {QKeySequence(Qt::Key_S)},
                   tr("Check gold, and lock it when it is good"), u"done"_s);
    reopen = make(page, tr("Reop&en article"), {QKeySequence(u"Shift+S"_s)},
                  tr("Unlock the gold of a signed-off article"), u"lock"_s);
    giveBack = make(page, tr("Return to annotator…"), {QKeySequence(Qt::Key_B)},
                    tr("Give the article back to one who has finished it, with a comment on the place"),
                    u"state-returned"_s);
    hideNames = make(page, tr("&Hide names"), {QKeySequence(Qt::Key_H)},
                     tr("Call annotators “Annotator 1”, “Annotator 2”, …"), u"person"_s);
    shuffle = make(page, tr("Shuffle or&der"), {QKeySequence(Qt::Key_M)},
                   tr("Show annotators in another order at each place"));
    for (QAction *action : {hideNames, shuffle})
        action->setCheckable(true);
    close = make(page, tr("&Back to annotating"), {}, tr("Close the review"), u"close"_s);
}

QList<QAction *> ReviewActions::deciding() const
{
    return take + QList<QAction *>{takeAll, takeNone, byHand, postpone};
}

QList<QAction *> ReviewActions::all() const
{
    return deciding() + QList<QAction *>{undo,   redo,     next,      previous, reason, signOff,
                                         reopen, giveBack, hideNames, shuffle,  close};
}

} // namespace Galley
