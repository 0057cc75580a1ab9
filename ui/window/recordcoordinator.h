#pragma once

#include "annotation/session.h"

#include <QPointer>

namespace Galley {

struct Actions;
class Project;
class ProjectNames;
class StatusLine;
class Workbench;

// What is kept beside the marks of the open article: comments, history, and the names that the project knows.
class RecordCoordinator : public QObject
{
    Q_OBJECT
public:
    RecordCoordinator(const Actions &actions, Workbench &bench, StatusLine &status, QObject *parent);

    void setProject(Project *project); // not owned; null: none is open
    void setSession(Session *session);

private:
    void connectComments();
    void connectHistory();
    void writeComment();
    void goTo(CommentId comment);
    void showPlace();
    void enable();

    const Actions &m_actions;
    Workbench &m_bench;
    StatusLine &m_status;
    QPointer<Session> m_session;
    ProjectNames *m_names = nullptr;
};

} // namespace Galley
