#include "storage/bulksamples.h"
#include "storage/writer.h"

#include <QThread>

using namespace BulkSamples;

class TestBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksPlacesInManySets();
    void previewsWithoutWriting();
    void saysWhatItRefusesAndWhy();
    void leavesWhatIsSoAlready();
    void relabels();
    void deletesWithRelations();
    void deletesWhatHasComments();
    void setsAndClearsAttributes();
    void changesOnlyTheAnnotatorsOwnSets();
    void keepsNothingWhenStopped();
    void listsTheNewestFirst();
    void refusesAReadOnlyProject();
    void runsInTheOrderOfTheWriter();
    void remembersSkippedPlaces();
};

void TestBulk::marksPlacesInManySets()
{
    const Corpus corpus;
    const BulkResult result = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}, {36, 40}})));
    QVERIFY(result.id > 0);
    QCOMPARE(result.changed, 6);
    QCOMPARE(result.sets.size(), 3);
    QCOMPARE(result.refused.size(), 0);
    for (const ArticleId article : corpus.articles) {
        QCOMPARE(corpus.labels(article), QStringList({u"Niger=army"_s, u"Chad=army"_s}));
        QCOMPARE(corpus.set(article).state(), SetState::InProgress);
    }
    const QList<JournalEntry> journal = must(corpus.store->journal(result.sets[0].set));
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal[0].bulk, result.id);
    QCOMPARE(journal[0].edit.action, u"mark"_s);
    corpus.checkIsClean();
}

void TestBulk::previewsWithoutWriting()
{
    const Corpus corpus;
    const BulkRequest request = corpus.request(Army, {{0, 5}});
    const BulkResult preview = must(corpus.store->previewBulk(request));
    QCOMPARE(preview.id, 0);
    QCOMPARE(preview.changed, 3);
    QCOMPARE(preview.sets.size(), 3);
    QCOMPARE(must(corpus.store->stats()).spans, 0);
    QCOMPARE(must(corpus.store->bulks(10)).size(), 0);
    QCOMPARE(must(corpus.store->sets(corpus.articles[0])).size(), 0);
}

void TestBulk::saysWhatItRefusesAndWhy()
{
    const Corpus corpus;
    corpus.markAll();
    // 2..7 crosses "Niger", which the layer does not allow; the last lies outside.
    BulkRequest request = corpus.request(Army, {{2, 7}, {7, 12}, {50, 500}});
    request.targets.append({.article = 99, .segments = {{0, 5}}});
    const BulkResult result = must(corpus.store->applyBulk(request));
    QCOMPARE(result.changed, 3);
    QCOMPARE(result.refused.size(), 7);
    QCOMPARE(result.refused[0].article, u"a"_s);
    QCOMPARE(result.refused[0].target, request.targets[0]);
    QVERIFY(!result.refused[0].reason.message.isEmpty());
    QCOMPARE(result.refused.last().reason.kind, Error::Kind::NotFound);
    QCOMPARE(corpus.labels(corpus.articles[0]).size(), 3);
    corpus.checkIsClean();
}

void TestBulk::leavesWhatIsSoAlready()
{
    const Corpus corpus;
    must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}})));
    const BulkResult again = must(corpus.store->applyBulk(corpus.request(Army, {{0, 5}})));
    QCOMPARE(again.id, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(must(corpus.store->bulks(10)).size(), 1);
}

void TestBulk::relabels()
{
    const Corpus corpus;
    corpus.markAll();
    const BulkResult result =
        must(corpus.store->applyBulk(corpus.onSpans(BulkRelabel{u"actor"_s, u"army"_s}, {2, 77})));
    QCOMPARE(result.changed, 3);
    QCOMPARE(result.refused.size(), 3);
    QCOMPARE(corpus.labels(corpus.articles[2]), QStringList({u"Niger=state"_s, u"Chad=army"_s}));
    QCOMPARE(
        must(corpus.store->applyBulk(corpus.onSpans(BulkRelabel{u"actor"_s, u"no"_s}, {2}))).refused.size(),
        3);
    corpus.checkIsClean();
}

void TestBulk::deletesWithRelations()
{
    const Corpus corpus;
    corpus.markAll();
    const BulkResult result = must(corpus.store->applyBulk(corpus.onSpans(BulkDelete{}, {1, 2})));
    QCOMPARE(result.changed, 6);
    QCOMPARE(result.relations, 3);
    QVERIFY(corpus.set(corpus.articles[1]).isEmpty());
    corpus.checkIsClean();
}

void TestBulk::deletesWhatHasComments()
{
    const Corpus corpus;
    corpus.markAll();
    corpus.edit(corpus.articles[0], [](const AnnotationSet &set, const ArticleText &) {
        return Edits::comment(set, {.span = 1, .author = u"ann"_s, .text = u"Which one?"_s});
    });
    const AnnotationSet before = corpus.set(corpus.articles[0]);
    const BulkId id = must(corpus.store->applyBulk(corpus.onSpans(BulkDelete{}, {1}))).id;
    QCOMPARE(corpus.set(corpus.articles[0]).spanCount(), 1);
    QCOMPARE(must(corpus.store->undoBulk(id)).changed, 3);
    QCOMPARE(corpus.set(corpus.articles[0]), before);
    corpus.checkIsClean();
}

void TestBulk::setsAndClearsAttributes()
{
    const Corpus corpus;
    corpus.markAll();
    const auto set = [&](const QString &attribute, const QJsonValue &value) {
        return must(corpus.store->applyBulk(corpus.onSpans(BulkAttribute{attribute, value}, {1})));
    };
    QCOMPARE(set(u"side"_s, u"red"_s).changed, 3);
    QCOMPARE(corpus.set(corpus.articles[0]).span(1)->attributes, QJsonObject({{u"side"_s, u"red"_s}}));
    QCOMPARE(set(u"side"_s, u"red"_s).unchanged, 3);
    QCOMPARE(set(u"side"_s, u"green"_s).refused.size(), 3);
    QCOMPARE(set(u"rank"_s, u"first"_s).refused.size(), 3); // not asked of a state
    QCOMPARE(set(u"size"_s, 1).refused.size(), 3);
    QCOMPARE(set(u"side"_s, QJsonValue::Undefined).changed, 3);
    QVERIFY(corpus.set(corpus.articles[0]).span(1)->attributes.isEmpty());
    corpus.checkIsClean();
}

void TestBulk::changesOnlyTheAnnotatorsOwnSets()
{
    const Corpus corpus;
    corpus.markAll();
    BulkRequest request = corpus.onSpans(BulkDelete{}, {1, 2});
    request.annotator = must(corpus.store->annotator(u"bea"_s));
    const BulkResult result = must(corpus.store->applyBulk(request));
    QCOMPARE(result.changed, 0);
    QCOMPARE(result.refused.size(), 6);
    QCOMPARE(corpus.set(corpus.articles[0]).spanCount(), 2);
}

void TestBulk::keepsNothingWhenStopped()
{
    const Corpus corpus;
    const auto stopAtTheLast = [](qint64 done, qint64 total) { return done < total - 1; };
    const auto result = corpus.store->applyBulk(corpus.request(Army, {{0, 5}}), stopAtTheLast);
    QVERIFY(!result);
    QCOMPARE(must(corpus.store->stats()).spans, 0);
    QCOMPARE(must(corpus.store->bulks(10)).size(), 0);
}

void TestBulk::listsTheNewestFirst()
{
    const Corpus corpus;
    BulkRequest first = corpus.request(Army, {{0, 5}});
    first.summary = u"Niger everywhere"_s;
    must(corpus.store->applyBulk(first));
    must(corpus.store->applyBulk(corpus.onSpans(BulkDelete{}, {1})));
    const QList<BulkRow> rows = must(corpus.store->bulks(10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].action, u"delete"_s);
    QCOMPARE(rows[1].summary, u"Niger everywhere"_s);
    QCOMPARE(rows[1].annotator, u"ann"_s);
    QCOMPARE(rows[1].sets, 3);
    QCOMPARE(must(corpus.store->bulks(10, rows[0].id)).size(), 1);
}

void TestBulk::refusesAReadOnlyProject()
{
    const Corpus corpus;
    const auto store = must(Store::open(corpus.path(), Store::Access::ReadOnly));
    for (const auto &result : {store->previewBulk(corpus.request(Army, {{0, 5}})),
                               store->applyBulk(corpus.request(Army, {{0, 5}})), store->undoBulk(1)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::ReadOnly);
        QVERIFY(result.error().message.contains(store->readOnlyReason()));
    }
}

void TestBulk::runsInTheOrderOfTheWriter()
{
    const Corpus corpus;
    const auto writer = must(StoreWriter::open(corpus.path()));
    const SetId set = must(corpus.store->ensureSet(corpus.articles[0], ann()));
    const Edit topic{u"field"_s, {FieldChange{u"topic"_s, QJsonValue::Undefined, u"war"_s}}};
    writer->submit(set, entry(1, topic));
    Result<BulkResult> result;
    bool done = false;
    writer->run([&](Store &store) { result = store.applyBulk(corpus.request(Army, {{0, 5}})); }, this,
                [&] {
                    QCOMPARE(QThread::currentThread(), thread());
                    done = true;
                });
    Error conflict;
    connect(writer.get(), &StoreWriter::refused, this,
            [&](SetId, Revision, const Error &error) { conflict = error; });
    writer->submit(set, entry(2, inverse(topic))); // the bulk edit has taken that revision
    QTRY_VERIFY(done);
    writer->flush();
    QCOMPARE(must(std::move(result)).sets[0].revision, 2);
    QCOMPARE(conflict.kind, Error::Kind::Conflict);

    // Whoever asked is gone: the work is done all the same.
    bool told = false;
    auto asker = std::make_unique<QObject>();
    writer->run([&](Store &store) { must(store.undoBulk(1)); }, asker.get(), [&] { told = true; });
    asker.reset();
    writer->flush();
    QVERIFY(!told);
    QVERIFY(must(corpus.store->bulks(1))[0].undone);
}

void TestBulk::remembersSkippedPlaces()
{
    Corpus corpus;
    const qint64 owner = corpus.owner.id;
    const QList<Skip> both{{corpus.articles[0], {36, 40}}, {corpus.articles[1], {0, 5}}};
    must(corpus.store->rememberSkips(owner, u"actor"_s, u"state"_s, both));
    must(corpus.store->rememberSkips(owner, u"actor"_s, u"state"_s, both));
    corpus.store.reset();
    corpus.store = must(Store::open(corpus.path()));
    QCOMPARE(must(corpus.store->skips(owner, u"actor"_s, u"state"_s)), both);
    QCOMPARE(must(corpus.store->skips(owner, u"actor"_s, u"state"_s, corpus.articles[1])), QList{both[1]});
    QVERIFY(must(corpus.store->skips(owner, u"actor"_s, u"army"_s)).isEmpty());
    must(corpus.store->forgetSkips(owner, u"actor"_s, u"state"_s, {both[0], {7, {1, 2}}}));
    QCOMPARE(must(corpus.store->skips(owner, u"actor"_s, u"state"_s)), QList{both[1]});
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
