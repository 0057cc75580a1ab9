#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace Galley {

// Every command of the window: its name, key, tooltip and picture. What they do is connected elsewhere.
struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Actions)

public:
    explicit Actions(QWidget *window);

    QAction *newProject;
    QAction *openProject;
    QAction *openOnServer;
    QAction *openSample;
    QAction *importArticles;
    QAction *exportArticles;
    QAction *imports;
    QAction *closeProject;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *remove;
    QAction *repeat;
    QAction *relate;
    QAction *attributes;
    QAction *comment;
    QAction *markHistory;
    QAction *listRelations;

    QAction *markEverywhere;
    QAction *markInCorpus;

    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *searchCorpus;
    QAction *consistency;
    QAction *bulkEdits;

    QAction *doneAndNext;
    QAction *inProgress;
    QAction *nextArticle;
    QAction *previousArticle;
    QAction *findArticle;

    QAction *agreement;
    QAction *progress;
    QAction *applyPolicies;
    QAction *feedback;
    QAction *review;
    QAction *reviewSettings;

    QAction *packArticles;
    QAction *mergePackages;
    QAction *handIn;
    QAction *takeHandInBack;
    QAction *team;
    QAction *assignArticles;
    QAction *myArticles;
    QAction *returnArticle;

    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *showQueue;
    QAction *showSide;
    QAction *nextPane;
    QAction *previousPane;
    QAction *clean;
    QAction *labels;
    QAction *relations;
    QAction *focusMode;
    QAction *followSystem;
    QAction *light;
    QAction *dark;
    QAction *highContrastLight;
    QAction *highContrastDark;

    QAction *commands;
    QAction *preferences;
    QAction *tour;
    QAction *diagnostics;
    QAction *schemas;
    QAction *guidelines;

    QAction *handbook;
    QAction *keyboard;
    QAction *plugins;
    QAction *changeName;
    QAction *about;

    // Those that work on an open article, or an open project.
    [[nodiscard]] QList<QAction *> ofArticle() const;
    [[nodiscard]] QList<QAction *> ofProject() const;
};

} // namespace Galley
