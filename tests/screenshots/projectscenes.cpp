#include "scene.h"

#include "stage.h"
#include "welcome/newprojectdialog.h"
#include "welcome/serverdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

QString address()
{
    return u"postgresql://rita@corpus.example/newsroom"_s;
}

void newOnServer(Stage &stage)
{
    stage.trigger(stage.actions().newProject);
    stage.find<NewProjectDialog>()->findChild<QLineEdit *>()->setText(address());
    stage.settle();
}

void openOnServer(Stage &stage)
{
    stage.trigger(stage.actions().openOnServer);
    stage.find<ServerDialog>()->findChild<QLineEdit *>()->setText(address());
    stage.settle();
}

// A server that cannot be reached.
void failedToOpen(Stage &stage)
{
    stage.window().open(u"postgresql://rita@127.0.0.1:1/newsroom"_s);
    stage.settle(2 * Reading);
}

Scene menu(const QString &name, int place)
{
    return {u"menu-"_s + name, false, [place](Stage &stage) {
                QMenu *const menu = stage.window().menuBar()->actions().at(place)->menu();
                menu->popup({});
                stage.settle();
            }};
}

} // namespace

QList<Scene> projectScenes()
{
    const auto nothing = [](Stage &) {};
    QList<Scene> all{{u"welcome"_s, false, nothing, true},
                     {u"new-project"_s, false, opened(&Actions::newProject), true},
                     {u"new-on-server"_s, false, newOnServer, true},
                     {u"server"_s, false, openOnServer, true},
                     {u"failed-to-open"_s, false, failedToOpen, true},
                     {u"name"_s, false, opened(&Actions::changeName), true}};
    int place = 0;
    for (const QString &name :
         {u"file"_s, u"edit"_s, u"search"_s, u"article"_s, u"review"_s, u"team"_s, u"view"_s, u"help"_s})
        all.append(menu(name, place++));
    return all;
}

} // namespace Galley::Screenshots
