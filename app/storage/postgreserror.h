#pragma once

#include "text/error.h"

#include <QByteArray>

struct pg_conn;
struct pg_result;

namespace Galley {

// What went wrong on a server, in words that name the project and say what to do. result may be null: then
// it is the connection that failed.
[[nodiscard]] Error postgresError(pg_conn *connection, const pg_result *result, const QString &address);

// Why a connection was not made. Passwords never appear.
[[nodiscard]] Error postgresConnectError(pg_conn *connection, const QString &address);

} // namespace Galley
