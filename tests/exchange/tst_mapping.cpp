#include "annotation/constraints.h"
#include "exchange/documentmapper.h"
#include "exchange/mappingsuggestion.h"
#include "exchange/names.h"
#include "exchange/schemaderiver.h"
#include "formats/exportnames.h"
#include "schema/schemavalidator.h"
#include "testproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

IncomingSpan span(const QString &id, const QString &layer, const QString &label, QJsonObject attributes = {})
{
    IncomingSpan made;
    made.id = id;
    made.value.layer = layer;
    made.value.label = label;
    made.value.segments = {{0, 4}};
    made.value.quote = u"Army"_s;
    made.value.attributes = std::move(attributes);
    return made;
}

IncomingRelation relation(const QString &type, const QString &from, const QString &to,
                          QJsonObject attributes = {})
{
    IncomingRelation made{.id = {}, .from = from, .to = to, .value = {}};
    made.value.type = type;
    made.value.attributes = std::move(attributes);
    return made;
}

Document document(const QList<IncomingSpan> &spans, const QList<IncomingRelation> &relations = {},
                  const QJsonObject &fields = {})
{
    Document made;
    made.sets.append(IncomingSet{{0, u"ann"_s}, SetState::Done, spans, relations, fields});
    return made;
}

Survey surveyOf(const Document &document)
{
    Survey survey;
    survey.add(document);
    return survey;
}

const SchemaSet Project({testSchema()});

// The document as it is in the project after a mapping that nobody touched.
IncomingSet imported(const Document &given, const SchemaSet &project, ImportMapping *used = nullptr)
{
    const ImportMapping mapping = suggestMapping(surveyOf(given), project, {}, u"My corpus"_s);
    if (used)
        *used = mapping;
    Document mapped = given;
    DocumentMapper(mapping, schemasWith(project, mapping)).apply(mapped);
    return mapped.sets.front();
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesIdsOfNames_data();
    void makesIdsOfNames();
    void findsLabelsByName_data();
    void findsLabelsByName();
    void findsWhatExportsWrite();
    void prefersTheLayerThatTakesMost();
    void derivesASchemaForTheRest();
    void derivesNothingASecondTime();
    void derivesKindsOfAttributes_data();
    void derivesKindsOfAttributes();
    void convertsValues();
    void keepsAttributesThatNobodyDeclares();
    void takesOverWhatIsDeclared();
    void makesNewWhatIsToBeNew();
    void derivesRelationsBetweenKnownLabels();
    void refusesARelationThatItsEndsDoNotFit();
    void leavesOutWhatIsToBeLeftOut();
    void keepsWhatTheUserDecided();
    void namesWhatIsWrongWithAMapping();
    void isTheSameInAFile();
    void refusesBrokenMappings_data();
    void refusesBrokenMappings();
    void givesEveryLabelAColorOfItsOwn();
};

void TestMapping::makesIdsOfNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("MilitaryPlatform") << u"military-platform"_s;
    QTest::newRow("PER") << u"per"_s;
    QTest::newRow("UNForce") << u"un-force"_s;
    QTest::newRow("  Armed group / militia ") << u"armed-group-militia"_s;
    QTest::newRow("Événement") << u"evenement"_s;
    QTest::newRow("3rd party") << u"x-3rd-party"_s;
    QTest::newRow("人物") << u"x"_s;
    QTest::newRow("B2B") << u"b2b"_s;
}

void TestMapping::makesIdsOfNames()
{
    QTEST(idFrom(QString::fromUtf8(QTest::currentDataTag()), u"x"_s), "id");
}

void TestMapping::findsLabelsByName_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("label");
    QTest::newRow("by id") << QString() << u"source"_s;
    QTest::newRow("by name") << QString() << u"Source"_s;
    QTest::newRow("in capitals") << QString() << u"SOURCE"_s;
    QTest::newRow("with its layer") << QString() << u"said_source"_s;
    QTest::newRow("in its layer") << u"said"_s << u"source"_s;
    QTest::newRow("in its layer by name") << u"Said"_s << u"Source"_s;
    QTest::newRow("in a layer with a path") << u"org.example.Said"_s << u"SOURCE"_s;
    QTest::newRow("in a layer of another name, which is the only one") << u"Span"_s << u"source"_s;
}

void TestMapping::findsLabelsByName()
{
    QFETCH(const QString, layer);
    QFETCH(const QString, label);
    ImportMapping mapping;
    const IncomingSet set = imported(document({span(u"1"_s, layer, label)}), Project, &mapping);
    QCOMPARE(set.spans.front().value.layer, u"said"_s);
    QCOMPARE(set.spans.front().value.label, u"source"_s);
    QVERIFY(mapping.schemas.isEmpty());
}

// Two layers with a label of the same id, which exports tell apart.
void TestMapping::findsWhatExportsWrite()
{
    Schema other = testSchema();
    other.id = u"other"_s;
    other.layers.front().id = u"heard"_s;
    other.layers.front().relations.clear();
    other.fields.clear();
    const SchemaSet project({testSchema(), other});
    const ExportNames names(project);
    for (const QString &layer : {u"said"_s, u"heard"_s}) {
        const QString exported = names.label(layer, u"source"_s);
        QVERIFY(exported != "source"_L1);
        const IncomingSet set = imported(document({span(u"1"_s, {}, exported)}), project);
        QCOMPARE(set.spans.front().value.layer, layer);
        QCOMPARE(set.spans.front().value.label, u"source"_s);
    }
}

void TestMapping::prefersTheLayerThatTakesMost()
{
    Schema other = testSchema();
    other.id = u"other"_s;
    other.layers.front().id = u"heard"_s;
    other.layers.front().labels.last().id = u"noise"_s;
    other.layers.front().labels.last().name = u"Noise"_s;
    const SchemaSet project({testSchema(), other});
    const IncomingSet set =
        imported(document({span(u"1"_s, {}, u"Source"_s), span(u"2"_s, {}, u"Noise"_s)}), project);
    QCOMPARE(set.spans[0].value.layer, u"heard"_s);
    QCOMPARE(set.spans[1].value.layer, u"heard"_s);
}

void TestMapping::derivesASchemaForTheRest()
{
    ImportMapping mapping;
    const Document given =
        document({span(u"1"_s, {}, u"MilitaryPlatform"_s), span(u"2"_s, {}, u"Military platform"_s),
                  span(u"3"_s, {}, u"source"_s), span(u"4"_s, u"said"_s, u"Crowd"_s)},
                 {relation(u"Fights"_s, u"1"_s, u"3"_s)}, {{u"Mood"_s, u"calm"_s}});
    const IncomingSet set = imported(given, Project, &mapping);
    QCOMPARE(mapping.schemas.size(), 1);
    const Schema &schema = mapping.schemas.front();
    QCOMPARE(schema.id, u"my-corpus"_s);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    QCOMPARE(schema.layers.size(), 2);
    QCOMPARE(schema.layers[0].labels.size(), 2);
    QCOMPARE(schema.layers[0].labels[0].name, u"Military platform"_s);
    QCOMPARE(schema.layers[0].labels[0].id, u"military-platform"_s);
    QCOMPARE(schema.layers[0].labels[1].id, u"military-platform-2"_s);
    QCOMPARE(schema.layers[1].id, u"said-2"_s); // the project's own has no such label
    QVERIFY(schema.layers[0].overlap && schema.layers[0].stacking && schema.layers[0].discontinuous &&
            schema.layers[0].crossParagraph && schema.layers[0].zeroWidth);
    QCOMPARE(set.relations.front().value.type, u"fights"_s);
    QCOMPARE(set.fields.value(u"mood"_s), QJsonValue(u"calm"_s));
}

void TestMapping::derivesNothingASecondTime()
{
    const Document given = document({span(u"1"_s, {}, u"MilitaryPlatform"_s, {{u"Owner"_s, u"x"_s}}),
                                     span(u"2"_s, u"Other.Layer"_s, u"人物"_s)},
                                    {relation(u"Fights"_s, u"1"_s, u"2"_s)}, {{u"Mood"_s, u"calm"_s}});
    ImportMapping first;
    const IncomingSet before = imported(given, Project, &first);
    ImportMapping second;
    const IncomingSet again = imported(given, schemasWith(Project, first), &second);
    QVERIFY(second.schemas.isEmpty());
    QCOMPARE(again, before);
}

void TestMapping::derivesKindsOfAttributes_data()
{
    QTest::addColumn<QJsonArray>("values");
    QTest::addColumn<Attribute::Kind>("kind");
    const QJsonArray words{u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s, u"b"_s};
    QTest::newRow("truths") << QJsonArray{true, false} << Attribute::Kind::Boolean;
    QTest::newRow("numbers") << QJsonArray{1, 2.5} << Attribute::Kind::Number;
    QTest::newRow("few words again and again") << words << Attribute::Kind::OneOf;
    QTest::newRow("words") << QJsonArray{u"a"_s, u"b"_s} << Attribute::Kind::Text;
    QTest::newRow("lists of few words") << QJsonArray{QJsonArray{u"a"_s},
                                                      QJsonArray{u"b"_s, u"a"_s},
                                                      QJsonArray{u"a"_s},
                                                      QJsonArray{u"b"_s},
                                                      u"a"_s,
                                                      u"a"_s}
                                        << Attribute::Kind::ManyOf;
    QTest::newRow("a mixture") << QJsonArray{1, u"a"_s} << Attribute::Kind::Text;
    QTest::newRow("words that cannot be ids")
        << QJsonArray{u"a b"_s, u"a b"_s, u"a b"_s, u"a b"_s} << Attribute::Kind::Text;
    QTest::newRow("objects") << QJsonArray{QJsonObject{{u"a"_s, 1}}} << Attribute::Kind::Text;
    QTest::newRow("nothing but null") << QJsonArray{QJsonValue()} << Attribute::Kind::Text;
}

void TestMapping::derivesKindsOfAttributes()
{
    QFETCH(const QJsonArray, values);
    QFETCH(const Attribute::Kind, kind);
    Document given = document({});
    for (const QJsonValue &value : values)
        given.sets.front().spans.append(span({}, {}, u"Thing"_s, {{u"Its value"_s, value}}));
    ImportMapping mapping;
    const IncomingSet set = imported(given, Project, &mapping);
    const Attribute attribute = mapping.schemas.front().layers.front().attributes.front();
    QCOMPARE(attribute.id, u"its-value"_s);
    QCOMPARE(attribute.kind, kind);
    QVERIFY(!attribute.required);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    for (const IncomingSpan &one : set.spans)
        QVERIFY(valueFaults(one.value.attributes, {attribute}).isEmpty());
}

void TestMapping::convertsValues()
{
    Schema schema = testSchema();
    Attribute &role = schema.layers.front().attributes.front();
    role.kind = Attribute::Kind::OneOf;
    role.options = {{u"head-of-state"_s, u"Head of state"_s, {}}, {u"other"_s, u"Other"_s, {}}};
    const IncomingSet set =
        imported(document({span(u"1"_s, {}, u"Source"_s, {{u"Role"_s, u"Head of State"_s}}),
                           span(u"2"_s, {}, u"Source"_s, {{u"Role"_s, u"OTHER"_s}}),
                           span(u"3"_s, {}, u"Source"_s, {{u"Role"_s, QJsonValue()}})}),
                 SchemaSet({schema}));
    QCOMPARE(set.spans[0].value.attributes, (QJsonObject{{u"role"_s, u"head-of-state"_s}}));
    QCOMPARE(set.spans[1].value.attributes, (QJsonObject{{u"role"_s, u"other"_s}}));
    QCOMPARE(set.spans[2].value.attributes, QJsonObject());
}

void TestMapping::keepsAttributesThatNobodyDeclares()
{
    ImportMapping mapping;
    const IncomingSet set =
        imported(document({span(u"1"_s, {}, u"Source"_s, {{u"Weight"_s, 3}, {u"Role"_s, QJsonArray{1}}})}),
                 Project, &mapping);
    QVERIFY(mapping.schemas.isEmpty());
    QCOMPARE(set.spans[0].value.attributes, (QJsonObject{{u"Weight"_s, 3}, {u"role"_s, u"[1]"_s}}));
}

void TestMapping::takesOverWhatIsDeclared()
{
    Schema declared;
    Layer layer;
    layer.id = u"entities"_s;
    layer.labels = {{u"Person"_s, u"A person"_s, u"Somebody."_s, {}, u"#FF0000"_s, {}},
                    {u"Place"_s, {}, {}, {}, u"red"_s, {}}};
    Attribute sure{.id = u"Sure"_s};
    sure.kind = Attribute::Kind::OneOf;
    sure.options = {{u"very much"_s, {}, {}}, {u"no"_s, {}, {}}};
    sure.labels = {u"Person"_s};
    layer.attributes = {sure};
    RelationType near{.id = u"Near"_s};
    near.from = {{u"entities"_s, u"Person"_s}};
    near.to = {{u"entities"_s, {}}};
    layer.relations = {near};
    declared.layers = {layer};
    Survey survey;
    survey.add(declared);
    survey.add(document({span(u"1"_s, u"entities"_s, u"Person"_s, {{u"Sure"_s, u"very much"_s}})}));
    const ImportMapping mapping = suggestMapping(survey, Project, {}, u"c"_s);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    const Layer &made = mapping.schemas.front().layers.front();
    QCOMPARE(made.labels.size(), 2);
    QCOMPARE(made.labels[0].name, u"A person"_s);
    QCOMPARE(made.labels[0].description, u"Somebody."_s);
    QCOMPARE(made.labels[0].color, u"#ff0000"_s);
    QCOMPARE(made.attributes.front().labels, QStringList(u"person"_s));
    QCOMPARE(made.attributes.front().options[0], (Option{u"very-much"_s, u"very much"_s, {}}));
    QCOMPARE(made.relations.front().id, u"near"_s);
    Document given = document({span(u"1"_s, u"entities"_s, u"Person"_s, {{u"Sure"_s, u"very much"_s}})});
    DocumentMapper(mapping, schemasWith(Project, mapping)).apply(given);
    QCOMPARE(given.sets[0].spans[0].value.attributes, (QJsonObject{{u"sure"_s, u"very-much"_s}}));
}

void TestMapping::makesNewWhatIsToBeNew()
{
    const Survey survey = surveyOf(
        document({span(u"1"_s, {}, u"source"_s, {{u"role"_s, u"x"_s}}), span(u"2"_s, {}, u"content"_s)},
                 {relation(u"says"_s, u"1"_s, u"2"_s)}, {{u"topic"_s, u"war"_s}}));
    const NewNames fresh{.labels = {{{}, u"source"_s}},
                         .attributes = {{{}, u"role"_s}},
                         .relations = {u"says"_s},
                         .fields = {u"topic"_s}};
    const ImportMapping mapping = suggestMapping(survey, Project, {}, u"c"_s, fresh);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    const SchemaSet schemas = schemasWith(Project, mapping);
    QVERIFY(!Project.label(mapping.label({}, u"source"_s)->toLayer, mapping.label({}, u"source"_s)->toLabel));
    QVERIFY(schemas.label(mapping.label({}, u"source"_s)->toLayer, mapping.label({}, u"source"_s)->toLabel));
    QCOMPARE(mapping.label({}, u"content"_s)->toLayer, u"said"_s);
    QVERIFY(!Project.relation(mapping.relation(u"says"_s)->to));
    QVERIFY(!Project.field(mapping.field(u"topic"_s)->to));
}

void TestMapping::derivesRelationsBetweenKnownLabels()
{
    ImportMapping mapping;
    const IncomingSet set =
        imported(document({span(u"1"_s, {}, u"source"_s), span(u"2"_s, {}, u"content"_s)},
                          {relation(u"Says"_s, u"1"_s, u"2"_s), relation(u"Denies"_s, u"1"_s, u"2"_s)}),
                 Project, &mapping);
    QCOMPARE(set.relations[0].value.type, u"says"_s);
    QCOMPARE(set.relations[1].value.type, u"denies"_s);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    QCOMPARE(mapping.schemas.size(), 1);
}

void TestMapping::refusesARelationThatItsEndsDoNotFit()
{
    ImportMapping mapping;
    const IncomingSet set = imported(document({span(u"1"_s, {}, u"source"_s), span(u"2"_s, {}, u"content"_s)},
                                              {relation(u"says"_s, u"2"_s, u"1"_s, {{u"sure"_s, true}})}),
                                     Project, &mapping);
    QCOMPARE(set.relations[0].value.type, u"says-2"_s); // the project's leads the other way
    QCOMPARE(set.relations[0].value.attributes, (QJsonObject{{u"sure"_s, true}}));
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
}

void TestMapping::leavesOutWhatIsToBeLeftOut()
{
    const ImportMapping given{.labels = {{{}, u"content"_s}},
                              .attributes = {{{}, {.name = u"Weight"_s}}},
                              .relations = {{.type = u"likes"_s}},
                              .fields = {{.name = u"Mood"_s}},
                              .schemas = {}};
    Document work =
        document({span(u"1"_s, {}, u"source"_s, {{u"Weight"_s, 3}}), span(u"2"_s, {}, u"content"_s)},
                 {relation(u"says"_s, u"1"_s, u"2"_s), relation(u"likes"_s, u"1"_s, u"1"_s)},
                 {{u"Mood"_s, u"calm"_s}});
    const ImportMapping mapping = suggestMapping(surveyOf(work), Project, given, u"c"_s);
    QVERIFY(mapping.schemas.isEmpty());
    DocumentMapper(mapping, Project).apply(work);
    QCOMPARE(work.sets[0].spans.size(), 1);
    QVERIFY(work.sets[0].spans[0].value.attributes.isEmpty());
    QVERIFY(work.sets[0].relations.isEmpty() && work.sets[0].fields.isEmpty());
    QCOMPARE(work.leftOut.count(u"not-mapped"), 5);
}

void TestMapping::keepsWhatTheUserDecided()
{
    const ImportMapping given{.labels = {{{}, u"PER"_s, u"said"_s, u"source"_s}},
                              .attributes = {{{}, {u"Function"_s, u"role"_s, {}}}},
                              .relations = {},
                              .fields = {{u"Subject"_s, u"topic"_s, {}}},
                              .schemas = {}};
    Document work =
        document({span(u"1"_s, {}, u"PER"_s, {{u"Function"_s, 7}})}, {}, {{u"Subject"_s, u"aid"_s}});
    const ImportMapping mapping = suggestMapping(surveyOf(work), Project, given, u"c"_s);
    QCOMPARE(mapping.labels, given.labels);
    DocumentMapper(mapping, Project).apply(work);
    QCOMPARE(work.sets[0].spans[0].value.label, u"source"_s);
    QCOMPARE(work.sets[0].spans[0].value.attributes, (QJsonObject{{u"role"_s, u"7"_s}}));
    QCOMPARE(work.sets[0].fields, (QJsonObject{{u"topic"_s, u"aid"_s}}));
}

void TestMapping::namesWhatIsWrongWithAMapping()
{
    const ImportMapping mapping{.labels = {{{}, u"PER"_s, u"said"_s, u"rumour"_s}},
                                .attributes = {},
                                .relations = {{.type = u"says"_s, .to = u"shouts"_s}},
                                .fields = {{.name = u"Mood"_s, .to = u"mood"_s}},
                                .schemas = {}};
    const QList<Error> faults = mappingFaults(mapping, Project);
    QCOMPARE(faults.size(), 3);
    QVERIFY(faults[0].message.contains("rumour"_L1));
    QVERIFY(faults[1].message.contains("shouts"_L1));
    QVERIFY(faults[2].message.contains("mood"_L1));
}

void TestMapping::isTheSameInAFile()
{
    ImportMapping mapping;
    (void)imported(document({span(u"1"_s, u"L"_s, u"A"_s, {{u"x"_s, u"y"_s}}), span(u"2"_s, u"L"_s, u"B"_s)},
                            {relation(u"R"_s, u"1"_s, u"2"_s, {{u"z"_s, 1}})}, {{u"F"_s, true}}),
                   Project, &mapping);
    mapping.labels.append({{}, u"gone"_s});
    mapping.fields.front().values.insert(u"a"_s, u"b"_s);
    const TestProject folder;
    const QString path = folder.write(u"map.json"_s, QJsonDocument(toJsonObject(mapping)).toJson());
    const Result<ImportMapping> read = readMappingFile(path);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, mapping);
}

void TestMapping::refusesBrokenMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const QString &message) {
        QTest::newRow(name) << R"({"format":"galley-mapping/1",)" + json + "}" << message;
    };
    QTest::newRow("no JSON") << QByteArray("[") << u"JSON"_s;
    QTest::newRow("another file") << QByteArray("{}") << u"galley-mapping/1"_s;
    row("no list", R"("labels":1)", u"labels"_s);
    row("no object", R"("labels":[1])", u"Entry 1"_s);
    row("half a target", R"("labels":[{"label":"A","to":{"layer":"x"}}])", u"layer"_s);
    row("no target", R"("fields":[{"field":"A","to":"b"},{"field":"B"}])", u"Entry 2"_s);
    row("no string", R"("relations":[{"type":1,"to":"x"}])", u"type"_s);
    row("no schema", R"("schemas":[{"format":"galley-schema/9"}])", u"schemas"_s);
}

void TestMapping::refusesBrokenMappings()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const TestProject folder;
    const QString path = folder.write(u"map.json"_s, json);
    const Result<ImportMapping> read = readMappingFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().place.file, path);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

void TestMapping::givesEveryLabelAColorOfItsOwn()
{
    Document given = document({});
    for (int i = 0; i < 200; ++i)
        given.sets.front().spans.append(span({}, {}, u"Label %1"_s.arg(i)));
    ImportMapping mapping;
    (void)imported(given, Project, &mapping);
    QCOMPARE(mappingFaults(mapping, Project), QList<Error>());
    QSet<QString> colors;
    for (const Label &label : mapping.schemas.front().layers.front().labels)
        colors.insert(label.color);
    QCOMPARE(colors.size(), 200);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
