#include "review/measures/dawidskene.h"

#include <QTest>

#include <random>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

CodingTable tableOf(const QString &items)
{
    const QStringList rows = items.split(u' ', Qt::SkipEmptyParts);
    CodingTable result(int(rows.first().size()));
    for (const QString &row : rows) {
        std::vector<int> codes;
        for (const QChar code : row)
            codes.push_back(code == u'.' ? CodingView::Missing : code.digitValue() - 1);
        result.add(0, codes);
    }
    return result;
}

// Table 1 of the paper: five anaesthetists on 45 patients, the first of them three times.
const QString Anaesthesia =
    u"1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444 2223343 "
    u"1111111 "
    "2223212 1211111 1112111 1111111 1111111 2222221 2221322 2222222 2222221 2223222 2212222 1111111 1111111 "
    "2322222 1111111 1111111 1121121 1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 "
    "1111111 1111111 1212111 2322222 1211111 2222222"_s;
const std::vector<int> FirstThrice = {0, 0, 0, 1, 2, 3, 4};

bool isClose(double a, double b, double within)
{
    return std::abs(a - b) < within;
}

} // namespace

class TestDawidSkene : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thePapersEstimates()
    {
        const CodingTable table = tableOf(Anaesthesia);
        const DawidSkene result = dawidSkene(
            table.view(), {.smoothing = 0, .tolerance = 1e-12, .iterations = 5000, .sources = FirstThrice});
        QVERIFY(result.converged);
        // As printed in the paper, in table 2.
        const std::vector<double> priors{0.40, 0.42, 0.11, 0.07};
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(isClose(result.priors[i], priors[i], 0.0051));
        QVERIFY(isClose(result.confusion(0, 0, 0), 0.89, 0.0051));
        QVERIFY(isClose(result.confusion(0, 1, 1), 0.88, 0.0051));
        QVERIFY(isClose(result.confusion(0, 2, 1), 0.34, 0.0051));
        QVERIFY(isClose(result.confusion(1, 1, 2), 0.31, 0.0051));
        QVERIFY(isClose(result.confusion(4, 3, 3), 0.67, 0.0051));
        // From a computation of its own.
        QVERIFY(isClose(result.priors[0], 0.3995547528821581, 1e-9));
        QVERIFY(isClose(result.confusion(0, 1, 1), 0.8763799368401487, 1e-9));
        QVERIFY(isClose(result.logLikelihood, -192.8908812142053, 1e-8));
    }

    void smoothingMakesNobodyInfallible()
    {
        const CodingTable table = tableOf(Anaesthesia);
        const DawidSkene result =
            dawidSkene(table.view(), {.smoothing = 0.01, .iterations = 5000, .sources = FirstThrice});
        QVERIFY(result.confusion(1, 0, 3) > 0);
        QVERIFY(isClose(result.priors[0], 0.39961992386748707, 1e-7));
        QVERIFY(isClose(result.confusion(0, 1, 1), 0.8760662504391104, 1e-7));
        QVERIFY(isClose(result.logLikelihood, -193.26975462375842, 1e-6));
        for (int annotator = 0; annotator < 5; ++annotator) {
            for (int truth = 0; truth < 4; ++truth) {
                double sum = 0;
                for (int said = 0; said < 4; ++said)
                    sum += result.confusion(annotator, truth, said);
                QVERIFY(isClose(sum, 1, 1e-12));
            }
        }
    }

    void theTrustworthyOutvoteTheRest()
    {
        // The first three are nearly always right, the last four answer at random.
        std::mt19937_64 random(9);
        const auto below = [&](int bound) { return int(random() % quint64(bound)); };
        CodingTable table(7, 3);
        std::vector<std::pair<int, int>> truths;
        for (int item = 0; item < 600; ++item) {
            const int truth = below(3);
            std::vector<int> codes;
            for (int i = 0; i < 7; ++i)
                codes.push_back(i < 3 && below(20) > 0 ? truth : below(3));
            truths.emplace_back(table.add(item, codes), truth);
        }
        const DawidSkene result = dawidSkene(table.view());
        for (int i = 0; i < 7; ++i)
            QVERIFY(i < 3 ? result.accuracy(i) > 0.93 : result.accuracy(i) < 0.45);
        const auto right = std::ranges::count_if(
            truths, [&](const auto &truth) { return result.best(truth.first) == truth.second; });
        QVERIFY(right > 590);
    }

    void whoAlwaysSaysTheOppositeIsOfUse()
    {
        QString items;
        for (int i = 0; i < 20; ++i)
            items += u" 1112 2221 1112 2221 11.2 .221"_s;
        const CodingTable table = tableOf(items + u" ..11"_s);
        const DawidSkene result = dawidSkene(table.view());
        QVERIFY(result.confusion(3, 0, 1) > 0.95);
        QVERIFY(result.accuracy(3) < 0.05);
    }

    void missingAnswersAreNoAnswers()
    {
        CodingTable table(2);
        const int both = table.add(0, {0, 0}, 30);
        table.add(0, {1, 1}, 10);
        const int nobody = table.add(0, {CodingView::Missing, CodingView::Missing}, 5);
        const DawidSkene result = dawidSkene(table.view(), {.smoothing = 0});
        QVERIFY(isClose(result.priors[0], 0.75, 1e-12)); // of the items that somebody coded
        QCOMPARE(result.best(both), 0);
        QVERIFY(isClose(result.posterior(nobody, 0), 0.75, 1e-12));
    }

    void givesTheSameEveryTime()
    {
        const CodingTable table = tableOf(Anaesthesia);
        QCOMPARE(dawidSkene(table.view()).posteriors, dawidSkene(table.view()).posteriors);
    }

    void oneDoesNotOutvoteAnother()
    {
        const CodingTable table = tableOf(u"12 21"_s);
        const DawidSkene result = dawidSkene(table.view());
        QVERIFY(isClose(result.posterior(0, 0), 0.5, 1e-9));
        QCOMPARE(result.best(0), 0);
    }

    void nothingToEstimateFromIsNoEstimate()
    {
        QCOMPARE(dawidSkene(CodingTable(3).view()).categories, 0);
        const CodingTable empty = tableOf(u"..."_s);
        QVERIFY(dawidSkene(empty.view()).priors.empty());
    }
};

QTEST_GUILESS_MAIN(TestDawidSkene)

#include "tst_dawidskene.moc"
