#include "storage/changelistener.h"

#include "storage/changesource.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Galley {

namespace {

// Milliseconds.
constexpr int Together = 200; // from the first change until all that came since are told
constexpr int FirstPause = 500;
constexpr int LongestPause = 30'000;

} // namespace

ChangeListener::ChangeListener(QString address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_thread([this] { run(); })
{}

ChangeListener::~ChangeListener()
{
    m_wake.call();
    m_thread.join();
}

void ChangeListener::run()
{
    int pause = FirstPause;
    while (!m_wake.isCalled()) {
        if (const auto source = openChangeSource(m_address, m_wake)) {
            setListening(true);
            tell(Changes::everything()); // what came before it listened
            listenTo(**source);
            setListening(false);
            pause = FirstPause;
        }
        std::ignore = m_wake.waitFor(pause);
        pause = std::min(2 * pause, LongestPause);
    }
}

void ChangeListener::listenTo(ChangeSource &source)
{
    Changes changes;
    QDeadlineTimer deadline(QDeadlineTimer::Forever);
    while (!m_wake.isCalled()) {
        const auto more = source.wait(m_wake, int(deadline.remainingTime()));
        if (!more)
            return;
        if (changes.isEmpty() && !more->isEmpty())
            deadline.setRemainingTime(Together);
        changes.add(*more);
        if (!deadline.hasExpired())
            continue;
        tell(changes);
        changes = {};
        deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    }
}

void ChangeListener::tell(const Changes &changes)
{
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

void ChangeListener::setListening(bool listening)
{
    QMetaObject::invokeMethod(
        this,
        [this, listening] {
            m_listening = listening;
            Q_EMIT listeningChanged(listening);
        },
        Qt::QueuedConnection);
}

} // namespace Galley
