#include "search/concordance.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Galley;
using namespace Galley::Concordance;
using namespace Qt::StringLiterals;

class TestConcordance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByWhatStandsBeside_data();
    void sortsByWhatStandsBeside();
    void sortsAsTheLanguageDoes();
    void sortsAHundredThousandLines();
    void groupsTheLargestFirst_data();
    void groupsTheLargestFirst();
    void knowsItsWords();
};

namespace {

Hit line(ArticleId article, const QString &left, const QString &key, const QString &right)
{
    return {.article = article, .range = {0, key.size()}, .quote = key, .left = left, .right = right};
}

QList<ArticleId> articles(const QList<Hit> &lines)
{
    QList<ArticleId> ids;
    for (const Hit &hit : lines)
        ids.append(hit.article);
    return ids;
}

} // namespace

void TestConcordance::sortsByWhatStandsBeside_data()
{
    QTest::addColumn<QList<SortBy>>("orders");
    QTest::addColumn<QList<ArticleId>>("expected");
    using Orders = QList<SortBy>;
    using Ids = QList<ArticleId>;
    QTest::newRow("by place without an order") << Orders{} << Ids{1, 2, 3, 4};
    QTest::newRow("by the key") << Orders{SortBy::Key} << Ids{2, 4, 1, 3};
    QTest::newRow("by the first word to the left") << Orders{SortBy::Left1} << Ids{3, 2, 1, 4};
    QTest::newRow("by the second word to the left") << Orders{SortBy::Left2} << Ids{3, 1, 4, 2};
    QTest::newRow("by the first word to the right") << Orders{SortBy::Right1} << Ids{4, 1, 3, 2};
    QTest::newRow("by the key, then to the right") << Orders{SortBy::Key, SortBy::Right1} << Ids{4, 2, 1, 3};
    QTest::newRow("by the third word to the right") << Orders{SortBy::Right3} << Ids{2, 3, 4, 1};
}

void TestConcordance::sortsByWhatStandsBeside()
{
    QFETCH(const QList<SortBy>, orders);
    QFETCH(const QList<ArticleId>, expected);
    QList<Hit> lines{line(3, u"“"_s, u"Wagner"_s, u" group’s men"_s),
                     line(1, u"x alpha the "_s, u"Wagner"_s, u" Group, in Mali"_s),
                     line(4, u"an beta, Will "_s, u"army"_s, u"-based in a"_s),
                     line(2, u"(gamma) of "_s, u"Army"_s, u" of it"_s)};
    Concordance::sort(lines, orders);
    QCOMPARE(articles(lines), expected);
}

void TestConcordance::sortsAsTheLanguageDoes()
{
    QList<Hit> lines{line(1, {}, u"Zürich"_s, {}), line(2, {}, u"Öl"_s, {}), line(3, {}, u"ost"_s, {}),
                     line(4, {}, u"öl"_s, {})};
    Concordance::sort(lines, {SortBy::Key}, QLocale(QLocale::German));
    QCOMPARE(articles(lines), (QList<ArticleId>{2, 4, 3, 1}));
    Concordance::sort(lines, {SortBy::Key}, QLocale(QLocale::Swedish));
    QCOMPARE(articles(lines), (QList<ArticleId>{3, 1, 2, 4}));
}

void TestConcordance::sortsAHundredThousandLines()
{
    std::mt19937 random(1);
    QList<Hit> lines;
    const auto word = [&] { return u"word"_s + QString::number(random() % 20'000); };
    for (ArticleId i = 0; i < 100'000; ++i)
        lines.append(line(i, word() + u' ' + word() + u' ', word(), u' ' + word()));
    QBENCHMARK_ONCE
    {
        Concordance::sort(lines, {SortBy::Key, SortBy::Left1, SortBy::Right1});
    }
    QVERIFY(std::ranges::is_sorted(lines, {}, [](const Hit &hit) { return hit.quote; }));
}

void TestConcordance::groupsTheLargestFirst_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all in one") << GroupBy::None << QStringList{u" 0 1 2 3"_s};
    QTest::newRow("by label") << GroupBy::Label
                              << QStringList({u"actor/group 1 2"_s, u" 0"_s, u"actor/state 3"_s});
    QTest::newRow("by key") << GroupBy::Key << QStringList({u"wagner 0 1 3"_s, u"chad 2"_s});
    QTest::newRow("by source") << GroupBy::Source << QStringList({u"Agency 1 2 3"_s, u" 0"_s});
}

void TestConcordance::groupsTheLargestFirst()
{
    QFETCH(const GroupBy, by);
    QFETCH(const QStringList, expected);
    const QList<Hit> lines{
        {.quote = u"Wagner"_s},
        {.source = u"Agency"_s, .span = 1, .quote = u"WAGNER"_s, .layer = u"actor"_s, .label = u"group"_s},
        {.source = u"Agency"_s, .span = 1, .quote = u"Chad"_s, .layer = u"actor"_s, .label = u"group"_s},
        {.source = u"Agency"_s, .span = 1, .quote = u"Wagner"_s, .layer = u"actor"_s, .label = u"state"_s}};
    QStringList groups;
    for (const Group &group : grouped(lines, by)) {
        QString text = group.value;
        for (const qsizetype index : group.lines)
            text += u' ' + QString::number(index);
        groups += text;
    }
    QCOMPARE(groups, expected);
}

void TestConcordance::knowsItsWords()
{
    for (const QString &word : sortWords())
        QVERIFY(sortFrom(word));
    for (const QString &word : groupWords())
        QVERIFY(groupFrom(word));
    QCOMPARE(sortFrom(u"right2"), SortBy::Right2);
    QVERIFY(!sortFrom(u"middle"));
}

QTEST_GUILESS_MAIN(TestConcordance)
#include "tst_concordance.moc"
