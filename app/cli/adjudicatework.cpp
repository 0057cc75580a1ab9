#include "cli/adjudicatework.h"

#include "cli/json.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Adjudicate", text);
}

constexpr auto left = Table::Align::Left;
constexpr auto right = Table::Align::Right;

QJsonObject toJson(const PolicyCount &count)
{
    return {{u"policy"_s, count.policy},
            {u"cause"_s, wordFor(count.cause)},
            {u"layer"_s, count.layer},
            {u"labels"_s, QJsonArray::fromStringList(count.labels)},
            {u"places"_s, count.places}};
}

QJsonObject toJson(const PolicyExample &example)
{
    QJsonObject object{{u"article"_s, example.externalId},
                       {u"layer"_s, example.layer},
                       {u"begin"_s, example.place.begin},
                       {u"end"_s, example.place.end},
                       {u"quote"_s, example.quote},
                       {u"cause"_s, wordFor(example.cause)},
                       {u"labels"_s, QJsonArray::fromStringList(example.labels)},
                       {u"policy"_s, example.policy},
                       {u"made"_s, QJsonArray::fromStringList(example.made)}};
    if (!example.refusal.isEmpty())
        object[u"message"_s] = example.refusal;
    return object;
}

QJsonObject toJson(const QString &article, const LostRelation &lost)
{
    return {{u"article"_s, article},
            {u"annotator"_s, lost.annotator},
            {u"relation"_s, u"r%1"_s.arg(lost.relation.id)},
            {u"type"_s, lost.relation.type},
            {u"missing"_s, lost.missing}};
}

QJsonObject toJson(const BulkRefusal &refusal)
{
    return {{u"article"_s, refusal.article},
            {u"kind"_s, wordFor(refusal.reason.kind)},
            {u"message"_s, refusal.reason.message}};
}

QJsonObject toJson(const ReliabilityRow &row)
{
    QJsonObject said;
    for (const auto &[label, share] : row.right.asKeyValueRange())
        said[label] = share;
    return {{u"layer"_s, row.layer},
            {u"annotator"_s, row.annotator},
            {u"accuracy"_s, row.accuracy},
            {u"places"_s, row.places},
            {u"right"_s, said}};
}

template <typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array += toJson(one);
    return array;
}

QJsonArray toJson(const QList<PolicyLoss> &list)
{
    QJsonArray array;
    for (const PolicyLoss &loss : list)
        array += toJson(loss.externalId, loss.relation);
    return array;
}

QString tableOf(const QList<PolicyCount> &counts)
{
    Table table({say(QT_TRANSLATE_NOOP("Adjudicate", "Policy")),
                 say(QT_TRANSLATE_NOOP("Adjudicate", "Cause")), say(QT_TRANSLATE_NOOP("Adjudicate", "Layer")),
                 say(QT_TRANSLATE_NOOP("Adjudicate", "Labels")),
                 say(QT_TRANSLATE_NOOP("Adjudicate", "Places"))},
                {left, left, left, left, right});
    for (const PolicyCount &count : counts)
        table.addRow({count.policy, wordFor(count.cause), count.layer, labelsText(count.labels),
                      QString::number(count.places)});
    return table.toString();
}

QString tableOf(const QList<ReliabilityRow> &rows)
{
    Table table(
        {say(QT_TRANSLATE_NOOP("Adjudicate", "Layer")), say(QT_TRANSLATE_NOOP("Adjudicate", "Annotator")),
         say(QT_TRANSLATE_NOOP("Adjudicate", "Right")), say(QT_TRANSLATE_NOOP("Adjudicate", "Places"))},
        {left, left, right, right});
    for (const ReliabilityRow &row : rows)
        table.addRow({row.layer, row.annotator, u"%1 %"_s.arg(100 * row.accuracy, 0, 'f', 1),
                      QString::number(row.places)});
    return table.toString();
}

QString lineOf(const PolicyExample &example)
{
    const QString place =
        u"%1:%2-%3  "_s.arg(example.externalId).arg(example.place.begin).arg(example.place.end);
    return example.refusal.isEmpty() ? place + u"“%1”  %2"_s.arg(example.quote, example.policy)
                                     : place + u"%1: %2"_s.arg(example.policy, example.refusal);
}

QString lineOf(const QString &article, const LostRelation &lost)
{
    const QString relation =
        u"%1  %2 r%3 (%4)"_s.arg(article, lost.annotator).arg(lost.relation.id).arg(lost.relation.type);
    return lost.missing.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Adjudicate", "%1: the schema does not allow it in gold")).arg(relation)
        : say(QT_TRANSLATE_NOOP("Adjudicate", "%1: “%2” is not in gold")).arg(relation, lost.missing);
}

QString sumsOf(const PolicyReport &result)
{
    QStringList lines{
        result.bulk == 0 ? say(QT_TRANSLATE_NOOP("Adjudicate", "Nothing was changed; this is what would be."))
                         : QString()};
    lines += say(QT_TRANSLATE_NOOP("Adjudicate", "Articles: %1, of which gold changes in %2; signed off: %3"))
                 .arg(result.articles)
                 .arg(result.edited)
                 .arg(result.signedOff);
    lines +=
        say(QT_TRANSLATE_NOOP(
                "Adjudicate",
                "Places decided: %1; decided so already: %2; left as a person has them: %3; put off: %4; "
                "remaining: %5"))
            .arg(result.decided)
            .arg(result.already)
            .arg(result.settled)
            .arg(result.postponed)
            .arg(result.remaining);
    if (result.bulk)
        lines += say(QT_TRANSLATE_NOOP("Adjudicate", "Bulk edit number: %1")).arg(result.bulk);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void addSection(QStringList &parts, const QString &heading, const QStringList &lines)
{
    if (!lines.isEmpty())
        parts += heading + u'\n' + lines.join(u'\n');
}

} // namespace

QString labelsText(const QStringList &labels)
{
    QStringList names;
    for (const QString &label : labels)
        names += label.isEmpty() ? say(QT_TRANSLATE_NOOP("Adjudicate", "not marked")) : label;
    return names.join(", "_L1);
}

QString loginName()
{
    for (const char *const variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"galley"_s;
}

Report reportOf(const PolicyReport &result, const QString &project)
{
    QStringList parts{sumsOf(result)};
    QStringList refused;
    QStringList examples;
    QStringList lost;
    QStringList conflicts;
    for (const PolicyExample &example : result.refused)
        refused += lineOf(example);
    for (const PolicyExample &example : result.examples)
        examples += lineOf(example);
    for (const PolicyLoss &loss : result.lost)
        lost += lineOf(loss.externalId, loss.relation);
    for (const BulkRefusal &conflict : result.conflicts)
        conflicts += conflict.article + u": "_s + conflict.reason.message;
    if (!result.counts.isEmpty())
        parts += tableOf(result.counts);
    if (!result.left.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Adjudicate", "Remaining:")) + u'\n' + tableOf(result.left);
    if (!result.reliability.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Adjudicate", "Estimated reliability:")) + u'\n' +
            tableOf(result.reliability);
    if (const QString warning = reliabilityWarning(result); !warning.isEmpty())
        parts += warning;
    addSection(parts, say(QT_TRANSLATE_NOOP("Adjudicate", "For example:")), examples);
    addSection(parts, say(QT_TRANSLATE_NOOP("Adjudicate", "Not allowed in gold:")), refused);
    addSection(parts, say(QT_TRANSLATE_NOOP("Adjudicate", "Relations that gold does not have:")), lost);
    addSection(parts, say(QT_TRANSLATE_NOOP("Adjudicate", "Changed meanwhile, and left as it is:")),
               conflicts);
    QJsonObject json{{u"project"_s, project},
                     {u"articles"_s, result.articles},
                     {u"edited"_s, result.edited},
                     {u"signed_off"_s, result.signedOff},
                     {u"decided"_s, result.decided},
                     {u"already"_s, result.already},
                     {u"settled"_s, result.settled},
                     {u"postponed"_s, result.postponed},
                     {u"remaining"_s, result.remaining},
                     {u"counts"_s, toJson(result.counts)},
                     {u"left"_s, toJson(result.left)},
                     {u"examples"_s, toJson(result.examples)},
                     {u"refused"_s, toJson(result.refused)},
                     {u"lost"_s, toJson(result.lost)},
                     {u"conflicts"_s, toJson(result.conflicts)},
                     {u"reliability"_s, toJson(result.reliability)}};
    if (result.bulk)
        json[u"bulk"_s] = result.bulk;
    return {.text = parts.join("\n\n"_L1),
            .json = json,
            .problems = !result.refused.isEmpty() || !result.conflicts.isEmpty()};
}

Report reportOf(const SignOffReport &result, const QString &project, bool reopened)
{
    QStringList lines{
        (reopened ? say(QT_TRANSLATE_NOOP("Adjudicate", "Reopened: %1; not signed off: %2; not possible: %3"))
                  : say(QT_TRANSLATE_NOOP("Adjudicate", "Signed off: %1; already: %2; not ready: %3")))
            .arg(result.done.size())
            .arg(result.already)
            .arg(result.notReady.size())};
    QJsonArray notReady;
    for (const SignOffCheck &check : result.notReady) {
        lines += check.externalId + u": "_s + obstaclesOf(check).join(u' ');
        notReady += QJsonObject{{u"article"_s, check.externalId},
                                {u"open"_s, check.open},
                                {u"postponed"_s, check.postponed},
                                {u"unmatched"_s, check.unmatched},
                                {u"findings"_s, check.findings.size()},
                                {u"messages"_s, QJsonArray::fromStringList(obstaclesOf(check))}};
    }
    QJsonArray lost;
    for (const QList<SignOffCheck> *const checks : {&result.losses, &result.notReady}) {
        for (const SignOffCheck &check : *checks) {
            for (const LostRelation &relation : check.lost) {
                lines += lineOf(check.externalId, relation);
                lost += toJson(check.externalId, relation);
            }
        }
    }
    for (const BulkRefusal &conflict : result.conflicts)
        lines += conflict.article + u": "_s + conflict.reason.message;
    if (result.bulk)
        lines += say(QT_TRANSLATE_NOOP("Adjudicate", "Bulk edit number: %1")).arg(result.bulk);
    QJsonObject json{{u"project"_s, project},
                     {reopened ? u"reopened"_s : u"signed_off"_s, QJsonArray::fromStringList(result.done)},
                     {u"already"_s, result.already},
                     {u"not_ready"_s, notReady},
                     {u"lost"_s, lost},
                     {u"conflicts"_s, toJson(result.conflicts)}};
    if (result.bulk)
        json[u"bulk"_s] = result.bulk;
    return {.text = lines.join(u'\n'),
            .json = json,
            .problems = !result.notReady.isEmpty() || !result.conflicts.isEmpty()};
}

} // namespace Galley::Cli
