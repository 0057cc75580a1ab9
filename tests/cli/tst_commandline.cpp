#include "galleyrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What holds for every command: help, version, misuse, encodings, and where messages go.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpNamesTheCommand_data();
    void helpNamesTheCommand();
    void helpOfTheProgramListsTheCommands();
    void theManualPageNamesEveryCommandAndOption();
    void versionIsPrinted();
    void misuseIsExplained_data();
    void misuseIsExplained();
    void misuseIsJsonWhenWanted();
    void argumentsAndOutputAreUtf8WhateverTheLocale();
    void aFullStandardOutputIsAProblem();
};

void TestCommandLine::helpNamesTheCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"new", "import", "export", "stats", "check", "plugins", "schema", "schema show", "schema validate"})
        QTest::addRow("%s", command) << QString::fromLatin1(command);
}

void TestCommandLine::helpNamesTheCommand()
{
    QFETCH(const QString, command);
    const GalleyRun run = galley(command.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.text().contains(u"Usage: galley "_s + command + u" ["_s), run.out);
    QCOMPARE(run.out.contains("--json"), command != "schema"_L1);
    QVERIFY(!run.out.contains("TEXT"));
    const QList<QByteArray> lines = run.out.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line);
}

void TestCommandLine::helpOfTheProgramListsTheCommands()
{
    const GalleyRun run = galley({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *word :
         {"new", "import", "export", "stats", "check", "plugins", "schema", "--sample", "--version"})
        QVERIFY2(run.text().contains(u"\n  %1 "_s.arg(QLatin1StringView(word))), word);
}

void TestCommandLine::theManualPageNamesEveryCommandAndOption()
{
    QFile page(u"" GALLEY_SOURCE_DIR "/resources/desktop/galley.1"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).remove(u'\\');
    static const QRegularExpression entry(u"^  (?:-h, )?([a-z-]+) "_s, QRegularExpression::MultilineOption);
    qsizetype entries = 0;
    const QString help = galley({u"--help"_s}).text();
    for (const QRegularExpressionMatch &match : entry.globalMatch(help)) {
        const QRegularExpression named(u"^\\.B.*%1\\b"_s.arg(match.captured(1)),
                                       QRegularExpression::MultilineOption);
        QVERIFY2(manual.contains(named), qPrintable(match.captured()));
        ++entries;
    }
    QVERIFY(entries > 25);
}

void TestCommandLine::versionIsPrinted()
{
    const GalleyRun run = galley({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("galley 0."), run.out);
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCommandLine::misuseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown command") << QStringList{u"sttas"_s} << u"sttas"_s;
    QTest::newRow("an unknown option") << QStringList{u"--colour"_s} << u"--colour"_s;
    QTest::newRow("an unknown option of a command")
        << QStringList{u"stats"_s, u"p"_s, u"--all"_s} << u"--all"_s;
    QTest::newRow("a missing project") << QStringList{u"stats"_s} << u"PROJECT"_s;
    QTest::newRow("a missing file") << QStringList{u"import"_s, u"p"_s} << u"FILE"_s;
    QTest::newRow("a missing output") << QStringList{u"export"_s, u"p"_s} << u"--out"_s;
    QTest::newRow("a group without its command") << QStringList{u"schema"_s} << u"COMMAND"_s;
    QTest::newRow("an unknown command of a group") << QStringList{u"schema"_s, u"draw"_s} << u"draw"_s;
    QTest::newRow("one argument too many") << QStringList{u"check"_s, u"a"_s, u"b"_s} << u"b"_s;
    QTest::newRow("an unknown format")
        << QStringList{u"export"_s, u"p"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"x"_s} << u"pdf"_s;
    QTest::newRow("an unknown theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("two projects") << QStringList{u"--sample"_s, QStringLiteral(GALLEY_SOURCE_DIR)}
                                  << u"--sample"_s;
}

void TestCommandLine::misuseIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const GalleyRun run = galley(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.message().startsWith("galley: "_L1), run.err);
    QVERIFY2(run.message().contains(says), run.err);
    QVERIFY2(run.message().contains("--help"_L1), run.err);
    QCOMPARE(run.err.count('\n'), 1);
}

void TestCommandLine::misuseIsJsonWhenWanted()
{
    const GalleyRun run = galley({u"stats"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    const QJsonArray errors = run.object()[u"errors"].toArray();
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors[0][u"message"].toString().contains("PROJECT"_L1));
}

void TestCommandLine::argumentsAndOutputAreUtf8WhateverTheLocale()
{
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"LANG"_s, u"C"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"Schéma 図 😀.schema.json"_s);
    writeFile(file, thingSchema());
    const GalleyRun run = galley({u"schema"_s, u"validate"_s, file}, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("Schéma 図 😀"), run.out);
}

void TestCommandLine::aFullStandardOutputIsAProblem()
{
    const QByteArray command = QByteArray(GALLEY_PROGRAM) + " --version >/dev/full 2>/dev/null";
    const int status = std::system(command.constData());
    QCOMPARE(WEXITSTATUS(status), 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
