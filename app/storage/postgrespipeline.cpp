#include "storage/postgrespipeline.h"

#include <libpq-fe.h>

namespace Galley {

namespace {

// All that follows a failure only says that it was left out.
bool replaces(const PostgresResult &before)
{
    const ExecStatusType status = PQresultStatus(before.get());
    return !before || status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

bool PostgresPipeline::send(pg_conn *connection, const QByteArray &statement,
                            const std::vector<const char *> &values)
{
    return open(connection) &&
        PQsendQueryPrepared(connection, statement.constData(), int(values.size()), values.data(), nullptr,
                            nullptr, 0) != 0;
}

bool PostgresPipeline::sendText(pg_conn *connection, const QByteArray &sql)
{
    return open(connection) &&
        PQsendQueryParams(connection, sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0) != 0;
}

bool PostgresPipeline::open(pg_conn *connection)
{
    if (m_sent == 0 && PQenterPipelineMode(connection) == 0)
        return false;
    ++m_sent;
    return true;
}

PostgresResult PostgresPipeline::finish(pg_conn *connection, const PostgresWaiting &waiting)
{
    m_sent = 0;
    if (PQpipelineSync(connection) == 0)
        return {};
    PostgresResult kept;
    while (PQstatus(connection) == CONNECTION_OK && waiting.isReady(connection)) {
        PostgresResult next(PQgetResult(connection)); // null between two statements
        if (PQresultStatus(next.get()) == PGRES_PIPELINE_SYNC && next)
            return PQexitPipelineMode(connection) != 0 ? std::move(kept) : PostgresResult();
        if (next && replaces(kept))
            kept = std::move(next);
    }
    return {};
}

} // namespace Galley
