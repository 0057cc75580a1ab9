#include "storage/samples.h"
#include "storage/writer.h"

#include <QThread>

using namespace Galley;
using namespace Samples;

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
    void takesBackAndDoesAgain();
    void takesBackAfterReopening();
    void leavesSetsWhoseLaterEditsStandOnIt();
    void leavesTheStateThatCameLater();
    void passesOverSetsThatWereTakenBackAlone();
    void isUndoneInASession();
    void listsTheNewestFirst();
    void refusesAReadOnlyProject();
    void runsInTheOrderOfTheWriter();
    void remembersSkippedPlaces();
};

namespace {

const QString Text = u"Niger’s army 🚁 met the President of Chad on Friday."_s;

Schema bulkSchema()
{
    Schema schema = Samples::schema();
    schema.layers[0].attributes = {
        {.id = u"side"_s, .kind = Attribute::Kind::OneOf, .options = {{.id = u"red"_s}, {.id = u"blue"_s}}},
        {.id = u"rank"_s, .kind = Attribute::Kind::Text, .labels = {u"army"_s}}};
    schema.layers[0].overlap = false;
    return schema;
}

// Three articles, in each of which ann marked "Niger" and "Chad", which meet.
struct Corpus : Project
{
    Corpus()
        : Project(bulkSchema())
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            articles.append(add(id));
        owner = must(store->annotator(u"ann"_s));
    }

    void markAll() const
    {
        for (const ArticleId id : articles) {
            edit(id, [](const AnnotationSet &set, const ArticleText &text) {
                return Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 5}});
            });
            edit(id, [](const AnnotationSet &set, const ArticleText &text) {
                return Edits::mark(set, text, u"actor"_s, u"state"_s, {{36, 40}});
            });
            edit(id, [](const AnnotationSet &set, const ArticleText &) {
                return Edits::relate(set, u"meets"_s, 1, 2);
            });
        }
    }

    template <typename Make>
    void edit(ArticleId article, Make make, const Annotator &annotator = ann()) const
    {
        const SessionData data = must(store->load(article, annotator));
        Edit edit = make(data.set, data.article.text);
        if (data.set.state() == SetState::New)
            edit.changes.append(StateChange{SetState::New, SetState::InProgress});
        JournalEntry line = entry(data.revision + 1, edit);
        line.annotator = annotator.name;
        must(store->append(data.set.id, line));
    }

    [[nodiscard]] AnnotationSet set(ArticleId article, const Annotator &annotator = ann()) const
    {
        return must(store->load(article, annotator)).set;
    }

    [[nodiscard]] QStringList labels(ArticleId article) const
    {
        QStringList all;
        for (const Span &span : set(article).spans())
            all.append(span.quote + u'=' + span.label);
        return all;
    }

    [[nodiscard]] BulkRequest request(BulkAction action, QList<Range> places) const
    {
        BulkRequest request{.annotator = owner, .action = std::move(action)};
        for (const ArticleId article : articles) {
            for (const Range &place : places)
                request.targets.append({.article = article, .segments = {place}});
        }
        return request;
    }

    [[nodiscard]] BulkRequest onSpans(BulkAction action, QList<SpanId> spans) const
    {
        BulkRequest request{.annotator = owner, .action = std::move(action)};
        for (const ArticleId article : articles) {
            for (const SpanId span : spans)
                request.targets.append({.article = article, .span = span});
        }
        return request;
    }

    void checkIsClean() const { QCOMPARE(must(store->check()).size(), 0); }

    QList<ArticleId> articles;
    Annotator owner;
};

const BulkMark Army{.layer = u"actor"_s, .label = u"army"_s};

} // namespace

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

void TestBulk::takesBackAndDoesAgain()
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

void TestBulk::takesBackAfterReopening()
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

void TestBulk::leavesSetsWhoseLaterEditsStandOnIt()
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

void TestBulk::leavesTheStateThatCameLater()
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

void TestBulk::passesOverSetsThatWereTakenBackAlone()
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

void TestBulk::isUndoneInASession()
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
