#include "annotation/activeclock.h"

#include <utility>

namespace Galley {

using std::chrono::milliseconds;

ActiveClock::Now ActiveClock::monotonic()
{
    return [] {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
}

ActiveClock::ActiveClock(Now now)
    : m_now(std::move(now))
{}

void ActiveClock::restart()
{
    m_total = m_atEdit = m_saved = milliseconds(0);
    m_last = m_now();
    m_running = true;
}

void ActiveClock::act()
{
    const milliseconds now = m_now();
    if (m_running && now - m_last <= IdleAfter)
        m_total += now - m_last;
    m_last = now;
    m_running = true;
}

void ActiveClock::pause()
{
    if (m_running)
        act(); // he was here until now
    m_running = false;
}

qint64 ActiveClock::takeForEdit()
{
    return (m_total - std::exchange(m_atEdit, m_total)).count();
}

qint64 ActiveClock::takeUnsaved()
{
    return (m_total - std::exchange(m_saved, m_total)).count();
}

} // namespace Galley
