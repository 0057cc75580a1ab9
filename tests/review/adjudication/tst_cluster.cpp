#include "review/adjudication/cluster.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// An article made unit by unit, in any order.
class Sample
{
public:
    explicit Sample(QStringList annotators = {u"ann"_s, u"bob"_s})
    {
        for (const QString &annotator : annotators)
            m_article.sets.push_back({.annotator = m_names.annotators.number(annotator)});
    }

    SpanId mark(const QString &annotator, Range extent, const QString &label = u"actor"_s,
                const QString &layer = u"who"_s)
    {
        const int number = m_names.layers.number(layer);
        m_article.units.push_back({.span = ++m_last,
                                   .annotator = m_names.annotators.number(annotator),
                                   .layer = number,
                                   .label = m_names.labels.number(number, label),
                                   .extent = extent});
        return m_last;
    }

    Unit &last() { return m_article.units.back(); }

    void relate(const QString &annotator, const QString &type, SpanId from, SpanId to)
    {
        m_article.relations.push_back({.relation = RelationId(m_article.relations.size() + 1),
                                       .annotator = m_names.annotators.number(annotator),
                                       .type = m_names.relationTypes.number(type),
                                       .from = from,
                                       .to = to});
    }

    QList<Cluster> clusters()
    {
        std::ranges::stable_sort(m_article.units, {}, [](const Unit &unit) {
            return std::tuple(unit.layer, unit.extent.begin, -unit.extent.end, unit.annotator);
        });
        const QList<Cluster> found = clustersOf(m_article, m_names);
        QList<int> units;
        for (const Cluster &cluster : found)
            units += cluster.units;
        std::ranges::sort(units);
        if (units.size() != qsizetype(m_article.units.size()) ||
            std::ranges::adjacent_find(units) != units.end())
            qFatal("a unit is not in exactly one cluster");
        return found;
    }

    Differences differences(const AgreementWanted &wanted)
    {
        (void)clusters();
        return differencesOf(m_article, m_names, wanted);
    }

    Sample numberedOtherwise() const
    {
        Sample other({u"nobody"_s, u"bob"_s, u"ann"_s});
        other.m_article.sets.erase(other.m_article.sets.begin());
        (void)other.m_names.labels.number(9, u"x"_s);
        for (const Unit &unit : m_article.units) {
            other.mark(m_names.annotators.name(unit.annotator), unit.extent, m_names.labels.name(unit.label),
                       m_names.layers.name(unit.layer));
            other.last().span = unit.span + 100;
        }
        return other;
    }

private:
    ArticleUnits m_article{.article = 7};
    UnitNames m_names;
    SpanId m_last = 0;
};

QStringList causes(const QList<Cluster> &clusters)
{
    QStringList words;
    for (const Cluster &cluster : clusters) {
        QStringList own;
        for (Cause cause : cluster.causes)
            own.append(wordFor(cause));
        words.append(own.join(u'+'));
    }
    return words;
}

} // namespace

class TestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wordsLeadBackToCauses()
    {
        for (int cause = 0; cause <= int(Cause::Stacked); ++cause)
            QCOMPARE(causeFrom(wordFor(Cause(cause))), Cause(cause));
        QVERIFY(!causeFrom(u"whim"));
    }

    void causesAreFound_data()
    {
        QTest::addColumn<QList<Range>>("ann");
        QTest::addColumn<QStringList>("annLabels");
        QTest::addColumn<QList<Range>>("bob");
        QTest::addColumn<QStringList>("bobLabels");
        QTest::addColumn<QStringList>("expected");
        const QStringList a{u"a"_s};
        const QStringList aa{u"a"_s, u"a"_s};
        using Ranges = QList<Range>;
        QTest::newRow("the same") << Ranges{{0, 5}} << a << Ranges{{0, 5}} << a
                                  << QStringList{u"agreement"_s};
        QTest::newRow("only one marked it")
            << Ranges{{0, 5}} << a << Ranges{} << a << QStringList{u"missing"_s};
        QTest::newRow("another end") << Ranges{{0, 5}} << a << Ranges{{0, 7}} << a
                                     << QStringList{u"boundary"_s};
        QTest::newRow("another label")
            << Ranges{{0, 5}} << a << Ranges{{0, 5}} << QStringList{u"b"_s} << QStringList{u"label"_s};
        QTest::newRow("another label and end") << Ranges{{0, 5}} << a << Ranges{{0, 6}} << QStringList{u"b"_s}
                                               << QStringList{u"label+boundary"_s};
        QTest::newRow("one as two") << Ranges{{0, 10}} << a << Ranges{{0, 4}, {5, 10}} << aa
                                    << QStringList{u"split-or-merge"_s};
        QTest::newRow("a long one over a few")
            << Ranges{{0, 100}} << a << Ranges{{3, 8}, {40, 44}} << aa << QStringList{u"split-or-merge"_s};
        QTest::newRow("a second label at one place")
            << Ranges{{0, 5}, {0, 5}} << QStringList{u"a"_s, u"b"_s} << Ranges{{0, 5}} << a
            << QStringList{u"stacked+label"_s};
        QTest::newRow("the same two labels at one place")
            << Ranges{{0, 5}, {0, 5}} << QStringList{u"a"_s, u"b"_s} << Ranges{{0, 5}, {0, 5}}
            << QStringList{u"b"_s, u"a"_s} << QStringList{u"agreement"_s};
        QTest::newRow("neighbours that do not overlap")
            << Ranges{{0, 5}} << a << Ranges{{5, 9}} << a << QStringList{u"missing"_s, u"missing"_s};
        QTest::newRow("nested, the inner one missing") << Ranges{{0, 30}, {5, 10}} << aa << Ranges{{0, 30}}
                                                       << a << QStringList{u"agreement"_s, u"missing"_s};
        QTest::newRow("nested, both another end")
            << Ranges{{0, 30}, {5, 10}} << aa << Ranges{{0, 31}, {5, 11}} << aa
            << QStringList{u"boundary"_s, u"boundary"_s};
        QTest::newRow("a chain of shifted ones")
            << Ranges{{0, 10}, {10, 20}, {20, 30}} << QStringList{u"a"_s, u"a"_s, u"a"_s}
            << Ranges{{3, 13}, {13, 23}, {23, 33}} << QStringList{u"a"_s, u"a"_s, u"a"_s}
            << QStringList{u"boundary"_s, u"boundary"_s, u"boundary"_s};
        QTest::newRow("without length")
            << Ranges{{4, 4}} << a << Ranges{{4, 4}} << a << QStringList{u"agreement"_s};
    }

    void causesAreFound()
    {
        QFETCH(const QList<Range>, ann);
        QFETCH(const QStringList, annLabels);
        QFETCH(const QList<Range>, bob);
        QFETCH(const QStringList, bobLabels);
        QFETCH(const QStringList, expected);
        Sample sample;
        for (qsizetype i = 0; i < ann.size(); ++i)
            sample.mark(u"ann"_s, ann[i], annLabels[i]);
        for (qsizetype i = 0; i < bob.size(); ++i)
            sample.mark(u"bob"_s, bob[i], bobLabels[i]);
        const QList<Cluster> clusters = sample.clusters();
        QCOMPARE(causes(clusters), expected);
        for (const Cluster &cluster : clusters) {
            QCOMPARE(cluster.severity == 0, cluster.isAgreement());
            QVERIFY(cluster.severity >= 0 && cluster.severity <= 1);
            QCOMPARE(cluster.article, 7);
        }
    }

    void attributesAreCompared()
    {
        Sample sample;
        sample.mark(u"ann"_s, {0, 5});
        sample.last().attributes = R"({"sure":true})";
        sample.mark(u"bob"_s, {0, 5});
        const QList<Cluster> clusters = sample.clusters();
        QCOMPARE(causes(clusters), QStringList{u"attribute"_s});
        QCOMPARE(clusters.first().versions.size(), 2);
    }

    void segmentsAreCompared()
    {
        Sample sample;
        sample.mark(u"ann"_s, {0, 9});
        sample.last().segments = {{0, 3}, {6, 9}};
        sample.mark(u"bob"_s, {0, 9});
        QCOMPARE(causes(sample.clusters()), QStringList{u"boundary"_s});
    }

    void relationsAreComparedWhereTheyBegin()
    {
        Sample sample;
        QList<SpanId> spans;
        for (const QString &annotator : {u"ann"_s, u"bob"_s})
            for (Range extent : {Range{0, 5}, Range{9, 12}, Range{20, 25}})
                spans.append(sample.mark(annotator, extent));
        sample.relate(u"ann"_s, u"attacks"_s, spans[0], spans[1]);
        sample.relate(u"bob"_s, u"attacks"_s, spans[3], spans[4]);
        QCOMPARE(causes(sample.clusters()), QStringList({u"agreement"_s, u"agreement"_s, u"agreement"_s}));
        sample.relate(u"ann"_s, u"attacks"_s, spans[1], spans[2]);
        sample.relate(u"bob"_s, u"attacks"_s, spans[4], spans[3]);
        const QList<Cluster> clusters = sample.clusters();
        QCOMPARE(causes(clusters), QStringList({u"agreement"_s, u"relation"_s, u"agreement"_s}));
        QCOMPARE(clusters[1].versions.size(), 2);
    }

    void versionsAreWhatAnnotatorsHaveInCommon()
    {
        Sample sample({u"ann"_s, u"bob"_s, u"cat"_s, u"dan"_s});
        sample.mark(u"ann"_s, {0, 9});
        sample.mark(u"bob"_s, {0, 5});
        sample.mark(u"cat"_s, {0, 5});
        const QList<Cluster> clusters = sample.clusters();
        QCOMPARE(clusters.size(), 1);
        QCOMPARE(clusters.first().causes, QList<Cause>({Cause::Missing, Cause::Boundary}));
        QCOMPARE(clusters.first().extent, Range(0, 9));
        const QList<Version> expected{{.annotators = {1, 2}, .units = {1}},
                                      {.annotators = {0}, .units = {0}},
                                      {.annotators = {3}, .units = {}}};
        QCOMPARE(clusters.first().versions, expected);
    }

    void twoThatAgreeAgainstOneThatSplitsAreOnePlace()
    {
        Sample sample({u"ann"_s, u"bob"_s, u"cat"_s});
        for (const QString &annotator : {u"ann"_s, u"bob"_s}) {
            sample.mark(annotator, {0, 4});
            sample.mark(annotator, {5, 10});
        }
        sample.mark(u"cat"_s, {0, 10});
        const QList<Cluster> clusters = sample.clusters();
        QCOMPARE(causes(clusters), QStringList{u"split-or-merge"_s});
        QCOMPARE(clusters.first().versions.first().annotators, QList<int>({0, 1}));
        QCOMPARE(clusters.first().versions.first().units.size(), 2);
    }

    void aNestedUnitOfSomeIsNoPieceOfTheOuterOne()
    {
        Sample sample({u"ann"_s, u"bob"_s, u"cat"_s});
        sample.mark(u"ann"_s, {0, 40});
        sample.mark(u"ann"_s, {10, 15});
        sample.mark(u"bob"_s, {0, 40});
        sample.mark(u"cat"_s, {10, 15});
        QCOMPARE(causes(sample.clusters()), QStringList({u"missing"_s, u"missing"_s}));
    }

    void signaturesFollowTheMarksAndNothingElse()
    {
        Sample sample;
        sample.mark(u"ann"_s, {0, 5});
        sample.mark(u"bob"_s, {0, 7});
        sample.mark(u"ann"_s, {20, 25}, u"tank"_s, u"what"_s);
        const QList<Cluster> clusters = sample.clusters();
        QList<Cluster> again = sample.numberedOtherwise().clusters();
        QCOMPARE(again.size(), clusters.size());
        for (qsizetype i = 0; i < clusters.size(); ++i)
            QCOMPARE(again[i].signature, clusters[i].signature);
        QVERIFY(clusters[0].signature != clusters[1].signature);
        // It stands in projects, so it must stay what it is.
        QCOMPARE(clusters[0].signature, "fa63257215066f9bc8e095c7ce666194"_ba);
        sample.mark(u"bob"_s, {20, 25}, u"tank"_s, u"what"_s);
        QCOMPARE(sample.clusters()[0].signature, clusters[0].signature);
        QVERIFY(sample.clusters()[1].signature != clusters[1].signature);
    }

    void layersAreNotComparedWithEachOther()
    {
        Sample sample;
        sample.mark(u"ann"_s, {0, 5}, u"a"_s, u"who"_s);
        sample.mark(u"bob"_s, {0, 5}, u"a"_s, u"what"_s);
        QCOMPARE(causes(sample.clusters()), QStringList({u"missing"_s, u"missing"_s}));
    }

    void thousandsOfIdenticalUnitsAreOnePlace()
    {
        Sample sample;
        for (int i = 0; i < 3001; ++i)
            sample.mark(i % 2 == 0 ? u"ann"_s : u"bob"_s, {3, 8});
        QCOMPARE(causes(sample.clusters()), QStringList{u"stacked"_s});
    }

    void noTwoPlacesOfAnArticleHaveOneSignature()
    {
        std::mt19937 random(5);
        const auto number = [&](int below) { return int(random() % unsigned(below)); };
        for (int i = 0; i < 2000; ++i) {
            Sample sample({u"ann"_s, u"bob"_s, u"cat"_s});
            for (int unit = 0; unit < 12; ++unit) {
                const int begin = 3 * number(4);
                sample.mark(QStringList{u"ann"_s, u"bob"_s, u"cat"_s}[number(3)],
                            {begin, begin + 3 * number(4)}, number(3) == 0 ? u"b"_s : u"a"_s);
                const Range extent = sample.last().extent;
                if (extent.length() > 5 && number(3) == 0)
                    sample.last().segments = {{extent.begin, extent.begin + 1}, {extent.end - 1, extent.end}};
            }
            QSet<QByteArray> seen;
            for (const Cluster &cluster : sample.clusters()) {
                QVERIFY(!seen.contains(cluster.signature));
                seen.insert(cluster.signature);
            }
        }
    }

    void whatIsAgreedIsOnlyCountedUnlessAskedFor()
    {
        Sample sample({u"ann"_s, u"bob"_s});
        for (const QString &annotator : {u"ann"_s, u"bob"_s}) {
            sample.mark(annotator, {0, 5});
            sample.mark(annotator, {10, 15});
            sample.mark(annotator, {20, 25}, annotator);
        }
        const QList<Cluster> all = sample.clusters();
        QCOMPARE(causes(all), QStringList({u"agreement"_s, u"agreement"_s, u"label"_s}));
        const Differences few = sample.differences([](int, Range extent) { return extent.begin == 10; });
        QCOMPARE(few.agreed, 1);
        QCOMPARE(few.clusters.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(few.clusters[i].signature, all[i + 1].signature);
            QCOMPARE(few.clusters[i].units, all[i + 1].units);
            QCOMPARE(few.clusters[i].severity, all[i + 1].severity);
        }
    }

    void nothingAndOneAnnotatorAreNothingToDecide()
    {
        QVERIFY(Sample().clusters().isEmpty());
        QVERIFY(Sample(QStringList{}).clusters().isEmpty());
        Sample lonely(QStringList{u"ann"_s});
        lonely.mark(u"ann"_s, {0, 5});
        lonely.mark(u"ann"_s, {0, 5}, u"b"_s);
        for (const Cluster &cluster : lonely.clusters())
            QVERIFY(cluster.isAgreement());
    }

    void aCrowdedParagraphStaysManySmallPlaces()
    {
        Sample sample({u"ann"_s, u"bob"_s, u"cat"_s});
        for (int i = 0; i < 300; ++i)
            for (const QString &annotator : {u"ann"_s, u"bob"_s, u"cat"_s}) {
                const int shift = int(annotator[0].unicode() + i) % 3;
                sample.mark(annotator, {i * 20, i * 20 + 45});
                sample.mark(annotator, {i * 20 + shift, i * 20 + 12});
                if ((i + shift) % 5 != 0)
                    sample.mark(annotator, {i * 20 + 2, i * 20 + 7 + shift}, u"place"_s);
            }
        const QList<Cluster> clusters = sample.clusters();
        QVERIFY(clusters.size() > 800);
        for (const Cluster &cluster : clusters)
            QVERIFY(cluster.units.size() <= 6);
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
