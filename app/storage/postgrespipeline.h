#pragma once

#include "storage/postgreswaiting.h"

namespace Galley {

// Statements that are sent one after the other without waiting for the answers to those before.
class PostgresPipeline
{
public:
    [[nodiscard]] bool isOpen() const { return m_sent > 0; }

    [[nodiscard]] qsizetype size() const { return m_sent; }

    // False: the connection is broken.
    [[nodiscard]] bool send(pg_conn *connection, const QByteArray &statement,
                            const std::vector<const char *> &values);
    [[nodiscard]] bool sendText(pg_conn *connection, const QByteArray &sql); // one statement
    // Waits for all, and closes it: what the last one gave, or what the first one that failed did; null: the
    // connection broke.
    [[nodiscard]] PostgresResult finish(pg_conn *connection, const PostgresWaiting &waiting);

    void reset() { m_sent = 0; } // with another connection

private:
    [[nodiscard]] bool open(pg_conn *connection);

    qsizetype m_sent = 0;
};

} // namespace Galley
