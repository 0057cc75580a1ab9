#include "storage/postgresaddress.h"
#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

// What only projects on a server have.
class TestPostgresProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAPasswordInTheAddress_data();
    void refusesAPasswordInTheAddress();
    void encryptsOverANetwork_data();
    void encryptsOverANetwork();
    void makesAProjectInAnEmptyDatabaseOnly();
    void saysWhyItDoesNotOpen_data();
    void saysWhyItDoesNotOpen();
    void opensANewerProjectForReading();
    void goesOnWhenTheServerIsBack();
};

void TestPostgresProject::initTestCase()
{
    qputenv("GALLEY_TEST_DRIVER", "postgres");
}

void TestPostgresProject::refusesAPasswordInTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("after the user") << u"postgresql://ann:geheim@host/db"_s;
    QTest::newRow("with signs of an address in it") << u"postgresql://ann:ge/he@im@host/db"_s;
    QTest::newRow("as a setting") << u"postgres://ann@host/db?password=geheim"_s;
    QTest::newRow("in capitals") << u"postgres://ann@host/db?sslPassword=geheim"_s;
}

void TestPostgresProject::refusesAPasswordInTheAddress()
{
    QFETCH(QString, address);
    const Error error = Store::open(address).error();
    QCOMPARE(error.kind, Error::Kind::InvalidInput);
    QVERIFY(error.message.contains(u".pgpass"_s));
    const QString shown = error.toString() + error.detail;
    QVERIFY(!shown.contains(u"geheim"_s));
    QVERIFY(!shown.contains(u"im@"_s));
}

void TestPostgresProject::encryptsOverANetwork_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("another machine") << u"postgresql://db.example.org/p"_s << QByteArray("verify-full");
    QTest::newRow("told otherwise") << u"postgresql://db.example.org/p?sslmode=require"_s
                                    << QByteArray("require");
    QTest::newRow("this machine") << u"postgresql://localhost/p"_s << QByteArray();
    QTest::newRow("a socket") << u"postgresql:///p?host=/run/postgresql"_s << QByteArray();
    QTest::newRow("one of several is another machine")
        << u"postgresql://localhost,db.example.org/p"_s << QByteArray("verify-full");
}

void TestPostgresProject::encryptsOverANetwork()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, mode);
    QByteArray found;
    const PostgresAddress parsed = must(PostgresAddress::parse(address));
    for (const auto &[keyword, value] : parsed.parameters()) {
        if (keyword == "sslmode")
            found = value;
    }
    QCOMPARE(found, mode);
}

void TestPostgresProject::makesAProjectInAnEmptyDatabaseOnly()
{
    const QString address = PostgresServer::newDatabase();
    std::ignore = must(Store::create(address, {schema()}));
    QCOMPARE(must(must(Store::open(address))->schemas()), SchemaSet({schema()}));
    QCOMPARE(Store::create(address).error().kind, Error::Kind::AlreadyExists);

    const QString taken = PostgresServer::newDatabase();
    PostgresServer::run(u"CREATE TABLE theirs(x INT)"_s, taken);
    QCOMPARE(Store::create(taken).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(PostgresServer::run(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s, taken),
             u"1"_s);
}

void TestPostgresProject::saysWhyItDoesNotOpen_data()
{
    QTest::addColumn<QString>("change"); // of the address, from and to
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such database") << u"@/p=@/nowhere"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("no such user") << u"//postgres@=//nobody@"_s << QString() << Error::Kind::Permission;
    QTest::newRow("no server there") << u"host=/=host=/nowhere/"_s << QString() << Error::Kind::Unreachable;
    QTest::newRow("no project") << QString() << u"DROP TABLE annotation_set CASCADE"_s
                                << Error::Kind::ForeignFormat;
    QTest::newRow("older") << QString() << u"UPDATE project SET value = '4' WHERE key = 'layout'"_s
                           << Error::Kind::Unsupported;
}

void TestPostgresProject::saysWhyItDoesNotOpen()
{
    QFETCH(QString, change);
    QFETCH(QString, sql);
    QFETCH(Error::Kind, kind);
    const ProjectPlace place;
    if (!sql.isEmpty())
        PostgresServer::run(sql, place.path());
    QString address = place.path();
    if (change.startsWith(u"host"_s))
        address.replace(u"host=/"_s, u"host=/nowhere/"_s);
    else if (!change.isEmpty())
        address.replace(change.section(u'=', 0, 0), change.section(u'=', 1));
    const Error error = Store::open(address).error();
    QVERIFY2(error.kind == kind, qPrintable(error.toString() + error.detail));
    QVERIFY(error.message.contains(address));
}

void TestPostgresProject::opensANewerProjectForReading()
{
    const Project project;
    std::ignore = project.add(u"a"_s);
    PostgresServer::run(u"UPDATE project SET value = '99' WHERE key = 'layout'"_s, project.path());
    const auto store = must(Store::open(project.path()));
    QVERIFY(store->isReadOnly());
    QVERIFY(!store->readOnlyReason().isEmpty());
    QCOMPARE(must(store->articleCount()), 1);
    QCOMPARE(store->addArticle(article(u"b"_s)).error().kind, Error::Kind::ReadOnly);
}

void TestPostgresProject::goesOnWhenTheServerIsBack()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s);
    SessionData data = must(project.store->load(id, ann()));
    const JournalEntry first = entry(1, Edits::setField(data.set, u"topic"_s, u"war"_s));
    must(project.store->append(data.set.id, first));
    PostgresServer::stop();
    const JournalEntry second = entry(2, Edits::setState(data.set, SetState::InProgress));
    const auto lost = project.store->append(data.set.id, second);
    QCOMPARE(lost.error().kind, Error::Kind::Unreachable);
    QVERIFY(lost.error().message.contains(project.path()));
    PostgresServer::start();
    must(project.store->append(data.set.id, second));
    QCOMPARE(must(project.store->journal(data.set.id)).size(), 2);
}

QTEST_GUILESS_MAIN(TestPostgresProject)
#include "tst_postgresproject.moc"
