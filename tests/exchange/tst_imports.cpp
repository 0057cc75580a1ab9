#include "exchange/importer.h"
#include "storage/database.h"
#include "storage/importlog.h"
#include "testproject.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// JSON is written with single quotation marks, so that it can be read.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray line(const QByteArray &id, const QByteArray &text, const QByteArray &more = {})
{
    return json("{'format':'galley/1','id':'" + id + "','text':'" + text + "'" + more + "}\n");
}

QByteArray set(const QByteArray &annotator, const QByteArray &quote, qsizetype begin)
{
    const QByteArray place = QByteArray::number(begin) + ',' + QByteArray::number(begin + quote.size());
    return json("{'annotator':'" + annotator +
                "','kind':'human','state':'done','spans':[{'id':'s1','layer':'said','label':'source',"
                "'segments':[[" +
                place + "]],'quote':'" + quote + "'}]}");
}

QByteArray sets(const QByteArray &list)
{
    return json(",'sets':[" + list + ']');
}

// So many articles, each of its own text and with a set.
QByteArray many(int count, const QByteArray &prefix = "a")
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += line(prefix + number, "Army " + prefix + number + " stays.", sets(set("ann", "Army", 0)));
    }
    return lines;
}

ImportReport import(TestProject &project, const QByteArray &bytes, const ImportOptions &options = {},
                    const ProgressFunction &progress = {})
{
    return Importer(project.store(), options).run({project.write(u"in.jsonl"_s, bytes)}, progress);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString() + result.error().detail));
    return std::move(*result);
}

bool isSound(TestProject &project)
{
    for (const Problem &problem : must(project.store().check()))
        qWarning() << problem.kind << problem.message << problem.article;
    return must(project.store().check()).isEmpty();
}

qint64 articlesIn(TestProject &project)
{
    return must(project.store().articleCount());
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatItDid();
    void takesAnImportBack();
    void keepsWhatWasWorkedOnSince();
    void takesBackWorkOnArticlesThatWereThere();
    void removesWhatItMadeOfAFileThatTurnsOutWrong();
    void goesOnWhereItWasStopped();
    void stopsWhileItIsTakenBack();
    void remembersThatItFailed();
    void recognisesATextOfAnotherId();
    void keepsTextsThatComeTwiceInOneFile();
    void refusesAnotherTextAtFirst();
    void addsANewVersion();
    void carriesWorkOverToANewVersion();
    void keepsVersionsTogetherWhenTheyAreTakenBack();
    void reportsNearDuplicates();
    void makesPredictions();
    void makesPreAnnotations();
    void keepsAReportWhole();
};

void TestImports::remembersWhatItDid()
{
    TestProject project;
    ImportOptions options;
    options.importedBy = u"bob"_s;
    const ImportReport report = import(project, many(3), options);
    const ImportRow row = must(ImportLog(project.store()).rows(9)).value(0);
    QCOMPARE(row.id, report.import);
    QCOMPARE(row.state, ImportState::Done);
    QCOMPARE(row.annotator, u"bob"_s);
    QCOMPARE(row.formats, u"galley-jsonl"_s);
    QCOMPARE(row.sources, QStringList(project.path(u"in.jsonl"_s)));
    QCOMPARE(importReportFromJson(row.report), report);
    QCOMPARE(must(ImportLog(project.store()).counts(row.id)), std::pair(qint64(3), qint64(3)));
}

void TestImports::takesAnImportBack()
{
    TestProject project(false);
    ImportOptions options;
    options.schemas = {testSchema()};
    const QByteArray named = json(",'schemas':[{'id':'test','version':'1.2.0'}]");
    QByteArray lines = many(2100);
    lines.replace(json(",'sets':"), QByteArray(named + json(",'sets':")));
    const ImportReport report = import(project, lines, options);
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.articles, 2100);
    QCOMPARE(articlesIn(project), 2100);
    const ImportUndo undo = must(ImportLog(project.store()).undo(report.import));
    QCOMPARE(undo.articles, 2100);
    QCOMPARE(undo.sets, 2100);
    QCOMPARE(undo.schemas, 1);
    QCOMPARE(undo.keptCount, 0);
    QCOMPARE(articlesIn(project), 0);
    QVERIFY(must(project.store().annotators()).isEmpty());
    QVERIFY(must(project.store().schemas()).isEmpty());
    QVERIFY(must(project.store().search(u"army"_s, 5)).isEmpty());
    QVERIFY(isSound(project));
    QCOMPARE(must(ImportLog(project.store()).row(report.import)).state, ImportState::Undone);
    QCOMPARE(ImportLog(project.store()).undo(report.import).error().kind, Error::Kind::Conflict);
    // And in again.
    QCOMPARE(import(project, lines, options).articles, 2100);
    QVERIFY(isSound(project));
}

void TestImports::keepsWhatWasWorkedOnSince()
{
    TestProject project;
    const ImportReport report = import(project, many(3));
    Store &store = project.store();
    const auto work = [&](ArticleId article, const QString &annotator) {
        const SessionData data = must(store.load(article, {.name = annotator}));
        JournalEntry entry{.revision = data.revision + 1,
                           .at = QDateTime::currentDateTimeUtc(),
                           .annotator = annotator,
                           .edit = {u"state"_s, {StateChange{data.set.state(), SetState::Returned}}}};
        QVERIFY(store.append(data.set.id, entry));
    };
    work(1, u"ann"_s);
    work(2, u"eve"_s);
    (void)must(store.load(3, {.name = u"eve"_s})); // only opened
    const ImportUndo undo = must(ImportLog(store).undo(report.import));
    QCOMPARE(undo.articles, 1);
    QCOMPARE(undo.keptCount, 2);
    QCOMPARE(undo.kept[0].article, u"a1"_s);
    QCOMPARE(undo.kept[0].annotator, u"eve"_s);
    QCOMPARE(undo.kept[1].article, u"a0"_s);
    QCOMPARE(articlesIn(project), 2);
    QCOMPARE(must(ImportLog(store).row(report.import)).state, ImportState::PartlyUndone);
    QVERIFY(isSound(project));
    QVERIFY(!store.database().script("DELETE FROM journal"));
}

void TestImports::takesBackWorkOnArticlesThatWereThere()
{
    TestProject project;
    QVERIFY(import(project, line("a", "Army stays.")).problems.isEmpty());
    const ImportReport report =
        import(project, line("a", "Army stays.", sets(set("ann", "Army", 0) + "," + set("bob", "Army", 0))));
    QCOMPARE(report.sets, 2);
    const ImportUndo undo = must(ImportLog(project.store()).undo(report.import));
    QCOMPARE(undo.articles, 0);
    QCOMPARE(undo.sets, 2);
    QCOMPARE(articlesIn(project), 1);
    QVERIFY(must(project.store().sets(1)).isEmpty());
    QVERIFY(isSound(project));
}

void TestImports::removesWhatItMadeOfAFileThatTurnsOutWrong()
{
    TestProject project;
    (void)project.addArticle(u"own"_s, u"Own text."_s);
    const ImportReport report = import(
        project, many(2500) + line("a-bad", "Army.", sets(set("ann", "Navy", 0))) + many(5, "b") + "{\n");
    QCOMPARE(report.problems.size(), 2); // both, although nothing after the first one is taken
    QCOMPARE(report.problems[0].place.line, 2501);
    QCOMPARE(report.problems[1].place.line, 2507);
    QCOMPARE(report.articles, 0);
    QCOMPARE(articlesIn(project), 1);
    QVERIFY(must(project.store().annotators()).size() <= 1);
    QCOMPARE(must(ImportLog(project.store()).row(report.import)).state, ImportState::Failed);
    QVERIFY(isSound(project));
}

void TestImports::goesOnWhereItWasStopped()
{
    TestProject project;
    const QByteArray lines = many(3500);
    int calls = 0;
    const ImportReport stopped = import(project, lines, {}, [&](const Progress &progress) {
        calls += progress.done > 0 ? 1 : 0;
        return calls < 2500;
    });
    QVERIFY(stopped.stopped);
    QCOMPARE(stopped.articles, 2000); // two batches
    QCOMPARE(articlesIn(project), 2000);
    QVERIFY(isSound(project));
    QCOMPARE(must(ImportLog(project.store()).row(stopped.import)).state, ImportState::Stopped);
    const ImportReport rest = import(project, lines);
    QCOMPARE(rest.import, stopped.import);
    QCOMPARE(rest.known, 2000);
    QCOMPARE(rest.knownSets, 2000);
    QCOMPARE(rest.articles, 1500);
    QCOMPARE(articlesIn(project), 3500);
    QVERIFY(isSound(project));
    const ImportRow row = must(ImportLog(project.store()).row(rest.import));
    QCOMPARE(importReportFromJson(row.report).articles, 3500);
    // It is one step, then as well.
    QCOMPARE(must(ImportLog(project.store()).undo(rest.import)).articles, 3500);
    QCOMPARE(articlesIn(project), 0);
}

void TestImports::stopsWhileItIsTakenBack()
{
    TestProject project;
    const ImportReport report = import(project, many(1200));
    ImportLog log(project.store());
    const ImportUndo half = must(log.undo(report.import, [](qint64, qint64) { return false; }));
    QVERIFY(half.stopped);
    QCOMPARE(half.articles, 500);
    QVERIFY(isSound(project));
    QCOMPARE(must(log.row(report.import)).state, ImportState::Undoing);
    QCOMPARE(must(log.undo(report.import)).articles, 700);
    QCOMPARE(articlesIn(project), 0);
}

void TestImports::remembersThatItFailed()
{
    TestProject project;
    const ImportReport report = import(project, "{\n");
    const ImportRow row = must(ImportLog(project.store()).row(report.import));
    QCOMPARE(row.state, ImportState::Failed);
    QCOMPARE(importReportFromJson(row.report).problems, report.problems);
}

void TestImports::recognisesATextOfAnotherId()
{
    TestProject project;
    (void)project.addArticle(u"own"_s, u"Army stays."_s);
    const ImportReport report = import(project, line("a", "Army stays.", sets(set("ann", "Army", 0))));
    QCOMPARE(report.articles, 0);
    QCOMPARE(report.known, 1);
    QCOMPARE(report.sameText, 1);
    QCOMPARE(must(project.store().sets(1)).size(), 1);
}

void TestImports::keepsTextsThatComeTwiceInOneFile()
{
    TestProject project;
    const QByteArray lines = line("a", "Army stays.") + line("b", "Army stays.");
    QCOMPARE(import(project, lines).articles, 2);
    QCOMPARE(import(project, lines).known, 2);
    QCOMPARE(articlesIn(project), 2);
}

void TestImports::refusesAnotherTextAtFirst()
{
    TestProject project;
    (void)project.addArticle(u"a"_s, u"Army stays."_s);
    QCOMPARE(import(project, line("a", "Army goes.")).problems.value(0).kind, Error::Kind::AlreadyExists);
}

void TestImports::addsANewVersion()
{
    TestProject project;
    ImportOptions options;
    options.newVersions = NewVersions::Add;
    QVERIFY(import(project, line("a", "Army stays.", sets(set("ann", "Army", 0)))).problems.isEmpty());
    const ImportReport report = import(project, line("a", "Army goes."), options);
    QCOMPARE(report.versions, 1);
    QCOMPARE(report.articles, 1);
    const Article second = must(project.store().article(2));
    QCOMPARE(second.externalId, u"a@2"_s);
    QCOMPARE(second.supersedes, u"a"_s);
    QVERIFY(must(project.store().sets(2)).isEmpty());
    QCOMPARE(must(project.store().article(1)).text.string(), u"Army stays."_s);
    // Both are known from now on, and a third follows the second.
    QCOMPARE(import(project, line("a", "Army goes.") + line("a", "Army stays."), options).known, 2);
    QCOMPARE(import(project, line("a", "Army waits."), options).versions, 1);
    QCOMPARE(must(project.store().article(3)).supersedes, u"a@2"_s);
    QVERIFY(isSound(project));
}

void TestImports::carriesWorkOverToANewVersion()
{
    TestProject project;
    ImportOptions options;
    options.newVersions = NewVersions::Anchor;
    const QByteArray old = "Army says it stays in Niamey for now. Ministers met on Friday.";
    const QByteArray army = set("ann", "Niamey", old.indexOf("Niamey"));
    QByteArray ministers = set("bob", "Ministers met", old.indexOf("Ministers"));
    QVERIFY(import(project, line("a", old, sets(army + "," + ministers + "," + set("eve", "Army", 0))))
                .problems.isEmpty());
    const QByteArray now = "Update: the Army says it stays in Niamey for now. Nobody came.";
    const ImportReport report = import(project, line("a", now, sets(set("eve", "Update", 0))), options);
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.anchoredSets, 2); // eve has worked on the new one
    QCOMPARE(report.anchored[0].annotator, u"ann"_s);
    QCOMPARE(report.anchored[0].moved, 1);
    QCOMPARE(report.anchored[0].spans.value(0).to, qint64(now.indexOf("Niamey")));
    QCOMPARE(report.anchored[1].annotator, u"bob"_s);
    QCOMPARE(report.anchored[1].lost, 1);
    QCOMPARE(report.anchored[1].spans.value(0).quote, u"Ministers met"_s);
    QCOMPARE(report.anchored[1].spans.value(0).to, -1);
    const QList<StoredSet> sets = must(project.store().sets(2));
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets[0].set.spans().value(0).quote, u"Niamey"_s);
    QCOMPARE(sets[0].set.state(), SetState::InProgress);
    QCOMPARE(must(project.store().journal(sets[0].set.id)).first().edit.action, u"anchor"_s);
    QCOMPARE(must(project.store().sets(1)).value(0).set.state(), SetState::Done); // the old one stays
    QVERIFY(isSound(project));
}

void TestImports::keepsVersionsTogetherWhenTheyAreTakenBack()
{
    TestProject project;
    ImportOptions options;
    options.newVersions = NewVersions::Add;
    const ImportReport first = import(project, line("a", "Army stays."));
    const ImportReport second = import(project, line("a", "Army goes."), options);
    ImportLog log(project.store());
    const ImportUndo refused = must(log.undo(first.import));
    QCOMPARE(refused.articles, 0);
    QCOMPARE(refused.keptCount, 1);
    QCOMPARE(must(log.undo(second.import)).articles, 1);
    QCOMPARE(must(log.undo(first.import)).articles, 1);
    // Within one import the newest goes first.
    const ImportReport both = import(project, line("b", "One text.") + line("b", "Two texts."), options);
    QCOMPARE(both.versions, 1);
    QCOMPARE(must(log.undo(both.import)).articles, 2);
}

void TestImports::reportsNearDuplicates()
{
    TestProject project;
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "word" + QByteArray::number(i * 7919 % 1009) + ' ';
    QByteArray near = text;
    near.replace("word7919 ", "");
    near.prepend("Correction ");
    const ImportReport report =
        import(project, line("a", text) + line("b", near) + line("c", "Something else altogether."));
    QVERIFY(report.lookedForNear);
    QCOMPARE(report.articles, 3);
    QCOMPARE(report.nearDuplicateCount, 1);
    QCOMPARE(report.nearDuplicates[0].article, u"b"_s);
    QCOMPARE(report.nearDuplicates[0].other, u"a"_s);
    QVERIFY(report.nearDuplicates[0].similarity >= 0.8);
    // They are forgotten with the articles.
    (void)must(ImportLog(project.store()).undo(report.import));
    QCOMPARE(must(project.store().database().number("SELECT count(*) FROM near_key")).value(), 0);
    ImportOptions options;
    options.nearDuplicates = NearDuplicates::Pass;
    QCOMPARE(import(project, line("a", text) + line("b", near), options).nearDuplicateCount, 0);
}

void TestImports::makesPredictions()
{
    TestProject project;
    ImportOptions options;
    options.role = ImportRole::Prediction;
    QVERIFY(import(project, line("a", "Army stays.", sets(set("tagger", "Army", 0))), options)
                .problems.isEmpty());
    QCOMPARE(must(project.store().annotators()).value(0).kind, Annotator::Kind::Model);
}

void TestImports::makesPreAnnotations()
{
    TestProject project;
    ImportOptions options;
    options.role = ImportRole::PreAnnotation;
    options.annotator = u"ann"_s;
    options.importedBy = u"zoe"_s;
    QVERIFY(import(project, line("a", "Army stays.", sets(set("tagger", "Army", 0))), options)
                .problems.isEmpty());
    const StoredSet stored = must(project.store().sets(1)).value(0);
    QCOMPARE(stored.set.annotator.name, u"ann"_s);
    QCOMPARE(stored.set.annotator.kind, Annotator::Kind::Human);
    QCOMPARE(stored.set.state(), SetState::New);
    QCOMPARE(stored.set.spanCount(), 1);
    const JournalEntry entry = must(project.store().journal(stored.set.id)).value(0);
    QCOMPARE(entry.edit.action, u"pre-annotation"_s);
    QCOMPARE(entry.annotator, u"zoe"_s);
    options.annotator.clear();
    const ImportReport refused = import(project, line("b", "Army goes."), options);
    QCOMPARE(refused.problems.value(0).kind, Error::Kind::InvalidInput);
    QCOMPARE(articlesIn(project), 1);
}

void TestImports::keepsAReportWhole()
{
    ImportReport report;
    report.import = 7;
    report.articles = 3;
    report.madeSchemas = {u"a"_s};
    report.anchored = {{.article = u"a@2"_s,
                        .from = u"a"_s,
                        .annotator = u"ann"_s,
                        .stayed = 1,
                        .moved = 2,
                        .lost = 3,
                        .lostRelations = 4,
                        .decisions = 5,
                        .movedDecisions = 6,
                        .lostDecisions = 7,
                        .spans = {{u"l/x"_s, u"q"_s, 4, -1, {}}, {u"l/y"_s, u"q"_s, 4, 9, u"r"_s}}}};
    report.nearDuplicates = {{u"a"_s, u"b"_s, 0.875}};
    report.problems = {{Error::Kind::Conflict, u"No."_s, u"detail"_s, {u"f"_s, 1, 2, 3}}};
    report.leftOut.add(u"kind"_s, u"what"_s, 5);
    report.stopped = true;
    QCOMPARE(importReportFromJson(toJsonObject(report)), report);
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
