#include "storage/store.h"

#include "storage/database.h"
#include "storage/fullset.h"

using namespace Galley;
using namespace Samples;

// Sets and their journals, which every driver must keep so.
class TestStoreSets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWholeSets();
    void refusesASecondImportOfASet();
    void importsOverASetThatWasOnlyOpened();
    void appendsEdits();
    void addsUpTheTimeSpent();
    void refusesAnEditOnAnOldRevision();
    void refusesAnEditThatDoesNotFit();
    void knowsWhenSpansWereMade();
    void keepsTheJournalOfAnImportThatStands();
};

void TestStoreSets::keepsWholeSets()
{
    Schema ranked = schema();
    ranked.fields.append({.id = u"rank"_s, .kind = Attribute::Kind::Number});
    const Project project(ranked);
    const ArticleId article = project.add(u"a"_s);
    const AnnotationSet set = fullSet(article, must(project.store->article(article)).text);
    const SetId id = must(project.store->addSet(set, u"importer"_s));

    const QList<StoredSet> sets = must(project.store->sets(article));
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0].set, set);
    QCOMPARE(sets[0].set.id, id);
    QCOMPARE(sets[0].revision, 1);
    QCOMPARE(sets[0].set.nextSpanId(), 9);
    QCOMPARE(sets[0].set.nextRelationId(), 6);
    QCOMPARE(sets[0].set.nextCommentId(), 8);
    QCOMPARE(sets[0].set.activeMs, 252'000);

    const SessionData data = must(project.store->load(article, ann()));
    QCOMPARE(data.set, set);
    QCOMPARE(data.revision, 1);
    QCOMPARE(data.journal.size(), 1);
    QCOMPARE(data.journal[0].kind, JournalEntry::Kind::Import);
    QCOMPARE(data.journal[0].annotator, u"importer"_s);
    QCOMPARE(data.schemas.schemas(), QList{ranked});
    QVERIFY(!data.readOnly);
    QCOMPARE(must(project.store->check()), QList<Problem>());
}

void TestStoreSets::refusesASecondImportOfASet()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const AnnotationSet set = fullSet(article, must(project.store->article(article)).text);
    std::ignore = must(project.store->addSet(set, u"importer"_s));
    QCOMPARE(project.store->addSet(set, u"importer"_s).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(must(project.store->sets(article)).size(), 1);
    QCOMPARE(must(project.store->journal(must(project.store->ensureSet(article, ann())))).size(), 1);
}

void TestStoreSets::importsOverASetThatWasOnlyOpened()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const SetId opened = must(project.store->load(article, ann())).set.id;
    const AnnotationSet set = fullSet(article, must(project.store->article(article)).text);
    QCOMPARE(must(project.store->addSet(set, u"importer"_s)), opened);
    QCOMPARE(must(project.store->load(article, ann())).set, set);
}

void TestStoreSets::appendsEdits()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    SessionData data = must(project.store->load(article, ann()));
    QCOMPARE(data.set.state(), SetState::New);
    QCOMPARE(data.revision, 0);

    QList<JournalEntry> journal;
    const auto apply = [&](const Edit &edit) {
        must(data.set.apply(edit));
        journal.append(entry(journal.size() + 1, edit));
        must(project.store->append(data.set.id, journal.last()));
        const SessionData again = must(project.store->load(article, ann()));
        QCOMPARE(again.set, data.set);
        QCOMPARE(again.set.nextSpanId(), data.set.nextSpanId());
        QCOMPARE(again.set.nextRelationId(), data.set.nextRelationId());
        QCOMPARE(History(again.journal).entries(), journal);
    };
    const ArticleText &text = data.article.text;
    apply(Edits::mark(data.set, text, u"actor"_s, u"army"_s, {{0, 12}}, {{u"name"_s, u"Niger"_s}}));
    apply(Edits::mark(data.set, text, u"actor"_s, u"state"_s, {{19, 36}, {40, 44}}));
    apply(Edits::relate(data.set, u"meets"_s, 1, 2));
    apply(Edits::relabel(data.set, 1, u"claim"_s, u"fact"_s));
    apply(Edits::resize(data.set, text, 2, {{19, 36}}));
    apply(Edits::setAttribute(data.set, 1, u"name"_s, QJsonValue::Undefined));
    apply(Edits::setNote(data.set, 1, u"is this right?"_s));
    apply(Edits::setRelationAttribute(data.set, 1, u"where"_s, u"Chad"_s));
    apply(Edits::setField(data.set, u"topic"_s, QJsonValue(true)));
    apply(Edits::setField(data.set, u"topic"_s, QJsonValue(QJsonValue::Undefined)));
    Comment comment{.span = 1, .author = u"rev"_s, .at = entry(1, {}).at, .text = u"Is it?"_s};
    apply(Edits::comment(data.set, comment));
    comment.span = 0;
    comment.place = Range{3, 9};
    apply(Edits::comment(data.set, comment));
    apply(Edits::resolveComment(data.set, 1, true));
    apply(Edits::removeComment(data.set, 2));
    apply(Edits::withTime(Edits::setNote(data.set, 1, u"yes"_s), 3100));
    apply(Edits::setState(data.set, SetState::Done));
    apply(Edits::remove(data.set, 1));
    apply(inverse(journal.last().edit));
    QCOMPARE(must(project.store->check()), QList<Problem>());
}

void TestStoreSets::addsUpTheTimeSpent()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    SessionData data = must(project.store->load(article, ann()));
    QCOMPARE(data.set.activeMs, 0);
    JournalEntry first = entry(1, Edits::mark(data.set, data.article.text, u"actor"_s, u"army"_s, {{0, 5}}));
    first.activeMs = 4000;
    must(project.store->append(data.set.id, first));
    must(project.store->addActiveTime(data.set.id, 500));
    data = must(project.store->load(article, ann()));
    QCOMPARE(data.set.activeMs, 4500);
    QCOMPARE(data.revision, 1);
    QCOMPARE(data.journal[0].activeMs, 0);
    QCOMPARE(must(project.store->check()), QList<Problem>());
}

void TestStoreSets::refusesAnEditOnAnOldRevision()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const SessionData data = must(project.store->load(article, ann()));
    const Edit mark = Edits::mark(data.set, data.article.text, u"actor"_s, u"army"_s, {{0, 5}});
    must(project.store->append(data.set.id, entry(1, mark)));

    JournalEntry later = entry(1, mark);
    later.at = later.at.addMSecs(1);
    QCOMPARE(project.store->append(data.set.id, later).error().kind, Error::Kind::Conflict);
    must(project.store->append(data.set.id, entry(1, mark))); // the very same, sent again
    QCOMPARE(project.store->append(data.set.id, entry(3, mark)).error().kind, Error::Kind::Conflict);
    QCOMPARE(project.store->append(data.set.id + 1, entry(1, mark)).error().kind, Error::Kind::NotFound);
    QCOMPARE(must(project.store->load(article, ann())).revision, 1);
}

void TestStoreSets::refusesAnEditThatDoesNotFit()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const SessionData data = must(project.store->load(article, ann()));
    const Span here = span(1, data.article.text, {{0, 5}});
    const Span nowhere = span(2, data.article.text, {{0, 5}});
    must(project.store->append(data.set.id, entry(1, {u"mark"_s, {SpanChange{{}, here}}})));

    for (const Change &change :
         QList<Change>{SpanChange{{}, here}, SpanChange{nowhere, {}}, SpanChange{nowhere, nowhere},
                       RelationChange{{}, Relation{.id = 1, .type = u"meets"_s, .from = 1, .to = 2}}})
        QVERIFY(!project.store->append(data.set.id, entry(2, {u"bad"_s, {change}})));
    QCOMPARE(must(project.store->load(article, ann())).revision, 1);
    QCOMPARE(must(project.store->check()), QList<Problem>());
}

void TestStoreSets::knowsWhenSpansWereMade()
{
    Project project;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = must(project.store->article(id)).text;
    const AnnotationSet set = must(AnnotationSet::fromParts(
        0, id, ann(), SetState::Done,
        {span(1, text, {{0, 5}}), span(2, text, {{8, 12}}), span(3, text, {{0, 7}})}, {}, {}));
    SetOrigin origin{.by = u"importer"_s};
    origin.times = {{1, 1000}, {2, 2000}};
    const SetId stored = must(project.store->addSet(set, origin));
    const qint64 imported = must(project.store->journal(stored)).first().at.toMSecsSinceEpoch();
    QCOMPARE(must(project.store->spanTimes(stored)), (SpanTimes{{1, 1000}, {2, 2000}, {3, imported}}));
    // A change is newer.
    SessionData data = must(project.store->load(id, ann()));
    JournalEntry change = entry(2, Edits::setNote(data.set, 2, u"so"_s));
    change.at = QDateTime::fromMSecsSinceEpoch(5000, QTimeZone::UTC);
    must(project.store->append(stored, change));
    QCOMPARE(must(project.store->spanTimes(stored)).value(2), 5000);
    QCOMPARE(must(project.store->check()), QList<Problem>());
}

void TestStoreSets::keepsTheJournalOfAnImportThatStands()
{
    Project project;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = must(project.store->article(id)).text;
    SetOrigin origin{.by = u"importer"_s};
    origin.import = 1;
    std::ignore = must(project.store->addSet(
        must(AnnotationSet::fromParts(0, id, ann(), SetState::Done, {span(1, text, {{0, 5}})}, {}, {})),
        origin));
    must(project.store->database().script(
        "INSERT INTO import VALUES(1, 0, '', '[]', '', '{}', '{}', 'done')"));
    QVERIFY(!project.store->database().script("DELETE FROM journal"));
}

QTEST_GUILESS_MAIN(TestStoreSets)
#include "tst_storesets.moc"
