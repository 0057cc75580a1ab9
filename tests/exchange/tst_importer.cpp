#include "exchange/importer.h"

#include "exchange/exporter.h"
#include "testproject.h"

#include <QFile>
#include <QTest>

using namespace Galley;

namespace {

const QString Broken = QStringLiteral(GALLEY_TEST_DATA "/jsonl/broken/");

QByteArray line(const QByteArray &sets, const QByteArray &more = {})
{
    return R"({"format":"galley/1","id":"a","text":"Army said we stay.")" + more + R"(,"sets":[)" + sets +
        "]}\n";
}

QByteArray setOf(const QByteArray &annotator, const QByteArray &spans)
{
    return R"({"annotator":")" + annotator + R"(","kind":"human","state":"done","spans":[)" + spans + "]}";
}

const QByteArray Army = R"({"id":"s1","layer":"said","label":"source","segments":[[0,4]],"quote":"Army"})";
const QByteArray Stay =
    R"({"id":"x","layer":"said","label":"content","segments":[[10,17]],"quote":"we stay"})";

ImportReport import(TestProject &project, const QByteArray &bytes, const ImportOptions &options = {})
{
    return Importer(project.store(), options).run({project.write(QStringLiteral("in.jsonl"), bytes)});
}

qint64 spansIn(TestProject &project)
{
    return project.store().stats().value().spans;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesABrokenFileWhole_data();
    void refusesABrokenFileWhole();
    void keepsWhatIsGoodWhenTold_data();
    void keepsWhatIsGoodWhenTold();
    void reportsEveryProblem();
    void takesOneFileAndRefusesAnother();
    void skipsWhatIsThereAlready();
    void addsTheWorkOfOthers();
    void refusesOtherWorkOfTheSameAnnotator();
    void refusesAnotherTextOfTheSameId();
    void keepsIdsOfItsOwnForm();
    void countsKeysItDoesNotKnow();
    void takesSchemasThatAreAtHand();
    void takesAVersionThatIsANumber();
    void keepsTheProjectsOwnSchema();
    void givesTheWorkToOneAnnotator();
    void refusesAnotherKindOfAnnotator();
    void stopsWithoutATrace();
    void importsPlainText();
    void readsEachSourceAsItIsSaid();
    void refusesTheReadOnlyProject();
    void refusesFilesThatAreNotThere();
    void refusesAnEndlessLine();
};

void TestImporter::refusesABrokenFileWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::addColumn<qint64>("offset");   // -1: none
    const auto row = [](const char *file, const QString &message, qint64 offset = -1) {
        QTest::newRow(file) << QString::fromLatin1(file) << message << offset;
    };
    row("offset-past-the-end", QStringLiteral("s2"), 12);
    row("offset-negative", QStringLiteral("s2"));
    row("offset-reversed", QStringLiteral("s2"), 14);
    row("offset-text", QStringLiteral("segments"));
    row("segments-missing", QStringLiteral("segments"));
    row("quote-shifted", QStringLiteral("s1"), 3);
    row("quote-missing", QStringLiteral("s1"), 2);
    row("span-empty", QStringLiteral("s1"), 2);
    row("span-id-twice", QStringLiteral("s1"));
    row("relation-id-twice", QStringLiteral("r1"));
    row("label-unknown", QStringLiteral("rumour"));
    row("layer-unknown", QStringLiteral("weather"));
    row("relation-dangling", QStringLiteral("s9"));
    row("relation-type-unknown", QStringLiteral("likes"));
    row("relation-wrong-end", QStringLiteral("r1"));
    row("state-unknown", QStringLiteral("finished"));
    row("kind-unknown", QStringLiteral("robot"));
    row("annotator-missing", QStringLiteral("bad"));
    row("annotator-twice", QStringLiteral("ann"));
    row("field-unknown", QStringLiteral("mood"));
    row("certainty-wrong", QStringLiteral("certainty"));
    row("value-wrong", QStringLiteral("Role"));
    row("field-value-wrong", QStringLiteral("Topic"));
    row("time-wrong", QStringLiteral("active_ms"));
    row("comment-dangling", QStringLiteral("s9"));
    row("comment-outside", QStringLiteral("c1"));
    row("comment-empty", QStringLiteral("c1"));
    row("comment-place-wrong", QStringLiteral("place"));
    row("comment-time-wrong", QStringLiteral("2024"));
    row("comment-id-twice", QStringLiteral("c1"));
    row("sha256-wrong", QStringLiteral("sha256"));
    row("text-missing", QStringLiteral("bad"));
    row("text-half-a-character", QString());
    row("id-missing", QStringLiteral("id"));
    row("id-again-other-text", QStringLiteral("good"));
    row("format-missing", QStringLiteral("galley/1"));
    row("format-newer", QStringLiteral("galley/2"));
    row("schema-unknown", QStringLiteral("weather"));
    row("key-twice", QStringLiteral("twice"));
    row("line-cut", QStringLiteral("JSON"));
    row("line-no-object", QStringLiteral("object"));
    row("sets-no-list", QStringLiteral("sets"));
    row("not-utf8", QStringLiteral("JSON"));
}

void TestImporter::refusesABrokenFileWhole()
{
    QFETCH(const QString, file);
    QFETCH(const QString, message);
    QFETCH(const qint64, offset);
    TestProject project;
    const QString path = Broken + file + QStringLiteral(".jsonl");
    const ImportReport report = Importer(project.store(), {}).run({path});
    QVERIFY(!report.problems.isEmpty());
    const Error &problem = report.problems.front();
    QCOMPARE(problem.place.file, path);
    QCOMPARE(problem.place.line, 2);
    QVERIFY2(problem.message.contains(message), qPrintable(problem.toString()));
    if (offset >= 0)
        QCOMPARE(problem.place.offset, offset);
    QCOMPARE(report.articles, 0);
    QCOMPARE(project.store().articleCount().value(), 0);
    QVERIFY(project.store().annotators().value().isEmpty());
}

void TestImporter::keepsWhatIsGoodWhenTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("articles");
    QTest::addColumn<qint64>("spans");
    QTest::addColumn<qint64>("relations");
    QTest::newRow("a broken line") << QStringLiteral("line-cut") << qint64(1) << qint64(1) << qint64(0);
    QTest::newRow("a span, and with it its relation")
        << QStringLiteral("quote-shifted") << qint64(2) << qint64(2) << qint64(0);
    QTest::newRow("a relation") << QStringLiteral("relation-dangling") << qint64(2) << qint64(3) << qint64(0);
    QTest::newRow("a value, and not its span")
        << QStringLiteral("value-wrong") << qint64(2) << qint64(3) << qint64(1);
    QTest::newRow("a comment") << QStringLiteral("comment-dangling") << qint64(2) << qint64(3) << qint64(1);
    QTest::newRow("a changed text") << QStringLiteral("sha256-wrong") << qint64(1) << qint64(1) << qint64(0);
    QTest::newRow("a set without an owner")
        << QStringLiteral("annotator-missing") << qint64(2) << qint64(1) << qint64(0);
}

void TestImporter::keepsWhatIsGoodWhenTold()
{
    QFETCH(const QString, file);
    TestProject project;
    ImportOptions options;
    options.keepGood = true;
    const ImportReport report =
        Importer(project.store(), options).run({Broken + file + QStringLiteral(".jsonl")});
    QCOMPARE(report.problems.isEmpty(), false);
    const ProjectStats stats = project.store().stats().value();
    QTEST(stats.articles, "articles");
    QTEST(stats.spans, "spans");
    QTEST(stats.relations, "relations");
    QCOMPARE(report.spans, stats.spans);
    QVERIFY(project.store().check().value().isEmpty());
}

void TestImporter::reportsEveryProblem()
{
    TestProject project;
    QByteArray wrong = Army;
    wrong.replace("Army", "Navy");
    const QByteArray lines = line(setOf("ann", wrong)) + "\n{]\n" + line(setOf("bob", wrong));
    const ImportReport report = import(project, lines);
    QCOMPARE(report.problems.size(), 3);
    QCOMPARE(report.problems[0].place.line, 1);
    QCOMPARE(report.problems[1].place.line, 3);
    QCOMPARE(report.problems[1].place.column, 2);
    QCOMPARE(report.problems[2].place.line, 4);
}

void TestImporter::takesOneFileAndRefusesAnother()
{
    TestProject project;
    const ImportReport report = Importer(project.store(), {})
                                    .run({Broken + QStringLiteral("line-cut.jsonl"),
                                          project.write(QStringLiteral("a.txt"), "The army came.")});
    QCOMPARE(report.files, 1);
    QCOMPARE(report.articles, 1);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(project.store().articleCount().value(), 1);
}

void TestImporter::skipsWhatIsThereAlready()
{
    TestProject project;
    const QByteArray lines = line(setOf("ann", Army + "," + Stay));
    QVERIFY(import(project, lines).problems.isEmpty());
    const ImportReport again = import(project, lines);
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(again.articles, 0);
    QCOMPARE(again.known, 1);
    QCOMPARE(again.sets, 0);
    QCOMPARE(again.knownSets, 1);
    QCOMPARE(spansIn(project), 2);
}

void TestImporter::addsTheWorkOfOthers()
{
    TestProject project;
    QVERIFY(import(project, line(setOf("ann", Army))).problems.isEmpty());
    const ImportReport report = import(project, line(setOf("ann", Army) + "," + setOf("bob", Army)));
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.sets, 1);
    QCOMPARE(report.knownSets, 1);
    QCOMPARE(spansIn(project), 2);
    // A set that was only opened takes the work in.
    const Annotator zoe = project.store().annotator(QStringLiteral("zoe")).value();
    QVERIFY(project.store().ensureSet(1, zoe));
    QCOMPARE(import(project, line(setOf("zoe", Army))).sets, 1);
}

void TestImporter::refusesOtherWorkOfTheSameAnnotator()
{
    TestProject project;
    QVERIFY(import(project, line(setOf("ann", Army))).problems.isEmpty());
    const ImportReport report = import(project, line(setOf("ann", Stay)));
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.front().kind, Error::Kind::Conflict);
    QCOMPARE(report.problems.front().place.line, 1);
    QCOMPARE(spansIn(project), 1);
}

void TestImporter::refusesAnotherTextOfTheSameId()
{
    TestProject project;
    (void)project.addArticle(QStringLiteral("a"), QStringLiteral("Another text."));
    const ImportReport report = import(project, line(setOf("ann", Army)));
    QCOMPARE(report.problems.value(0).kind, Error::Kind::AlreadyExists);
    QCOMPARE(spansIn(project), 0);
}

void TestImporter::keepsIdsOfItsOwnForm()
{
    TestProject project;
    QByteArray twelve = Army;
    twelve.replace("s1", "s12");
    QByteArray zero = Army;
    zero.replace("s1", "s012");
    QVERIFY(import(project, line(setOf("ann", Stay + "," + twelve + "," + zero))).problems.isEmpty());
    const AnnotationSet set = project.store().sets(1).value().front().set;
    QCOMPARE(set.span(12)->externalId, QString());
    QCOMPARE(set.span(13)->externalId, QStringLiteral("x"));
    QCOMPARE(set.span(14)->externalId, QStringLiteral("s012"));
}

void TestImporter::countsKeysItDoesNotKnow()
{
    TestProject project;
    QByteArray span = Army;
    span.replace("\"layer\"", "\"colour\":\"red\",\"layer\"");
    const ImportReport report = import(project, line(setOf("ann", span), R"(,"mood":1)"));
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.leftOut.count(u"unknown-key"), 2);
}

void TestImporter::takesSchemasThatAreAtHand()
{
    TestProject project(false);
    const QByteArray lines = line(setOf("ann", Army), R"(,"schemas":[{"id":"test","version":"1.0.0"}])");
    QVERIFY(!import(project, lines).problems.isEmpty());
    ImportOptions options;
    options.schemas = {testSchema()};
    const ImportReport report = import(project, lines, options);
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.schemas, 1);
    QCOMPARE(project.store().schemas().value().schemas(), QList{testSchema()});
}

void TestImporter::takesAVersionThatIsANumber()
{
    TestProject project;
    const ImportReport report =
        import(project, line(setOf("ann", Army), R"(,"schemas":[{"id":"test","version":1}])"));
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.spans, 1);
}

void TestImporter::keepsTheProjectsOwnSchema()
{
    TestProject first;
    first.fill();
    const QString path = first.path(QStringLiteral("out.jsonl"));
    QVERIFY(Exporter(first.store(), {QStringLiteral("galley-jsonl"), {}}).run(path).written);
    TestProject second(false);
    Schema own = testSchema();
    own.version = QStringLiteral("2.0.0");
    QVERIFY(second.store().putSchema(own));
    const ImportReport report = Importer(second.store(), {}).run({path});
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.schemas, 0);
    QCOMPARE(report.leftOut.count(u"schema"), 1);
    QCOMPARE(second.store().schemas().value().schemas(), QList{own});
}

void TestImporter::givesTheWorkToOneAnnotator()
{
    TestProject project;
    ImportOptions options;
    options.annotator = QStringLiteral("eve");
    QVERIFY(
        !import(project, line(setOf("ann", Army) + "," + setOf("bob", Army)), options).problems.isEmpty());
    QVERIFY(import(project, line(setOf("ann", Army)), options).problems.isEmpty());
    const ArticleId article = project.store().articleIds(0, 1).value().front();
    QCOMPARE(project.store().sets(article).value().front().set.annotator.name, QStringLiteral("eve"));
}

void TestImporter::refusesAnotherKindOfAnnotator()
{
    TestProject project;
    QVERIFY(project.store().annotator(QStringLiteral("ann"), Annotator::Kind::Model));
    const ImportReport report = import(project, line(setOf("ann", Army)));
    QCOMPARE(report.problems.value(0).kind, Error::Kind::Conflict);
}

void TestImporter::stopsWithoutATrace()
{
    TestProject project;
    QByteArray second = line(setOf("ann", Army));
    second.replace("\"id\":\"a\"", "\"id\":\"b\"");
    const QString path = project.write(QStringLiteral("in.jsonl"), line(setOf("ann", Army)) + second);
    int calls = 0;
    const ImportReport report =
        Importer(project.store(), {}).run({path, path}, [&](const Progress &progress) {
            ++calls;
            return progress.done < progress.total;
        });
    QVERIFY(calls >= 2);
    QVERIFY(report.stopped && report.problems.isEmpty());
    QCOMPARE(report.files, 0);
    QCOMPARE(project.store().articleCount().value(), 0);
}

void TestImporter::importsPlainText()
{
    TestProject project;
    const QByteArray text("Niamey waits\r\n\r\nL\x92"
                          "arm\xE9"
                          "e est arriv\xE9"
                          "e \xE0 Niamey, a d\xE9"
                          "clar\xE9 la t\xE9l\xE9vision.\r\n");
    const QString path = project.write(QStringLiteral("news.txt"), text);
    ImportOptions options;
    options.encoding = QStringLiteral("windows-1252");
    QVERIFY(Importer(project.store(), options).run({path}).problems.isEmpty());
    const Article article = project.store().article(1).value();
    QCOMPARE(article.externalId, QStringLiteral("news"));
    QCOMPARE(article.title, QStringLiteral("Niamey waits"));
    QCOMPARE(article.encoding, QStringLiteral("windows-1252"));
    QVERIFY(article.text.string().endsWith(QStringLiteral("t\u00E9l\u00E9vision.\r\n")));
    QCOMPARE(Importer(project.store(), options).run({path}).known, 1);
}

void TestImporter::readsEachSourceAsItIsSaid()
{
    TestProject project;
    const QByteArray work = R"({"text":"Army said.","label":[[0,4,"source"]]})"
                            "\n";
    const QString labelled = project.write(QStringLiteral("a.jsonl"), work);
    const QString plain = project.write(QStringLiteral("b.jsonl"), work);
    ImportOptions options;
    options.annotator = QStringLiteral("ann");
    options.sources.insert(plain, ReadAs{.format = QStringLiteral("text")});
    const ImportReport report = Importer(project.store(), options).run({labelled, plain});
    QCOMPARE(report.problems, QList<Error>());
    QCOMPARE(report.articles, 2);
    QCOMPARE(report.spans, 1);
}

void TestImporter::refusesTheReadOnlyProject()
{
    TestProject project;
    const QString path = project.store().path();
    const auto store = Store::open(path, Store::Access::ReadOnly);
    QVERIFY(store);
    const ImportReport report = Importer(**store, {}).run({Broken + QStringLiteral("line-cut.jsonl")});
    QCOMPARE(report.problems.value(0).kind, Error::Kind::ReadOnly);
    QVERIFY(!report.problems.value(0).message.isEmpty());
}

void TestImporter::refusesFilesThatAreNotThere()
{
    TestProject project;
    const QString missing = project.path(QStringLiteral("missing.txt"));
    const ImportReport report =
        Importer(project.store(), {}).run({missing, project.write(QStringLiteral("empty.txt"), {})});
    QCOMPARE(report.problems.size(), 2);
    QCOMPARE(report.problems[0].kind, Error::Kind::NotFound);
    QCOMPARE(report.problems[0].place.file, missing);
}

// A line of 200 MB: refused without holding it, and the next one is read.
void TestImporter::refusesAnEndlessLine()
{
    TestProject project;
    const QString path = project.write(QStringLiteral("in.jsonl"), {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"galley/1","id":"a","text":")");
    const QByteArray block(1000000, 'x');
    for (int i = 0; i < 200; ++i)
        QCOMPARE(file.write(block), block.size());
    file.write("\"}\n" + line(setOf("ann", Army)));
    file.close();
    ImportOptions options;
    options.keepGood = true;
    const ImportReport report = Importer(project.store(), options).run({path});
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.front().place.line, 1);
    QCOMPARE(report.problems.front().kind, Error::Kind::Unsupported);
    QCOMPARE(report.articles, 1);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
