#include "scene.h"

#include "packages/handindialog.h"
#include "progress/progresspage.h"
#include "project/project.h"
#include "stage.h"
#include "window/deliverynote.h"
#include "window/savedindicator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <QFileDialog>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

std::function<void(Stage &)> progress(int picture)
{
    return [picture](Stage &stage) {
        stage.trigger(stage.actions().progress);
        stage.settle(Reading);
        for (auto *tabs : stage.window().bench()->progress()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(picture);
        stage.settle(Reading);
    };
}

void returnArticle(Stage &stage)
{
    stage.openArticle(u"Market of Tirun"_s);
    stage.trigger(stage.actions().returnArticle);
    stage.settle(Reading);
}

void merge(Stage &stage)
{
    stage.trigger(stage.actions().mergePackages);
    for (QFileDialog *dialog : stage.window().findChildren<QFileDialog *>()) {
        Q_EMIT dialog->filesSelected({stage.newsroom().package()});
        dialog->close();
    }
    stage.settle(2 * Reading);
}

void handIn(Stage &stage)
{
    ProjectFacts facts = stage.window().project()->facts();
    facts.package = PackageHeader{.projectName = u"newsroom"_s, .annotator = u"ann"_s, .by = u"max"_s};
    (new HandInDialog(facts, &stage.window()))->open();
    stage.settle(Reading);
}

// Edits wait on this machine.
void serverAway(Stage &stage)
{
    StatusLine *const status = stage.window().status();
    status->saved()->show(SavedIndicator::State::Kept);
    status->delivery()->show({.away = Error{.kind = Error::Kind::Unreachable}, .waiting = 12});
    stage.settle(Reading);
}

} // namespace

QList<Scene> teamScenes()
{
    QList<Scene> all{{u"progress"_s, true, progress(ProgressPage::Annotators)},
                     {u"progress-publication"_s, false, progress(ProgressPage::Published)},
                     {u"progress-pace"_s, false, progress(ProgressPage::Pace)},
                     {u"progress-agreement"_s, false, progress(ProgressPage::Agreement)},
                     {u"team"_s, false, opened(&Actions::team)},
                     {u"assign"_s, false, opened(&Actions::assignArticles)},
                     {u"return"_s, false, returnArticle},
                     {u"pack"_s, false, opened(&Actions::packArticles)},
                     {u"merge"_s, true, merge}};
    for (Scene &scene : all)
        scene.annotator = u"max"_s;
    all.append({u"server-away"_s, false, serverAway});
    all.append({u"hand-in"_s, false, handIn});
    return all;
}

} // namespace Galley::Screenshots
