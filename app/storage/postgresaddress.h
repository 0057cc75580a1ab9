#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QList>

namespace Galley {

// Where a project on a PostgreSQL server is: postgresql://[user@]host[:port]/database[?setting=value&…], as
// libpq has it. What the address leaves open comes from libpq's own places: PGHOST, PGPASSWORD, ~/.pgpass, a
// service file and so on.
class PostgresAddress
{
public:
    // Whether a project's address is meant to be one on a server.
    [[nodiscard]] static bool isMeant(const QString &address);
    // Refuses an address that holds a password: it would end up in histories, lists of projects and logs.
    [[nodiscard]] static Result<PostgresAddress> parse(const QString &address);

    // Without anything secret.
    [[nodiscard]] const QString &shown() const { return m_shown; }

    // libpq's keywords and values, those included that Galley adds: over a network the connection is
    // encrypted and the server shows who it is, unless the address, PGSSLMODE or a service says otherwise.
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &parameters() const { return m_parameters; }

private:
    [[nodiscard]] QByteArray value(const char *keyword) const;
    void addDefault(const char *keyword, const QByteArray &value);
    void addEncryption();

    QString m_shown;
    QList<std::pair<QByteArray, QByteArray>> m_parameters;
};

// A socket of this machine, or an address that leads back to it. Hosts may be several, separated by commas.
[[nodiscard]] bool isThisMachine(const QByteArray &hosts);

} // namespace Galley
