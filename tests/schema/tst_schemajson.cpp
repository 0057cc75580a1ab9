#include "schema/countries.h"
#include "schema/schemajson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Uses every member of every value, with none at its default.
Schema everything()
{
    const Attribute role{.id = u"role"_s,
                         .name = u"Role"_s,
                         .description = u"What it does — “here”"_s,
                         .kind = Attribute::Kind::ManyOf,
                         .options = {{u"agent"_s, u"Agent"_s, u"It acts"_s, {{u"name[fr]"_s, u"Agent"_s}}},
                                     {u"target"_s, u"Target"_s, {}}},
                         .labels = {u"state"_s},
                         .required = true,
                         .conditions = {{u"known"_s, {u"true"_s}}},
                         .defaultValue = QJsonArray{u"agent"_s},
                         .pattern = {},
                         .placeholder = {}};
    const Attribute when{.id = u"when"_s,
                         .name = u"When"_s,
                         .description = {},
                         .kind = Attribute::Kind::Text,
                         .options = {},
                         .labels = {},
                         .required = false,
                         .conditions = {},
                         .defaultValue = QJsonValue::Null,
                         .pattern = u"\\d+"_s,
                         .placeholder = u"12"_s,
                         .translations = {{u"name[ru]"_s, u"Когда"_s}, {u"placeholder[pt-BR]"_s, u"doze"_s}}};
    return {.id = u"demo"_s,
            .version = u"1.2.3"_s,
            .name = u"Demo 🚀"_s,
            .description = u"All of it"_s,
            .licence = u"CC0-1.0"_s,
            .layers = {{.id = u"actor"_s,
                        .name = u"Actor"_s,
                        .description = u"Who"_s,
                        .guidelines = u"All who act"_s,
                        .labels = {{u"state"_s,
                                    u"State"_s,
                                    u"A state"_s,
                                    u"q"_s,
                                    u"#102030"_s,
                                    u"#a0b0c0"_s,
                                    u"# Not a *city*"_s,
                                    true,
                                    {{u"party"_s, u"land"_s, u"1.1.0"_s}},
                                    {{u"description[ar]"_s, u"دولة"_s}}}},
                        .attributes = {role, when},
                        .relations = {{.id = u"leads"_s,
                                       .name = u"leads"_s,
                                       .description = u"Who leads whom"_s,
                                       .from = {{u"actor"_s, u"state"_s}},
                                       .to = {{u"actor"_s, {}}, {u"other"_s, u"x"_s}},
                                       .attributes = {when},
                                       .retired = true,
                                       .translations = {{u"name[fr]"_s, u"dirige"_s}}}},
                        .overlap = false,
                        .stacking = false,
                        .discontinuous = false,
                        .crossParagraph = true,
                        .zeroWidth = true,
                        .snap = Layer::Snap::Grapheme,
                        .translations = {{u"name[fr]"_s, u"Acteur"_s}}}},
            .fields = {when},
            .rules = {{.id = u"led"_s,
                       .kind = Rule::Kind::NeedsOutgoing,
                       .layer = u"actor"_s,
                       .label = u"state"_s,
                       .subject = u"leads"_s,
                       .message = u"Leads nobody"_s,
                       .translations = {{u"message[fr]"_s, u"Ne dirige personne"_s}}}},
            .translations = {{u"description[fr]"_s, u"Tout"_s}, {u"name[fr]"_s, u"Démo"_s}}};
}

} // namespace

class TestSchemaJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void everyWordComesBack();
    void defaultsAreLeftOut();
    void equalSchemasGiveEqualBytes();
    void refusals_data();
    void refusals();
    void aLaterKeyIsPassedOver();
    void unknownKeysAreReportedWhenAsked();
    void everyFaultIsReported();
    void countriesAreAWord();
    void countriesAreComplete();
};

void TestSchemaJson::everyMemberComesBack()
{
    const QByteArray bytes = QJsonDocument(toJsonObject(everything())).toJson();
    const Result<Schema> back = schemaFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(toJsonObject(*back), toJsonObject(everything()));
    QVERIFY(*back == everything());
}

void TestSchemaJson::everyWordComesBack()
{
    using Kind = Attribute::Kind;
    Schema schema = everything();
    for (const Kind kind :
         {Kind::Boolean, Kind::OneOf, Kind::ManyOf, Kind::Text, Kind::Number, Kind::Entity}) {
        for (const Layer::Snap snap : {Layer::Snap::Free, Layer::Snap::Grapheme, Layer::Snap::Token}) {
            for (const Rule::Kind rule :
                 {Rule::Kind::NeedsIncoming, Rule::Kind::NeedsOutgoing, Rule::Kind::NeedsAttribute}) {
                schema.fields[0].kind = kind;
                schema.layers[0].snap = snap;
                schema.rules[0].kind = rule;
                const Result<Schema> back = schemaFromJson(toJsonObject(schema));
                QVERIFY(back && *back == schema);
            }
        }
    }
}

void TestSchemaJson::defaultsAreLeftOut()
{
    Schema schema;
    schema.id = u"a"_s;
    schema.layers.resize(1);
    schema.layers.first().id = u"b"_s;
    const QByteArray bytes = QJsonDocument(toJsonObject(schema)).toJson(QJsonDocument::Compact);
    QCOMPARE(bytes, R"({"format":"galley-schema/1","id":"a","layers":[{"id":"b"}]})");
    QVERIFY(schemaFromJson(toJsonObject(schema)) == schema);
}

void TestSchemaJson::equalSchemasGiveEqualBytes()
{
    const Result<Schema> back = schemaFromJson(toJsonObject(everything()));
    QVERIFY(back);
    QCOMPARE(QJsonDocument(toJsonObject(*back)).toJson(), QJsonDocument(toJsonObject(everything())).toJson());
}

void TestSchemaJson::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *json, Error::Kind kind, const char *pointer) {
        QTest::newRow(name) << QByteArray(json) << int(kind) << QString::fromLatin1(pointer);
    };
    using enum Error::Kind;
    row("no format", R"({"id":"a"})", ForeignFormat, "/format");
    row("another format", R"({"format":"brat","id":"a"})", ForeignFormat, "/format");
    row("a newer format", R"({"format":"galley-schema/2","id":"a"})", NewerFormat, "/format");
    row("an id that is a number", R"({"format":"galley-schema/1","id":7})", InvalidInput, "/id");
    row("layers that are an object", R"({"format":"galley-schema/1","layers":{}})", InvalidInput, "/layers");
    row("a layer that is a text", R"({"format":"galley-schema/1","layers":["x"]})", InvalidInput,
        "/layers/0");
    row("an unknown kind of attribute", R"({"format":"galley-schema/1","fields":[{"kind":"colour"}]})",
        InvalidInput, "/fields/0/kind");
    row("an attribute without a kind", R"({"format":"galley-schema/1","fields":[{"id":"a"}]})", InvalidInput,
        "/fields/0/kind");
    row("a kind that is nothing", R"({"format":"galley-schema/1","fields":[{"kind":""}]})", InvalidInput,
        "/fields/0/kind");
    row("an unknown snap", R"({"format":"galley-schema/1","layers":[{},{"snap":"word"}]})", InvalidInput,
        "/layers/1/snap");
    row("an unknown kind of rule", R"({"format":"galley-schema/1","rules":[{"kind":1}]})", InvalidInput,
        "/rules/0/kind");
    row("a switch that is a text", R"({"format":"galley-schema/1","layers":[{"overlap":"yes"}]})",
        InvalidInput, "/layers/0/overlap");
    row("a value list with a number",
        R"({"format":"galley-schema/1","fields":[{"kind":"text","when":[{"attribute":"a","values":["x",1]}]}]})",
        InvalidInput, "/fields/0/when/0/values/1");
    row("options that are an unknown word",
        R"({"format":"galley-schema/1","fields":[{"kind":"one-of","options":"iso-639"}]})", InvalidInput,
        "/fields/0/options");
}

void TestSchemaJson::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, pointer);
    const Result<Schema> schema = schemaFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!schema);
    QCOMPARE(int(schema.error().kind), kind);
    QCOMPARE(schema.error().detail, pointer);
    QVERIFY(!schema.error().message.isEmpty());
}

void TestSchemaJson::aLaterKeyIsPassedOver()
{
    QJsonObject object = toJsonObject(everything());
    object.insert("from-the-future"_L1, true);
    QVERIFY(schemaFromJson(object) == everything());
}

void TestSchemaJson::unknownKeysAreReportedWhenAsked()
{
    QJsonObject object = toJsonObject(everything());
    object.insert("a/b~c"_L1, true);
    object.insert("$schema"_L1, u"galley-schema.schema.json"_s);
    const SchemaReading reading = readSchema(object, UnknownKeys::Report);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().detail, u"/a~1b~0c"_s);
    QVERIFY(reading.schema == everything());
}

void TestSchemaJson::everyFaultIsReported()
{
    const auto json =
        R"({"format":"galley-schema/1","id":1,"layers":[{"id":2,"labels":[{"key":3},4]}],"x":5})";
    const SchemaReading reading = readSchema(QJsonDocument::fromJson(json).object(), UnknownKeys::Report);
    QStringList pointers;
    for (const Error &problem : reading.problems)
        pointers.append(problem.detail);
    QCOMPARE(pointers,
             (QStringList{u"/id"_s, u"/layers/0/id"_s, u"/layers/0/labels/0/key"_s, u"/layers/0/labels/1"_s,
                          u"/x"_s}));
    QCOMPARE(reading.schema.layers.first().labels.size(), 2);
}

void TestSchemaJson::countriesAreAWord()
{
    const auto json =
        R"({"format":"galley-schema/1","fields":[{"id":"c","kind":"one-of","options":"iso-3166"}]})";
    const Result<Schema> schema = schemaFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(schema);
    QCOMPARE(schema->fields.first().options, countryOptions());
    QVERIFY(schemaFromJson(toJsonObject(*schema)) == *schema);
}

void TestSchemaJson::countriesAreComplete()
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const Option &country : countryOptions()) {
        codes.insert(country.id);
        names.insert(country.name);
    }
    QCOMPARE(codes.size(), 249);
    QCOMPARE(names.size(), 249);
    for (const QString &code : {u"AF"_s, u"CD"_s, u"NE"_s, u"PS"_s, u"ZW"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestSchemaJson)
#include "tst_schemajson.moc"
