#include "storage/writerthread.h"

#include <QCoreApplication>

namespace Galley {

WriterThread::WriterThread(std::unique_ptr<Store> store, std::function<void()> wake)
    : m_store(std::move(store))
    , m_wake(std::move(wake))
    , m_thread([this] { run(); })
{}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_submitted.notify_one();
    m_thread.join();
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
    return std::exchange(m_outcomes, {});
}

void WriterThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_submitted.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        done(carryOut(job));
        lock.lock();
    }
}

std::optional<WriterThread::Outcome> WriterThread::carryOut(const Job &job)
{
    if (job.work) {
        job.work(*m_store);
        return Outcome{.done = job.done};
    }
    if (!job.entry) {
        m_stopped.remove(job.set);
        return std::nullopt;
    }
    auto error = write(job.set, *job.entry);
    if (error)
        m_stopped.insert(job.set);
    return Outcome{.set = job.set, .revision = job.entry->revision, .error = std::move(error)};
}

std::optional<Error> WriterThread::write(SetId set, const JournalEntry &entry)
{
    if (m_stopped.contains(set))
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Storage",
                                                 "An edit before this one was not saved, so neither was this "
                                                 "one. Open the article again, then repeat it."),
                     {},
                     {}};
    auto kept = m_store->append(set, entry);
    return kept ? std::nullopt : std::optional(std::move(kept).error());
}

void WriterThread::done(std::optional<Outcome> outcome)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = outcome && m_outcomes.isEmpty();
        if (outcome)
            m_outcomes.append(std::move(*outcome));
        if (--m_pending == 0)
            m_idle.notify_all();
    }
    if (wake)
        m_wake();
}

} // namespace Galley
