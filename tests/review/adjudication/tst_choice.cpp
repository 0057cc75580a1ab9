#include "review/adjudication/choice.h"

#include "reviewproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

Choice take(const QString &annotator, const ReviewArticle &review, qsizetype cluster = 0)
{
    return {.version = versionOf(annotator, review.clusters[cluster], review)};
}

// An article that ann and ben have marked, read to be adjudicated.
struct TwoSets
{
    TwoSets(const QString &ann, const QString &ben, const QString &annsRelations = {})
        : article(project.addArticle(u"a"_s))
        , annSet(project.addSet(article, u"ann"_s, ann, annsRelations))
    {
        project.addSet(article, u"ben"_s, ben);
        review = project.load(article);
    }

    ReviewProject project;
    ArticleId article = 0;
    SetId annSet = 0;
    ReviewArticle review;
};

// A cluster that has a unit at the place.
qsizetype clusterAt(Range place, const ReviewArticle &review)
{
    for (qsizetype i = 0; i < review.clusters.size(); ++i) {
        if (review.clusters[i].extent.overlaps(place))
            return i;
    }
    return -1;
}

QString randomSpans(QRandomGenerator &random)
{
    QStringList spans;
    const QStringList labels{u"per"_s, u"org"_s, u"loc"_s, u"org{gov}"_s, u"claim/said"_s};
    for (int i = random.bounded(1, 12); i > 0; --i) {
        const int word = random.bounded(18);
        const int end = word + random.bounded(1, 4);
        const QString pieces =
            random.bounded(5) == 0 ? u"+%1-%2"_s.arg(end * 3 + 3).arg(end * 3 + 5) : QString();
        spans += u"%1 %2-%3%4"_s.arg(labels[random.bounded(labels.size())])
                     .arg(word * 3)
                     .arg(end * 3 - 1)
                     .arg(pieces);
        if (random.bounded(8) == 0)
            spans += spans.last();
    }
    return spans.join(u", "_s);
}

QString randomRelations(QRandomGenerator &random, const QString &spans)
{
    QStringList relations;
    QList<int> names;
    const QStringList list = spans.split(u", "_s);
    for (int i = 0; i < int(list.size()); ++i) {
        if (!list[i].startsWith(u"claim"_s) && list.count(list[i]) == 1)
            names.append(i + 1);
    }
    for (int i = random.bounded(4); i > 0 && !names.isEmpty(); --i) {
        const QString pair =
            u"%1>%2"_s.arg(names[random.bounded(names.size())]).arg(names[random.bounded(names.size())]);
        if (!relations.contains(pair))
            relations += pair;
    }
    return relations.join(u',');
}

} // namespace

class TestChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aVersionComesWithWhatItSays()
    {
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a"_s);
        const SetId ann = project.addSet(article, u"ann"_s, u"per{boss} 0-5"_s);
        project.addSet(article, u"ben"_s, u"org 0-5"_s);
        const Span before = *project.load(article).sets.first().span(1);
        Span after = before;
        after.note = u"who?"_s;
        after.certainty = 0.5;
        project.append(ann, {u"note"_s, {SpanChange{before, after}}});

        ReviewArticle review = project.load(article);
        QCOMPARE(review.clusters.size(), 1);
        QVERIFY(project.decide(review, 0, take(u"ann"_s, review)));
        QCOMPARE(contents(review.gold.set), QStringList(u"per{boss} 0-5 note who? certainty 0.5"_s));
        const Decision decision = review.gold.set.decisions().first();
        QCOMPARE(decision.kind, Kind::Take);
        QCOMPARE(decision.layer, u"name"_s);
        QCOMPARE(decision.place, (Range{0, 5}));
        QCOMPARE(decision.quote, u"aa bb"_s);
        QCOMPARE(decision.annotators, QStringList({u"ann"_s, u"ben"_s}));
        QCOMPARE(decision.taken, QStringList(u"ann"_s));
        QCOMPARE(decision.labels, QStringList({u"org"_s, u"per"_s}));
        QCOMPARE(decision.by, u"rev"_s);
        QCOMPARE(decision.spans, QList<SpanId>{1});
    }

    void takingIsChoosing_data()
    {
        QTest::addColumn<QString>("ann");
        QTest::addColumn<QString>("ben");
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QStringList>("gold");
        const Choice all{.kind = Kind::TakeAll};
        QTest::newRow("all versions")
            << u"per 0-5"_s << u"org 0-5"_s << all << QStringList({u"org 0-5"_s, u"per 0-5"_s});
        QTest::newRow("all versions without doubles")
            << u"per 0-5, org 0-2"_s << u"per 0-5"_s << all << QStringList({u"org 0-2"_s, u"per 0-5"_s});
        QTest::newRow("all that versions say of one mark")
            << u"per{boss} 0-5"_s << u"per 0-5"_s << all << QStringList(u"per{boss} 0-5"_s);
        QTest::newRow("nobody") << u"per 0-5"_s << u"org 0-5"_s << Choice{.kind = Kind::TakeNone}
                                << QStringList();
        QTest::newRow("later") << u"per 0-5"_s << u"org 0-5"_s << Choice{.kind = Kind::Postpone}
                               << QStringList();
        QTest::newRow("by hand")
            << u"per 0-5"_s << u"org 0-5"_s
            << Choice{.kind = Kind::ByHand,
                      .spans = {{.layer = u"name"_s, .label = u"loc"_s, .segments = {{3, 5}}}}}
            << QStringList(u"loc 3-5"_s);
    }

    void takingIsChoosing()
    {
        QFETCH(QString, ann);
        QFETCH(QString, ben);
        QFETCH(Choice, choice);
        TwoSets both(ann, ben);
        auto &[project, article, annSet, review] = both;
        for (qsizetype i = 0; i < review.clusters.size(); ++i) {
            const auto made = project.decide(review, i, choice);
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        }
        QTEST(contents(review.gold.set), "gold");
        QCOMPARE(review.gold.set.decisions().size(), review.clusters.size());
        QCOMPARE(project.load(article).gold.set, review.gold.set);
    }

    void decidingAgainTakesBackWhatWasMade()
    {
        TwoSets both(u"per 0-5"_s, u"org{gov} 0-5"_s);
        auto &[project, article, annSet, review] = both;
        QVERIFY(project.decide(review, 0, {.kind = Kind::TakeAll}));
        const SpanId org = review.gold.set.decisions().first().spans.last();
        QVERIFY(project.decide(review, 0, take(u"ben"_s, review)));
        QCOMPARE(contents(review.gold.set), QStringList(u"org{gov} 0-5"_s));
        QCOMPARE(review.gold.set.decisions().size(), 1);
        QVERIFY(review.gold.set.spans().first().id <= org); // kept, not made again
        QVERIFY(project.decide(review, 0, {.kind = Kind::TakeNone, .reason = u"doubtful"_s}));
        QVERIFY(review.gold.set.spans().isEmpty());
        QCOMPARE(review.gold.set.decisions().first().reason, u"doubtful"_s);
    }

    void goldThatStandsThereIsNotDoubled()
    {
        TwoSets both(u"per{boss} 0-5"_s, u"org 0-5"_s);
        auto &[project, article, annSet, review] = both;
        Span own = spansFrom(u"per 0-5"_s, review.gold.article.text).first();
        own.id = 1;
        QVERIFY(review.gold.set.apply({u"mark"_s, {SpanChange{std::nullopt, own}}}));
        project.append(review.gold.set.id, {u"mark"_s, {SpanChange{std::nullopt, own}}});
        QVERIFY(project.decide(review, 0, take(u"ann"_s, review)));
        QCOMPARE(contents(review.gold.set), QStringList(u"per{boss} 0-5"_s));
        QCOMPARE(review.gold.set.decisions().first().spans, QList<SpanId>{1});
    }

    void aDecisionAboutWhatAnnotatorsChangedIsReplaced()
    {
        TwoSets both(u"per 0-5, loc 9-11"_s, u"org 0-5"_s);
        auto &[project, article, annSet, review] = both;
        const qsizetype first = clusterAt({0, 5}, review);
        QVERIFY(project.decide(review, first, take(u"ann"_s, review, first)));
        QCOMPARE(review.states(review.gold.set)[first].status, ClusterStatus::Decided);

        const Span before = *review.sets.first().span(1);
        Span after = before;
        after.label = u"loc"_s;
        project.append(annSet, {u"relabel"_s, {SpanChange{before, after}}});
        ReviewArticle later = project.load(article);
        const qsizetype again = clusterAt({0, 5}, later);
        QCOMPARE(later.states(later.gold.set)[again].status, ClusterStatus::Changed);
        QCOMPARE(contents(later.gold.set), QStringList(u"per 0-5"_s)); // until somebody decides
        QVERIFY(project.decide(later, again, take(u"ann"_s, later, again)));
        QCOMPARE(contents(later.gold.set), QStringList(u"loc 0-5"_s));
        QCOMPARE(later.gold.set.decisions().size(), 1);
        QCOMPARE(later.states(later.gold.set)[again].status, ClusterStatus::Decided);
    }

    void whatWasPutOffIsOpenAgainWhenItChanges()
    {
        TwoSets both(u"per 0-5"_s, u"org 0-5"_s);
        auto &[project, article, annSet, review] = both;
        QVERIFY(project.decide(review, 0, {.kind = Kind::Postpone}));
        QCOMPARE(review.states(review.gold.set).first().status, ClusterStatus::Postponed);
        const Span before = *review.sets.first().span(1);
        Span after = before;
        after.label = u"loc"_s;
        project.append(annSet, {u"relabel"_s, {SpanChange{before, after}}});
        const ReviewArticle later = project.load(article);
        QCOMPARE(later.states(later.gold.set).first().status, ClusterStatus::Open);
    }

    void relationsFollowTheirEnds()
    {
        TwoSets both(u"per 0-2, org 9-11, loc 21-23"_s, u"per 0-2, loc 9-11"_s, u"1>2,1>3"_s);
        auto &[project, article, annSet, review] = both;
        for (const Range place : {Range{0, 2}, Range{9, 11}}) {
            const qsizetype i = clusterAt(place, review);
            QVERIFY(project.decide(review, i, take(u"ann"_s, review, i)));
        }
        const QStringList joined{u"org 9-11"_s, u"per 0-2"_s, u"works-for per 0-2 > org 9-11"_s};
        QCOMPARE(contents(review.gold.set), joined);
        QVERIFY(lostRelations(review.gold.set, review.context({}, {})).isEmpty()); // loc is not decided

        const qsizetype loc = clusterAt({21, 23}, review);
        QVERIFY(project.decide(review, loc, {.kind = Kind::TakeNone}));
        const QList<LostRelation> lost = lostRelations(review.gold.set, review.context({}, {}));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().annotator, u"ann"_s);
        QCOMPARE(lost.first().missing, u"hh"_s);
        QCOMPARE(lost.first().relation.to, 3);

        const qsizetype org = clusterAt({9, 11}, review);
        QVERIFY(project.decide(review, org, take(u"ben"_s, review, org)));
        QCOMPARE(contents(review.gold.set), QStringList({u"loc 9-11"_s, u"per 0-2"_s}));
        QCOMPARE(lostRelations(review.gold.set, review.context({}, {})).size(), 2);
    }

    void theAdjudicatorsOwnRelationsStay()
    {
        TwoSets both(u"per 0-2, org{gov} 9-11"_s, u"per 0-2, org 9-11"_s);
        auto &[project, article, annSet, review] = both;
        for (qsizetype i = 0; i < review.clusters.size(); ++i)
            QVERIFY(project.decide(review, i, take(u"ann"_s, review, i)));
        const QList<Span> spans = review.gold.set.spans();
        const Edit own{u"relate"_s,
                       {RelationChange{std::nullopt,
                                       Relation{.id = review.gold.set.nextRelationId(),
                                                .type = u"works-for"_s,
                                                .from = spans.first().id,
                                                .to = spans.last().id}}}};
        QVERIFY(review.gold.set.apply(own));
        project.append(review.gold.set.id, own);
        const qsizetype org = clusterAt({9, 11}, review);
        QVERIFY(project.decide(review, org, take(u"ben"_s, review, org)));
        QCOMPARE(contents(review.gold.set),
                 QStringList({u"org 9-11"_s, u"per 0-2"_s, u"works-for per 0-2 > org 9-11"_s}));
    }

    void aRefusalNamesTheRule_data()
    {
        QTest::addColumn<QString>("ann");
        QTest::addColumn<QString>("ben");
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("says");
        QTest::newRow("spans that may not overlap")
            << u"flat/x 0-5"_s << u"flat/x 0-8"_s << Choice{.kind = Kind::TakeAll} << u"do not overlap"_s;
        QTest::newRow("spans that may not be stacked")
            << u"flat/x 0-5"_s << u"flat/y 0-5"_s << Choice{.kind = Kind::TakeAll} << u"already"_s;
        QTest::newRow("a label that is gone")
            << u"per 0-5"_s << u"ship 0-5"_s << Choice{.kind = Kind::TakeAll} << u"no label “ship”"_s;
        QTest::newRow("a version that there is not")
            << u"per 0-5"_s << u"org 0-5"_s << Choice{.version = 7} << u"no version 8, but 2"_s;
        QTest::newRow("nothing by hand")
            << u"per 0-5"_s << u"org 0-5"_s << Choice{.kind = Kind::ByHand} << u"take none"_s;
    }

    void aRefusalNamesTheRule()
    {
        QFETCH(QString, ann);
        QFETCH(QString, ben);
        QFETCH(Choice, choice);
        QFETCH(QString, says);
        TwoSets both(ann, ben);
        auto &[project, article, annSet, review] = both;
        const auto refused = project.decide(review, 0, choice);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QVERIFY(review.gold.set.isEmpty());
    }

    void signedOffGoldStaysAsItIs()
    {
        TwoSets both(u"per 0-5"_s, u"org 0-5"_s);
        auto &[project, article, annSet, review] = both;
        QVERIFY(review.gold.set.apply({u"sign-off"_s, {StateChange{SetState::New, SetState::Done}}}));
        const auto refused = editFor(review.clusters.first(), {}, review.gold.set, review.context({}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    }

    void takingOnesVersionEverywhereGivesOnesSet_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void takingOnesVersionEverywhereGivesOnesSet()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        ReviewProject project;
        const ArticleId article = project.addArticle(u"a"_s);
        for (const QString &annotator : {u"ann"_s, u"ben"_s, u"cid"_s}) {
            const QString spans = randomSpans(random);
            project.addSet(article, annotator, spans, randomRelations(random, spans));
        }
        ReviewArticle review = project.load(article);
        QList<Edit> edits;
        for (const QString &annotator : {u"ann"_s, u"cid"_s}) { // the second time over the first
            for (qsizetype i = 0; i < review.clusters.size(); ++i) {
                const auto edit = ReviewProject::decideInMemory(review, i, take(annotator, review, i));
                QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
                edits.append(*edit);
            }
            const auto own = std::ranges::find_if(
                review.sets, [&](const AnnotationSet &set) { return set.annotator.name == annotator; });
            QCOMPARE(contents(review.gold.set), contents(*own));
            for (const ClusterState &state : review.states(review.gold.set))
                QCOMPARE(state.status, ClusterStatus::Decided);
        }
        QVERIFY(project.store->transaction([&]() -> Result<void> {
            for (const Edit &edit : edits)
                project.append(review.gold.set.id, edit);
            return {};
        }));
        QCOMPARE(project.load(article).gold.set, review.gold.set);
        for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
            QVERIFY(review.gold.set.apply(inverse(*edit)));
        QVERIFY(review.gold.set.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
