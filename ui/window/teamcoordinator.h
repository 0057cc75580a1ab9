#pragma once

#include <QObject>

namespace Galley {

struct Actions;
class ArticleCoordinator;
class Project;
class ReviewPage;
class StatusLine;
class TeamPresenter;
class Workbench;

// The team's dialogs, and whose articles the queue shows. Lives as long as its project is open.
class TeamCoordinator : public QObject
{
    Q_OBJECT
public:
    TeamCoordinator(Project &project, const Actions &actions, Workbench &bench, ArticleCoordinator &articles,
                    StatusLine &status, QObject *parent = nullptr);
    ~TeamCoordinator() override;

    void setReview(ReviewPage &page); // from where articles are returned, too

private:
    TeamPresenter *m_presenter;
};

} // namespace Galley
