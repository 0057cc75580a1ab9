#include "../uifixture.h"
#include "progress/progressview.h"
#include "progress/progresswords.h"

#include <QAbstractItemModelTester>

namespace Galley::Testing {

class TestProgressView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void barsAreSharesOfWhatIsAssigned();
    void modelsHaveNoBar();
    void weeksStackWhatIsFinishedBegunAndNot();
    void daysAddUpEverybody();
    void paceIsOfAWeeksFinishedWork();
    void labelsComeInTheSchemasOrderWithItsColours();
    void agreementIsOfTheLayerAndMeasure();
    void summarySaysHowFarAndWhatIsOverdue();
    void ownWorkHasNoOthers();
    void tablesHaveAsManyCellsAsColumns();
    void tablesAreModels();
    void durationsAreReadable();

private:
    static Dashboard dashboard();

    static ProgressView view() { return {dashboard(), SchemaSet({smallSchema()})}; }
};

Dashboard TestProgressView::dashboard()
{
    Dashboard some{.articles = 10};
    AnnotatorProgress ann{.annotator = u"ann"_s, .assigned = 4, .open = 1, .due = 1, .overdue = 1};
    ann.nextDue = QDate(2026, 3, 1);
    ann.sets[size_t(SetState::Done)] = 3;
    ann.pace = {
        .activeMs = 3'600'000, .marks = 90, .medianMarkMs = 9000, .articles = 3, .articleMs = 1'800'000};
    AnnotatorProgress bob{.annotator = u"bob"_s};
    bob.sets[size_t(SetState::Done)] = 1;
    bob.sets[size_t(SetState::InProgress)] = 1;
    AnnotatorProgress bot{.annotator = u"bot"_s, .kind = Annotator::Kind::Model, .role = Role::Model};
    some.annotators = {ann, bob, bot};
    some.layers = {{u"actor"_s, 4, 30}};
    some.sources = {
        {.key = {}, .articles = 2},
        {.key = u"Agency"_s, .articles = 8, .begun = 5, .finished = 4, .twice = 1, .gold = 1, .spans = 30}};
    some.published = {{.key = u"2024-W15"_s, .articles = 8, .begun = 5, .finished = 4}};
    some.days = {{QDate(2026, 3, 2), u"ann"_s, 20, 2},
                 {QDate(2026, 3, 2), u"bob"_s, 10, 1},
                 {QDate(2026, 3, 4), u"ann"_s, 5, 1}};
    some.weeks = {{u"2026-W10"_s, u"ann"_s, 25, 3, 3, 1'800'000},
                  {u"2026-W10"_s, u"bob"_s, 10, 1, 1, 1'800'000},
                  {u"2026-W11"_s, u"bob"_s, 10, 0, 0, 0}};
    some.labels = {{u"2026-W10"_s, u"actor"_s, u"force"_s, 6},
                   {u"2026-W10"_s, u"actor"_s, u"state"_s, 2},
                   {u"2026-W10"_s, u"gone"_s, u"x"_s, 7},
                   {u"2026-W11"_s, u"actor"_s, u"aside"_s, 1}};
    const QDateTime until(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::UTC);
    some.agreement = {
        .articles = 2,
        .points = {{until, 1, u"actor"_s, {.undefined = u"one category"_s}, {.value = 0.5, .n = 4}},
                   {until, 2, u"actor"_s, {.value = 0.25, .n = 3}, {.value = 0.75, .n = 8}},
                   {until, 2, u"gone"_s, {.value = 1, .n = 3}, {.value = 1, .n = 8}}}};
    return some;
}

void TestProgressView::barsAreSharesOfWhatIsAssigned()
{
    const QList<Bar> bars = view().annotatorBars();
    QCOMPARE(bars[0].measured.value, std::optional(0.75));
    QCOMPARE(bars[0].words, u"3 of 4 assigned article(s) finished"_s);
    QCOMPARE(bars[1].measured.value, std::optional(0.5));
    QCOMPARE(bars[1].words, u"1 finished, nothing assigned"_s);
    QCOMPARE(view().layerBars().first().measured.value, std::optional(0.4));
    QCOMPARE(view().layerBars().first().name, u"Actors"_s);
    QCOMPARE(view().sourceBars().first().name, u"not known"_s);
    QCOMPARE(view().sourceBars().last().measured.value, std::optional(0.5));
}

void TestProgressView::modelsHaveNoBar()
{
    QCOMPARE(view().annotatorBars().size(), 2);
    QCOMPARE(view().annotatorRows().size(), 3);
}

void TestProgressView::weeksStackWhatIsFinishedBegunAndNot()
{
    const ColumnPicture picture = view().published();
    QCOMPARE(picture.series.size(), 3);
    QCOMPARE(picture.columns.first().parts, (QList<double>{4, 1, 3}));
    QCOMPARE(picture.columns.first().words, u"4 of 8 article(s) finished, 5 begun"_s);
}

void TestProgressView::daysAddUpEverybody()
{
    const ColumnPicture picture = view().days();
    QCOMPARE(picture.columns.size(), 2);
    QCOMPARE(picture.columns.first().parts, QList<double>{3});
    QCOMPARE(picture.columns.first().words, u"3 article(s) finished; edits: 30"_s);
    QCOMPARE(view().dayRows().first().cells.at(2), u"5"_s); // the newest first
}

void TestProgressView::paceIsOfAWeeksFinishedWork()
{
    const QList<TimePoint> points = view().pace();
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.first().measured.value, std::optional(4.0));
    QCOMPARE(points.first().words, u"2026-W10: 4 article(s) in 1:00:00, 4.0 an active hour"_s);
    QCOMPARE(view().paceRows().size(), 1);
    QCOMPARE(view().paceRows().first().cells,
             (QStringList{u"ann"_s, u"1:00:00"_s, u"90.0"_s, u"6.0"_s, u"9.0 s"_s, u"–"_s}));
}

void TestProgressView::labelsComeInTheSchemasOrderWithItsColours()
{
    const ColumnPicture picture = view().labels(u"actor"_s);
    QCOMPARE(picture.series,
             (QList<ColumnSeries>{{u"State"_s, QColor(u"#2b6f9e"_s)},
                                  {u"Armed forces"_s, QColor(u"#b4690e"_s)},
                                  {u"aside"_s, {}}}));
    QCOMPARE(picture.columns.size(), 2);
    QCOMPARE(picture.columns.first().parts, (QList<double>{2, 6, 0}));
    QCOMPARE(picture.columns.first().words, u"State 2, Armed forces 6"_s);
    QCOMPARE(view().labelRows(u"actor"_s).first().cells,
             (QStringList{u"2026-W10"_s, u"Armed forces"_s, u"6"_s, u"75 %"_s}));
}

void TestProgressView::agreementIsOfTheLayerAndMeasure()
{
    const QList<TimePoint> alpha = view().agreement(u"actor"_s, ProgressView::Measure::Alpha);
    QCOMPARE(alpha.size(), 2);
    QCOMPARE(alpha[0].measured.undefined, u"one category"_s);
    QCOMPARE(alpha[1].measured.value, std::optional(0.25));
    QCOMPARE(alpha[1].words, u"2 article(s), until 4 Mar 2026: 0.25; 3 item(s)"_s);
    QCOMPARE(view().agreement(u"actor"_s, ProgressView::Measure::F1)[1].measured.value, std::optional(0.75));
    QCOMPARE(view().agreementRows(u"actor"_s).first().cells.last(), u"one category"_s);
}

void TestProgressView::summarySaysHowFarAndWhatIsOverdue()
{
    QCOMPARE(view().summary(),
             u"10 article(s) · 5 begun · 4 finished · 1 by two or more · 1 signed off · 1 overdue"_s);
    QVERIFY(view().hasWork());
    QVERIFY(!ProgressView().hasWork());
}

void TestProgressView::ownWorkHasNoOthers()
{
    Dashboard own = dashboard();
    own.annotator = u"ann"_s;
    QCOMPARE(ProgressView(own, {}).summary(),
             u"your own work · 10 article(s) · 5 begun · 4 finished · 1 overdue"_s);
}

void TestProgressView::tablesHaveAsManyCellsAsColumns()
{
    const auto fits = [](const ProgressView::Rows &rows, const QList<TextTable::Column> &columns) {
        return !rows.isEmpty() && std::ranges::all_of(rows, [&](const TextTable::Row &row) {
            return row.cells.size() == columns.size();
        });
    };
    const ProgressView some = view();
    QVERIFY(fits(some.annotatorRows(), ProgressView::annotatorColumns()));
    QVERIFY(fits(some.layerRows(), ProgressView::layerColumns()));
    QVERIFY(fits(some.sourceRows(), ProgressView::articleColumns(u"Source"_s)));
    QVERIFY(fits(some.publishedRows(), ProgressView::articleColumns(u"Week"_s)));
    QVERIFY(fits(some.dayRows(), ProgressView::dayColumns()));
    QVERIFY(fits(some.paceRows(), ProgressView::paceColumns()));
    QVERIFY(fits(some.labelRows(u"actor"_s), ProgressView::labelColumns()));
    QVERIFY(fits(some.agreementRows(u"actor"_s), ProgressView::agreementColumns()));
}

void TestProgressView::tablesAreModels()
{
    TextTable table(ProgressView::annotatorColumns());
    const QAbstractItemModelTester tester(&table);
    table.setRows(view().annotatorRows());
    QCOMPARE(table.rowCount(), 3);
    BarModel bars;
    const QAbstractItemModelTester barTester(&bars);
    bars.setShares(true);
    bars.setBars(view().annotatorBars(), u"Annotator"_s);
    QCOMPARE(bars.index(0, BarModel::Value).data().toString(), u"75 %"_s);
    QCOMPARE(bars.index(0, BarModel::Picture).data(Qt::AccessibleTextRole).toString(),
             u"ann: 3 of 4 assigned article(s) finished"_s);
    QCOMPARE(bars.headerData(BarModel::Value, Qt::Horizontal, Qt::DisplayRole).toString(), u"Share"_s);
}

void TestProgressView::durationsAreReadable()
{
    QCOMPARE(ProgressWords::duration(3140), u"3.1 s"_s);
    QCOMPARE(ProgressWords::duration(252'000), u"4:12"_s);
    QCOMPARE(ProgressWords::duration(3'852'000), u"1:04:12"_s);
    QCOMPARE(ProgressWords::duration(std::optional<qint64>()), u"–"_s);
}

} // namespace Galley::Testing

QTEST_MAIN(Galley::Testing::TestProgressView)
#include "tst_progressview.moc"
