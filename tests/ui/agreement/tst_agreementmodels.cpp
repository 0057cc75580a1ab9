#include "agreement/barmodel.h"
#include "agreement/matrixmodel.h"
#include "agreement/measuremodel.h"
#include "agreement/numbers.h"
#include "agreement/placesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Galley {

class TestAgreementModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void matrixTellsItsCellsByRowAndColumn();
    void cellIsReadAloudInWords();
    void barsAxisGoesBelowNothingOnlyWhereAValueDoes();
    void undefinedBarHasNoValueButSaysWhy();
    void measuresSayWhatIsLeftOutAndWhyThereIsNone();
    void namesAreJoined();
    void numbersAreWordsWithIntervalAndWhatIsLeftOut();
    void placesHaveAColumnForEachAnnotator();
    void placesOfOtherAnnotatorsTakeTheOldOnesAway();
};

namespace {

Matrix twoByThree()
{
    Matrix matrix{.rows = {u"x"_s, u"y"_s}, .columns = {u"k"_s, u"l"_s, u"m"_s}};
    for (int i = 0; i < 6; ++i)
        matrix.cells.append({.text = QString::number(i), .words = u"cell %1"_s.arg(i), .share = i / 10.0});
    return matrix;
}

Measured measured(double value, double low, double high)
{
    return {.value = value, .interval = Interval{low, high}, .n = 20};
}

ComparedPlace place()
{
    return {.article = 3,
            .title = u"News"_s,
            .range = {4, 8},
            .left = u"the "_s,
            .quote = u"army"_s,
            .right = u" of"_s,
            .marks = {u"Force"_s, QString()}};
}

} // namespace

void TestAgreementModels::matrixTellsItsCellsByRowAndColumn()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(twoByThree());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), u"3"_s);
    QCOMPARE(model.index(1, 2).data(MatrixModel::ShareRole).toDouble(), 0.5);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"y"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(), u"m"_s);
    model.setMatrix({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAgreementModels::cellIsReadAloudInWords()
{
    MatrixModel model;
    model.setMatrix(twoByThree());
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"cell 1"_s);
    QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), u"cell 1"_s);
}

void TestAgreementModels::barsAxisGoesBelowNothingOnlyWhereAValueDoes()
{
    BarModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBars({{u"a"_s, measured(0.5, 0.4, 0.6)}}, u"Label"_s);
    QCOMPARE(model.index(0, BarModel::Picture).data(BarModel::LeastRole).toDouble(), 0.0);
    model.setBars({{u"a"_s, measured(0.1, -0.3, 0.6)}}, u"Label"_s);
    QCOMPARE(model.index(0, BarModel::Picture).data(BarModel::LeastRole).toDouble(), -0.5);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Label"_s);
    QCOMPARE(model.index(0, BarModel::Interval).data().toString(), u"-0.30 … 0.60"_s);
}

void TestAgreementModels::undefinedBarHasNoValueButSaysWhy()
{
    BarModel model;
    model.setBars({{u"a"_s, {.undefined = u"nobody marked it"_s}}}, u"Label"_s);
    const QModelIndex picture = model.index(0, BarModel::Picture);
    QVERIFY(!picture.data(BarModel::ValueRole).isValid());
    QVERIFY(picture.data(Qt::AccessibleTextRole).toString().contains(u"nobody marked it"_s));
    QCOMPARE(model.index(0, BarModel::Value).data().toString(), u"–"_s);
}

void TestAgreementModels::measuresSayWhatIsLeftOutAndWhyThereIsNone()
{
    MeasureModel model;
    const QAbstractItemModelTester tester(&model);
    Measured some = measured(0.5, 0.4, 0.6);
    some.excluded.insert(u"stacked"_s, 3);
    model.setRows({{u"Cohen's κ"_s, {u"a"_s, u"b"_s}, {}, some},
                   {u"Scott's π"_s, {u"a"_s, u"b"_s}, u"Force"_s, {.undefined = u"one label only"_s}}});
    QCOMPARE(model.index(0, MeasureModel::Remarks).data().toString(), u"left out: 3 stacked"_s);
    QCOMPARE(model.index(1, MeasureModel::Measure).data().toString(), u"Scott's π, Force"_s);
    QCOMPARE(model.index(1, MeasureModel::Value).data().toString(), u"undefined"_s);
    QCOMPARE(model.index(1, MeasureModel::Remarks).data().toString(), u"one label only"_s);
}

void TestAgreementModels::namesAreJoined()
{
    MeasureModel model;
    model.setRows({{u"Cohen's κ"_s, {u"a"_s, u"b"_s}}});
    QCOMPARE(model.index(0, MeasureModel::Annotators).data().toString(), u"a and b"_s);
}

void TestAgreementModels::numbersAreWordsWithIntervalAndWhatIsLeftOut()
{
    Measured some = measured(0.714, 0.65, 0.77);
    some.excluded = {{u"incomplete"_s, 2}, {u"stacked"_s, 0}};
    QCOMPARE(Numbers::words(some),
             u"0.71, with 95 % confidence 0.65 … 0.77; 20 item(s); "
             u"left out: 2 not marked by everybody"_s);
    QCOMPARE(Numbers::words({.undefined = u"empty"_s}), u"undefined: empty; 0 item(s)"_s);
}

void TestAgreementModels::placesHaveAColumnForEachAnnotator()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnnotators({u"a"_s, u"b"_s});
    model.append({place(), place()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"the army of"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"Force"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"not marked"_s);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"b: not marked"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"News"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"b"_s);
}

void TestAgreementModels::placesOfOtherAnnotatorsTakeTheOldOnesAway()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnnotators({u"a"_s, u"b"_s});
    model.append({place()});
    model.setAnnotators({u"c"_s});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 3);
}

} // namespace Galley

QTEST_MAIN(Galley::TestAgreementModels)
#include "tst_agreementmodels.moc"
