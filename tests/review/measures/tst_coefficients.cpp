#include "review/measures/coefficients.h"

#include "review/measures/krippendorffalpha.h"

#include <QTest>

#include <array>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Contingency = std::vector<std::vector<int>>;

CodingTable tableOf(const Contingency &rows)
{
    CodingTable result(2, int(rows.size()));
    for (int a = 0; a < int(rows.size()); ++a) {
        for (int b = 0; b < int(rows.size()); ++b) {
            if (rows[size_t(a)][size_t(b)] > 0)
                result.add(0, {a, b}, rows[size_t(a)][size_t(b)]);
        }
    }
    return result;
}

// Each annotator's category is a character, '.' a missing one; categories are in the order of the second
// string.
CodingTable tableOf(const QStringList &items, const QString &categories)
{
    CodingTable result(int(items.first().size()), int(categories.size()));
    for (const QString &item : items) {
        std::vector<int> codes;
        for (const QChar code : item)
            codes.push_back(int(categories.indexOf(code)));
        result.add(0, codes);
    }
    return result;
}

const QStringList Fleiss1971 = {u"444444"_s, u"222555"_s, u"233335"_s, u"555555"_s, u"222444"_s, u"113333"_s,
                                u"333355"_s, u"113334"_s, u"114444"_s, u"555555"_s, u"144444"_s, u"124444"_s,
                                u"222333"_s, u"144444"_s, u"224445"_s, u"333335"_s, u"111455"_s, u"111112"_s,
                                u"224444"_s, u"133555"_s, u"555555"_s, u"244444"_s, u"224555"_s, u"114444"_s,
                                u"144445"_s, u"222224"_s, u"111155"_s, u"224444"_s, u"133333"_s, u"555555"_s};

// Interjections and the like, one letter a tag: U UH, V VB, W VBP, I INP, R RB, J JJ, P PRP, N NN, M MD.
const QStringList Mieskes2009 = {u"UVU"_s, u"III"_s, u"UUU"_s, u"III"_s, u"RRR"_s, u"JJJ"_s,
                                 u"III"_s, u"PPP"_s, u"NNR"_s, u"VWV"_s, u"PPP"_s, u"III"_s,
                                 u"RUU"_s, u"III"_s, u"MMM"_s, u"PPP"_s, u"III"_s};

void compare(const Coefficient &coefficient, double value)
{
    QVERIFY2(coefficient.value.has_value(), qPrintable(reasonFor(coefficient.undefined)));
    QVERIFY2(std::abs(*coefficient.value - value) < 1e-12,
             qPrintable(u"%1 instead of %2"_s.arg(*coefficient.value, 0, 'g', 17).arg(value, 0, 'g', 17)));
}

} // namespace

class TestCoefficients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAnnotators_data();
    void twoAnnotators();
    void aCategoryAgainstTheRestHasTwoMeanings();
    void fleissPoolsTheMarginals();
    void fleissOfASingleCategory_data();
    void fleissOfASingleCategory();
    void fleissOfTwoIsScott();
    void incompleteItemsAreCountedAndLeftOut();
    void undefinedValuesSayWhy_data();
    void undefinedValuesSayWhy();
    void whatIsUndefinedReachesTheUser();
};

void TestCoefficients::twoAnnotators_data()
{
    QTest::addColumn<Contingency>("table");
    QTest::addColumn<double>("observed");
    QTest::addColumn<double>("cohenExpected");
    QTest::addColumn<double>("cohen");
    QTest::addColumn<double>("scottExpected");
    QTest::addColumn<double>("scott");
    QTest::addColumn<double>("alpha");
    QTest::newRow("Cohen 1960, p. 45") << Contingency{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}} << 0.7 << 0.41
                                       << 29.0 / 59 << 83.0 / 200 << 19.0 / 39 << 127.0 / 260;
    QTest::newRow("Artstein and Poesio 2008, p. 558, table 1")
        << Contingency{{20, 10}, {20, 50}} << 0.7 << 0.54 << 8.0 / 23 << 0.545 << 31.0 / 91 << 313.0 / 910;
    QTest::newRow("Agresti 1992, p. 202")
        << Contingency{{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}} << 75.0 / 118
        << 979.0 / 3481 << 2467.0 / 5004 << 8573.0 / 27848 << 9127.0 / 19275 << 1834.0 / 3855;
    QTest::newRow("Krippendorff 2004, p. 246: π and κ differ much")
        << Contingency{{12, 18, 18}, {0, 14, 18}, {0, 0, 20}} << 0.46 << 34.0 / 125 << 47.0 / 182
        << 421.0 / 1250 << 154.0 / 829 << 1259.0 / 6632;
    QTest::newRow("Zwick 1988, p. 376")
        << Contingency{{20, 5, 5, 10}, {0, 10, 5, 5}, {0, 5, 10, 5}, {0, 0, 0, 20}} << 0.6 << 0.24 << 9.0 / 19
        << 0.26 << 17.0 / 37 << 171.0 / 370;
    QTest::newRow("parts of speech of nine tokens, one differs; a category that one alone uses")
        << Contingency{{2, 0, 0, 0, 0, 0}, {0, 2, 1, 0, 0, 0}, {0, 0, 0, 0, 0, 0},
                       {0, 0, 0, 2, 0, 0}, {0, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 1}}
        << 8.0 / 9 << 16.0 / 81 << 56.0 / 65 << 11.0 / 54 << 37.0 / 43 << 112.0 / 129;
}

void TestCoefficients::twoAnnotators()
{
    QFETCH(Contingency, table);
    QFETCH(double, observed);
    QFETCH(double, cohenExpected);
    QFETCH(double, scottExpected);
    const CodingTable items = tableOf(table);
    compare(observedAgreement(items.view()), observed);
    QTEST(*cohenKappa(items.view()).value, "cohen");
    QCOMPARE(cohenKappa(items.view()).observed, observed);
    QCOMPARE(cohenKappa(items.view()).expected, cohenExpected);
    QTEST(*scottPi(items.view()).value, "scott");
    QCOMPARE(scottPi(items.view()).expected, scottExpected);
    QTEST(*krippendorffAlpha(items.view()).value, "alpha");
}

void TestCoefficients::aCategoryAgainstTheRestHasTwoMeanings()
{
    const CodingTable items = tableOf({{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}});
    const std::array cohen{1894.0 / 2425, 257.0 / 965, 1626.0 / 3691, 50.0 / 109};
    const std::array scott{2525.0 / 3233, 155.0 / 627, 5543.0 / 13803, 91.0 / 209};
    for (int category = 0; category < 4; ++category) {
        const CodingTable collapsed = items.versusRest(category);
        compare(cohenKappa(collapsed.view()), cohen[size_t(category)]);
        compare(scottPi(collapsed.view()), scott[size_t(category)]);
        compare(fleissKappa(items.view(), category), scott[size_t(category)]);
    }
}

void TestCoefficients::fleissPoolsTheMarginals()
{
    const CodingTable items = tableOf(Fleiss1971, u"12345"_s);
    const Coefficient kappa = fleissKappa(items.view());
    compare(kappa, 5437.0 / 12637);
    QCOMPARE(kappa.observed, 5.0 / 9);
    QCOMPARE(kappa.expected, 3563.0 / 16200);
    QCOMPARE(kappa.n, 30);
    compare(krippendorffAlpha(items.view()), 5477.0 / 12637);

    const CodingTable speech = tableOf(Mieskes2009, u"UVWIRJPNM"_s);
    compare(fleissKappa(speech.view()), 841.0 / 1045);
    QCOMPARE(fleissKappa(speech.view()).observed, 43.0 / 51);
    QCOMPARE(fleissKappa(speech.view()).expected, 511.0 / 2601);
    compare(krippendorffAlpha(speech.view()), 169.0 / 209);

    const CodingTable levels = tableOf(
        {u"hhh"_s, u"hhl"_s, u"hlh"_s, u"lhh"_s, u"llh"_s, u"lll"_s, u"lll"_s, u"lhl"_s, u"llh"_s, u"llh"_s},
        u"hl"_s);
    compare(fleissKappa(levels.view()), 11.0 / 221);
    compare(krippendorffAlpha(levels.view()), 18.0 / 221);
}

void TestCoefficients::fleissOfASingleCategory_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("categories");
    QTest::addColumn<int>("category");
    QTest::addColumn<double>("kappa");
    const std::array fleiss{35.0 / 143, 35.0 / 143, 13.0 / 25, 3239.0 / 6875, 3335.0 / 5891};
    for (int i = 0; i < int(fleiss.size()); ++i)
        QTest::addRow("Fleiss 1971, p. 380, category %d", i + 1)
            << Fleiss1971 << u"12345"_s << i << fleiss[size_t(i)];
    const std::array mieskes{103.0 / 154, 7.0 / 24, -1.0 / 50, 1.0, 64.0 / 115, 1.0, 1.0, 47.0 / 98, 1.0};
    for (int i = 0; i < int(mieskes.size()); ++i)
        QTest::addRow("Mieskes 2009, p. 58, category %d", i + 1)
            << Mieskes2009 << u"UVWIRJPNM"_s << i << mieskes[size_t(i)];
}

void TestCoefficients::fleissOfASingleCategory()
{
    QFETCH(QStringList, items);
    QFETCH(QString, categories);
    QFETCH(int, category);
    QFETCH(double, kappa);
    const CodingTable table = tableOf(items, categories);
    compare(fleissKappa(table.view(), category), kappa);
    compare(fleissKappa(table.versusRest(category).view()), kappa);
}

void TestCoefficients::fleissOfTwoIsScott()
{
    const CodingTable items = tableOf(Fleiss1971, u"12345"_s);
    const CodingView pair = items.view().of({4, 1});
    QCOMPARE(pair.annotators(), 2);
    QCOMPARE(fleissKappa(pair), scottPi(pair));
    QVERIFY(fleissKappa(pair).value != fleissKappa(items.view()).value);
}

// Positions that two marked, some of them alone.
void TestCoefficients::incompleteItemsAreCountedAndLeftOut()
{
    const CodingTable items = tableOf({u"--"_s, u"-."_s, u".-"_s, u"AB"_s, u".."_s}, u"-AB"_s);
    compare(cohenKappa(items.view()), 1.0 / 3);
    compare(scottPi(items.view()), 1.0 / 5);
    compare(fleissKappa(items.view()), 1.0 / 5);
    compare(observedAgreement(items.view()), 1.0 / 2);
    QCOMPARE(cohenKappa(items.view()).n, 2);
    QCOMPARE(cohenKappa(items.view()).incomplete, 2);
    compare(krippendorffAlpha(items.view()), 2.0 / 5);
    QCOMPARE(krippendorffAlpha(items.view()).n, 2);
    QCOMPARE(krippendorffAlpha(items.view()).unpaired, 2);
    QCOMPARE(measured(cohenKappa(items.view())).excluded, (QMap<QString, qint64>{{u"incomplete"_s, 2}}));
    QCOMPARE(measured(krippendorffAlpha(items.view())).excluded, (QMap<QString, qint64>{{u"unpaired"_s, 2}}));
}

void TestCoefficients::undefinedValuesSayWhy_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<int>("undefined");
    QTest::newRow("one category alone") << QStringList{u"AA"_s, u"AA"_s} << int(Undefined::NoVariation);
    QTest::newRow("items that one alone coded") << QStringList{u"A."_s, u".B"_s} << int(Undefined::NoPair);
    QTest::newRow("items that nobody coded") << QStringList{u".."_s} << int(Undefined::NothingMarked);
    QTest::newRow("one annotator") << QStringList{u"A"_s, u"B"_s} << int(Undefined::OneAnnotator);
}

void TestCoefficients::undefinedValuesSayWhy()
{
    QFETCH(QStringList, items);
    QFETCH(int, undefined);
    const CodingTable table = tableOf(items, u"AB"_s);
    for (const Coefficient &coefficient : {fleissKappa(table.view()), krippendorffAlpha(table.view())}) {
        QVERIFY(!coefficient.value);
        QCOMPARE(int(coefficient.undefined), undefined);
    }
    if (table.annotators() == 2) {
        QCOMPARE(int(cohenKappa(table.view()).undefined), undefined);
        QVERIFY(!cohenKappa(table.view()).value);
    }
    const Coefficient observed = observedAgreement(table.view());
    QCOMPARE(observed.value.has_value(), undefined == int(Undefined::NoVariation)); // needs no chance
}

void TestCoefficients::whatIsUndefinedReachesTheUser()
{
    const Measured result = measured(fleissKappa(CodingTable(3).view()));
    QVERIFY(!result.value);
    QCOMPARE(result.undefined, u"nobody marked anything"_s);
    QCOMPARE(measured(observedAgreement(tableOf({u"AA"_s}, u"A"_s).view())).undefined, QString());
}

QTEST_GUILESS_MAIN(TestCoefficients)

#include "tst_coefficients.moc"
