#include "agreementsamples.h"

#include <QMap>

using namespace AgreementSamples;

// What is compared: marks, fields, attributes, tokens, relations.
class TestAgreementUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotTakePartIsCounted();
    void incompletePlacesAreMissingForAlphaAlone();
    void numbersOfFieldsHaveAnIntervalDistance();
    void optionsOfAttributesHaveAnOrder();
    void tokensOutsideCount();
    void relationsAreComparedByTheirEnds();
};

void TestAgreementUnits::whatCannotTakePartIsCounted()
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
void TestAgreementUnits::incompletePlacesAreMissingForAlphaAlone()
{
    const Project project;
    addCodes(*project.store, {{u"none"_s, u"none"_s}, {u"none"_s, {}}, {{}, u"none"_s}, {u"A"_s, u"B"_s}});
    const AgreementReport report = measure(*project.store);
    COMPARE_EXACTLY(valueOf(report, u"cohen-kappa"_s), 1.0 / 3);
    COMPARE_EXACTLY(valueOf(report, u"scott-pi"_s), 1.0 / 5);
    COMPARE_EXACTLY(valueOf(report, u"fleiss-kappa"_s), 1.0 / 5);
    COMPARE_EXACTLY(valueOf(report, u"krippendorff-alpha"_s), 2.0 / 5);
}

void TestAgreementUnits::numbersOfFieldsHaveAnIntervalDistance()
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

void TestAgreementUnits::optionsOfAttributesHaveAnOrder()
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

void TestAgreementUnits::tokensOutsideCount()
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

void TestAgreementUnits::relationsAreComparedByTheirEnds()
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

QTEST_GUILESS_MAIN(TestAgreementUnits)
#include "tst_agreementunits.moc"
