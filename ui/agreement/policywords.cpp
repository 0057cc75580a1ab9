#include "agreement/policywords.h"

#include "agreement/numbers.h"
#include "common/words.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley::PolicyWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::PolicyWords)
};

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

QString layerName(const QString &layer, const SchemaSet &schemas)
{
    const Layer *const known = schemas.layer(layer);
    return known && !known->name.isEmpty() ? known->name : layer;
}

QString labelName(const QString &layer, const QString &label, const SchemaSet &schemas)
{
    if (label.isEmpty())
        return Words::tr("not marked");
    const Label *const known = schemas.label(layer, label);
    return known && !known->name.isEmpty() ? known->name : label;
}

QString boundaryName(const BoundaryPolicy &policy)
{
    const int characters = policy.characters;
    switch (policy.prefer) {
    case BoundaryPolicy::Prefer::Longest:
        return Words::tr("Boundaries up to %n character(s) apart: the longest", nullptr, characters);
    case BoundaryPolicy::Prefer::Shortest:
        return Words::tr("Boundaries up to %n character(s) apart: the shortest", nullptr, characters);
    default:
        return Words::tr("Boundaries up to %n character(s) apart: the most frequent", nullptr, characters);
    }
}

QString annotatorName(const AnnotatorPolicy &policy, const SchemaSet &schemas)
{
    const QString name = policy.annotator.isEmpty() ? Words::tr("nobody yet") : policy.annotator;
    if (policy.label.isEmpty() && policy.layer.isEmpty())
        return Words::tr("As %1 has it").arg(name);
    if (policy.label.isEmpty())
        return Words::tr("As %1 has it, in %2").arg(name, layerName(policy.layer, schemas));
    return Words::tr("As %1 has it, where “%2” is given")
        .arg(name, labelName(policy.layer, policy.label, schemas));
}

QString policyName(const QString &text, const SchemaSet &schemas)
{
    const Result<Policy> policy = policyFrom(text);
    return policy ? name(*policy, schemas) : text == "agreement"_L1 ? Words::tr("Complete agreement") : text;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString name(const Policy &policy, const SchemaSet &schemas)
{
    return std::visit(
        Overloaded{
            [](const UnanimousPolicy &) { return Words::tr("Unanimous"); },
            [](const MajorityPolicy &) { return Words::tr("Majority"); },
            [](const VotesPolicy &votes) {
                return Words::tr("At least %n annotator(s) alike", nullptr, votes.k);
            },
            [](const UnionPolicy &) { return Words::tr("Union: whatever anybody marked"); },
            [](const IntersectionPolicy &) { return Words::tr("Intersection: what all marked alike"); },
            [&](const AnnotatorPolicy &one) { return annotatorName(one, schemas); },
            [](const BoundaryPolicy &boundary) { return boundaryName(boundary); },
            [](const ReliabilityPolicy &reliability) {
                return Words::tr("By reliability, at least %1 sure")
                    .arg(Numbers::value(reliability.confidence));
            }},
        policy);
}

QString explanation(const Policy &policy)
{
    return std::visit(
        Overloaded{
            [](const UnanimousPolicy &) {
                return Words::tr(
                    "Decides where everybody made the same of a place, and there are at least two.");
            },
            [](const MajorityPolicy &) {
                return Words::tr("Decides where more than half marked alike. A tie stays open.");
            },
            [](const VotesPolicy &) {
                return Words::tr("Takes a mark that so many made alike, and leaves out one that so many did "
                                 "not make. The rest stays open.");
            },
            [](const UnionPolicy &) { return Words::tr("Takes every mark of everybody."); },
            [](const IntersectionPolicy &) {
                return Words::tr("Takes only what all marked alike, which may be nothing.");
            },
            [](const AnnotatorPolicy &) {
                return Words::tr("Takes one annotator’s marks wherever he worked, or only where somebody "
                                 "gave one label.");
            },
            [](const BoundaryPolicy &) {
                return Words::tr("Decides where all marked the same with the same labels and only the "
                                 "boundaries differ by a little.");
            },
            [](const ReliabilityPolicy &) {
                return Words::tr("Takes what is most likely when each annotator counts as far as he can be "
                                 "relied on (Dawid and Skene). The estimates are shown in the preview. With "
                                 "two annotators they are barely identified: compare three or more.");
            }},
        policy);
}

QString cause(Cause cause)
{
    switch (cause) {
    case Cause::Agreement:
        return Words::tr("agreement");
    case Cause::Missing:
        return Words::tr("missing");
    case Cause::Boundary:
        return Words::tr("boundary");
    case Cause::Label:
        return Words::tr("label");
    case Cause::Attribute:
        return Words::tr("attribute");
    case Cause::Relation:
        return Words::tr("relation");
    case Cause::SplitOrMerge:
        return Words::tr("split or merged");
    default:
        return Words::tr("stacked");
    }
}

QString labels(const QString &layer, const QStringList &labels, const SchemaSet &schemas)
{
    QStringList names;
    for (const QString &label : labels)
        names.append(labelName(layer, label, schemas));
    return names.join(u" / "_s);
}

QString summary(const PolicyReport &report)
{
    QStringList parts{Words::tr("%n place(s) would be decided", nullptr, int(report.decided)),
                      Words::tr("%n remain(s)", nullptr, int(report.remaining))};
    if (report.already > 0)
        parts.append(Words::tr("%n decided so already", nullptr, int(report.already)));
    if (report.settled > 0)
        parts.append(Words::tr("%n decided by a person, which stay(s)", nullptr, int(report.settled)));
    if (report.postponed > 0)
        parts.append(Words::tr("%n put off, which stay(s) so", nullptr, int(report.postponed)));
    if (report.signedOff > 0)
        parts.append(Words::tr("%n article(s) signed off, left alone", nullptr, int(report.signedOff)));
    const QString warning = reliabilityWarning(report);
    return warning.isEmpty() ? parts.join(u" · "_s) : parts.join(u" · "_s) + u'\n' + warning;
}

QString done(const PolicyReport &report)
{
    QStringList parts{Words::tr("%1 in %2")
                          .arg(Words::tr("%n place(s) decided", nullptr, int(report.decided)),
                               Words::tr("%n article(s)", nullptr, int(report.edited))),
                      Words::tr("%n remain(s)", nullptr, int(report.remaining))};
    if (!report.conflicts.isEmpty())
        parts.append(Words::tr("%n article(s) left alone, because their gold was changed meanwhile", nullptr,
                               int(report.conflicts.size())));
    return listedApart(parts);
}

QList<TextTable::Row> countRows(const QList<PolicyCount> &counts, const SchemaSet &schemas)
{
    QList<TextTable::Row> rows;
    for (const PolicyCount &count : counts)
        rows.append({{policyName(count.policy, schemas), cause(count.cause), layerName(count.layer, schemas),
                      labels(count.layer, count.labels, schemas), number(count.places)}});
    return rows;
}

namespace {

// Labels come by their ids: "state: Moscow".
QString madeWords(const PolicyExample &example, const SchemaSet &schemas)
{
    QStringList parts;
    for (const QString &made : example.made) {
        const QString id = made.section(u": "_s, 0, 0);
        const Label *const label = schemas.label(example.layer, id);
        parts.append(label ? label->name + made.sliced(id.size()) : made);
    }
    return parts.isEmpty() ? Words::tr("nothing") : listedAll(parts);
}

} // namespace

QList<TextTable::Row> exampleRows(const QList<PolicyExample> &examples, const SchemaSet &schemas)
{
    QList<TextTable::Row> rows;
    for (const PolicyExample &example : examples)
        rows.append({{example.quote.simplified(), labels(example.layer, example.labels, schemas),
                      cause(example.cause), policyName(example.policy, schemas), madeWords(example, schemas),
                      example.externalId},
                     example.article,
                     example.place});
    return rows;
}

QList<TextTable::Row> refusedRows(const PolicyReport &report, const SchemaSet &schemas)
{
    QList<TextTable::Row> rows;
    for (const PolicyExample &example : report.refused)
        rows.append({{example.quote.simplified(), labels(example.layer, example.labels, schemas),
                      example.refusal, example.externalId},
                     example.article,
                     example.place});
    return rows;
}

QList<TextTable::Row> lostRows(const PolicyReport &report, const SchemaSet &schemas)
{
    QList<TextTable::Row> rows;
    for (const PolicyLoss &loss : report.lost) {
        const RelationType *const type = schemas.relation(loss.relation.relation.type);
        rows.append({{type && !type->name.isEmpty() ? type->name : loss.relation.relation.type,
                      loss.relation.annotator, shortQuote(loss.relation.missing), loss.externalId},
                     loss.article,
                     {}});
    }
    return rows;
}

QList<TextTable::Row> reliabilityRows(const PolicyReport &report, const SchemaSet &schemas)
{
    QList<TextTable::Row> rows;
    for (const ReliabilityRow &of : report.reliability) {
        QStringList right;
        for (const auto &[label, share] : of.right.asKeyValueRange())
            right.append(Words::tr("%1 %2").arg(labelName(of.layer, label, schemas), Numbers::value(share)));
        rows.append({{of.annotator, layerName(of.layer, schemas), Numbers::value(of.accuracy),
                      number(of.places), listedAll(right)}});
    }
    return rows;
}

} // namespace Galley::PolicyWords
