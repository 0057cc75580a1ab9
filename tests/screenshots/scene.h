#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QAction;

namespace Galley {
struct Actions;
}

namespace Galley::Screenshots {

class Stage;

constexpr int Reading = 1200; // ms, until a thread has read the project

// One picture. A new page or dialog gets one in the file of its subject.
struct Scene
{
    QString name; // of the file, too
    bool isInHandbook = false;
    std::function<void(Stage &stage)> play; // the project is open, with its first article, unless:
    bool isWithoutProject = false;
    QSize size = {1280, 800}; // of the window
    QString annotator = QStringLiteral("ann");
};

[[nodiscard]] QList<Scene> scenes(); // all of them

[[nodiscard]] QList<Scene> articleScenes();
[[nodiscard]] QList<Scene> corpusScenes();
[[nodiscard]] QList<Scene> reviewScenes();
[[nodiscard]] QList<Scene> teamScenes();
[[nodiscard]] QList<Scene> exchangeScenes();
[[nodiscard]] QList<Scene> schemaScenes();
[[nodiscard]] QList<Scene> projectScenes();
[[nodiscard]] QList<Scene> helpScenes();

// Of what opens as soon as its action is triggered.
[[nodiscard]] std::function<void(Stage &)> opened(QAction *Actions::*action);

} // namespace Galley::Screenshots
