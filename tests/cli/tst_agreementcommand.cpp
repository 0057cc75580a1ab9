#include "project.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAgreementCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEveryMeasureOfEveryLayer();
    void writesATableAndAReport();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
    void saysWhenThereIsNobodyToCompare();
    void aReportNeverReplacesAProject_data();
    void aReportNeverReplacesAProject();

private:
    static void fill(const Project &project);
};

// The same article by two annotators, who differ in nothing.
void TestAgreementCommand::fill(const Project &project)
{
    const QByteArray line = articleLine("a1");
    project.mustImport(line);
    project.mustImport(QByteArray(line).replace("\"ann\"", "\"=bob\""));
}

void TestAgreementCommand::givesEveryMeasureOfEveryLayer()
{
    const Project project;
    fill(project);
    const GalleyRun run = galley({u"agreement"_s, project.path(), u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QStringList measures;
    for (const QJsonValue &result : run.object()[u"results"_s].toArray()) {
        measures += result[u"measure"_s].toString();
        QCOMPARE(result[u"unit"_s], u"span"_s);
        QCOMPARE(result[u"layer"_s], u"thing"_s);
        QVERIFY(result[u"label"_s].isNull());
        QCOMPARE(result[u"annotators"_s].toArray(), QJsonArray({u"=bob"_s, u"ann"_s}));
        QVERIFY(result[u"value"_s].isDouble() != result[u"undefined"_s].isString());
        if (measures.last() == "cohen-kappa"_L1) {
            QCOMPARE(result[u"value"_s], 1);
            QCOMPARE(result[u"n"_s], 2);
            QCOMPARE(result[u"excluded"_s], QJsonObject());
        }
    }
    QCOMPARE(measures,
             QStringList({u"observed"_s, u"cohen-kappa"_s, u"scott-pi"_s, u"fleiss-kappa"_s,
                          u"krippendorff-alpha"_s, u"alpha-u"_s, u"gamma"_s, u"observed-disorder"_s,
                          u"f1-strict"_s, u"f1-exact"_s, u"f1-partial"_s, u"f1-type"_s}));
}

void TestAgreementCommand::writesATableAndAReport()
{
    const Project project;
    fill(project);
    const GalleyRun run =
        galley({u"agreement"_s, project.path(), u"--measure"_s, u"f1-strict"_s, u"--csv"_s,
                project.file(u"a.csv"_s), u"--html"_s, project.file(u"a.html"_s), u"--by"_s, u"article"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.text().contains(u"f1-strict"_s));
    const QByteArray csv = readFile(project.file(u"a.csv"_s));
    QVERIFY(csv.startsWith("\xef\xbb\xbfmeasure,unit,layer,label,article"));
    QVERIFY(csv.contains("\"'=bob, ann\",,1,")); // no formula
    const QByteArray html = readFile(project.file(u"a.html"_s));
    QVERIFY(html.contains("<svg"));
    QVERIFY(html.contains("prefers-color-scheme:dark"));
    QVERIFY(html.contains("<mark>"));
    QVERIFY(!html.contains("<script") && !html.contains("src="));
    QVERIFY(html.contains("href=\"#c0-0-0\"") && html.contains("id=\"c0-0-0\""));
}

void TestAgreementCommand::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a unit that is none") << QStringList{u"--unit"_s, u"page"_s} << 2;
    QTest::newRow("a measure that is none") << QStringList{u"--measure"_s, u"luck"_s} << 2;
    QTest::newRow("a measure of spans for words")
        << QStringList{u"--unit"_s, u"token"_s, u"--measure"_s, u"gamma"_s} << 2;
    QTest::newRow("a breakdown that is none") << QStringList{u"--by"_s, u"moon"_s} << 2;
    QTest::newRow("a seed that is no number") << QStringList{u"--seed"_s, u"x"_s} << 2;
    QTest::newRow("a layer that is not there") << QStringList{u"--layer"_s, u"x"_s} << 1;
    QTest::newRow("a file in no folder") << QStringList{u"--csv"_s, u"/nowhere/at/all.csv"_s} << 1;
}

void TestAgreementCommand::refusesWhatDoesNotGoTogether()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    const Project project;
    fill(project);
    const GalleyRun run = galley(QStringList{u"agreement"_s, project.path()} + arguments);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.message().contains(arguments.last()));
}

void TestAgreementCommand::saysWhenThereIsNobodyToCompare()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    const GalleyRun run = galley({u"agreement"_s, project.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.message().contains(u"two annotators"_s));
}

void TestAgreementCommand::aReportNeverReplacesAProject_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    for (const QString &command : {u"agreement"_s, u"feedback"_s}) {
        for (const QString &option : {u"--html"_s, u"--csv"_s})
            QTest::addRow("%s %s", qPrintable(command), qPrintable(option)) << command << option;
    }
}

void TestAgreementCommand::aReportNeverReplacesAProject()
{
    if (Samples::PostgresServer::isWanted())
        QSKIP("no file is the project");
    QFETCH(const QString, command);
    QFETCH(const QString, option);
    const Project project;
    fill(project);
    const QByteArray before = project.exported();
    const GalleyRun run = galley({command, project.path(), option, project.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().contains(u"another name"_s), qPrintable(run.message()));
    QCOMPARE(project.exported(), before);
}

QTEST_GUILESS_MAIN(TestAgreementCommand)
#include "tst_agreementcommand.moc"
