#include "review/agreement/agreement.h"

#include "storage/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Samples;

namespace {

using Codes = QList<QStringList>; // item by annotator; a null string: not marked

// An article of so many code points.
Article longArticle(const QString &id, qsizetype length)
{
    return article(id, QString(length, u'x'));
}

void addSet(Store &store, ArticleId id, const QString &annotator, const QList<Span> &spans,
            const QJsonObject &fields = {}, const QList<Relation> &relations = {},
            SetState state = SetState::Done)
{
    const auto set =
        must(AnnotationSet::fromParts(0, id, {.name = annotator}, state, spans, relations, fields));
    std::ignore = must(store.addSet(set, u"test"_s));
}

QString nameOf(qsizetype annotator)
{
    return u"r%1"_s.arg(annotator);
}

// Items at places of their own, each annotator's category as his label there.
void addCodes(Store &store, const Codes &items)
{
    const Article article = longArticle(u"items"_s, 2 * items.size());
    const ArticleId id = must(store.addArticle(article));
    for (qsizetype rater = 0; rater < items.first().size(); ++rater) {
        QList<Span> spans;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i][rater].isNull())
                spans += span(i + 1, article.text, {{2 * i, 2 * i + 1}}, u"item"_s, items[i][rater]);
        }
        addSet(store, id, nameOf(rater), spans);
    }
}

Codes fromTable(const QList<QList<int>> &rows)
{
    Codes items;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            items += Codes(rows[row][column], {QString::number(row + 1), QString::number(column + 1)});
    }
    return items;
}

Codes fromRows(const QByteArray &rows)
{
    Codes items;
    for (const QByteArray &row : rows.split(' ')) {
        QStringList &item = items.emplace_back();
        for (const char code : row)
            item += code == '.' ? QString() : QString(QLatin1Char(code));
    }
    return items;
}

AgreementReport measure(Store &store, AgreementOptions options = {})
{
    options.resamples = 0;
    return must(measureAgreement(store, options));
}

// The result of a measure; of so many annotators, and by key.
const AgreementResult *find(const AgreementReport &report, const QString &measure, qsizetype annotators = 2,
                            const QString &key = {}, const QString &distance = {})
{
    for (const AgreementResult &result : report.results) {
        if (wordFor(result.measure) == measure && result.annotators.size() == annotators &&
            result.key == key && (distance.isEmpty() || result.distance == distance))
            return &result;
    }
    return nullptr;
}

double valueOf(const AgreementReport &report, const QString &measure, qsizetype annotators = 2,
               const QString &key = {}, const QString &distance = {})
{
    const AgreementResult *result = find(report, measure, annotators, key, distance);
    return result && result->measured.value ? *result->measured.value : -99;
}

} // namespace

#define COMPARE_EXACTLY(actual, expected)                                                                    \
    QVERIFY2(std::abs((actual) - (expected)) < 1e-9,                                                         \
             qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfPapersComeOut_data();
    void tablesOfPapersComeOut();
    void casesOfAFileComeOut();
    void unitizingComesOut();
    void scoresComeOut();
    void whatCannotTakePartIsCounted();
    void incompletePlacesAreMissingForAlphaAlone();
    void numbersOfFieldsHaveAnIntervalDistance();
    void optionsOfAttributesHaveAnOrder();
    void tokensOutsideCount();
    void relationsAreComparedByTheirEnds();
    void everyMarkIsInOneCell();
    void breakdownsDivideArticles();
    void intervalsComeFromTheSeed();
    void untouchedSetsAreNoWork();
    void importedSetsAreWork();
    void goldIsNotCompared();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void canBeStopped();
};

void TestAgreement::tablesOfPapersComeOut_data()
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

void TestAgreement::tablesOfPapersComeOut()
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

void TestAgreement::casesOfAFileComeOut()
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
void TestAgreement::unitizingComesOut()
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
void TestAgreement::scoresComeOut()
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

void TestAgreement::whatCannotTakePartIsCounted()
{
    const Project project;
    Store &store = *project.store;
    const Article first = longArticle(u"a"_s, 100);
    const ArticleId id = must(store.addArticle(first));
    const auto at = [&](SpanId number, QList<Range> segments, const QString &label) {
        return span(number, first.text, std::move(segments), u"actor"_s, label);
    };
    addSet(store, id, u"r0"_s,
           {at(1, {{0, 5}}, u"army"_s), at(2, {{0, 5}}, u"state"_s), at(3, {{10, 15}}, u"army"_s),
            at(4, {{20, 25}}, u"army"_s), at(5, {{30, 33}, {36, 40}}, u"army"_s),
            at(6, {{50, 51}}, u"state"_s)});
    addSet(store, id, u"r1"_s,
           {at(1, {{0, 5}}, u"army"_s), at(2, {{10, 15}}, u"army"_s), at(3, {{10, 15}}, u"army"_s),
            at(4, {{30, 40}}, u"army"_s), at(5, {{50, 51}}, u"state"_s)});
    const ArticleId lonely = must(store.addArticle(longArticle(u"b"_s, 100)));
    addSet(store, lonely, u"r1"_s, {at(1, {{0, 5}}, u"army"_s)});

    const AgreementReport report = measure(store);
    QCOMPARE(report.articles, 1);
    QCOMPARE(report.singleArticles, 1);
    const AgreementResult *kappa = find(report, u"cohen-kappa"_s);
    QVERIFY(kappa);
    QCOMPARE(kappa->measured.n, 2);
    QCOMPARE(kappa->measured.excluded,
             (QMap<QString, qint64>{
                 {u"stacked"_s, 1}, {u"incomplete"_s, 3}, {u"duplicate"_s, 1}, {u"one-annotator"_s, 1}}));
    QCOMPARE(kappa->measured.value, 1.0);
    QCOMPARE(find(report, u"f1-strict"_s)->measured.excluded,
             (QMap<QString, qint64>{{u"one-annotator"_s, 1}}));
    QCOMPARE(find(report, u"f1-strict"_s)->measured.n, 11);
    QVERIFY(find(report, u"gamma"_s)->measured.value);
    QVERIFY(find(report, u"observed-disorder"_s)->measured.value > 0.0);
}

// The example of agreement.md's incomplete positions, as INCEpTION tests it.
void TestAgreement::incompletePlacesAreMissingForAlphaAlone()
{
    const Project project;
    addCodes(*project.store, {{u"none"_s, u"none"_s}, {u"none"_s, {}}, {{}, u"none"_s}, {u"A"_s, u"B"_s}});
    const AgreementReport report = measure(*project.store);
    COMPARE_EXACTLY(valueOf(report, u"cohen-kappa"_s), 1.0 / 3);
    COMPARE_EXACTLY(valueOf(report, u"scott-pi"_s), 1.0 / 5);
    COMPARE_EXACTLY(valueOf(report, u"fleiss-kappa"_s), 1.0 / 5);
    COMPARE_EXACTLY(valueOf(report, u"krippendorff-alpha"_s), 2.0 / 5);
}

void TestAgreement::numbersOfFieldsHaveAnIntervalDistance()
{
    const Project project;
    const Codes items = fromRows(".1. ... .22 .11 .33 334 444 13. 2.2 1.1 1.1 3.3 3.3 ... 3.4");
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ArticleId id = project.add(u"a%1"_s.arg(i));
        for (qsizetype rater = 0; rater < 3; ++rater) {
            const QJsonObject fields{{u"grade"_s, items[i][rater].toInt()}};
            addSet(*project.store, id, nameOf(rater), {}, items[i][rater].isNull() ? QJsonObject() : fields);
        }
    }
    const AgreementReport report =
        measure(*project.store, {.unit = {AgreementUnit::Kind::Field, u"grade"_s}});
    COMPARE_EXACTLY(valueOf(report, u"krippendorff-alpha"_s, 3, {}, u"nominal"_s), 56.0 / 81);
    COMPARE_EXACTLY(valueOf(report, u"krippendorff-alpha"_s, 3, {}, u"interval"_s), 643.0 / 793);
    QVERIFY(!find(report, u"f1-strict"_s));
}

void TestAgreement::optionsOfAttributesHaveAnOrder()
{
    Schema schema = Samples::schema();
    schema.layers[0].attributes = {{.id = u"size"_s,
                                    .kind = Attribute::Kind::OneOf,
                                    .options = {{.id = u"small"_s}, {.id = u"middle"_s}, {.id = u"big"_s}}}};
    const Project project(schema);
    const Article text = longArticle(u"a"_s, 100);
    const ArticleId id = must(project.store->addArticle(text));
    const QStringList sizes[] = {{u"big"_s, u"small"_s, u"small"_s, u"middle"_s, {}},
                                 {u"big"_s, u"middle"_s, u"small"_s, u"middle"_s, u"big"_s}};
    for (qsizetype rater = 0; rater < 2; ++rater) {
        QList<Span> spans;
        for (const QString &size : sizes[rater]) {
            spans += span(spans.size() + 1, text.text, {{spans.size(), spans.size() + 1}});
            if (!size.isNull())
                spans.last().attributes = {{u"size"_s, size}, {u"other"_s, rater}};
        }
        addSet(*project.store, id, nameOf(rater), spans);
    }
    const AgreementReport report =
        measure(*project.store, {.unit = {AgreementUnit::Kind::Attribute, u"size"_s}});
    COMPARE_EXACTLY(valueOf(report, u"observed"_s), 0.75);
    QCOMPARE(find(report, u"observed"_s)->measured.excluded, (QMap<QString, qint64>{{u"no-value"_s, 1}}));
    const double nominal = valueOf(report, u"krippendorff-alpha"_s, 2, {}, u"nominal"_s);
    const double ordinal = valueOf(report, u"krippendorff-alpha"_s, 2, {}, u"ordinal"_s);
    QVERIFY(ordinal > nominal); // the one that differs does so by a step only
}

void TestAgreement::tokensOutsideCount()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s); // 11 words and a full stop
    const ArticleText text = article({}).text;
    addSet(*project.store, id, u"r0"_s, {span(1, text, {{0, 12}})});
    addSet(*project.store, id, u"r1"_s, {span(1, text, {{8, 12}}), span(2, text, {{10, 12}})});
    const AgreementReport report = measure(*project.store, {.unit = {AgreementUnit::Kind::Token}});
    const AgreementResult *observed = find(report, u"observed"_s);
    QVERIFY(observed);
    QVERIFY(observed->measured.n >= 11);
    COMPARE_EXACTLY(*observed->measured.value,
                    double(observed->measured.n - 1) / double(observed->measured.n));
    QCOMPARE(report.confusions.front().count(0, 1), 1);
    QCOMPARE(report.confusions.front().count(0, 0), 1);
    QVERIFY(!find(report, u"alpha-u"_s));
}

void TestAgreement::relationsAreComparedByTheirEnds()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = article({}).text;
    const QList<Span> spans{span(1, text, {{0, 5}}), span(2, text, {{8, 12}}), span(3, text, {{15, 18}})};
    addSet(*project.store, id, u"r0"_s, spans, {},
           {{.id = 1, .type = u"meets"_s, .from = 1, .to = 2},
            {.id = 2, .type = u"meets"_s, .from = 2, .to = 3}});
    addSet(*project.store, id, u"r1"_s, spans, {},
           {{.id = 5, .type = u"meets"_s, .from = 1, .to = 2},
            {.id = 6, .type = u"leaves"_s, .from = 2, .to = 3},
            {.id = 7, .type = u"meets"_s, .from = 3, .to = 1}});
    const AgreementReport report = measure(*project.store, {.unit = {AgreementUnit::Kind::Relation}});
    QCOMPARE(valueOf(report, u"observed"_s), 0.5);
    QCOMPARE(find(report, u"observed"_s)->layer, u"actor"_s);
    QCOMPARE(find(report, u"observed"_s)->measured.excluded, (QMap<QString, qint64>{{u"incomplete"_s, 1}}));
    const ConfusionMatrix &matrix = report.confusions.front();
    QCOMPARE(matrix.labels(), QStringList({u"leaves"_s, u"meets"_s, {}}));
    QCOMPARE(matrix.count(1, 1), 1);
    QCOMPARE(matrix.count(1, 0), 1);
    QCOMPARE(matrix.count(2, 1), 1);
}

void TestAgreement::everyMarkIsInOneCell()
{
    const Project project;
    const Article text = longArticle(u"a"_s, 100);
    const ArticleId id = must(project.store->addArticle(text));
    const auto at = [&](SpanId number, QList<Range> segments, const QString &label) {
        return span(number, text.text, std::move(segments), u"actor"_s, label);
    };
    addSet(*project.store, id, u"r0"_s,
           {at(1, {{0, 5}}, u"army"_s), at(2, {{0, 5}}, u"state"_s), at(3, {{10, 20}}, u"army"_s),
            at(4, {{30, 33}, {36, 40}}, u"army"_s), at(5, {{60, 61}}, u"army"_s)});
    addSet(*project.store, id, u"r1"_s,
           {at(1, {{0, 5}}, u"state"_s), at(2, {{12, 14}}, u"army"_s), at(3, {{11, 20}}, u"state"_s),
            at(4, {{33, 36}}, u"army"_s), at(5, {{38, 42}}, u"army"_s)});
    const AgreementReport report = measure(*project.store);
    const ConfusionMatrix &matrix = report.confusions.front();
    QCOMPARE(matrix.labels(), QStringList({u"army"_s, u"state"_s, {}}));
    QCOMPARE(matrix.spansOf(1, 1), QList<ComparedSpans>({{id, 2, 1, {0, 5}}}));
    QCOMPARE(matrix.spansOf(0, 1), QList<ComparedSpans>({{id, 3, 3, {10, 20}}}));
    QCOMPARE(matrix.spansOf(0, 0), QList<ComparedSpans>({{id, 4, 5, {30, 42}}}));
    QCOMPARE(matrix.spansOf(0, 2), QList<ComparedSpans>({{id, 1, 0, {0, 5}}, {id, 5, 0, {60, 61}}}));
    QCOMPARE(matrix.spansOf(2, 0), QList<ComparedSpans>({{id, 0, 2, {12, 14}}, {id, 0, 4, {33, 36}}}));
    qint64 all = 0;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            all += matrix.count(row, column);
    }
    QCOMPARE(all, 7);
}

void TestAgreement::breakdownsDivideArticles()
{
    const Project project;
    Store &store = *project.store;

    struct Case
    {
        QString id;
        QString source;
        QString published;
        bool agree;
    };

    for (const Case &one :
         {Case{u"a"_s, u"AP"_s, u"2024-04-12"_s, true},
          Case{u"b"_s, u"AP"_s, u"2024-12-30T10:00:00Z"_s, false}, Case{u"c"_s, u"AFP"_s, {}, false}}) {
        Article article = Samples::article(one.id);
        article.source = one.source;
        article.published = one.published;
        const ArticleId id = must(store.addArticle(article));
        addSet(store, id, u"r0"_s, {span(1, article.text, {{0, 5}})});
        addSet(store, id, u"r1"_s,
               {span(1, article.text, {{0, 5}}, u"actor"_s, one.agree ? u"army"_s : u"state"_s)});
    }
    const AgreementReport report =
        measure(store,
                {.measures = {AgreementMeasure::Observed, AgreementMeasure::F1Strict},
                 .by = {Breakdown::Article, Breakdown::Source, Breakdown::Week}});
    for (const QString &measure : {u"observed"_s, u"f1-strict"_s}) {
        COMPARE_EXACTLY(valueOf(report, measure), 1.0 / 3);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"a"_s), 1.0);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"b"_s), 0.0);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"AP"_s), 0.5);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"AFP"_s), 0.0);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"2024-W15"_s), 1.0);
        COMPARE_EXACTLY(valueOf(report, measure, 2, u"2025-W01"_s), 0.0);
    }
    QCOMPARE(find(report, u"observed"_s, 2, u"b"_s)->article, 2);
    QCOMPARE(report.results.size(), 2 + 6 + 4 + 6);
}

void TestAgreement::intervalsComeFromTheSeed()
{
    const Project project;
    for (int i = 0; i < 12; ++i) {
        const ArticleId id = project.add(u"a%1"_s.arg(i));
        const ArticleText text = article({}).text;
        addSet(*project.store, id, u"r0"_s, {span(1, text, {{0, 5}})});
        addSet(*project.store, id, u"r1"_s,
               {span(1, text, {{0, 5}}, u"actor"_s, i % 3 == 0 ? u"army"_s : u"state"_s)});
    }
    AgreementOptions options{.measures = {AgreementMeasure::Observed}, .resamples = 300, .seed = 7};
    const auto around = [&] {
        return must(measureAgreement(*project.store, options)).results.first().measured.interval;
    };
    const auto interval = around();
    QVERIFY(interval);
    QVERIFY(interval->low < 1.0 / 3 && interval->high > 1.0 / 3);
    QCOMPARE(around(), interval);
    options.seed = 8;
    options.resamples = 31;
    QVERIFY(around() != interval);
}

void TestAgreement::untouchedSetsAreNoWork()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = article({}).text;
    addSet(*project.store, id, u"r0"_s, {span(1, text, {{0, 5}})});
    addSet(*project.store, id, u"r1"_s, {});
    std::ignore = must(project.store->ensureSet(id, must(project.store->annotator(u"r2"_s))));
    const auto toCorrect = must(
        AnnotationSet::fromParts(0, id, {.name = u"r3"_s}, SetState::New, {span(1, text, {{0, 5}})}, {}, {}));
    std::ignore =
        must(project.store->addSet(toCorrect, SetOrigin{.by = u"test"_s, .action = u"pre-annotation"_s}));
    const AgreementReport report = measure(*project.store);
    QCOMPARE(report.annotators, QStringList({u"r0"_s, u"r1"_s}));
    // The empty set is work: he saw nothing there.
    COMPARE_EXACTLY(valueOf(report, u"f1-strict"_s), 0.0);
    const AgreementReport named = measure(*project.store, {.annotators = {u"r0"_s, u"r2"_s, u"r3"_s}});
    QCOMPARE(named.untouchedSets, 2);
    QVERIFY(!find(named, u"f1-strict"_s)->measured.undefined.isEmpty());
}

// Most formats do not say how far a set is; what is in it is work.
void TestAgreement::importedSetsAreWork()
{
    const Project project;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = article({}).text;
    for (const QString &name : {u"r0"_s, u"r1"_s})
        addSet(*project.store, id, name, {span(1, text, {{0, 5}})}, {}, {}, SetState::New);
    COMPARE_EXACTLY(valueOf(measure(*project.store), u"f1-strict"_s), 1.0);
}

void TestAgreement::goldIsNotCompared()
{
    const Project project;
    std::ignore = must(project.store->annotator(u"gold"_s, Annotator::Kind::Adjudicator));
    std::ignore = must(project.store->annotator(u"ner"_s, Annotator::Kind::Model));
    const ArticleId id = project.add(u"a"_s);
    for (const QString &name : {u"r0"_s, u"r1"_s, u"gold"_s, u"ner"_s})
        addSet(*project.store, id, name, {});
    QCOMPARE(measure(*project.store).annotators, QStringList({u"r0"_s, u"r1"_s}));
    QCOMPARE(measure(*project.store, {.models = true}).annotators, QStringList({u"ner"_s, u"r0"_s, u"r1"_s}));
    QCOMPARE(measure(*project.store, {.annotators = {u"gold"_s, u"r1"_s}}).annotators,
             QStringList({u"gold"_s, u"r1"_s}));
}

void TestAgreement::refusesWhatIsNotThere_data()
{
    QTest::addColumn<AgreementOptions>("options");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("an annotator") << AgreementOptions{.annotators = {u"r0"_s, u"nobody"_s}}
                                  << Error::Kind::NotFound;
    QTest::newRow("a layer") << AgreementOptions{.layers = {u"none"_s}} << Error::Kind::NotFound;
    QTest::newRow("a label") << AgreementOptions{.labels = {u"none"_s}} << Error::Kind::NotFound;
    QTest::newRow("a field") << AgreementOptions{.unit = {AgreementUnit::Kind::Field, u"none"_s}}
                             << Error::Kind::NotFound;
    QTest::newRow("an attribute") << AgreementOptions{.unit = {AgreementUnit::Kind::Attribute, u"none"_s}}
                                  << Error::Kind::NotFound;
    QTest::newRow("a second annotator")
        << AgreementOptions{.annotators = {u"r0"_s}} << Error::Kind::InvalidInput;
}

void TestAgreement::refusesWhatIsNotThere()
{
    QFETCH(const AgreementOptions, options);
    QFETCH(const Error::Kind, kind);
    const Project project;
    addCodes(*project.store, {{u"A"_s, u"B"_s}});
    const auto report = measureAgreement(*project.store, options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(report.error().message.contains(project.path()));
}

void TestAgreement::canBeStopped()
{
    const Project project;
    addCodes(*project.store, {{u"A"_s, u"B"_s}});
    const auto report = measureAgreement(*project.store, {}, [](qint64, qint64) { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Io);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
