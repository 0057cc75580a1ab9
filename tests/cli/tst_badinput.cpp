#include "project.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Whatever is wrong with what the user gives: exit code 1, a message that names the file and the place, and
// the project as it was.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBadFileIsNotTakenIn_data();
    void aBadFileIsNotTakenIn();
    void goodFilesBesideABadOneAreTakenIn();
    void theGoodOfABadFileCanBeKept();
    void aMissingFileIsNamed();
    void aMissingProjectIsNamed();
    void anExportThatFailsLeavesTheOldFile();
    void aNewerProjectIsOnlyRead();
    void aReadOnlyProjectIsOnlyRead();
    void aFullDiskLeavesTheProjectAsItWas();
    void aStoppedImportLeavesTheProjectAsItWas();
};

namespace {

// The second line of two, so that the place must be right.
QByteArray second(const QByteArray &line)
{
    return articleLine("a2") + line;
}

QByteArray changed(const QByteArray &what, const QByteArray &by)
{
    QByteArray line = articleLine("a3");
    if (!line.contains(what))
        qFatal("nothing to change: %s", what.constData());
    return line.replace(what, by);
}

// The bytes of the project and of its log.
QByteArray bytesOf(const Project &project)
{
    return readFile(project.path()) + readFile(project.path() + u"-wal"_s);
}

} // namespace

void TestBadInput::aBadFileIsNotTakenIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("says"); // beside the file's name; the first right after it
    const QString lines = u"a.jsonl"_s;
    const QString text = u"a.txt"_s;
    QTest::newRow("an empty file") << lines << QByteArray() << QStringList{u":"_s};
    QTest::newRow("an empty text") << text << QByteArray() << QStringList{u":"_s};
    QTest::newRow("a binary") << u"a.bin"_s
                              << "\x7f"
                                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"_ba
                              << QStringList{u":"_s};
    QTest::newRow("a binary called a text")
        << text << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << QStringList{u":"_s};
    QTest::newRow("a broken line of JSON")
        << lines << second("{\"format\":\"galley/1\",\"id\"\n") << QStringList{u":2:"_s};
    QTest::newRow("a line that is cut off")
        << lines << second(articleLine("a3").first(80)) << QStringList{u":2:"_s};
    QTest::newRow("a line in another encoding")
        << lines << second(changed("three", "tr\xe9s")) << QStringList{u":2:"_s};
    QTest::newRow("an offset past the end")
        << lines << second(changed("[[2,5]]", "[[2,500]]")) << QStringList{u":2"_s, u"s1"_s};
    QTest::newRow("an offset that runs backwards")
        << lines << second(changed("[[2,5]]", "[[5,2]]")) << QStringList{u":2"_s, u"s1"_s};
    QTest::newRow("a quote that is not the text")
        << lines << second(changed("\"quote\":\"One\"", "\"quote\":\"Two\""))
        << QStringList{u":2"_s, u"s1"_s};
    QTest::newRow("offsets in UTF-16 units")
        << lines << second(changed("[[2,5]],\"quote\":\"One\"}", "[[3,6]],\"quote\":\"One\"}"))
        << QStringList{u":2"_s, u"s1"_s};
    QTest::newRow("a span's id twice")
        << lines << second(changed("\"s2\",\"layer\"", "\"s1\",\"layer\"")) << QStringList{u":2"_s, u"s1"_s};
    QTest::newRow("an unknown label") << lines << second(changed("\"label\":\"two\"", "\"label\":\"ten\""))
                                      << QStringList{u":2"_s, u"ten"_s};
    QTest::newRow("an unknown layer")
        << lines << second(changed("\"thing\",\"label\":\"two\"", "\"moon\",\"label\":\"two\""))
        << QStringList{u":2"_s, u"moon"_s};
    QTest::newRow("a relation to nowhere")
        << lines << second(changed("\"to\":\"s2\"", "\"to\":\"s7\"")) << QStringList{u":2"_s, u"s7"_s};
    QTest::newRow("an article's id twice, with another text")
        << lines << second(articleLine("a2").replace("three", "four")) << QStringList{u":2"_s, u"a2"_s};
    QTest::newRow("an id that the project has with another text")
        << lines << second(articleLine("kept").replace("three", "four")) << QStringList{u":2"_s, u"kept"_s};
    QTest::newRow("a newer format") << lines << second(changed("galley/1", "galley/9"))
                                    << QStringList{u":2"_s};
    QTest::newRow("a text with another hash")
        << lines << second(changed("\"sets\":", "\"sha256\":\"" + QByteArray(64, 'a') + "\",\"sets\":"))
        << QStringList{u":2"_s};
}

void TestBadInput::aBadFileIsNotTakenIn()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, says);
    const Project project;
    project.mustImport(articleLine("kept").replace("three", "seven"));
    const QByteArray before = project.exported();
    const QString file = project.write(name, bytes);

    const GalleyRun text = project.import({file});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.message().contains(file + says.first()), text.err);
    for (const QString &word : says)
        QVERIFY2(text.message().contains(word), text.err);
    const GalleyRun json = project.import({file, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.object()[u"errors"][0][u"file"], file);
    QVERIFY(!json.object()[u"errors"][0][u"message"].toString().isEmpty());
    QCOMPARE(json.object()[u"articles"], 0);
    QCOMPARE(project.exported(), before);
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

void TestBadInput::goodFilesBesideABadOneAreTakenIn()
{
    const Project project;
    const QString bad = project.write(u"bad.jsonl"_s, second("{\n"));
    const QString good = project.write(u"good.jsonl"_s, articleLine("a1"));
    const GalleyRun run = project.import({bad, good, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object()[u"articles"], 1);
    QVERIFY(project.exported().contains("\"a1\""));
    QVERIFY(!project.exported().contains("\"a2\""));
}

void TestBadInput::theGoodOfABadFileCanBeKept()
{
    const Project project;
    const QString file = project.write(u"a.jsonl"_s, second("{\n") + changed("[[2,5]]", "[[2,500]]"));
    const GalleyRun run = project.import({file, u"--keep-good"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object()[u"articles"], 2);
    QVERIFY2(run.message().contains(file + u":2"_s), run.err);
    QVERIFY2(run.message().contains(file + u":3"_s), run.err);
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

void TestBadInput::aMissingFileIsNamed()
{
    const Project project;
    const GalleyRun run = project.import({project.file(u"no.jsonl"_s), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().startsWith(project.file(u"no.jsonl"_s)), run.err);
    QCOMPARE(run.object()[u"errors"][0][u"kind"], u"not-found"_s);
}

void TestBadInput::aMissingProjectIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.galley"_s);
    writeFile(folder.filePath(u"a.jsonl"_s), articleLine());
    const QStringList commands[] = {{u"stats"_s, path},
                                    {u"check"_s, path},
                                    {u"import"_s, path, folder.filePath(u"a.jsonl"_s)},
                                    {u"export"_s, path, u"--out"_s, folder.filePath(u"out.jsonl"_s)}};
    for (const QStringList &command : commands) {
        const GalleyRun run = galley(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.message().contains(path), run.err);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.jsonl"_s});
}

void TestBadInput::anExportThatFailsLeavesTheOldFile()
{
    const Project project;
    project.mustImport(articleLine());
    const QString file = project.write(u"out.jsonl"_s, "what was there before");
    QCOMPARE(galley({u"export"_s, project.path(), u"--annotator"_s, u"eve"_s, u"--out"_s, file}).exitCode, 1);
    QCOMPARE(readFile(file), "what was there before"_ba);
    const GalleyRun folder =
        galley({u"export"_s, project.path(), u"--out"_s, project.file(u"none/out.jsonl"_s)});
    QCOMPARE(folder.exitCode, 1);
    QVERIFY2(folder.message().contains(project.file(u"none/out.jsonl"_s)), folder.err);
}

void TestBadInput::aNewerProjectIsOnlyRead()
{
    const Project project;
    project.mustImport(articleLine());
    const QByteArray exported = project.exported();
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // user_version, big endian
    QCOMPARE(file.write(QByteArray::fromHex("00000fff")), 4);
    file.close();
    const QByteArray before = bytesOf(project);
    const GalleyRun run = project.import({project.write(u"a2.jsonl"_s, articleLine("a2")), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object()[u"errors"][0][u"file"], project.path());
    QVERIFY2(run.message().contains("newer"_L1), run.err);
    QCOMPARE(project.exported(), exported);
    QCOMPARE(bytesOf(project), before);
}

void TestBadInput::aReadOnlyProjectIsOnlyRead()
{
    const Project project;
    project.mustImport(articleLine());
    const QByteArray exported = project.exported();
    const QString file = project.write(u"a2.jsonl"_s, articleLine("a2"));
    const QByteArray path = QFile::encodeName(project.path());
    const bool bound = geteuid() == 0 && ::mount(path, path, nullptr, MS_BIND, nullptr) == 0;
    if (geteuid() == 0 &&
        (!bound || ::mount(nullptr, path, nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0)) {
        if (bound)
            ::umount(path);
        QSKIP("root may write everything, and mounting is not permitted here");
    }
    QVERIFY(bound || QFile::setPermissions(project.path(), QFile::ReadOwner));
    const GalleyRun run = project.import({file});
    const QByteArray after = project.exported();
    if (bound)
        ::umount(path);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().contains(project.path()), run.err);
    QCOMPARE(after, exported);
}

void TestBadInput::aFullDiskLeavesTheProjectAsItWas()
{
    const QTemporaryDir folder;
    const QByteArray mount = QFile::encodeName(folder.path());
    if (::mount("tmpfs", mount, "tmpfs", 0, "size=1m") != 0)
        QSKIP("mounting a small disk is not permitted here");
    const QString path = folder.filePath(u"p.galley"_s);
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"small.txt"_s), "Headline\n\nText.\n");
    writeFile(elsewhere.filePath(u"large.txt"_s),
              "Headline\n\n" + QByteArray("Words and words. ").repeated(100'000));
    const GalleyRun made = galley({u"new"_s, path, u"--schema"_s, u"actor"_s});
    const GalleyRun small = galley({u"import"_s, path, elsewhere.filePath(u"small.txt"_s)});
    const GalleyRun large = galley({u"import"_s, path, elsewhere.filePath(u"large.txt"_s), u"--json"_s});
    const GalleyRun stats = galley({u"stats"_s, path, u"--json"_s});
    const GalleyRun check = galley({u"check"_s, path});
    const GalleyRun tooMuch = galley({u"export"_s, path, u"--out"_s, u"/dev/full"_s});
    ::umount(mount);
    QVERIFY2(made.exitCode == 0, made.err);
    QVERIFY2(small.exitCode == 0, small.err);
    QCOMPARE(large.exitCode, 1);
    QCOMPARE(large.object()[u"errors"][0][u"kind"], u"disk-full"_s);
    QCOMPARE(stats.object()[u"articles"], 1);
    QVERIFY2(check.exitCode == 0, check.out);
    QCOMPARE(tooMuch.exitCode, 1);
}

void TestBadInput::aStoppedImportLeavesTheProjectAsItWas()
{
    const Project project;
    project.mustImport(articleLine("kept"));
    const QByteArray before = project.exported();
    // More than the database keeps in memory, so that its log grows early; then enough to be stopped in.
    QByteArray lines;
    for (int i = 0; i < 120; ++i)
        lines += articleLine("large" + QByteArray::number(i))
                     .replace("three", QByteArray("three ").repeated(20'000));
    for (int i = 0; i < 20'000; ++i)
        lines += articleLine(QByteArray::number(i));
    const QString file = project.write(u"many.jsonl"_s, lines);
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), {u"import"_s, project.path(), file});
    QVERIFY(process.waitForStarted());
    // Once the log grows, the import is under way.
    QTRY_VERIFY_WITH_TIMEOUT(
        QFileInfo(project.path() + u"-wal"_s).size() > 0 || process.state() == QProcess::NotRunning, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // ended by the signal, as shells expect
    QVERIFY(process.readAllStandardError().startsWith("galley: "));
    QCOMPARE(project.exported(), before);
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
