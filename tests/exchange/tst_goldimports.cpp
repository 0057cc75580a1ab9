#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "testproject.h"

#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;

// Gold and its decisions on their way out of a project and into one.
class TestGoldImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decisionsComeBackAsTheyWere();
    void importingTheSameGoldAgainChangesNothing();
    void goldThatIsThereStaysAndSaysWhy_data();
    void goldThatIsThereStaysAndSaysWhy();
    void aNewVersionCountsDecisions();
};

namespace {

const QString Text = u"Army says it stays in Niamey for now. Ministers met on Friday."_s;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString() + result.error().detail));
    return std::move(*result);
}

Decision decision(DecisionId id, const QString &quote, Decision::Kind kind, QList<SpanId> spans)
{
    const qsizetype at = Text.indexOf(quote);
    return {.id = id,
            .kind = kind,
            .layer = u"said"_s,
            .place = {at, at + quote.size()},
            .quote = quote,
            .cause = u"label"_s,
            .annotators = {u"ann"_s, u"bob"_s},
            .taken = kind == Decision::Kind::Take ? QStringList{u"bob"_s} : QStringList(),
            .labels = {u""_s, u"source"_s},
            .signature = u"0123456789abcdef"_s,
            .spans = std::move(spans),
            .reason = u"Rule 4: “who”"_s,
            .note = u"two\nlines"_s,
            .policy = kind == Decision::Kind::Take ? u"majority"_s : QString(),
            .by = u"eve"_s,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC)};
}

// Gold with three decisions, on an article called "a".
AnnotationSet addGold(TestProject &project, SetState state)
{
    const ArticleId article = project.addArticle(u"a"_s, Text);
    const Annotator gold = must(project.store().annotator(u"gold"_s, Annotator::Kind::Adjudicator));
    const Range army{0, 4};
    const AnnotationSet set = must(AnnotationSet::fromParts(
        0, article, gold, state, {testSpan(Text, 1, u"said"_s, u"source"_s, {army})}, {}, {}, 2, 1, 1, {}, 4,
        {decision(1, u"Army"_s, Decision::Kind::Take, {1}),
         decision(2, u"Ministers met"_s, Decision::Kind::TakeNone, {}),
         decision(3, u"Friday"_s, Decision::Kind::Postpone, {})}));
    std::ignore = must(project.store().addSet(set, u"test"_s));
    return set;
}

QString exported(TestProject &project)
{
    ExportOptions options;
    options.format = u"galley-jsonl"_s;
    options.gold = true;
    const QString path = project.path(u"out.jsonl"_s);
    const ExportReport report = Exporter(project.store(), options).run(path);
    if (!report.written || !report.losses.isEmpty())
        qFatal("The export went wrong.");
    return path;
}

AnnotationSet goldOf(TestProject &project, ArticleId article = 1)
{
    for (const StoredSet &stored : must(project.store().sets(article))) {
        if (stored.set.annotator.kind == Annotator::Kind::Adjudicator)
            return stored.set;
    }
    return {};
}

} // namespace

void TestGoldImports::decisionsComeBackAsTheyWere()
{
    TestProject from;
    const AnnotationSet before = addGold(from, SetState::Done);
    TestProject to;
    const ImportReport report = Importer(to.store(), {}).run({exported(from)});
    QCOMPARE(report.problems, QList<Error>());
    const AnnotationSet after = goldOf(to);
    QCOMPARE(after.decisions(), before.decisions());
    QCOMPARE(after.spans(), before.spans());
    QVERIFY(after.isSignedOff());
    QCOMPARE(must(to.store().check()), QList<Problem>());
    QCOMPARE(contentOf(exported(to)), contentOf(exported(from)));
}

void TestGoldImports::importingTheSameGoldAgainChangesNothing()
{
    TestProject project;
    const AnnotationSet before = addGold(project, SetState::Done);
    const ImportReport report = Importer(project.store(), {}).run({exported(project)});
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.knownSets, 1);
    QCOMPARE(goldOf(project), before);
}

void TestGoldImports::goldThatIsThereStaysAndSaysWhy_data()
{
    QTest::addColumn<SetState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("gold that is signed off") << SetState::Done << u"signed off"_s;
    QTest::newRow("gold in progress") << SetState::InProgress << u"another name"_s;
}

void TestGoldImports::goldThatIsThereStaysAndSaysWhy()
{
    QFETCH(const SetState, state);
    QFETCH(const QString, said);
    TestProject project;
    const AnnotationSet before = addGold(project, state);
    const QByteArray lines = contentOf(exported(project)).replace("Rule 4", "Rule 5");
    const ImportReport report = Importer(project.store(), {}).run({project.write(u"in.jsonl"_s, lines)});
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().kind, Error::Kind::Conflict);
    QVERIFY2(report.problems.first().message.contains(said), qPrintable(report.problems.first().message));
    QCOMPARE(goldOf(project), before);
}

void TestGoldImports::aNewVersionCountsDecisions()
{
    TestProject project;
    const AnnotationSet before = addGold(project, SetState::Done);
    ImportOptions options;
    options.newVersions = NewVersions::Anchor;
    const QByteArray line =
        "{\"format\":\"galley/1\",\"id\":\"a\",\"text\":\"Army says it stays in Niamey for "
        "now. They met again on Friday.\"}\n";
    const ImportReport report = Importer(project.store(), options).run({project.write(u"in.jsonl"_s, line)});
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.anchored.size(), 1);
    const AnchoredSet carried = report.anchored.first();
    QCOMPARE(carried.decisions, 2);
    QCOMPARE(carried.lostDecisions, 1);
    QCOMPARE(carried.movedDecisions, 1); // Friday; the minister is gone
    const AnnotationSet gold = goldOf(project, 2);
    QCOMPARE(gold.decisions().keys(), (QList<DecisionId>{1, 3}));
    QCOMPARE(gold.decisions().first(), before.decisions().first());
    QCOMPARE(gold.state(), SetState::InProgress);
    QCOMPARE(goldOf(project, 1), before);
}

QTEST_GUILESS_MAIN(TestGoldImports)
#include "tst_goldimports.moc"
