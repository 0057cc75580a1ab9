#include "schema/migrationplanjson.h"

#include "schema/jsonlocator.h"
#include "schema/objectreader.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MigrationPlan)
};

constexpr std::array labelWays{
    std::pair{LabelRule::Way::Undecided, "ask"_L1}, std::pair{LabelRule::Way::Move, "move"_L1},
    std::pair{LabelRule::Way::Split, "split"_L1},   std::pair{LabelRule::Way::Retire, "retire"_L1},
    std::pair{LabelRule::Way::Remove, "remove"_L1},
};

constexpr std::array valueWays{
    std::pair{ValueRule::Way::Keep, "keep"_L1},
    std::pair{ValueRule::Way::Rename, "rename"_L1},
    std::pair{ValueRule::Way::Remove, "remove"_L1},
};

constexpr std::array relationWays{
    std::pair{RelationRule::Way::Undecided, "ask"_L1}, std::pair{RelationRule::Way::Move, "move"_L1},
    std::pair{RelationRule::Way::Retire, "retire"_L1}, std::pair{RelationRule::Way::Allow, "allow"_L1},
    std::pair{RelationRule::Way::Remove, "remove"_L1},
};

template <typename Ways, typename Way>
QString wordOf(const Ways &ways, Way way)
{
    const auto found = std::ranges::find(ways, way, [](const auto &entry) { return entry.first; });
    return found == ways.end() ? QString() : QString(found->second);
}

template <typename Ways>
auto wayOf(const Ways &ways, QStringView word) -> std::optional<typename Ways::value_type::first_type>
{
    const auto found = std::ranges::find_if(ways, [&](const auto &entry) { return entry.second == word; });
    return found == ways.end() ? std::nullopt : std::optional(found->first);
}

std::optional<LabelRule::Way> labelWay(QStringView word)
{
    return wayOf(labelWays, word);
}

std::optional<ValueRule::Way> valueWay(QStringView word)
{
    return wayOf(valueWays, word);
}

std::optional<RelationRule::Way> relationWay(QStringView word)
{
    return wayOf(relationWays, word);
}

QString text(const LabelRef &label)
{
    return label.isEmpty() ? QString() : label.text();
}

LabelRef labelFrom(const QString &text)
{
    return text.isEmpty() ? LabelRef() : LabelRef::from(text);
}

QMap<QString, QString> readValues(ObjectReader &in)
{
    QMap<QString, QString> values;
    const QJsonObject object = in.value("values"_L1).toObject();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

LabelRule readLabel(ObjectReader &in)
{
    LabelRule rule{.label = labelFrom(in.string("label"_L1)),
                   .way = in.word("way"_L1, labelWay),
                   .to = labelFrom(in.string("to"_L1)),
                   .attribute = in.string("attribute"_L1)};
    const QMap<QString, QString> values = readValues(in);
    for (auto value = values.begin(); value != values.end(); ++value)
        rule.values.insert(value.key(), labelFrom(*value));
    return rule;
}

ValueRule readValue(ObjectReader &in)
{
    return {.layer = in.string("layer"_L1),
            .name = in.string("name"_L1),
            .way = in.word("way"_L1, valueWay),
            .to = in.string("to"_L1),
            .values = readValues(in)};
}

RelationRule readRelation(ObjectReader &in)
{
    return {.type = in.string("type"_L1), .way = in.word("way"_L1, relationWay), .to = in.string("to"_L1)};
}

void insert(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject write(const LabelRule &rule)
{
    QJsonObject object{{u"label"_s, rule.label.text()}, {u"way"_s, wordFor(rule.way)}};
    insert(object, u"to"_s, text(rule.to));
    insert(object, u"attribute"_s, rule.attribute);
    QJsonObject values;
    for (auto value = rule.values.begin(); value != rule.values.end(); ++value)
        values.insert(value.key(), value->text());
    if (!values.isEmpty())
        object.insert("values"_L1, values);
    return object;
}

QJsonObject write(const ValueRule &rule)
{
    QJsonObject object{{u"name"_s, rule.name}, {u"way"_s, wordFor(rule.way)}};
    insert(object, u"layer"_s, rule.layer);
    insert(object, u"to"_s, rule.to);
    QJsonObject values;
    for (auto value = rule.values.begin(); value != rule.values.end(); ++value)
        values.insert(value.key(), *value);
    if (!values.isEmpty())
        object.insert("values"_L1, values);
    return object;
}

QJsonObject write(const RelationRule &rule)
{
    QJsonObject object{{u"type"_s, rule.type}, {u"way"_s, wordFor(rule.way)}};
    insert(object, u"to"_s, rule.to);
    return object;
}

template <typename Rule>
void insert(QJsonObject &object, const QString &key, const QList<Rule> &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules)
        array.append(write(rule));
    if (!array.isEmpty())
        object.insert(key, array);
}

MigrationPlanReading failed(const QString &message, const Place &place)
{
    return {{}, {Error{Error::Kind::InvalidInput, message, {}, place}}};
}

} // namespace

QString wordFor(LabelRule::Way way)
{
    return wordOf(labelWays, way);
}

QString wordFor(ValueRule::Way way)
{
    return wordOf(valueWays, way);
}

QString wordFor(RelationRule::Way way)
{
    return wordOf(relationWays, way);
}

QJsonObject toJsonObject(const MigrationPlan &plan)
{
    QJsonObject object{{u"format"_s, QString(migrationPlanFormat)}};
    insert(object, u"labels"_s, plan.labels);
    insert(object, u"values"_s, plan.values);
    insert(object, u"relations"_s, plan.relations);
    insert(object, u"orphans"_s, plan.orphans);
    return object;
}

MigrationPlanReading readMigrationPlan(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        Place place = JsonLocator::placeOf(json, std::max(0, error.offset - 1));
        place.file = file;
        return failed(Text::tr("This is not correct JSON: %1").arg(error.errorString()), place);
    }
    if (document["format"_L1].toString() != migrationPlanFormat)
        return failed(Text::tr("This is no plan of a migration: it lacks \"format\": \"%1\"")
                          .arg(QString(migrationPlanFormat)),
                      {.file = file});
    ObjectReader::Problems problems;
    ObjectReader in(document.object(), {}, problems);
    (void)in.value("format"_L1);
    MigrationPlan plan{.labels = in.list("labels"_L1, readLabel),
                       .values = in.list("values"_L1, readValue),
                       .relations = in.list("relations"_L1, readRelation),
                       .orphans = in.list("orphans"_L1, readRelation)};
    in.reportUnknownKeys();
    const JsonLocator locator(json);
    for (Error &problem : problems.list) {
        problem.place = locator.place(problem.detail);
        problem.place.file = file;
    }
    return {std::move(plan), std::move(problems.list)};
}

MigrationPlanReading readMigrationPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Text::tr("The file cannot be read: %1").arg(file.errorString()), {.file = path});
    return readMigrationPlan(file.readAll(), path);
}

} // namespace Galley
