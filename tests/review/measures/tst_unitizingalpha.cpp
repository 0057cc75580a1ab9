#include "review/measures/unitizingalpha.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Krippendorff 1995, p. 57: two observers, the categories A, B, C, D as 0 … 3.
const std::vector<UnitOfText> Figure = {
    {0, 0, {2, 10}},  {0, 0, {14, 20}}, {1, 0, {4, 8}},   {1, 0, {15, 17}}, {0, 1, {0, 18}}, {1, 1, {0, 2}},
    {1, 1, {2, 3}},   {1, 1, {3, 4}},   {1, 1, {4, 5}},   {1, 1, {5, 6}},   {1, 1, {6, 9}},  {1, 1, {9, 10}},
    {0, 2, {2, 8}},   {0, 2, {10, 12}}, {0, 2, {14, 18}}, {0, 2, {20, 22}}, {1, 2, {0, 2}},  {1, 2, {4, 8}},
    {1, 2, {10, 14}}, {1, 2, {16, 18}}, {1, 2, {20, 22}}, {0, 3, {0, 2}},   {0, 3, {2, 10}}, {0, 3, {10, 14}},
    {0, 3, {14, 20}}, {0, 3, {20, 24}}, {1, 3, {0, 4}},   {1, 3, {4, 8}},   {1, 3, {8, 15}}, {1, 3, {15, 17}},
    {1, 3, {17, 24}}};

UnitizedArticle stretched(qsizetype times)
{
    UnitizedArticle result{.length = 24 * times, .units = Figure};
    for (UnitOfText &unit : result.units)
        unit.place = {unit.place.begin * times, unit.place.end * times};
    return result;
}

UnitizingAlpha alphaOf(int annotators, int categories, const std::vector<UnitizedArticle> &articles)
{
    return UnitizingTable(annotators, categories, articles).alpha();
}

void compare(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) < 1e-12,
             qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class TestUnitizingAlpha : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void krippendorffsFigure_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<double>("all");
        QTest::addColumn<QList<double>>("alphas");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("as it is") << 1 << -7232670466929.0 / 9560034742736.0
                                  << QList{573.0 / 1112, -329383.0 / 304680, 829.0 / 1374, -4319.0 / 20880}
                                  << QList{139.0 / 2156, 12695.0 / 11652, 229.0 / 3270, 145.0 / 452};
        QTest::newRow("stretched by 50")
            << 50 << -0.5538707038124662
            << QList{504769.0 / 914164, -24127813.0 / 25908312, 513601.0 / 742726, 1029721.0 / 16779096}
            << QList{228541.0 / 3275160, 1079513.0 / 919500, 371363.0 / 4124250, 233043.0 / 565000};
        QTest::newRow("stretched by 5000") << 5000 << -0.5500614837552285
                                           << QList{1266206626.0 / 2289954001, -481883364326.0 / 519041157549,
                                                    1293652294.0 / 1866567919, 693634381.0 / 10536993756}
                                           << QList{2289954001.0 / 32759916000, 173013719183.0 / 147149700000,
                                                    1866567919.0 / 20624962500, 292694271.0 / 706250000};
    }

    void krippendorffsFigure()
    {
        QFETCH(int, times);
        QFETCH(double, all);
        QFETCH(QList<double>, alphas);
        QFETCH(QList<double>, expected);
        const QList observed{1.0 / 32, 653.0 / 288, 1.0 / 36, 223.0 / 576};
        const UnitizingAlpha result = alphaOf(2, 4, {stretched(times)});
        compare(*result.all.value, all);
        compare(result.all.observed, 521.0 / 768);
        QCOMPARE(result.all.n, 31);
        for (qsizetype i = 0; i < 4; ++i) {
            compare(*result.categories[size_t(i)].value, alphas[i]);
            compare(result.categories[size_t(i)].observed, observed[i]);
            compare(result.categories[size_t(i)].expected, expected[i]);
        }
    }

    void aLongUnitAgainstThreeShortOnes()
    {
        const UnitizedArticle article{
            .length = 10, .units = {{0, 0, {1, 9}}, {1, 0, {2, 3}}, {1, 0, {4, 5}}, {1, 0, {6, 7}}}};
        const UnitizingAlpha result = alphaOf(2, 1, {article});
        compare(*result.all.value, -1012.0 / 1445);
        compare(result.all.observed, 0.91);
        compare(result.all.expected, 289.0 / 540);
    }

    void theOrderOfUnitsDoesNotMatter()
    {
        UnitizedArticle article = stretched(50);
        std::ranges::reverse(article.units);
        compare(*alphaOf(2, 4, {article}).all.value, -0.5538707038124662);
    }

    void whoMarksOtherThingsInTheSamePlacesAgreesNoMoreThanByChance()
    {
        const UnitizingAlpha result =
            alphaOf(2, 2, {{.length = 4, .units = {{0, 0, {3, 4}}, {1, 1, {3, 4}}}}});
        compare(*result.all.value, 0);
    }

    void perfectAgreementIsOne()
    {
        const UnitizedArticle article{.length = 40,
                                      .units = {{0, 0, {3, 9}}, {1, 0, {3, 9}}, {2, 0, {3, 9}}}};
        compare(*alphaOf(3, 1, {article}).all.value, 1);
    }

    void unusedCategoriesChangeNothing()
    {
        const UnitizingAlpha result = alphaOf(2, 9, {stretched(1)});
        compare(*result.all.value, -7232670466929.0 / 9560034742736.0);
        compare(result.all.observed, 521.0 / 768);
        QCOMPARE(result.categories[8].undefined, Undefined::NothingMarked);
    }

    // Written down from the definition: one unit of 2 in the first of two articles of 4 and 6, for one of
    // two.
    void gapsEndWithTheirArticle()
    {
        const std::vector<UnitizedArticle> articles{{.length = 4, .units = {{0, 0, {1, 3}}}}, {.length = 6}};
        const Coefficient result = alphaOf(2, 1, articles).all;
        compare(result.observed, 2.0 * 4 / (2 * 100));
        // Gaps of 4, 6 and 6 hold it in 3, 5 and 5 places; those of 1 do not.
        compare(result.expected, 2.0 / 10 * (4 * 13) / (20 * 19 - 2));
    }

    void weightsRepeatAndLeaveOutArticles()
    {
        const UnitizedArticle first = stretched(2);
        const UnitizedArticle second{.length = 70,
                                     .units = {{0, 0, {1, 9}}, {1, 0, {2, 9}}, {1, 1, {40, 50}}}};
        const std::vector<UnitizedArticle> pool{first, second, {.length = 30}};
        const UnitizingTable table(2, 4, pool);
        const std::vector<quint32> weights{2, 0, 1};
        const UnitizingAlpha drawn = table.alpha(weights);
        const UnitizingAlpha built = alphaOf(2, 4, {first, first, {.length = 30}});
        compare(*drawn.all.value, *built.all.value);
        QCOMPARE(drawn.all.n, 62);
        const std::vector<quint32> none{0, 0, 3};
        QCOMPARE(table.alpha(none).all.undefined, Undefined::NothingMarked);
    }

    void unitsThatOverlapOnesOwnAreCountedAndLeftOut()
    {
        UnitizedArticle article{.length = 40, .units = {{0, 0, {3, 9}}, {1, 0, {3, 9}}, {1, 0, {20, 30}}}};
        const Coefficient clean = alphaOf(2, 1, {article}).all;
        article.units.push_back({1, 0, {3, 6}});
        article.units.push_back({1, 0, {8, 12}});
        const Coefficient result = alphaOf(2, 1, {article}).all;
        compare(*result.value, *clean.value);
        QCOMPARE(result.overlapping, 2);
        QCOMPARE(result.n, 3);
        QCOMPARE(measured(result).excluded, (QMap<QString, qint64>{{u"overlapping"_s, 2}}));
    }

    void undefinedValuesSayWhy()
    {
        QCOMPARE(alphaOf(2, 1, {}).all.undefined, Undefined::NothingMarked);
        QCOMPARE(alphaOf(2, 1, {{.length = 9}}).all.undefined, Undefined::NothingMarked);
        QCOMPARE(alphaOf(1, 1, {{.length = 9, .units = {{0, 0, {1, 2}}}}}).all.undefined,
                 Undefined::OneAnnotator);
        QCOMPARE(alphaOf(2, 1, {{.length = 1, .units = {{0, 0, {0, 1}}, {1, 0, {0, 1}}}}}).all.undefined,
                 Undefined::NoVariation);
    }
};

QTEST_GUILESS_MAIN(TestUnitizingAlpha)

#include "tst_unitizingalpha.moc"
