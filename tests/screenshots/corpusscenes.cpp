#include "scene.h"

#include "stage.h"

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

void concordance(Stage &stage)
{
    stage.trigger(stage.actions().searchCorpus);
    stage.type(u"layer:actor"_s);
    stage.key(Qt::Key_Return);
    stage.settle(Reading);
}

void wrongQuery(Stage &stage)
{
    stage.trigger(stage.actions().searchCorpus);
    stage.type(u"layer:actor AND (label:actor/state"_s);
    stage.key(Qt::Key_Escape); // proposals
    stage.key(Qt::Key_Return);
    stage.settle(Reading);
}

void consistency(Stage &stage)
{
    stage.trigger(stage.actions().consistency);
    stage.key(Qt::Key_Return);
    stage.settle(Reading);
}

} // namespace

QList<Scene> corpusScenes()
{
    return {{u"concordance"_s, true, concordance},
            {u"wrong-query"_s, false, wrongQuery},
            {u"consistency"_s, false, consistency},
            {u"bulk-edits"_s, false, opened(&Actions::bulkEdits)}};
}

} // namespace Galley::Screenshots
