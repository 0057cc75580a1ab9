#include "team/plan.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEveryArticleSoManyAnnotators_data();
    void givesEveryArticleSoManyAnnotators();
    void assignsAShareTwice_data();
    void assignsAShareTwice();
    void isTheSameWhateverTheOrder();
    void anotherSeedIsAnotherPlan();
    void balancesWhatEverybodyHas();
    void evensOutAnEarlierLoad();
    void leavesWhatIsAssigned();
    void asksFirstWhoHasBegun();
    void tellsWhatCannotBeMet();
    void growsWithTheProject();
};

namespace {

PlanRequest request(int articles, const QStringList &names)
{
    PlanRequest request;
    for (int i = 1; i <= articles; ++i)
        request.articles.append({i, u"a%1"_s.arg(i)});
    for (qsizetype i = 0; i < names.size(); ++i)
        request.annotators.append({.id = i + 1, .name = names[i]});
    return request;
}

QHash<ArticleId, int> annotatorsByArticle(const Plan &plan)
{
    QHash<ArticleId, int> counts;
    for (const AssignmentKey &key : plan.added)
        ++counts[key.article];
    return counts;
}

const QStringList Three{u"ann"_s, u"bob"_s, u"cid"_s};

} // namespace

void TestPlan::givesEveryArticleSoManyAnnotators_data()
{
    QTest::addColumn<int>("each");
    QTest::addColumn<PlanRequest::Way>("way");
    for (const int each : {1, 2, 3}) {
        QTest::addRow("%d by chance", each) << each << PlanRequest::Way::Random;
        QTest::addRow("%d balanced", each) << each << PlanRequest::Way::Balanced;
    }
}

void TestPlan::givesEveryArticleSoManyAnnotators()
{
    QFETCH(int, each);
    QFETCH(PlanRequest::Way, way);
    PlanRequest asked = request(50, Three);
    asked.each = each;
    asked.way = way;
    const Plan plan = planOf(asked);
    QCOMPARE(plan.added.size(), 50 * each);
    for (const int count : annotatorsByArticle(plan))
        QCOMPARE(count, each);
    QVERIFY(plan.shortfalls.isEmpty());
    QVERIFY(std::ranges::is_sorted(plan.added));
    QVERIFY(std::ranges::adjacent_find(plan.added) == plan.added.end()); // nobody twice
}

void TestPlan::assignsAShareTwice_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("twice");
    QTest::newRow("none") << 0.0 << 0;
    QTest::newRow("a fifth") << 0.2 << 20;
    QTest::newRow("a part that is rounded") << 0.125 << 13;
    QTest::newRow("all") << 1.0 << 100;
}

void TestPlan::assignsAShareTwice()
{
    QFETCH(double, share);
    QFETCH(int, twice);
    PlanRequest asked = request(100, Three);
    asked.twice = share;
    const QHash<ArticleId, int> counts = annotatorsByArticle(planOf(asked));
    QCOMPARE(counts.size(), 100);
    QCOMPARE(std::ranges::count(counts, 2), twice);
    QCOMPARE(std::ranges::count(counts, 1), 100 - twice);
}

void TestPlan::isTheSameWhateverTheOrder()
{
    for (const auto way : {PlanRequest::Way::Random, PlanRequest::Way::Balanced}) {
        PlanRequest asked = request(40, Three);
        asked.twice = 0.3;
        asked.way = way;
        const Plan plan = planOf(asked);
        std::ranges::reverse(asked.articles);
        std::ranges::reverse(asked.annotators);
        QCOMPARE(planOf(asked).added, plan.added);
    }
}

void TestPlan::anotherSeedIsAnotherPlan()
{
    PlanRequest asked = request(40, Three);
    asked.way = PlanRequest::Way::Random;
    const Plan first = planOf(asked);
    asked.seed = u"1"_s;
    QVERIFY(planOf(asked).added != first.added);
}

void TestPlan::balancesWhatEverybodyHas()
{
    PlanRequest asked = request(100, Three);
    asked.each = 2;
    for (const PlanCount &count : planOf(asked).counts)
        QVERIFY2(count.added == 66 || count.added == 67, qPrintable(QString::number(count.added)));
}

void TestPlan::evensOutAnEarlierLoad()
{
    PlanRequest asked = request(40, Three);
    asked.annotators[0].load = 20;
    const Plan plan = planOf(asked);
    for (const PlanCount &count : plan.counts)
        QCOMPARE(count.before + count.added, 20);
    QCOMPARE(plan.counts.first().added, 0);
}

void TestPlan::leavesWhatIsAssigned()
{
    PlanRequest asked = request(10, Three);
    asked.each = 2;
    asked.present = planOf(asked).added;
    const Plan again = planOf(asked);
    QVERIFY(again.added.isEmpty());
    QCOMPARE(again.complete, 10);
    // What somebody else has counts, too.
    asked.present = {{1, 99}};
    const Plan beside = planOf(asked);
    QCOMPARE(annotatorsByArticle(beside).value(1), 1);
    QCOMPARE(annotatorsByArticle(beside).value(2), 2);
}

void TestPlan::asksFirstWhoHasBegun()
{
    PlanRequest asked = request(30, Three);
    for (ArticleId id = 1; id <= 30; ++id)
        asked.begun.append({id, 2});
    for (const AssignmentKey &key : planOf(asked).added)
        QCOMPARE(key.annotator, 2);
}

void TestPlan::tellsWhatCannotBeMet()
{
    PlanRequest asked = request(10, {u"ann"_s, u"bob"_s});
    asked.each = 3;
    asked.present = {{1, 99}, {2, 98}, {2, 99}};
    const Plan plan = planOf(asked);
    QCOMPARE(plan.shortfalls, (QList<PlanShortfall>{{.wanted = 3, .possible = 2, .articles = 8}}));
    QCOMPARE(annotatorsByArticle(plan).value(1), 2);
    QCOMPARE(annotatorsByArticle(plan).value(2), 1);
}

// By chance, more articles do not move those that are assigned.
void TestPlan::growsWithTheProject()
{
    PlanRequest asked = request(30, Three);
    asked.way = PlanRequest::Way::Random;
    const Plan small = planOf(asked);
    PlanRequest more = request(60, Three);
    more.way = asked.way;
    const Plan large = planOf(more);
    for (const AssignmentKey &key : small.added)
        QVERIFY(large.added.contains(key));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
