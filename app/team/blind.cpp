#include "team/blind.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Team", text);
}

bool isBlind(const Member &member)
{
    return member.annotator.kind == Annotator::Kind::Human && member.role == Role::Annotator;
}

} // namespace

Result<qint64> blindAnnotator(Store &store, const QString &who)
{
    const auto blind = store.setting(u"team.blind"_s);
    if (!blind || !blind->toBool())
        return blind.transform([](const QJsonValue &) { return qint64(0); });
    const auto team = store.members();
    if (!team)
        return std::unexpected(team.error());
    const auto isHim = [&](const Member &member) {
        return member.annotator.name == who || (!member.login.isEmpty() && member.login == who);
    };
    const auto found = std::ranges::find_if(*team, isHim);
    if (found != team->end())
        return isBlind(*found) ? found->annotator.id : 0;
    return fail(
        Error::Kind::Permission,
        say(QT_TRANSLATE_NOOP("Team",
                              "Work in this project is blind, and “%1” is none of its annotators: say "
                              "who you are, with --as or --by on the command line."))
            .arg(who));
}

Result<SetFilter> blindFilter(Store &store, const QString &who)
{
    return blindAnnotator(store, who).transform([](qint64 id) { return SetFilter{.blindFor = id}; });
}

Result<void> checkSeesAll(Store &store, const QString &who)
{
    return blindAnnotator(store, who).and_then([&](qint64 id) -> Result<void> {
        if (id == 0)
            return {};
        return fail(Error::Kind::Permission,
                    say(QT_TRANSLATE_NOOP("Team",
                                          "Work in this project is blind: only reviewers and managers see "
                                          "everybody's marks, and %1 is an annotator."))
                        .arg(who));
    });
}

} // namespace Galley
