#include "storage/store.h"

#include "storage/database.h"
#include "storage/logins.h"
#include "storage/permission.h"
#include "storage/refusal.h"

#include <algorithm>

// The annotators of a project, as a team.
namespace Galley {

namespace {

Result<QList<Member>> readMembers(Database &database)
{
    QList<Member> members;
    Statement rows =
        database.query("SELECT id, name, kind, role, login, active FROM annotator ORDER BY name");
    while (rows.next())
        members.append({.annotator = {rows.integer(0), rows.string(1),
                                      annotatorKindFrom(rows.string(2)).value_or(Annotator::Kind::Human)},
                        .role = roleFrom(rows.string(3)).value_or(Role::Annotator),
                        .login = rows.string(4),
                        .active = rows.integer(5) != 0});
    return rows.result(members);
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

// Two who are told apart by a capital or a space would be taken for one another.
Result<void> checkNewName(const QList<Member> &members, const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage", "An annotator needs a name. Give one.")));
    const auto same = std::ranges::find_if(
        members, [&](const Member &member) { return folded(member.annotator.name) == folded(name); });
    if (same == members.end())
        return {};
    return fail(
        Error::Kind::AlreadyExists,
        translated(same->active
                       ? QT_TRANSLATE_NOOP("Storage",
                                           "There is an annotator “%1” already. Two people cannot work under "
                                           "one name: give the other one another, such as with an initial.")
                       : QT_TRANSLATE_NOOP("Storage",
                                           "There was an annotator “%1”, whose marks are still here. Take "
                                           "him back, or give the new one another name."))
            .arg(same->annotator.name));
}

Result<void> checkLogin(const QList<Member> &members, const Member &wanted)
{
    const auto same = std::ranges::find_if(members, [&](const Member &member) {
        return !wanted.login.isEmpty() && member.login == wanted.login &&
            member.annotator.name != wanted.annotator.name;
    });
    if (same == members.end())
        return {};
    return fail(Error::Kind::AlreadyExists,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "The login “%1” is %2's already. Everybody needs a login of his "
                                             "own; take it from %2 first."))
                    .arg(wanted.login, same->annotator.name));
}

bool leads(const Member &member)
{
    return member.active && member.role == Role::Manager;
}

// A team without a manager is nobody's to look after.
Result<void> checkManagers(const QList<Member> &members, const Member &wanted)
{
    const auto isWanted = [&](const Member &m) { return m.annotator.name == wanted.annotator.name; };
    const auto before = std::ranges::find_if(members, isWanted);
    if (before == members.end() || !leads(*before) || leads(wanted) ||
        std::ranges::any_of(members, [&](const Member &m) { return !isWanted(m) && leads(m); }))
        return {};
    return fail(Error::Kind::Conflict,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "%1 is the only manager. Make somebody else a manager first."))
                    .arg(wanted.annotator.name));
}

Result<void> checkRole(const Member &member)
{
    if ((member.role == Role::Model) == (member.annotator.kind == Annotator::Kind::Model))
        return {};
    return fail(
        Error::Kind::InvalidInput,
        translated(member.role == Role::Model
                       ? QT_TRANSLATE_NOOP("Storage",
                                           "“%1” is a person and cannot be a model. Add the model "
                                           "under a name of its own.")
                       : QT_TRANSLATE_NOOP("Storage", "“%1” is a model, which can have no other role."))
            .arg(member.annotator.name));
}

} // namespace

Result<QList<Member>> Store::members()
{
    return readMembers(*m_database);
}

Result<Member> Store::member(const QString &name)
{
    const auto all = members();
    if (!all)
        return std::unexpected(all.error());
    const auto found =
        std::ranges::find(*all, name, [](const Member &member) { return member.annotator.name; });
    if (found != all->end())
        return *found;
    return fail(Error::Kind::NotFound,
                translated(QT_TRANSLATE_NOOP("Storage", "The project has no annotator “%1”.")).arg(name));
}

Result<void> Store::addMember(const Member &member)
{
    if (auto writable = checkWritable(); !writable)
        return writable;
    return transaction([&] {
        return members().and_then([&](const QList<Member> &all) {
            return checkRole(*m_database, Role::Manager)
                .and_then([&] { return checkNewName(all, member.annotator.name); })
                .and_then([&] { return checkRole(member); })
                .and_then([&] { return checkLogin(all, member); })
                .and_then([&]() -> Result<void> {
                    return m_database
                        ->execute("INSERT INTO annotator(name, kind, role, login, active) "
                                  "VALUES($1, $2, $3, $4, $5)",
                                  member.annotator.name, wordFor(member.annotator.kind), wordFor(member.role),
                                  member.login, member.active ? 1 : 0)
                        .and_then([&](qint64) { return letIn(*m_database, member.login); });
                });
        });
    });
}

Result<void> Store::putMember(const Member &member)
{
    if (auto writable = checkWritable(); !writable)
        return writable;
    return transaction([&] {
        return members().and_then([&](const QList<Member> &all) {
            QString formerLogin;
            return checkRole(*m_database, Role::Manager)
                .and_then([&] { return this->member(member.annotator.name); })
                .and_then([&](const Member &known) {
                    formerLogin = known.login;
                    return checkRole({.annotator = known.annotator, .role = member.role});
                })
                .and_then([&] { return checkLogin(all, member); })
                .and_then([&] { return checkManagers(all, member); })
                .and_then([&]() -> Result<void> {
                    return m_database
                        ->execute("UPDATE annotator SET role = $1, login = $2, active = $3 WHERE name = $4",
                                  wordFor(member.role), member.login, member.active ? 1 : 0,
                                  member.annotator.name)
                        .and_then([&](qint64) {
                            return formerLogin == member.login ? Result<void>()
                                                               : shutOut(*m_database, formerLogin);
                        })
                        .and_then([&] { return letIn(*m_database, member.login); });
                });
        });
    });
}

} // namespace Galley
