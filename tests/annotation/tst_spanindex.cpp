#include "annotation/spanindex.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Galley;

class TestSpanIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersLikeANaiveScan_data();
    void answersLikeANaiveScan();
    void ordersParentsBeforeWhatTheyContain();
    void knowsNeighbours();
    void removesOnlyWhatIsThere();
};

namespace {

bool naiveTouches(Range extent, Range range)
{
    for (qsizetype at = range.begin; at < range.end; ++at) {
        if (extent.contains(at))
            return true;
    }
    const bool pointInside = extent.isEmpty() && range.begin <= extent.begin && extent.begin <= range.end;
    const bool caretInside = range.isEmpty() && extent.begin <= range.begin && range.begin <= extent.end;
    return pointInside || caretInside;
}

std::vector<SpanIndex::Entry> naive(const std::vector<SpanIndex::Entry> &entries, Range range)
{
    std::vector<SpanIndex::Entry> result;
    std::ranges::copy_if(entries, std::back_inserter(result),
                         [&](const SpanIndex::Entry &entry) { return naiveTouches(entry.extent, range); });
    std::ranges::sort(result, std::less{});
    return result;
}

} // namespace

void TestSpanIndex::answersLikeANaiveScan_data()
{
    QTest::addColumn<int>("spans");
    QTest::addColumn<int>("longest");
    QTest::newRow("no span at all") << 0 << 1;
    QTest::newRow("a few short spans") << 10 << 5;
    QTest::newRow("many short spans") << 400 << 8;
    QTest::newRow("spans over half the text") << 200 << 300;
}

void TestSpanIndex::answersLikeANaiveScan()
{
    QFETCH(int, spans);
    QFETCH(int, longest);
    std::mt19937 random(7);
    const auto below = [&](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, limit - 1)(random);
    };
    const auto entry = [&](SpanId id) {
        const qsizetype begin = below(600);
        return SpanIndex::Entry{{begin, begin + below(longest)}, id};
    };

    std::vector<SpanIndex::Entry> entries;
    for (int i = 0; i < spans; ++i)
        entries.push_back(entry(i + 1));
    SpanIndex index(entries);
    for (int step = 0; step < 300; ++step) {
        if (!entries.empty() && below(2)) {
            const auto victim = entries.begin() + below(qsizetype(entries.size()));
            QVERIFY(index.remove(*victim));
            entries.erase(victim);
        } else if (spans > 0) {
            entries.push_back(entry(1000 + step));
            index.insert(entries.back());
        }
        const qsizetype begin = below(620);
        const Range range{begin, begin + below(40)};
        QCOMPARE(index.touching(range), naive(entries, range));
        QCOMPARE(index.size(), qsizetype(entries.size()));
    }
    std::ranges::sort(entries, std::less{});
    QCOMPARE(index.all(), entries);
}

void TestSpanIndex::ordersParentsBeforeWhatTheyContain()
{
    const SpanIndex index({{{5, 6}, 1}, {{5, 9}, 2}, {{5, 9}, 3}, {{0, 20}, 4}});
    const std::vector<SpanIndex::Entry> expected{{{0, 20}, 4}, {{5, 9}, 2}, {{5, 9}, 3}, {{5, 6}, 1}};
    QCOMPARE(index.all(), expected);
}

void TestSpanIndex::knowsNeighbours()
{
    const SpanIndex index({{{0, 2}, 1}, {{4, 6}, 2}, {{8, 9}, 3}});
    QCOMPARE(index.after({{4, 6}, 2})->id, 3);
    QCOMPARE(index.before({{4, 6}, 2})->id, 1);
    QCOMPARE(index.after({{3, 3}, 0})->id, 2);
    QVERIFY(!index.after({{8, 9}, 3}));
    QVERIFY(!index.before({{0, 2}, 1}));
}

void TestSpanIndex::removesOnlyWhatIsThere()
{
    SpanIndex index({{{0, 2}, 1}});
    QVERIFY(!index.remove({{0, 3}, 1}));
    QVERIFY(!index.remove({{0, 2}, 2}));
    QCOMPARE(index.size(), 1);
    QVERIFY(index.remove({{0, 2}, 1}));
    QCOMPARE(index.size(), 0);
    QVERIFY(index.touching({0, 10}).empty());
}

QTEST_GUILESS_MAIN(TestSpanIndex)
#include "tst_spanindex.moc"
