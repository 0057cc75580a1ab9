#include "cli/schemawork.h"

#include "schema/migrationplanjson.h"
#include "schema/pluginregistry.h"
#include "schema/schemafile.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Cli::SchemaWork)
};

QString nameOf(const SchemaChange &change)
{
    QStringList parts;
    for (const QString &part : {change.layer, change.owner, change.id}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'/');
}

// -1: not counted.
qint64 usesOf(const SchemaChange &change, const SchemaUses &uses)
{
    switch (change.what) {
    case SchemaChange::What::Label:
        return uses.labels.value({change.layer, change.id});
    case SchemaChange::What::Relation:
        return uses.relations.value(change.id);
    case SchemaChange::What::Field:
        return uses.fields.value(change.id);
    case SchemaChange::What::Layer: {
        qint64 count = 0;
        for (auto label = uses.labels.begin(); label != uses.labels.end(); ++label)
            count += label.key().layer == change.id ? *label : 0;
        return count;
    }
    default:
        return -1;
    }
}

constexpr std::array hows{QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "added"),
                          QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "removed"),
                          QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "changed")};
constexpr std::array whats{QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "schema"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "layer"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "label"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "attribute"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "option"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "relation"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "field"),
                           QT_TRANSLATE_NOOP("Galley::Cli::SchemaWork", "rule")};

// One of the words of a column, as wide as the widest of them.
template <std::size_t Size>
QString inColumn(const std::array<const char *, Size> &words, std::size_t index)
{
    qsizetype width = 0;
    for (const char *const word : words)
        width = std::max(width, Text::tr(word).size());
    return Text::tr(words.at(index)).leftJustified(width);
}

QString shown(const LabelRef &label)
{
    return label.isEmpty() ? Text::tr("removed") : label.text();
}

} // namespace

FoundSchema schemaFrom(const QString &fileOrId)
{
    if (QFileInfo::exists(fileOrId) || fileOrId.endsWith(".json"_L1)) {
        SchemaFileReading reading = readSchemaFile(fileOrId);
        return {std::move(reading.schema), std::move(reading.problems)};
    }
    PluginRegistry registry;
    auto schema = registry.schema(fileOrId);
    if (!schema)
        return {{}, {schema.error()}};
    return {std::move(*schema), {}};
}

QStringList linesOf(const QList<SchemaChange> &changes, const SchemaUses &uses)
{
    QStringList lines;
    for (const SchemaChange &change : changes) {
        QString line = u"%1 %2 %3"_s.arg(inColumn(hows, std::size_t(change.how)),
                                         inColumn(whats, std::size_t(change.what)), nameOf(change));
        if (!change.members.isEmpty())
            line = Text::tr("%1: %2").arg(line, listed(change.members));
        const qint64 count = change.how == SchemaChange::How::Added ? -1 : usesOf(change, uses);
        if (count > 0)
            line = Text::tr("%1 (used: %2)").arg(line).arg(count);
        lines.append(line.trimmed());
    }
    return lines;
}

QJsonArray toJsonArray(const QList<SchemaChange> &changes, const SchemaUses &uses)
{
    QJsonArray array;
    for (const SchemaChange &change : changes) {
        QJsonObject object{{u"change"_s, wordFor(change.how)}, {u"what"_s, wordFor(change.what)}};
        if (!change.layer.isEmpty())
            object[u"layer"_s] = change.layer;
        if (!change.owner.isEmpty())
            object[u"attribute"_s] = change.owner;
        if (!change.id.isEmpty())
            object[u"id"_s] = change.id;
        if (!change.members.isEmpty())
            object[u"members"_s] = QJsonArray::fromStringList(change.members);
        if (const qint64 count = usesOf(change, uses); count >= 0)
            object[u"used"_s] = count;
        array.append(object);
    }
    return array;
}

QStringList linesOf(const MigrationOutcome &outcome)
{
    const MigrationCounts &counts = outcome.counts;
    QStringList lines;
    for (auto label = counts.spans.begin(); label != counts.spans.end(); ++label) {
        for (auto target = label->begin(); target != label->end(); ++target) {
            const QString to = target.key() == label.key() ? Text::tr("stays") : shown(target.key());
            lines.append(u"%1 → %2: %3"_s.arg(label.key().text(), to).arg(*target));
        }
    }
    for (auto type = counts.relations.begin(); type != counts.relations.end(); ++type)
        lines.append(
            Text::tr("Relations %1: to another type %2, kept as retired %3, removed %4, undecided %5")
                .arg(type.key())
                .arg(type->moved)
                .arg(type->retired)
                .arg(type->removed)
                .arg(type->open));
    for (auto type = counts.orphans.begin(); type != counts.orphans.end(); ++type)
        lines.append(Text::tr("Relations %1 whose ends are not allowed any more: %2; that lose an end: %3")
                         .arg(type.key())
                         .arg(type->ends)
                         .arg(type->lostEnds));
    if (counts.values > 0)
        lines.append(Text::tr("Values of attributes and fields changed: %1").arg(counts.values));
    if (counts.misfits > 0)
        lines.append(
            Text::tr("Spans that their new layer would not let be marked: %1; they stay, and `galley "
                     "check` names them")
                .arg(counts.misfits));
    lines.append(Text::tr("Sets changed: %1, of which locked: %2").arg(counts.sets).arg(counts.locked));
    if (outcome.bulk)
        lines.append(Text::tr("Bulk edit number: %1").arg(outcome.bulk));
    return lines;
}

QJsonObject toJsonObject(const MigrationOutcome &outcome)
{
    const MigrationCounts &counts = outcome.counts;
    QJsonArray spans;
    for (auto label = counts.spans.begin(); label != counts.spans.end(); ++label) {
        for (auto target = label->begin(); target != label->end(); ++target)
            spans.append(QJsonObject{{u"label"_s, label.key().text()},
                                     {u"to"_s, target.key().isEmpty() ? QJsonValue() : target.key().text()},
                                     {u"spans"_s, *target}});
    }
    QJsonObject relations;
    for (auto type = counts.relations.begin(); type != counts.relations.end(); ++type)
        relations[type.key()] = QJsonObject{{u"moved"_s, type->moved},
                                            {u"retired"_s, type->retired},
                                            {u"removed"_s, type->removed},
                                            {u"open"_s, type->open}};
    QJsonObject orphans;
    for (auto type = counts.orphans.begin(); type != counts.orphans.end(); ++type)
        orphans[type.key()] =
            QJsonObject{{u"ends"_s, type->ends}, {u"lost_ends"_s, type->lostEnds}, {u"open"_s, type->open}};
    QJsonObject json{{u"schema"_s, outcome.schema.id},
                     {u"from"_s, outcome.before ? QJsonValue(outcome.before->version) : QJsonValue()},
                     {u"to"_s, outcome.schema.version},
                     {u"sets"_s, counts.sets},
                     {u"locked"_s, counts.locked},
                     {u"spans"_s, spans},
                     {u"values"_s, counts.values},
                     {u"relations"_s, relations},
                     {u"orphans"_s, orphans},
                     {u"misfits"_s, counts.misfits},
                     {u"plan"_s, toJsonObject(outcome.plan)}};
    if (outcome.bulk)
        json[u"bulk"_s] = outcome.bulk;
    return json;
}

} // namespace Galley::Cli
