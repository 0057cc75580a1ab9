#include "scene.h"

#include "article/articleview.h"
#include "stage.h"
#include "window/workbench.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

void showWindow(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    stage.focusFirstMark();
}

void showRelations(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    stage.trigger(stage.actions().relations);
    stage.focusFirstMark();
}

void showClean(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    stage.trigger(stage.actions().clean);
    stage.focusFirstMark();
}

void showHints(Stage &stage)
{
    stage.openArticle(u"Lorrish frigate"_s);
    stage.key(Qt::Key_Semicolon);
    stage.settle();
}

void markEverywhere(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    stage.focusFirstMark();
    stage.key(Qt::Key_Asterisk);
    stage.settle(Reading);
    stage.key(Qt::Key_Asterisk);
    stage.settle(Reading);
}

void find(Stage &stage)
{
    stage.openArticle(u"Lorrish frigate"_s);
    stage.trigger(stage.actions().find);
    stage.type(u"flight"_s);
    stage.settle();
}

void comments(Stage &stage)
{
    stage.openArticle(u"Karsova closes"_s);
    stage.focusFirstMark();
    stage.trigger(stage.actions().comment);
}

// Work that a reviewer gave back.
void returned(Stage &stage)
{
    stage.openArticle(u"Parliament of Karsova"_s);
    stage.window().bench()->showComments();
    stage.settle();
}

void history(Stage &stage)
{
    stage.openArticle(u"Market of Tirun"_s);
    stage.focusFirstMark();
    stage.key(Qt::Key_1); // its first word, too
    stage.settle();
    stage.trigger(stage.actions().markHistory);
    stage.settle(Reading);
}

void guidelines(Stage &stage)
{
    stage.openArticle(u"Orvian trainers"_s);
    stage.focusFirstMark();
    stage.trigger(stage.actions().guidelines);
    stage.settle(Reading);
}

} // namespace

QList<Scene> articleScenes()
{
    return {{u"window"_s, true, showWindow},         {u"relations"_s, false, showRelations},
            {u"clean"_s, false, showClean},          {u"hints"_s, true, showHints},
            {u"everywhere"_s, true, markEverywhere}, {u"find"_s, false, find},
            {u"comments"_s, false, comments},        {u"returned"_s, false, returned},
            {u"history"_s, false, history},          {u"guidelines"_s, true, guidelines}};
}

} // namespace Galley::Screenshots
