#include "storage/delivery.h"

#include "storage/database.h"
#include "storage/spoolplace.h"
#include "storage/workload.h"

#include <QProcess>
#include <QSignalSpy>
#include <QThread>

using namespace Galley;
using namespace Samples;

// A project on a server that goes away.
class TestDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { qputenv("GALLEY_TEST_DRIVER", "postgres"); }

    void init() { m_place.emplace(); }

    void keepsEditsUntilTheServerIsBack();
    void knowsEveryWayOfGoing_data();
    void knowsEveryWayOfGoing();
    void keepsEditsOfAServerThatHangs_data();
    void keepsEditsOfAServerThatHangs();
    void sendsWhatAKilledProgramLeft();
    void takesOverWhatAKilledProgramLeft();
    void takesOverWhileItWorks();
    void sendsNothingTwice();
    void saysWhatWaitsWhenTheProjectDoesNotOpen();
    void setsAsideWhatWasChangedElsewhere();
    void setsAsideWhatARemovedAnnotatorDid();
    void keepsTwoWindowsApart();
    void sendsToNoOtherProject();
    void refusesBulkWorkWhileEditsWait();
    void addsTimeWhenTheServerIsBack();
    void refusesWhatNoDiskTakes();
    void losesAndDoublesNothingInTenRestarts();

private:
    std::optional<SpoolPlace> m_place;
};

namespace {

constexpr int Patience = 20'000; // milliseconds

enum class Going { PowerCut, ShutDown, ConnectionEnded };

void goAway(Going going)
{
    switch (going) {
    case Going::PowerCut:
        return PostgresServer::stop();
    case Going::ShutDown:
        return PostgresServer::stop(PostgresServer::Shutdown::Fast);
    case Going::ConnectionEnded:
        PostgresServer::run(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'galley'"_s);
    }
}

struct Work : Project
{
    Work()
        : Project(*Testing::smallSchemas().schema(u"small"))
        , article(must(store->addArticle(Samples::article(u"a"_s, Testing::sampleText().string()))))
        , set(must(store->ensureSet(article, ann())))
        , writer(must(StoreWriter::open(path())))
    {}

    ~Work() // a test that fails may leave it away
    {
        PostgresServer::thaw();
        PostgresServer::start();
    }

    Q_DISABLE_COPY_MOVE(Work)

    void submit(Revision first, Revision last) const
    {
        for (Revision revision = first; revision <= last; ++revision)
            writer->submit(set, noted(revision));
        writer->flush();
    }

    void awaitArrival() const
    {
        writer->tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(!writer->state().away, Patience);
        writer->flush();
    }

    [[nodiscard]] QList<JournalEntry> journal() const { return must(store->journal(set)); }

    [[nodiscard]] SpoolOwner owner() const { return *must(SpoolFolder::ownerIn(*store)); }

    ArticleId article = 0;
    SetId set = 0;
    std::unique_ptr<StoreWriter> writer;
};

QList<JournalEntry> entries(Revision last)
{
    QList<JournalEntry> made;
    for (Revision revision = 1; revision <= last; ++revision)
        made += noted(revision);
    return made;
}

QList<Revision> revisionsOf(const QSignalSpy &spy)
{
    QList<Revision> revisions;
    for (const QList<QVariant> &arguments : spy)
        revisions += arguments[1].value<Revision>();
    return revisions;
}

} // namespace

void TestDelivery::keepsEditsUntilTheServerIsBack()
{
    const Work work;
    const QSignalSpy saved(work.writer.get(), &StoreWriter::saved);
    const QSignalSpy kept(work.writer.get(), &StoreWriter::kept);
    const QSignalSpy refused(work.writer.get(), &StoreWriter::refused);
    const QSignalSpy changed(work.writer.get(), &StoreWriter::stateChanged);
    work.submit(1, 2);
    QVERIFY(!work.writer->state().away);
    PostgresServer::stop();
    work.submit(3, 6);
    QCOMPARE(revisionsOf(saved), (QList<Revision>{1, 2}));
    QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).value(2).value<Error>().toString()));
    QCOMPARE(revisionsOf(kept), (QList<Revision>{3, 4, 5, 6}));
    QCOMPARE(work.writer->state().waiting, 4);
    QCOMPARE(work.writer->state().away->kind, Error::Kind::Unreachable);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_place->files().size(), 1);

    PostgresServer::start();
    work.awaitArrival();
    QCOMPARE(revisionsOf(saved), (QList<Revision>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(work.writer->state(), DeliveryState{.owner = work.owner()});
    QCOMPARE(m_place->files(), QStringList());
    work.submit(7, 8);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(work.journal(), entries(8));
}

void TestDelivery::knowsEveryWayOfGoing_data()
{
    QTest::addColumn<Going>("going");
    QTest::newRow("a power cut") << Going::PowerCut;
    QTest::newRow("shut down in good order") << Going::ShutDown;
    QTest::newRow("the connection is ended") << Going::ConnectionEnded;
}

void TestDelivery::knowsEveryWayOfGoing()
{
    QFETCH(Going, going);
    const Work work;
    const auto store = must(Store::open(work.path()));
    // In a transaction, where nothing can be begun anew.
    const auto lost = store->transaction([&] {
        goAway(going);
        return store->append(work.set, noted(1));
    });
    QVERIFY2(lost.error().kind == Error::Kind::Unreachable, qPrintable(lost.error().detail));
    QVERIFY(lost.error().message.contains(work.path()));
    PostgresServer::start();
    work.submit(1, 3);
    work.awaitArrival();
    QCOMPARE(work.journal(), entries(3));
}

void TestDelivery::keepsEditsOfAServerThatHangs_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("the whole server") << true;
    QTest::newRow("the connection alone") << false;
}

// It keeps its connections, and never says a word.
void TestDelivery::keepsEditsOfAServerThatHangs()
{
    QFETCH(bool, all);
    const Work work;
    const QSignalSpy kept(work.writer.get(), &StoreWriter::kept);
    work.submit(1, 2);
    all ? PostgresServer::freeze() : PostgresServer::freezeConnections(u"galley"_s);
    QElapsedTimer timer;
    timer.start();
    for (Revision revision = 3; revision <= 5; ++revision)
        work.writer->submit(work.set, noted(revision));
    if (all) { // nobody else has a word with it, either
        work.writer->flush();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(revisionsOf(kept), (QList<Revision>{3, 4, 5}));
        QCOMPARE(work.writer->state().away->kind, Error::Kind::Unreachable);
        QCOMPARE(work.writer->state().waiting, 3);
        PostgresServer::thaw();
        work.awaitArrival();
    } else { // by another connection, while the first one hangs
        QTRY_VERIFY_WITH_TIMEOUT(
            PostgresServer::run(u"SELECT count(*) FROM journal"_s, work.path()) == u"5"_s, 2 * Patience);
        work.writer->flush();
        PostgresServer::thaw(); // and reads what it was sent
        QTest::qWait(500);
    }
    work.submit(6, 6);
    QCOMPARE(work.journal(), entries(6));
    QCOMPARE(m_place->files(), QStringList());
}

void TestDelivery::sendsWhatAKilledProgramLeft()
{
    Work work;
    work.writer.reset();
    const quint32 seed = 1000;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(GALLEY_KILLTARGET),
                  {work.path(), QString::number(work.article), QString::number(seed)});
    QVERIFY(program.waitForStarted());
    const auto said = [&](QByteArray &output) {
        program.waitForReadyRead(100);
        output += program.readAllStandardOutput();
        const QByteArrayList lines = output.split('\n');
        return lines.size() < 2 ? Revision(0) : Revision(lines[lines.size() - 2].toLongLong());
    };
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT(said(output) > 5, Patience);
    PostgresServer::stop();
    const Revision atStop = said(output);
    QTRY_VERIFY_WITH_TIMEOUT(said(output) > atStop + 20, Patience);
    program.kill();
    program.waitForFinished();
    const Revision last = said(output);
    qInfo("%lld at the stop, %lld at the end", atStop, last);
    QCOMPARE(m_place->files().size(), 1);

    PostgresServer::start();
    work.writer = must(StoreWriter::open(work.path()));
    const SessionData kept = must(work.store->load(work.article, ann()));
    QVERIFY2(kept.revision >= last, qPrintable(u"%1 kept, %2 said"_s.arg(kept.revision).arg(last)));
    QCOMPARE(kept.journal.size(), kept.revision);
    QCOMPARE(m_place->files(), QStringList());
    QCOMPARE(must(work.store->check()), QList<Problem>());
}

namespace {

// Another program, as if it was killed while the server was away for it.
void leaveSpool(const Work &work, SetId set, const QList<JournalEntry> &edits)
{
    const auto spool = Spool::create(SpoolFolder::path(), work.owner());
    for (const JournalEntry &edit : edits)
        must(spool->append({set, edit}));
}

} // namespace

void TestDelivery::takesOverWhatAKilledProgramLeft()
{
    const Work work;
    const SetId other = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    leaveSpool(work, other, entries(3));
    PostgresServer::stop();
    work.submit(1, 2);
    QCOMPARE(m_place->files().size(), 2);
    PostgresServer::start();
    work.awaitArrival();
    QCOMPARE(work.journal(), entries(2));
    QTRY_COMPARE_WITH_TIMEOUT(must(work.store->journal(other)), entries(3), Patience);
    QTRY_COMPARE(m_place->files(), QStringList());
}

void TestDelivery::takesOverWhileItWorks()
{
    const Work work;
    const SetId other = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    const QSignalSpy aside(work.writer.get(), &StoreWriter::setAside);
    work.submit(1, 2);
    leaveSpool(work, other, entries(3));
    leaveSpool(work, work.set, {entry(2, {u"field"_s, {FieldChange{u"x"_s, QJsonValue::Undefined, 1}}})});
    work.writer->addActiveTime(work.set, 100);
    work.writer->flush();
    QCOMPARE(must(work.store->journal(other)), entries(3));
    QCOMPARE(m_place->files(), QStringList());
    QCOMPARE(revisionsOf(aside), QList<Revision>{2}); // it came too late, and is kept
    QCOMPARE(setsAside(work.owner()).size(), 1);
    work.writer->reset(work.set);
    work.submit(3, 3);
    QCOMPARE(work.journal(), entries(3));
}

// A program that ended between the commit and writing down that the edit went, or did not learn of the
// commit.
void TestDelivery::sendsNothingTwice()
{
    Work work;
    work.writer.reset();
    JournalEntry timed = noted(1);
    timed.activeMs = 700;
    must(work.store->append(work.set, timed));
    must(work.store->append(work.set, noted(2)));
    {
        const auto spool = Spool::create(SpoolFolder::path(), work.owner());
        must(spool->append({work.set, timed}));
        for (Revision revision = 2; revision <= 4; ++revision)
            must(spool->append({work.set, noted(revision)}));
    }
    work.writer = must(StoreWriter::open(work.path()));
    QCOMPARE(work.journal(), entries(4));
    QCOMPARE(must(work.store->load(work.article, ann())).set.activeMs, 700);
    QCOMPARE(m_place->files(), QStringList());
    QCOMPARE(setsAside(work.owner()), QList<SetAside>());
}

void TestDelivery::saysWhatWaitsWhenTheProjectDoesNotOpen()
{
    Work work;
    work.submit(1, 1);
    PostgresServer::stop();
    work.submit(2, 4);
    work.writer.reset();
    const Error error = StoreWriter::open(work.path()).error();
    QCOMPARE(error.kind, Error::Kind::Unreachable);
    QVERIFY2(error.message.contains(u'3'), qPrintable(error.message));
    QCOMPARE(SpoolFolder::waitingFor(work.path()), 3);
    PostgresServer::start();
    QCOMPARE(SpoolFolder::waiting(work.owner()).edits, 3);
    work.writer = must(StoreWriter::open(work.path()));
    QVERIFY(SpoolFolder::waiting(work.owner()).isEmpty());
    QCOMPARE(work.journal(), entries(4));
}

void TestDelivery::setsAsideWhatWasChangedElsewhere()
{
    const Work work;
    const SetId other = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    const QSignalSpy aside(work.writer.get(), &StoreWriter::setAside);
    const QSignalSpy saved(work.writer.get(), &StoreWriter::saved);
    PostgresServer::stop();
    work.submit(1, 2);
    work.writer->submit(other, noted(1));
    work.submit(3, 3);
    const Edit theirs{u"field"_s, {FieldChange{u"topic"_s, QJsonValue::Undefined, u"theirs"_s}}};
    {
        const auto held = must(Spool::peek(m_place->files().first()));
        QCOMPARE(held->size(), 4);
    }
    PostgresServer::startHidden();
    must(must(Store::open(PostgresServer::hiddenAddress(work.path())))->append(work.set, entry(1, theirs)));
    PostgresServer::show();
    work.awaitArrival();
    QCOMPARE(revisionsOf(aside), (QList<Revision>{1, 2, 3}));
    QCOMPARE(aside[0][2].value<Error>().kind, Error::Kind::Conflict);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<SetId>(), other);
    QCOMPARE(work.journal(), QList<JournalEntry>{entry(1, theirs)});

    // What comes before the set was read again belongs to it.
    work.submit(4, 4);
    QCOMPARE(revisionsOf(aside), (QList<Revision>{1, 2, 3, 4}));
    const QList<SetAside> sets = setsAside(work.owner());
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0].set, work.set);
    QCOMPARE(sets[0].article, work.article);
    QCOMPARE(sets[0].externalId, u"a"_s);
    QCOMPARE(sets[0].annotator, u"ann"_s);
    QVERIFY(!sets[0].reason.isEmpty());
    QCOMPARE(sets[0].entries.size(), 4);
    QCOMPARE(sets[0].entries[2].edit, note(3));
    QCOMPARE(SpoolFolder::waiting(work.owner()).aside, 4);

    work.writer->reset(work.set);
    work.submit(2, 2);
    QCOMPARE(work.journal().size(), 2);
    must(forgetAside(work.owner(), work.set));
    QVERIFY(SpoolFolder::waiting(work.owner()).isEmpty());
    QVERIFY(!QFile::exists(setAsideFile(work.owner())));
}

void TestDelivery::setsAsideWhatARemovedAnnotatorDid()
{
    Work work;
    PostgresServer::stop();
    work.submit(1, 2);
    work.writer.reset();
    PostgresServer::start();
    Member member = must(work.store->member(u"ann"_s));
    member.active = false;
    must(work.store->putMember(member));
    work.writer = must(StoreWriter::open(work.path()));
    QCOMPARE(work.journal(), QList<JournalEntry>());
    const QList<SetAside> sets = setsAside(work.owner());
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0].entries.size(), 2);
    QVERIFY2(sets[0].reason.contains(u"ann"_s), qPrintable(sets[0].reason));
}

void TestDelivery::keepsTwoWindowsApart()
{
    Work work;
    auto other = must(StoreWriter::open(work.path()));
    const SetId second = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    PostgresServer::stop();
    for (Revision revision = 1; revision <= 20; ++revision) {
        work.writer->submit(work.set, noted(revision));
        other->submit(second, noted(revision));
    }
    work.writer->flush();
    other->flush();
    QCOMPARE(m_place->files().size(), 2);
    other.reset(); // one window is closed, and its edits wait for the next
    PostgresServer::start();
    work.awaitArrival();
    QCOMPARE(work.journal(), entries(20));
    other = must(StoreWriter::open(work.path()));
    QCOMPARE(must(work.store->journal(second)), entries(20));
    QCOMPARE(m_place->files(), QStringList());
}

void TestDelivery::sendsToNoOtherProject()
{
    const Work work;
    PostgresServer::stop();
    work.submit(1, 2);
    PostgresServer::startHidden();
    const QString id = PostgresServer::run(u"SELECT value FROM project WHERE key = 'id'"_s, work.path());
    PostgresServer::run(u"UPDATE project SET value = 'other' WHERE key = 'id'"_s, work.path());
    PostgresServer::show();
    work.writer->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(work.writer->state().away->message.contains(u"another project"_s), Patience);
    QVERIFY(work.journal().isEmpty());
    PostgresServer::run(u"UPDATE project SET value = '%1' WHERE key = 'id'"_s.arg(id), work.path());
    work.awaitArrival();
    QCOMPARE(work.journal(), entries(2));
}

void TestDelivery::refusesBulkWorkWhileEditsWait()
{
    const Work work;
    PostgresServer::stop();
    work.submit(1, 1);
    Result<void> done;
    work.writer->run([&](Store &store) { done = store.putSetting(u"x"_s, 1); }, this, [] {});
    work.writer->flush();
    QCOMPARE(done.error().kind, Error::Kind::Unreachable);
    PostgresServer::start();
    work.awaitArrival();
    work.writer->run([&](Store &store) { done = store.putSetting(u"x"_s, 1); }, this, [] {});
    work.writer->flush();
    must(done);
}

void TestDelivery::addsTimeWhenTheServerIsBack()
{
    const Work work;
    PostgresServer::stop();
    work.submit(1, 1);
    work.writer->addActiveTime(work.set, 30'000);
    work.writer->addActiveTime(work.set, 700);
    work.writer->flush();
    PostgresServer::start();
    work.awaitArrival();
    QCOMPARE(must(work.store->load(work.article, ann())).set.activeMs, 30'700);
}

void TestDelivery::refusesWhatNoDiskTakes()
{
    const Work work;
    const QSignalSpy refused(work.writer.get(), &StoreWriter::refused);
    QVERIFY(QFile(SpoolFolder::path().section(u'/', 0, -2)).open(QIODevice::WriteOnly)); // no folder there
    PostgresServer::stop();
    work.submit(1, 1);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][2].value<Error>().message.contains(work.path()));
    QVERIFY(QFile::remove(SpoolFolder::path().section(u'/', 0, -2)));
    work.writer->reset(work.set);
    work.submit(1, 1);
    QCOMPARE(refused.size(), 1);
    PostgresServer::start();
    work.awaitArrival();
    QCOMPARE(work.journal(), entries(1));
}

void TestDelivery::losesAndDoublesNothingInTenRestarts()
{
    const Work work;
    const QSignalSpy saved(work.writer.get(), &StoreWriter::saved);
    const QSignalSpy refused(work.writer.get(), &StoreWriter::refused);
    const QSignalSpy aside(work.writer.get(), &StoreWriter::setAside);
    Revision last = 0;
    for (int restart = 0; restart < 10; ++restart) {
        for (int i = 0; i < 40; ++i) {
            work.writer->submit(work.set, noted(++last));
            QTest::qWait(restart % 3);
            if (i == 10 + restart)
                PostgresServer::stop();
            if (i == 25 + restart % 4)
                PostgresServer::start();
        }
    }
    work.writer->flush();
    work.awaitArrival();
    QCOMPARE(refused.size() + aside.size(), 0);
    QCOMPARE(saved.size(), last);
    QCOMPARE(work.journal(), entries(last));
    QCOMPARE(m_place->files(), QStringList());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
