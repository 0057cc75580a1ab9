#include "storage/postgreserror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

namespace Galley {

namespace {

struct Failure
{
    const char *state; // how SQLSTATEs of it begin
    Error::Kind kind;
    const char *message; // %1 is the project
};

const char *const Lost = QT_TRANSLATE_NOOP("Storage",
                                           "The server of %1 does not answer any more, so what was under way "
                                           "was not saved. See whether it runs and the network is there, "
                                           "then do it again.");
const char *const Unreachable =
    QT_TRANSLATE_NOOP("Storage",
                      "The server of %1 cannot be reached. Check that host and port are right, the server is "
                      "running and the network is up.");
const char *const Unsafe = QT_TRANSLATE_NOOP("Storage",
                                             "The connection to %1 is not safe: the server shows no "
                                             "certificate that is trusted here. Put its authority's into "
                                             "~/.postgresql/root.crt, or name it with sslrootcert=FILE in "
                                             "the address. sslmode=require encrypts without asking who the "
                                             "server is, sslmode=disable does neither.");
const char *const NeedsPassword = QT_TRANSLATE_NOOP("Storage",
                                                    "The server of %1 asks for a password, and none is "
                                                    "given. Put it into ~/.pgpass as a line "
                                                    "host:port:database:user:password that only you may "
                                                    "read, or into PGPASSWORD.");
const char *const WrongPassword = QT_TRANSLATE_NOOP("Storage",
                                                    "The server of %1 does not take the user or the "
                                                    "password. See whether the address has the right user, "
                                                    "and ~/.pgpass or PGPASSWORD the right password.");

// Ordered: what begins alike comes with the longer one first.
const Failure Failures[] = {
    {"53100", Error::Kind::DiskFull,
     QT_TRANSLATE_NOOP("Storage",
                       "There is no room left on the server's disk of %1, so nothing was written. Ask who "
                       "runs it to make room, then do it again.")},
    {"53200", Error::Kind::Io,
     QT_TRANSLATE_NOOP("Storage", "The server of %1 has not enough memory. Ask who runs it, or try later.")},
    {"53300", Error::Kind::Io,
     QT_TRANSLATE_NOOP("Storage",
                       "The server of %1 takes no more connections now. Try later, or ask who runs it to "
                       "allow more.")},
    {"40", Error::Kind::Busy,
     QT_TRANSLATE_NOOP("Storage",
                       "Others changed the same in %1 at the same time, so nothing was written. Do it "
                       "again.")},
    {"55P03", Error::Kind::Busy,
     QT_TRANSLATE_NOOP("Storage",
                       "%1 is being written by another program. Wait until that is done, or close it "
                       "there, then do it again.")},
    {"57P", Error::Kind::Unreachable, Lost},
    {"25006", Error::Kind::ReadOnly,
     QT_TRANSLATE_NOOP("Storage", "%1 may only be read here. Ask who runs it for the right to write.")},
    {"28P01", Error::Kind::Permission, WrongPassword},
    {"28", Error::Kind::Permission,
     QT_TRANSLATE_NOOP("Storage",
                       "The server of %1 does not let this user in. See whether the address has the right "
                       "user, and ask who runs the server to allow him the database from this machine.")},
    {"3D000", Error::Kind::NotFound,
     QT_TRANSLATE_NOOP("Storage",
                       "There is no database for %1 on the server. See whether its name is right, or make it "
                       "there (createdb), then make the project with `galley new`.")},
    {"42501", Error::Kind::Permission,
     QT_TRANSLATE_NOOP("Storage",
                       "You have no right to do this in %1. Ask a manager of the project to give you the "
                       "role that it needs.")},
    {"54", Error::Kind::Unsupported,
     QT_TRANSLATE_NOOP("Storage", "A text is too long to be kept in %1. Split it into several.")},
    {"22021", Error::Kind::InvalidInput,
     QT_TRANSLATE_NOOP("Storage", "A text holds a character that %1 cannot keep. Take it out.")},
    {"XX001", Error::Kind::Corrupt,
     QT_TRANSLATE_NOOP("Storage", "%1 is damaged. Ask who runs the server to go back to a backup.")},
    {"XX002", Error::Kind::Corrupt,
     QT_TRANSLATE_NOOP("Storage", "%1 is damaged. Ask who runs the server to go back to a backup.")},
    {"23", Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("Storage",
                       "The change does not fit what %1 holds. Open the article again, then repeat it.")},
    {"P0001", Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("Storage",
                       "The change does not fit what %1 holds. Open the article again, then repeat it.")},
    {"57014", Error::Kind::Io,
     QT_TRANSLATE_NOOP("Storage", "The server of %1 stopped what took too long. Do it again, or with less.")},
    {"58", Error::Kind::Io,
     QT_TRANSLATE_NOOP("Storage",
                       "The server of %1 cannot read or write its disk. Ask who runs it to look at it.")},
    {"08", Error::Kind::Unreachable, Lost},
    {"42", Error::Kind::Unsupported,
     QT_TRANSLATE_NOOP("Storage",
                       "%1 does not understand a statement. `galley check` says what is wrong with it.")},
    {"22", Error::Kind::Unsupported,
     QT_TRANSLATE_NOOP("Storage",
                       "%1 does not understand a statement. `galley check` says what is wrong with it.")},
};

Error errorOf(Error::Kind kind, const char *message, const QString &address, const QString &detail)
{
    return {kind, QCoreApplication::translate("Storage", message).arg(address), detail,
            Place{.file = address}};
}

Error errorOfState(const QByteArray &state, const QString &address, const QString &detail)
{
    for (const Failure &failure : Failures) {
        if (state.startsWith(failure.state))
            return errorOf(failure.kind, failure.message, address, detail);
    }
    return errorOf(Error::Kind::Io,
                   QT_TRANSLATE_NOOP("Storage",
                                     "Work on %1 failed. Open the project again; if that does not help, "
                                     "`galley check` says what is wrong with it."),
                   address, detail);
}

QString messageOf(pg_conn *connection)
{
    return QString::fromUtf8(connection ? PQerrorMessage(connection) : "").trimmed();
}

} // namespace

Error postgresError(pg_conn *connection, const pg_result *result, const QString &address)
{
    const char *const state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    // Why a server ends a connection is in the result, before the end itself.
    if (state && *state)
        return errorOfState(
            state, address,
            QStringLiteral("PostgreSQL %1: %2")
                .arg(QLatin1StringView(state), QString::fromUtf8(PQresultErrorMessage(result)).trimmed()));
    // What libpq says itself has no SQLSTATE. It may not have noticed yet that there is nobody to talk to.
    if (!connection || PQstatus(connection) != CONNECTION_OK || PQresultStatus(result) == PGRES_FATAL_ERROR)
        return errorOf(Error::Kind::Unreachable, Lost, address, messageOf(connection));
    return errorOfState({}, address, messageOf(connection));
}

Error postgresConnectError(pg_conn *connection, const QString &address)
{
    const QString message = messageOf(connection);
    // With all that libpq can say of an error, which was asked for, its SQLSTATE is there in any language.
    static const QRegularExpression stated(QStringLiteral("\\b(?=[A-Z]*[0-9])([0-9A-Z]{5}): "));
    const QRegularExpressionMatch match = stated.match(message);
    if (connection && PQconnectionNeedsPassword(connection))
        return errorOf(Error::Kind::Permission, NeedsPassword, address, message);
    if (match.hasMatch()) {
        const QByteArray state = match.captured(1).toLatin1();
        // Who may not connect to the database is not let in, whatever it holds.
        return errorOfState(state == "42501" ? "28000" : state, address, message);
    }
    static const QRegularExpression encryption(QStringLiteral("SSL|TLS|certificate"),
                                               QRegularExpression::CaseInsensitiveOption);
    if (message.contains(encryption))
        return errorOf(Error::Kind::Permission, Unsafe, address, message);
    return errorOf(Error::Kind::Unreachable, Unreachable, address, message);
}

} // namespace Galley
