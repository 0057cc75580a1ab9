#include "formats/source.h"
#include "storage/sqlitedatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <KCompressionDevice>
#include <KTar>
#include <KZip>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int Mode = 0100644;

QStringList namesOf(const Source &source)
{
    QStringList names;
    for (const SourceEntry &entry : source.entries())
        names.append(entry.name);
    return names;
}

QByteArray contentOf(const Source &source, const QString &name)
{
    const Result<QByteArray> bytes = source.read(name, 100'000'000);
    return bytes ? *bytes : "ERROR: " + bytes.error().toString().toUtf8();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileAndItsNeighbours();
    void readsAFolderByName();
    void leavesProjectsThatAreOpenToTheirDatabase();
    void readsArchives_data();
    void readsArchives();
    void readsACompressedFileAsOne();
    void readsFilesCompressedInPieces();
    void readsArchivesWithinArchives();
    void leavesOutWhatLeadsOut();
    void readsSeveralEntriesAtOnce();
    void keepsLargeEntriesOutOfMemory();
    void refusesBombs_data();
    void refusesBombs();
    void refusesAnEntryThatIsMoreThanItSays();
    void refusesWhatIsCutShort_data();
    void refusesWhatIsCutShort();
    void boundsWhatIsReadWhole();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const;
    QString zip(const QString &name, const Source::Files &files) const;
    QString compress(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestSource::write(const QString &name, const QByteArray &bytes) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QString TestSource::zip(const QString &name, const Source::Files &files) const
{
    KZip archive(path(name));
    bool good = archive.open(QIODevice::WriteOnly);
    for (const auto &[file, bytes] : files)
        good = good && archive.writeFile(file, bytes, Mode);
    if (!good || !archive.close())
        qFatal("cannot zip");
    return path(name);
}

QString TestSource::compress(const QString &name, const QByteArray &bytes) const
{
    KCompressionDevice device(path(name), KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        qFatal("cannot compress");
    return path(name);
}

void TestSource::readsAFileAndItsNeighbours()
{
    const QString ann = write(u"file/a.ann"_s, "T1");
    write(u"file/a.txt"_s, "text");
    const auto source = Source::of(ann);
    QVERIFY(source);
    QVERIFY((*source)->isSingleFile());
    QCOMPARE(namesOf(**source), QStringList{u"a.ann"_s});
    QCOMPARE(contentOf(**source, u"a.ann"_s), "T1");
    QVERIFY((*source)->has(u"a.txt"_s));
    QVERIFY(!(*source)->has(u"b.txt"_s));
    QVERIFY(!(*source)->has(u"../file/a.txt"_s));
    QCOMPARE(contentOf(**source, u"a.txt"_s), "text");
    QCOMPARE((*source)->place(u"a.ann"_s).file, ann);
    QCOMPARE((*source)->place(u"a.txt"_s).file, path(u"file/a.txt"_s));
}

void TestSource::readsAFolderByName()
{
    write(u"folder/b.txt"_s, "b");
    write(u"folder/a/c.txt"_s, "c");
    write(u"folder/.hidden"_s, "h");
    const auto source = Source::of(path(u"folder"_s));
    QVERIFY(source);
    QCOMPARE(namesOf(**source), (QStringList{u"a/c.txt"_s, u"b.txt"_s}));
    QCOMPARE(contentOf(**source, u"a/c.txt"_s), "c");
    QCOMPARE((*source)->place(u"a/c.txt"_s).file, path(u"folder/a/c.txt"_s));
    QCOMPARE((*source)->open(u"missing"_s).error().kind, Error::Kind::NotFound);
}

void TestSource::leavesProjectsThatAreOpenToTheirDatabase()
{
    write(u"project/a.txt"_s, "a");
    const QString file = path(u"project/open.galley"_s);
    {
        auto created = SqliteDatabase::open(file, SqliteDatabase::Mode::Create);
        QVERIFY(created);
    }
    {
        auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->script("CREATE TABLE t(x)"));
        QVERIFY(QFile::exists(file + u"-wal"_s));
        QVERIFY(QFile::link(file, path(u"project/other name"_s)));
        for (const QString &name : QStringList{file, file + u"-shm"_s, path(u"project/other name"_s)}) {
            const auto source = Source::of(name);
            QVERIFY2(!source, qPrintable(name));
            QCOMPARE(source.error().kind, Error::Kind::Busy);
        }
        const auto folder = Source::of(path(u"project"_s));
        QVERIFY(folder);
        QCOMPARE(namesOf(**folder), QStringList{u"a.txt"_s});
    }
    QVERIFY(Source::of(file));
}

void TestSource::readsArchives_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("zip") << u"a.zip"_s;
    QTest::newRow("tar") << u"a.tar"_s;
    QTest::newRow("tar, gzip") << u"a.tar.gz"_s;
    QTest::newRow("tar, bzip2") << u"a.tar.bz2"_s;
    QTest::newRow("tar, xz") << u"a.tar.xz"_s;
    QTest::newRow("zip by another name") << u"a.corpus"_s;
}

void TestSource::readsArchives()
{
    QFETCH(const QString, name);
    const QString file = path(name);
    std::unique_ptr<KArchive> archive;
    if (name.contains(u".tar"))
        archive = std::make_unique<KTar>(file);
    else
        archive = std::make_unique<KZip>(file);
    QVERIFY(archive->open(QIODevice::WriteOnly));
    const QByteArray niamey = "Niamey, 12 avril \xE2\x80\x94 \xF0\x9F\x91\xA8";
    QVERIFY(archive->writeFile(u"corpus/b.txt"_s, niamey, Mode));
    QVERIFY(archive->writeFile(u"corpus/é/a.txt"_s, "a", Mode));
    QVERIFY(archive->writeFile(u"corpus/.DS_Store"_s, "x", Mode));
    QVERIFY(archive->close());
    const auto source = Source::of(file);
    QVERIFY2(source, source ? "" : qPrintable(source.error().toString()));
    QVERIFY(!(*source)->isSingleFile());
    QVERIFY((*source)->problems().isEmpty());
    QCOMPARE(namesOf(**source), (QStringList{u"corpus/b.txt"_s, u"corpus/é/a.txt"_s}));
    QCOMPARE((*source)->entries().front().size, niamey.size());
    QCOMPARE(contentOf(**source, u"corpus/b.txt"_s), niamey);
    QCOMPARE(contentOf(**source, u"corpus/é/a.txt"_s), "a");
    QCOMPARE((*source)->place(u"corpus/b.txt"_s).file, file + u"/corpus/b.txt");
    QCOMPARE((*source)->open(u"corpus/c.txt"_s).error().kind, Error::Kind::NotFound);
}

void TestSource::readsACompressedFileAsOne()
{
    const auto source = Source::of(compress(u"all.jsonl.gz"_s, "{}\n{}\n"));
    QVERIFY(source);
    QCOMPARE(namesOf(**source), QStringList{u"all.jsonl"_s});
    QCOMPARE((*source)->entries().front().size, 6);
    QCOMPARE(contentOf(**source, u"all.jsonl"_s), "{}\n{}\n");
    QCOMPARE(contentOf(**source, u"all.jsonl"_s), "{}\n{}\n");
}

// As `cat a.gz b.gz` and logging programs make them.
void TestSource::readsFilesCompressedInPieces()
{
    const QByteArray pieces = bytesOf(compress(u"1.gz"_s, "one\n")) + bytesOf(compress(u"2.gz"_s, "two\n"));
    const auto source = Source::of(write(u"pieces.jsonl.gz"_s, pieces));
    QVERIFY(source);
    QCOMPARE(contentOf(**source, u"pieces.jsonl"_s), "one\ntwo\n");
}

void TestSource::readsArchivesWithinArchives()
{
    const QByteArray third = bytesOf(zip(u"third.zip"_s, {{u"deep.txt"_s, "too deep"}}));
    const QByteArray second =
        bytesOf(zip(u"second.zip"_s, {{u"third.zip"_s, third}, {u"user.xmi"_s, "<xmi/>"}}));
    const QByteArray first = bytesOf(zip(u"first.zip"_s, {{u"second.zip"_s, second}}));
    const QByteArray plain = bytesOf(compress(u"x.gz"_s, "plain"));
    const auto source =
        Source::of(zip(u"project.zip"_s, {{u"annotation/first.zip"_s, first}, {u"text/a.txt.gz"_s, plain}}));
    QVERIFY(source);
    QCOMPARE(namesOf(**source),
             (QStringList{u"annotation/first.zip/second.zip/user.xmi"_s, u"text/a.txt"_s}));
    QCOMPARE(contentOf(**source, u"annotation/first.zip/second.zip/user.xmi"_s), "<xmi/>");
    QCOMPARE(contentOf(**source, u"text/a.txt"_s), "plain");
    QCOMPARE((*source)->problems().size(), 1);
    QVERIFY((*source)->problems().front().place.file.endsWith(u"second.zip/third.zip"));
}

void TestSource::leavesOutWhatLeadsOut()
{
    KTar tar(path(u"out.tar"_s));
    QVERIFY(tar.open(QIODevice::WriteOnly));
    QVERIFY(tar.writeFile(u"good.txt"_s, "good", Mode));
    QVERIFY(tar.writeFile(u"xx/evil.txt"_s, "evil", Mode));
    QVERIFY(tar.writeSymLink(u"link.txt"_s, u"/etc/passwd"_s, {}, {}, 0120777));
    QVERIFY(tar.close());
    QByteArray bytes = bytesOf(path(u"out.tar"_s));
    const qsizetype header = bytes.indexOf("xx/evil.txt");
    bytes.replace(header, 2, "..");
    int sum = 0; // the checksum, itself counted as blanks
    for (qsizetype i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : uchar(bytes[header + i]);
    bytes.replace(header + 148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    const auto source = Source::of(write(u"evil.tar"_s, bytes));
    QVERIFY(source);
    QCOMPARE(namesOf(**source), QStringList{u"good.txt"_s});
    for (const Error &problem : (*source)->problems())
        QVERIFY(problem.place.file.contains(u"evil.tar/"));
    QVERIFY(!(*source)->problems().isEmpty());
    QVERIFY(!(*source)->open(u"../evil.txt"_s));
    QVERIFY(!(*source)->open(u"link.txt"_s));
}

void TestSource::readsSeveralEntriesAtOnce()
{
    const QByteArray a(300'000, 'a');
    const QByteArray b(300'000, 'b');
    const auto source = Source::of(zip(u"both.zip"_s, {{u"a"_s, a}, {u"b"_s, b}}));
    QVERIFY(source);
    const auto first = (*source)->open(u"a"_s);
    const auto second = (*source)->open(u"b"_s);
    QVERIFY(first && second);
    QCOMPARE((*first)->read(100), QByteArray(100, 'a'));
    QCOMPARE((*second)->readAll(), b);
    QCOMPARE((*first)->readAll(), a.sliced(100));
    QVERIFY((*first)->seek(0));
    QCOMPARE((*first)->readAll(), a);
}

void TestSource::keepsLargeEntriesOutOfMemory()
{
    QByteArray large;
    for (int i = 0; large.size() < 20'000'000; ++i)
        large += QByteArray::number(i * 2654435761u);
    const auto source = Source::of(zip(u"large.zip"_s, {{u"large.txt"_s, large}}));
    QVERIFY(source);
    const auto device = (*source)->open(u"large.txt"_s);
    QVERIFY(device && qobject_cast<QFileDevice *>(device->get()));
    QCOMPARE((*device)->readAll(), large);
}

void TestSource::refusesBombs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asZip");
    QTest::newRow("zip") << u"bomb.zip"_s << true;
    QTest::newRow("gzip") << u"bomb.txt.gz"_s << false;
}

void TestSource::refusesBombs()
{
    QFETCH(const QString, name);
    QFETCH(const bool, asZip);
    const QByteArray zeros(100'000'000, '0');
    const QString bomb = asZip ? zip(name, {{u"a.txt"_s, zeros}}) : compress(name, zeros);
    const auto source = Source::of(bomb);
    QVERIFY(!source);
    QVERIFY(source.error().place.file.startsWith(bomb));
    QVERIFY(!source.error().message.isEmpty());
}

void TestSource::refusesAnEntryThatIsMoreThanItSays()
{
    QByteArray bytes = bytesOf(zip(u"honest.zip"_s, {{u"a.txt"_s, QByteArray(5'000'000, 'a')}}));
    const QByteArray honest = QByteArray::fromRawData("\x40\x4B\x4C\x00", 4); // 5,000,000
    QVERIFY(bytes.contains(honest));
    bytes.replace(honest, QByteArray::fromRawData("\x40\x00\x00\x00", 4));
    const auto source = Source::of(write(u"liar.zip"_s, bytes));
    QVERIFY(source);
    QCOMPARE((*source)->entries().front().size, 0x40);
    QVERIFY(!(*source)->open(u"a.txt"_s));
}

void TestSource::refusesWhatIsCutShort_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("zip") << u"cut.zip"_s;
    QTest::newRow("gzip") << u"cut.jsonl.gz"_s;
}

void TestSource::refusesWhatIsCutShort()
{
    QFETCH(const QString, name);
    QByteArray text;
    for (int i = 0; text.size() < 500'000; ++i)
        text += QByteArray::number(i * 2654435761u);
    const QString whole = name.endsWith(u"zip") ? zip(name, {{u"a.txt"_s, text}}) : compress(name, text);
    const QByteArray bytes = bytesOf(whole);
    const auto source = Source::of(write(name, bytes.first(bytes.size() / 2)));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(source.error().place.file, whole);
}

void TestSource::boundsWhatIsReadWhole()
{
    const auto source = Source::ofFiles({{u"a"_s, QByteArray(100, 'a')}});
    QVERIFY(source->read(u"a"_s, 100));
    const Result<QByteArray> refused = source->read(u"a"_s, 99);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
