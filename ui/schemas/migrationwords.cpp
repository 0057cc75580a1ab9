#include "schemas/migrationwords.h"

#include "text/listed.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Galley::MigrationWords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MigrationWords)
};

using What = SchemaChange::What;
using How = SchemaChange::How;

int countOf(const QList<SchemaChange> &changes, What what, How how)
{
    return int(std::ranges::count_if(
        changes, [=](const SchemaChange &change) { return change.what == what && change.how == how; }));
}

void add(QStringList &parts, int count, QString (*say)(int))
{
    if (count > 0)
        parts.append(say(count));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString summary(const QList<SchemaChange> &changes)
{
    QStringList parts;
    const auto labels = [&](How how) { return countOf(changes, What::Label, how); };
    add(parts, labels(How::Removed), [](int n) { return Text::tr("%n label(s) removed", nullptr, n); });
    add(parts, labels(How::Added), [](int n) { return Text::tr("%n label(s) added", nullptr, n); });
    add(parts, labels(How::Changed), [](int n) { return Text::tr("%n label(s) changed", nullptr, n); });
    add(parts, countOf(changes, What::Layer, How::Removed),
        [](int n) { return Text::tr("%n layer(s) removed", nullptr, n); });
    add(parts, countOf(changes, What::Layer, How::Added),
        [](int n) { return Text::tr("%n layer(s) added", nullptr, n); });
    const auto others = std::ranges::count_if(changes, [](const SchemaChange &change) {
        return change.what != What::Label && change.what != What::Schema &&
            !(change.what == What::Layer && change.how != How::Changed);
    });
    add(parts, int(others), [](int n) { return Text::tr("%n other change(s)", nullptr, n); });
    return parts.isEmpty() ? Text::tr("only words change") : listed(parts);
}

QStringList lines(const MigrationOutcome &outcome)
{
    const MigrationCounts &counts = outcome.counts;
    QStringList lines;
    qint64 moved = 0;
    qint64 retired = 0;
    qint64 removed = 0;
    for (auto label = counts.spans.begin(); label != counts.spans.end(); ++label) {
        for (auto to = label->begin(); to != label->end(); ++to)
            (to.key().isEmpty() ? removed : to.key() == label.key() ? retired : moved) += *to;
    }
    qint64 relations = 0;
    for (const MigrationCounts::Orphans &orphans : counts.orphans)
        relations += orphans.ends + orphans.lostEnds;
    if (moved > 0)
        lines.append(Text::tr("Spans that get another label: %1").arg(number(moved)));
    if (retired > counts.openSpans)
        lines.append(Text::tr("Spans that stay as they are: %1").arg(number(retired - counts.openSpans)));
    if (removed > 0)
        lines.append(Text::tr("Spans that are removed: %1").arg(number(removed)));
    if (counts.values > 0)
        lines.append(Text::tr("Values of attributes and fields that change: %1").arg(number(counts.values)));
    if (relations > 0)
        lines.append(Text::tr("Relations that would be orphaned: %1").arg(number(relations)));
    if (counts.misfits > 0)
        lines.append(
            Text::tr("Spans that their new layer would not let be marked there: %1. They stay, and the "
                     "check of the project names them.")
                .arg(number(counts.misfits)));
    lines.append(counts.sets == 0 ? Text::tr("No set of marks changes.")
                                  : Text::tr("Sets of marks that change: %1").arg(number(counts.sets)));
    if (counts.locked > 0)
        lines.append(Text::tr("Of these signed off, settled or locked, and so again afterwards: %1")
                         .arg(number(counts.locked)));
    return lines;
}

} // namespace Galley::MigrationWords
