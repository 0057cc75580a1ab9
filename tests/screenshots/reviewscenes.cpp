#include "scene.h"

#include "agreement/agreementpage.h"
#include "agreement/feedbackdialog.h"
#include "agreement/policiesdialog.h"
#include "agreement/policylistmodel.h"
#include "review/reviewactions.h"
#include "review/reviewpage.h"
#include "stage.h"
#include "window/workbench.h"

#include <QComboBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

void review(Stage &stage)
{
    stage.trigger(stage.actions().review);
    stage.settle(Reading);
}

void reviewByHand(Stage &stage)
{
    review(stage);
    stage.trigger(stage.window().reviewPage()->actions().byHand);
    stage.settle();
}

// Majority first, and what it would decide.
void policies(Stage &stage)
{
    stage.trigger(stage.actions().applyPolicies);
    auto *const dialog = stage.find<PoliciesDialog>();
    dialog->policies()->append(MajorityPolicy());
    dialog->policies()->append(UnionPolicy());
    Q_EMIT dialog->previewRequested();
    stage.settle(2 * Reading);
}

void feedback(Stage &stage)
{
    stage.trigger(stage.actions().feedback);
    stage.settle(Reading);
    auto *const annotator = stage.find<FeedbackDialog>()->findChild<QComboBox *>();
    annotator->setCurrentIndex(annotator->findText(u"bob"_s));
    stage.settle();
}

std::function<void(Stage &)> agreement(int picture)
{
    return [picture](Stage &stage) {
        stage.trigger(stage.actions().agreement);
        stage.settle(Reading);
        stage.window().bench()->agreement()->pictures()->setCurrentIndex(picture);
        stage.settle(Reading);
    };
}

} // namespace

QList<Scene> reviewScenes()
{
    QList<Scene> all{{u"review"_s, true, review},
                     {u"review-by-hand"_s, false, reviewByHand},
                     {u"review-settings"_s, false, opened(&Actions::reviewSettings)},
                     {u"policies"_s, false, policies},
                     {u"agreement"_s, true, agreement(0)},
                     {u"agreement-labels"_s, false, agreement(1)},
                     {u"agreement-confusion"_s, false, agreement(2)},
                     {u"agreement-numbers"_s, false, agreement(4)},
                     {u"feedback"_s, false, feedback}};
    for (Scene &scene : all)
        scene.annotator = u"rita"_s;
    return all;
}

} // namespace Galley::Screenshots
