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

// Keeps what a database holds, and brings it back; nobody may be connected, and drop takes both away.
void keep(const QString &address);
void bringBack(const QString &address);

// Makes a user of the server, unless there is one of the name.
void addUser(const QString &name);

// For a database, as another of its users.
[[nodiscard]] QString addressAs(const QString &address, const QString &user);

// Runs SQL as the superuser, in a database or beside all. The first column of the first row.
QString run(const QString &sql, const QString &address = {});

// Before the server is first used: as one that a team works on is set, with what is committed on the disk and
// connections for many. Its files come into a folder; empty: the one for temporary files.
void makeDurable(const QString &folder = {});

// At once, as after a power cut, or ending every connection first; and up again, unless it is.
enum class Shutdown { Immediate, Fast };
void stop(Shutdown how = Shutdown::Immediate);
void start();

// Hangs: every process stays where it is, and no connection ends, until it goes on; or those processes alone
// that serve a program, by its application_name.
void freeze();
void freezeConnections(const QString &program);
void thaw();

// Up again, but on another socket, so that nobody finds it by the address that he has until it is shown. What
// runs here runs there; for a Store there is an address of its own.
void startHidden();
[[nodiscard]] QString hiddenAddress(const QString &address);
void show();

} // namespace PostgresServer

} // namespace Samples
