#include "project.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

// import and export when all is well.
class TestExchangeCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importCountsWhatItTakes();
    void importShowsWhatNamesBecome();
    void importTakesAMapping();
    void importRefusesSettingsThatDoNotFit();
    void importsAreListedShownAndTakenBack();
    void importingAgainChangesNothing();
    void exportImportExportGivesTheSameBytes();
    void theSchemasThatAProjectHasBesidesDoNotChangeAnExport();
    void everyQuoteIsTheTextAtItsOffsets();
    void anArticleFileIsRecognised();
    void aFolderIsTakenInWhole();
    void aFolderWithoutArticlesIsAProblem();
    void workIsTakenAsSomebodys();
    void theEncodingCanBeGiven();
    void exportWritesAFile();
    void aDryRunTellsTheLossesAndWritesNothing();
    void settingsAreCheckedBeforeAnythingIsWritten();
    void whatToExportCanBeChosen();
    void aRecipeIsRunAgain();
    void anExportNeedsAPlaceUnlessItIsDry();
    void oneAnnotatorCanBeExported();
    void jsonAndStandardOutputExcludeEachOther();
    void namesOfAnyScriptWork();
    void afterTheSchemaIsGoneEverythingIsExported();
};

void TestExchangeCommands::importCountsWhatItTakes()
{
    const Project project;
    const QString file = project.write(u"a.jsonl"_s, articleLine("a1") + articleLine("a2"));
    const GalleyRun json = project.import({file, u"--json"_s});
    QVERIFY2(json.exitCode == 0, json.err);
    QCOMPARE(json.err, QByteArray());
    const QJsonObject expected{{u"project"_s, project.path()},
                               {u"files"_s, 1},
                               {u"articles"_s, 2},
                               {u"known_articles"_s, 0},
                               {u"sets"_s, 2},
                               {u"known_sets"_s, 0},
                               {u"spans"_s, 4},
                               {u"relations"_s, 2},
                               {u"schemas"_s, 0},
                               {u"left_out"_s, QJsonArray()}};
    const QJsonObject told = json.object();
    for (auto value = expected.begin(); value != expected.end(); ++value)
        QCOMPARE(told[value.key()], *value);
    const Project other;
    const GalleyRun text = other.import({file});
    QVERIFY2(text.text().startsWith(u"Files: 1\nArticles: 2\nSets: 2\nSpans: 4\nRelations: 2\n"_s), text.out);
}

void TestExchangeCommands::importingAgainChangesNothing()
{
    const Project project;
    project.mustImport(articleLine());
    const QByteArray before = project.exported();
    const GalleyRun again = project.import({project.file(u"import.jsonl"_s), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object()[u"articles"], 0);
    QCOMPARE(again.object()[u"known_articles"], 1);
    QCOMPARE(again.object()[u"known_sets"], 1);
    QCOMPARE(project.exported(), before);
}

void TestExchangeCommands::exportImportExportGivesTheSameBytes()
{
    const Project first;
    first.mustImport(articleLine("b") + articleLine("a"));
    const QByteArray once = first.exported();
    QCOMPARE(once.count('\n'), 2);
    const Project second;
    second.mustImport(once);
    QCOMPARE(second.exported(), once);
}

void TestExchangeCommands::theSchemasThatAProjectHasBesidesDoNotChangeAnExport()
{
    const QByteArray lines = articleLine("a") + QByteArray(articleLine("b")).replace("\"thing", "\"place");
    const Project one({u"thing"_s, u"place"_s});
    one.mustImport(lines);
    const Project other({u"place"_s, u"another"_s, u"thing"_s});
    other.mustImport(lines);
    QCOMPARE(other.exported(), one.exported());
    QVERIFY(!other.exported().contains("another"));
    QCOMPARE(one.exported().count("\"definition\""), 2);
}

void TestExchangeCommands::everyQuoteIsTheTextAtItsOffsets()
{
    const Project project;
    project.mustImport(articleLine());
    const QJsonObject article = QJsonDocument::fromJson(project.exported()).object();
    const QList<uint> text = article[u"text"].toString().toUcs4();
    const QJsonArray spans = article[u"sets"][0][u"spans"].toArray();
    QCOMPARE(spans.size(), 2);
    for (const QJsonValue span : spans) {
        QStringList parts;
        const QJsonArray segments = span[u"segments"].toArray();
        for (const QJsonValue segment : segments) {
            const QList<uint> part = text.mid(segment[0].toInt(), segment[1].toInt() - segment[0].toInt());
            parts += QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        }
        QCOMPARE(parts.join(u' '), span[u"quote"].toString());
    }
}

void TestExchangeCommands::anArticleFileIsRecognised()
{
    const QString articles = qEnvironmentVariable("GALLEY_ARTICLES");
    if (articles.isEmpty())
        QSKIP("GALLEY_ARTICLES names no folder with article files");
    const Project project;
    const QString file = QDir(articles).filePath(u"niamey-2024-04-12.txt"_s);
    const GalleyRun run = project.import({file});
    QVERIFY2(run.exitCode == 0, run.err);
    const QJsonObject article = QJsonDocument::fromJson(project.exported()).object();
    QCOMPARE(article[u"id"], u"niamey-2024-04-12"_s);
    QCOMPARE(article[u"title"], u"Russian instructors and military equipment arrived in Niamey"_s);
    QCOMPARE(article[u"published"], u"2024-04-12"_s);
    QCOMPARE(article[u"text"].toString().toUtf8(), readFile(file));
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

void TestExchangeCommands::aFolderIsTakenInWhole()
{
    const Project project;
    QVERIFY(QDir(project.file(u"."_s)).mkpath(u"in/deep"_s));
    std::ignore = project.write(u"in/deep/b.jsonl"_s, articleLine("b"));
    std::ignore = project.write(u"in/a.txt"_s, "Headline\n\nText.\n");
    std::ignore = project.write(u"in/picture.png"_s, "\x89PNG\r\n\x1a\n");
    std::ignore = project.write(u"in/.hidden.txt"_s, "Not this.");
    const GalleyRun run = project.import({project.file(u"in"_s), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.object()[u"files"], 2);
    QCOMPARE(run.object()[u"articles"], 2);
}

void TestExchangeCommands::aFolderWithoutArticlesIsAProblem()
{
    const Project project;
    QVERIFY(QDir(project.file(u"."_s)).mkpath(u"in"_s));
    const GalleyRun run = project.import({project.file(u"in"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.message().startsWith(project.file(u"in"_s)), run.err);
}

void TestExchangeCommands::workIsTakenAsSomebodys()
{
    const Project project;
    const QString file = project.write(u"a.jsonl"_s, articleLine());
    QCOMPARE(project.import({file, u"--as"_s, u"Zoë"_s}).exitCode, 0);
    const QJsonObject stats = galley({u"stats"_s, project.path(), u"--json"_s}).object();
    QCOMPARE(stats[u"sets"].toArray().size(), 1);
    QCOMPARE(stats[u"sets"][0][u"annotator"], u"Zoë"_s);
}

void TestExchangeCommands::theEncodingCanBeGiven()
{
    const Project project;
    const QString file = project.write(u"a.txt"_s, "Pr\xe9sident\n\n\x93Oui\x94, dit-il.\n");
    QCOMPARE(project.import({file, u"--encoding"_s, u"windows-1252"_s}).exitCode, 0);
    const QJsonObject article = QJsonDocument::fromJson(project.exported()).object();
    QCOMPARE(article[u"text"], u"Président\n\n“Oui”, dit-il.\n"_s);
    QCOMPARE(article[u"encoding"].toString().toLower(), u"windows-1252"_s);
}

void TestExchangeCommands::exportWritesAFile()
{
    const Project project;
    project.mustImport(articleLine());
    const QString file = project.write(u"out.jsonl"_s, "what was there before");
    const GalleyRun run = galley(
        {u"export"_s, project.path(), u"--format"_s, u"galley-jsonl"_s, u"--out"_s, file, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(readFile(file), project.exported());
    const QJsonObject expected{{u"project"_s, project.path()},
                               {u"format"_s, u"galley-jsonl"_s},
                               {u"file"_s, file},
                               {u"dry_run"_s, false},
                               {u"articles"_s, 1},
                               {u"sets"_s, 1},
                               {u"spans"_s, 2},
                               {u"relations"_s, 1},
                               {u"bytes"_s, readFile(file).size()},
                               {u"files"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u""_s},
                                                       {u"bytes"_s, readFile(file).size()},
                                                       {u"sha256"_s, sha256(readFile(file))}}}},
                               {u"split"_s, QJsonArray()},
                               {u"losses"_s, QJsonArray()}};
    QCOMPARE(run.object(), expected);
}

void TestExchangeCommands::aDryRunTellsTheLossesAndWritesNothing()
{
    const Project project;
    project.mustImport(articleLine());
    const QString out = project.file(u"out"_s);
    const QStringList base{u"export"_s, project.path(), u"--format"_s, u"doccano"_s, u"--out"_s,
                           out,         u"--json"_s};
    const GalleyRun dry = galley(base + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.object()[u"dry_run"], true);
    QVERIFY(!QFile::exists(out));
    const QJsonArray losses = dry.object()[u"losses"].toArray();
    QVERIFY(!losses.isEmpty());

    const GalleyRun strict = galley(base + QStringList{u"--strict"_s});
    QCOMPARE(strict.exitCode, 1);
    QVERIFY(!QFile::exists(out));
    const GalleyRun real = galley(base);
    QVERIFY2(real.exitCode == 0, real.err);
    QCOMPARE(real.object()[u"losses"].toArray(), losses);
    QVERIFY(QFile::exists(out));

    const QStringList lossless{u"export"_s, project.path(), u"--strict"_s, u"--out"_s,
                               project.file(u"all.jsonl"_s)};
    QCOMPARE(galley(lossless).exitCode, 0);
}

void TestExchangeCommands::settingsAreCheckedBeforeAnythingIsWritten()
{
    const Project project;
    project.mustImport(articleLine());
    const QString out = project.file(u"out.jsonl"_s);
    for (const QString &wrong : {u"relatons=yes"_s, u"relations"_s}) {
        const GalleyRun run = galley({u"export"_s, project.path(), u"--out"_s, out, u"--set"_s, wrong});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.message().contains(wrong.section(u'=', 0, 0)), run.err);
    }
    QVERIFY(!QFile::exists(out));
}

void TestExchangeCommands::whatToExportCanBeChosen()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    project.mustImport(articleLine("a2").replace("three", "seven"));
    const auto articles = [&](const QStringList &more) {
        const QStringList base{u"export"_s, project.path(), u"--dry-run"_s, u"--json"_s};
        const GalleyRun run = galley(base + more);
        return run.exitCode == 0 ? run.object()[u"articles"].toInt() : -1;
    };
    QCOMPARE(articles({}), 2);
    QCOMPARE(articles({u"--articles"_s, u"without-work"_s}), 0);
    QCOMPARE(articles({u"--articles"_s, u"with-work"_s, u"--state"_s, u"returned"_s}), 0);
    QCOMPARE(articles({u"--query"_s, u"article:a2"_s}), 1);
    QCOMPARE(articles({u"--gold"_s}), -1);
    QCOMPARE(articles({u"--state"_s, u"ready"_s}), -1);
}

void TestExchangeCommands::aRecipeIsRunAgain()
{
    const Project project;
    for (int i = 0; i < 8; ++i)
        project.mustImport(articleLine("a" + QByteArray::number(i)));
    const QString place = project.path();
    QCOMPARE(galley({u"recipes"_s, u"list"_s, place, u"--json"_s}).object()[u"recipes"].toArray(),
             QJsonArray());
    const QString out = project.file(u"out"_s);
    QCOMPARE(galley({u"export"_s, place, u"--format"_s, u"doccano"_s, u"--split"_s, u"1,1"_s, u"--together"_s,
                     u"none"_s, u"--seed"_s, u"3"_s, u"--save-recipe"_s, u"mine"_s})
                 .exitCode,
             0);
    QVERIFY(!QFile::exists(out));
    const GalleyRun shown = galley({u"recipes"_s, u"show"_s, place, u"mine"_s, u"--json"_s});
    QCOMPARE(shown.object()[u"recipe"][u"format"], u"doccano"_s);
    QCOMPARE(shown.object()[u"recipe"][u"split"][u"seed"], 3);

    const GalleyRun run =
        galley({u"export"_s, place, u"--recipe"_s, u"mine"_s, u"--out"_s, out, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.object()[u"split"].toArray().size(), 2);
    QVERIFY(QFile::exists(out + u"/README.md"_s));
    const QByteArray manifest = readFile(out + u"/manifest.json"_s);
    QVERIFY(manifest.contains("\"seed\":3"));
    const QStringList again{u"export"_s, place, u"--recipe"_s, u"mine"_s, u"--out"_s, out};
    QCOMPARE(galley(again).exitCode, 1);
    QCOMPARE(galley(again + QStringList{u"--replace"_s}).exitCode, 0);
    QCOMPARE(readFile(out + u"/manifest.json"_s), manifest);

    QCOMPARE(galley({u"export"_s, place, u"--recipe"_s, u"other"_s, u"--dry-run"_s}).exitCode, 1);
    QCOMPARE(galley({u"recipes"_s, u"remove"_s, place, u"mine"_s}).exitCode, 0);
    QCOMPARE(galley({u"recipes"_s, u"remove"_s, place, u"mine"_s}).exitCode, 1);
    QCOMPARE(galley({u"export"_s, place, u"--recipe"_s, u"mine"_s, u"--dry-run"_s}).exitCode, 1);
}

void TestExchangeCommands::anExportNeedsAPlaceUnlessItIsDry()
{
    const Project project;
    QCOMPARE(galley({u"export"_s, project.path()}).exitCode, 2);
    QCOMPARE(galley({u"export"_s, project.path(), u"--dry-run"_s}).exitCode, 0);
}

void TestExchangeCommands::oneAnnotatorCanBeExported()
{
    const Project project;
    project.mustImport(articleLine());
    QCOMPARE(project.import({project.file(u"import.jsonl"_s), u"--as"_s, u"bob"_s}).exitCode, 0);
    const GalleyRun bob =
        galley({u"export"_s, project.path(), u"--annotator"_s, u"bob"_s, u"--out"_s, u"-"_s});
    const QJsonArray sets = QJsonDocument::fromJson(bob.out)[u"sets"].toArray();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets[0][u"annotator"], u"bob"_s);
    const GalleyRun nobody =
        galley({u"export"_s, project.path(), u"--annotator"_s, u"eve"_s, u"--out"_s, u"-"_s});
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.out, QByteArray());
    QVERIFY2(nobody.message().contains("eve"_L1), nobody.err);
}

void TestExchangeCommands::jsonAndStandardOutputExcludeEachOther()
{
    const Project project;
    const GalleyRun run = galley({u"export"_s, project.path(), u"--out"_s, u"-"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.object()[u"errors"].toArray().isEmpty());
}

void TestExchangeCommands::namesOfAnyScriptWork()
{
    const Project project;
    const QString in = project.write(u"Новости [図] 😀, مقال.jsonl"_s, articleLine());
    const QString out = project.file(u"Ausgabe ß [la], 図.jsonl"_s);
    QCOMPARE(project.import({in}).exitCode, 0);
    QCOMPARE(galley({u"export"_s, project.path(), u"--out"_s, out}).exitCode, 0);
    QCOMPARE(readFile(out), project.exported());
}

void TestExchangeCommands::afterTheSchemaIsGoneEverythingIsExported()
{
    const Project project;
    project.mustImport(articleLine());
    const QByteArray before = project.exported();
    QVERIFY(QFile::remove(project.file(u"thing.schema.json"_s)));
    QCOMPARE(project.exported(), before);
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

namespace {

// Two columns of tokens and tags.
const QByteArray Tagged = "One B-NUM\nof O\nthree B-Thing\n";

} // namespace

void TestExchangeCommands::importShowsWhatNamesBecome()
{
    const Project project;
    const QString file = project.write(u"tagged.conll"_s, Tagged);
    const GalleyRun dry = project.import({file, u"--format"_s, u"conll"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.exitCode == 0, dry.err);
    QCOMPARE(dry.object()[u"survey"]["labels"_L1].toArray().size(), 2);
    const QJsonArray labels = dry.object()[u"mapping"]["labels"_L1].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0]["to"_L1]["label"_L1].toString(), u"num"_s);
    const GalleyRun text = project.import({file, u"--format"_s, u"conll"_s, u"--dry-run"_s});
    QVERIFY2(text.out.contains("tagged"), text.out);
    QCOMPARE(galley({u"imports"_s, u"list"_s, project.path(), u"--json"_s}).object()[u"imports"].toArray(),
             QJsonArray());
}

void TestExchangeCommands::importTakesAMapping()
{
    const Project project;
    const QString file = project.write(u"tagged.conll"_s, Tagged);
    const QString map = project.write(
        u"map.json"_s,
        R"({"format":"galley-mapping/1","labels":[{"layer":"","label":"NUM","to":{"layer":"thing","label":"one"}},{"layer":"","label":"Thing","to":null}]})");
    const GalleyRun run =
        project.import({file, u"--format"_s, u"conll"_s, u"--map"_s, map, u"--as"_s, u"ann"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.object()[u"spans"].toInt(), 1);
    QCOMPARE(run.object()[u"schemas"].toInt(), 0);
    QCOMPARE(run.object()[u"left_out"].toArray().size(), 1);
    const GalleyRun broken = project.import({file, u"--map"_s, file});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.message().contains(file), broken.err);
}

void TestExchangeCommands::importRefusesSettingsThatDoNotFit()
{
    const Project project;
    const QString file = project.write(u"tagged.conll"_s, Tagged);
    QCOMPARE(project.import({file, u"--set"_s, u"a=b"_s}).exitCode, 2);
    QCOMPARE(project.import({file, u"--format"_s, u"conll"_s, u"--set"_s, u"a=b"_s}).exitCode, 1);
    QCOMPARE(project.import({file, u"--role"_s, u"pre-annotation"_s}).exitCode, 2);
}

void TestExchangeCommands::importsAreListedShownAndTakenBack()
{
    const Project project;
    project.mustImport(articleLine("a1") + articleLine("a2"));
    const GalleyRun list = galley({u"imports"_s, u"list"_s, project.path(), u"--json"_s});
    const QJsonObject row = list.object()[u"imports"][0].toObject();
    QCOMPARE(row["state"_L1].toString(), u"done"_s);
    QCOMPARE(row["articles_left"_L1].toInt(), 2);
    const QString number = QString::number(row["import"_L1].toInt());
    const GalleyRun show = galley({u"imports"_s, u"show"_s, project.path(), number, u"--json"_s});
    QVERIFY2(show.exitCode == 0, show.err);
    QCOMPARE(show.object()[u"report"]["spans"_L1].toInt(), 4);
    const GalleyRun undo = galley({u"imports"_s, u"undo"_s, project.path(), number, u"--json"_s});
    QVERIFY2(undo.exitCode == 0, undo.err);
    QCOMPARE(undo.object()[u"articles"].toInt(), 2);
    QCOMPARE(galley({u"imports"_s, u"undo"_s, project.path(), number}).exitCode, 1);
    QCOMPARE(galley({u"imports"_s, u"show"_s, project.path(), u"99"_s}).exitCode, 1);
    QCOMPARE(galley({u"imports"_s, u"undo"_s, project.path(), u"x"_s}).exitCode, 2);
    QCOMPARE(project.exported(), QByteArray());
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
