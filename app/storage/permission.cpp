#include "storage/permission.h"

#include "storage/database.h"
#include "storage/refusal.h"
#include "text/listed.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool suffices(Role has, Role needed)
{
    return has == Role::Manager || has == needed;
}

// None: he is not in the team. Who owns the tables is one of its managers.
Result<std::optional<Role>> roleHere(Database &database)
{
    Statement row = database.query("SELECT CASE WHEN pg_has_role(session_user, relowner, 'USAGE') THEN "
                                   "'manager' ELSE galley_my_role() END FROM pg_class WHERE oid = "
                                   "to_regclass(quote_ident(current_schema()) || '.annotator')");
    std::optional<Role> role;
    if (row.next() && !row.isNull(0))
        role = roleFrom(row.string(0)).value_or(Role::Annotator);
    return row.result(role);
}

Result<QStringList> whoCan(Database &database, Role needed)
{
    QStringList names;
    Statement rows =
        database.query("SELECT name, role FROM annotator WHERE active = 1 AND kind = 'human' ORDER BY name");
    while (rows.next()) {
        if (suffices(roleFrom(rows.string(1)).value_or(Role::Annotator), needed))
            names += rows.string(0);
    }
    return rows.result(names);
}

QString who(const std::optional<Role> &role)
{
    if (!role)
        return translated(QT_TRANSLATE_NOOP("Storage", "You are not in the team of this project."));
    return *role == Role::Reviewer
        ? translated(QT_TRANSLATE_NOOP("Storage", "You are a reviewer in this project."))
        : translated(QT_TRANSLATE_NOOP("Storage", "You are an annotator in this project."));
}

QString whom(Role needed, const QStringList &names)
{
    return (needed == Role::Manager
                ? translated(QT_TRANSLATE_NOOP("Storage", "A manager can do this; ask one: %1."))
                : translated(
                      QT_TRANSLATE_NOOP("Storage", "A reviewer or a manager can do this; ask one: %1.")))
        .arg(listedAll(names));
}

} // namespace

Result<void> checkRole(Database &database, Role needed)
{
    if (!database.hasLogins())
        return {};
    const auto role = roleHere(database);
    if (!role)
        return std::unexpected(role.error());
    if (*role && suffices(**role, needed))
        return {};
    const auto names = whoCan(database, needed);
    if (!names)
        return std::unexpected(names.error());
    return fail(Error::Kind::Permission, who(*role) + u' ' + whom(needed, *names), {},
                Place{.file = database.address()});
}

Result<void> checkMember(Database &database)
{
    if (!database.hasLogins())
        return {};
    const auto role = roleHere(database);
    if (!role)
        return std::unexpected(role.error());
    if (*role)
        return {};
    return refuse(Error::Kind::Permission,
                  QT_TRANSLATE_NOOP("Storage",
                                    "You are not in the team of %1 any more, so nothing more is saved there. "
                                    "What is saved stays. A manager can take you back."),
                  database.address());
}

Result<void> checkChangedSet(Database &database, const Result<qint64> &rows)
{
    if (!rows || *rows > 0 || !database.hasLogins())
        return rows.transform([](qint64) {});
    return refuse(Error::Kind::Permission,
                  QT_TRANSLATE_NOOP("Storage",
                                    "%1 keeps these marks as they are: they are somebody else's, settled, or "
                                    "locked because they are done. A reviewer can return them."),
                  database.address());
}

} // namespace Galley
