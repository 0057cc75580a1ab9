#pragma once

#include <QObject>

namespace Galley {

struct Actions;
class ProgressPresenter;
class Project;
class StatusLine;
class Workbench;

// How far the project is. Lives as long as it is open.
class ProgressCoordinator : public QObject
{
    Q_OBJECT
public:
    ProgressCoordinator(Project &project, const Actions &actions, Workbench &bench, StatusLine &status,
                        QObject *parent = nullptr);

private:
    ProgressPresenter *m_presenter;
};

} // namespace Galley
