#include "review/measures/bootstrap.h"

#include "review/measures/coefficients.h"
#include "review/measures/krippendorffalpha.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <random>

using namespace Galley;

namespace {

std::optional<double> mean(const std::vector<double> &values, Weights weights)
{
    double sum = 0;
    for (size_t i = 0; i < values.size(); ++i)
        sum += values[i] * weights[i];
    return sum / double(values.size());
}

std::vector<double> normalValues(int count)
{
    std::mt19937_64 random(17);
    std::vector<double> result;
    for (int i = 0; i < count; ++i) {
        double sum = 0; // twelve uniform values have variance 1
        for (int j = 0; j < 12; ++j)
            sum += double(random() >> 11U) / double(1ULL << 53U);
        result.push_back(sum - 6);
    }
    return result;
}

// Three annotators who are right seven times of ten.
CodingTable corpus(int articles, int items, int categories)
{
    std::mt19937_64 random(3);
    const auto below = [&](int bound) { return int(random() % quint64(bound)); };
    CodingTable result(3, categories);
    for (int article = 0; article < articles; ++article) {
        for (int item = 0; item < items; ++item) {
            const int truth = below(categories);
            const auto said = [&] { return below(10) < 7 ? truth : below(categories); };
            result.add(article, {said(), said(), said()});
        }
    }
    return result;
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theSameSeedGivesTheSameIntervalEverywhere()
    {
        const std::vector<double> values{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4};
        const auto interval = [&](quint64 seed) {
            return bootstrapInterval(20, [&](Weights weights) { return mean(values, weights); },
                                     {.seed = seed});
        };
        QCOMPARE(interval(1), interval(1));
        QVERIFY(interval(1) != interval(2));
        QCOMPARE(interval(1), (Interval{.low = 3.7, .high = 6}));
    }

    void everyResampleDrawsAsManyArticles()
    {
        std::vector<qint64> drawn(7, 0);
        (void)bootstrapInterval(7,
                                [&](Weights weights) -> std::optional<double> {
                                    [&] { QCOMPARE(std::reduce(weights.begin(), weights.end()), 7U); }();
                                    for (size_t i = 0; i < weights.size(); ++i)
                                        drawn[i] += weights[i];
                                    return 0;
                                },
                                {.resamples = 1000});
        for (const qint64 times : drawn)
            QVERIFY(times > 850 && times < 1150);
    }

    void theIntervalOfAMeanIsTheNormalOne()
    {
        const std::vector<double> values = normalValues(2000);
        const double centre = std::reduce(values.begin(), values.end()) / 2000;
        const auto interval = bootstrapInterval(2000, [&](Weights weights) { return mean(values, weights); },
                                                {.resamples = 2000});
        const double half = 1.96 / std::sqrt(2000);
        QVERIFY(std::abs(interval->low - (centre - half)) < 0.006);
        QVERIFY(std::abs(interval->high - (centre + half)) < 0.006);
        const auto narrow = bootstrapInterval(2000, [&](Weights weights) { return mean(values, weights); },
                                              {.resamples = 2000, .level = 0.5});
        QVERIFY(std::abs(narrow->high - (centre + 0.674 / std::sqrt(2000))) < 0.004);
    }

    void undefinedResamplesAreLeftOut()
    {
        const auto first = [](double least) {
            return [least](Weights weights) {
                return double(weights[0]) >= least ? std::optional(1.0) : std::nullopt;
            };
        };
        QCOMPARE(bootstrapInterval(9, first(1)), (Interval{.low = 1, .high = 1})); // two thirds
        QVERIFY(!bootstrapInterval(9, first(2)));                                  // a quarter
        QVERIFY(!bootstrapInterval(9, first(99)));
    }

    void oneArticleHasNoInterval()
    {
        const auto one = [](Weights) { return std::optional(1.0); };
        QVERIFY(!bootstrapInterval(1, one));
        QVERIFY(!bootstrapInterval(0, one));
    }

    void sumsAreThoseOfTheArticlesDrawn()
    {
        const CodingTable table = corpus(50, 8, 4);
        std::vector<quint32> weights(50, 0);
        weights[3] = 2;
        weights[49] = 1;
        std::vector<qint64> counts;
        table.sum(weights, counts);
        QCOMPARE(fleissKappa(table.view(counts)).n, 24);
        std::ranges::fill(weights, 1U);
        table.sum(weights, counts);
        QCOMPARE(fleissKappa(table.view(counts)), fleissKappa(table.view()));
        QCOMPARE(krippendorffAlpha(table.view(counts)), krippendorffAlpha(table.view()));
    }

    void severalFiguresAreDrawnTogether()
    {
        const CodingTable table = corpus(2000, 10, 8);
        std::vector<qint64> counts;
        const auto figures = [&](Weights weights, std::span<double> to) {
            table.sum(weights, counts);
            const CodingView items = table.view(counts);
            to[0] = *fleissKappa(items).value;
            to[1] = *krippendorffAlpha(items).value;
            to[2] = *cohenKappa(items.of({0, 1})).value;
        };
        const auto intervals = bootstrapIntervals(table.articles(), 3, figures);
        QVERIFY(intervals[0]->low < *fleissKappa(table.view()).value);
        QVERIFY(intervals[0]->high > *fleissKappa(table.view()).value);
        QVERIFY(intervals[2]->high - intervals[2]->low > intervals[0]->high - intervals[0]->low);
    }
};

QTEST_GUILESS_MAIN(TestBootstrap)

#include "tst_bootstrap.moc"
