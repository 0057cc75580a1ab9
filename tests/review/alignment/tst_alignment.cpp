#include "review/alignment/alignment.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Galley;

namespace {

using Units = std::vector<Unit>;

Units randomUnits(int seed, int annotators, int each, int length)
{
    QRandomGenerator random{quint32(seed)};
    Units units;
    for (int i = 0; i < annotators * each; ++i) {
        const qsizetype begin = random.bounded(length);
        units.push_back({.annotator = i % annotators,
                         .label = int(random.bounded(3)),
                         .extent = {begin, begin + random.bounded(1, 12)}});
    }
    return units;
}

double costOf(const Units &units, const std::vector<int> &part, int annotators)
{
    const double pairs = annotators * (annotators - 1) / 2.0;
    double sum = pairs - double(part.size() * (part.size() - 1)) / 2;
    for (std::size_t i = 0; i < part.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += distance(units[part[i]], units[part[j]], {});
    return sum / pairs;
}

// The least sum of disorders, found by trying everything.
double leastByTrying(const Units &units, int annotators, std::size_t next = 0,
                     std::vector<std::vector<int>> parts = {})
{
    if (next == units.size())
        return std::accumulate(parts.begin(), parts.end(), 0.0, [&](double sum, const auto &part) {
            return sum + costOf(units, part, annotators);
        });
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i <= parts.size(); ++i) {
        auto more = parts;
        if (i == parts.size())
            more.emplace_back();
        if (std::ranges::any_of(more[i],
                                [&](int unit) { return units[unit].annotator == units[next].annotator; }))
            continue;
        more[i].push_back(int(next));
        least = std::min(least, leastByTrying(units, annotators, next + 1, std::move(more)));
    }
    return least;
}

void verifyIsPartition(const Alignment &alignment, const Units &units, int annotators)
{
    std::vector<int> seen(units.size(), 0);
    double sum = 0;
    for (const UnitaryAlignment &part : alignment.parts) {
        QVERIFY(!part.units.empty() && std::ranges::is_sorted(part.units));
        QSet<int> own;
        for (int unit : part.units) {
            ++seen[unit];
            own.insert(units[unit].annotator);
        }
        QCOMPARE(own.size(), qsizetype(part.units.size()));
        QVERIFY(std::abs(part.disorder - costOf(units, part.units, annotators)) < 1e-9);
        sum += part.disorder;
    }
    QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    QVERIFY(std::abs(alignment.disorder * double(units.size()) / annotators - sum) < 1e-6);
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isAsGoodAsTryingEverything_data()
    {
        QTest::addColumn<int>("annotators");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("length");
        QTest::newRow("two annotators") << 2 << 4 << 30;
        QTest::newRow("two annotators at one place") << 2 << 4 << 4;
        QTest::newRow("three annotators") << 3 << 3 << 20;
        QTest::newRow("three annotators far apart") << 3 << 3 << 90;
        QTest::newRow("four annotators") << 4 << 2 << 12;
    }

    void isAsGoodAsTryingEverything()
    {
        QFETCH(const int, annotators);
        QFETCH(const int, each);
        QFETCH(const int, length);
        for (int seed = 0; seed < 20; ++seed) {
            const Units units = randomUnits(seed, annotators, each, length);
            const Alignment best = bestAlignment(units, annotators);
            verifyIsPartition(best, units, annotators);
            QCOMPARE(best.errorBound, 0.0);
            const double least = leastByTrying(units, annotators) * annotators / double(units.size());
            QVERIFY2(std::abs(best.disorder - least) < 1e-9,
                     qPrintable(QStringLiteral("%1, not %2").arg(best.disorder).arg(least)));
        }
    }

    void anyOrderOfAnnotatorsGivesTheSame()
    {
        Units units = randomUnits(5, 3, 40, 500);
        const Alignment best = bestAlignment(units, 3);
        QVERIFY(best.parts.size() > 20);
        const Alignment again = bestAlignment(units, 3);
        for (std::size_t i = 0; i < best.parts.size(); ++i)
            QCOMPARE(again.parts[i].units, best.parts[i].units);
        for (Unit &unit : units)
            unit.annotator = (unit.annotator + 1) % 3;
        QVERIFY(std::abs(bestAlignment(units, 3).disorder - best.disorder) < 1e-9);
        std::ranges::reverse(units);
        QVERIFY(std::abs(bestAlignment(units, 3).disorder - best.disorder) < 1e-9);
    }

    void densePilesAreSolvedExactly()
    {
        for (int seed = 0; seed < 3; ++seed) {
            const Units units = randomUnits(seed, 3, 12, 6);
            const Alignment best = bestAlignment(units, 3);
            verifyIsPartition(best, units, 3);
            QCOMPARE(best.errorBound, 0.0);
        }
    }

    void whatIsTooLargeHasAnErrorBound()
    {
        const Units units = randomUnits(3, 12, 5, 40);
        const Alignment best = bestAlignment(units, 12);
        verifyIsPartition(best, units, 12);
        QVERIFY(best.errorBound > 0);
        QVERIFY(best.errorBound < best.disorder);
    }

    void theBoundHoldsForPairsThatAreSolvedExactly()
    {
        // A dozen annotators of which each two mark the same: nothing is left to differ.
        Units units;
        for (int i = 0; i < 12 * 3; ++i)
            units.push_back({.annotator = i % 12, .extent = {i / 12 * 3, i / 12 * 3 + 2}});
        const Alignment best = bestAlignment(units, 12);
        verifyIsPartition(best, units, 12);
        QVERIFY(best.disorder - best.errorBound < 1e-9);
    }

    void unitsWithoutLengthAreAlignedWhereTheyAre()
    {
        const Units units{{.annotator = 0, .extent = {4, 4}},
                          {.annotator = 1, .extent = {4, 4}},
                          {.annotator = 0, .extent = {9, 9}},
                          {.annotator = 1, .extent = {8, 8}}};
        const Alignment best = bestAlignment(units, 2);
        QCOMPARE(best.parts.size(), std::size_t(3));
        QCOMPARE(best.parts.front().disorder, 0.0);
    }

    void whatADiscontinuousUnitLeavesOutCounts()
    {
        const Unit whole{.extent = {0, 10}};
        const Unit gap{.extent = {0, 10}, .segments = {{0, 3}, {7, 10}}};
        const Unit smaller{.extent = {0, 10}, .segments = {{0, 4}, {7, 10}}};
        QCOMPARE(placeDistance(whole, whole), 0.0);
        QCOMPARE(placeDistance(gap, gap), 0.0);
        QCOMPARE(placeDistance(whole, gap), 0.04);
        QCOMPARE(placeDistance(gap, whole), 0.04);
        QCOMPARE(placeDistance(gap, smaller), 0.0025);
    }

    void emptyAndLonelySetsAreFine()
    {
        QVERIFY(bestAlignment({}, 3).parts.empty());
        const Units units{{.annotator = 4, .extent = {0, 2}}};
        const Alignment best = bestAlignment(units, 1);
        QCOMPARE(best.parts.size(), std::size_t(1));
        QCOMPARE(best.parts.front().disorder, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
