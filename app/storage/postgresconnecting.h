#pragma once

struct pg_conn;

namespace Galley {

class PostgresAddress;

// A connection that was made, or failed and says why; to be closed with PQfinish. Blocks for at most the
// address's connect_timeout.
[[nodiscard]] pg_conn *startedConnection(const PostgresAddress &address);

// Whether the user's own settings allow a connection that is not encrypted.
[[nodiscard]] bool encryptionWasWaived(pg_conn *connection);

} // namespace Galley
