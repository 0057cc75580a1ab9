#include "team/teamfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

AssignmentCount TeamFacts::countOf(qint64 annotator) const
{
    const auto found = std::ranges::find(counts, annotator, &AssignmentCount::annotator);
    return found == counts.end() ? AssignmentCount{.annotator = annotator} : *found;
}

QList<Member> TeamFacts::workers() const
{
    QList<Member> all = members;
    all.removeIf([](const Member &member) {
        return !member.active || member.annotator.kind != Annotator::Kind::Human;
    });
    return all;
}

Result<TeamFacts> readTeam(Store &store)
{
    TeamFacts facts;
    const auto keep = [](auto &place) { return [&place](const auto &value) { place = value; }; };
    const auto keepFlag = [](bool &place) {
        return [&place](const QJsonValue &value) { place = value.toBool(); };
    };
    return store.members()
        .transform(keep(facts.members))
        .and_then([&] { return store.assignmentCounts().transform(keep(facts.counts)); })
        .and_then([&] { return store.setting(u"team.blind"_s).transform(keepFlag(facts.blind)); })
        .and_then([&] { return store.setting(u"team.lock"_s).transform(keepFlag(facts.lock)); })
        .transform([&] { return facts; });
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Annotator:
        return QCoreApplication::translate("Galley::Role", "Annotator");
    case Role::Reviewer:
        return QCoreApplication::translate("Galley::Role", "Reviewer");
    case Role::Manager:
        return QCoreApplication::translate("Galley::Role", "Manager");
    case Role::Model:
        return QCoreApplication::translate("Galley::Role", "Model");
    }
    return {};
}

} // namespace Galley
