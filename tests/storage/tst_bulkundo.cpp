#include "storage/bulksamples.h"
#include "storage/writer.h"

using namespace BulkSamples;

class TestBulkUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesBackAndDoesAgain();
    void takesBackAfterReopening();
    void leavesSetsWhoseLaterEditsStandOnIt();
    void leavesTheStateThatCameLater();
    void passesOverSetsThatWereTakenBackAlone();
    void isUndoneInASession();
};

void TestBulkUndo::takesBackAndDoesAgain()
{
    const Corpus corpus;
    corpus.markAll();
    const AnnotationSet before = corpus.set(corpus.articles[0]);
    const BulkId id = must(corpus.store->applyBulk(corpus.onSpans(BulkDelete{}, {1}))).id;
    const AnnotationSet after = corpus.set(corpus.articles[0]);

    const BulkResult undone = must(corpus.store->undoBulk(id));
    QCOMPARE(undone.sets.size(), 3);
    QCOMPARE(undone.changed, 3);
    QCOMPARE(corpus.set(corpus.articles[0]), before);
    QVERIFY(must(corpus.store->bulks(1))[0].undone);
    QCOMPARE(must(corpus.store->undoBulk(id)).unchanged, 3);

    must(corpus.store->redoBulk(id));
    QCOMPARE(corpus.set(corpus.articles[0]), after);
    QVERIFY(!must(corpus.store->bulks(1))[0].undone);
    QCOMPARE(must(corpus.store->redoBulk(id)).unchanged, 3);
    must(corpus.store->undoBulk(id));
    QCOMPARE(corpus.set(corpus.articles[0]), before);
    corpus.checkIsClean();
}

void TestBulkUndo::takesBackAfterReopening()
{
    Corpus corpus;
    const BulkId id = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}}))).id;
    corpus.store.reset();
    corpus.store = must(Store::open(corpus.path()));
    QCOMPARE(must(corpus.store->undoBulk(id)).changed, 3);
    for (const ArticleId article : corpus.articles) {
        QVERIFY(corpus.set(article).isEmpty());
        QCOMPARE(corpus.set(article).state(), SetState::New);
    }
    QCOMPARE(corpus.store->undoBulk(7).error().kind, Error::Kind::NotFound);
    corpus.checkIsClean();
}

void TestBulkUndo::leavesSetsWhoseLaterEditsStandOnIt()
{
    const Corpus corpus;
    const BulkId id = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}}))).id;
    corpus.edit(corpus.articles[1], [](const AnnotationSet &set, const ArticleText &) {
        return Edits::setNote(set, 1, u"sure?"_s);
    });
    corpus.edit(corpus.articles[2], [](const AnnotationSet &set, const ArticleText &text) {
        return Edits::mark(set, text, u"actor"_s, u"state"_s, {{36, 40}});
    });
    const BulkResult result = must(corpus.store->undoBulk(id));
    QCOMPARE(result.changed, 2);
    QCOMPARE(result.refused.size(), 1);
    QCOMPARE(result.refused[0].article, u"b"_s);
    QCOMPARE(result.refused[0].reason.kind, Error::Kind::Conflict);
    QVERIFY(corpus.labels(corpus.articles[0]).isEmpty());
    QCOMPARE(corpus.labels(corpus.articles[1]), QStringList{u"Niger=army"_s});
    QCOMPARE(corpus.labels(corpus.articles[2]), QStringList{u"Chad=state"_s});
    corpus.checkIsClean();
}

void TestBulkUndo::leavesTheStateThatCameLater()
{
    const Corpus corpus;
    const BulkId id = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}}))).id;
    corpus.edit(corpus.articles[0], [](const AnnotationSet &set, const ArticleText &) {
        return Edits::setState(set, SetState::Done);
    });
    QCOMPARE(must(corpus.store->undoBulk(id)).refused.size(), 0);
    QCOMPARE(corpus.set(corpus.articles[0]).state(), SetState::Done);
    QCOMPARE(corpus.set(corpus.articles[1]).state(), SetState::New);
    corpus.checkIsClean();
}

void TestBulkUndo::passesOverSetsThatWereTakenBackAlone()
{
    const Corpus corpus;
    const BulkId id = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}}))).id;
    const auto writer = must(StoreWriter::open(corpus.path()));
    Session session(must(corpus.store->load(corpus.articles[0], ann())), *writer);
    must(session.undo());
    writer->flush();
    const BulkResult result = must(corpus.store->undoBulk(id));
    QCOMPARE(result.unchanged, 1);
    QCOMPARE(result.sets.size(), 2);
    QCOMPARE(must(corpus.store->redoBulk(id)).sets.size(), 3);
    corpus.checkIsClean();
}

void TestBulkUndo::isUndoneInASession()
{
    const Corpus corpus;
    const BulkId id = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}}))).id;
    corpus.edit(corpus.articles[0], [](const AnnotationSet &set, const ArticleText &text) {
        return Edits::mark(set, text, u"actor"_s, u"state"_s, {{36, 40}});
    });
    must(corpus.store->undoBulk(id));
    const auto writer = must(StoreWriter::open(corpus.path()));
    Session session(must(corpus.store->load(corpus.articles[0], ann())), *writer);
    QCOMPARE(session.history().undoable()->revision, 2);
    QVERIFY(!session.history().isDone(1));
    must(session.redo());
    QCOMPARE(session.set().spanCount(), 2);
    QVERIFY(session.history().isDone(1));
    QVERIFY(session.history().isDone(2));
}

QTEST_GUILESS_MAIN(TestBulkUndo)
#include "tst_bulkundo.moc"
