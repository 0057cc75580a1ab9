#include "project.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Server = Samples::PostgresServer;

// The command line for somebody who may not do on a server what he asks for.
class TestServerCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatAStrangerCanDo_data();
    void saysWhatAStrangerCanDo();
    void saysThatNoTablesMayBeMade();
};

void TestServerCommands::initTestCase()
{
    qputenv("GALLEY_TEST_DRIVER", "postgres");
    Server::addUser(u"stranger"_s);
}

void TestServerCommands::saysWhatAStrangerCanDo_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("counting") << QStringList{u"stats"_s} << QStringList();
    QTest::newRow("exporting") << QStringList{u"export"_s} << QStringList{u"--out"_s, u"/tmp/galley-never"_s};
    QTest::newRow("checking") << QStringList{u"check"_s} << QStringList();
    QTest::newRow("looking at the team") << QStringList{u"team"_s, u"list"_s} << QStringList();
}

void TestServerCommands::saysWhatAStrangerCanDo()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const Project project;
    const QString address = Server::addressAs(project.path(), u"stranger"_s);
    const GalleyRun run = galley(before + QStringList{address} + after);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.message().contains(u"You have no right to read"_s), run.err);
    QVERIFY2(run.message().contains(u"Ask a manager of the project to add your user"_s), run.err);
    const GalleyRun json = galley(before + QStringList{address} + after + QStringList{u"--json"_s});
    QCOMPARE(json.object()[u"errors"][0][u"kind"], u"permission"_s);
}

void TestServerCommands::saysThatNoTablesMayBeMade()
{
    const QString database = Server::newDatabase();
    const QString address = Server::addressAs(database, u"stranger"_s);
    const GalleyRun run = galley({u"new"_s, address, u"--schema"_s, u"actor"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().contains(u"GRANT CREATE ON SCHEMA public TO"_s), run.err);
    QCOMPARE(
        Server::run(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s, database),
        u"0"_s);
    Server::run(u"GRANT CREATE ON SCHEMA public TO stranger"_s, database);
    const GalleyRun made = galley({u"new"_s, address, u"--schema"_s, u"actor"_s});
    QVERIFY2(made.exitCode == 0, made.err);
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
