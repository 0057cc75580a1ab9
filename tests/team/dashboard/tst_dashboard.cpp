#include "team/dashboard/dashboardcsv.h"
#include "team/dashboard/dashboardreader.h"
#include "teamwork.h"

using namespace Galley;
using namespace Samples;

// Four articles. ann and bob finish a, whose gold is signed off later; ann has begun b; bob finishes c
// without a mark, and d is nobody's. A model has marked d.
class TestDashboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyProjectHasNothingAndSaysWhy();
    void setsAreCountedByAnnotatorAndState();
    void assignmentsTellWhatIsDueAndOverdue();
    void paceIsOfActiveHours();
    void nobodyWhoWasNotMeasuredHasAPace();
    void layersCountArticlesOnceAndLeaveModelsAndGoldOut();
    void sourcesAndWeeksOfPublicationTellHowFarTheirArticlesAre();
    void daysHaveTheirEditsAndWhatWasFinishedOnThem();
    void weeksHaveTheTimeOfWhatWasFinishedInThem();
    void returnedWorkIsNotFinishedUntilItIsDoneAgain();
    void whatIsImportedAsDoneWasFinishedThen();
    void waitingPreAnnotationsAreNoWork();
    void labelsFallIntoTheWeekOfTheirSet();
    void agreementGrowsInTheOrderOfTheSecondSets();
    void agreementHasNoMorePointsThanAskedFor();
    void agreementSaysWhyItIsUndefined();
    void oneAnnotatorSeesHisOwnWorkAlone();
    void nobodyOfTheNameIsSaid();
    void aStopEndsTheReading();
    void tablesNeverHaveAFormula();
    void oneTableHasEveryFigureOfTheOthers();

private:
    [[nodiscard]] Dashboard read(const DashboardOptions &options = {.today = QDate(2026, 3, 20)})
    {
        return must(readDashboard(m_work->store(), options));
    }

    [[nodiscard]] static AnnotatorProgress of(const Dashboard &dashboard, const QString &name);

    std::unique_ptr<Teamwork> m_work;
    ArticleId m_a = 0;
    ArticleId m_b = 0;
    ArticleId m_c = 0;
    ArticleId m_d = 0;
};

void TestDashboard::init()
{
    m_work = std::make_unique<Teamwork>();
    m_a = m_work->addArticle(u"a"_s, u"Agency"_s, u"2024-04-08"_s);
    m_b = m_work->addArticle(u"b"_s, u"Agency"_s, u"2024-04-14T23:00:00Z"_s);
    m_c = m_work->addArticle(u"c"_s, u"Paper"_s, u"2024-04-15"_s);
    m_d = m_work->addArticle(u"d"_s, {}, {});
    m_work->mark(m_a, u"ann"_s, u"2026-03-02T09:00:00"_s, u"army"_s, {0, 5}, 2000);
    m_work->mark(m_a, u"ann"_s, u"2026-03-02T09:01:00"_s, u"fact"_s, {8, 12}, 6000);
    m_work->setState(m_a, u"ann"_s, u"2026-03-02T09:02:00"_s, SetState::Done);
    m_work->spend(m_a, u"ann"_s, 60'000);
    m_work->mark(m_b, u"ann"_s, u"2026-03-03T23:59:59"_s, u"state"_s, {0, 5});
    m_work->setState(m_b, u"ann"_s, u"2026-03-03T23:59:59"_s, SetState::InProgress);
    m_work->mark(m_a, u"bob"_s, u"2026-03-09T10:00:00"_s, u"army"_s, {0, 5});
    m_work->mark(m_a, u"bob"_s, u"2026-03-09T10:01:00"_s, u"state"_s, {8, 12});
    m_work->setState(m_a, u"bob"_s, u"2026-03-10T00:00:00"_s, SetState::Done);
    m_work->setState(m_c, u"bob"_s, u"2026-03-10T08:00:00"_s, SetState::Done);
    m_work->mark(m_d, u"bot"_s, u"2026-03-01T08:00:00"_s, u"army"_s, {0, 5});
    m_work->mark(m_a, u"gold"_s, u"2026-03-16T08:00:00"_s, u"army"_s, {0, 5});
    m_work->setState(m_a, u"gold"_s, u"2026-03-16T08:01:00"_s, SetState::Done);
}

AnnotatorProgress TestDashboard::of(const Dashboard &dashboard, const QString &name)
{
    for (const AnnotatorProgress &one : dashboard.annotators) {
        if (one.annotator == name)
            return one;
    }
    return {};
}

void TestDashboard::anEmptyProjectHasNothingAndSaysWhy()
{
    const Samples::Project project;
    const Dashboard dashboard = must(readDashboard(*project.store));
    QCOMPARE(dashboard.articles, 0);
    QVERIFY(dashboard.annotators.isEmpty());
    QVERIFY(dashboard.days.isEmpty());
    QVERIFY(dashboard.agreement.points.isEmpty());
    QCOMPARE(dashboard.agreement.undefined, u"no article has been finished by two annotators"_s);
}

void TestDashboard::setsAreCountedByAnnotatorAndState()
{
    const Dashboard dashboard = read();
    QCOMPARE(dashboard.articles, 4);
    QCOMPARE(dashboard.annotators.size(), 3); // gold is nobody's progress
    const AnnotatorProgress ann = of(dashboard, u"ann"_s);
    QCOMPARE(ann.in(SetState::Settled), 1);
    QCOMPARE(ann.in(SetState::InProgress), 1);
    QCOMPARE(ann.finished(), 1);
    QCOMPARE(ann.finishedShare(), std::optional(0.5));
    QCOMPARE(ann.spans, 3);
    const AnnotatorProgress bob = of(dashboard, u"bob"_s);
    QCOMPARE(bob.in(SetState::Settled), 1);
    QCOMPARE(bob.in(SetState::Done), 1);
    QCOMPARE(bob.finishedShare(), std::optional(1.0));
    QCOMPARE(of(dashboard, u"gold"_s).annotator, QString());
    QCOMPARE(of(dashboard, u"bot"_s).kind, Annotator::Kind::Model);
}

void TestDashboard::assignmentsTellWhatIsDueAndOverdue()
{
    m_work->assign(m_a, u"ann"_s, QDate(2026, 3, 1)); // finished: not overdue
    m_work->assign(m_b, u"ann"_s, QDate(2026, 3, 19));
    m_work->assign(m_c, u"ann"_s, QDate(2026, 3, 20)); // the last day is not past
    m_work->assign(m_d, u"ann"_s);
    m_work->assign(m_d, u"cat"_s);
    const Dashboard dashboard = read();
    const AnnotatorProgress ann = of(dashboard, u"ann"_s);
    QCOMPARE(ann.assigned, 4);
    QCOMPARE(ann.open, 3);
    QCOMPARE(ann.due, 2);
    QCOMPARE(ann.overdue, 1);
    QCOMPARE(ann.nextDue, QDate(2026, 3, 19));
    QCOMPARE(ann.finishedShare(), std::optional(0.25));
    QCOMPARE(of(dashboard, u"cat"_s).assigned, 1);
    QCOMPARE(of(dashboard, u"cat"_s).nextDue, QDate());
    QCOMPARE(of(dashboard, u"bob"_s).assigned, 0);
}

void TestDashboard::paceIsOfActiveHours()
{
    m_work->spend(m_b, u"ann"_s, 120'000); // begun alone: counts for marks
    const Pace pace = of(read(), u"ann"_s).pace;
    QCOMPARE(pace.activeMs, 180'000);
    QCOMPARE(pace.marks, 2);
    QCOMPARE(pace.marksPerHour(), std::optional(40.0));
    QCOMPARE(pace.medianMarkMs, std::optional<qint64>(4000));
    QCOMPARE(pace.articles, 1);
    QCOMPARE(pace.articlesPerHour(), std::optional(60.0));
    QCOMPARE(pace.medianArticleMs, std::optional<qint64>(60'000));
}

void TestDashboard::nobodyWhoWasNotMeasuredHasAPace()
{
    const Pace pace = of(read(), u"bob"_s).pace;
    QCOMPARE(pace.marksPerHour(), std::nullopt);
    QCOMPARE(pace.articlesPerHour(), std::nullopt);
    QCOMPARE(pace.medianMarkMs, std::nullopt);
    QCOMPARE(pace.medianArticleMs, std::nullopt);
}

void TestDashboard::layersCountArticlesOnceAndLeaveModelsAndGoldOut()
{
    QCOMPARE(read().layers, (QList<LayerProgress>{{u"actor"_s, 2, 4}, {u"claim"_s, 1, 1}}));
}

void TestDashboard::sourcesAndWeeksOfPublicationTellHowFarTheirArticlesAre()
{
    const Dashboard dashboard = read();
    QCOMPARE(
        dashboard.sources,
        (QList<ArticlesProgress>{
            {.key = {}, .articles = 1},
            {.key = u"Agency"_s, .articles = 2, .begun = 2, .finished = 1, .twice = 1, .gold = 1, .spans = 5},
            {.key = u"Paper"_s, .articles = 1, .begun = 1, .finished = 1}}));
    QCOMPARE(dashboard.published,
             (QList<ArticlesProgress>{{.key = {}, .articles = 1},
                                      {.key = u"2024-W15"_s,
                                       .articles = 2,
                                       .begun = 2,
                                       .finished = 1,
                                       .twice = 1,
                                       .gold = 1,
                                       .spans = 5},
                                      {.key = u"2024-W16"_s, .articles = 1, .begun = 1, .finished = 1}}));
}

void TestDashboard::daysHaveTheirEditsAndWhatWasFinishedOnThem()
{
    QCOMPARE(read().days,
             (QList<WorkDay>{{QDate(2026, 3, 1), u"bot"_s, 1, 0},
                             {QDate(2026, 3, 2), u"ann"_s, 3, 1},
                             {QDate(2026, 3, 3), u"ann"_s, 2, 0},
                             {QDate(2026, 3, 9), u"bob"_s, 2, 0},
                             {QDate(2026, 3, 10), u"bob"_s, 2, 2},
                             {QDate(2026, 3, 16), u"gold"_s, 2, 0}}));
}

void TestDashboard::weeksHaveTheTimeOfWhatWasFinishedInThem()
{
    QCOMPARE(read().weeks,
             (QList<WorkWeek>{{u"2026-W09"_s, u"bot"_s, 1, 0, 0, 0},
                              {u"2026-W10"_s, u"ann"_s, 5, 1, 1, 60'000},
                              {u"2026-W11"_s, u"bob"_s, 4, 2, 0, 0},
                              {u"2026-W12"_s, u"gold"_s, 2, 0, 0, 0}}));
}

void TestDashboard::returnedWorkIsNotFinishedUntilItIsDoneAgain()
{
    m_work->setState(m_c, u"bob"_s, u"2026-03-17T08:00:00"_s, SetState::Returned);
    QCOMPARE(read().days.last().finished, 0);
    QCOMPARE(of(read(), u"bob"_s).in(SetState::Returned), 1);
    m_work->setState(m_c, u"bob"_s, u"2026-03-18T08:00:00"_s, SetState::Done);
    QCOMPARE(read().days.last(), (WorkDay{QDate(2026, 3, 18), u"bob"_s, 1, 1}));
}

void TestDashboard::whatIsImportedAsDoneWasFinishedThen()
{
    const auto set = must(AnnotationSet::fromParts(0, m_d, {.name = u"eve"_s}, SetState::Done, {}, {}, {}));
    std::ignore = must(m_work->store().addSet(set, u"max"_s));
    const Dashboard dashboard = read();
    QCOMPARE(dashboard.days.last(), (WorkDay{QDateTime::currentDateTimeUtc().date(), u"eve"_s, 0, 1}));
}

void TestDashboard::waitingPreAnnotationsAreNoWork()
{
    const Article article = Samples::article({});
    const auto set = must(AnnotationSet::fromParts(0, m_d, {.name = u"eve"_s}, SetState::New,
                                                   {span(1, article.text, {{0, 5}})}, {}, {}));
    std::ignore = must(m_work->store().addSet(set, SetOrigin{.by = u"max"_s, .action = u"pre-annotation"_s}));
    const Dashboard dashboard = read();
    QCOMPARE(of(dashboard, u"eve"_s).in(SetState::New), 1);
    QCOMPARE(of(dashboard, u"eve"_s).spans, 0);
    QCOMPARE(dashboard.layers.first(), (LayerProgress{u"actor"_s, 2, 4}));
    QCOMPARE(dashboard.sources.first().begun, 0);
    m_work->mark(m_d, u"eve"_s, u"2026-03-18T08:00:00"_s, u"state"_s, {8, 12});
    QCOMPARE(read().layers.first(), (LayerProgress{u"actor"_s, 3, 6}));
}

void TestDashboard::labelsFallIntoTheWeekOfTheirSet()
{
    QCOMPARE(read().labels,
             (QList<LabelWeek>{{u"2026-W10"_s, u"actor"_s, u"army"_s, 1},
                               {u"2026-W10"_s, u"actor"_s, u"state"_s, 1},
                               {u"2026-W10"_s, u"claim"_s, u"fact"_s, 1},
                               {u"2026-W11"_s, u"actor"_s, u"army"_s, 1},
                               {u"2026-W11"_s, u"actor"_s, u"state"_s, 1}}));
}

// Of actor: on a both mark 0-5 alike and bob alone 8-12; on b, finished second later, they differ in the one
// label; d is finished by ann alone.
void TestDashboard::agreementGrowsInTheOrderOfTheSecondSets()
{
    m_work->mark(m_b, u"bob"_s, u"2026-03-01T10:00:00"_s, u"army"_s, {0, 5});
    m_work->setState(m_b, u"bob"_s, u"2026-03-01T10:01:00"_s, SetState::Done);
    m_work->setState(m_b, u"ann"_s, u"2026-03-18T10:00:00"_s, SetState::Done);
    m_work->mark(m_d, u"ann"_s, u"2026-03-19T10:00:00"_s, u"army"_s, {0, 5});
    m_work->setState(m_d, u"ann"_s, u"2026-03-19T10:01:00"_s, SetState::Done);
    m_work->mark(m_d, u"bob"_s, u"2026-03-19T10:02:00"_s, u"army"_s, {0, 5}); // not finished
    const AgreementGrowth growth = read().agreement;
    QCOMPARE(growth.articles, 2);
    QCOMPARE(growth.undefined, QString());
    QCOMPARE(growth.points.size(), 4);
    const AgreementPoint &first = growth.points[0];
    QCOMPARE(first.layer, u"actor"_s);
    QCOMPARE(first.articles, 1);
    QCOMPARE(first.until, QDateTime(QDate(2026, 3, 10), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(first.f1.value, std::optional(2.0 / 3.0)); // 2·1 / (1 + 2)
    QCOMPARE(first.f1.n, 3);
    QCOMPARE(first.alpha.value, std::nullopt); // one category
    QVERIFY(!first.alpha.undefined.isEmpty());
    const AgreementPoint &second = growth.points[1];
    QCOMPARE(second.articles, 2);
    QCOMPARE(second.until, QDateTime(QDate(2026, 3, 18), QTime(10, 0), QTimeZone::UTC));
    QCOMPARE(second.f1.value, std::optional(0.4));    // 2·1 / (2 + 3)
    QCOMPARE(second.alpha.value, std::optional(0.0)); // of values army 3, state 1: Do 2/4, De 2·3·1/(4·3)
    QCOMPARE(growth.points[2].layer, u"claim"_s);
    QCOMPARE(growth.points[3].f1.value, std::optional(0.0));
}

void TestDashboard::agreementHasNoMorePointsThanAskedFor()
{
    for (int i = 0; i < 7; ++i) {
        const ArticleId article = m_work->addArticle(u"more %1"_s.arg(i), {}, {});
        for (const auto &who : {u"ann"_s, u"bob"_s}) {
            m_work->mark(article, who, u"2026-04-01T08:00:00"_s, u"army"_s, {0, 5});
            m_work->setState(article, who, u"2026-04-0%1T09:00:00"_s.arg(7 - i), SetState::Done);
        }
    }
    const auto points = read({.agreementPoints = 3}).agreement.points;
    QCOMPARE(points.size(), 6); // of two layers
    QCOMPARE(points[0].articles, 3);
    QCOMPARE(points[1].articles, 6);
    QCOMPARE(points[2].articles, 8);
    QCOMPARE(points[2].until.date(), QDate(2026, 4, 7));
    QCOMPARE(read().agreement.points.size(), 16);
    QVERIFY(read({.agreement = false}).agreement.points.isEmpty());
}

void TestDashboard::agreementSaysWhyItIsUndefined()
{
    Teamwork work;
    const ArticleId article = work.addArticle(u"a"_s, {}, {});
    for (const auto &who : {u"ann"_s, u"bob"_s})
        work.setState(article, who, u"2026-03-01T10:00:00"_s, SetState::Done);
    const AgreementGrowth growth = must(readDashboard(work.store())).agreement;
    QCOMPARE(growth.articles, 1);
    QVERIFY(growth.points.isEmpty());
    QCOMPARE(growth.undefined, u"nobody marked anything in the articles that two annotators finished"_s);
}

void TestDashboard::oneAnnotatorSeesHisOwnWorkAlone()
{
    m_work->assign(m_d, u"ann"_s);
    const Dashboard own = read({.annotator = u"bob"_s});
    QCOMPARE(own.articles, 4);
    QCOMPARE(own.annotator, u"bob"_s);
    QCOMPARE(own.annotators.size(), 1);
    QCOMPARE(own.annotators.first().annotator, u"bob"_s);
    QCOMPARE(own.layers, (QList<LayerProgress>{{u"actor"_s, 1, 2}}));
    QCOMPARE(own.sources[1],
             (ArticlesProgress{.key = u"Agency"_s, .articles = 2, .begun = 1, .finished = 1, .spans = 2}));
    QCOMPARE(own.days,
             (QList<WorkDay>{{QDate(2026, 3, 9), u"bob"_s, 2, 0}, {QDate(2026, 3, 10), u"bob"_s, 2, 2}}));
    QCOMPARE(own.weeks.size(), 1);
    QCOMPARE(own.labels.size(), 2);
    QVERIFY(own.agreement.points.isEmpty());
    QVERIFY(!own.agreement.undefined.isEmpty());
}

void TestDashboard::nobodyOfTheNameIsSaid()
{
    const auto nobody = readDashboard(m_work->store(), {.annotator = u"zoe"_s});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::NotFound);
}

void TestDashboard::aStopEndsTheReading()
{
    const auto stopped = readDashboard(m_work->store(), {}, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Io);
}

void TestDashboard::tablesNeverHaveAFormula()
{
    Dashboard dashboard;
    dashboard.sources = {{.key = u"=1+1,\"x\""_s, .articles = 3}};
    const QByteArray csv = toCsv(tablesOf(dashboard)[2]);
    QCOMPARE(csv,
             "\xef\xbb\xbfsource,articles,begun,finished,finished_twice,gold,spans\r\n"
             "\"'=1+1,\"\"x\"\"\",3,0,0,0,0,0\r\n"_ba);
}

void TestDashboard::oneTableHasEveryFigureOfTheOthers()
{
    const QList<QByteArray> lines = toCsv(read()).split('\n');
    QCOMPARE(lines.first(),
             "\xef\xbb\xbftable,annotator,layer,label,source,week,day,until,figure,value\r"_ba);
    QVERIFY(lines.contains("annotators,ann,,,,,,,marks_per_hour,120\r"));
    QVERIFY(lines.contains("sources,,,,Agency,,,,finished_twice,1\r"));
    QVERIFY(lines.contains("published,,,,,2024-W16,,,finished,1\r"));
    QVERIFY(lines.contains("days,bob,,,,,2026-03-10,,finished,2\r"));
    QVERIFY(lines.contains("labels,,actor,army,,2026-W11,,,spans,1\r"));
    QVERIFY(lines.contains("agreement,,actor,,,,,2026-03-10T00:00:00.000Z,spans,3\r"));
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
