#include "galleyrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNewCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectHasTheSchemasThatItWasGiven();
    void withoutAWordItHasAllThatAreInstalled();
    void schemaFilesCanBeGiven();
    void failureLeavesNoFile_data();
    void failureLeavesNoFile();
    void anExistingFileIsKept();
    void withoutSchemasThereIsNoProject();
    void namesOfAnyScriptWork();
};

namespace {

QStringList schemasOf(const GalleyRun &run)
{
    QStringList ids;
    const QJsonArray schemas = run.object()[u"schemas"].toArray();
    for (const QJsonValue schema : schemas)
        ids += schema[u"id"].toString();
    ids.sort();
    return ids;
}

} // namespace

void TestNewCommand::aProjectHasTheSchemasThatItWasGiven()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.galley"_s);
    const GalleyRun run = galley({u"new"_s, project, u"--schema"_s, u"actor,claim"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.object()[u"project"], project);
    QCOMPARE(schemasOf(run), QStringList({u"actor"_s, u"claim"_s}));
    QCOMPARE(galley({u"schema"_s, u"show"_s, u"claim"_s, u"--project"_s, project}).exitCode, 0);
    QCOMPARE(galley({u"schema"_s, u"show"_s, u"equipment"_s, u"--project"_s, project}).exitCode, 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.galley"_s});
}

void TestNewCommand::withoutAWordItHasAllThatAreInstalled()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.galley"_s);
    QCOMPARE(schemasOf(galley({u"new"_s, project, u"--json"_s})),
             QStringList({u"actor"_s, u"attribution"_s, u"claim"_s, u"equipment"_s}));
    const GalleyRun text = galley({u"new"_s, folder.filePath(u"q.galley"_s)});
    QVERIFY2(text.out.contains("q.galley") && text.out.contains("attribution"), text.out);
    QCOMPARE(text.err, QByteArray());
}

void TestNewCommand::schemaFilesCanBeGiven()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thing.schema.json"_s);
    writeFile(file, thingSchema());
    const GalleyRun run =
        galley({u"new"_s, folder.filePath(u"p.galley"_s), u"--schema"_s, file + u",actor"_s, u"--json"_s});
    QCOMPARE(schemasOf(run), QStringList({u"actor"_s, u"thing"_s}));
}

void TestNewCommand::failureLeavesNoFile_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("schemas");
    QTest::addColumn<QString>("says");
    QTest::newRow("a schema that is not there") << u"p.galley"_s << u"actor,weather"_s << u"weather"_s;
    QTest::newRow("a schema file that is not there")
        << u"p.galley"_s << u"no.schema.json"_s << u"no.schema.json"_s;
    QTest::newRow("a broken schema file")
        << u"p.galley"_s << u"broken.schema.json"_s << u"broken.schema.json:8:"_s;
    QTest::newRow("one schema twice") << u"p.galley"_s << u"actor,actor"_s << u"actor"_s;
    QTest::newRow("a folder that is not there") << u"none/p.galley"_s << u"actor"_s << u"none"_s;
    QTest::newRow("a file in place of the folder")
        << u"broken.schema.json/p.galley"_s << u"actor"_s << u"broken.schema.json"_s;
}

void TestNewCommand::failureLeavesNoFile()
{
    QFETCH(const QString, project);
    QFETCH(const QString, schemas);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"broken.schema.json"_s), thingSchema().replace("#8b1f6f", "purple"));
    QStringList names = schemas.split(u',');
    for (QString &name : names) {
        if (name.endsWith(".json"_L1))
            name = folder.filePath(name);
    }
    const GalleyRun run = galley({u"new"_s, folder.filePath(project), u"--schema"_s, names.join(u',')});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.message().contains(says), run.err);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"broken.schema.json"_s});
}

void TestNewCommand::anExistingFileIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thesis.txt"_s);
    writeFile(file, "ten years of work");
    const GalleyRun run = galley({u"new"_s, file, u"--schema"_s, u"actor"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object()[u"errors"][0][u"kind"], u"already-exists"_s);
    QCOMPARE(readFile(file), "ten years of work"_ba);
}

void TestNewCommand::withoutSchemasThereIsNoProject()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"GALLEY_PLUGIN_PATH"_s, folder.path());
    const QString project = folder.filePath(u"p.galley"_s);
    const GalleyRun run = galley({u"new"_s, project, u"--schema"_s, u"thing"_s}, environment);
    QCOMPARE(run.exitCode, 1);
    writeFile(folder.filePath(u"thing.schema.json"_s), thingSchema());
    const GalleyRun found = galley({u"new"_s, project, u"--schema"_s, u"thing"_s}, environment);
    QVERIFY2(found.exitCode == 0, found.err);
}

void TestNewCommand::namesOfAnyScriptWork()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Проект 図 مشروع 😀 [la].galley"_s);
    const GalleyRun run = galley({u"new"_s, project, u"--schema"_s, u"actor"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.object()[u"project"], project);
    QVERIFY(QFile::exists(project));
}

QTEST_GUILESS_MAIN(TestNewCommand)
#include "tst_newcommand.moc"
