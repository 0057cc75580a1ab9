#pragma once

#include <QString>

namespace Samples {

// A PostgreSQL server of this process, on a socket in a folder of its own: started when it is first asked
// for, gone with the process, also when that crashes. As root it runs as the user "postgres". Without the
// server's programs (GALLEY_POSTGRES_BIN, else where Debian has them) the process ends as a skipped test.
namespace PostgresServer {

// Whether the tests are to run on PostgreSQL: GALLEY_TEST_DRIVER=postgres.
[[nodiscard]] bool isWanted();

// The address of a new database: an empty project, or nothing at all.
[[nodiscard]] QString newProject();
[[nodiscard]] QString newDatabase();
void drop(const QString &address);

// Makes a user of the server, unless there is one of the name.
void addUser(const QString &name);

// For a database, as another of its users.
[[nodiscard]] QString addressAs(const QString &address, const QString &user);

// Runs SQL as the superuser, in a database or beside all. The first column of the first row.
QString run(const QString &sql, const QString &address = {});

// As after a power cut; and up again.
void stop();
void start();

} // namespace PostgresServer

} // namespace Samples
