#pragma once

struct pg_conn;

namespace Galley {

class PostgresAddress;
class Wake;

// A connection that was made, or failed and says why; to be closed with PQfinish. Blocks for at most the
// address's connect_timeout, or until the wake (null: none) is called.
[[nodiscard]] pg_conn *startedConnection(const PostgresAddress &address, const Wake *wake = nullptr);

// Encrypted, or to this machine, or the user's own settings allow that it is neither. A service file may lead
// to another machine without a word of encryption.
[[nodiscard]] bool isEncryptedAsWanted(pg_conn *connection);

} // namespace Galley
