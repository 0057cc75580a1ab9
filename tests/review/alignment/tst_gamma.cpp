#include "review/alignment/gamma.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr double exact = 1e-9;

bool isNear(double value, double expected)
{
    if (std::abs(value - expected) <= exact)
        return true;
    qWarning("%.17g is not %.17g", value, expected);
    return false;
}

// Units of [annotator, begin, end, label] lists.
Continuum continuumFrom(const QJsonArray &rows, UnitNames &names)
{
    Continuum units;
    for (const QJsonValue &row : rows)
        units.push_back({.annotator = names.annotators.number(row[0].toString()),
                         .label = names.labels.number(0, row[3].toString()),
                         .extent = {qsizetype(row[1].toDouble()), qsizetype(row[2].toDouble())}});
    return units;
}

QJsonArray parsed(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

// Two annotators of three units each, a code point apart.
QJsonArray shifted()
{
    return parsed(R"([["A",1,5,"a"],["A",6,10,"b"],["A",11,15,"a"],
                      ["B",2,6,"a"],["B",7,11,"b"],["B",12,16,"a"]])");
}

// Many units of three annotators who agree more or less.
Continuum article(int units)
{
    Continuum continuum;
    for (int i = 0; i < units; ++i)
        for (int annotator = 0; annotator < 3; ++annotator)
            if ((i * 7 + annotator * 3) % 11 != 0)
                continuum.push_back({.annotator = annotator,
                                     .label = (i * 5 + (i + annotator) % 9 / 8) % 4,
                                     .extent = {i * 25 + (i + annotator) % 3, i * 25 + 12 + i % 9}});
    return continuum;
}

} // namespace

class TestGamma : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void publishedCases_data()
    {
        QTest::addColumn<QJsonObject>("published");
        const QString name = qEnvironmentVariable("GALLEY_AGREEMENT_CASES");
        if (name.isEmpty())
            QSKIP("GALLEY_AGREEMENT_CASES names no file of published cases");
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.errorString()));
        for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll())["gamma"_L1].toArray())
            QTest::newRow(qUtf8Printable(one["id"_L1].toString())) << one.toObject();
    }

    void publishedCases()
    {
        QFETCH(const QJsonObject, published);
        if (published["units"_L1].isNull())
            QSKIP("the units of this case are not given");
        const QJsonValue params = published["params"_L1];
        const Dissimilarity costs{.positional = params["alpha"_L1].toDouble(),
                                  .categorical = params["beta"_L1].toDouble(),
                                  .empty = params["deltaEmpty"_L1].toDouble()};
        UnitNames names;
        const Continuum units = continuumFrom(published["units"_L1].toArray(), names);
        std::vector<Continuum> continua;
        const QJsonArray disorders = published["sampled_disorders"_L1].toArray();
        for (const QJsonValue &sampled : published["sampled_continua"_L1].toArray()) {
            continua.push_back(continuumFrom(sampled.toArray(), names));
            const Alignment best = bestAlignment(continua.back(), names.annotators.size(), costs);
            QVERIFY(isNear(best.disorder, disorders[qsizetype(continua.size()) - 1].toDouble()));
            QCOMPARE(best.errorBound, 0.0);
        }
        const Gamma gamma = gammaAgainst(units, names.annotators.size(), continua, costs);
        QVERIFY(isNear(*gamma.observed, published["observed_disorder"_L1].toDouble()));
        if (continua.empty())
            return;
        QVERIFY(isNear(*gamma.expected, published["expected_disorder_replayed"_L1].toDouble()));
        QVERIFY(isNear(*gamma.value, published["gamma_replayed"_L1].toDouble()));
    }

    void replaysGivenContinua()
    {
        UnitNames names;
        const Continuum units = continuumFrom(shifted(), names);
        // One unit each, of another label: 1 for each of the two disorders.
        const std::vector<Continuum> continua{
            continuumFrom(parsed(R"([["A",0,9,"a"],["B",0,9,"b"]])"), names)};
        const Gamma gamma = gammaAgainst(units, 2, continua);
        QVERIFY(isNear(*gamma.observed, 0.0625));
        QVERIFY(isNear(*gamma.expected, 1));
        QVERIFY(isNear(*gamma.value, 0.9375));
    }

    void undefinedSaysWhy()
    {
        UnitNames names;
        const Continuum units = continuumFrom(shifted(), names);
        QVERIFY(!gammaOf({}, 3).value);
        QVERIFY(!gammaOf({}, 3).undefined.isEmpty());
        QVERIFY(!gammaOf(units, 1).value);
        QVERIFY(!gammaOf(units, 1).undefined.isEmpty());
        const Gamma stopped = gammaOf(units, 2, {}, [](qint64, qint64) { return false; });
        QVERIFY(!stopped.value && !stopped.undefined.isEmpty());
    }

    void whoAgreesFullyHasOne()
    {
        UnitNames names;
        const Continuum units =
            continuumFrom(parsed(R"([["A",0,9,"a"],["B",0,9,"a"],["A",20,25,"b"],["B",20,25,"b"]])"), names);
        QCOMPARE(gammaOf(units, 2).value, 1.0);
        QCOMPARE(gammaOf(units, 2).observed, 0.0);
    }

    void thousandIdenticalUnitsHaveNoDisorder()
    {
        Continuum units;
        for (int i = 0; i < 3000; ++i)
            units.push_back({.annotator = i % 3, .extent = {5, 9}});
        const Alignment best = bestAlignment(units, 3);
        QCOMPARE(best.parts.size(), std::size_t(1000));
        QCOMPARE(best.disorder, 0.0);
        QCOMPARE(best.errorBound, 0.0);
    }

    void theSameSeedGivesTheSame()
    {
        const Continuum units = article(20);
        const Gamma first = gammaOf(units, 3, {.seed = 7});
        const Gamma again = gammaOf(units, 3, {.seed = 7});
        QCOMPARE(first.value, again.value);
        QCOMPARE(first.samples, 30);
        QVERIFY(gammaOf(units, 3, {.seed = 8}).expected != first.expected);
    }

    void isHighForThoseWhoAgreeAndLowForOthers()
    {
        Continuum units = article(30);
        const double agreeing = *gammaOf(units, 3).value;
        QVERIFY(agreeing > 0.5);
        for (Unit &unit : units)
            if (unit.annotator == 1) {
                unit.extent = {unit.extent.begin * 5 % 701, unit.extent.begin * 5 % 701 + 12};
                unit.label = (unit.label + 1) % 4;
            }
        QVERIFY(*gammaOf(units, 3).value < agreeing - 0.2);
    }

    void morePrecisionTakesMoreSamples()
    {
        const Continuum units = article(5);
        const Gamma precise = gammaOf(units, 3, {.precision = 0.02, .mostSamples = 100});
        QVERIFY(precise.samples > 30 && precise.samples <= 100);
    }

    void whatOneAloneMarkedHasDisorderTwo()
    {
        const Continuum units{{.annotator = 0, .extent = {0, 5}}, {.annotator = 0, .extent = {9, 12}}};
        QVERIFY(isNear(*gammaOf(units, 2).observed, 2));
    }
};

QTEST_GUILESS_MAIN(TestGamma)
#include "tst_gamma.moc"
