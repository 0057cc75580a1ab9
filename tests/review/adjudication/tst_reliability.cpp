#include "review/adjudication/policy.h"

#include "clustersample.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestReliability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoDiffersFromTheOthersIsRightLessOften();
    void theReliableAnnotatorOutweighsTheOther();
    void leavesTiesAndUnlikelyPlacesOpen();
    void leavesStackedSpansOut();
    void choosesNothingWithoutEstimates();
};

namespace {

// a and b mostly agree, c says the other label one time in three; where a and b differ, c is with a.
Reliability estimated()
{
    ReliabilityEstimator estimator;
    const auto add = [&estimator](const QString &work, int times) {
        // Labels are numbered in the order in which they are seen: per 0, org 1.
        const bool swapped = work.startsWith("a: org"_L1);
        const ClusterSample sample(work);
        ArticleUnits article = sample.article;
        for (Unit &unit : article.units)
            unit.label = swapped ? 1 - unit.label : unit.label;
        for (int i = 0; i < times; ++i)
            estimator.add(sample.cluster, article);
    };
    add(u"a: per 0-5 | b: per 0-5 | c: per 0-5"_s, 20);
    add(u"a: per 0-5 | b: per 0-5 | c: org 0-5"_s, 10);
    add(u"a: org 0-5 | b: org 0-5 | c: org 0-5"_s, 20);
    add(u"a: org 0-5 | b: org 0-5 | c: per 0-5"_s, 10);
    add(u"a: per 0-5 | b: org 0-5 | c: per 0-5"_s, 3);
    add(u"a: org 0-5 | b: per 0-5 | c: org 0-5"_s, 3);
    return estimator.estimate();
}

} // namespace

void TestReliability::whoDiffersFromTheOthersIsRightLessOften()
{
    const Reliability reliability = estimated();
    const LayerReliability *const layer = reliability.of(0);
    QVERIFY(layer);
    QCOMPARE(layer->annotators, QList<int>({0, 1, 2}));
    QCOMPARE(layer->labels, QList<int>({LayerReliability::NotMarked, 0, 1}));
    QCOMPARE(layer->places, 66);
    QVERIFY(layer->converged);
    QVERIFY2(layer->accuracy(0) > 0.9, qPrintable(QString::number(layer->accuracy(0))));
    QVERIFY(layer->accuracy(0) > layer->accuracy(1));
    QVERIFY2(layer->accuracy(2) < 0.8, qPrintable(QString::number(layer->accuracy(2))));
    for (const auto &rows : layer->said) {
        for (const auto &row : rows)
            QVERIFY(std::abs(std::accumulate(row.begin(), row.end(), 0.0) - 1) < 1e-9);
    }
}

void TestReliability::theReliableAnnotatorOutweighsTheOther()
{
    const Reliability reliability = estimated();
    const ClusterSample sample(u"a: per 0-5 | b: per 0-6 | c: org 0-5"_s);
    const auto choice =
        choose(ReliabilityPolicy{0.8}, sample.cluster, {sample.article, sample.names, &reliability});
    // a and b say "per"; a, who is right more often, tells the boundary.
    QCOMPARE(sample.textOf(choice), u"take a"_s);
    QCOMPARE(choice->policy, u"reliability"_s);
}

void TestReliability::leavesTiesAndUnlikelyPlacesOpen()
{
    LayerReliability layer{.labels = {LayerReliability::NotMarked, 0, 1},
                           .annotators = {0, 1},
                           .shares = {0.2, 0.4, 0.4},
                           .said = {{{0.8, 0.1, 0.1}, {0.1, 0.8, 0.1}, {0.1, 0.1, 0.8}},
                                    {{0.8, 0.1, 0.1}, {0.1, 0.8, 0.1}, {0.1, 0.1, 0.8}}}};
    Reliability equal;
    equal.layers.insert(0, layer);
    const auto chosen = [&equal](const QString &work, double confidence) {
        const ClusterSample sample(work);
        return sample.textOf(
            choose(ReliabilityPolicy{confidence}, sample.cluster, {sample.article, sample.names, &equal}));
    };
    QCOMPARE(chosen(u"a: per 0-5 | b: org 0-5"_s, 0.5), u"open"_s);
    QCOMPARE(chosen(u"a: per 0-5 | b: per 0-6"_s, 0.5), u"open"_s); // the same label, equal weights
    QCOMPARE(chosen(u"a: per 0-5 | b: per 0-5"_s, 0.9), u"take a,b"_s);
    // per: 0.4 * 0.8 * 0.1, not marked: 0.2 * 0.1 * 0.8, org: 0.4 * 0.1 * 0.1
    QCOMPARE(chosen(u"a: per 0-5 | b:"_s, 0.62), u"open"_s);
    QCOMPARE(chosen(u"a: per 0-5 | b:"_s, 0.61), u"take a"_s);
    equal.layers[0].said[1] = {{0.98, 0.01, 0.01}, {0.01, 0.98, 0.01}, {0.01, 0.01, 0.98}};
    QCOMPARE(chosen(u"a: per 0-5 | b: org 0-5"_s, 0.8), u"take b"_s);
}

void TestReliability::leavesStackedSpansOut()
{
    const ClusterSample stacked(u"a: per 0-5, org 0-5 | b: per 0-5"_s);
    ReliabilityEstimator estimator;
    estimator.add(stacked.cluster, stacked.article);
    QVERIFY(!estimator.estimate().of(0));
    const Reliability reliability = estimated();
    QVERIFY(!choose(ReliabilityPolicy{0.5}, stacked.cluster, {stacked.article, stacked.names, &reliability}));
}

void TestReliability::choosesNothingWithoutEstimates()
{
    const ClusterSample sample(u"a: per 0-5 | b: org 0-5"_s);
    QVERIFY(!choose(ReliabilityPolicy(), sample.cluster, {sample.article, sample.names}));
    const Reliability none;
    QVERIFY(!choose(ReliabilityPolicy(), sample.cluster, {sample.article, sample.names, &none}));
    const Reliability known = estimated();
    const ClusterSample alone(u"z: per 0-5"_s);
    QVERIFY(!choose(ReliabilityPolicy(), alone.cluster, {alone.article, alone.names, &known}));
}

QTEST_GUILESS_MAIN(TestReliability)
#include "tst_reliability.moc"
