#include "migrationsamples.h"
#include "schema/migrationplanjson.h"
#include "schema/schemavalidator.h"

#include <QJsonDocument>
#include <QTest>

using namespace MigrationSamples;

namespace {

const LabelRef Rebels{u"actor"_s, u"rebels"_s};
const LabelRef Army{u"actor"_s, u"army"_s};
const LabelRef City{u"place"_s, u"city"_s};

MigrationPlan everyWay()
{
    return {.labels = {{.label = Rebels, .way = LabelRule::Way::Move, .to = Army},
                       {.label = Army,
                        .way = LabelRule::Way::Split,
                        .to = {u"actor"_s, u"state"_s},
                        .attribute = u"side"_s,
                        .values = {{u"red"_s, Rebels}}},
                       {.label = City, .way = LabelRule::Way::Retire},
                       {.label = {u"a"_s, u"b"_s}, .way = LabelRule::Way::Remove},
                       {.label = {u"a"_s, u"c"_s}}},
            .values = {{.layer = u"actor"_s,
                        .name = u"side"_s,
                        .way = ValueRule::Way::Rename,
                        .to = u"party"_s,
                        .values = {{u"red"_s, u"left"_s}}},
                       {.name = u"topic"_s, .way = ValueRule::Way::Remove}},
            .relations = {{u"meets"_s, RelationRule::Way::Move, u"leads"_s}},
            .orphans = {{u"leads"_s, RelationRule::Way::Allow, {}}}};
}

} // namespace

class TestMigrationPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJson();
    void aWrongPlanIsToldWithItsPlace();
    void followsWhatTheNewVersionSaysItWas();
    void followsNames();
    void leavesToPeopleWhatNothingTells();
    void whatIsGivenGoesBefore();
    void renamesAreRememberedForOldExports();
    void retiredThingsStayInAValidSchema();
    void versionsAreNumbers();
};

void TestMigrationPlan::comesBackFromJson()
{
    const MigrationPlan plan = everyWay();
    const MigrationPlanReading read = readMigrationPlan(QJsonDocument(toJsonObject(plan)).toJson());
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.plan, plan);
}

void TestMigrationPlan::aWrongPlanIsToldWithItsPlace()
{
    const MigrationPlanReading wrong = readMigrationPlan("{\"format\": \"galley-migration/1\",\n"
                                                         "\"labels\": [{\"label\": \"a/b\",\n"
                                                         "  \"way\": \"burn\"}]}",
                                                         u"plan.json"_s);
    QCOMPARE(wrong.problems.size(), 1);
    QCOMPARE(wrong.problems[0].place, (Place{.file = u"plan.json"_s, .line = 3, .column = 3}));
    QVERIFY(wrong.problems[0].message.contains(u"burn"));
    QCOMPARE(readMigrationPlan("{\n  oops }").problems[0].place.line, 2);
    QCOMPARE(readMigrationPlan("{}").problems.size(), 1);
    QCOMPARE(readMigrationPlanFile(u"/nowhere.json"_s).problems.size(), 1);
}

void TestMigrationPlan::followsWhatTheNewVersionSaysItWas()
{
    Schema after = next();
    after.layers[0].labels.removeLast();
    after.layers[1].labels[0].formerly = {{u"actor"_s, u"rebels"_s, u"2.0.0"_s}};
    const MigrationPlan plan = suggestPlan(before(), after);
    QCOMPARE(plan.labels, (QList<LabelRule>{{.label = Rebels, .way = LabelRule::Way::Move, .to = City}}));
}

void TestMigrationPlan::followsNames()
{
    Schema after = next();
    after.layers[0].labels[2].id = u"insurgents"_s; // still called Rebels
    after.layers[1].id = u"location"_s;             // its label keeps its id
    after.layers[0].attributes[0].options[0].id = u"crimson"_s;
    after.layers[0].relations[0].id = u"encounters"_s;
    after.fields[0].id = u"subject"_s;
    const MigrationPlan plan = suggestPlan(before(), after);
    QCOMPARE(plan.label(Rebels)->to, (LabelRef{u"actor"_s, u"insurgents"_s}));
    QCOMPARE(plan.label(City)->to, (LabelRef{u"location"_s, u"city"_s}));
    QCOMPARE(plan.value(u"actor", u"side")->values, (QMap<QString, QString>{{u"red"_s, u"crimson"_s}}));
    QCOMPARE(plan.value(u"actor", u"side")->way, ValueRule::Way::Keep);
    QCOMPARE(plan.value({}, u"topic")->to, u"subject"_s);
    QCOMPARE(*plan.relation(u"meets"), (RelationRule{u"meets"_s, RelationRule::Way::Move, u"encounters"_s}));
}

void TestMigrationPlan::leavesToPeopleWhatNothingTells()
{
    Schema after = next();
    after.layers[0].labels.removeLast();
    after.layers[0].relations.removeFirst();
    after.fields.clear();
    const MigrationPlan plan = suggestPlan(before(), after);
    QCOMPARE(plan.label(Rebels)->way, LabelRule::Way::Undecided);
    QCOMPARE(plan.relation(u"meets")->way, RelationRule::Way::Undecided);
    QCOMPARE(plan.value({}, u"topic")->way, ValueRule::Way::Keep);
    QVERIFY(suggestPlan(before(), next()) == MigrationPlan());
}

void TestMigrationPlan::whatIsGivenGoesBefore()
{
    Schema after = next();
    after.layers[0].labels[2].id = u"insurgents"_s;
    const MigrationPlan given{.labels = {{.label = Rebels, .way = LabelRule::Way::Remove}}};
    QCOMPARE(suggestPlan(before(), after, given), given);
}

void TestMigrationPlan::renamesAreRememberedForOldExports()
{
    Schema old = before();
    old.layers[0].labels[2].formerly = {{{}, u"guerrillas"_s, u"1.0.0"_s}};
    Schema after = next();
    after.layers[0].labels.removeLast();
    const MigrationPlan moved{.labels = {{.label = Rebels, .way = LabelRule::Way::Move, .to = City}}};
    const Schema kept = schemaAfter(old, after, moved);
    QCOMPARE(kept.layers[1].labels[0].formerly,
             (QList<FormerName>{{u"actor"_s, u"guerrillas"_s, u"1.0.0"_s},
                                {u"actor"_s, u"rebels"_s, u"2.0.0"_s}}));
    const MigrationPlan within{.labels = {{.label = Rebels, .way = LabelRule::Way::Move, .to = Army}}};
    QCOMPARE(schemaAfter(before(), after, within).layers[0].labels[1].formerly,
             (QList<FormerName>{{{}, u"rebels"_s, u"2.0.0"_s}}));
}

void TestMigrationPlan::retiredThingsStayInAValidSchema()
{
    Schema after = next();
    after.layers.removeLast();
    after.layers[0].labels.removeAt(1);
    after.layers[0].relations.clear();
    const MigrationPlan plan{.labels = {{.label = City, .way = LabelRule::Way::Retire},
                                        {.label = Army, .way = LabelRule::Way::Move, .to = Rebels}},
                             .relations = {{u"leads"_s, RelationRule::Way::Retire, {}}}};
    const Schema kept = schemaAfter(before(), after, plan);
    const Layer *const place = kept.layer(u"place");
    QVERIFY(place && place->isRetired());
    QCOMPARE(place->labels[0].id, u"city"_s);
    QVERIFY(!kept.layer(u"actor")->isRetired());
    const RelationType *const leads = findRelation(*kept.layer(u"actor"), u"leads");
    QVERIFY(leads && leads->retired);
    QCOMPARE(leads->to, (QList<RelationEnd>{{u"actor"_s, u"rebels"_s}}));
    QVERIFY(validate(kept).isEmpty());
}

void TestMigrationPlan::versionsAreNumbers()
{
    QVERIFY(isNewer(u"2.10.0"_s, u"2.9.1"_s));
    QVERIFY(!isNewer(u"2.9.1"_s, u"2.10.0"_s));
    QVERIFY(!isNewer(u"1.0.0"_s, u"1.0.0"_s));
}

QTEST_GUILESS_MAIN(TestMigrationPlan)
#include "tst_migrationplan.moc"
