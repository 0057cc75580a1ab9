#include "review/measures/coefficients.h"
#include "review/measures/krippendorffalpha.h"
#include "review/measures/unitizingalpha.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

// The coded table of a case, of whichever kind its input is, with the categories in order.
struct Coded
{
    CodingTable table;
    QStringList categories;
};

Coded fromContingency(const QJsonArray &rows, const QJsonArray &categories)
{
    Coded result{.table = CodingTable(2, int(categories.size()))};
    for (int a = 0; a < int(rows.size()); ++a) {
        result.categories.append(nameOf(categories[a]));
        for (int b = 0; b < int(rows.size()); ++b)
            result.table.add(0, {a, b}, rows[a][b].toInteger());
    }
    return result;
}

Coded fromItems(const QJsonArray &items)
{
    QStringList categories;
    for (const QJsonValue &item : items) {
        for (const QJsonValue &value : item.toArray()) {
            if (!value.isNull() && !categories.contains(nameOf(value)))
                categories.append(nameOf(value));
        }
    }
    categories.sort();
    Coded result{.table = CodingTable(int(items.first().toArray().size())), .categories = categories};
    for (const QJsonValue &item : items) {
        std::vector<int> codes;
        for (const QJsonValue &value : item.toArray())
            codes.push_back(value.isNull() ? CodingView::Missing : int(categories.indexOf(nameOf(value))));
        result.table.add(0, codes);
    }
    return result;
}

Distance intervalOf(const QStringList &categories)
{
    std::vector<double> values;
    for (const QString &category : categories)
        values.push_back(category.toDouble());
    return Distance::interval(values);
}

using Figures = QMap<QString, double>;

void put(Figures &to, const QString &name, const Coefficient &coefficient, const QString &observed = {},
         const QString &expected = {})
{
    if (coefficient.value)
        to.insert(name, *coefficient.value);
    if (!observed.isEmpty())
        to.insert(observed, coefficient.observed);
    if (!expected.isEmpty())
        to.insert(expected, coefficient.expected);
}

Figures figuresOf(const Coded &coded)
{
    const CodingView items = coded.table.view();
    Figures result;
    put(result, u"fleiss_kappa"_s, fleissKappa(items), u"observed"_s, u"expected"_s);
    put(result, u"krippendorff_alpha_nominal"_s, krippendorffAlpha(items));
    put(result, u"alpha[nominal]"_s, krippendorffAlpha(items), u"Do[nominal]"_s, u"De[nominal]"_s);
    put(result, u"alpha[interval]"_s, krippendorffAlpha(items, intervalOf(coded.categories)),
        u"Do[interval]"_s, u"De[interval]"_s);
    for (int i = 0; i < int(coded.categories.size()); ++i)
        put(result, u"fleiss_kappa[%1]"_s.arg(coded.categories[i]), fleissKappa(items, i));
    if (items.annotators() != 2)
        return result;
    put(result, u"cohen_kappa"_s, cohenKappa(items), {}, u"cohen_expected"_s);
    put(result, u"scott_pi"_s, scottPi(items), {}, u"scott_expected"_s);
    for (int i = 0; i < int(coded.categories.size()); ++i) {
        const CodingTable collapsed = coded.table.versusRest(i);
        put(result, u"cohen_kappa_collapsed[%1]"_s.arg(coded.categories[i]), cohenKappa(collapsed.view()));
        put(result, u"scott_pi_collapsed[%1]"_s.arg(coded.categories[i]), scottPi(collapsed.view()));
    }
    return result;
}

Figures unitizingFiguresOf(const QJsonObject &input)
{
    QStringList categories;
    UnitizedArticle article{.length = input[u"continuum_length"].toInteger()};
    for (const QJsonValue &unit : input[u"units_begin_length_rater_category"].toArray()) {
        if (!categories.contains(unit[3].toString()))
            categories.append(unit[3].toString());
        const qint64 begin = unit[0].toInteger();
        article.units.push_back({.annotator = unit[2].toInt(),
                                 .category = int(categories.indexOf(unit[3].toString())),
                                 .place = {begin, begin + unit[1].toInteger()}});
    }
    const UnitizingAlpha alpha =
        UnitizingTable(input[u"raters"].toInt(), int(categories.size()), std::span(&article, 1)).alpha();
    Figures result;
    put(result, u"alpha_u"_s, alpha.all, u"Do"_s, u"De"_s);
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QString &name = categories[i];
        put(result, u"alpha_u[%1]"_s.arg(name), alpha.categories[size_t(i)], u"Do[%1]"_s.arg(name),
            u"De[%1]"_s.arg(name));
    }
    return result;
}

Figures figuresOf(const QJsonObject &input)
{
    if (input.contains(u"continuum_length"))
        return unitizingFiguresOf(input);
    if (const QJsonValue rows = input[u"contingency_rows_rater1_cols_rater2"]; rows.isArray())
        return figuresOf(fromContingency(rows.toArray(), input[u"categories"].toArray()));
    const QJsonValue missing = input[u"items_x_raters_null_is_missing"];
    return figuresOf(fromItems(missing.isArray() ? missing.toArray() : input[u"items_x_raters"].toArray()));
}

} // namespace

// Every case of the file of published tables that GALLEY_AGREEMENT_CASES names, against its exact values.
class TestPublishedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyExactValue_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonObject>("exact");
        QFile file(qEnvironmentVariable("GALLEY_AGREEMENT_CASES"));
        if (file.fileName().isEmpty())
            QSKIP("GALLEY_AGREEMENT_CASES names no file with published tables");
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QJsonObject cases = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!cases[u"coding_and_unitizing"].toArray().isEmpty());
        for (const QJsonValue &one : cases[u"coding_and_unitizing"].toArray())
            QTest::newRow(qPrintable(one[u"id"].toString()))
                << one[u"input"].toObject() << one[u"exact"].toObject();
    }

    void everyExactValue()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QJsonObject, exact);
        const Figures figures = figuresOf(input);
        int compared = 0;
        for (auto it = exact.begin(); it != exact.end(); ++it) {
            if (!it->isObject())
                continue; // a count
            QVERIFY2(figures.contains(it.key()), qPrintable(it.key()));
            const double value = (*it)[u"value"].toDouble();
            QVERIFY2(std::abs(figures[it.key()] - value) < 1e-9,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(it.key()).arg(figures[it.key()]).arg(value)));
            ++compared;
        }
        QVERIFY(compared > 0);
    }
};

QTEST_GUILESS_MAIN(TestPublishedCases)

#include "tst_publishedcases.moc"
