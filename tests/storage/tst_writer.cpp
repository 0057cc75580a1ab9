#include "storage/writer.h"

#include "storage/limits.h"
#include "storage/samples.h"
#include "storage/workload.h"

#include <QSignalSpy>
#include <QThread>

using namespace Galley;
using namespace Samples;

class TestWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesInOrderOnTheOwnersThread();
    void refusesWhatFollowsARefusedEdit();
    void writesWhatIsLeftWhenItEnds();
    void addsUpTimeWithoutAWord();
    void keepsTwoWritersApart();
    void refusesTheSecondOfTwoEditsOnOneRevision();
    void keepsARandomSession();
    void undoesAfterReopening();
    void undoesAnImportAfterReopening();
    void opensForWritingOnly();
    void saysThatTheDiskIsFull();
};

namespace {

struct Work : Project
{
    Work()
        : Project(*Testing::smallSchemas().schema(u"small"))
        , article(must(store->addArticle(Samples::article(u"a"_s, Testing::sampleText().string()))))
        , writer(must(StoreWriter::open(path())))
    {}

    [[nodiscard]] std::unique_ptr<Session> open(const QString &annotator = u"ann"_s) const
    {
        auto session = std::make_unique<Session>(must(store->load(article, {.name = annotator})), *writer);
        connectWriter(*writer, *session);
        return session;
    }

    ArticleId article = 0;
    std::unique_ptr<StoreWriter> writer;
};

Edit note(Revision revision)
{
    return {u"field"_s, {FieldChange{u"n%1"_s.arg(revision), QJsonValue::Undefined, revision}}};
}

} // namespace

void TestWriter::savesInOrderOnTheOwnersThread()
{
    const Work work;
    const SetId set = must(work.store->ensureSet(work.article, ann()));
    QList<Revision> saved;
    connect(
        work.writer.get(), &StoreWriter::saved, this,
        [&](SetId of, Revision revision) {
            QCOMPARE(of, set);
            QCOMPARE(QThread::currentThread(), work.writer->thread());
            // What is said to be saved can be read from another connection.
            QVERIFY(must(work.store->journal(set)).size() >= revision);
            saved.append(revision);
        },
        Qt::DirectConnection);
    QList<Revision> all;
    for (Revision revision = 1; revision <= 50; ++revision) {
        work.writer->submit(set, entry(revision, note(revision)));
        all.append(revision);
    }
    QTRY_COMPARE(saved, all);
    QCOMPARE(work.writer->pending(), 0);
}

void TestWriter::refusesWhatFollowsARefusedEdit()
{
    const Work work;
    const SetId first = must(work.store->ensureSet(work.article, ann()));
    const SetId second = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    const QSignalSpy saved(work.writer.get(), &StoreWriter::saved);
    const QSignalSpy refused(work.writer.get(), &StoreWriter::refused);
    work.writer->submit(first, entry(2, note(2)));  // not the next one
    work.writer->submit(first, entry(1, note(1)));  // would fit, but comes after a refused one
    work.writer->submit(second, entry(1, note(1))); // another set
    work.writer->flush();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0][1].value<Revision>(), 2);
    QCOMPARE(refused[1][1].value<Revision>(), 1);
    QCOMPARE(refused[1][2].value<Error>().kind, Error::Kind::Conflict);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<SetId>(), second);

    work.writer->reset(first);
    work.writer->submit(first, entry(1, note(1)));
    work.writer->flush();
    QCOMPARE(saved.size(), 2);
}

void TestWriter::addsUpTimeWithoutAWord()
{
    const Work work;
    const SetId set = must(work.store->ensureSet(work.article, ann()));
    const QSignalSpy saved(work.writer.get(), &StoreWriter::saved);
    work.writer->submit(set, entry(1, note(1)));
    work.writer->addActiveTime(set, 30'000);
    work.writer->addActiveTime(set, 700);
    work.writer->flush();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(must(work.store->load(work.article, ann())).set.activeMs, 30'700);
}

void TestWriter::writesWhatIsLeftWhenItEnds()
{
    Work work;
    const SetId set = must(work.store->ensureSet(work.article, ann()));
    for (Revision revision = 1; revision <= 200; ++revision)
        work.writer->submit(set, entry(revision, note(revision)));
    work.writer.reset();
    QCOMPARE(must(work.store->journal(set)).size(), 200);
}

void TestWriter::keepsTwoWritersApart()
{
    const Work work;
    const auto other = must(StoreWriter::open(work.path()));
    const SetId first = must(work.store->ensureSet(work.article, ann()));
    const SetId second = must(work.store->ensureSet(work.article, {.name = u"bob"_s}));
    const QSignalSpy refused(work.writer.get(), &StoreWriter::refused);
    const QSignalSpy otherRefused(other.get(), &StoreWriter::refused);
    for (Revision revision = 1; revision <= 200; ++revision) {
        work.writer->submit(first, entry(revision, note(revision)));
        other->submit(second, entry(revision, note(revision)));
    }
    work.writer->flush();
    other->flush();
    QCOMPARE(refused.size() + otherRefused.size(), 0);
    QCOMPARE(must(work.store->journal(first)).size(), 200);
    QCOMPARE(must(work.store->journal(second)).size(), 200);
}

void TestWriter::refusesTheSecondOfTwoEditsOnOneRevision()
{
    const Work work;
    const auto otherWindow = must(StoreWriter::open(work.path()));
    const auto session = work.open();
    Session second(must(work.store->load(work.article, ann())), *otherWindow);
    connectWriter(*otherWindow, second);

    must(session->apply(Edits::setField(session->set(), u"topic"_s, u"mine"_s)));
    work.writer->flush();
    QVERIFY(session->isSaved());
    must(second.apply(Edits::setField(second.set(), u"topic"_s, u"theirs"_s)));
    otherWindow->flush();
    QVERIFY(second.isStale());

    otherWindow->reset(second.set().id);
    Session again(must(work.store->load(work.article, ann())), *otherWindow);
    connectWriter(*otherWindow, again);
    QCOMPARE(again.set().fields(), QJsonObject({{u"topic"_s, u"mine"_s}}));
    must(again.apply(Edits::setField(again.set(), u"topic"_s, u"theirs"_s)));
    otherWindow->flush();
    QVERIFY(again.isSaved());
}

void TestWriter::keepsARandomSession()
{
    const Work work;
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const QString name = u"ann%1"_s.arg(seed);
        const auto session = work.open(name);
        for (int i = 0; i < 200; ++i)
            randomStep(*session, seed * 1000);
        work.writer->flush();
        QVERIFY(session->isSaved());
        const SessionData again = must(work.store->load(work.article, {.name = name}));
        QCOMPARE(again.set, session->set());
        QCOMPARE(again.set.nextSpanId(), session->set().nextSpanId());
        QCOMPARE(again.set.nextRelationId(), session->set().nextRelationId());
        QCOMPARE(History(again.journal).entries(), session->history().entries());
        QCOMPARE(again.revision, session->revision());
    }
    QCOMPARE(must(work.store->check()), QList<Problem>());
}

void TestWriter::undoesAfterReopening()
{
    const Work work;
    AnnotationSet done;
    {
        const auto session = work.open();
        for (int i = 0; i < 100; ++i)
            must(session->apply(
                Testing::RandomEdits(quint32(i), session->article().text).next(session->set())));
        work.writer->flush();
        done = session->set();
    }
    const auto session = work.open();
    while (session->undo()) {
    }
    QVERIFY(session->set().isEmpty());
    work.writer->flush();
    const auto last = work.open();
    QVERIFY(last->set().isEmpty());
    while (last->redo()) {
    }
    QCOMPARE(last->set(), done);
    work.writer->flush();
    QVERIFY(last->isSaved());
    QCOMPARE(must(work.store->check()), QList<Problem>());
}

void TestWriter::undoesAnImportAfterReopening()
{
    const Work work;
    const ArticleText text = Testing::sampleText();
    const auto imported =
        must(AnnotationSet::fromParts(0, work.article, ann(), SetState::InProgress,
                                      {span(1, text, {{0, 7}}, u"actor"_s, u"state"_s)}, {}, {}));
    std::ignore = must(work.store->addSet(imported, u"importer"_s));
    must(work.open()->undo());
    work.writer->flush();
    QVERIFY(work.open()->set().isEmpty());
    must(work.open()->redo());
    work.writer->flush();
    QCOMPARE(work.open()->set().spans(), imported.spans());
    QCOMPARE(must(work.store->check()), QList<Problem>());
}

void TestWriter::opensForWritingOnly()
{
    const Work work;
    const QString nowhere =
        PostgresServer::isWanted() ? QString(work.path()).replace(u"@/p"_s, u"@/x"_s) : work.path() + u"x"_s;
    const auto opened = StoreWriter::open(nowhere);
    QVERIFY2(opened.error().kind == Error::Kind::NotFound, qPrintable(opened.error().detail));
}

void TestWriter::saysThatTheDiskIsFull()
{
    if (PostgresServer::isWanted())
        QSKIP("the disk is the server's");
    const Work work;
    const auto session = work.open();
    must(session->apply(Edits::setField(session->set(), u"topic"_s, u"before"_s)));
    work.writer->flush();
    const AnnotationSet saved = session->set();
    const QSignalSpy notSaved(session.get(), &Session::notSaved);
    {
        const FileSizeLimit full(work.path());
        int tries = 0;
        while (notSaved.isEmpty() && tries < 100) {
            must(session->apply(
                Edits::setField(session->set(), u"topic"_s, QString(100'000, QChar(u'a' + tries % 26)))));
            work.writer->flush();
            ++tries;
        }
    }
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(notSaved[0][0].value<Error>().kind, Error::Kind::DiskFull);
    QVERIFY(notSaved[0][0].value<Error>().message.contains(work.path()));
    QVERIFY(session->isStale());

    // There is room again: what was saved is there, and work goes on.
    work.writer->reset(session->set().id);
    const auto again = work.open();
    QCOMPARE(again->revision(), session->savedRevision());
    must(again->apply(Edits::setField(again->set(), u"topic"_s, u"after"_s)));
    work.writer->flush();
    QVERIFY(again->isSaved());
    QCOMPARE(must(work.store->check()), QList<Problem>());
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
