#include "storage/postgreswaiting.h"

#include <libpq-fe.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <poll.h>

namespace Galley {

namespace {

// Until the socket can be read, or written if that is wanted, or the time is over: false.
bool pollSocket(int socket, bool toWrite, qint64 milliseconds)
{
    pollfd file{.fd = socket, .events = short(toWrite ? POLLIN | POLLOUT : POLLIN), .revents = 0};
    const QDeadlineTimer until(milliseconds);
    int ready = 0;
    do
        ready = ::poll(&file, 1, int(until.remainingTime()));
    while (ready < 0 && errno == EINTR);
    return ready != 0;
}

qint64 silenceOf(const PostgresAddress &address)
{
    constexpr qint64 WhenTheSystemDecides = 20'000;
    for (const auto &[keyword, value] : address.parameters()) {
        if (keyword == "tcp_user_timeout" && value.toLongLong() > 0)
            return value.toLongLong();
    }
    return WhenTheSystemDecides;
}

} // namespace

PostgresWaiting::PostgresWaiting(const PostgresAddress &address)
    : m_address(address)
    , m_silence(silenceOf(address))
{}

PostgresResult PostgresWaiting::result(pg_conn *connection) const
{
    PostgresResult last;
    while (isReady(connection)) {
        PostgresResult next(PQgetResult(connection));
        if (!next)
            return last;
        last = std::move(next);
    }
    return {};
}

bool PostgresWaiting::isReady(pg_conn *connection) const
{
    while (true) {
        const int unsent = PQflush(connection);
        if (unsent < 0 || (unsent == 0 && PQisBusy(connection) == 0))
            return true;
        if (!waitFor(connection, unsent > 0))
            return false;
        if (PQconsumeInput(connection) == 0)
            return true; // and PQgetResult says why
    }
}

bool PostgresWaiting::waitFor(pg_conn *connection, bool toWrite) const
{
    while (true) {
        const qint64 left =
            m_deadline.isForever() ? std::numeric_limits<int>::max() : m_deadline.remainingTime();
        if (pollSocket(PQsocket(connection), toWrite, std::min(left, m_silence)))
            return true;
        if (m_deadline.hasExpired() || !isThere())
            return false;
    }
}

bool PostgresWaiting::isThere() const
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : m_address.parameters()) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    const PGPing answer = PQpingParams(keywords.data(), values.data(), 0); // within the connect_timeout
    return answer == PQPING_OK || answer == PQPING_REJECT;
}

} // namespace Galley
