#include "review/measures/spanscores.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Spans = std::vector<ScoredSpan>;

// "label begin-end[+begin-end]" of each span; a label is a letter, ends are exclusive.
Spans spans(const QString &text)
{
    Spans result;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        ScoredSpan span{.label = word[0].unicode()};
        for (const QString &piece : word.mid(1).split(u'+')) {
            const QStringList ends = piece.split(u'-');
            span.segments.append({ends[0].toLongLong(), ends[1].toLongLong()});
        }
        span.extent = {span.segments.first().begin, span.segments.last().end};
        if (span.segments.size() == 1)
            span.segments.clear();
        result.push_back(span);
    }
    return result;
}

// COR INC PAR MIS SPU
QString text(const MatchCounts &counts)
{
    return u"%1 %2 %3 %4 %5"_s.arg(counts.correct)
        .arg(counts.incorrect)
        .arg(counts.partial)
        .arg(counts.missing)
        .arg(counts.spurious);
}

Spans randomSpans(QRandomGenerator &random, int most)
{
    Spans result;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        const int begin = random.bounded(12);
        ScoredSpan span{.label = random.bounded(2), .extent = {begin, begin + 1 + random.bounded(5)}};
        if (random.bounded(4) == 0) {
            span.segments = {{begin, begin + 1}, {begin + 2, begin + 4}};
            span.extent = {begin, begin + 4};
        }
        result.push_back(span);
    }
    return result;
}

// The best by trying everything: most good meetings, then most meetings.
std::pair<int, int> tried(const Spans &gold, const Spans &other, size_t from, std::vector<char> &taken,
                          const std::function<bool(const ScoredSpan &, const ScoredSpan &)> &isGood)
{
    if (from == gold.size())
        return {0, 0};
    std::pair<int, int> best = tried(gold, other, from + 1, taken, isGood);
    for (size_t i = 0; i < other.size(); ++i) {
        if (taken[i] != 0 || sharedLength(gold[from], other[i]) == 0)
            continue;
        taken[i] = 1;
        auto [good, all] = tried(gold, other, from + 1, taken, isGood);
        taken[i] = 0;
        best = std::max(best, {good + int(isGood(gold[from], other[i])), all + 1});
    }
    return best;
}

} // namespace

class TestSpanScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachSense_data();
    void countsEachSense();
    void precisionRecallAndF1();
    void theLeastShareIsOfGold_data();
    void theLeastShareIsOfGold();
    void nothingMarkedIsUndefined();
    void articlesAddUp();
    void matchingIsTheBest();
    void orderAndSidesDoNotMatter();
    void thousandsOfSpansAreFast();
};

void TestSpanScores::countsEachSense_data()
{
    QTest::addColumn<QString>("gold");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("partial");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *gold, const char *other, const char *strict,
                        const char *exact, const char *partial, const char *type) {
        QTest::newRow(name) << QString::fromLatin1(gold) << QString::fromLatin1(other)
                            << QString::fromLatin1(strict) << QString::fromLatin1(exact)
                            << QString::fromLatin1(partial) << QString::fromLatin1(type);
    };
    row("same place, same label", "X0-9", "X0-9", "1 0 0 0 0", "1 0 0 0 0", "1 0 0 0 0", "1 0 0 0 0");
    row("spurious", "", "X0-9", "0 0 0 0 1", "0 0 0 0 1", "0 0 0 0 1", "0 0 0 0 1");
    row("missing", "X0-9", "", "0 0 0 1 0", "0 0 0 1 0", "0 0 0 1 0", "0 0 0 1 0");
    row("same place, other label", "X0-9", "Y0-9", "0 1 0 0 0", "1 0 0 0 0", "1 0 0 0 0", "0 1 0 0 0");
    row("overlap, same label", "X0-9", "X3-12", "0 1 0 0 0", "0 1 0 0 0", "0 0 1 0 0", "1 0 0 0 0");
    row("overlap, other label", "X0-9", "Y3-12", "0 1 0 0 0", "0 1 0 0 0", "0 0 1 0 0", "0 1 0 0 0");
    row("spans that only touch do not meet", "X0-5", "X5-9", "0 0 0 1 1", "0 0 0 1 1", "0 0 0 1 1",
        "0 0 0 1 1");
    row("an exact match is not taken by one that comes first", "X0-10", "X0-5 X0-10", "1 0 0 0 1",
        "1 0 0 0 1", "1 0 0 0 1", "1 0 0 0 1");
    row("nested spans each find their own", "X0-20 X5-10", "X5-10 X0-20", "2 0 0 0 0", "2 0 0 0 0",
        "2 0 0 0 0", "2 0 0 0 0");
    row("identical spans are counted one by one", "X0-9 X0-9 X0-9", "X0-9 X0-9", "2 0 0 1 0", "2 0 0 1 0",
        "2 0 0 1 0", "2 0 0 1 0");
    row("two labels on one place are told apart", "X0-9 Y0-9", "Y0-9 X0-9", "2 0 0 0 0", "2 0 0 0 0",
        "2 0 0 0 0", "2 0 0 0 0");
    row("pieces have to be the same", "X0-3+6-9", "X0-3+6-9", "1 0 0 0 0", "1 0 0 0 0", "1 0 0 0 0",
        "1 0 0 0 0");
    row("the whole is not the pieces", "X0-3+6-9", "X0-9", "0 1 0 0 0", "0 1 0 0 0", "0 0 1 0 0",
        "1 0 0 0 0");
    row("what lies in a gap does not meet the pieces", "X0-3+6-9", "X3-6", "0 0 0 1 1", "0 0 0 1 1",
        "0 0 0 1 1", "0 0 0 1 1");
    row("one long span meets one of two short ones", "X0-20", "X0-5 X8-15", "0 1 0 0 1", "0 1 0 0 1",
        "0 0 1 0 1", "1 0 0 0 1");
    row("as many meet as can", "X0-10 X8-20", "X9-12 X0-3", "0 2 0 0 0", "0 2 0 0 0", "0 0 2 0 0",
        "2 0 0 0 0");
    row("a right label comes before a place that others need", "X0-10 Y8-20", "Y0-3 X9-12", "0 2 0 0 0",
        "0 2 0 0 0", "0 0 2 0 0", "1 0 0 1 1");
    row("davidsbatista's case 1", "P59-70 L127-135 L164-175 L197-206 L208-220 M230-241",
        "P24-31 L124-135 P164-175 L197-206 L208-220 L225-244", "2 3 0 1 1", "3 2 0 1 1", "3 0 2 1 1",
        "3 2 0 1 1");
    row("nervaluate's example", "P1-3 O6-8 L101-102 P102-104 D106-107",
        "P2-3 O6-8 L101-103 P103-104 D106-107", "2 3 0 0 0", "2 3 0 0 0", "2 0 3 0 0", "5 0 0 0 0");
    row("nervaluate's base sequence, one missing", "P1-3 O6-8", "P1-3", "1 0 0 1 0", "1 0 0 1 0", "1 0 0 1 0",
        "1 0 0 1 0");
    row("nervaluate's base sequence, other label", "P1-3 O6-8", "P1-3 L6-8", "1 1 0 0 0", "2 0 0 0 0",
        "2 0 0 0 0", "1 1 0 0 0");
    row("nervaluate's base sequence, other label and boundary", "P1-3 O6-8", "P1-3 L6-7", "1 1 0 0 0",
        "1 1 0 0 0", "1 0 1 0 0", "1 1 0 0 0");
    row("nervaluate's base sequence, other label and one too many", "P1-3 O6-8", "P1-3 P4-5 L6-8",
        "1 1 0 0 1", "2 0 0 0 1", "2 0 0 0 1", "1 1 0 0 1");
}

void TestSpanScores::countsEachSense()
{
    QFETCH(QString, gold);
    QFETCH(QString, other);
    const SpanScores scores = scoreSpans(spans(gold), spans(other));
    QTEST(text(scores.strict), "strict");
    QTEST(text(scores.exact), "exact");
    QTEST(text(scores.partial), "partial");
    QTEST(text(scores.type), "type");
}

void TestSpanScores::precisionRecallAndF1()
{
    const SpanScores scores = scoreSpans(spans(u"P1-3 O6-8 L101-102 P102-104 D106-107"_s),
                                         spans(u"P2-3 O6-8 L101-103 P103-104 D106-107"_s));
    QCOMPARE(*scores.strict.f1(), 0.4);
    QCOMPARE(*scores.exact.f1(), 0.4);
    QCOMPARE(*scores.partial.f1(), 0.7); // three of five are half right
    QCOMPARE(*scores.type.f1(), 1.0);
    const MatchCounts uneven{.correct = 2, .incorrect = 1, .partial = 2, .missing = 3, .spurious = 1};
    QCOMPARE(*uneven.precision(), 3.0 / 6);
    QCOMPARE(*uneven.recall(), 3.0 / 8);
    QCOMPARE(*uneven.f1(), 6.0 / 14);
}

void TestSpanScores::theLeastShareIsOfGold_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<QString>("partial");
    QTest::newRow("half of it") << u"P0-5"_s << 0.5 << u"0 0 1 0 0"_s;
    QTest::newRow("three tenths of it are not half") << u"P0-3"_s << 0.5 << u"0 0 0 1 1"_s;
    QTest::newRow("all of it") << u"P0-10"_s << 0.5 << u"1 0 0 0 0"_s;
    QTest::newRow("seven tenths are not three quarters") << u"P0-7"_s << 0.75 << u"0 0 0 1 1"_s;
    QTest::newRow("eight tenths are") << u"P0-8"_s << 0.75 << u"0 0 1 0 0"_s;
    QTest::newRow("what lies beside it has none") << u"P10-16"_s << 0.0 << u"0 0 0 1 1"_s;
    QTest::newRow("three tenths at its end") << u"P7-13"_s << 0.3 << u"0 0 1 0 0"_s;
    QTest::newRow("six tenths in it") << u"P2-8"_s << 0.61 << u"0 0 0 1 1"_s;
}

void TestSpanScores::theLeastShareIsOfGold()
{
    QFETCH(QString, other);
    QFETCH(double, least);
    QTEST(text(scoreSpans(spans(u"P0-10"_s), spans(other), least).partial), "partial");
}

void TestSpanScores::nothingMarkedIsUndefined()
{
    const MatchCounts nothing = scoreSpans({}, {}).strict;
    QVERIFY(!nothing.precision() && !nothing.recall() && !nothing.f1());
    const MatchCounts missed = scoreSpans(spans(u"X0-9"_s), {}).strict;
    QVERIFY(!missed.precision());
    QCOMPARE(*missed.recall(), 0.0);
    QCOMPARE(*missed.f1(), 0.0);
}

void TestSpanScores::articlesAddUp()
{
    const SpanScores first = scoreSpans(spans(u"X0-9 X20-29"_s), spans(u"X0-9"_s));
    const SpanScores second = scoreSpans(spans(u"X0-9"_s), spans(u"Y1-9 X30-40"_s));
    SpanScores sum = first;
    sum.add(second, 2);
    QCOMPARE(text(sum.strict), u"1 2 0 1 2"_s);
    QCOMPARE(text(sum.exact), u"1 2 0 1 2"_s);
    QCOMPARE(text(sum.partial), u"1 0 2 1 2"_s);
    QCOMPARE(text(sum.type), u"1 2 0 1 2"_s);
    QCOMPARE(*sum.strict.f1(), 2.0 / 9);
}

void TestSpanScores::matchingIsTheBest()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        const Spans gold = randomSpans(random, 5);
        const Spans other = randomSpans(random, 5);
        const SpanScores scores = scoreSpans(gold, other);
        const auto check = [&](const MatchCounts &counts, const auto &isGood) {
            std::vector<char> taken(other.size(), 0);
            const auto [good, all] = tried(gold, other, 0, taken, isGood);
            QCOMPARE(counts.correct, good);
            QCOMPARE(counts.correct + counts.incorrect + counts.partial, all);
            QCOMPARE(counts.possible(), qint64(gold.size()));
            QCOMPARE(counts.actual(), qint64(other.size()));
        };
        check(scores.strict, [](const ScoredSpan &a, const ScoredSpan &b) {
            return a.hasSamePlace(b) && a.label == b.label;
        });
        check(scores.exact, [](const ScoredSpan &a, const ScoredSpan &b) { return a.hasSamePlace(b); });
        check(scores.partial, [](const ScoredSpan &a, const ScoredSpan &b) { return a.hasSamePlace(b); });
        check(scores.type, [](const ScoredSpan &a, const ScoredSpan &b) { return a.label == b.label; });
    }
}

void TestSpanScores::orderAndSidesDoNotMatter()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        const Spans gold = randomSpans(random, 30);
        const Spans other = randomSpans(random, 30);
        const SpanScores scores = scoreSpans(gold, other);
        Spans shuffled = other;
        std::ranges::shuffle(shuffled, random);
        QCOMPARE(scoreSpans(gold, shuffled), scores);
        const SpanScores swapped = scoreSpans(other, gold);
        for (const auto sense :
             {&SpanScores::strict, &SpanScores::exact, &SpanScores::partial, &SpanScores::type}) {
            MatchCounts expected = scores.*sense;
            std::swap(expected.missing, expected.spurious);
            QCOMPARE(swapped.*sense, expected);
        }
    }
}

void TestSpanScores::thousandsOfSpansAreFast()
{
    QRandomGenerator random(3);
    const auto many = [&](int count, int length) {
        Spans result;
        for (int i = 0; i < count; ++i) {
            const int begin = random.bounded(100'000);
            result.push_back(
                {.label = random.bounded(10), .extent = {begin, begin + 1 + random.bounded(length)}});
        }
        return result;
    };
    const Spans short1 = many(5000, 60);
    const Spans short2 = many(5000, 60);
    QElapsedTimer timer;
    timer.start();
    (void)scoreSpans(short1, short2);
    const qint64 shortTime = timer.restart();
    const Spans long1 = many(1000, 50'000);
    const Spans long2 = many(1000, 50'000);
    timer.restart();
    (void)scoreSpans(long1, long2);
    const qint64 longTime = timer.elapsed();
    qInfo("5,000 against 5,000 short spans: %lld ms; 1,000 against 1,000 that mostly overlap: %lld ms",
          shortTime, longTime);
    QVERIFY(shortTime < 1000); // some 5 ms
    QVERIFY(longTime < 5000);  // some 150 ms
}

QTEST_GUILESS_MAIN(TestSpanScores)

#include "tst_spanscores.moc"
