#include "progress/columnchart.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Galley {

class TestColumnChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void axisStepsAreRound_data();
    void axisStepsAreRound();
    void arrowsGoThroughTheColumns();
    void aColumnIsReadAloud();
    void aClickChoosesAColumn();
    void higherColumnsReachHigher();
    void sharesAreAllAsHigh();
    void partsHaveTheirColours();
    void emptyChartTakesKeys();
};

namespace {

QList<ColumnSeries> twoSeries()
{
    return {{u"red"_s, QColor(200, 0, 0)}, {u"blue"_s, QColor(0, 0, 200)}};
}

QList<ChartColumn> threeColumns()
{
    return {{u"W1"_s, {1, 1}, u"two"_s}, {u"W2"_s, {4, 4}, u"eight"_s}, {u"W3"_s, {}, u"none"_s}};
}

void show(ColumnChart &chart)
{
    chart.resize(600, 300);
    chart.show();
    chart.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

// Rows of the picture at a column that have a colour near to this.
int rowsOf(ColumnChart &chart, int column, const QColor &color)
{
    const QImage image = chart.grab().toImage();
    const int x = chart.placeOf(column).x();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor at = image.pixelColor(x, y);
        const bool isNear = std::abs(at.red() - color.red()) < 60 &&
            std::abs(at.blue() - color.blue()) < 60 && at.green() < 100;
        rows += isNear ? 1 : 0;
    }
    return rows;
}

} // namespace

void TestColumnChart::axisStepsAreRound_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << true << 1.0 << 1.0;
    QTest::newRow("one") << 1.0 << true << 1.0 << 1.0;
    QTest::newRow("seven counts") << 7.0 << true << 8.0 << 2.0;
    QTest::newRow("ten counts") << 10.0 << true << 10.0 << 5.0;
    QTest::newRow("ten of a measure") << 10.0 << false << 10.0 << 2.5;
    QTest::newRow("thousands") << 3456.0 << true << 4000.0 << 1000.0;
    QTest::newRow("a little over one") << 1.2 << false << 1.5 << 0.5;
}

void TestColumnChart::axisStepsAreRound()
{
    QFETCH(const double, most);
    QFETCH(const bool, whole);
    QFETCH(const double, top);
    QFETCH(const double, step);
    const ChartAxis axis = ChartAxis::upTo(most, whole);
    QCOMPARE(axis.most, top);
    QCOMPARE(axis.step, step);
}

void TestColumnChart::arrowsGoThroughTheColumns()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), threeColumns());
    show(chart);
    QCOMPARE(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.current(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.current(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 1);
    chart.setColumns(twoSeries(), threeColumns().first(1));
    QCOMPARE(chart.current(), 0);
}

void TestColumnChart::aColumnIsReadAloud()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), threeColumns());
    show(chart);
    QCOMPARE(chart.accessibleDescription(), u"W1: two"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"W2: eight"_s);
}

void TestColumnChart::aClickChoosesAColumn()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), threeColumns());
    show(chart);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(1));
    QCOMPARE(chart.current(), 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chart.current(), 1);
}

void TestColumnChart::higherColumnsReachHigher()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), threeColumns());
    show(chart);
    const int low = rowsOf(chart, 0, QColor(200, 0, 0));
    const int high = rowsOf(chart, 1, QColor(200, 0, 0));
    QVERIFY(low > 10);
    QVERIFY(std::abs(high - low * 4) <= 8);
    QCOMPARE(rowsOf(chart, 2, QColor(200, 0, 0)), 0);
}

void TestColumnChart::sharesAreAllAsHigh()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), threeColumns(), ColumnChart::Scale::Shares);
    show(chart);
    const int first = rowsOf(chart, 0, QColor(200, 0, 0));
    QVERIFY(first > 50);
    QVERIFY(std::abs(first - rowsOf(chart, 1, QColor(200, 0, 0))) <= 2);
}

void TestColumnChart::partsHaveTheirColours()
{
    ColumnChart chart;
    chart.setColumns(twoSeries(), {{u"W1"_s, {3, 1}, {}}});
    show(chart);
    QVERIFY(rowsOf(chart, 0, QColor(200, 0, 0)) > 2 * rowsOf(chart, 0, QColor(0, 0, 200)));
    QVERIFY(rowsOf(chart, 0, QColor(0, 0, 200)) > 10);
}

void TestColumnChart::emptyChartTakesKeys()
{
    ColumnChart chart;
    chart.setColumns({}, {});
    show(chart);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QCOMPARE(chart.current(), -1);
    QCOMPARE(chart.accessibleDescription(), QString());
}

} // namespace Galley

QTEST_MAIN(Galley::TestColumnChart)
#include "tst_columnchart.moc"
