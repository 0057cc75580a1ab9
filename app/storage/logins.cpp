#include "storage/logins.h"

#include "storage/refusal.h"

namespace Galley {

namespace {

Result<bool> isUser(Database &database, const QString &login)
{
    return database.number("SELECT 1 FROM pg_roles WHERE rolname = $1", login)
        .transform([](std::optional<qint64> one) { return one.has_value(); });
}

} // namespace

Result<void> letIn(Database &database, const QString &login)
{
    if (!database.hasLogins() || login.isEmpty())
        return {};
    return isUser(database, login).and_then([&](bool known) -> Result<void> {
        if (!known)
            return fail(
                Error::Kind::NotFound,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "The server has no user “%1”. Ask who runs it to make one "
                                             "(createuser), then add him again."))
                    .arg(login));
        return database.execute("SELECT galley_grant($1)", login).transform([](qint64) {});
    });
}

Result<void> shutOut(Database &database, const QString &login)
{
    if (!database.hasLogins() || login.isEmpty())
        return {};
    return isUser(database, login).and_then([&](bool known) -> Result<void> {
        if (!known)
            return {};
        return database.execute("SELECT galley_revoke($1)", login).transform([](qint64) {});
    });
}

} // namespace Galley
