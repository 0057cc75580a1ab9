#include "exchange/exportoutput.h"

#include "exchange/manifest.h"
#include "formats/outputdevice.h"
#include "formats/source.h"
#include "testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;
using Kind = ExportOutput::Kind;

namespace {

// Writes these files to the place and puts them there.
Result<void> write(const QString &path, Kind kind, const Source::Files &files, bool replace = false)
{
    const auto output = ExportOutput::open(path, kind, replace);
    if (!output)
        return std::unexpected(output.error());
    for (const auto &[name, bytes] : files) {
        auto file = (*output)->create(name);
        if (!file)
            return std::unexpected(file.error());
        if (Result<void> written = writeAll(**file, bytes); !written)
            return written;
        if (Result<void> finished = (*output)->finish(std::move(*file)); !finished)
            return finished;
    }
    return (*output)->commit();
}

ExportedFile described(const QString &name, const QByteArray &bytes)
{
    return {name, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

// With the manifest that describes them.
Source::Files withManifest(Source::Files files)
{
    Manifest manifest{.format = u"x"_s, .recipe = {}, .counts = {}, .files = {}};
    for (const auto &[name, bytes] : files)
        manifest.files += described(name, bytes);
    files.append({Manifest::FileName, manifest.toJson()});
    return files;
}

const Source::Files Two{{u"b.txt"_s, "second"}, {u"deep/a.txt"_s, QByteArray(300'000, 'a')}};

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestExportOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFolder();
    void packsAnArchive_data();
    void packsAnArchive();
    void describesItsFiles();
    void replacesAnEarlierExport();
    void keepsWhatNoManifestDescribes_data();
    void keepsWhatNoManifestDescribes();
    void leavesNothingWithoutCommit_data();
    void leavesNothingWithoutCommit();
    void leavesWhatWasThereOnAFullDisk_data();
    void leavesWhatWasThereOnAFullDisk();
    void refusesWhereItMayNotWrite_data();
    void refusesWhereItMayNotWrite();
    void anArchiveNeverReplacesAProject();
    void aKilledProgramLeavesNothingHalfWritten();

private:
    static void addKinds();
};

void TestExportOutput::addKinds()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("a file") << u"x.jsonl"_s << int(Kind::File);
    QTest::newRow("a folder") << u"x"_s << int(Kind::Folder);
    QTest::newRow("a zip") << u"x.zip"_s << int(Kind::Archive);
    QTest::newRow("a tar.gz") << u"x.tar.gz"_s << int(Kind::Archive);
}

void TestExportOutput::writesAFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(path)); // an empty one is as good as none
    QVERIFY(write(path, Kind::Folder, Two));
    QCOMPARE(contentOf(path + u"/b.txt"_s), "second");
    QCOMPARE(contentOf(path + u"/deep/a.txt"_s).size(), 300'000);
    QCOMPARE(everythingIn(folder.path()), QStringList{u"out"_s});
    QVERIFY(!write(path, Kind::Folder, Two));
}

void TestExportOutput::packsAnArchive_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"x.zip"_s, u"x.tar.gz"_s, u"X.ZIP"_s, u"x.tgz"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestExportOutput::packsAnArchive()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(ExportOutput::isArchive(path));
    QVERIFY(write(path, Kind::Archive, Two));
    QCOMPARE(everythingIn(folder.path()), QStringList{name});
    const auto source = Source::of(path);
    QVERIFY(source);
    const QList<SourceEntry> expected{{u"b.txt"_s, 6}, {u"deep/a.txt"_s, 300'000}};
    QCOMPARE((*source)->entries(), expected);
    QCOMPARE((*source)->read(u"b.txt"_s, 100).value(), "second");

    const QByteArray once = contentOf(path);
    QTest::qWait(1100); // the times in it would differ
    Source::Files turned = Two;
    std::ranges::reverse(turned);
    QVERIFY(write(path, Kind::Archive, turned));
    QCOMPARE(contentOf(path), once);
}

void TestExportOutput::describesItsFiles()
{
    const QTemporaryDir folder;
    const auto output = ExportOutput::open(folder.filePath(u"out"_s), Kind::Folder).value();
    for (const auto &[name, bytes] : Two) {
        auto file = output->create(name).value();
        QVERIFY(writeAll(*file, bytes.first(2)));
        QVERIFY(writeAll(*file, bytes.sliced(2)));
        QVERIFY(output->finish(std::move(file)));
    }
    const QList<ExportedFile> expected{described(Two[0].first, Two[0].second),
                                       described(Two[1].first, Two[1].second)};
    QCOMPARE(output->files(), expected);
    QCOMPARE(output->bytes(), 300'006);
    const Manifest manifest{.format = u"x"_s, .recipe = {{u"a"_s, 1}}, .counts = {}, .files = expected};
    const auto again = Manifest::fromJson(manifest.toJson());
    QVERIFY(again);
    QCOMPARE(again->files, expected);
    QCOMPARE(again->recipe, manifest.recipe);
    QVERIFY(Manifest::isManifest(manifest.toJson()));
    QVERIFY(!Manifest::fromJson("{}"));
}

void TestExportOutput::replacesAnEarlierExport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(write(path, Kind::Folder, withManifest(Two)));
    const Source::Files other{{u"c.txt"_s, "third"}};
    QVERIFY(!write(path, Kind::Folder, withManifest(other)));
    QVERIFY(write(path, Kind::Folder, withManifest(other), true));
    const QStringList expected{u"c.txt"_s, u"manifest.json"_s};
    QCOMPARE(everythingIn(path), expected);
    QCOMPARE(everythingIn(folder.path()), QStringList{u"out"_s});
    // By a link, what it leads to.
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    QVERIFY(write(link, Kind::Folder, withManifest(Two), true));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path + u"/b.txt"_s), "second");
}

void TestExportOutput::keepsWhatNoManifestDescribes_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("no manifest") << u"rm manifest.json"_s;
    QTest::newRow("another manifest") << u"echo '{}' > manifest.json"_s;
    QTest::newRow("a file more") << u"echo mine > mine.txt"_s;
    QTest::newRow("a hidden file more") << u"echo mine > deep/.mine"_s;
    QTest::newRow("a file changed") << u"printf secind > b.txt"_s;
    QTest::newRow("a file cut") << u"printf sec > b.txt"_s;
    QTest::newRow("a link instead") << u"cp b.txt ../b; ln -sf ../b b.txt"_s;
}

void TestExportOutput::keepsWhatNoManifestDescribes()
{
    QFETCH(const QString, change);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(write(path, Kind::Folder, withManifest(Two)));
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, u"cd \"$0\" && "_s + change, path}), 0);
    const QStringList before = everythingIn(path);
    const Result<void> refused = write(path, Kind::Folder, withManifest({{u"c.txt"_s, "third"}}), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::AlreadyExists);
    QVERIFY(refused.error().place.file.startsWith(path));
    QCOMPARE(everythingIn(path), before);
}

void TestExportOutput::leavesNothingWithoutCommit_data()
{
    addKinds();
}

void TestExportOutput::leavesNothingWithoutCommit()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const QTemporaryDir folder;
    {
        const auto output = ExportOutput::open(folder.filePath(name), Kind(kind)).value();
        auto file = output->create(kind == int(Kind::File) ? QString() : u"a"_s).value();
        QVERIFY(writeAll(*file, QByteArray(100'000, 'x')));
        QVERIFY(output->finish(std::move(file)));
    }
    QCOMPARE(everythingIn(folder.path()), QStringList());
}

void TestExportOutput::leavesWhatWasThereOnAFullDisk_data()
{
    addKinds();
}

void TestExportOutput::leavesWhatWasThereOnAFullDisk()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const bool isFolder = kind == int(Kind::Folder);
    const Source::Files before = isFolder ? withManifest(Two) : Source::Files{{{}, "before"}};
    QVERIFY(write(path, isFolder ? Kind::Folder : Kind::File, before));
    // The kernel refuses to let any file grow beyond this, as a full disk would.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{100'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QByteArray noise(200'000, 'x'); // that no archive makes small
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((quint64(i) * quint64(i) * 2654435761u) >> 13);
    const Result<void> written =
        write(path, Kind(kind), {{isFolder ? u"a"_s : QString(u"b"_s), noise}}, true);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(everythingIn(folder.path()), QStringList{name});
    QCOMPARE(contentOf(isFolder ? path + u"/b.txt"_s : path), isFolder ? "second" : "before");
}

void TestExportOutput::refusesWhereItMayNotWrite_data()
{
    addKinds();
}

void TestExportOutput::refusesWhereItMayNotWrite()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
    const uid_t own = geteuid();
    if (own == 0) // who may write everywhere
        QCOMPARE(setresuid(65534, 65534, 0), 0);
    const Result<void> written = write(folder.filePath(name), Kind(kind), Two.first(1));
    const Result<void> nowhere = write(folder.filePath(u"no/such/"_s + name), Kind(kind), Two.first(1));
    if (own == 0)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Permission);
    QVERIFY(!nowhere);
    QCOMPARE(everythingIn(folder.path()), QStringList());
}

void TestExportOutput::anArchiveNeverReplacesAProject()
{
    TestProject project;
    const QString path = project.path(u"p.zip"_s);
    QVERIFY(QFile::copy(project.store().path(), path));
    const QByteArray before = contentOf(path);
    QVERIFY(!write(path, Kind::Archive, Two, true));
    QVERIFY(!write(project.store().path(), Kind::Folder, Two, true));
    QCOMPARE(contentOf(path), before);
}

// A child writes on and on until it is killed.
void TestExportOutput::aKilledProgramLeavesNothingHalfWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.jsonl"_s);
    const QString out = folder.filePath(u"out"_s);
    QVERIFY(write(file, Kind::File, {{{}, "before"}}));
    QVERIFY(write(out, Kind::Folder, withManifest(Two)));
    const pid_t child = fork();
    if (child == 0) {
        for (int i = 0;; ++i) {
            const Source::Files more{{u"b.txt"_s, QByteArray::number(i).rightJustified(200'000)}};
            std::ignore = write(file, Kind::File, {{{}, more.front().second}});
            std::ignore = write(out, Kind::Folder, withManifest(more), true);
        }
    }
    QTest::qWait(300);
    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    const QByteArray content = contentOf(file);
    QVERIFY(content == "before" || content.size() == 200'000);
    // Whole, so that it can be replaced.
    const Result<void> replaced = write(out, Kind::Folder, withManifest(Two), true);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().toString()));
}

QTEST_GUILESS_MAIN(TestExportOutput)
#include "tst_exportoutput.moc"
