#include "project.h"
#include "storage/store.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace Galley;

class TestStatsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyProjectHasNothing();
    void countsBySetLayerAndLabel();
    void theTextHasTheSameFigures();
    void progressTellsHowFarTheWorkIs();
    void progressOfOneAnnotatorIsHisAlone();
    void anAnnotatorSeesHisOwnFiguresOfBlindWork();
    void agreementOfTwoHasItsPoints();
    void csvIsAFolderOfTables();
    void csvIsOneFileWhereItIsCalledSo();
    void csvReplacesNothingUnasked();
    void readingLeavesNothingBeside();
    void whatIsNoProjectIsNamed_data();
    void whatIsNoProjectIsNamed();
};

namespace {

constexpr auto NothingToCompare = "no article has been finished by two annotators"_L1;

QJsonObject emptyProgress()
{
    QJsonObject progress{{u"agreement_undefined"_s, NothingToCompare}};
    for (const auto &part : {u"annotators"_s, u"layers"_s, u"sources"_s, u"published"_s, u"days"_s,
                             u"weeks"_s, u"labels"_s, u"agreement"_s})
        progress[part] = QJsonArray();
    return progress;
}

QString thisWeek()
{
    int year = 0;
    const int week = QDateTime::currentDateTimeUtc().date().weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

// The annotator's name is the only thing that the lines differ in.
void importTwo(const Project &project)
{
    project.mustImport(articleLine("a1") + articleLine("a2"));
    project.mustImport(articleLine("a1").replace("\"ann\"", "\"bob\""));
}

} // namespace

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
                               {u"times"_s, QJsonArray()},
                               {u"progress"_s, emptyProgress()}};
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
             "thing-same-as  ann                1\n\n"
             "By layer\n"
             "Layer  Articles  Spans\n"
             "thing         1      2\n\n"
             "By source\n"
             "Source   Articles  Begun  Finished  By two  Gold  Spans\n"
             "unknown         1      1         1       0     0      2\n\n"
             "By week of publication\n"
             "Week      Articles  Begun  Finished  By two  Gold  Spans\n"
             "2024-W15         1      1         1       0     0      2\n\n"
             "By week of work\n"
             "Week      Annotator  Edits  Finished  Articles an hour\n"
             "%1  ann            0         1                 –\n\n"
             "Agreement on what two annotators finished: undefined, because %2\n"_s.arg(thisWeek(),
                                                                                        NothingToCompare));
}

void TestStatsCommand::progressTellsHowFarTheWorkIs()
{
    const Project project;
    importTwo(project);
    const QJsonObject progress =
        galley({u"stats"_s, project.path(), u"--json"_s}).object()[u"progress"].toObject();
    QCOMPARE(progress[u"annotators"].toArray().size(), 2);
    const QJsonValue ann = progress[u"annotators"][0];
    QCOMPARE(ann[u"annotator"], u"ann"_s);
    QCOMPARE(ann[u"done"], 2);
    QCOMPARE(ann[u"spans"], 4);
    QCOMPARE(ann[u"assigned"], 0);
    QVERIFY(ann[u"marks_per_hour"].isNull());
    QCOMPARE(progress[u"layers"],
             QJsonArray({QJsonObject{{u"layer"_s, u"thing"_s}, {u"articles"_s, 2}, {u"spans"_s, 6}}}));
    QCOMPARE(progress[u"sources"][0][u"finished_twice"], 1);
    QCOMPARE(progress[u"days"].toArray().size(), 2);
}

void TestStatsCommand::progressOfOneAnnotatorIsHisAlone()
{
    const Project project;
    importTwo(project);
    const QJsonObject progress = galley({u"stats"_s, project.path(), u"--annotator"_s, u"bob"_s, u"--json"_s})
                                     .object()[u"progress"]
                                     .toObject();
    QCOMPARE(progress[u"annotators"].toArray().size(), 1);
    QCOMPARE(progress[u"layers"][0][u"spans"], 2);
    QVERIFY(progress[u"agreement"].toArray().isEmpty());
    const GalleyRun nobody = galley({u"stats"_s, project.path(), u"--annotator"_s, u"zoe"_s});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.message().contains(u"zoe"_s), nobody.err);
}

void TestStatsCommand::anAnnotatorSeesHisOwnFiguresOfBlindWork()
{
    const Project project;
    importTwo(project);
    QVERIFY((*Store::open(project.path()))->putSetting(u"team.blind"_s, true));
    const GalleyRun run =
        galley({u"stats"_s, project.path(), u"--as"_s, u"bob"_s, u"--annotator"_s, u"ann"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(!run.out.contains("\"ann\""), run.out);
    QCOMPARE(run.object()[u"spans"], 2);
    QCOMPARE(run.object()[u"progress"][u"annotators"][0][u"annotator"], u"bob"_s);
    const GalleyRun nobody = galley({u"stats"_s, project.path(), u"--as"_s, u"zoe"_s});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.message().contains(u"zoe"_s), nobody.err);
}

void TestStatsCommand::agreementOfTwoHasItsPoints()
{
    const Project project;
    importTwo(project);
    const QJsonObject progress =
        galley({u"stats"_s, project.path(), u"--json"_s}).object()[u"progress"].toObject();
    QCOMPARE(progress[u"agreement"].toArray().size(), 1);
    QCOMPARE(progress[u"agreement"][0][u"articles"], 1);
    QCOMPARE(progress[u"agreement"][0][u"f1_strict"], 1.0);
    QVERIFY(!progress.contains(u"agreement_undefined"_s));
    const GalleyRun without = galley({u"stats"_s, project.path(), u"--no-agreement"_s, u"--json"_s});
    QVERIFY(without.object()[u"progress"][u"agreement"].toArray().isEmpty());
}

void TestStatsCommand::csvIsAFolderOfTables()
{
    const Project project;
    importTwo(project);
    QCOMPARE(galley({u"stats"_s, project.path(), u"--csv"_s, project.file(u"out"_s)}).exitCode, 0);
    QCOMPARE(QDir(project.file(u"out"_s)).entryList(QDir::Files),
             (QStringList{u"agreement.csv"_s, u"annotators.csv"_s, u"days.csv"_s, u"labels.csv"_s,
                          u"layers.csv"_s, u"published.csv"_s, u"sources.csv"_s, u"weeks.csv"_s}));
    QCOMPARE(readFile(project.file(u"out/layers.csv"_s)),
             "\xef\xbb\xbflayer,articles,spans\r\nthing,2,6\r\n"_ba);
}

void TestStatsCommand::csvIsOneFileWhereItIsCalledSo()
{
    const Project project;
    importTwo(project);
    const QString file = project.file(u"all.csv"_s);
    QCOMPARE(galley({u"stats"_s, project.path(), u"--csv"_s, file}).exitCode, 0);
    QVERIFY(readFile(file).contains("\r\nlayers,,thing,,,,,,spans,6\r\n"));
}

void TestStatsCommand::csvReplacesNothingUnasked()
{
    const Project project;
    const QString folder = project.file(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/weeks.csv"_s, "mine");
    const QStringList arguments{u"stats"_s, project.path(), u"--csv"_s, folder};
    const GalleyRun refused = galley(arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.message().contains(u"--replace"_s), refused.err);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"weeks.csv"_s});
    QCOMPARE(readFile(folder + u"/weeks.csv"_s), "mine"_ba);
    QCOMPARE(galley(arguments + QStringList{u"--replace"_s}).exitCode, 0);
    QVERIFY(readFile(folder + u"/weeks.csv"_s) != "mine"_ba);
    QCOMPARE(galley({u"stats"_s, project.path(), u"--csv"_s, folder + u"/weeks.csv/deeper"_s}).exitCode, 1);
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
