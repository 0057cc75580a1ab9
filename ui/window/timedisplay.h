#pragma once

#include "annotation/session.h"

#include <QPointer>

class QTimer;

namespace Galley {

class StatusLine;

// How long the annotator has worked on the open article, and how long a mark takes, in the status line.
class TimeDisplay : public QObject
{
    Q_OBJECT
public:
    explicit TimeDisplay(StatusLine &status, QObject *parent = nullptr);
    ~TimeDisplay() override;

    void setSession(Session *session); // not owned; null: nothing to show

private:
    void show();

    StatusLine &m_status;
    QPointer<Session> m_session;
    QTimer *m_tick;
};

} // namespace Galley
