#pragma once

#include "annotation/session.h"

#include <QPointer>

namespace Galley {

struct Actions;
class StatusLine;
class Workbench;

// Undo, redo and what else the menus do to the open article.
class EditCoordinator : public QObject
{
    Q_OBJECT
public:
    EditCoordinator(const Actions &actions, Workbench &bench, StatusLine &status, QObject *parent);

    void setSession(Session *session);

Q_SIGNALS:
    // What is to be undone or redone is part of an edit of many articles.
    void bulkUndoRequested(qint64 bulk);
    void bulkRedoRequested(qint64 bulk);

private:
    void connectView();
    void undo();
    void redo();
    void enable();

    const Actions &m_actions;
    Workbench &m_bench;
    StatusLine &m_status;
    QPointer<Session> m_session;
};

} // namespace Galley
