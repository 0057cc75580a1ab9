#include "agreementsamples.h"

using namespace AgreementSamples;

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
