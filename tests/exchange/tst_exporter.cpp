#include "exchange/exporter.h"

#include "exchange/importer.h"
#include "testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Galley;

namespace {

const ExportOptions Jsonl{.format = QStringLiteral("galley-jsonl"), .annotators = {}, .query = {}};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheGoldenFile();
    void countsWhatItWrites();
    void exportsOneAnnotator();
    void comesBackTheSame();
    void survivesASecondProjectWithOtherNumbers();
    void leavesTheOldFileOnAFullDisk();
    void leavesNothingWhenStopped();
    void refusesPlacesItCannotWriteTo();
    void neverReplacesAProject_data();
    void neverReplacesAProject();
    void refusesUnknownNames();
};

// Refreshed by tests/data/jsonl/refresh.
void TestExporter::matchesTheGoldenFile()
{
    TestProject project;
    project.fill();
    const QString golden = QStringLiteral(GALLEY_TEST_DATA "/jsonl/golden.jsonl");
    const bool refresh = qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN");
    const QString path = refresh ? golden : project.path(QStringLiteral("out.jsonl"));
    const ExportReport report = Exporter(project.store(), Jsonl).run(path);
    QVERIFY2(report.written, qPrintable(report.problems.value(0).toString()));
    QCOMPARE(contentOf(path), contentOf(golden));
}

void TestExporter::countsWhatItWrites()
{
    TestProject project;
    project.fill();
    const QString path = project.path(QStringLiteral("out.jsonl"));
    qint64 done = 0;
    const ExportReport report = Exporter(project.store(), Jsonl).run(path, [&](const Progress &progress) {
        const bool forward = progress.done >= done && progress.done <= 3;
        done = progress.done;
        return forward;
    });
    const ExportReport expected{
        .articles = 3,
        .sets = 3,
        .spans = 6,
        .relations = 2,
        .bytes = contentOf(path).size(),
        .files = {{{},
                   contentOf(path).size(),
                   QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex()}},
        .losses = {},
        .problems = {},
        .stopped = false,
        .written = true};
    QCOMPARE(report, expected);
    ExportReport preview = Exporter(project.store(), Jsonl).preview();
    QVERIFY(!preview.written);
    preview.written = true;
    preview.bytes = report.bytes;
    preview.files = report.files;
    QCOMPARE(preview, report);
}

void TestExporter::exportsOneAnnotator()
{
    TestProject project;
    project.fill();
    const QString path = project.path(QStringLiteral("out.jsonl"));
    const ExportReport report =
        Exporter(project.store(), {QStringLiteral("galley-jsonl"), {QStringLiteral("zoe")}}).run(path);
    QCOMPARE(report.sets, 1);
    QVERIFY(contentOf(path).contains("\"annotator\":\"zoe\""));
    QVERIFY(!contentOf(path).contains("\"annotator\":\"ann\""));
}

void TestExporter::comesBackTheSame()
{
    TestProject first;
    first.fill();
    const QString path = first.path(QStringLiteral("out.jsonl"));
    QVERIFY(Exporter(first.store(), Jsonl).run(path).written);
    TestProject second(false);
    const ImportReport imported = Importer(second.store(), {}).run({path});
    for (const Error &problem : imported.problems)
        qWarning() << problem.toString();
    QCOMPARE(imported.articles, 3);
    QCOMPARE(imported.sets, 3);
    QCOMPARE(imported.schemas, 1);
    QVERIFY(imported.leftOut.isEmpty());
    QCOMPARE(second.store().schemas().value(), first.store().schemas().value());
    const QString again = second.path(QStringLiteral("again.jsonl"));
    QVERIFY(Exporter(second.store(), Jsonl).run(again).written);
    QCOMPARE(contentOf(again), contentOf(path));
    QVERIFY(second.store().check().value().isEmpty());
}

// Ids that are not ours come after those that are, whatever numbers they got.
void TestExporter::survivesASecondProjectWithOtherNumbers()
{
    const QString text = QStringLiteral("One two");
    TestProject first;
    const ArticleId article = first.addArticle(QStringLiteral("a"), text);
    QList<Span> spans;
    for (const qint64 id : {1, 2, 3})
        spans.append(testSpan(text, id, QStringLiteral("said"), QStringLiteral("source"), {{0, 3}}));
    spans[0].externalId = QStringLiteral("zz");
    spans[1].externalId = QStringLiteral("aa");
    first.addSet(article, {0, QStringLiteral("ann"), Annotator::Kind::Human}, SetState::InProgress, spans);
    const QString path = first.path(QStringLiteral("1.jsonl"));
    QVERIFY(Exporter(first.store(), Jsonl).run(path).written);
    TestProject second(false);
    QVERIFY(Importer(second.store(), {}).run({path}).problems.isEmpty());
    const QString again = second.path(QStringLiteral("2.jsonl"));
    QVERIFY(Exporter(second.store(), Jsonl).run(again).written);
    QCOMPARE(contentOf(again), contentOf(path));
}

void TestExporter::leavesTheOldFileOnAFullDisk()
{
    TestProject project;
    (void)project.addArticle(QStringLiteral("long"), QStringLiteral("A long text. ").repeated(20000));
    const QString folder = project.path(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = project.write(QStringLiteral("out/x.jsonl"), "what was there");
    // The kernel refuses to let any file grow beyond this, as a full disk would.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{100000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const ExportReport report = Exporter(project.store(), Jsonl).run(path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!report.written);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.front().place.file, path);
    QCOMPARE(contentOf(path), QByteArray("what was there"));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("x.jsonl")});
}

void TestExporter::leavesNothingWhenStopped()
{
    TestProject project;
    project.fill();
    const QString folder = project.path(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    const ExportReport report =
        Exporter(project.store(), Jsonl).run(folder + QStringLiteral("/x.jsonl"), [](const Progress &) {
            return false;
        });
    QVERIFY(report.stopped && !report.written);
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(filesIn(folder), QStringList());
}

void TestExporter::refusesPlacesItCannotWriteTo()
{
    TestProject project;
    for (const QString &path : {project.path(QStringLiteral("no/such/folder/x.jsonl")), project.path({})}) {
        const ExportReport report = Exporter(project.store(), Jsonl).run(path);
        QVERIFY(!report.written);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.front().place.file, path);
    }
}

void TestExporter::neverReplacesAProject_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the project itself") << QString();
    QTest::newRow("another project") << QStringLiteral("other.galley");
    QTest::newRow("the project by a link") << QStringLiteral("link.jsonl");
}

void TestExporter::neverReplacesAProject()
{
    if (Samples::PostgresServer::isWanted())
        QSKIP("no file is the project");
    QFETCH(QString, name);
    TestProject project;
    project.fill();
    const QString own = project.store().path();
    const QString path = name.isEmpty() ? own : project.path(name);
    if (name == QStringLiteral("link.jsonl"))
        QVERIFY(QFile::link(own, path));
    else if (!name.isEmpty())
        QVERIFY(QFile::copy(own, path));
    const QByteArray before = contentOf(path);
    const ExportReport report = Exporter(project.store(), Jsonl).run(path);
    QVERIFY(!report.written);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.front().kind, Error::Kind::AlreadyExists);
    QCOMPARE(report.problems.front().place.file, path);
    QVERIFY(contentOf(path) == before);
}

void TestExporter::refusesUnknownNames()
{
    TestProject project;
    project.fill();
    const QString path = project.path(QStringLiteral("x.jsonl"));
    const ExportReport format = Exporter(project.store(), {QStringLiteral("nonsense"), {}}).run(path);
    QVERIFY(format.problems.value(0).message.contains(QStringLiteral("galley-jsonl")));
    const ExportReport reader = Exporter(project.store(), {QStringLiteral("text"), {}}).run(path);
    QCOMPARE(reader.problems.value(0).kind, Error::Kind::Unsupported);
    const ExportReport annotator =
        Exporter(project.store(), {QStringLiteral("galley-jsonl"), {QStringLiteral("nobody")}}).run(path);
    QCOMPARE(annotator.problems.value(0).kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
