#include "review/adjudication/feedback.h"
#include "review/adjudication/policyrun.h"
#include "review/adjudication/signoff.h"

#include "storage/articlereader.h"
#include "storage/projectplace.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPolicyRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksWithoutChangingAnything();
    void makesGoldInOneUndoStep();
    void decidesNothingTwice();
    void leavesWhatAPersonMadeOfIt();
    void leavesSignedOffGold();
    void showsHowReliableAnnotatorsAre();
    void refusesWhatCanNotBe_data();
    void refusesWhatCanNotBe();
    void refusesAReadOnlyProject();
    void signsOffWhatIsReady();
    void tellsAnnotatorsOfTheirDifferences();
    void returnsArticlesOnce();
};

namespace {

const QString Text = u"Police in Moscow met the army."_s;

Schema schema()
{
    const auto label = [](const QString &id) { return Label{.id = id, .name = id}; };
    const Layer layer{.id = u"actor"_s, .name = u"Actor"_s, .labels = {label(u"place"_s), label(u"force"_s)}};
    return {.id = u"actor"_s, .version = u"1.0.0"_s, .name = u"Actor"_s, .layers = {layer}};
}

Span span(SpanId id, const QString &label, Range range)
{
    return {.id = id,
            .layer = u"actor"_s,
            .label = label,
            .segments = {range},
            .quote = Text.mid(range.begin, range.end - range.begin)};
}

const Range Police{0, 6};
const Range Moscow{10, 16};
const Range Army{25, 29};

// Two articles that a, b and c have worked on: Police agreed, Moscow two against one, Army three ways.
class Sample
{
public:
    Sample()
    {
        m_store = std::move(*Store::open(path()));
        for (const QString &id : {u"a1"_s, u"a2"_s}) {
            add(id, u"a"_s,
                {span(1, u"force"_s, Police), span(2, u"place"_s, Moscow), span(3, u"force"_s, Army)});
            add(id, u"b"_s,
                {span(1, u"force"_s, Police), span(2, u"place"_s, Moscow), span(3, u"place"_s, Army)});
            add(id, u"c"_s, {span(1, u"force"_s, Police), span(2, u"force"_s, Moscow)});
        }
    }

    [[nodiscard]] QString path() const { return m_place.path(); }

    [[nodiscard]] Store &store() { return *m_store; }

    void reopen(Store::Access access)
    {
        m_store.reset();
        m_store = std::move(*Store::open(path(), access));
    }

    // "place Moscow" of what the annotator has on the article.
    [[nodiscard]] QStringList spansOf(const QString &annotator, const QString &article = u"a1"_s)
    {
        QStringList spans;
        if (const auto set = setOf(annotator, article)) {
            for (const Span &one : set->spans())
                spans += one.label + u' ' + one.quote;
        }
        return spans;
    }

    [[nodiscard]] std::optional<AnnotationSet> setOf(const QString &annotator,
                                                     const QString &article = u"a1"_s)
    {
        const auto id = m_store->findArticle(article);
        const auto sets = m_store->sets(**id);
        for (const StoredSet &stored : *sets) {
            if (stored.set.annotator.name == annotator)
                return stored.set;
        }
        return {};
    }

private:
    void add(const QString &article, const QString &annotator, const QList<Span> &spans)
    {
        ArticleId id = m_store->findArticle(article)->value_or(0);
        if (id == 0) {
            Article added;
            added.externalId = article;
            added.text = *ArticleText::fromString(Text);
            id = *m_store->addArticle(added);
        }
        const auto who = m_store->annotator(annotator);
        const auto set = AnnotationSet::fromParts(0, id, *who, SetState::Done, spans, {}, {});
        if (!m_store->addSet(*set, u"test"_s))
            qFatal("no set");
    }

    Samples::ProjectPlace m_place{{schema()}};
    std::unique_ptr<Store> m_store;
};

PolicyRun majority()
{
    return {.policies = {MajorityPolicy()}, .by = u"rev"_s};
}

PolicyRun everything()
{
    return {.policies = {MajorityPolicy(), AnnotatorPolicy{u"a"_s, {}, {}}}, .by = u"rev"_s};
}

} // namespace

void TestPolicyRun::looksWithoutChangingAnything()
{
    Sample sample;
    const auto report = previewPolicies(sample.store(), majority());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));
    QCOMPARE(report->bulk, 0);
    QCOMPARE(report->articles, 2);
    QCOMPARE(report->edited, 2);
    QCOMPARE(report->decided, 4);
    QCOMPARE(report->remaining, 2);
    QCOMPARE(report->counts.size(), 2);
    QCOMPARE(report->counts[0].policy, u"unanimous"_s);
    QCOMPARE(report->counts[0].cause, Cause::Agreement);
    QCOMPARE(report->counts[0].places, 2);
    QCOMPARE(report->counts[1].policy, u"majority"_s);
    QCOMPARE(report->counts[1].labels, QStringList({u"force"_s, u"place"_s}));
    QCOMPARE(report->left.size(), 1);
    QCOMPARE(report->left[0].labels, QStringList({QString(), u"force"_s, u"place"_s}));
    QCOMPARE(report->examples.size(), 2);
    QCOMPARE(report->examples[0].quote, u"Moscow"_s);
    QCOMPARE(report->examples[0].made, QStringList({u"place: Moscow"_s}));
    QVERIFY(sample.spansOf(u"gold"_s).isEmpty());
    QVERIFY(sample.store().bulks(9)->isEmpty());
}

void TestPolicyRun::makesGoldInOneUndoStep()
{
    Sample sample;
    const auto report = applyPolicies(sample.store(), majority());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));
    QVERIFY(report->bulk > 0);
    QVERIFY(report->conflicts.isEmpty());
    for (const QString &article : {u"a1"_s, u"a2"_s}) {
        QCOMPARE(sample.spansOf(u"gold"_s, article), QStringList({u"force Police"_s, u"place Moscow"_s}));
        const auto gold = sample.setOf(u"gold"_s, article);
        QCOMPARE(gold->decisions().size(), 2);
        for (const Decision &decision : gold->decisions())
            QCOMPARE(decision.by, u"rev"_s);
        QCOMPARE(gold->decisions().last().policy, u"majority"_s);
        QCOMPARE(gold->decisions().last().taken, QStringList({u"a"_s, u"b"_s}));
    }
    const auto bulks = sample.store().bulks(9);
    QCOMPARE(bulks->size(), 1);
    QVERIFY(sample.store().undoBulk(report->bulk));
    QVERIFY(sample.spansOf(u"gold"_s).isEmpty());
    QVERIFY(sample.setOf(u"gold"_s)->decisions().isEmpty());
    QVERIFY(sample.store().redoBulk(report->bulk));
    QCOMPARE(sample.spansOf(u"gold"_s), QStringList({u"force Police"_s, u"place Moscow"_s}));
}

void TestPolicyRun::decidesNothingTwice()
{
    Sample sample;
    QVERIFY(applyPolicies(sample.store(), majority()));
    const auto again = applyPolicies(sample.store(), majority());
    QVERIFY(again);
    QCOMPARE(again->bulk, 0);
    QCOMPARE(again->already, 4);
    QCOMPARE(again->decided, 0);
    QCOMPARE(again->remaining, 2);
    // Another policy decides anew what a policy decided.
    const auto other =
        applyPolicies(sample.store(), {.policies = {AnnotatorPolicy{u"c"_s, {}, {}}}, .by = u"rev"_s});
    QVERIFY(other);
    QCOMPARE(other->decided, 4);
    QCOMPARE(sample.spansOf(u"gold"_s), QStringList({u"force Police"_s, u"force Moscow"_s}));
}

void TestPolicyRun::leavesWhatAPersonMadeOfIt()
{
    Sample sample;
    Store &store = sample.store();
    const auto gold = store.annotator(u"gold"_s, Annotator::Kind::Adjudicator);
    const auto set = AnnotationSet::fromParts(0, **store.findArticle(u"a1"_s), *gold, SetState::InProgress,
                                              {span(1, u"force"_s, Moscow)}, {}, {});
    QVERIFY(store.addSet(*set, u"import"_s));
    const auto report = applyPolicies(store, majority());
    QVERIFY(report);
    QCOMPARE(report->settled, 1);
    QCOMPARE(sample.spansOf(u"gold"_s), QStringList({u"force Police"_s, u"force Moscow"_s}));
    QCOMPARE(sample.spansOf(u"gold"_s, u"a2"_s), QStringList({u"force Police"_s, u"place Moscow"_s}));
}

void TestPolicyRun::leavesSignedOffGold()
{
    Sample sample;
    Store &store = sample.store();
    QVERIFY(applyPolicies(store, everything()));
    const auto done = signOff(store, {**store.findArticle(u"a1"_s)}, u"rev"_s);
    QVERIFY(done);
    QCOMPARE(done->done, QStringList({u"a1"_s}));
    const auto report =
        applyPolicies(store, {.policies = {AnnotatorPolicy{u"c"_s, {}, {}}}, .again = true, .by = u"rev"_s});
    QVERIFY(report);
    QCOMPARE(report->signedOff, 1);
    QCOMPARE(sample.spansOf(u"gold"_s), QStringList({u"force Police"_s, u"place Moscow"_s, u"force army"_s}));
    QCOMPARE(sample.spansOf(u"gold"_s, u"a2"_s), QStringList({u"force Police"_s, u"force Moscow"_s}));
}

void TestPolicyRun::showsHowReliableAnnotatorsAre()
{
    Sample sample;
    const auto report =
        previewPolicies(sample.store(), {.policies = {ReliabilityPolicy{0.5}}, .by = u"rev"_s});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));
    QCOMPARE(report->reliability.size(), 3);
    for (const ReliabilityRow &row : report->reliability) {
        QCOMPARE(row.layer, u"actor"_s);
        QCOMPARE(row.places, 6);
        QVERIFY(row.accuracy > 0 && row.accuracy <= 1);
        QCOMPARE(row.right.size(), 3);
    }
}

void TestPolicyRun::refusesWhatCanNotBe_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<ReviewScope>("scope");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const QString &policy, const ReviewScope &scope, Error::Kind kind) {
        QTest::newRow(name) << policy << scope << kind;
    };
    row("k above the number of annotators", u"k-of-n:4"_s, {}, Error::Kind::InvalidInput);
    row("an annotator whom nobody knows", u"annotator:zoe"_s, {}, Error::Kind::NotFound);
    row("a label that is gone", u"annotator:a:actor/gone"_s, {}, Error::Kind::NotFound);
    row("a majority of one", u"majority"_s, {.annotators = {u"a"_s}}, Error::Kind::InvalidInput);
    row("a comparison with somebody unknown", u"union"_s, {.annotators = {u"zoe"_s}}, Error::Kind::NotFound);
    row("a layer that is not there", u"union"_s, {.layers = {u"gone"_s}}, Error::Kind::NotFound);
}

void TestPolicyRun::refusesWhatCanNotBe()
{
    QFETCH(const QString, policy);
    QFETCH(const ReviewScope, scope);
    QFETCH(const Error::Kind, kind);
    Sample sample;
    const auto report =
        applyPolicies(sample.store(), {.policies = {*policyFrom(policy)}, .scope = scope, .by = u"rev"_s});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(sample.spansOf(u"gold"_s).isEmpty());
}

void TestPolicyRun::refusesAReadOnlyProject()
{
    Sample sample;
    sample.reopen(Store::Access::ReadOnly);
    const auto report = applyPolicies(sample.store(), majority());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::ReadOnly);
    QVERIFY(previewPolicies(sample.store(), majority()));
    QCOMPARE(signOff(sample.store(), {}, u"rev"_s).error().kind, Error::Kind::ReadOnly);
}

void TestPolicyRun::signsOffWhatIsReady()
{
    Sample sample;
    Store &store = sample.store();
    QVERIFY(applyPolicies(store, majority()));
    const auto early = signOff(store, {}, u"rev"_s);
    QVERIFY(early);
    QVERIFY(early->done.isEmpty());
    QCOMPARE(early->notReady.size(), 2);
    QCOMPARE(early->notReady[0].open, 1);
    QCOMPARE(obstaclesOf(early->notReady[0]).size(), 1);

    QVERIFY(applyPolicies(store, everything()));
    const auto done = signOff(store, {}, u"rev"_s);
    QVERIFY(done);
    QCOMPARE(done->done, QStringList({u"a1"_s, u"a2"_s}));
    QVERIFY(sample.setOf(u"gold"_s)->isSignedOff());
    const auto journal = store.journal(sample.setOf(u"gold"_s)->id);
    QCOMPARE(journal->last().annotator, u"rev"_s);
    QCOMPARE(journal->last().edit.action, u"sign-off"_s);
    QCOMPARE(signOff(store, {}, u"rev"_s)->already, 2);

    const auto opened = reopen(store, {**store.findArticle(u"a2"_s)}, u"lead"_s);
    QVERIFY(opened);
    QCOMPARE(opened->done, QStringList({u"a2"_s}));
    QCOMPARE(sample.setOf(u"gold"_s, u"a2"_s)->state(), SetState::InProgress);
    QVERIFY(sample.setOf(u"gold"_s)->isSignedOff());
}

void TestPolicyRun::tellsAnnotatorsOfTheirDifferences()
{
    Sample sample;
    QCOMPARE(feedbackFor(sample.store()).error().kind, Error::Kind::NotFound);
    QVERIFY(applyPolicies(sample.store(), majority()));
    const auto feedback = feedbackFor(sample.store(), {.annotators = {u"c"_s}, .context = 4});
    QVERIFY2(feedback, qPrintable(feedback ? QString() : feedback.error().toString()));
    QCOMPARE(feedback->size(), 1);
    const Feedback &c = feedback->first();
    QCOMPARE(c.annotator, u"c"_s);
    QCOMPARE(c.articles, 2);
    QCOMPARE(c.places, 4);
    QCOMPARE(c.same, 2);
    QCOMPARE(c.undecided, 0);
    QCOMPARE(c.counts.size(), 1);
    QCOMPARE(c.counts[0], (FeedbackCount{Cause::Label, u"actor"_s, u"force"_s, u"place"_s, 2}));
    const FeedbackItem &item = c.items.first();
    QCOMPARE(item.externalId, u"a1"_s);
    QCOMPARE(item.before, u" in "_s);
    QCOMPARE(item.marked, u"Moscow"_s);
    QCOMPARE(item.after, u" met"_s);
    QCOMPARE(item.own.first().label, u"force"_s);
    QCOMPARE(item.gold.first().label, u"place"_s);
    QCOMPARE(item.policy, u"majority"_s);

    // Army is not decided, so that a, who marked it, is not told of it.
    QCOMPARE(feedbackFor(sample.store(), {.annotators = {u"a"_s}})->first().undecided, 2);
    QCOMPARE(feedbackFor(sample.store(), {.annotators = {u"zoe"_s}}).error().kind, Error::Kind::NotFound);

    const QString html = feedbackHtml(*feedback, u"<p>"_s);
    QVERIFY(html.contains(u"<mark>Moscow</mark>"_s));
    QVERIFY(html.contains(u"&lt;p&gt;"_s) && !html.contains(u"<title>Differences from gold: <p>"_s));
    const QByteArrayList lines = feedbackCsv(*feedback).split('\n');
    QCOMPARE(lines.size(), 4); // heads, two differences, the end
    QVERIFY(lines[1].startsWith("c,a1,actor,10,16,label,"));
    QCOMPARE(feedbackJson(*feedback)[0][u"differences"][0][u"marked"], u"Moscow"_s);
}

void TestPolicyRun::returnsArticlesOnce()
{
    Sample sample;
    QVERIFY(applyPolicies(sample.store(), majority()));
    const auto feedback = feedbackFor(sample.store(), {.annotators = {u"c"_s}});
    QVERIFY(feedback);
    const auto returned = returnWithFeedback(sample.store(), *feedback, u"rev"_s);
    QVERIFY2(returned, qPrintable(returned ? QString() : returned.error().toString()));
    QCOMPARE(returned->sets, 2);
    QCOMPARE(returned->comments, 4);
    const auto set = sample.setOf(u"c"_s);
    QCOMPARE(set->state(), SetState::Returned);
    QCOMPARE(set->comments().size(), 2);
    QCOMPARE(set->comments().last().span, 2);
    QCOMPARE(set->comments().last().author, u"rev"_s);
    QVERIFY(set->comments().last().text.contains(u"Moscow"_s));
    QCOMPARE(returnWithFeedback(sample.store(), *feedback, u"rev"_s)->comments, 0);
    QCOMPARE(returned->bulks.size(), 1);
    QVERIFY(sample.store().undoBulk(returned->bulks.first()));
    QVERIFY(sample.setOf(u"c"_s)->comments().isEmpty());
    QCOMPARE(sample.setOf(u"c"_s)->state(), SetState::Done);
}

QTEST_GUILESS_MAIN(TestPolicyRun)
#include "tst_policyrun.moc"
