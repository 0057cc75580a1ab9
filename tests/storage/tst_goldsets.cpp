#include "storage/database.h"
#include "storage/samples.h"
#include "storage/writer.h"

#include <QSignalSpy>

using namespace Galley;
using namespace Samples;

// Gold and its decisions in the store, with several people at it.
class TestGoldSets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsDecisionsAsTheyAre();
    void twoWhoDecideOneArticleAreToldApart();
    void anImportIntoGoldThatIsOpenLosesNothing();
    void anImportOverGoldIsRefused();
    void takingABulkEditBackLeavesSignedOffGold();
    void theWriterNamesWhoDecided();
    void findsBrokenDecisions_data();
    void findsBrokenDecisions();
};

namespace {

struct GoldProject : Project
{
    GoldProject()
        : article(add(u"a"_s))
        , gold(must(store->annotator(u"gold"_s, Annotator::Kind::Adjudicator)))
    {}

    [[nodiscard]] SessionData load(Store &from) const { return must(from.load(article, gold)); }

    [[nodiscard]] SessionData load() const { return load(*store); }

    void checkIsClean() const { QCOMPARE(must(store->check()), QList<Problem>()); }

    ArticleId article = 0;
    Annotator gold;
};

Decision decision(DecisionId id, const ArticleText &text, Range place, QList<SpanId> spans)
{
    return {.id = id,
            .kind = Decision::Kind::Take,
            .layer = u"actor"_s,
            .place = place,
            .quote = text.quote({place}),
            .cause = u"label"_s,
            .annotators = {u"ann"_s, u"bob"_s},
            .taken = {u"ann"_s},
            .labels = {u"army"_s, u"state"_s},
            .signature = u"00ff"_s,
            .spans = std::move(spans),
            .reason = u"Guidelines, 4"_s,
            .note = u"see “b”"_s,
            .by = u"eve"_s,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC)};
}

// A span and the decision that made it, as taking a version does.
Edit deciding(const SessionData &data, Range place, const QString &label = u"army"_s)
{
    const ArticleText &text = data.article.text;
    const SpanId id = data.set.nextSpanId();
    return {u"adjudicate"_s,
            {SpanChange{{}, span(id, text, {place}, u"actor"_s, label)},
             DecisionChange{{}, decision(data.set.nextDecisionId(), text, place, {id})}}};
}

JournalEntry by(const QString &who, Revision revision, Edit edit)
{
    JournalEntry line = entry(revision, std::move(edit));
    line.annotator = who;
    return line;
}

} // namespace

void TestGoldSets::keepsDecisionsAsTheyAre()
{
    const GoldProject project;
    SessionData data = project.load();
    const Edit edit = deciding(data, {0, 5});
    must(data.set.apply(edit));
    must(project.store->append(data.set.id, by(u"eve"_s, 1, edit)));
    QCOMPARE(project.load().set, data.set);
    QCOMPARE(project.load().set.nextDecisionId(), data.set.nextDecisionId());
    must(project.store->append(data.set.id, by(u"eve"_s, 2, inverse(edit))));
    QVERIFY(project.load().set.decisions().isEmpty());
    QCOMPARE(project.load().set.nextDecisionId(), data.set.nextDecisionId());
    project.checkIsClean();
}

void TestGoldSets::twoWhoDecideOneArticleAreToldApart()
{
    const GoldProject project;
    const auto other = must(Store::open(project.path()));
    const SessionData first = project.load();
    const SessionData second = project.load(*other);
    must(project.store->append(first.set.id, by(u"eve"_s, 1, deciding(first, {0, 5}))));
    const auto late = other->append(second.set.id, by(u"dan"_s, 1, deciding(second, {8, 12})));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(!late.error().message.isEmpty());
    QCOMPARE(project.load(*other).set.decisions().size(), 1);

    const SessionData again = project.load(*other);
    must(other->append(again.set.id, by(u"dan"_s, 2, deciding(again, {8, 12}))));
    const SessionData both = project.load();
    QCOMPARE(both.set.spanCount(), 2);
    QCOMPARE(both.set.decisions().keys(), (QList<DecisionId>{1, 2}));
    QCOMPARE(both.journal.value(0).annotator, u"eve"_s);
    QCOMPARE(both.journal.value(1).annotator, u"dan"_s);
    project.checkIsClean();
}

void TestGoldSets::anImportIntoGoldThatIsOpenLosesNothing()
{
    const GoldProject project;
    const SessionData open = project.load();
    const ArticleText &text = open.article.text;
    const AnnotationSet brought = must(AnnotationSet::fromParts(
        0, project.article, project.gold, SetState::InProgress, {span(1, text, {{8, 12}})}, {}, {}, 2, 1, 1,
        {}, 2, {decision(1, text, {8, 12}, {1})}));
    QCOMPARE(must(project.store->addSet(brought, u"importer"_s)), open.set.id);
    const auto late = project.store->append(open.set.id, by(u"eve"_s, 1, deciding(open, {0, 5})));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QCOMPARE(project.load().set, brought);
    project.checkIsClean();
}

void TestGoldSets::anImportOverGoldIsRefused()
{
    const GoldProject project;
    const SessionData data = project.load();
    must(project.store->append(data.set.id, by(u"eve"_s, 1, deciding(data, {0, 5}))));
    const AnnotationSet before = project.load().set;
    const AnnotationSet brought = must(AnnotationSet::fromParts(
        0, project.article, project.gold, SetState::Done, {span(1, data.article.text, {{8, 12}})}, {}, {}));
    const auto added = project.store->addSet(brought, u"importer"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(project.load().set, before);
}

void TestGoldSets::takingABulkEditBackLeavesSignedOffGold()
{
    const GoldProject project;
    const ArticleId second = project.add(u"b"_s);
    const SessionData before = project.load();
    const BulkEdits edits{
        .annotator = project.gold,
        .by = u"eve"_s,
        .action = u"adjudicate"_s,
        .summary = u"Majority"_s,
        .articles = {project.article, second},
        .edit = [&](const ArticleWork &) { return Result<Edit>(deciding(before, {0, 5})); }};
    const BulkResult made = must(project.store->applyEdits(edits));
    QCOMPARE(made.sets.size(), 2);
    const SessionData data = project.load();
    must(project.store->append(data.set.id,
                               by(u"eve"_s, data.revision + 1, Edits::setState(data.set, SetState::Done))));
    const AnnotationSet locked = project.load().set;
    QVERIFY(locked.isSignedOff());

    const BulkResult undone = must(project.store->undoBulk(made.id));
    QCOMPARE(undone.sets.size(), 1);
    QCOMPARE(undone.sets.first().article, second);
    QCOMPARE(undone.refused.size(), 1);
    QCOMPARE(undone.refused.first().article, u"a"_s);
    QCOMPARE(undone.refused.first().reason.kind, Error::Kind::ReadOnly);
    QCOMPARE(project.load().set, locked);
    QVERIFY(must(project.store->load(second, project.gold)).set.isEmpty());
    project.checkIsClean();
}

void TestGoldSets::theWriterNamesWhoDecided()
{
    const GoldProject project;
    const auto writer = must(StoreWriter::open(project.path()));
    Session session(project.load(), *writer);
    session.setActor(u"eve"_s);
    must(session.apply(deciding(project.load(), {0, 5})));
    must(session.undo());
    writer->flush();
    const QList<JournalEntry> journal = must(project.store->journal(session.set().id));
    QCOMPARE(journal.size(), 2);
    QCOMPARE(journal.at(0).annotator, u"eve"_s);
    QCOMPARE(journal.at(1).annotator, u"eve"_s);
    QCOMPARE(project.load().set.annotator.name, u"gold"_s);
}

void TestGoldSets::findsBrokenDecisions_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *sql, const char *kind) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(kind);
    };
    row("nothing", "", "");
    row("a place after the text", "UPDATE decision SET ends = 5000", "offset");
    row("a place that is turned round", "UPDATE decision SET begins = 5, ends = 0", "offset");
    row("a span that there never was", "UPDATE decision SET spans = '[77]'", "dangling");
    row("an id that comes again", "UPDATE annotation_set SET next_decision = 1", "count");
    row("a kind that is none", "UPDATE decision SET kind = 'toss'", "database");
    row("a reason past the journal", "UPDATE decision SET reason = 'Other'", "journal");
    row("a decision past the journal", "DELETE FROM decision", "journal");
}

void TestGoldSets::findsBrokenDecisions()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, kind);
    const GoldProject project;
    const SessionData data = project.load();
    must(project.store->append(data.set.id, by(u"eve"_s, 1, deciding(data, {0, 5}))));
    if (!sql.isEmpty())
        must(project.store->database().script(sql));
    const QList<Problem> problems = must(project.store->check());
    QCOMPARE(problems.isEmpty(), kind.isEmpty());
    QStringList kinds;
    for (const Problem &problem : problems) {
        kinds.append(problem.kind);
        QVERIFY(!problem.message.isEmpty());
    }
    QVERIFY2(kind.isEmpty() || kinds.contains(kind), qPrintable(kinds.join(u' ')));
}

QTEST_GUILESS_MAIN(TestGoldSets)
#include "tst_goldsets.moc"
