#include "scene.h"

#include "stage.h"

namespace Galley::Screenshots {

QList<Scene> scenes()
{
    return articleScenes() + corpusScenes() + reviewScenes() + teamScenes() + exchangeScenes() +
        schemaScenes() + projectScenes() + helpScenes();
}

std::function<void(Stage &)> opened(QAction *Actions::*action)
{
    return [action](Stage &stage) {
        stage.trigger(stage.actions().*action);
        stage.settle(Reading);
    };
}

} // namespace Galley::Screenshots
