#include "team/rights.h"

#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Team", text);
}

bool has(const Member &member, Right right)
{
    return member.active && member.annotator.kind == Annotator::Kind::Human &&
        (member.role == Role::Manager || (right == Right::Review && member.role == Role::Reviewer));
}

QString listed(const QStringList &names)
{
    constexpr qsizetype Most = 5;
    return names.size() <= Most ? listedAll(names) : names.first(Most).join(", "_L1) + u", …"_s;
}

std::unexpected<Error> refused(const QString &who, bool known, Right right, const QStringList &others)
{
    const QString what = right == Right::Manage
        ? say(QT_TRANSLATE_NOOP("Team", "Only managers look after the team and assign work here: %1."))
        : say(QT_TRANSLATE_NOOP("Team", "Only reviewers and managers return and adjudicate work here: %1."));
    const QString why = known
        ? say(QT_TRANSLATE_NOOP("Team", "%1 has not the role for it."))
        : say(QT_TRANSLATE_NOOP("Team", "“%1” is none of the project's annotators; say who you are."));
    return fail(Error::Kind::Permission, why.arg(who) + u' ' + what.arg(listed(others)));
}

} // namespace

Result<void> checkRight(const QList<Member> &team, const QString &who, Right right)
{
    QStringList others;
    bool known = false;
    for (const Member &member : team) {
        const bool isHim = member.annotator.name == who;
        known = known || isHim;
        if (!has(member, right))
            continue;
        if (isHim)
            return {};
        others += member.annotator.name;
    }
    return others.isEmpty() ? Result<void>() : refused(who, known, right, others);
}

Result<void> checkRight(Store &store, const QString &who, Right right)
{
    return store.members().and_then([&](const QList<Member> &team) { return checkRight(team, who, right); });
}

} // namespace Galley
