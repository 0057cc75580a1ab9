#include "agreement/barmodel.h"
#include "agreement/barview.h"
#include "agreement/comparisonform.h"
#include "agreement/leadtable.h"
#include "agreement/matrixmodel.h"
#include "agreement/matrixview.h"
#include "agreement/placesmodel.h"
#include "agreement/placesview.h"
#include "agreement/timechart.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Galley {

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void arrowsAndEnterFollowACellOfTheMatrix();
    void clickFollowsACellOfTheMatrix();
    void cellWithNothingBehindItIsNotFollowed();
    void otherMatrixKeepsThePlaceInTheGrid();
    void strongerNumberHasAStrongerGround();
    void longNamesOfTheMatrixAreLimited();
    void arrowsAndEnterFollowABar();
    void arrowsGoThroughTheWeeks();
    void clickFollowsAWeek();
    void weekIsReadAloud();
    void chartWithoutPointsTakesKeys();
    void placeIsFollowedByEnterAndByClick();
    void formTellsWhatIsTicked();
};

namespace {

Matrix pairs(int size)
{
    Matrix matrix;
    for (int i = 0; i < size; ++i) {
        matrix.rows.append(u"ann%1"_s.arg(i));
        matrix.columns.append(u"ann%1"_s.arg(i));
    }
    for (int i = 0; i < size * size; ++i)
        matrix.cells.append(
            {.text = u"0.5"_s, .words = u"half"_s, .share = 0.5, .leads = i / size != i % size});
    return matrix;
}

QList<TimePoint> weeks()
{
    QList<TimePoint> points;
    for (int i = 0; i < 5; ++i)
        points.append({u"2026-W0%1"_s.arg(i + 1), {.value = 0.4 + i * 0.1, .n = 10 + i}, true});
    points[2].measured = {.undefined = u"nobody worked"_s};
    points[2].leads = false;
    return points;
}

template <typename View>
void show(View &view)
{
    view.resize(600, 300);
    view.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

void TestCharts::arrowsAndEnterFollowACellOfTheMatrix()
{
    MatrixView view;
    view.setMatrix(pairs(3));
    show(view);
    const QSignalSpy followed(&view, &MatrixView::cellFollowed);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first(), (QVariantList{1, 2}));
}

void TestCharts::clickFollowsACellOfTheMatrix()
{
    MatrixView view;
    view.setMatrix(pairs(3));
    show(view);
    const QSignalSpy followed(&view, &MatrixView::cellFollowed);
    const QPoint cell = view.visualRect(view.model().index(2, 1)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first(), (QVariantList{2, 1}));
}

void TestCharts::cellWithNothingBehindItIsNotFollowed()
{
    MatrixView view;
    view.setMatrix(pairs(3));
    show(view);
    const QSignalSpy followed(&view, &MatrixView::cellFollowed);
    QTest::keyClick(&view, Qt::Key_Return); // the diagonal
    QCOMPARE(followed.size(), 0);
}

void TestCharts::otherMatrixKeepsThePlaceInTheGrid()
{
    MatrixView view;
    view.setMatrix(pairs(4));
    view.setCurrentIndex(view.model().index(3, 1));
    view.setMatrix(pairs(3));
    QCOMPARE(view.currentIndex(), view.model().index(2, 1));
    view.setMatrix({});
    QVERIFY(!view.currentIndex().isValid());
}

void TestCharts::strongerNumberHasAStrongerGround()
{
    Matrix matrix = pairs(3);
    matrix.cells[1].share = 0.1;
    matrix.cells[2].share = 0.9;
    MatrixView view;
    view.setMatrix(matrix);
    show(view);
    const QImage picture = view.viewport()->grab().toImage();
    const auto groundOf = [&](int column) {
        return QColor(picture.pixel(view.visualRect(view.model().index(0, column)).topLeft() + QPoint(5, 5)));
    };
    const QColor paper = view.palette().color(QPalette::Base);
    const auto distance = [&](const QColor &color) {
        return std::abs(color.red() - paper.red()) + std::abs(color.green() - paper.green()) +
            std::abs(color.blue() - paper.blue());
    };
    QVERIFY(distance(groundOf(1)) > 0);
    QVERIFY(distance(groundOf(2)) > distance(groundOf(1)));
}

void TestCharts::longNamesOfTheMatrixAreLimited()
{
    Matrix matrix = pairs(2);
    matrix.columns[0] = matrix.rows[0] = QString(300, u'w');
    MatrixView view;
    view.setMatrix(matrix);
    const int most = view.fontMetrics().averageCharWidth() * 24;
    QVERIFY(view.columnWidth(0) <= most);
    QVERIFY(view.verticalHeader()->width() <= most);
    QCOMPARE(view.model().headerData(0, Qt::Vertical, Qt::ToolTipRole).toString(), matrix.rows.at(0));
}

void TestCharts::arrowsAndEnterFollowABar()
{
    BarView view;
    view.model().setBars({{u"a"_s, {.value = 0.5}, {}, true}, {u"b"_s, {.value = 0.7}, {}, true}},
                         u"Label"_s);
    show(view);
    const QSignalSpy followed(&view, &BarView::barFollowed);
    view.setCurrentIndex(view.model().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Enter);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().toInt(), 1);
}

void TestCharts::arrowsGoThroughTheWeeks()
{
    TimeChart chart;
    chart.setPoints(weeks());
    show(chart);
    const QSignalSpy followed(&chart, &TimeChart::pointFollowed);
    QCOMPARE(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.current(), 4);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.current(), 4);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().toInt(), 3);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return); // nothing behind it
    QCOMPARE(followed.size(), 1);
}

void TestCharts::clickFollowsAWeek()
{
    TimeChart chart;
    chart.setPoints(weeks());
    show(chart);
    const QSignalSpy followed(&chart, &TimeChart::pointFollowed);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(1) + QPoint(2, -2));
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().toInt(), 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(followed.size(), 1);
}

void TestCharts::weekIsReadAloud()
{
    TimeChart chart;
    chart.setPoints(weeks());
    show(chart);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"2026-W02: 0.50; 11 item(s)"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().contains(u"nobody worked"_s));
}

void TestCharts::chartWithoutPointsTakesKeys()
{
    TimeChart chart;
    chart.setPoints(weeks());
    chart.setPoints({});
    show(chart);
    const QSignalSpy followed(&chart, &TimeChart::pointFollowed);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QCOMPARE(chart.current(), -1);
    QCOMPARE(followed.size(), 0);
}

void TestCharts::placeIsFollowedByEnterAndByClick()
{
    PlacesView view;
    view.begin(u"a: Force, b: State"_s, {u"a"_s, u"b"_s});
    ComparedPlace place{.article = 3, .quote = u"army"_s, .marks = {u"Force"_s, u"State"_s}};
    view.append({place});
    place.article = 5;
    view.append({place});
    view.end();
    QCOMPARE(view.title(), u"a: Force, b: State: 2 place(s)"_s);
    show(view);
    view.table()->setFocus();
    QList<ArticleId> articles;
    connect(&view, &PlacesView::placeFollowed, &view,
            [&](const ComparedPlace &followed) { articles.append(followed.article); });
    QTest::keyClick(view.table(), Qt::Key_Return);
    QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {},
                      view.table()->visualRect(view.model().index(1, 0)).center());
    QCOMPARE(articles, (QList<ArticleId>{3, 5}));
}

void TestCharts::formTellsWhatIsTicked()
{
    ComparisonForm form;
    const QSignalSpy changed(&form, &ComparisonForm::choiceChanged);
    form.setAnnotators({u"a"_s, u"b"_s, u"gold"_s}, {u"a"_s, u"b"_s});
    QCOMPARE(form.choice().annotators, (QStringList{u"a"_s, u"b"_s}));
    QList<QAction *> names = form.findChild<QMenu *>()->actions();
    names.at(2)->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(form.choice().annotators, (QStringList{u"a"_s, u"b"_s, u"gold"_s}));
    names.at(0)->trigger();
    form.setAnnotators({u"a"_s, u"b"_s, u"c"_s, u"gold"_s}, {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(form.choice().annotators, (QStringList{u"b"_s, u"c"_s, u"gold"_s}));
}

} // namespace Galley

QTEST_MAIN(Galley::TestCharts)
#include "tst_charts.moc"
