#include "find/articlefinder.h"

#include "find/hitlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Exact = PatternSpec::Kind::Exact;
constexpr auto Folded = PatternSpec::Kind::Folded;
constexpr auto Expression = PatternSpec::Kind::RegularExpression;

ArticleText text(const QString &string)
{
    return *ArticleText::fromString(string);
}

} // namespace

class TestArticleFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void finds_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<PatternSpec>("query");
        QTest::addColumn<QList<Range>>("hits");
        const QString words = u"Wagner and wagnerian WAGNER."_s;
        QTest::newRow("any case") << words << PatternSpec{u"wagner"_s, Folded, false}
                                  << QList<Range>{{0, 6}, {11, 17}, {21, 27}};
        QTest::newRow("this case alone")
            << words << PatternSpec{u"Wagner"_s, Exact, false} << QList<Range>{{0, 6}};
        QTest::newRow("whole words") << words << PatternSpec{u"wagner"_s, Folded, true}
                                     << QList<Range>{{0, 6}, {21, 27}};
        QTest::newRow("what a pattern says")
            << words << PatternSpec{u"w\\w+n\\b"_s, Expression, false} << QList<Range>{{11, 20}};
        QTest::newRow("the sign, not the pattern")
            << u"a.b axb"_s << PatternSpec{u"a.b"_s, Folded, false} << QList<Range>{{0, 3}};
        QTest::newRow("whole words that are none")
            << u"C++ or xC++x"_s << PatternSpec{u"C++"_s, Folded, true} << QList<Range>{{0, 3}};
        QTest::newRow("code points behind an emoji")
            << u"😀😀 Kyiv"_s << PatternSpec{u"kyiv"_s, Folded, false} << QList<Range>{{3, 7}};
        QTest::newRow("capitals of other scripts")
            << u"Харків і ХАРКІВ"_s << PatternSpec{u"харків"_s, Folded, false}
            << QList<Range>{{0, 6}, {9, 15}};
        QTest::newRow("empty matches are no hits")
            << u"b😀ab"_s << PatternSpec{u"a*"_s, Expression, false} << QList<Range>{{2, 3}};
        QTest::newRow("nothing") << words << PatternSpec{u"zebra"_s, Folded, false} << QList<Range>{};
    }

    void finds()
    {
        QFETCH(const QString, in);
        QFETCH(const PatternSpec, query);
        QFETCH(const QList<Range>, hits);
        ArticleFinder finder;
        QList<Range> found;
        connect(&finder, &ArticleFinder::found, this, [&](const QList<Range> &more) { found += more; });
        QSignalSpy finished(&finder, &ArticleFinder::finished);
        QVERIFY(finder.start(text(in), query));
        QVERIFY(finished.wait());
        QCOMPARE(found, hits);
    }

    void aPatternThatIsNoneSaysWhere()
    {
        ArticleFinder finder;
        const Result<void> started = finder.start(text(u"abc"_s), {u"a(b"_s, Expression, true});
        QVERIFY(!started);
        QCOMPARE(started.error().place.column, 4);
        QVERIFY(!finder.isRunning());
    }

    void aPatternThatBacktracksForEverIsStopped()
    {
        ArticleFinder finder;
        QSignalSpy gaveUp(&finder, &ArticleFinder::gaveUp);
        QVERIFY(finder.start(text(QString(5000, u'a') + u'!'), {u"(a+)+$"_s, Expression, false}));
        QVERIFY(gaveUp.wait(10'000));
    }

    void aNewSearchDropsTheOneBefore()
    {
        ArticleFinder finder;
        QList<Range> found;
        connect(&finder, &ArticleFinder::found, this, [&](const QList<Range> &more) { found += more; });
        QSignalSpy finished(&finder, &ArticleFinder::finished);
        const ArticleText big = text(u"one two "_s.repeated(200'000));
        QVERIFY(finder.start(big, {u"one"_s}));
        QVERIFY(finder.start(text(u"one two"_s), {u"two"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(found, QList<Range>({{4, 7}}));
    }

    void fiveMegabytesComeInPortionsThatDoNotBlock()
    {
        ArticleFinder finder;
        qsizetype count = 0;
        connect(&finder, &ArticleFinder::found, this,
                [&](const QList<Range> &more) { count += more.size(); });
        QSignalSpy finished(&finder, &ArticleFinder::finished);
        const ArticleText big = text(u"the fleet left the port "_s.repeated(210'000));
        QVERIFY(finder.start(big, {u"the"_s}));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(count, 420'000);
    }

    void theListKnowsItsNeighbours()
    {
        HitList hits;
        QCOMPARE(hits.next({0, 0}).index, -1);
        hits.append({{2, 4}, {8, 10}});
        QCOMPARE(hits.next({0, 0}).index, 0);
        QCOMPARE(hits.next({2, 2}).index, 0);
        QCOMPARE(hits.next({2, 4}).index, 1);
        QVERIFY(!hits.next({2, 4}).wrapped);
        QVERIFY(hits.next({8, 10}).wrapped);
        QCOMPARE(hits.next({8, 10}).index, 0);
        QCOMPARE(hits.previous({8, 10}).index, 0);
        QVERIFY(hits.previous({2, 4}).wrapped);
        QCOMPARE(hits.indexOf({8, 10}), 1);
        QCOMPARE(hits.indexOf({8, 9}), -1);
    }
};

QTEST_GUILESS_MAIN(TestArticleFinder)
#include "tst_articlefinder.moc"
