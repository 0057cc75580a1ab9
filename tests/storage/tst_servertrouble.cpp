#include "storage/database.h"
#include "storage/samples.h"
#include "storage/writer.h"

#include <QScopeGuard>
#include <QSignalSpy>

#include <sys/mount.h>

#include <thread>

using namespace Galley;
using namespace Samples;

// What goes wrong on a server while people work: each with a message that says what to do, and nothing lost.
class TestServerTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void asksForAPassword_data();
    void asksForAPassword();
    void saysThatThePasswordWasChanged();
    void saysThatHeWasRemoved();
    void saysThatTheDiskIsFull();
    void keepsTheOrderWhateverTheClockSays();
    void letsOneOfTwoOfOneNameComeFirst();
    void losesNothingThatTwoOfOneNameWereToldIsSaved();
    void saysWhatAStrangerCanDo_data();
    void saysWhatAStrangerCanDo();
    void saysThatNoTablesMayBeMade();
    void saysThatTheServerHangs();
    void waitsForWhatTakesLong();
};

namespace {

// Changes who may connect how.
void setAccess(const QStringList &lines)
{
    const QString file = PostgresServer::run(u"SHOW hba_file"_s);
    PostgresServer::run(
        u"COPY (SELECT unnest(ARRAY['%1'])) TO PROGRAM 'cat > %2'"_s.arg(lines.join(u"', '"_s), file));
    PostgresServer::run(u"SELECT pg_reload_conf()"_s);
    QTest::qWait(300); // until it is read
}

struct Team : Project
{
    Team()
    {
        for (const auto &[name, role] :
             {std::pair{u"max"_s, Role::Manager}, std::pair{u"ann"_s, Role::Annotator}}) {
            PostgresServer::addUser(name + u"_u"_s);
            must(store->addMember({.annotator = {.name = name}, .role = role, .login = name + u"_u"_s}));
        }
        article = add(u"a"_s);
        PostgresServer::run(u"ALTER ROLE ann_u PASSWORD 'right'"_s);
    }

    [[nodiscard]] QString asAnn() const { return PostgresServer::addressAs(path(), u"ann_u"_s); }

    ArticleId article = 0;
};

// Says something else than the revision before.
Edit note(Revision revision, const QString &more = {})
{
    const auto value = [&](Revision of) {
        return of > 0 ? QJsonValue(QString::number(of) + more) : QJsonValue(QJsonValue::Undefined);
    };
    return {u"field"_s, {FieldChange{u"topic"_s, value(revision - 1), value(revision)}}};
}

void expectMessage(const Error &error, Error::Kind kind, const QString &words)
{
    QVERIFY2(error.kind == kind && error.message.contains(words),
             qPrintable(error.message + u" | "_s + error.detail));
}

} // namespace

void TestServerTrouble::initTestCase()
{
    qputenv("GALLEY_TEST_DRIVER", "postgres");
}

void TestServerTrouble::cleanup()
{
    setAccess({u"local all all trust"_s});
    qunsetenv("PGPASSWORD");
}

void TestServerTrouble::asksForAPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("words");
    QTest::newRow("no password") << QByteArray() << u"asks for a password"_s;
    QTest::newRow("a wrong password")
        << QByteArray("wrongone") << u"does not take the user or the password"_s;
    QTest::newRow("the right password") << QByteArray("right") << QString();
}

void TestServerTrouble::asksForAPassword()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QString, words);
    const Team team;
    setAccess({u"local all ann_u scram-sha-256"_s, u"local all all trust"_s});
    if (!password.isEmpty())
        qputenv("PGPASSWORD", password);
    const auto store = Store::open(team.asAnn());
    if (words.isEmpty()) {
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        return;
    }
    expectMessage(store.error(), Error::Kind::Permission, words);
    QVERIFY(store.error().message.contains(u".pgpass"_s));
    const QString told = store.error().toString() + store.error().detail;
    QVERIFY(!told.contains(u"wrongone"_s));
}

void TestServerTrouble::saysThatThePasswordWasChanged()
{
    const Team team;
    setAccess({u"local all ann_u scram-sha-256"_s, u"local all all trust"_s});
    qputenv("PGPASSWORD", "right");
    const auto store = must(Store::open(team.asAnn()));
    const SetId set = must(store->ensureSet(team.article, ann()));
    must(store->append(set, entry(1, note(1))));
    PostgresServer::run(u"ALTER ROLE ann_u PASSWORD 'other'"_s);
    PostgresServer::run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ann_u'"_s);
    Result<void> kept = store->append(set, entry(2, note(2)));
    for (int i = 0; i < 3 && !kept && kept.error().kind == Error::Kind::Unreachable; ++i)
        kept = store->append(set, entry(2, note(2)));
    QVERIFY(!kept);
    expectMessage(kept.error(), Error::Kind::Permission, u"password"_s);
    QCOMPARE(must(team.store->journal(set)).size(), 1);

    qputenv("PGPASSWORD", "other");
    must(store->append(set, entry(2, note(2))));
    QCOMPARE(must(team.store->journal(set)).size(), 2);
}

void TestServerTrouble::saysThatHeWasRemoved()
{
    const Team team;
    const auto writer = must(StoreWriter::open(team.asAnn()));
    const SetId set = must(team.store->ensureSet(team.article, ann()));
    writer->submit(set, entry(1, note(1)));
    writer->flush();
    Member member = must(team.store->member(u"ann"_s));
    member.active = false;
    must(team.store->putMember(member));
    const QSignalSpy refused(writer.get(), &StoreWriter::refused);
    writer->submit(set, entry(2, note(2)));
    writer->flush();
    QCOMPARE(refused.size(), 1);
    expectMessage(refused[0][2].value<Error>(), Error::Kind::Permission, u"manager"_s);
    QCOMPARE(must(team.store->journal(set)).size(), 1);
    QCOMPARE(must(team.store->check()), QList<Problem>());
}

// A small disk under the project's tables.
void TestServerTrouble::saysThatTheDiskIsFull()
{
    const QFileInfo data(PostgresServer::run(u"SHOW data_directory"_s));
    const QString disk = data.path() + u"/disk"_s;
    QDir().mkdir(disk);
    const QString room = u"size=8m,uid=%1,gid=%2"_s.arg(data.ownerId()).arg(data.groupId());
    if (::mount("tmpfs", QFile::encodeName(disk), "tmpfs", 0, room.toLatin1().constData()) != 0)
        QSKIP("mounting a small disk is not permitted here");
    const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk), MNT_DETACH); });
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const SetId set = must(project.store->ensureSet(article, ann()));
    PostgresServer::run(u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(disk));
    PostgresServer::run(u"ALTER TABLE journal SET TABLESPACE small"_s, project.path());
    Revision revision = 0;
    Result<void> kept;
    QString noise;
    for (int i = 0; i < 500'000; ++i)
        noise += QChar(ushort(u' ' + (i * 7919LL * (i % 101 + 3)) % 90));
    while (kept && revision < 500) {
        ++revision;
        kept = project.store->append(set, entry(revision, note(revision, noise)));
    }
    QVERIFY(!kept);
    expectMessage(kept.error(), Error::Kind::DiskFull, u"make room"_s);
    QCOMPARE(must(project.store->journal(set)).size(), revision - 1);
    PostgresServer::run(u"ALTER TABLE journal SET TABLESPACE pg_default"_s, project.path());
    must(project.store->append(set, entry(revision, note(revision, noise)))); // there is room again
    QCOMPARE(must(project.store->check()), QList<Problem>());
    PostgresServer::run(u"DROP TABLESPACE small"_s);
}

void TestServerTrouble::keepsTheOrderWhateverTheClockSays()
{
    const Team team;
    const SetId set = must(team.store->ensureSet(team.article, ann()));
    Revision revision = 0;
    for (const int year : {2099, 1971, 2024, 1971}) {
        ++revision;
        JournalEntry one = entry(revision, note(revision));
        one.at = QDateTime(QDate(year, 1, 1), QTime(), QTimeZone::UTC);
        must(team.store->append(set, one));
    }
    const QList<JournalEntry> journal = must(team.store->journal(set));
    for (qsizetype i = 0; i < journal.size(); ++i)
        QCOMPARE(journal[i].revision, i + 1);
    QCOMPARE(History(journal).undoable()->revision, 4);
    QCOMPARE(must(team.store->check()), QList<Problem>());
}

// Two people who log in as one, or one person with two programs.
void TestServerTrouble::letsOneOfTwoOfOneNameComeFirst()
{
    const Team team;
    const auto first = must(StoreWriter::open(team.asAnn()));
    const auto second = must(StoreWriter::open(team.asAnn()));
    const SetId set = must(team.store->ensureSet(team.article, ann()));
    first->submit(set, entry(1, note(1)));
    first->flush();
    const QSignalSpy refused(second.get(), &StoreWriter::refused);
    for (Revision revision = 1; revision <= 3; ++revision)
        second->submit(set, entry(revision, note(revision, u"second"_s)));
    second->flush();
    QCOMPARE(refused.size(), 3);
    expectMessage(refused[0][2].value<Error>(), Error::Kind::Conflict, u"changed in another window"_s);
    QCOMPARE(must(team.store->journal(set)).size(), 1);
    second->reset(set);
    second->submit(set, entry(2, note(2)));
    second->flush();
    QCOMPARE(refused.size(), 3);
    first->submit(set, entry(3, note(3)));
    first->flush();
    QCOMPARE(must(team.store->journal(set)).size(), 3);
    QCOMPARE(must(team.store->check()), QList<Problem>());
}

namespace {

// Changes the topic so many times, each time from what it is then. What was said to be saved, by revision.
QMap<Revision, QString> changeTopic(const QString &address, ArticleId article, const QString &who, int times)
{
    const auto store = must(Store::open(address));
    QMap<Revision, QString> saved;
    while (saved.size() < times) {
        const SessionData data = must(store->load(article, ann()));
        const QString topic = u"%1 %2"_s.arg(who).arg(saved.size());
        const Revision next = data.revision + 1;
        const auto kept =
            store->append(data.set.id, entry(next, Edits::setField(data.set, u"topic"_s, topic)));
        if (kept)
            saved.insert(next, topic);
        else if (kept.error().kind != Error::Kind::Conflict)
            qFatal("%s", qPrintable(kept.error().toString()));
    }
    return saved;
}

} // namespace

// Both at once, each going on from what there is whenever the other one came first.
void TestServerTrouble::losesNothingThatTwoOfOneNameWereToldIsSaved()
{
    const Team team;
    const SetId set = must(team.store->ensureSet(team.article, ann()));
    QMap<Revision, QString> saved;
    QMap<Revision, QString> others;
    {
        const std::jthread other([&] { others = changeTopic(team.asAnn(), team.article, u"other"_s, 40); });
        saved = changeTopic(team.asAnn(), team.article, u"one"_s, 40);
    }
    saved.insert(others);
    QCOMPARE(saved.size(), 80); // no revision twice
    const QList<JournalEntry> journal = must(team.store->journal(set));
    QCOMPARE(journal.size(), 80);
    for (const JournalEntry &entry : journal)
        QCOMPARE(std::get<FieldChange>(entry.edit.changes.first()).after.toString(), saved[entry.revision]);
    QCOMPARE(must(team.store->check()), QList<Problem>());
}

void TestServerTrouble::saysWhatAStrangerCanDo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("who may connect") << QString() << u"Ask a manager of the project to add your user"_s;
    QTest::newRow("who may not look at its tables") << u"REVOKE USAGE ON SCHEMA public FROM PUBLIC"_s
                                                    << u"Ask a manager of the project to add your user"_s;
    QTest::newRow("who was given the tables and not the rows")
        << u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO stranger"_s
        << u"Ask a manager of the project to add your user"_s;
    QTest::newRow("who may not connect")
        << u"DO $$ BEGIN EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database()); END $$"_s
        << u"ask who runs the server to allow him the database"_s;
}

void TestServerTrouble::saysWhatAStrangerCanDo()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, words);
    const Team team;
    PostgresServer::addUser(u"stranger"_s);
    PostgresServer::run(sql, team.path());
    const QString address = PostgresServer::addressAs(team.path(), u"stranger"_s);
    expectMessage(Store::open(address).error(), Error::Kind::Permission, words);
    expectMessage(StoreWriter::open(address).error(), Error::Kind::Permission, words);
}

void TestServerTrouble::saysThatNoTablesMayBeMade()
{
    const QString database = PostgresServer::newDatabase();
    PostgresServer::addUser(u"stranger"_s);
    const QString address = PostgresServer::addressAs(database, u"stranger"_s);
    expectMessage(Store::create(address).error(), Error::Kind::Permission, u"You may not make tables"_s);
    expectMessage(Store::create(address).error(), Error::Kind::Permission,
                  u"GRANT CREATE ON SCHEMA public TO"_s);
    expectMessage(Store::open(address).error(), Error::Kind::ForeignFormat, u"galley new"_s);
    PostgresServer::run(u"GRANT CREATE ON SCHEMA public TO stranger"_s, database);
    must(Store::create(address));
    must(must(Store::open(address))->putSchema(schema()));
}

namespace {

// One that is asked soon whether it is there.
QString impatient(const QString &address)
{
    return address + u"&tcp_user_timeout=1000&connect_timeout=2"_s;
}

} // namespace

void TestServerTrouble::saysThatTheServerHangs()
{
    const Project project;
    std::ignore = project.add(u"a"_s);
    const auto store = must(Store::open(impatient(project.path())));
    {
        PostgresServer::freeze();
        const auto goesOn = qScopeGuard([] { PostgresServer::thaw(); });
        QElapsedTimer timer;
        timer.start();
        expectMessage(store->articleCount().error(), Error::Kind::Unreachable, u"cannot be reached"_s);
        expectMessage(Store::open(impatient(project.path())).error(), Error::Kind::Unreachable,
                      u"cannot be reached"_s);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(must(store->articleCount()), 1);
}

void TestServerTrouble::waitsForWhatTakesLong()
{
    const Project project;
    const auto store = must(Store::open(impatient(project.path())));
    QCOMPARE(must(store->database().number("SELECT 1 FROM pg_sleep(3.5)")), 1);
}

QTEST_GUILESS_MAIN(TestServerTrouble)
#include "tst_servertrouble.moc"
