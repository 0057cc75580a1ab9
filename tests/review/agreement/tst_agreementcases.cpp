#include "agreementsamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace AgreementSamples;

// Published numbers, taken through a project.
class TestAgreementCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfPapersComeOut_data();
    void tablesOfPapersComeOut();
    void casesOfAFileComeOut();
    void unitizingComesOut();
    void scoresComeOut();
};

void TestAgreementCases::tablesOfPapersComeOut_data()
{
    QTest::addColumn<Codes>("items");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const Codes &items, const QString &measure, double expected,
                        const QString &key = {}) {
        QTest::newRow(name) << items << measure << key << expected;
    };
    // Cohen 1960, p. 45
    const Codes cohen = fromTable({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    row("observed, of Cohen 1960", cohen, u"observed"_s, 0.7);
    row("Cohen's kappa, of Cohen 1960", cohen, u"cohen-kappa"_s, 29.0 / 59);
    row("Scott's pi, of Cohen 1960", cohen, u"scott-pi"_s, 19.0 / 39);
    row("Krippendorff's alpha, of Cohen 1960", cohen, u"krippendorff-alpha"_s, 127.0 / 260);
    // Artstein and Poesio 2008, p. 558
    const Codes poesio = fromTable({{20, 10}, {20, 50}});
    row("Cohen's kappa, of Artstein and Poesio 2008", poesio, u"cohen-kappa"_s, 8.0 / 23);
    row("Scott's pi, of Artstein and Poesio 2008", poesio, u"scott-pi"_s, 31.0 / 91);
    // Krippendorff 2004, p. 246
    const Codes swapped = fromTable({{12, 18, 18}, {0, 14, 18}, {0, 0, 20}});
    row("Cohen's kappa, of Krippendorff 2004", swapped, u"cohen-kappa"_s, 47.0 / 182);
    row("Scott's pi, of Krippendorff 2004", swapped, u"scott-pi"_s, 154.0 / 829);
    // Agresti 1992, p. 202: one category against the others
    const Codes agresti = fromTable({{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}});
    row("Cohen's kappa, of Agresti 1992", agresti, u"cohen-kappa"_s, 2467.0 / 5004);
    row("Cohen's kappa of one label, of Agresti 1992", agresti, u"cohen-kappa"_s, 1894.0 / 2425, u"1"_s);
    row("Cohen's kappa of another label, of Agresti 1992", agresti, u"cohen-kappa"_s, 1626.0 / 3691, u"3"_s);
    // Fleiss 1971, p. 379
    const Codes fleiss = fromRows("444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 "
                                  "144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 "
                                  "555555 244444 224555 114444 144445 222224 111155 224444 133333 555555");
    row("observed, of Fleiss 1971", fleiss, u"observed"_s, 5.0 / 9);
    row("Fleiss' kappa, of Fleiss 1971", fleiss, u"fleiss-kappa"_s, 5437.0 / 12637);
    row("Fleiss' kappa of one label, of Fleiss 1971", fleiss, u"fleiss-kappa"_s, 13.0 / 25, u"3"_s);
    row("Krippendorff's alpha, of Fleiss 1971", fleiss, u"krippendorff-alpha"_s, 5477.0 / 12637);
    // Krippendorff, as worked out in Wikipedia: places that some did not mark
    row("Krippendorff's alpha with gaps",
        fromRows(".1. ... .22 .11 .33 334 444 13. 2.2 1.1 1.1 3.3 3.3 ... 3.4"), u"krippendorff-alpha"_s,
        56.0 / 81);
}

void TestAgreementCases::tablesOfPapersComeOut()
{
    QFETCH(const Codes, items);
    QFETCH(const QString, measure);
    QFETCH(const QString, key);
    QFETCH(const double, expected);
    const Project project;
    addCodes(*project.store, items);
    const AgreementReport report =
        ::measure(*project.store, {.measures = {*agreementMeasureFrom(measure)}, .by = {Breakdown::Label}});
    COMPARE_EXACTLY(valueOf(report, measure, items.first().size(), key), expected);
}

void TestAgreementCases::casesOfAFileComeOut()
{
    QFile file(qEnvironmentVariable("GALLEY_AGREEMENT_CASES"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("GALLEY_AGREEMENT_CASES names no file with cases");
    const QMap<QString, QString> words{{u"observed"_s, u"observed"_s},
                                       {u"cohen_kappa"_s, u"cohen-kappa"_s},
                                       {u"scott_pi"_s, u"scott-pi"_s},
                                       {u"fleiss_kappa"_s, u"fleiss-kappa"_s},
                                       {u"krippendorff_alpha_nominal"_s, u"krippendorff-alpha"_s},
                                       {u"alpha[nominal]"_s, u"krippendorff-alpha"_s}};
    int compared = 0;
    const QJsonArray cases =
        QJsonDocument::fromJson(file.readAll()).object()[u"coding_and_unitizing"_s].toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject input = value[u"input"_s].toObject();
        Codes items;
        const QJsonArray table = input[u"contingency_rows_rater1_cols_rater2"_s].toArray();
        QList<QList<int>> counts;
        for (const QJsonValue &row : table) {
            QList<int> &numbers = counts.emplace_back();
            for (const QJsonValue &cell : row.toArray())
                numbers += cell.toInt();
        }
        items = fromTable(counts);
        const QJsonArray rows = input.contains(u"items_x_raters"_s)
            ? input[u"items_x_raters"_s].toArray()
            : input[u"items_x_raters_null_is_missing"_s].toArray();
        for (const QJsonValue &row : rows) {
            QStringList &item = items.emplace_back();
            for (const QJsonValue &code : row.toArray()) // "c": a label may be empty in a case
                item += code.isNull() ? QString() : u"c"_s + code.toVariant().toString();
        }
        if (items.isEmpty())
            continue;
        const Project project;
        addCodes(*project.store, items);
        const AgreementReport report = measure(*project.store);
        const QJsonObject exact = value[u"exact"_s].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (!exact.contains(it.key()))
                continue;
            const double actual = valueOf(report, it.value(), items.first().size());
            const double expected = exact[it.key()][u"value"_s].toDouble();
            QVERIFY2(std::abs(actual - expected) < 1e-9,
                     qPrintable(u"%1 %2: %3"_s.arg(value[u"id"_s].toString(), it.key()).arg(actual)));
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

// Krippendorff 1995, p. 57, category A, and one long unit against three short ones.
void TestAgreementCases::unitizingComesOut()
{
    const auto alphaOf = [](qsizetype length, const QList<Range> &first, const QList<Range> &second) {
        const Project project;
        const Article article = longArticle(u"a"_s, length);
        const ArticleId id = must(project.store->addArticle(article));
        for (const auto &[name, ranges] : {std::pair(u"r0"_s, first), std::pair(u"r1"_s, second)}) {
            QList<Span> spans;
            for (const Range range : ranges)
                spans += span(spans.size() + 1, article.text, {range});
            addSet(*project.store, id, name, spans);
        }
        return valueOf(measure(*project.store, {.measures = {AgreementMeasure::AlphaU}}), u"alpha-u"_s);
    };
    COMPARE_EXACTLY(alphaOf(24, {{2, 10}, {14, 20}}, {{4, 8}, {15, 17}}), 573.0 / 1112);
    COMPARE_EXACTLY(alphaOf(10, {{1, 9}}, {{2, 3}, {4, 5}, {6, 7}}), -1012.0 / 1445);
}

// SemEval 2013, with the annotators' spans as the task's gold and its prediction.
void TestAgreementCases::scoresComeOut()
{
    const Project project;
    const Article article = longArticle(u"a"_s, 300);
    const ArticleId id = must(project.store->addArticle(article));

    struct Mark
    {
        QString label;
        Range range;
    };

    const auto spansOf = [&](const QList<Mark> &marks) {
        QList<Span> spans;
        for (const Mark &mark : marks)
            spans += span(spans.size() + 1, article.text, {mark.range}, u"name"_s, mark.label);
        return spans;
    };
    addSet(*project.store, id, u"r0"_s,
           spansOf({{u"PER"_s, {59, 70}},
                    {u"LOC"_s, {127, 135}},
                    {u"LOC"_s, {164, 175}},
                    {u"LOC"_s, {197, 206}},
                    {u"LOC"_s, {208, 220}},
                    {u"MISC"_s, {230, 241}}}));
    addSet(*project.store, id, u"r1"_s,
           spansOf({{u"PER"_s, {24, 31}},
                    {u"LOC"_s, {124, 135}},
                    {u"PER"_s, {164, 175}},
                    {u"LOC"_s, {197, 206}},
                    {u"LOC"_s, {208, 220}},
                    {u"LOC"_s, {225, 244}}}));
    const AgreementReport report = measure(*project.store);
    COMPARE_EXACTLY(valueOf(report, u"f1-strict"_s), 1.0 / 3);
    COMPARE_EXACTLY(valueOf(report, u"f1-exact"_s), 0.5);
    COMPARE_EXACTLY(valueOf(report, u"f1-partial"_s), 2.0 / 3);
    COMPARE_EXACTLY(valueOf(report, u"f1-type"_s), 0.5);
    QCOMPARE(find(report, u"f1-strict"_s)->measured.n, 12);
}

QTEST_GUILESS_MAIN(TestAgreementCases)
#include "tst_agreementcases.moc"
