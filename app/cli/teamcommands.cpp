#include "cli/commands.h"

#include "cli/options.h"
#include "cli/teamwork.h"
#include "team/removal.h"
#include "team/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

const QStringList Roles{u"annotator"_s, u"reviewer"_s, u"manager"_s, u"model"_s};

class TeamCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)
public:
    QString details() const override { return teamHelp(); }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        declareMore(options);
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who does it; else the login's name"));
    }

    // What the change says, and then the team as it is.
    Report run(Console &) override
    {
        const auto store = Store::open(m_project);
        if (!store)
            return failed(store.error());
        const auto said = checkRight(**store, actorOf(**store, m_by), Right::Manage).and_then([&] {
            return change(**store);
        });
        return said ? teamReport(**store, m_project, *said) : failed(said.error());
    }

protected:
    virtual void declareMore(Options &options) = 0;
    [[nodiscard]] virtual Result<QString> change(Store &store) = 0;

    QString m_project;
    QString m_by;
};

class TeamListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)
public:
    QString name() const override { return u"team list"_s; }

    QString summary() const override { return tr("Show who works on a project, and how far they are"); }

    QString details() const override { return teamHelp(); }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        return store ? teamReport(**store, m_project) : failed(store.error());
    }

private:
    QString m_project;
};

class TeamAddCommand : public TeamCommand
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)

public:
    QString name() const override { return u"team add"_s; }

    QString summary() const override { return tr("Add an annotator, or take one back who was removed"); }

protected:
    void declareMore(Options &options) override
    {
        options.positional(u"NAME"_s, m_name, tr("Whom; no other may have the name"));
        options.choice(u"--role"_s, Roles, m_role, tr("What he may do (annotator)"));
        options.value(u"--login"_s, u"USER"_s, m_login, tr("The user that he logs in to a server as"));
        options.flag(u"--back"_s, m_back, tr("Take him back: he was removed"));
    }

    Result<QString> change(Store &store) override
    {
        if (m_back)
            return store.member(m_name).and_then([&](Member member) {
                member.active = true;
                return store.putMember(member).transform([&] { return tr("%1 is back.").arg(m_name); });
            });
        const Role role = roleFrom(m_role).value_or(Role::Annotator);
        const auto kind = role == Role::Model ? Annotator::Kind::Model : Annotator::Kind::Human;
        return store.addMember({.annotator = {0, m_name.trimmed(), kind}, .role = role, .login = m_login})
            .transform([&] { return tr("Added: %1").arg(m_name.trimmed()); });
    }

private:
    QString m_name;
    QString m_role = u"annotator"_s;
    QString m_login;
    bool m_back = false;
};

class TeamRoleCommand : public TeamCommand
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)

public:
    QString name() const override { return u"team role"_s; }

    QString summary() const override { return tr("Say what an annotator may do"); }

    QString misuse(bool) const override
    {
        return Roles.contains(m_role)
            ? QString()
            : tr("“%1” is no role: annotator, reviewer, manager or model").arg(m_role);
    }

protected:
    void declareMore(Options &options) override
    {
        options.positional(u"NAME"_s, m_name, tr("Whose role"));
        options.positional(u"ROLE"_s, m_role, tr("annotator, reviewer, manager or model"));
    }

    Result<QString> change(Store &store) override
    {
        return store.member(m_name).and_then([&](Member member) {
            member.role = roleFrom(m_role).value_or(Role::Annotator);
            return store.putMember(member).transform([&] { return tr("%1: %2").arg(m_name, m_role); });
        });
    }

private:
    QString m_name;
    QString m_role;
};

class TeamLoginCommand : public TeamCommand
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)

public:
    QString name() const override { return u"team login"_s; }

    QString summary() const override { return tr("Say which user of a server an annotator is"); }

protected:
    void declareMore(Options &options) override
    {
        options.positional(u"NAME"_s, m_name, tr("Who"));
        options.positional(u"USER"_s, m_login, tr("The user; left out: none"), Options::Presence::Optional);
    }

    Result<QString> change(Store &store) override
    {
        return store.member(m_name).and_then([&](Member member) {
            member.login = m_login;
            return store.putMember(member).transform([&] {
                return m_login.isEmpty() ? tr("%1 has no login").arg(m_name)
                                         : tr("%1 logs in as %2").arg(m_name, m_login);
            });
        });
    }

private:
    QString m_name;
    QString m_login;
};

class TeamRemoveCommand : public TeamCommand
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)

public:
    QString name() const override { return u"team remove"_s; }

    QString summary() const override { return tr("Take an annotator off the team; his marks stay"); }

    QString details() const override
    {
        return tr("What was assigned to him and not begun is free again. Whoever works under the name at "
                  "this\n"
                  "moment is told so with the next edit, which is not saved.") +
            u"\n\n"_s + teamHelp();
    }

protected:
    void declareMore(Options &options) override { options.positional(u"NAME"_s, m_name, tr("Whom")); }

    Result<QString> change(Store &store) override
    {
        return removeMember(store, m_name, actorOf(store, m_by)).transform([&](const Removal &removal) {
            return tr("Removed: %1. Articles that are free again: %2; sets that stay: %3")
                .arg(m_name)
                .arg(removal.released)
                .arg(removal.kept);
        });
    }

private:
    QString m_name;
};

class TeamSetCommand : public TeamCommand
{
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)

public:
    QString name() const override { return u"team set"_s; }

    QString summary() const override { return tr("Say whether work is blind, and locked when it is done"); }

    QString details() const override
    {
        return tr("Blind: annotators see others' marks, and gold, only on articles that they have finished.\n"
                  "Lock: finished work takes no more edits until a reviewer or a manager returns it or "
                  "opens\n"
                  "it again. In a project that is a file both are courtesies of the program, as everybody\n"
                  "can read and write a file; on a server the database enforces them.") +
            u"\n\n"_s + teamHelp();
    }

    QString misuse(bool) const override
    {
        return m_blind.isEmpty() && m_lock.isEmpty() ? tr("Give --blind or --lock, with on or off")
                                                     : QString();
    }

protected:
    void declareMore(Options &options) override
    {
        options.choice(u"--blind"_s, {u"on"_s, u"off"_s}, m_blind, tr("Whether work is blind"));
        options.choice(u"--lock"_s, {u"on"_s, u"off"_s}, m_lock, tr("Whether finished work is locked"));
    }

    Result<QString> change(Store &store) override
    {
        Result<void> kept;
        if (!m_blind.isEmpty())
            kept = store.putSetting(u"team.blind"_s, m_blind == "on"_L1);
        if (kept && !m_lock.isEmpty())
            kept = store.putSetting(u"team.lock"_s, m_lock == "on"_L1);
        return kept.transform([] { return QString(); });
    }

private:
    QString m_blind;
    QString m_lock;
};

} // namespace

std::unique_ptr<Command> makeTeamListCommand()
{
    return std::make_unique<TeamListCommand>();
}

std::unique_ptr<Command> makeTeamAddCommand()
{
    return std::make_unique<TeamAddCommand>();
}

std::unique_ptr<Command> makeTeamRoleCommand()
{
    return std::make_unique<TeamRoleCommand>();
}

std::unique_ptr<Command> makeTeamLoginCommand()
{
    return std::make_unique<TeamLoginCommand>();
}

std::unique_ptr<Command> makeTeamRemoveCommand()
{
    return std::make_unique<TeamRemoveCommand>();
}

std::unique_ptr<Command> makeTeamSetCommand()
{
    return std::make_unique<TeamSetCommand>();
}

} // namespace Galley::Cli
