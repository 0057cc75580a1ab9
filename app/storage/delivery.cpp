#include "storage/delivery.h"

#include "storage/database.h"
#include "storage/refusal.h"

#include <QScopeGuard>

#include <algorithm>

using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr auto TimeForAnEdit = 15'000ms; // for an edit; longer than statements wait for locks
constexpr auto ShortestPause = 500ms;    // when the server is there, and does not take what waits
constexpr auto LongestPause = 16'000ms;

bool isTrouble(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::Busy || kind == Error::Kind::DiskFull ||
        kind == Error::Kind::Io || kind == Error::Kind::Corrupt;
}

// What is known of the set, as long as it is in the project.
SetAside describe(Store &store, const SpooledEntry &entry, const Error &reason)
{
    SetAside aside{.set = entry.set, .annotator = entry.entry.annotator, .reason = reason.message};
    Statement row = store.database().query(
        "SELECT a.id, a.external_id, a.title, n.name FROM annotation_set s JOIN article a ON a.id = "
        "s.article_id JOIN annotator n ON n.id = s.annotator_id WHERE s.id = $1",
        entry.set);
    if (row.next()) {
        aside.article = row.integer(0);
        aside.externalId = row.string(1);
        aside.title = row.string(2);
        aside.annotator = row.string(3);
    }
    return aside;
}

} // namespace

Delivery::Delivery(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{}

Result<void> Delivery::sendLeft()
{
    auto owner = SpoolFolder::ownerIn(*m_store);
    if (!owner)
        return std::unexpected(std::move(owner).error());
    m_owner = *std::move(owner);
    if (!m_owner)
        return {};
    QList<Arrival> arrivals; // nobody waits for these
    for (const std::unique_ptr<Spool> &spool : SpoolFolder::left(*m_owner)) {
        if (auto sent = sendAll(*spool, arrivals); !sent)
            return sent;
    }
    m_aside.clear(); // every set is read after this
    m_damaged = SpoolFolder::waiting(*m_owner).damaged.size();
    return {};
}

Result<Delivery::Place> Delivery::append(SetId set, const JournalEntry &entry)
{
    if (const auto reason = m_aside.constFind(set); reason != m_aside.cend())
        return putAside({set, entry}, *reason).transform([] { return Place::Aside; });
    if (!m_spool) {
        const auto kept = inTime([&] { return m_store->append(set, entry); });
        if (kept)
            return Place::Project;
        if (!m_owner ||
            !(kept.error().kind == Error::Kind::Unreachable || !m_store->database().isConnected()))
            return std::unexpected(kept.error());
        m_spool = Spool::create(SpoolFolder::path(), *m_owner);
        goAway(kept.error());
    }
    return m_spool->append({set, entry}).transform([] { return Place::Spool; });
}

void Delivery::addActiveTime(SetId set, qint64 milliseconds)
{
    m_times[set] += milliseconds;
    if (!m_spool)
        sendTimes();
}

void Delivery::sendTimes()
{
    for (auto time = m_times.begin(); time != m_times.end();) {
        const auto added = inTime([&] { return m_store->addActiveTime(time.key(), time.value()); });
        if (!added && !m_store->database().isConnected())
            return;
        time = m_times.erase(time);
    }
}

// A server that hangs is away, too.
Result<void> Delivery::inTime(const std::function<Result<void>()> &work)
{
    m_store->database().setDeadline(QDeadlineTimer(TimeForAnEdit));
    const auto asBefore = qScopeGuard([this] { m_store->database().setDeadline(QDeadlineTimer::Forever); });
    return work();
}

void Delivery::goAway(const Error &reason)
{
    m_away = reason;
    m_store->database().holdOff(reason);
    m_reconnecting.reset();
    m_reconnecting = std::make_unique<Reconnecting>(m_store->path(), m_pause, m_news);
    m_pause = std::clamp<std::chrono::milliseconds>(m_pause * 2, ShortestPause, LongestPause);
}

// Not the entry is at fault, but what lies before it.
bool Delivery::isPassing(const Error &error) const
{
    return isTrouble(error.kind) || !m_store->database().isConnected();
}

Result<void> Delivery::checkProject(Store &store) const
{
    auto owner = SpoolFolder::ownerIn(store);
    if (!owner)
        return std::unexpected(std::move(owner).error());
    if (*owner && (*owner)->project == m_owner->project)
        return {};
    return refuse(
        Error::Kind::Unreachable,
        QT_TRANSLATE_NOOP("Storage",
                          "At %1 there is another project now. What waits is sent when the one that "
                          "it was made in is back."),
        m_owner->address);
}

QList<Delivery::Arrival> Delivery::look()
{
    QList<Arrival> arrivals;
    if (!m_reconnecting)
        return arrivals;
    if (auto store = m_reconnecting->take()) {
        m_reconnecting.reset();
        if (auto sent = sendBy(std::move(store), arrivals); !sent)
            goAway(sent.error());
        else
            arrivals += takeOver();
    } else if (auto reason = m_reconnecting->reason()) {
        m_away = std::move(reason);
    }
    return arrivals;
}

Result<void> Delivery::sendBy(std::unique_ptr<Store> store, QList<Arrival> &arrivals)
{
    if (auto same = checkProject(*store); !same)
        return same;
    m_store = std::move(store);
    if (auto sent = sendAll(*m_spool, arrivals); !sent)
        return sent;
    m_spool.reset();
    m_away.reset();
    m_pause = {};
    sendTimes();
    return {};
}

// Their sets are nobody's here: what is refused of them holds nothing up.
QList<Delivery::Arrival> Delivery::takeOver()
{
    QList<Arrival> arrivals;
    if (!m_owner || m_spool)
        return arrivals;
    const QHash<SetId, Error> aside = m_aside;
    for (const std::unique_ptr<Spool> &spool : SpoolFolder::left(*m_owner)) {
        if (!sendAll(*spool, arrivals))
            break; // it stays
    }
    m_aside = aside;
    arrivals.removeIf([](const Arrival &arrival) { return !arrival.refused; });
    return arrivals;
}

void Delivery::tryNow()
{
    if (m_reconnecting)
        m_reconnecting->tryNow();
}

void Delivery::run(const std::function<void(Store &)> &work)
{
    tryNow();
    work(*m_store);
}

Result<void> Delivery::sendAll(Spool &spool, QList<Arrival> &arrivals)
{
    while (!spool.isEmpty()) {
        if (auto sent = sendFirst(spool, arrivals); !sent)
            return sent;
    }
    return {};
}

Result<void> Delivery::sendFirst(Spool &spool, QList<Arrival> &arrivals)
{
    const SpooledEntry &next = spool.first();
    Arrival arrival{next.set, next.entry.revision, {}};
    if (const auto reason = m_aside.constFind(next.set); reason != m_aside.cend())
        arrival.refused = *reason;
    else if (auto kept = inTime([&] { return m_store->append(next.set, next.entry); }); !kept)
        arrival.refused = std::move(kept).error();
    if (arrival.refused) {
        if (!m_aside.contains(next.set) && isPassing(*arrival.refused))
            return std::unexpected(*arrival.refused);
        if (auto put = putAside(next, *arrival.refused); !put)
            return put;
        m_aside.insert(next.set, *arrival.refused);
    }
    spool.removeFirst();
    arrivals.append(std::move(arrival));
    return {};
}

Result<void> Delivery::putAside(const SpooledEntry &entry, const Error &reason)
{
    return Galley::putAside(*m_owner, describe(*m_store, entry, reason), entry.entry);
}

DeliveryState Delivery::state() const
{
    return {.away = m_away, .waiting = m_spool ? m_spool->size() : 0, .damaged = m_damaged, .owner = m_owner};
}

} // namespace Galley
