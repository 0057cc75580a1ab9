#include "exchange/similartexts.h"
#include "exchange/split.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

SplitOptions options(SplitOptions::By by, const QString &parts = u"80,10,10"_s)
{
    return {.parts = splitPartsFrom(parts).value(), .by = by};
}

// So many articles a0, a1, …, each with what the function gives it.
template <typename Fill>
std::vector<SplitItem> items(int count, const Fill &fill)
{
    std::vector<SplitItem> list;
    for (int i = 0; i < count; ++i) {
        SplitItem item{.hash = splitHash(7, u"a%1"_s.arg(i))};
        fill(i, item);
        list.push_back(item);
    }
    return list;
}

std::vector<SplitItem> items(int count)
{
    return items(count, [](int, SplitItem &) {});
}

double shareOf(const std::vector<quint8> &parts, quint8 part)
{
    return double(std::ranges::count(parts, part)) / double(parts.size());
}

QString words(QRandomGenerator &random, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += u"w%1"_s.arg(random.bounded(5000));
    return list.join(u' ');
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParts_data();
    void readsParts();
    void refusesPartsThatAreNone_data();
    void refusesPartsThatAreNone();
    void comesBackFromJson();
    void byHashKeepsTheShares();
    void byHashAnArticleStaysWhileTheProjectGrows();
    void anotherSeedGivesAnotherSplit();
    void byLabelsSpreadsEachLabel();
    void byLabelsWithoutLabelsKeepsTheShares();
    void byDatePutsTheNewestLast();
    void aGroupStaysInOnePart_data();
    void aGroupStaysInOnePart();
    void largeGroupsAreBalanced();
    void theOrderOfJoiningDoesNotMatter();
    void nearDuplicatesAreJoined();
    void boilerplateIsNoHindrance();
};

void TestSplit::readsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<double>("first");
    QTest::newRow("three") << u"80,10,10"_s << QStringList{u"train"_s, u"dev"_s, u"test"_s} << 0.8;
    QTest::newRow("two") << u"3,1"_s << QStringList{u"train"_s, u"test"_s} << 0.75;
    QTest::newRow("named") << u"a=1, b=1,c=1,d=1"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << 0.25;
    QTest::newRow("thirds") << u"1,1,1"_s << QStringList{u"train"_s, u"dev"_s, u"test"_s} << 1.0 / 3;
}

void TestSplit::readsParts()
{
    QFETCH(const QString, text);
    const auto parts = splitPartsFrom(text);
    QVERIFY(parts);
    QStringList names;
    for (const SplitPart &part : *parts)
        names += part.name;
    QTEST(names, "names");
    QTEST(parts->first().share, "first");
}

void TestSplit::refusesPartsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"80"_s, u"80,x,10"_s, u"80,0,20"_s, u"80,-10,30"_s, u"a=1,a=1"_s,
                                u"1,1,1,1"_s, u"../a=1,b=1"_s, u"a=nan,b=1"_s, u"a=inf,b=1"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSplit::refusesPartsThatAreNone()
{
    QFETCH(const QString, text);
    const auto parts = splitPartsFrom(text);
    QVERIFY(!parts);
    QVERIFY(!parts.error().message.isEmpty());
}

void TestSplit::comesBackFromJson()
{
    SplitOptions all = options(SplitOptions::By::Date, u"a=2,b=1"_s);
    all.sources = true;
    all.duplicates = false;
    all.seed = 99;
    QCOMPARE(splitOptionsFrom(toJson(all)).value(), all);
    QVERIFY(!splitOptionsFrom({{u"parts"_s, 3}}));
}

void TestSplit::byHashKeepsTheShares()
{
    const auto list = items(20'000);
    const auto parts = assignParts(list, Groups(20'000), options(SplitOptions::By::Hash));
    // Within four standard deviations.
    QVERIFY(std::abs(shareOf(parts, 0) - 0.8) < 0.0114);
    QVERIFY(std::abs(shareOf(parts, 1) - 0.1) < 0.0085);
    QVERIFY(std::abs(shareOf(parts, 2) - 0.1) < 0.0085);
}

void TestSplit::byHashAnArticleStaysWhileTheProjectGrows()
{
    const SplitOptions by = options(SplitOptions::By::Hash);
    auto few = assignParts(items(500), Groups(500), by);
    const auto more = assignParts(items(1000), Groups(1000), by);
    QVERIFY(std::ranges::equal(few, std::span(more).first(500)));
}

void TestSplit::anotherSeedGivesAnotherSplit()
{
    QVERIFY(splitHash(1, u"a"_s) != splitHash(2, u"a"_s));
    QVERIFY(splitHash(1, u"a"_s) != splitHash(1, u"b"_s));
    QCOMPARE(splitHash(0, u"a"_s), 0x0d3b8411bde7fa84ULL);
}

// Labels that are in half, a tenth and a hundredth of the articles.
void TestSplit::byLabelsSpreadsEachLabel()
{
    QRandomGenerator random(1);
    const auto list = items(3000, [&](int, SplitItem &item) {
        for (const auto &[label, often] : {std::pair{0, 2}, {1, 10}, {2, 100}}) {
            if (random.bounded(often) == 0)
                item.labels.push_back({label, 1 + random.bounded(9)});
        }
    });
    const auto parts = assignParts(list, Groups(3000), options(SplitOptions::By::Labels));
    std::map<qint32, std::array<double, 3>> counts;
    for (size_t i = 0; i < list.size(); ++i) {
        for (const SplitItem::Label &label : list[i].labels)
            counts[label.label][parts[i]] += label.count;
    }
    for (const auto &[label, of] : counts) {
        const double all = of[0] + of[1] + of[2];
        QVERIFY2(std::abs(of[0] / all - 0.8) < 0.01, qPrintable(QString::number(of[0] / all)));
        QVERIFY2(std::abs(of[1] / all - 0.1) < 0.01, qPrintable(QString::number(of[1] / all)));
        QVERIFY2(std::abs(of[2] / all - 0.1) < 0.01, qPrintable(QString::number(of[2] / all)));
    }
    QVERIFY(std::abs(shareOf(parts, 0) - 0.8) < 0.01);
    QVERIFY(std::abs(shareOf(parts, 2) - 0.1) < 0.01);
}

void TestSplit::byLabelsWithoutLabelsKeepsTheShares()
{
    const auto parts = assignParts(items(1000), Groups(1000), options(SplitOptions::By::Labels));
    QCOMPARE(shareOf(parts, 0), 0.8);
    QCOMPARE(shareOf(parts, 1), 0.1);
    QCOMPARE(shareOf(parts, 2), 0.1);
}

void TestSplit::byDatePutsTheNewestLast()
{
    QRandomGenerator random(2);
    const auto list = items(5000, [&](int i, SplitItem &item) {
        item.day = i < 50 ? SplitItem::NoDay : 730'000 + random.bounded(700);
    });
    const auto parts = assignParts(list, Groups(5000), options(SplitOptions::By::Date));
    std::array<std::pair<int, int>, 3> days;
    days.fill({INT_MAX, INT_MIN});
    for (size_t i = 0; i < list.size(); ++i) {
        auto &[oldest, newest] = days[parts[i]];
        oldest = std::min(oldest, int(list[i].day));
        newest = std::max(newest, int(list[i].day));
    }
    QCOMPARE(days[0].first, int(SplitItem::NoDay));
    QVERIFY(days[0].second < days[1].first);
    QVERIFY(days[1].second < days[2].first);
    QVERIFY(std::abs(shareOf(parts, 0) - 0.8) < 0.005);
    QVERIFY(std::abs(shareOf(parts, 2) - 0.1) < 0.005);
}

void TestSplit::aGroupStaysInOnePart_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("sources");
    QTest::newRow("by hash") << int(SplitOptions::By::Hash) << false;
    QTest::newRow("by hash, with sources") << int(SplitOptions::By::Hash) << true;
    QTest::newRow("by labels") << int(SplitOptions::By::Labels) << false;
    QTest::newRow("by date") << int(SplitOptions::By::Date) << false;
}

void TestSplit::aGroupStaysInOnePart()
{
    QFETCH(const int, by);
    QFETCH(const bool, sources);
    QRandomGenerator random(3);
    const auto list = items(2000, [&](int, SplitItem &item) {
        item.day = random.bounded(300);
        if (random.bounded(3) == 0)
            item.labels.push_back({random.bounded(5), 1});
    });
    Groups groups(2000);
    for (int i = 0; i < 900; ++i)
        groups.join(random.bounded(2000), random.bounded(2000));
    SplitOptions how = options(SplitOptions::By(by));
    how.sources = sources;
    const auto parts = assignParts(list, groups, how);
    for (qsizetype i = 0; i < 2000; ++i)
        QCOMPARE(parts[size_t(i)], parts[size_t(groups.of(i))]);
    QVERIFY(std::abs(shareOf(parts, 0) - 0.8) < 0.05);
    for (const quint8 part : {0, 1, 2})
        QVERIFY(shareOf(parts, part) > 0.05);
}

// Twelve sources of very different sizes.
void TestSplit::largeGroupsAreBalanced()
{
    Groups groups(1560);
    qsizetype at = 0;
    for (int source = 1; source <= 12; ++source) {
        for (int i = 1; i < source * 20; ++i)
            groups.join(at, at + i);
        at += source * 20;
    }
    SplitOptions how = options(SplitOptions::By::Hash);
    how.sources = true;
    const auto parts = assignParts(items(1560), groups, how);
    QVERIFY(std::abs(shareOf(parts, 0) - 0.8) < 0.06);
    QVERIFY(shareOf(parts, 1) > 0.05 && shareOf(parts, 2) > 0.05);
}

void TestSplit::theOrderOfJoiningDoesNotMatter()
{
    Groups one(6);
    one.join(0, 1);
    one.join(3, 4);
    one.join(4, 1);
    Groups other(6);
    other.join(1, 4);
    other.join(4, 3);
    other.join(1, 0);
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(one.of(i), other.of(i));
    QCOMPARE(one.of(3), 0);
    QCOMPARE(one.of(5), 5);
}

// 300 stories of 300 words; of each a copy with 12 other words, and other stories beside them.
void TestSplit::nearDuplicatesAreJoined()
{
    QRandomGenerator random(4);
    SimilarTexts duplicates;
    for (int i = 0; i < 300; ++i) {
        const QString story = words(random, 300);
        QStringList changed = story.split(u' ');
        for (int word = 0; word < 12; ++word)
            changed[random.bounded(300)] = u"other"_s;
        duplicates.add(MinHash::of(story));
        duplicates.add(MinHash::of(changed.join(u' ').toUpper()));
        duplicates.add(MinHash::of(words(random, 300)));
        duplicates.add(MinHash::of({}));
    }
    Groups groups(1200);
    duplicates.join(groups);
    int joined = 0;
    for (qsizetype i = 0; i < 1200; i += 4) {
        joined += groups.of(i + 1) == i ? 1 : 0;
        QCOMPARE(groups.of(i + 2), i + 2);
        QCOMPARE(groups.of(i + 3), i + 3);
    }
    QVERIFY2(joined >= 297, qPrintable(QString::number(joined)));
}

// A thousand texts that share half of what they have: no duplicates, and no quadratic time.
void TestSplit::boilerplateIsNoHindrance()
{
    QRandomGenerator random(5);
    const QString shared = words(random, 60);
    SimilarTexts duplicates;
    for (int i = 0; i < 1000; ++i)
        duplicates.add(MinHash::of(QString(shared + u' ' + words(random, 120))));
    Groups groups(1000);
    duplicates.join(groups);
    for (qsizetype i = 0; i < 1000; ++i)
        QCOMPARE(groups.of(i), i);
}

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
