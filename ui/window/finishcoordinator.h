#pragma once

#include "annotation/session.h"

#include <QPointer>

namespace Galley {

struct Actions;
class StatusLine;
class Workbench;

// Finishing an article and going to the next. What is missing is listed first; asking again finishes.
class FinishCoordinator : public QObject
{
    Q_OBJECT
public:
    FinishCoordinator(const Actions &actions, Workbench &bench, StatusLine &status, QObject *parent);

    void setSession(Session *session);

private:
    void done();
    void finish();
    void takeUp();
    void leaveFindings();
    void setState(SetState state);
    void enable();

    const Actions &m_actions;
    Workbench &m_bench;
    StatusLine &m_status;
    QPointer<Session> m_session;
    Revision m_warned = -1; // the revision whose findings are on show; asking again finishes it
};

} // namespace Galley
