#include "window/timedisplay.h"

#include "common/words.h"
#include "window/statusline.h"

#include <QTimer>

namespace Galley {

TimeDisplay::TimeDisplay(StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_tick(new QTimer(this))
{
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &TimeDisplay::show);
}

TimeDisplay::~TimeDisplay()
{
    m_status.setTime({}, {});
}

void TimeDisplay::setSession(Session *session)
{
    m_session = session;
    if (session)
        m_tick->start();
    else
        m_tick->stop();
    show();
}

void TimeDisplay::show()
{
    const qint64 article = m_session ? m_session->activeMs() / 1000 * 1000 : 0;
    if (article == 0)
        return m_status.setTime({}, {});
    const AnnotationSet::SpanTime &marks = m_session->set().spanTime();
    const QString time = article < 10'000 ? tr("%1 s").arg(article / 1000) : durationWords(article);
    const QString perMark = marks.spans > 0 ? durationWords(marks.ms / marks.spans) : QString();
    m_status.setTime(perMark.isEmpty() ? time : tr("%1 · %2 a mark").arg(time, perMark),
                     tr("Active time on this article, without pauses; on average what a mark took"));
}

} // namespace Galley
