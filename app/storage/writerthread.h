#pragma once

#include "storage/store.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Galley {

// The thread behind StoreWriter: takes entries in order, writes each in a transaction of its own, and keeps
// the outcomes for whoever fetches them. Every function but the thread's own may be called from any thread.
class WriterThread
{
public:
    struct Job
    {
        SetId set = 0;
        std::optional<JournalEntry> entry; // none: the set was read again, and takes entries again
        std::function<void(Store &)> work; // of other jobs than these: what to do
        std::function<void()> done;        // and what its outcome brings back
    };

    struct Outcome
    {
        SetId set = 0;
        Revision revision = 0;
        std::optional<Error> error; // none: it is on disk
        std::function<void()> done; // of other work: to be called
    };

    // wake is called on the thread when there are outcomes and the ones before were fetched.
    WriterThread(std::unique_ptr<Store> store, std::function<void()> wake);
    ~WriterThread(); // writes what is left

    void submit(Job job);
    void waitUntilIdle();
    [[nodiscard]] qsizetype pending() const;
    [[nodiscard]] QList<Outcome> takeOutcomes();

private:
    void run();
    [[nodiscard]] std::optional<Outcome> carryOut(const Job &job);
    [[nodiscard]] std::optional<Error> write(SetId set, const JournalEntry &entry);
    void done(std::optional<Outcome> outcome);

    // Of the thread alone.
    std::unique_ptr<Store> m_store;
    QSet<SetId> m_stopped; // sets with a refused entry, until they are reset

    std::function<void()> m_wake;
    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_submitted;
    std::condition_variable m_idle;
    std::deque<Job> m_jobs;
    qsizetype m_pending = 0; // jobs submitted and not yet carried out
    QList<Outcome> m_outcomes;
    bool m_closing = false;

    std::thread m_thread; // last: it starts when all else is there
};

} // namespace Galley
