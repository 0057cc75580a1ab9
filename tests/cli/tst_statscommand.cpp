#include "project.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyProjectHasNothing();
    void countsBySetLayerAndLabel();
    void theTextHasTheSameFigures();
    void readingLeavesNothingBeside();
    void whatIsNoProjectIsNamed_data();
    void whatIsNoProjectIsNamed();
};

void TestStatsCommand::anEmptyProjectHasNothing()
{
    const Project project;
    const GalleyRun run = galley({u"stats"_s, project.path(), u"--json"_s});
    const QJsonObject expected{{u"project"_s, project.path()},
                               {u"articles"_s, 0},
                               {u"spans"_s, 0},
                               {u"relations"_s, 0},
                               {u"sets"_s, QJsonArray()},
                               {u"layers"_s, QJsonArray()},
                               {u"relation_types"_s, QJsonArray()},
                               {u"times"_s, QJsonArray()}};
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object(), expected);
}

void TestStatsCommand::countsBySetLayerAndLabel()
{
    const Project project;
    project.mustImport(articleLine("a1") + articleLine("a2"));
    const QJsonObject stats = galley({u"stats"_s, project.path(), u"--json"_s}).object();
    QCOMPARE(stats[u"articles"], 2);
    QCOMPARE(stats[u"spans"], 4);
    QCOMPARE(stats[u"relations"], 2);
    QCOMPARE(stats[u"sets"],
             QJsonArray({QJsonObject{{u"annotator"_s, u"ann"_s},
                                     {u"kind"_s, u"human"_s},
                                     {u"state"_s, u"done"_s},
                                     {u"sets"_s, 2},
                                     {u"spans"_s, 4},
                                     {u"relations"_s, 2}}}));
    const auto label = [](const QString &name) {
        return QJsonObject{
            {u"layer"_s, u"thing"_s}, {u"label"_s, name}, {u"annotator"_s, u"ann"_s}, {u"spans"_s, 2}};
    };
    QCOMPARE(stats[u"layers"], QJsonArray({label(u"one"_s), label(u"two"_s)}));
    QCOMPARE(stats[u"relation_types"],
             QJsonArray({QJsonObject{
                 {u"type"_s, u"thing-same-as"_s}, {u"annotator"_s, u"ann"_s}, {u"relations"_s, 2}}}));
}

void TestStatsCommand::theTextHasTheSameFigures()
{
    const Project project;
    project.mustImport(articleLine());
    const GalleyRun run = galley({u"stats"_s, project.path()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.text(),
             u"Articles: 1\nSpans: 2\nRelations: 1\n\n"
             "Annotator  Kind   State  Sets  Spans  Relations\n"
             "ann        human  done      1      2          1\n\n"
             "Layer  Label  Annotator  Spans\n"
             "thing  one    ann            1\n"
             "thing  two    ann            1\n\n"
             "Relation       Annotator  Relations\n"
             "thing-same-as  ann                1\n"_s);
}

void TestStatsCommand::readingLeavesNothingBeside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.galley"_s);
    QCOMPARE(galley({u"new"_s, path, u"--schema"_s, u"actor"_s}).exitCode, 0);
    QCOMPARE(galley({u"stats"_s, path}).exitCode, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.galley"_s});
}

void TestStatsCommand::whatIsNoProjectIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("an empty file") << QByteArray() << u"foreign-format"_s;
    QTest::newRow("a text") << "Dear diary"_ba << u"foreign-format"_s;
    QTest::newRow("a binary") << QByteArray(5000, '\0') << u"foreign-format"_s;
    QTest::newRow("another program's database")
        << "SQLite format 3\0\x10\0\x01\x01\0@  "_ba + QByteArray(4076, '\0') << u"foreign-format"_s;
}

void TestStatsCommand::whatIsNoProjectIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"diary.txt"_s);
    writeFile(path, bytes);
    for (const auto &command : {u"stats"_s, u"check"_s}) {
        const GalleyRun run = galley({command, path, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()[u"errors"][0][u"kind"], kind);
        QVERIFY2(run.message().contains(path), run.err);
        QCOMPARE(readFile(path), bytes);
    }
}

QTEST_GUILESS_MAIN(TestStatsCommand)
#include "tst_statscommand.moc"
