#include "storage/limits.h"
#include "storage/samples.h"
#include "storage/sqlitedatabase.h"
#include "storage/writer.h"

#include <QDir>

#include <sys/stat.h>

using namespace Galley;
using namespace Samples;

// What only a project in a file can meet.
class TestProjectFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesToCreate_data();
    void refusesToCreate();
    void makesNothingOnAFullDisk();
    void takesAnyFileName_data();
    void takesAnyFileName();
    void opensANewerProjectForReading();
    void refusesANewerProjectItCannotRead();
    void opensWhatMayNotBeWrittenForReading_data();
    void opensWhatMayNotBeWrittenForReading();
    void opensForReadingWhenAsked();
    void refusesALogThatItMayNotRead();
    void saysThatAProjectIsDamaged_data();
    void saysThatAProjectIsDamaged();
    void saysThatAnotherProgramHoldsIt();
    void keepsTheProjectOnAFullDisk();
    void showsTwoWindowsTheSame();
};

namespace {

using Mode = SqliteDatabase::Mode;

void runSql(const QString &path, const QByteArray &sql, Mode mode = Mode::ReadWrite)
{
    must(must(SqliteDatabase::open(path, mode))->script(sql));
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

// A closed project with one article.
QString closedProject(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"closed.galley"_s);
    const auto store = must(Store::create(path));
    must(store->putSchema(schema()));
    std::ignore = must(store->addArticle(article(u"a"_s)));
    return path;
}

} // namespace

void TestProjectFile::refusesWhatIsNoProject_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("make");
    QTest::addColumn<Error::Kind>("kind");
    using Make = std::function<void(const QString &)>;
    const auto foreign = Error::Kind::ForeignFormat;
    QTest::newRow("nothing there") << Make([](const QString &) {}) << Error::Kind::NotFound;
    QTest::newRow("a folder") << Make([](const QString &path) { QDir().mkpath(path); }) << foreign;
    QTest::newRow("an empty file") << Make([](const QString &path) { write(path, {}); }) << foreign;
    QTest::newRow("a text") << Make([](const QString &path) {
        write(path, QByteArray("An article.\n").repeated(50));
    }) << foreign;
    QTest::newRow("a binary") << Make([](const QString &path) { write(path, QByteArray(5000, '\x7f')); })
                              << foreign;
    QTest::newRow("a database of another program") << Make([](const QString &path) {
        runSql(path, "CREATE TABLE t(a); PRAGMA application_id = 7", Mode::Create);
    }) << foreign;
    QTest::newRow("a database of no program")
        << Make([](const QString &path) { runSql(path, "CREATE TABLE t(a)", Mode::Create); }) << foreign;
    QTest::newRow("a pipe") << Make([](const QString &path) {
        mkfifo(QFile::encodeName(path).constData(), 0600);
    }) << foreign;
}

void TestProjectFile::refusesWhatIsNoProject()
{
    QFETCH(std::function<void(const QString &)>, make);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    make(path);
    const bool readable = QFileInfo(path).isFile();
    const QByteArray before = readable ? contentOf(path) : QByteArray();
    const QStringList filesBefore = filesIn(folder.path());

    const auto store = Store::open(path);
    QCOMPARE(store.error().kind, kind);
    QVERIFY2(store.error().message.contains(path), qPrintable(store.error().message));
    QCOMPARE(readable ? contentOf(path) : QByteArray(), before);
    QCOMPARE(filesIn(folder.path()), filesBefore);
}

void TestProjectFile::refusesToCreate_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("over a file") << u"p.galley"_s << u"p.galley"_s << Error::Kind::AlreadyExists;
    QTest::newRow("beside another project's log")
        << u"p.galley-wal"_s << u"p.galley"_s << Error::Kind::AlreadyExists;
    QTest::newRow("in no folder") << u"x"_s << u"none/p.galley"_s << Error::Kind::NotFound;
    QTest::newRow("in a file as a folder") << u"x"_s << u"x/p.galley"_s << Error::Kind::NotFound;
}

void TestProjectFile::refusesToCreate()
{
    QFETCH(QString, present);
    QFETCH(QString, path);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir folder;
    write(folder.filePath(present), "kept");
    const auto store = Store::create(folder.filePath(path));
    QCOMPARE(store.error().kind, kind);
    QVERIFY(store.error().message.contains(folder.path()));
    QCOMPARE(contentOf(folder.filePath(present)), "kept");
    QCOMPARE(filesIn(folder.path()), QStringList{present});
}

void TestProjectFile::makesNothingOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.galley"_s);
    const FileSizeLimit full(path, 20'000);
    const auto store = Store::create(path);
    QCOMPARE(store.error().kind, Error::Kind::DiskFull);
    QVERIFY(store.error().message.contains(path + u',') || store.error().message.contains(path + u' '));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestProjectFile::takesAnyFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"my first project.galley"_s;
    QTest::newRow("signs of addresses") << u"a?mode=memory&b#c%20d:e.galley"_s;
    QTest::newRow("letters of many scripts") << u"статьи 报道 مقالات 🚁.galley"_s;
    QTest::newRow("quotation marks") << u"it's \"so\".galley"_s;
}

void TestProjectFile::takesAnyFileName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    std::ignore = must(must(Store::create(path))->addArticle(article(u"a"_s)));
    QCOMPARE(must(must(Store::open(path))->articleCount()), 1);
    QCOMPARE(filesIn(folder.path()), QStringList{name});
}

void TestProjectFile::opensANewerProjectForReading()
{
    const QTemporaryDir folder;
    const QString path = closedProject(folder);
    runSql(path, "PRAGMA user_version = 99; ALTER TABLE article ADD COLUMN mood TEXT; CREATE TABLE more(a)");

    const auto store = must(Store::open(path));
    QVERIFY(store->isReadOnly());
    QVERIFY(store->readOnlyReason().contains(u"newer"_s));
    const ArticleId id = must(store->findArticle(u"a"_s)).value();
    QCOMPARE(must(store->article(id)).externalId, u"a"_s);
    const SessionData data = must(store->load(id, ann()));
    QVERIFY(data.readOnly);
    QCOMPARE(data.set.id, 0);
    QCOMPARE(store->addArticle(article(u"b"_s)).error().kind, Error::Kind::ReadOnly);
    const QList<Problem> problems = must(store->check());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().message.contains(u"newer"_s));
}

void TestProjectFile::refusesANewerProjectItCannotRead()
{
    const QTemporaryDir folder;
    const QString path = closedProject(folder);
    runSql(path, "PRAGMA user_version = 99; ALTER TABLE span RENAME COLUMN quote TO words");
    const auto store = Store::open(path);
    QCOMPARE(store.error().kind, Error::Kind::NewerFormat);
    QVERIFY(store.error().message.contains(path));
}

void TestProjectFile::opensWhatMayNotBeWrittenForReading_data()
{
    QTest::addColumn<bool>("fileOnly");
    QTest::addColumn<bool>("folderOnly");
    QTest::newRow("the file") << true << false;
    QTest::newRow("the folder") << false << true;
    QTest::newRow("both") << false << false;
}

void TestProjectFile::opensWhatMayNotBeWrittenForReading()
{
    QFETCH(bool, fileOnly);
    QFETCH(bool, folderOnly);
    const QTemporaryDir folder;
    const QString path = closedProject(folder);
    const auto fileRights = QFile::permissions(path);
    const auto folderRights = QFile::permissions(folder.path());
    const WithoutRootPowers ordinary;
    if (!folderOnly)
        QFile::setPermissions(path, QFile::ReadOwner);
    if (!fileOnly)
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        const auto store = must(Store::open(path));
        QVERIFY(store->isReadOnly());
        QVERIFY(!store->readOnlyReason().isEmpty());
        QCOMPARE(must(store->articleCount()), 1);
        QCOMPARE(store->addArticle(article(u"b"_s)).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(StoreWriter::open(path).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(must(store->check()), QList<Problem>());
    }
    if (!fileOnly)
        QCOMPARE(Store::create(folder.filePath(u"new.galley"_s)).error().kind, Error::Kind::Permission);
    QFile::setPermissions(folder.path(), folderRights);
    QFile::setPermissions(path, fileRights);
    QCOMPARE(must(must(Store::open(path))->articleCount()), 1);
}

void TestProjectFile::opensForReadingWhenAsked()
{
    const QTemporaryDir folder;
    const QString path = closedProject(folder);
    const auto store = must(Store::open(path, Store::Access::ReadOnly));
    QVERIFY(store->isReadOnly());
    QVERIFY(!store->readOnlyReason().isEmpty());
    QCOMPARE(must(store->load(1, ann())).set.id, 0);
    QCOMPARE(store->putSchema(schema()).error().kind, Error::Kind::ReadOnly);
}

// A project that was copied with its log while it was open, to where nothing may be written.
void TestProjectFile::refusesALogThatItMayNotRead()
{
    const Project project;
    std::ignore = project.add(u"a"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.galley"_s);
    QVERIFY(QFile::copy(project.path(), path));
    QVERIFY(QFile::copy(project.path() + u"-wal"_s, path + u"-wal"_s));
    {
        const WithoutRootPowers ordinary;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto store = Store::open(path);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(store.error().kind, Error::Kind::ReadOnly);
        QVERIFY(store.error().message.contains(u"-wal"_s));
    }
    QCOMPARE(must(must(Store::open(path))->articleCount()), 1);
}

void TestProjectFile::saysThatAProjectIsDamaged_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("length");
    QTest::newRow("the list of tables") << qint64(100) << qint64(3900);
    QTest::newRow("all behind it") << qint64(4096) << qint64(1'000'000);
    QTest::newRow("a page in the middle") << qint64(5 * 4096) << qint64(4096);
}

void TestProjectFile::saysThatAProjectIsDamaged()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    const QTemporaryDir folder;
    const QString path = closedProject(folder);
    QByteArray content = contentOf(path);
    length = std::min(length, content.size() - from);
    content.replace(from, length, QByteArray(length, '\x5a'));
    write(path, content);

    const auto store = Store::open(path);
    if (!store) {
        QCOMPARE(store.error().kind, Error::Kind::Corrupt);
        QVERIFY(store.error().message.contains(path));
        return;
    }
    const auto problems = (*store)->check();
    QVERIFY(!problems || !problems->isEmpty());
    if (problems)
        QCOMPARE(problems->first().kind, u"database"_s);
    else
        QCOMPARE(problems.error().kind, Error::Kind::Corrupt);
}

void TestProjectFile::saysThatAnotherProgramHoldsIt()
{
    const Project project;
    const auto other = must(SqliteDatabase::open(project.path(), Mode::ReadWrite));
    must(other->script("BEGIN IMMEDIATE"));
    const auto added = project.store->addArticle(article(u"a"_s));
    QCOMPARE(added.error().kind, Error::Kind::Conflict);
    QVERIFY(added.error().message.contains(u"another program"_s));
    QCOMPARE(must(project.store->articleCount()), 0); // reading goes on
    must(other->script("ROLLBACK"));
    std::ignore = must(project.store->addArticle(article(u"a"_s)));
}

void TestProjectFile::keepsTheProjectOnAFullDisk()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s);
    {
        const FileSizeLimit full(project.path(), 200'000);
        const auto added = project.store->addArticle(article(u"big"_s, u"Long text. "_s.repeated(100'000)));
        QCOMPARE(added.error().kind, Error::Kind::DiskFull);
        QCOMPARE(must(project.store->article(id)).externalId, u"a"_s);
    }
    QCOMPARE(must(project.store->check()), QList<Problem>());
    std::ignore = must(project.store->addArticle(article(u"big"_s, u"Long text. "_s.repeated(100'000))));
    QCOMPARE(must(project.store->articleCount()), 2);
}

void TestProjectFile::showsTwoWindowsTheSame()
{
    const Project project;
    const auto other = must(Store::open(project.path()));
    const ArticleId id = project.add(u"a"_s);
    QCOMPARE(must(other->article(id)).externalId, u"a"_s);
    std::ignore = must(other->ensureSet(id, ann()));
    QCOMPARE(must(project.store->sets(id)).size(), 1);
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
