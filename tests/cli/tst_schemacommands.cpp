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

QTEST_GUILESS_MAIN(TestSchemaCommands)
#include "tst_schemacommands.moc"
