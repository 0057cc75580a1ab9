#include "cli/teamwork.h"

#include "cli/adjudicatework.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TeamCommand", text);
}

AssignmentCount countOf(const QList<AssignmentCount> &counts, qint64 annotator)
{
    const auto found = std::ranges::find(counts, annotator, &AssignmentCount::annotator);
    return found == counts.end() ? AssignmentCount{.annotator = annotator} : *found;
}

QJsonObject toJson(const Member &member, const AssignmentCount &count)
{
    QJsonObject states;
    for (int i = 0; i < SetStateCount; ++i)
        states[wordFor(SetState(i))] = count.in(SetState(i));
    return {{u"name"_s, member.annotator.name},
            {u"kind"_s, wordFor(member.annotator.kind)},
            {u"role"_s, wordFor(member.role)},
            {u"login"_s, member.login},
            {u"active"_s, member.active},
            {u"assigned"_s, count.assigned},
            {u"states"_s, states},
            {u"overdue"_s, count.overdue}};
}

QStringList rowOf(const Member &member, const AssignmentCount &count)
{
    QStringList row{member.annotator.name,
                    member.active
                        ? wordFor(member.role)
                        : say(QT_TRANSLATE_NOOP("TeamCommand", "removed (%1)")).arg(wordFor(member.role)),
                    member.login, QString::number(count.assigned)};
    for (int i = 0; i < SetStateCount; ++i)
        row += QString::number(count.in(SetState(i)));
    row += QString::number(count.overdue);
    return row;
}

Table emptyTable()
{
    QStringList headings{
        say(QT_TRANSLATE_NOOP("TeamCommand", "Name")), say(QT_TRANSLATE_NOOP("TeamCommand", "Role")),
        say(QT_TRANSLATE_NOOP("TeamCommand", "Login")), say(QT_TRANSLATE_NOOP("TeamCommand", "Assigned"))};
    QList<Table::Align> alignments{Table::Align::Left, Table::Align::Left, Table::Align::Left,
                                   Table::Align::Right};
    for (int i = 0; i < SetStateCount; ++i) {
        headings += wordFor(SetState(i));
        alignments += Table::Align::Right;
    }
    headings += say(QT_TRANSLATE_NOOP("TeamCommand", "Overdue"));
    alignments += Table::Align::Right;
    return Table(headings, alignments);
}

QString settingsLine(bool blind, bool lock)
{
    return (blind ? say(QT_TRANSLATE_NOOP(
                        "TeamCommand",
                        "Blind: annotators see others' marks only where they have finished themselves."))
                  : say(QT_TRANSLATE_NOOP("TeamCommand", "Not blind: everybody sees everybody's marks."))) +
        u'\n' +
        (lock ? say(QT_TRANSLATE_NOOP(
                    "TeamCommand",
                    "Locked when done: only reviewers and managers return or open finished work."))
              : say(QT_TRANSLATE_NOOP("TeamCommand",
                                      "Not locked: annotators open their own finished work again.")));
}

} // namespace

QString actorOf(Store &store, const QString &named)
{
    if (!named.isEmpty())
        return named;
    const QString login = loginName();
    const auto team = store.members();
    if (!team)
        return login;
    const auto found =
        std::ranges::find_if(*team, [&](const Member &member) { return member.login == login; });
    return found == team->end() ? login : found->annotator.name;
}

Report teamReport(Store &store, const QString &project, const QString &heading)
{
    const auto team = store.members();
    const auto counts = store.assignmentCounts();
    const auto blind = store.setting(u"team.blind"_s);
    const auto lock = store.setting(u"team.lock"_s);
    if (!team || !counts || !blind || !lock)
        return failed(!team         ? team.error()
                          : !counts ? counts.error()
                          : !blind  ? blind.error()
                                    : lock.error());
    Table table = emptyTable();
    QJsonArray members;
    for (const Member &member : *team) {
        const AssignmentCount count = countOf(*counts, member.annotator.id);
        table.addRow(rowOf(member, count));
        members += toJson(member, count);
    }
    const QString list = table.isEmpty()
        ? say(QT_TRANSLATE_NOOP(
              "TeamCommand",
              "Nobody works on this project yet. `galley team add PROJECT NAME` adds somebody."))
        : table.toString();
    return {.text = (heading.isEmpty() ? QString() : heading + u"\n\n"_s) + list + u"\n\n"_s +
                settingsLine(blind->toBool(), lock->toBool()),
            .json = QJsonObject{{u"project"_s, project},
                                {u"members"_s, members},
                                {u"blind"_s, blind->toBool()},
                                {u"lock"_s, lock->toBool()}}};
}

QString teamHelp()
{
    return say(QT_TRANSLATE_NOOP(
        "TeamCommand",
        "Managers alone may change the team once there is one; until then, everybody may.\n"
        "\n"
        "JSON: {\"project\", \"members\": [{\"name\", \"kind\", \"role\", \"login\", \"active\", "
        "\"assigned\",\n"
        "\"states\": {STATE: articles}, \"overdue\"}], \"blind\", \"lock\"}."));
}

} // namespace Galley::Cli
