#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "exchange/manifest.h"
#include "exchange/recipes.h"
#include "testproject.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int Stories = 30;

QString story(int number)
{
    QRandomGenerator random(quint32(number + 1));
    QStringList words{u"Army"_s};
    for (int i = 0; i < 120; ++i)
        words += u"w%1"_s.arg(random.bounded(3000));
    return words.join(u' ');
}

// Thirty stories, each followed by a copy under another name from another source; and a second version of
// one.
void fill(TestProject &project, bool backwards = false)
{
    QList<int> order(2 * Stories);
    std::iota(order.begin(), order.end(), 0);
    if (backwards)
        std::ranges::reverse(order);
    for (const int i : order) {
        const QString text = story(i / 2) + (i % 2 ? u" The end."_s : QString());
        const Article known{.published = u"2024-03-%1"_s.arg(1 + i / 4, 2, 10, QChar(u'0')),
                            .source = i % 2 ? u"Agency"_s : u"Daily | News"_s,
                            .licence = u"CC-BY-4.0"_s};
        const QString id = (i % 2 ? u"copy-%1"_s : u"story-%1"_s).arg(i / 2, 2, 10, QChar(u'0'));
        const ArticleId article = project.addArticle(id, text, known);
        if (i % 3 == 0)
            continue;
        const Span army = testSpan(text, 1, u"said"_s, i % 4 ? u"source"_s : u"content"_s, {{0, 4}});
        const Span next = testSpan(text, 2, u"said"_s, u"source"_s, {{5, 7}});
        project.addSet(article, {0, u"ann"_s, Annotator::Kind::Human}, SetState::Done, {army, next});
        if (i % 3 == 1)
            project.addSet(article, {0, u"zoe"_s, Annotator::Kind::Adjudicator}, SetState::Done, {army});
    }
    (void)project.addArticle(u"new-version"_s, u"A correction of it in other words."_s,
                             {.supersedes = u"story-03"_s});
}

ExportOptions split(SplitOptions::By by = SplitOptions::By::Hash)
{
    ExportOptions options{.format = u"galley-jsonl"_s};
    options.split = SplitOptions{.parts = splitPartsFrom(u"50,25,25"_s).value(), .by = by};
    return options;
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

QMap<QString, QString> partsOf(const QMap<QString, QByteArray> &files)
{
    QMap<QString, QString> parts; // by article
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().endsWith(".jsonl"_L1))
            continue;
        for (const QByteArray &line : it->split('\n')) {
            if (!line.isEmpty())
                parts.insert(QJsonDocument::fromJson(line)[u"id"].toString(), it.key());
        }
    }
    return parts;
}

QMap<QString, QByteArray> exported(TestProject &project, const ExportOptions &options)
{
    const QString path = project.path(u"out"_s);
    QDir(path).removeRecursively();
    const ExportReport report = Exporter(project.store(), options).run(path);
    for (const Error &problem : report.problems)
        qWarning() << problem.toString();
    return filesOf(path);
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoFiles();
    void theSameBytesInWhateverOrderArticlesCame_data();
    void theSameBytesInWhateverOrderArticlesCame();
    void nothingLeaks_data();
    void nothingLeaks();
    void sourcesStayTogether();
    void theManifestDescribesEveryFile();
    void theCardTellsWhatIsInIt();
    void aCardCanBeLeftOutOrAskedFor();
    void aDatasetIsImportedAgain();
    void aPreviewTellsTheSplit();
    void stopsWhilePlanning();
    void recipesAreKept();
};

void TestDataset::splitsIntoFiles()
{
    TestProject project;
    fill(project);
    const auto files = exported(project, split());
    const QStringList expected{u"README.md"_s, u"dev.jsonl"_s, u"manifest.json"_s, u"test.jsonl"_s,
                               u"train.jsonl"_s};
    QCOMPARE(files.keys(), expected);
    QCOMPARE(partsOf(files).size(), 2 * Stories + 1);
}

void TestDataset::theSameBytesInWhateverOrderArticlesCame_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("by hash") << int(SplitOptions::By::Hash);
    QTest::newRow("by labels") << int(SplitOptions::By::Labels);
    QTest::newRow("by date") << int(SplitOptions::By::Date);
}

void TestDataset::theSameBytesInWhateverOrderArticlesCame()
{
    QFETCH(const int, by);
    TestProject one;
    fill(one);
    TestProject other;
    fill(other, true);
    const auto files = exported(one, split(SplitOptions::By(by)));
    QVERIFY(!files.isEmpty());
    QCOMPARE(exported(other, split(SplitOptions::By(by))), files);
    QCOMPARE(exported(one, split(SplitOptions::By(by))), files);
}

void TestDataset::nothingLeaks_data()
{
    theSameBytesInWhateverOrderArticlesCame_data();
}

void TestDataset::nothingLeaks()
{
    QFETCH(const int, by);
    TestProject project;
    fill(project);
    const auto parts = partsOf(exported(project, split(SplitOptions::By(by))));
    for (int i = 0; i < Stories; ++i)
        QCOMPARE(parts[u"story-%1"_s.arg(i, 2, 10, QChar(u'0'))],
                 parts[u"copy-%1"_s.arg(i, 2, 10, QChar(u'0'))]);
    QCOMPARE(parts[u"story-03"_s], parts[u"new-version"_s]);
    ExportOptions apart = split(SplitOptions::By(by));
    apart.split->duplicates = false;
    const auto loose = partsOf(exported(project, apart));
    int leaks = 0;
    for (int i = 0; i < Stories; ++i)
        leaks +=
            loose[u"story-%1"_s.arg(i, 2, 10, QChar(u'0'))] != loose[u"copy-%1"_s.arg(i, 2, 10, QChar(u'0'))];
    QVERIFY(by == int(SplitOptions::By::Date) || leaks > 0);
}

void TestDataset::sourcesStayTogether()
{
    TestProject project;
    fill(project);
    ExportOptions options = split();
    options.split->duplicates = false;
    options.split->sources = true;
    const auto parts = partsOf(exported(project, options));
    for (int i = 1; i < Stories; ++i) {
        // The version that has no source stays with its story's.
        QCOMPARE(parts[u"story-%1"_s.arg(i, 2, 10, QChar(u'0'))], parts[u"story-00"_s]);
        QCOMPARE(parts[u"copy-%1"_s.arg(i, 2, 10, QChar(u'0'))], parts[u"copy-00"_s]);
    }
    QVERIFY(parts[u"story-00"_s] != parts[u"copy-00"_s]);
}

void TestDataset::theManifestDescribesEveryFile()
{
    TestProject project;
    fill(project);
    const auto files = exported(project, split());
    const auto manifest = Manifest::fromJson(files[u"manifest.json"_s]);
    QVERIFY(manifest);
    QCOMPARE(manifest->files.size(), files.size() - 1);
    for (const ExportedFile &file : manifest->files) {
        QCOMPARE(file.bytes, files[file.name].size());
        QCOMPARE(file.sha256, QCryptographicHash::hash(files[file.name], QCryptographicHash::Sha256).toHex());
    }
    QCOMPARE(exportOptionsFrom(manifest->recipe).value(), split());
    QCOMPARE(manifest->counts[u"articles"], 2 * Stories + 1);
}

void TestDataset::theCardTellsWhatIsInIt()
{
    TestProject project;
    fill(project);
    const QString card = QString::fromUtf8(exported(project, split())[u"README.md"_s]);
    for (const QString &line :
         {u"|  | train | dev | test | all |"_s, u"| ann | human | 40 | 80 |"_s,
          u"| zoe | adjudicator | 20 | 20 |"_s,
          // Both have the first span of 20 articles; F1 = 2 · 20 / (40 + 20).
          u"| ann | zoe | 20 | 40 | 20 | 20 | 0.667 |"_s, u"| CC-BY-4.0 | 60 |"_s,
          u"| Daily \\| News | 30 |"_s, u"| not known | 1 |"_s, u"| test | CC0-1.0 |"_s,
          u"## Schema `test` 1.2.0"_s, u"| source | Source | Who says it. |"_s,
          u"Nothing of what was chosen is missing."_s, u"\"format\": \"galley-jsonl\""_s})
        QVERIFY2(card.contains(line), qPrintable(line + u"\n\n"_s + card));
    QVERIFY(!card.contains(QString::number(QDate::currentDate().year())));
}

void TestDataset::aCardCanBeLeftOutOrAskedFor()
{
    TestProject project;
    fill(project);
    ExportOptions without = split();
    without.card = false;
    const QStringList parts{u"dev.jsonl"_s, u"test.jsonl"_s, u"train.jsonl"_s};
    QCOMPARE(exported(project, without).keys(), parts);
    ExportOptions with{.format = u"galley-jsonl"_s};
    with.card = true;
    const QStringList all{u"README.md"_s, u"data.jsonl"_s, u"manifest.json"_s};
    QCOMPARE(exported(project, with).keys(), all);
}

void TestDataset::aDatasetIsImportedAgain()
{
    TestProject project;
    fill(project);
    ExportOptions options{.format = u"galley-jsonl"_s};
    const QString path = project.path(u"all.zip"_s);
    QVERIFY(Exporter(project.store(), options).run(path).written);
    TestProject other(false);
    const ImportReport report = Importer(other.store(), {}).run({path});
    for (const Error &problem : report.problems)
        qWarning() << problem.toString();
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.articles, 2 * Stories + 1);
    QCOMPARE(report.sets, 60);
}

void TestDataset::aPreviewTellsTheSplit()
{
    TestProject project;
    fill(project);
    ExportReport preview = Exporter(project.store(), split()).preview();
    const ExportReport report = Exporter(project.store(), split()).run(project.path(u"out"_s));
    QCOMPARE(preview.splits.size(), 3);
    preview.written = true;
    preview.bytes = report.bytes;
    preview.files = report.files;
    QCOMPARE(preview, report);
    QVERIFY(report.undated == 0);
    QCOMPARE(Exporter(project.store(), split(SplitOptions::By::Date)).preview().undated, 1);
}

void TestDataset::stopsWhilePlanning()
{
    TestProject project;
    fill(project);
    const QString path = project.path(u"out"_s);
    qint64 total = 0;
    const ExportReport report = Exporter(project.store(), split()).run(path, [&](const Progress &progress) {
        total = progress.total;
        return progress.done == 0;
    });
    QVERIFY(report.stopped && !report.written && report.problems.isEmpty());
    QCOMPARE(total, 2 * (2 * Stories + 1));
    QVERIFY(!QFile::exists(path));
}

void TestDataset::recipesAreKept()
{
    TestProject project;
    const Recipe recipe{u"weekly"_s, split(SplitOptions::By::Labels)};
    QVERIFY(saveRecipe(project.store(), {u"weekly"_s, split()}));
    QVERIFY(saveRecipe(project.store(), recipe));
    QVERIFY(!saveRecipe(project.store(), {u" "_s, split()}));
    const auto reader = Store::open(project.store().path(), Store::Access::ReadOnly);
    QCOMPARE(findRecipe(**reader, u"weekly"_s).value(), recipe);
    QVERIFY(!saveRecipe(**reader, recipe));
    const auto missing = findRecipe(project.store(), u"daily"_s);
    QVERIFY(!missing && missing.error().message.contains(u"weekly"_s));
    QVERIFY(project.store().putRecipe(u"odd"_s, {{u"format"_s, u"x"_s}, {u"colour"_s, 1}}));
    QVERIFY(!findRecipe(project.store(), u"odd"_s));
    QCOMPARE(project.store().removeRecipe(u"weekly"_s).value(), true);
    QCOMPARE(project.store().removeRecipe(u"weekly"_s).value(), false);
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
