#include "review/measures/krippendorffalpha.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// One digit an annotator, '.' where he said nothing.
CodingTable tableOf(const QStringList &items)
{
    CodingTable result(int(items.first().size()));
    for (const QString &item : items) {
        std::vector<int> codes;
        for (const QChar code : item)
            codes.push_back(code == u'.' ? CodingView::Missing : code.digitValue());
        result.add(0, codes);
    }
    return result;
}

// Four observers, twelve units (Krippendorff 2011, section C).
const QStringList FourObservers = {u"11.1"_s, u"2232"_s, u"3333"_s, u"3333"_s, u"2222"_s, u"1234"_s,
                                   u"4444"_s, u"1121"_s, u"2222"_s, u".555"_s, u"..11"_s, u".3.."_s};

const std::vector<double> Values = {0, 1, 2, 3, 4, 5};
const std::vector<std::vector<int>> Sets = {{1}, {1, 2}, {2, 3}, {4}, {}};
const QStringList SetPairs = {u"00"_s, u"01"_s, u"12"_s, u"33"_s, u"11"_s,
                              u"03"_s, u"44"_s, u"21"_s, u"40"_s};

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestKrippendorffAlpha : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void publishedValues_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("distance");
        QTest::addColumn<double>("alpha");
        const QStringList wikipedia{u".1."_s, u"..."_s, u".22"_s, u".11"_s, u".33"_s,
                                    u"334"_s, u"444"_s, u"13."_s, u"2.2"_s, u"1.1"_s,
                                    u"1.1"_s, u"3.3"_s, u"3.3"_s, u"..."_s, u"3.4"_s};
        QTest::newRow("Wikipedia's three coders, nominal") << wikipedia << u"nominal"_s << 56.0 / 81;
        QTest::newRow("Wikipedia's three coders, interval") << wikipedia << u"interval"_s << 643.0 / 793;
        QTest::newRow("Krippendorff 2004, p. 224") << QStringList{u"10"_s, u"11"_s, u"01"_s, u"00"_s, u"00"_s,
                                                                  u"01"_s, u"00"_s, u"01"_s, u"00"_s, u"00"_s}
                                                   << u"nominal"_s << 2.0 / 21;
        QTest::newRow("an item that one alone coded changes nothing")
            << QStringList{u"100"_s, u"10."_s, u"..0"_s} << u"nominal"_s << -1.0 / 3;
        QTest::newRow("Krippendorff 2011, nominal: 0.743") << FourObservers << u"nominal"_s << 113.0 / 152;
        QTest::newRow("Krippendorff 2011, ordinal: 0.815")
            << FourObservers << u"ordinal"_s << 108577.0 / 133160;
        QTest::newRow("Krippendorff 2011, interval: 0.849") << FourObservers << u"interval"_s << 951.0 / 1120;
        QTest::newRow("Krippendorff 2011, ratio: 0.797")
            << FourObservers << u"ratio"_s << 18222619.0 / 22852465;
        QTest::newRow("sets, Jaccard") << SetPairs << u"jaccard"_s << 270.0 / 661;
        QTest::newRow("sets, MASI with exact thirds") << SetPairs << u"masi"_s << 369.0 / 1049;
        QTest::newRow("any other distance") << FourObservers << u"own"_s << 951.0 / 1120;
    }

    void publishedValues()
    {
        QFETCH(QStringList, items);
        QFETCH(QString, distance);
        QFETCH(double, alpha);
        const QMap<QString, Distance> distances{
            {u"nominal"_s, Distance::nominal()},
            {u"ordinal"_s, Distance::ordinal()},
            {u"interval"_s, Distance::interval(Values)},
            {u"ratio"_s, Distance::ratio(Values)},
            {u"jaccard"_s, Distance::jaccard(Sets)},
            {u"masi"_s, Distance::masi(Sets)},
            {u"own"_s, Distance::of(6, [](int a, int b) { return (a - b) * (a - b); })}};
        const CodingTable table = tableOf(items);
        const Coefficient result = krippendorffAlpha(table.view(), distances[distance]);
        QVERIFY(result.value.has_value());
        QVERIFY2(isClose(*result.value, alpha), qPrintable(QString::number(*result.value, 'g', 17)));
    }

    void disagreementsAreGiven()
    {
        const CodingTable table = tableOf({u"11"_s, u"1."_s, u".1"_s, u"23"_s});
        const Coefficient result = krippendorffAlpha(table.view());
        QCOMPARE(result.observed, 0.5);
        QCOMPARE(result.expected, 5.0 / 6);
        QCOMPARE(result.n, 2);
        QCOMPARE(result.unpaired, 2);
    }

    void largeValuesLoseNoDigits()
    {
        std::vector<double> values = Values;
        for (double &value : values)
            value += 1e9;
        const CodingTable table = tableOf(FourObservers);
        const Coefficient result = krippendorffAlpha(table.view(), Distance::interval(values));
        QVERIFY(isClose(*result.value, 951.0 / 1120));
    }

    void differentCategoriesThatAreNoDifferenceLeaveItUndefined()
    {
        const CodingTable table = tableOf({u"01"_s, u"10"_s});
        const Coefficient result = krippendorffAlpha(table.view(), Distance::interval({7, 7}));
        QVERIFY(!result.value);
        QCOMPARE(result.undefined, Undefined::NoVariation);
    }

    void emptySetsAreEqual()
    {
        const Distance distance = Distance::masi({{}, {}, {1}});
        QCOMPARE(distance(0, 1), 0.0);
        QCOMPARE(distance(0, 2), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestKrippendorffAlpha)

#include "tst_krippendorffalpha.moc"
