#include "galleyrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSchemaCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodFileIsValid();
    void everyFaultHasItsPlace_data();
    void everyFaultHasItsPlace();
    void shippedSchemasAreShown_data();
    void shippedSchemasAreShown();
    void whatIsShownAsJsonIsAValidFile();
    void anUnknownSchemaIsNamed();
    void aProjectShowsWhatItCarries();
    void versionsAreCompared();
    void aProjectIsMigrated();
    void anOldExportKeepsItsMeaning();
    void guidelinesAreSetAndShown();

private:
    // A project with an article on the schema “thing”, and version 2 of it, in which “two” is gone.
    struct Place
    {
        Place();

        QTemporaryDir folder;
        QString project = folder.filePath(u"p.galley"_s);
        QString next = folder.filePath(u"next.schema.json"_s);
        QString plan = folder.filePath(u"plan.json"_s);
    };
};

void TestSchemaCommands::aGoodFileIsValid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thing.schema.json"_s);
    writeFile(file, thingSchema());
    const GalleyRun text = galley({u"schema"_s, u"validate"_s, file});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("thing 1.0.0"), text.out);
    QCOMPARE(text.err, QByteArray());
    const QJsonObject expected{
        {u"file"_s, file}, {u"valid"_s, true}, {u"id"_s, u"thing"_s}, {u"version"_s, u"1.0.0"_s}};
    QCOMPARE(galley({u"schema"_s, u"validate"_s, file, u"--json"_s}).object(), expected);
}

void TestSchemaCommands::everyFaultHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("an empty file") << QByteArray() << u""_s;
    QTest::newRow("no JSON") << "\x7f"
                                "ELF\x02\x01\x00\x00"_ba
                             << u":1"_s;
    QTest::newRow("broken JSON") << "{\n  \"id\": \"x\",\n  oops\n}"_ba << u":3"_s;
    QTest::newRow("a list") << "[]"_ba << u""_s;
    QTest::newRow("a wrong colour") << thingSchema().replace("#8b1f6f", "purple") << u":8:"_s;
    QTest::newRow("two labels of one id") << thingSchema().replace("\"two\"", "\"one\"") << u":8:"_s;
}

void TestSchemaCommands::everyFaultHasItsPlace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thing.schema.json"_s);
    writeFile(file, bytes);
    const GalleyRun text = galley({u"schema"_s, u"validate"_s, file});
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.out, QByteArray());
    QVERIFY2(text.message().startsWith(file + place), text.err);
    const GalleyRun json = galley({u"schema"_s, u"validate"_s, file, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.object()[u"valid"], false);
    QCOMPARE(json.object()[u"errors"][0][u"file"], file);
}

void TestSchemaCommands::shippedSchemasAreShown_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"actor", "equipment", "claim", "attribution"})
        QTest::addRow("%s", id) << QString::fromLatin1(id);
}

void TestSchemaCommands::shippedSchemasAreShown()
{
    QFETCH(const QString, id);
    const GalleyRun json = galley({u"schema"_s, u"show"_s, id, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.object()[u"id"], id);
    const GalleyRun text = galley({u"schema"_s, u"show"_s, id});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.text().startsWith(id + u' '), text.out);
    const QStringList lines = text.text().split(u'\n');
    QVERIFY(std::ranges::all_of(lines, [](const QString &line) { return line.size() <= 96; }));
    const QJsonArray layers = json.object()[u"layers"].toArray();
    QVERIFY(!layers.isEmpty());
    for (const QJsonValue label : layers[0][u"labels"].toArray())
        QVERIFY2(text.text().simplified().contains(label[u"description"].toString()),
                 qPrintable(label[u"id"].toString()));
}

void TestSchemaCommands::whatIsShownAsJsonIsAValidFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"actor.schema.json"_s);
    writeFile(file, galley({u"schema"_s, u"show"_s, u"actor"_s, u"--json"_s}).out);
    const GalleyRun run = galley({u"schema"_s, u"validate"_s, file});
    QVERIFY2(run.exitCode == 0, run.err);
}

void TestSchemaCommands::anUnknownSchemaIsNamed()
{
    const GalleyRun run = galley({u"schema"_s, u"show"_s, u"weather"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().contains("weather"_L1), run.err);
    QCOMPARE(run.object()[u"errors"][0][u"kind"], u"not-found"_s);
}

void TestSchemaCommands::aProjectShowsWhatItCarries()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thing.schema.json"_s);
    const QString project = folder.filePath(u"p.galley"_s);
    writeFile(file, thingSchema());
    QCOMPARE(galley({u"new"_s, project, u"--schema"_s, file}).exitCode, 0);
    QCOMPARE(galley({u"schema"_s, u"show"_s, u"thing"_s}).exitCode, 1);
    const GalleyRun run = galley({u"schema"_s, u"show"_s, u"thing"_s, u"--project"_s, project});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("thing-same-as"), run.out);
    const GalleyRun missing = galley({u"schema"_s, u"show"_s, u"other"_s, u"--project"_s, project});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.message().startsWith(project), missing.err);
}

TestSchemaCommands::Place::Place()
{
    const QString schema = folder.filePath(u"thing.schema.json"_s);
    const QString articles = folder.filePath(u"in.jsonl"_s);
    writeFile(schema, thingSchema());
    writeFile(articles, articleLine());
    writeFile(next,
              thingSchema().replace("1.0.0", "2.0.0").replace("\"two\"", "\"three\"").replace("Two", "Drei"));
    writeFile(plan, R"({"format": "galley-migration/1",
                        "labels": [{"label": "thing/two", "way": "move", "to": "thing/three"}]})");
    if (galley({u"new"_s, project, u"--schema"_s, schema}).exitCode != 0 ||
        galley({u"import"_s, project, articles}).exitCode != 0)
        qFatal("no project to migrate");
}

void TestSchemaCommands::versionsAreCompared()
{
    const Place place;
    const GalleyRun text = galley({u"schema"_s, u"diff"_s, place.project, place.next});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("removed label     thing/two (used: 1)"), text.out);
    const QJsonObject json =
        galley({u"schema"_s, u"diff"_s, place.project, place.next, u"--json"_s}).object();
    QCOMPARE(json[u"from"], u"1.0.0"_s);
    QCOMPARE(json[u"migration"], true);
    QCOMPARE(json[u"changes"][1][u"change"], u"removed"_s);
    QCOMPARE(galley({u"schema"_s, u"diff"_s, place.project, place.folder.filePath(u"thing.schema.json"_s)})
                 .exitCode,
             0);
    QCOMPARE(galley({u"schema"_s, u"diff"_s, place.project, u"actor"_s}).exitCode, 0);
}

void TestSchemaCommands::aProjectIsMigrated()
{
    const Place place;
    const QStringList command{u"schema"_s, u"migrate"_s, place.project, place.next};
    const GalleyRun open = galley(command);
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.err.contains("thing/two") && open.err.contains("keep them as retired"), open.err);
    const QStringList planned = command + QStringList{u"--plan"_s, place.plan};
    const GalleyRun seen = galley(planned + QStringList{u"--dry-run"_s, u"--json"_s});
    QVERIFY2(seen.exitCode == 0, seen.err);
    QCOMPARE(seen.object()[u"spans"][0][u"to"], u"thing/three"_s);
    QVERIFY(!seen.object().contains(u"bulk"));
    const GalleyRun done = galley(planned + QStringList{u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.err);
    QCOMPARE(done.object()[u"bulk"], 1);
    QVERIFY(galley({u"concordance"_s, place.project, u"label:thing/three"_s}).out.contains("One two"));
    QCOMPARE(galley({u"check"_s, place.project}).exitCode, 0);
    QCOMPARE(galley({u"bulk"_s, u"undo"_s, place.project, u"1"_s}).exitCode, 0);
    const GalleyRun back = galley({u"schema"_s, u"show"_s, u"thing"_s, u"--project"_s, place.project});
    QVERIFY2(back.out.startsWith("thing 1.0.0"), back.out);
}

void TestSchemaCommands::anOldExportKeepsItsMeaning()
{
    const Place place;
    const QString old = place.folder.filePath(u"old.jsonl"_s);
    QCOMPARE(galley({u"export"_s, place.project, u"--out"_s, old, u"--format"_s, u"galley-jsonl"_s}).exitCode,
             0);
    QCOMPARE(galley({u"schema"_s, u"migrate"_s, place.project, place.next, u"--plan"_s, place.plan}).exitCode,
             0);
    writeFile(
        old,
        readFile(old)
            .replace("\"a1\"", "\"a2\"")
            .replace("One two\\nthree", "One two\\nthree!")
            .replace(readFile(old).mid(readFile(old).indexOf("\"sha256\""), 76), "\"source\":\"old\","));
    const GalleyRun run = galley({u"import"_s, place.project, old});
    QVERIFY2(run.exitCode == 0, run.err);
    const GalleyRun found = galley({u"concordance"_s, place.project, u"label:thing/three"_s, u"--json"_s});
    QCOMPARE(found.out.count("One two"), 2);
}

void TestSchemaCommands::guidelinesAreSetAndShown()
{
    const Place place;
    const QString text = place.folder.filePath(u"two.md"_s);
    writeFile(text, "Mark **both** words.");
    const GalleyRun none = galley({u"guidelines"_s, place.project, u"thing/two"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY2(none.out.contains("no guidelines of thing/two yet"), none.out);
    QCOMPARE(galley({u"guidelines"_s, place.project, u"thing/two"_s, u"--set"_s, text}).exitCode, 0);
    const QJsonObject json = galley({u"guidelines"_s, place.project, u"thing/two"_s, u"--json"_s}).object();
    QCOMPARE(json[u"text"], u"Mark **both** words."_s);
    QCOMPARE(json[u"own"], true);
    QCOMPARE(json[u"examples"][0][u"quote"], u"One two"_s);
    QCOMPARE(
        galley({u"guidelines"_s, place.project, u"thing/two"_s, u"--reset"_s, u"--json"_s}).object()[u"own"],
        false);
    QCOMPARE(galley({u"guidelines"_s, place.project, u"thing/none"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestSchemaCommands)
#include "tst_schemacommands.moc"
