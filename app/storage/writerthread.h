#pragma once

#include "storage/delivery.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Galley {

// The thread behind StoreWriter: takes entries in order, delivers each in a transaction of its own, and keeps
// the outcomes for whoever fetches them. Every function but the thread's own may be called from any thread.
class WriterThread
{
public:
    struct Job
    {
        SetId set = 0;
        std::optional<JournalEntry> entry; // none: the set was read again, and takes entries again
        qint64 activeMs = 0;               // of other jobs than these: time to be added
        std::function<void(Store &)> work; // or what to do
        std::function<void()> done;        // and what its outcome brings back
    };

    enum class Fate {
        Saved,   // in the project
        Kept,    // on this machine, until the server is back
        Aside,   // on this machine, and not taken by the project
        Refused, // nowhere
    };

    struct Outcome
    {
        SetId set = 0;
        Revision revision = 0;
        Fate fate = Fate::Saved;
        std::optional<Error> error; // why it was refused or set aside
        std::function<void()> done; // of other work: to be called
    };

    // wake is called on the thread when there are outcomes or another state, and those before were fetched.
    WriterThread(std::unique_ptr<Delivery> delivery, std::function<void()> wake);
    ~WriterThread(); // writes what is left

    void submit(Job job);
    void waitUntilIdle();
    [[nodiscard]] qsizetype pending() const;
    [[nodiscard]] QList<Outcome> takeOutcomes();
    [[nodiscard]] DeliveryState state() const;
    void tryNow(); // whether a server that was away is back

private:
    void run();
    void look();
    [[nodiscard]] static QList<Outcome> outcomesOf(QList<Delivery::Arrival> arrivals);
    void publish(const QList<Outcome> &outcomes, qsizetype jobs);
    [[nodiscard]] QList<Outcome> carryOut(const Job &job);
    [[nodiscard]] Outcome write(SetId set, const JournalEntry &entry);

    // Of the thread alone.
    std::unique_ptr<Delivery> m_delivery;
    QSet<SetId> m_stopped; // sets with a refused entry, until they are reset

    std::function<void()> m_wake;
    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_submitted;
    std::condition_variable m_idle;
    std::deque<Job> m_jobs;
    qsizetype m_pending = 0; // jobs submitted and not yet carried out
    QList<Outcome> m_outcomes;
    DeliveryState m_state;
    bool m_isTold = true; // there is nothing new since takeOutcomes
    bool m_hasNews = false;
    bool m_isHurried = false;
    bool m_closing = false;

    std::thread m_thread; // last: it starts when all else is there
};

} // namespace Galley
