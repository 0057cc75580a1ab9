#pragma once

#include "storage/reconnecting.h"
#include "storage/spoolfolder.h"

#include <QHash>

namespace Galley {

// How it stands with a project's server.
struct DeliveryState
{
    std::optional<Error> away;            // why it cannot be written now; none: it can
    qsizetype waiting = 0;                // edits in the spool
    qsizetype damaged = 0;                // spools that were left and cannot be read, or only in part
    std::optional<SpoolOwner> owner = {}; // whose; none: the project is a file

    bool operator==(const DeliveryState &) const = default;
};

// Brings edits to a project in their order. While its server is away they wait in a spool on this machine,
// and are sent when it is back. Each arrives once: a connection that breaks at a commit leaves open whether
// the edit is there, so it is sent again, and the store knows it. Of one thread.
class Delivery
{
public:
    explicit Delivery(std::unique_ptr<Store> store);

    // news is called on another thread when look has something to do.
    void setNews(std::function<void()> news) { m_news = std::move(news); }

    // Sends what programs left that ended while the server was away. Fails when it goes away again: what is
    // not sent stays where it is.
    [[nodiscard]] Result<void> sendLeft();

    enum class Place { Project, Spool, Aside };

    struct Arrival
    {
        SetId set = 0;
        Revision revision = 0;
        std::optional<Error> refused; // why it was set aside; none: it is in the project
    };

    // Where the entry is kept on return.
    [[nodiscard]] Result<Place> append(SetId set, const JournalEntry &entry);
    void addActiveTime(SetId set, qint64 milliseconds);

    // The set was read again: what comes now is not set aside with what came before.
    void reset(SetId set) { m_aside.remove(set); }

    // What changes the project otherwise: fails as long as edits wait.
    void run(const std::function<void(Store &)> &work);

    // Sends what waits when the server is back.
    [[nodiscard]] QList<Arrival> look();
    // Sends what other programs left that have ended since, as long as nothing of its own waits. What the
    // project did not take of it.
    [[nodiscard]] QList<Arrival> takeOver();
    void tryNow(); // whether it is

    [[nodiscard]] DeliveryState state() const;

private:
    [[nodiscard]] Result<void> inTime(const std::function<Result<void>()> &work);
    void goAway(const Error &reason);
    [[nodiscard]] bool isPassing(const Error &error) const;
    [[nodiscard]] Result<void> checkProject(Store &store) const;
    [[nodiscard]] Result<void> sendBy(std::unique_ptr<Store> store, QList<Arrival> &arrivals);
    [[nodiscard]] Result<void> sendAll(Spool &spool, QList<Arrival> &arrivals);
    [[nodiscard]] Result<void> sendFirst(Spool &spool, QList<Arrival> &arrivals);
    [[nodiscard]] Result<void> putAside(const SpooledEntry &entry, const Error &reason);
    void sendTimes();

    std::unique_ptr<Store> m_store;
    std::function<void()> m_news;
    std::optional<SpoolOwner> m_owner; // none: the project is a file
    std::optional<Error> m_away;
    std::unique_ptr<Spool> m_spool; // null: nothing waits
    QHash<SetId, Error> m_aside;    // sets with an entry that was not taken, until they are reset
    QHash<SetId, qint64> m_times;   // milliseconds that wait with the edits
    qsizetype m_damaged = 0;
    std::chrono::milliseconds m_pause = {};       // before the next attempt to reach the server
    std::unique_ptr<Reconnecting> m_reconnecting; // first to go
};

} // namespace Galley
