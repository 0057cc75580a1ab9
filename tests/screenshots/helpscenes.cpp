#include "scene.h"

#include "handbook/handbookwindow.h"
#include "keys/commandpalette.h"
#include "settings/preferencesdialog.h"
#include "stage.h"
#include "tour/tour.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

HandbookWindow *showHandbook(Stage &stage)
{
    stage.trigger(stage.actions().handbook);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<HandbookWindow *>(widget))
            return window;
    }
    return nullptr;
}

void handbook(Stage &stage)
{
    showHandbook(stage)->search(u"gold"_s);
    stage.settle();
}

void handbookPage(Stage &stage)
{
    showHandbook(stage)->open({u"plugins"_s, u"the-example"_s});
    stage.settle();
}

void commands(Stage &stage)
{
    stage.trigger(stage.actions().commands);
    // Not typed: keys of other scripts than Latin cannot be.
    stage.find<CommandPalette>()->findChild<QLineEdit *>()->setText(
        stage.actions().agreement->iconText().first(3));
    stage.settle();
}

std::function<void(Stage &)> preferences(int page)
{
    return [page](Stage &stage) {
        stage.trigger(stage.actions().preferences);
        stage.find<PreferencesDialog>()->showPage(page);
        stage.settle();
    };
}

std::function<void(Stage &)> tour(int step)
{
    return [step](Stage &stage) {
        stage.openArticle(u"Orvian trainers"_s);
        stage.trigger(stage.actions().tour);
        stage.find<Tour>()->show(step);
        stage.settle();
    };
}

} // namespace

QList<Scene> helpScenes()
{
    return {{u"tour-1"_s, false, tour(0)},
            {u"tour-2"_s, false, tour(1)},
            {u"tour-3"_s, false, tour(2)},
            {u"tour-4"_s, false, tour(3)},
            {u"commands"_s, false, commands},
            {u"keyboard"_s, false, opened(&Actions::keyboard)},
            {u"preferences-general"_s, false, preferences(0)},
            {u"preferences-appearance"_s, false, preferences(1)},
            {u"preferences-text"_s, false, preferences(2)},
            {u"preferences-keys"_s, false, preferences(3)},
            {u"plugins"_s, false, opened(&Actions::plugins), true},
            {u"diagnostics"_s, false, opened(&Actions::diagnostics)},
            {u"handbook"_s, false, handbook},
            {u"handbook-page"_s, false, handbookPage},
            {u"about"_s, false, opened(&Actions::about), true}};
}

} // namespace Galley::Screenshots
