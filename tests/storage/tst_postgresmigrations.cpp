#include "storage/fixturefile.h"
#include "storage/migrations.h"
#include "storage/postgresdatabase.h"
#include "storage/postgrestables.h"

#include <thread>

using namespace Galley;
using namespace Samples;

// Projects on a server that an older Galley made.
class TestPostgresMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensProjectsOfEveryVersion_data();
    void opensProjectsOfEveryVersion();
    void makesTheTablesOfANewProject();
    void numbersItsStepsFromTheFirstLayout();
    void asksForTheOwner();
    void refusesWhatMayOnlyBeRead();
    void givesTheTeamWhatIsNew();
    void leavesNewTablesToTheOwner();
    void keepsTheVersionBeforeAStepThatFails();
    void migratesOnceWhenTwoProgramsOpen();
};

namespace {

// Gone with the object.
class OldProject
{
public:
    explicit OldProject(int version = PostgresTables::FirstLayout)
        : m_address(PostgresServer::newDatabase())
    {
        PostgresServer::run(QString::fromUtf8(Fixture::content(version, u"postgres"_s)), m_address);
    }

    ~OldProject() { PostgresServer::drop(m_address); }
    Q_DISABLE_COPY_MOVE(OldProject)

    [[nodiscard]] const QString &address() const { return m_address; }

    QString run(const QString &sql) const { return PostgresServer::run(sql, m_address); }

    // A member of the team, who is no owner.
    void addMember(const QString &name) const
    {
        PostgresServer::addUser(name + u"_u"_s);
        run(u"INSERT INTO annotator(name, kind, role, login) VALUES('%1', 'human', 'manager', '%1_u')"_s.arg(
            name));
        run(u"SELECT galley_grant('%1_u')"_s.arg(name));
    }

private:
    QString m_address;
};

std::unique_ptr<PostgresDatabase> connected(const QString &address)
{
    return must(
        PostgresDatabase::open(must(PostgresAddress::parse(address)), PostgresDatabase::Mode::ReadWrite));
}

Migration step(int version, const QByteArray &sql)
{
    return {version, [sql](Database &database) { return database.script(sql); }};
}

// All that makes up a layout.
QString layoutOf(const QString &address)
{
    return PostgresServer::run(
        u"SELECT string_agg(t, E'\\n' ORDER BY t) FROM ("
        u"SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, "
        u"collation_name) FROM information_schema.columns WHERE table_schema = 'public' UNION ALL "
        u"SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE "
        u"relnamespace = 'public'::regnamespace UNION ALL "
        u"SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT tgisinternal UNION ALL "
        u"SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace UNION ALL "
        u"SELECT to_json(p)::text FROM pg_policies p UNION ALL "
        u"SELECT concat_ws(' ', relname, relrowsecurity) FROM pg_class WHERE relnamespace = "
        u"'public'::regnamespace AND relkind = 'r' UNION ALL "
        u"SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = "
        u"'public'::regnamespace) all_of_it(t)"_s,
        address);
}

} // namespace

void TestPostgresMigrations::initTestCase()
{
    qputenv("GALLEY_TEST_DRIVER", "postgres");
}

void TestPostgresMigrations::opensProjectsOfEveryVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = PostgresTables::FirstLayout; version <= newestLayout(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestPostgresMigrations::opensProjectsOfEveryVersion()
{
    QFETCH(int, version);
    QVERIFY2(!Fixture::content(version, u"postgres"_s).isEmpty(),
             "make the fixture of this version with makefixture");
    const OldProject project(version);
    const auto store = must(Store::open(project.address()));
    QVERIFY(!store->isReadOnly());
    QCOMPARE(must(connected(project.address())->layout()), newestLayout());
    Fixture::check(*store);
}

void TestPostgresMigrations::makesTheTablesOfANewProject()
{
    const OldProject project;
    std::ignore = must(Store::open(project.address()));
    const Project fresh;
    QCOMPARE(layoutOf(project.address()), layoutOf(fresh.path()));
}

void TestPostgresMigrations::numbersItsStepsFromTheFirstLayout()
{
    int version = PostgresTables::FirstLayout;
    for (const Migration &step : postgresMigrations())
        QCOMPARE(step.version, ++version);
    QCOMPARE(version, newestLayout());
}

void TestPostgresMigrations::asksForTheOwner()
{
    const OldProject project;
    project.addMember(u"max"_s);
    const QString asMax = PostgresServer::addressAs(project.address(), u"max_u"_s);
    const auto refused = Store::open(asMax);
    QCOMPARE(refused.error().kind, Error::Kind::Permission);
    QVERIFY2(refused.error().message.contains(u"“postgres”"_s), qPrintable(refused.error().message));
    std::ignore = must(Store::open(project.address()));
    must(must(Store::open(asMax))->putSetting(u"team.blind"_s, true));
}

void TestPostgresMigrations::refusesWhatMayOnlyBeRead()
{
    const OldProject project;
    const auto refused = Store::open(project.address(), Store::Access::ReadOnly);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QVERIFY(refused.error().message.contains(u"older"_s));
    QCOMPARE(project.run(u"SELECT value FROM project WHERE key = 'layout'"_s), u"5"_s);
}

void TestPostgresMigrations::givesTheTeamWhatIsNew()
{
    const OldProject project;
    project.addMember(u"max"_s);
    project.run(u"INSERT INTO annotator(name, kind, login) VALUES('gone', 'human', 'no_user_any_more')"_s);
    project.run(u"CREATE TABLE extra(x INT)"_s); // as a step before would have made it
    QCOMPARE(project.run(u"SELECT has_table_privilege('max_u', 'extra', 'SELECT')"_s), u"f"_s);
    std::ignore = must(Store::open(project.address()));
    QCOMPARE(project.run(u"SELECT has_table_privilege('max_u', 'extra', 'SELECT')"_s), u"t"_s);
}

void TestPostgresMigrations::leavesNewTablesToTheOwner()
{
    const OldProject project;
    PostgresServer::addUser(u"olga_u"_s);
    project.run(u"DO $$DECLARE t TEXT; BEGIN FOR t IN SELECT relname FROM pg_class WHERE relnamespace = "
                u"'public'::regnamespace AND relkind = 'r' LOOP EXECUTE format('ALTER TABLE %I OWNER TO "
                u"olga_u', t); END LOOP; END$$; GRANT CREATE ON SCHEMA public TO olga_u"_s);
    const std::vector<Migration> steps{step(6, "CREATE TABLE more(x INT)")};
    must(migrate(*connected(project.address()), steps)); // by a superuser
    QCOMPARE(project.run(u"SELECT tableowner FROM pg_tables WHERE tablename = 'more'"_s), u"olga_u"_s);
}

void TestPostgresMigrations::keepsTheVersionBeforeAStepThatFails()
{
    const OldProject project;
    const auto database = connected(project.address());
    const std::vector<Migration> steps{step(6, "CREATE TABLE one(a INT)"),
                                       step(7, "INSERT INTO one VALUES(7); CREATE TABLE one(a INT)"),
                                       step(8, "CREATE TABLE three(a INT)")};
    QVERIFY(!migrate(*database, steps));
    QCOMPARE(must(database->layout()), 6);
    QCOMPARE(project.run(u"SELECT count(*) FROM one"_s), u"0"_s);
    QCOMPARE(project.run(u"SELECT to_regclass('three') IS NULL"_s), u"t"_s);
}

void TestPostgresMigrations::migratesOnceWhenTwoProgramsOpen()
{
    const OldProject project;
    project.run(u"CREATE TABLE log(version INT)"_s);
    std::vector<Migration> steps;
    for (int version = 6; version <= 25; ++version)
        steps.push_back(step(version, "INSERT INTO log VALUES(" + QByteArray::number(version) + ")"));
    const auto program = [&] { must(migrate(*connected(project.address()), steps)); };
    std::thread other(program);
    program();
    other.join();
    QCOMPARE(project.run(u"SELECT count(*) FROM log"_s), u"20"_s);
}

QTEST_GUILESS_MAIN(TestPostgresMigrations)
#include "tst_postgresmigrations.moc"
