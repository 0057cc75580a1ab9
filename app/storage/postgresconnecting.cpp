#include "storage/postgresconnecting.h"

#include "storage/postgresaddress.h"
#include "storage/wake.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

#include <memory>
#include <vector>

namespace Galley {

namespace {

// Waits until the socket is ready for what the state wants; false: it took too long.
bool waitFor(pg_conn *connection, PostgresPollingStatusType state, const QDeadlineTimer &deadline,
             const Wake &wake)
{
    return wake.waitFor(int(deadline.remainingTime()), PQsocket(connection),
                        state == PGRES_POLLING_WRITING) &&
        !wake.isCalled();
}

int secondsOf(const PostgresAddress &address)
{
    for (const auto &[keyword, value] : address.parameters()) {
        if (keyword == "connect_timeout")
            return value.toInt();
    }
    return 0;
}

bool encryptionWasWaived(pg_conn *connection)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection),
                                                                               &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (qstrcmp(option->keyword, "sslmode") == 0)
            return qstrcmp(option->val, "disable") == 0 || qstrcmp(option->val, "allow") == 0;
    }
    return false;
}

} // namespace

pg_conn *startedConnection(const PostgresAddress &address, const Wake *wake)
{
    const Wake never;
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : address.parameters()) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    pg_conn *const connection = PQconnectStartParams(keywords.data(), values.data(), 0);
    if (!connection || PQstatus(connection) == CONNECTION_BAD)
        return connection;
    // So that a refusal has its SQLSTATE, whatever the server's language.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
    const int seconds = secondsOf(address);
    const QDeadlineTimer deadline =
        seconds > 0 ? QDeadlineTimer(seconds * 1000) : QDeadlineTimer(QDeadlineTimer::Forever);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        if (!waitFor(connection, state, deadline, wake ? *wake : never))
            break;
        state = PQconnectPoll(connection);
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return connection;
}

bool isEncryptedAsWanted(pg_conn *connection)
{
    return PQsslInUse(connection) || isThisMachine(PQhost(connection)) || encryptionWasWaived(connection);
}

} // namespace Galley
