#include "storage/migrations.h"

#include "storage/fixturefile.h"
#include "storage/sqlitedatabase.h"

#include <thread>

using namespace Galley;
using namespace Samples;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensProjectsOfEveryVersion_data();
    void opensProjectsOfEveryVersion();
    void numbersItsStepsFromOne();
    void takesOnlyTheStepsThatAreMissing();
    void keepsTheVersionBeforeAStepThatFails();
    void migratesOnceWhenTwoProgramsOpen();
    void refusesAnOlderProjectThatMayNotBeWritten();
};

namespace {

std::unique_ptr<SqliteDatabase> emptyDatabase(const QTemporaryDir &folder)
{
    return must(SqliteDatabase::open(folder.filePath(u"steps.db"_s), SqliteDatabase::Mode::Create));
}

Migration step(int version, const QByteArray &sql)
{
    return {version, [sql](Database &database) { return database.script(sql); }};
}

qint64 count(Database &database, const QByteArray &table)
{
    return must(database.number("SELECT count(*) FROM " + table)).value();
}

} // namespace

void TestMigrations::opensProjectsOfEveryVersion_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &step : sqliteMigrations())
        QTest::addRow("version %d", step.version) << step.version;
}

void TestMigrations::opensProjectsOfEveryVersion()
{
    QFETCH(int, version);
    const QByteArray content = Fixture::content(version, u"galley"_s);
    QVERIFY2(!content.isEmpty(), "make the fixture of this version with makefixture");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.galley"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    const auto store = must(Store::open(file.fileName()));
    QVERIFY(!store->isReadOnly());
    Fixture::check(*store);
}

void TestMigrations::numbersItsStepsFromOne()
{
    int version = 0;
    for (const Migration &step : sqliteMigrations())
        QCOMPARE(step.version, ++version);
}

void TestMigrations::takesOnlyTheStepsThatAreMissing()
{
    const QTemporaryDir folder;
    const auto database = emptyDatabase(folder);
    const std::vector<Migration> first{step(1, "CREATE TABLE one(a)")};
    must(migrate(*database, first));
    QCOMPARE(must(database->layout()), 1);

    const std::vector<Migration> all{step(1, "CREATE TABLE one(a)"), step(2, "INSERT INTO one VALUES(7)"),
                                     step(3, "CREATE TABLE three AS SELECT a FROM one")};
    must(migrate(*database, all));
    must(migrate(*database, all)); // nothing left to do
    QCOMPARE(must(database->layout()), 3);
    QCOMPARE(count(*database, "one"), 1);
    QCOMPARE(count(*database, "three"), 1);
}

void TestMigrations::keepsTheVersionBeforeAStepThatFails()
{
    const QTemporaryDir folder;
    const auto database = emptyDatabase(folder);
    const std::vector<Migration> steps{step(1, "CREATE TABLE one(a)"),
                                       step(2, "INSERT INTO one VALUES(7); CREATE TABLE one(a)"),
                                       step(3, "CREATE TABLE three(a)")};
    QVERIFY(!migrate(*database, steps));
    QCOMPARE(must(database->layout()), 1);
    QCOMPARE(count(*database, "one"), 0);
    QVERIFY(!database->number("SELECT count(*) FROM three"));
}

void TestMigrations::migratesOnceWhenTwoProgramsOpen()
{
    const QTemporaryDir folder;
    must(emptyDatabase(folder)->script("PRAGMA journal_mode = WAL; CREATE TABLE log(version)"));
    std::vector<Migration> steps;
    for (int version = 1; version <= 20; ++version)
        steps.push_back(step(version, "INSERT INTO log VALUES(" + QByteArray::number(version) + ")"));
    const QString path = folder.filePath(u"steps.db"_s);
    const auto program = [&] {
        must(migrate(*must(SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite)), steps));
    };
    std::thread other(program);
    program();
    other.join();
    QCOMPARE(count(*must(SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly)), "log"), 20);
}

void TestMigrations::refusesAnOlderProjectThatMayNotBeWritten()
{
    const Project project;
    must(must(SqliteDatabase::open(project.path(), SqliteDatabase::Mode::ReadWrite))
             ->script("PRAGMA user_version = 0"));
    const auto store = Store::open(project.path(), Store::Access::ReadOnly);
    QCOMPARE(store.error().kind, Error::Kind::ReadOnly);
    QVERIFY(store.error().message.contains(u"older"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
