#pragma once

#include "storage/postgresaddress.h"
#include "storage/postgresstatement.h"

#include <QDeadlineTimer>

struct pg_conn;

namespace Galley {

// Waits for what a server answers, on connections that do not block. A statement may take its time as long as
// the server is there for others, which it is asked after a silence as long as the address's
// tcp_user_timeout; with a deadline it has until then. Only so is a server noticed that hangs and leaves its
// connections open.
class PostgresWaiting
{
public:
    explicit PostgresWaiting(const PostgresAddress &address);

    [[nodiscard]] bool isOver() const { return m_deadline.hasExpired(); }

    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }

    // What PQexec would return for what was sent; null: the connection broke, or there is no answer.
    [[nodiscard]] PostgresResult result(pg_conn *connection) const;
    // Everything is sent, and PQgetResult has something; false: there is no answer.
    [[nodiscard]] bool isReady(pg_conn *connection) const;

private:
    [[nodiscard]] bool waitFor(pg_conn *connection, bool toWrite) const;
    [[nodiscard]] bool isThere() const;

    PostgresAddress m_address;
    qint64 m_silence; // milliseconds
    QDeadlineTimer m_deadline = QDeadlineTimer::Forever;
};

} // namespace Galley
