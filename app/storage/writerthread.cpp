#include "storage/writerthread.h"

#include <QCoreApplication>

namespace Galley {

WriterThread::WriterThread(std::unique_ptr<Delivery> delivery, std::function<void()> wake)
    : m_delivery(std::move(delivery))
    , m_wake(std::move(wake))
    , m_state(m_delivery->state())
{
    m_delivery->setNews([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_hasNews = true;
        }
        m_submitted.notify_one();
    });
    m_thread = std::thread([this] { run(); });
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_submitted.notify_one();
    m_thread.join();
    m_delivery.reset(); // its news come here
}

void WriterThread::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        ++m_pending;
    }
    m_submitted.notify_one();
}

void WriterThread::tryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHurried = true;
    }
    m_submitted.notify_one();
}

void WriterThread::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_pending == 0; });
}

qsizetype WriterThread::pending() const
{
    const std::lock_guard lock(m_mutex);
    return m_pending;
}

QList<WriterThread::Outcome> WriterThread::takeOutcomes()
{
    const std::lock_guard lock(m_mutex);
    m_isTold = true;
    return std::exchange(m_outcomes, {});
}

DeliveryState WriterThread::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void WriterThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_submitted.wait(lock, [this] { return m_closing || m_hasNews || m_isHurried || !m_jobs.empty(); });
        if (std::exchange(m_isHurried, false))
            m_delivery->tryNow();
        // First: what waits comes before what is submitted now.
        if (std::exchange(m_hasNews, false)) {
            lock.unlock();
            look();
            lock.lock();
        } else if (!m_jobs.empty()) {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            publish(carryOut(job), 1);
            lock.lock();
        } else if (m_closing) {
            return;
        }
    }
}

void WriterThread::look()
{
    publish(outcomesOf(m_delivery->look()), 0);
}

QList<WriterThread::Outcome> WriterThread::outcomesOf(QList<Delivery::Arrival> arrivals)
{
    QList<Outcome> outcomes;
    for (Delivery::Arrival &arrival : arrivals)
        outcomes.append({.set = arrival.set,
                         .revision = arrival.revision,
                         .fate = arrival.refused ? Fate::Aside : Fate::Saved,
                         .error = std::move(arrival.refused)});
    return outcomes;
}

QList<WriterThread::Outcome> WriterThread::carryOut(const Job &job)
{
    if (job.work) {
        m_delivery->run(job.work);
        return {{.done = job.done}};
    }
    if (job.activeMs > 0) {
        m_delivery->addActiveTime(job.set, job.activeMs);
        return outcomesOf(m_delivery->takeOver()); // now and then, while somebody works
    }
    if (job.entry)
        return {write(job.set, *job.entry)};
    m_stopped.remove(job.set);
    m_delivery->reset(job.set);
    return {};
}

WriterThread::Outcome WriterThread::write(SetId set, const JournalEntry &entry)
{
    Outcome outcome{.set = set, .revision = entry.revision};
    if (m_stopped.contains(set)) {
        outcome.fate = Fate::Refused;
        outcome.error =
            Error{Error::Kind::Conflict,
                  QCoreApplication::translate("Storage",
                                              "An edit before this one was not saved, so neither was this "
                                              "one. Open the article again, then repeat it.")};
        return outcome;
    }
    const auto place = m_delivery->append(set, entry);
    if (!place) {
        m_stopped.insert(set);
        outcome.fate = Fate::Refused;
        outcome.error = place.error();
    } else if (*place != Delivery::Place::Project) {
        outcome.fate = *place == Delivery::Place::Spool ? Fate::Kept : Fate::Aside;
    }
    return outcome;
}

void WriterThread::publish(const QList<Outcome> &outcomes, qsizetype jobs)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        const DeliveryState state = m_delivery->state();
        const bool isNew = !outcomes.isEmpty() || state != m_state;
        m_state = state;
        m_outcomes += outcomes;
        if (isNew)
            wake = std::exchange(m_isTold, false);
        m_pending -= jobs;
        if (m_pending == 0)
            m_idle.notify_all();
    }
    if (wake)
        m_wake();
}

} // namespace Galley
