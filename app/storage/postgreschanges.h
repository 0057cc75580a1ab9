#pragma once

#include "storage/changesource.h"
#include "storage/postgreswaiting.h"

struct pg_conn;

namespace Galley {

// What a server tells by NOTIFY (layout6.cpp).
class PostgresChanges final : public ChangeSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ChangeSource>> open(const QString &address, const Wake &wake);

    [[nodiscard]] Result<Changes> wait(const Wake &wake, int milliseconds) override;

private:
    struct Close
    {
        void operator()(pg_conn *connection) const;
    };

    explicit PostgresChanges(const PostgresAddress &address, const Wake &wake);
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Changes heard();
    [[nodiscard]] Changes changesFrom(const QByteArray &payload) const;

    QString m_address;
    PostgresWaiting m_waiting;
    QByteArray m_schema; // that the project is in
    std::unique_ptr<pg_conn, Close> m_connection;
};

} // namespace Galley
