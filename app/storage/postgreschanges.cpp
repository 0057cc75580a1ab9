#include "storage/postgreschanges.h"

#include "storage/postgresconnecting.h"
#include "storage/postgreserror.h"

#include <libpq-fe.h>

namespace Galley {

namespace {

Changes::Kinds kindOf(QByteArrayView word)
{
    constexpr std::pair<QByteArrayView, Changes::Kind> Words[] = {
        {"marks", Changes::Marks},
        {"state", Changes::States},
        {"assignments", Changes::Assignments},
        {"team", Changes::Team},
        {"settings", Changes::Settings},
        {"schemas", Changes::Schemas},
        {"articles", Changes::Articles},
    };
    for (const auto &[known, kind] : Words) {
        if (known == word)
            return kind;
    }
    return {}; // of a newer Galley
}

} // namespace

void PostgresChanges::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PostgresChanges::PostgresChanges(const PostgresAddress &address, const Wake &wake)
    : m_address(address.shown())
    , m_waiting(address)
    , m_connection(startedConnection(address, &wake))
{}

Result<std::unique_ptr<ChangeSource>> PostgresChanges::open(const QString &address, const Wake &wake)
{
    const auto parsed = PostgresAddress::parse(address);
    if (!parsed)
        return std::unexpected(parsed.error());
    std::unique_ptr<PostgresChanges> changes(new PostgresChanges(*parsed, wake));
    return changes->listen().transform([&] { return std::unique_ptr<ChangeSource>(std::move(changes)); });
}

Result<void> PostgresChanges::listen()
{
    pg_conn *const connection = m_connection.get();
    if (!connection || PQstatus(connection) != CONNECTION_OK)
        return std::unexpected(postgresConnectError(connection, m_address));
    if (!isEncryptedAsWanted(connection))
        return fail(Error::Kind::Permission, QString()); // the project's own connection has said it
    PQsetnonblocking(connection, 1);
    const bool sent = PQsendQuery(connection, "LISTEN galley; SELECT current_schema()") != 0;
    const PostgresResult result = sent ? m_waiting.result(connection) : PostgresResult();
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return std::unexpected(postgresError(connection, result.get(), m_address));
    m_schema = PQgetvalue(result.get(), 0, 0);
    return {};
}

Result<Changes> PostgresChanges::wait(const Wake &wake, int milliseconds)
{
    pg_conn *const connection = m_connection.get();
    Changes changes = heard();
    if (changes.isEmpty() && wake.waitFor(milliseconds, PQsocket(connection))) {
        if (!PQconsumeInput(connection) || PQstatus(connection) != CONNECTION_OK)
            return std::unexpected(postgresError(connection, nullptr, m_address));
        changes = heard();
    }
    return changes;
}

Changes PostgresChanges::heard()
{
    Changes changes;
    while (PGnotify *const notice = PQnotifies(m_connection.get())) {
        changes.add(changesFrom(notice->extra));
        PQfreemem(notice);
    }
    return changes;
}

Changes PostgresChanges::changesFrom(const QByteArray &payload) const
{
    const qsizetype first = payload.indexOf(' ');
    const qsizetype second = payload.indexOf(' ', first + 1);
    if (first < 0 || second < 0 || payload.sliced(second + 1) != m_schema)
        return {};
    Changes changes{.kinds = kindOf(payload.first(first))};
    if (const ArticleId article = payload.sliced(first + 1, second - first - 1).toLongLong(); article > 0)
        changes.articles.insert(article);
    return changes;
}

} // namespace Galley
