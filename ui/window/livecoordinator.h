#pragma once

#include "project/project.h"

class QTimer;

namespace Galley {

class ArticleCoordinator;
class NoticeArea;
class StatusLine;
class Workbench;

// Brings what others change, or the same annotator in another window, into this one: the queue, the open
// article, what one may do here, and the project's schemas. Lives as long as its project is open.
class LiveCoordinator : public QObject
{
    Q_OBJECT
public:
    LiveCoordinator(Project &project, Workbench &bench, ArticleCoordinator &articles, StatusLine &status,
                    NoticeArea &notices, QObject *parent = nullptr);
    ~LiveCoordinator() override;

    // While the project is being opened again anyway, nobody has to be asked for it.
    void setReopening(bool reopening);

Q_SIGNALS:
    void reopenRequested();

private:
    void onChanged(const Changes &changes);
    void read();
    void followQueue(const Changes &changes);
    void readSets(const Changes &changes);
    void readRights();
    void readSchemas();
    void onRights(const ProjectRights &rights);

    Project &m_project;
    Workbench &m_bench;
    ArticleCoordinator &m_articles;
    StatusLine &m_status;
    NoticeArea &m_notices;
    Changes m_changes; // not yet read
    bool m_reopening = false;
    QTimer *m_pause; // so that a busy team does not keep the reading thread busy
};

} // namespace Galley
