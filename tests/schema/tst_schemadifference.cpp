#include "migrationsamples.h"
#include "schema/schemadifference.h"

#include <QTest>

using namespace MigrationSamples;
using What = SchemaChange::What;
using How = SchemaChange::How;

class TestSchemaDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSchemasDifferInNothing();
    void tellsEveryChange();
    void tellsWhatAMigrationIsFor_data();
    void tellsWhatAMigrationIsFor();
};

void TestSchemaDifference::sameSchemasDifferInNothing()
{
    QVERIFY(difference(before(), before()).isEmpty());
    Schema reordered = before();
    reordered.layers[0].labels.swapItemsAt(0, 2);
    QVERIFY(difference(before(), reordered).isEmpty());
    Schema translated = before();
    translated.translations = {{u"name[fr]"_s, u"Petit"_s}};
    translated.layers[0].labels[0].translations = {{u"description[ru]"_s, u"Государство"_s}};
    QVERIFY(difference(before(), translated).isEmpty());
    QVERIFY(!needsMigration(difference(translated, before())));
}

void TestSchemaDifference::tellsEveryChange()
{
    Schema after = next();
    after.layers[0].labels.removeAt(2);
    after.layers[0].labels[1].name = u"Forces"_s;
    after.layers[0].labels.append(label(u"militia"_s, u"Militia"_s));
    after.layers[0].attributes[0].options.removeAt(0);
    after.layers[0].attributes[0].required = true;
    after.layers[0].relations.removeAt(0);
    after.layers[0].relations[0].to = {{u"actor"_s, {}}};
    after.layers[1] = {.id = u"weapon"_s, .name = u"Weapon"_s, .labels = {label(u"tank"_s, u"Tank"_s)}};
    after.fields[0].id = u"subject"_s;
    const QList<SchemaChange> expected{
        {.what = What::Schema, .members = {u"version"_s}},
        {.what = What::Label, .layer = u"actor"_s, .id = u"army"_s, .members = {u"name"_s}},
        {.what = What::Label, .how = How::Removed, .layer = u"actor"_s, .id = u"rebels"_s},
        {.what = What::Label, .how = How::Added, .layer = u"actor"_s, .id = u"militia"_s},
        {.what = What::Attribute, .layer = u"actor"_s, .id = u"side"_s, .members = {u"required"_s}},
        {.what = What::Option, .how = How::Removed, .layer = u"actor"_s, .owner = u"side"_s, .id = u"red"_s},
        {.what = What::Relation, .how = How::Removed, .layer = u"actor"_s, .id = u"meets"_s},
        {.what = What::Relation, .layer = u"actor"_s, .id = u"leads"_s, .members = {u"to"_s}},
        {.what = What::Layer, .how = How::Removed, .id = u"place"_s},
        {.what = What::Layer, .how = How::Added, .id = u"weapon"_s},
        {.what = What::Label, .how = How::Added, .layer = u"weapon"_s, .id = u"tank"_s},
        {.what = What::Field, .how = How::Removed, .id = u"topic"_s},
        {.what = What::Field, .how = How::Added, .id = u"subject"_s},
    };
    const QList<SchemaChange> found = difference(before(), after);
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QVERIFY2(found[i] == expected[i], qPrintable(u"%1: %2"_s.arg(i).arg(found[i].id)));
    QCOMPARE(found.size(), expected.size());
}

void TestSchemaDifference::tellsWhatAMigrationIsFor_data()
{
    QTest::addColumn<Schema>("after");
    QTest::addColumn<bool>("needed");
    Schema named = next();
    named.layers[0].labels[0].name = u"Country"_s;
    QTest::newRow("another name needs none") << named << false;
    Schema added = next();
    added.layers[0].labels.append(label(u"militia"_s, u"Militia"_s));
    QTest::newRow("a new label needs none") << added << false;
    Schema removed = next();
    removed.layers[0].labels.removeLast();
    QTest::newRow("a label that is gone needs one") << removed << true;
    Schema narrowed = next();
    narrowed.layers[0].relations[0].to = {{u"actor"_s, u"state"_s}};
    QTest::newRow("other ends of a relation need one") << narrowed << true;
    Schema ruled = next();
    ruled.rules.append({.id = u"led"_s});
    QTest::newRow("a rule needs none") << ruled << false;
}

void TestSchemaDifference::tellsWhatAMigrationIsFor()
{
    QFETCH(const Schema, after);
    QTEST(needsMigration(difference(before(), after)), "needed");
}

QTEST_GUILESS_MAIN(TestSchemaDifference)
#include "tst_schemadifference.moc"
