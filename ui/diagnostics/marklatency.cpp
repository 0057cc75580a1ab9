#include "diagnostics/marklatency.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace Galley {

MarkLatency::MarkLatency(QAbstractScrollArea &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void MarkLatency::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_changed = false;
    m_since.invalidate();
    if (session)
        connect(session, &Session::changed, this, [this] { m_changed = m_since.isValid(); });
}

bool MarkLatency::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInput = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonRelease;
    if (isInput && !m_changed)
        m_since.start();
    else if (event->type() == QEvent::Paint && watched == m_view.viewport() && m_changed)
        QMetaObject::invokeMethod(this, &MarkLatency::finish, Qt::QueuedConnection); // painted by then
    return QObject::eventFilter(watched, event);
}

void MarkLatency::finish()
{
    if (!m_changed)
        return;
    m_milliseconds.append(double(m_since.nsecsElapsed()) / 1e6);
    if (m_milliseconds.size() > kept)
        m_milliseconds.removeFirst();
    m_changed = false;
    m_since.invalidate();
}

} // namespace Galley
