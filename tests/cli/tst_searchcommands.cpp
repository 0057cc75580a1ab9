#include "project.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSpansAndText();
    void saysWhereAQueryIsWrong_data();
    void saysWhereAQueryIsWrong();
    void sortsAndGroupsLines();
    void countsTreatments();
    void marksEverywhereInOneStep();
    void onlyLooksWhenAsked();
    void editsSpansThatAQueryFinds();
    void saysWhatItRefuses();
    void refusesAPatternThatBacktracksForEver();
    void isCalledWrongly_data();
    void isCalledWrongly();
    void leavesTheExportAsItWas();
    void isWholeOrNotThereWhenKilled();
};

namespace {

GalleyRun run(const Project &project, const QStringList &command, const QStringList &arguments)
{
    return galley(command + QStringList{project.path()} + arguments);
}

struct TwoArticles : Project
{
    TwoArticles() { mustImport(articleLine("a1") + articleLine("a2")); }
};

} // namespace

void TestSearchCommands::findsSpansAndText()
{
    const TwoArticles project;
    const GalleyRun spans = run(project, {u"find"_s}, {u"label:thing/two article:a2"_s, u"--json"_s});
    QCOMPARE(spans.exitCode, 0);
    const QJsonObject expected{{u"article"_s, u"a2"_s},
                               {u"title"_s, u"One"_s},
                               {u"annotator"_s, u"ann"_s},
                               {u"span"_s, u"s2"_s},
                               {u"layer"_s, u"thing"_s},
                               {u"label"_s, u"two"_s},
                               {u"begin"_s, 2},
                               {u"end"_s, 9},
                               {u"quote"_s, u"One two"_s},
                               {u"left"_s, u"😀 "_s},
                               {u"right"_s, u" three."_s}};
    QCOMPARE(spans.object()[u"hits"].toArray(), QJsonArray({expected}));

    const GalleyRun text = run(project, {u"find"_s}, {u"three"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(text.text(), u"a1:10-15  😀 One two «three».\nHits: 1\n"_s);
    QCOMPARE(run(project, {u"find"_s}, {u"state:done"_s}).text(), u"a1  ann  One\na2  ann  One\nHits: 2\n"_s);
    QCOMPARE(run(project, {u"find"_s}, {u"nothing"_s}).exitCode, 0);
}

void TestSearchCommands::saysWhereAQueryIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("column");
    QTest::newRow("an open parenthesis") << u"one (two"_s << u"invalid-input"_s << 5;
    QTest::newRow("an unknown field") << u"lable:one"_s << u"invalid-input"_s << 1;
    QTest::newRow("an unknown label") << u"x label:four"_s << u"not-found"_s << 3;
}

void TestSearchCommands::saysWhereAQueryIsWrong()
{
    QFETCH(const QString, query);
    QFETCH(const QString, kind);
    QFETCH(const int, column);
    const TwoArticles project;
    for (const auto &command : {u"find"_s, u"concordance"_s}) {
        const GalleyRun wrong = run(project, {command}, {query, u"--json"_s});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.object()[u"errors"][0][u"kind"], kind);
        QCOMPARE(wrong.object()[u"errors"][0][u"column"], column);
    }
}

void TestSearchCommands::sortsAndGroupsLines()
{
    const Project project;
    project.mustImport(articleLine("a1") + articleLine("a2").replace("three", "after"));
    const GalleyRun lines =
        run(project, {u"concordance"_s}, {u"two"_s, u"--sort"_s, u"right,left2"_s, u"--context"_s, u"8"_s});
    QCOMPARE(lines.text(), u"😀 One   two   after.  a2:6-9\n😀 One   two   three.  a1:6-9\nLines: 2\n"_s);
    const QJsonArray groups =
        run(project, {u"concordance"_s}, {u"layer:thing"_s, u"--group"_s, u"label"_s, u"--json"_s})
            .object()[u"groups"]
            .toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0][u"value"], u"thing/one"_s);
    QCOMPARE(groups[0][u"lines"].toArray().size(), 2);
}

void TestSearchCommands::countsTreatments()
{
    const Project project;
    project.mustImport(articleLine("a1").replace("three", "One! "));
    const GalleyRun text = run(project, {u"consistency"_s}, {u"--annotator"_s, u"ann"_s});
    QCOMPARE(text.text(), u"“One”: thing/one 1×, unmarked 1×\nWords marked in different ways: 1\n"_s);
    const GalleyRun json =
        run(project, {u"consistency"_s}, {u"--min"_s, u"1"_s, u"--marked-only"_s, u"--json"_s});
    QCOMPARE(json.object()[u"quotes"].toArray().size(), 2);
    QCOMPARE(run(project, {u"consistency"_s}, {u"--annotator"_s, u"cy"_s}).exitCode, 1);
}

void TestSearchCommands::marksEverywhereInOneStep()
{
    const TwoArticles project;
    const QStringList mark{u"--annotator"_s, u"bea"_s,   u"--label"_s, u"thing/two"_s,
                           u"--text"_s,      u"THREE"_s, u"--fold"_s,  u"--json"_s};
    const QJsonObject marked = run(project, {u"bulk"_s, u"mark"_s}, mark).object();
    QCOMPARE(marked[u"changed"], 2);
    QCOMPARE(marked[u"sets"], 2);
    QCOMPARE(marked[u"bulk"], 1);
    QCOMPARE(run(project, {u"bulk"_s, u"mark"_s}, mark).object()[u"unchanged"], 2);
    QCOMPARE(run(project, {u"find"_s}, {u"annotator:bea label:two"_s, u"--json"_s})
                 .object()[u"hits"]
                 .toArray()
                 .size(),
             2);

    const QJsonArray bulks = run(project, {u"bulk"_s, u"list"_s}, {u"--json"_s}).object()[u"bulks"].toArray();
    QCOMPARE(bulks.size(), 1);
    QCOMPARE(bulks[0][u"annotator"], u"bea"_s);
    QCOMPARE(bulks[0][u"undone"], false);

    QCOMPARE(run(project, {u"bulk"_s, u"undo"_s}, {u"1"_s}).exitCode, 0);
    QCOMPARE(run(project, {u"find"_s}, {u"annotator:bea label:two"_s}).text(), u"Hits: 0\n"_s);
    QCOMPARE(run(project, {u"bulk"_s, u"redo"_s}, {u"1"_s, u"--json"_s}).object()[u"changed"], 2);
    QCOMPARE(run(project, {u"check"_s}, {}).exitCode, 0);
    QCOMPARE(run(project, {u"bulk"_s, u"undo"_s}, {u"9"_s}).exitCode, 1);
}

void TestSearchCommands::onlyLooksWhenAsked()
{
    const TwoArticles project;
    const QByteArray before = project.exported();
    const GalleyRun look = run(project, {u"bulk"_s, u"mark"_s},
                               {u"--annotator"_s, u"cy"_s, u"--label"_s, u"thing/two"_s, u"--text"_s,
                                u"t\\w+"_s, u"--regex"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(look.object()[u"changed"], 4);
    QVERIFY(!look.object().contains(u"bulk"));
    QCOMPARE(project.exported(), before);
    QVERIFY(run(project, {u"bulk"_s, u"list"_s}, {u"--json"_s}).object()[u"bulks"].toArray().isEmpty());
}

void TestSearchCommands::editsSpansThatAQueryFinds()
{
    const TwoArticles project;
    const QStringList ann{u"--annotator"_s, u"ann"_s, u"--query"_s};
    QCOMPARE(run(project, {u"bulk"_s, u"relabel"_s},
                 ann + QStringList{u"quote:one"_s, u"--label"_s, u"thing/two"_s})
                 .exitCode,
             0);
    QCOMPARE(run(project, {u"find"_s}, {u"label:one"_s}).text(), u"Hits: 0\n"_s);
    const QJsonObject gone = run(project, {u"bulk"_s, u"delete"_s},
                                 ann + QStringList{u"layer:thing text:two article:a1"_s, u"--json"_s})
                                 .object();
    QCOMPARE(gone[u"changed"], 1);
    QCOMPARE(gone[u"relations"], 1);
    QCOMPARE(run(project, {u"bulk"_s, u"undo"_s}, {u"2"_s}).exitCode, 0);
    QCOMPARE(run(project, {u"bulk"_s, u"undo"_s}, {u"1"_s}).exitCode, 0);
    QCOMPARE(run(project, {u"find"_s}, {u"relation:* label:one"_s, u"--json"_s})
                 .object()[u"hits"]
                 .toArray()
                 .size(),
             2);
    QCOMPARE(run(project, {u"check"_s}, {}).exitCode, 0);
}

void TestSearchCommands::saysWhatItRefuses()
{
    const Project project({u"thing"_s});
    project.mustImport(articleLine("a1"));
    // Another's spans stay, and are told of.
    const GalleyRun others = run(project, {u"bulk"_s, u"mark"_s},
                                 {u"--annotator"_s, u"bea"_s, u"--label"_s, u"thing/one"_s, u"--text"_s,
                                  u"two\nthree"_s, u"--json"_s});
    QCOMPARE(others.exitCode, 1); // it crosses a paragraph
    QCOMPARE(others.object()[u"refused"][0][u"article"], u"a1"_s);
    QVERIFY(!others.object()[u"refused"][0][u"message"].toString().isEmpty());
    const GalleyRun none =
        run(project, {u"bulk"_s, u"delete"_s}, {u"--annotator"_s, u"bea"_s, u"--query"_s, u"layer:thing"_s});
    QVERIFY2(none.exitCode == 0 && none.message().contains(u"2"), none.err);
    QCOMPARE(run(project, {u"bulk"_s, u"set"_s},
                 {u"--annotator"_s, u"ann"_s, u"--query"_s, u"layer:thing"_s, u"--attr"_s, u"size=1"_s})
                 .exitCode,
             1);
    QCOMPARE(run(project, {u"bulk"_s, u"mark"_s},
                 {u"--annotator"_s, u"ann"_s, u"--label"_s, u"thing/four"_s, u"--text"_s, u"x"_s})
                 .exitCode,
             1);
}

void TestSearchCommands::refusesAPatternThatBacktracksForEver()
{
    const Project project;
    project.mustImport(articleLine("a1").replace("three", QByteArray(20'000, 'a').append('!')));
    const GalleyRun endless = run(project, {u"bulk"_s, u"mark"_s},
                                  {u"--annotator"_s, u"ann"_s, u"--label"_s, u"thing/one"_s, u"--text"_s,
                                   u"(a+)+$"_s, u"--regex"_s, u"--json"_s});
    QCOMPARE(endless.exitCode, 1);
    QVERIFY2(endless.message().contains(u"(a+)+$"), endless.err);
}

void TestSearchCommands::isCalledWrongly_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("no query") << QStringList{u"find"_s, u"p.galley"_s};
    QTest::newRow("a limit that is no number")
        << QStringList{u"find"_s, u"p.galley"_s, u"x"_s, u"--limit"_s, u"few"_s};
    QTest::newRow("an unknown order")
        << QStringList{u"concordance"_s, u"p.galley"_s, u"x"_s, u"--sort"_s, u"up"_s};
    QTest::newRow("an unknown group")
        << QStringList{u"concordance"_s, u"p.galley"_s, u"x"_s, u"--group"_s, u"day"_s};
    QTest::newRow("bulk alone") << QStringList{u"bulk"_s};
    QTest::newRow("no annotator") << QStringList{u"bulk"_s, u"delete"_s, u"p.galley"_s, u"--query"_s, u"x"_s};
    QTest::newRow("a number that is none") << QStringList{u"bulk"_s, u"undo"_s, u"p.galley"_s, u"last"_s};
    QTest::newRow("folding an expression")
        << QStringList{u"bulk"_s, u"mark"_s,   u"p.galley"_s, u"--annotator"_s, u"a"_s,      u"--label"_s,
                       u"l/l"_s,  u"--text"_s, u"x"_s,        u"--fold"_s,      u"--regex"_s};
}

void TestSearchCommands::isCalledWrongly()
{
    QFETCH(const QStringList, command);
    QCOMPARE(galley(command).exitCode, 2);
}

// Bulk edits are in the project's journal alone: what is exported has nothing of them.
void TestSearchCommands::leavesTheExportAsItWas()
{
    const TwoArticles project;
    const QByteArray before = project.exported();
    const QStringList all{u"--annotator"_s, u"ann"_s, u"--query"_s, u"layer:thing"_s};
    QCOMPARE(run(project, {u"bulk"_s, u"delete"_s}, all).exitCode, 0);
    QVERIFY(project.exported() != before);
    QCOMPARE(run(project, {u"bulk"_s, u"undo"_s}, {u"1"_s}).exitCode, 0);
    QCOMPARE(project.exported(), before);
}

void TestSearchCommands::isWholeOrNotThereWhenKilled()
{
    const Project project;
    QByteArray lines;
    constexpr int Articles = 300;
    for (int i = 0; i < Articles; ++i)
        lines += articleLine("a" + QByteArray::number(i));
    project.mustImport(lines);
    int whole = 0;
    for (int delay = 20; whole < 2 && delay < 10'000; delay += delay / 2) {
        QProcess process;
        process.setProcessEnvironment(galleyEnvironment());
        process.start(QStringLiteral(GALLEY_PROGRAM),
                      {u"bulk"_s, u"mark"_s, project.path(), u"--annotator"_s, u"bea"_s, u"--label"_s,
                       u"thing/two"_s, u"--text"_s, u"three"_s});
        process.waitForFinished(delay);
        process.kill();
        process.waitForFinished();
        const qsizetype marked = run(project, {u"find"_s}, {u"label:two text:three"_s, u"--json"_s})
                                     .object()[u"hits"]
                                     .toArray()
                                     .size();
        QVERIFY2(marked == 0 || marked == Articles, qPrintable(QString::number(marked)));
        whole += marked == Articles ? 1 : 0;
    }
    QVERIFY(whole > 0);
    const QJsonArray bulks = run(project, {u"bulk"_s, u"list"_s}, {u"--json"_s}).object()[u"bulks"].toArray();
    QCOMPARE(bulks.size(), 1);
    QCOMPARE(bulks[0][u"sets"], Articles);
    QCOMPARE(run(project, {u"check"_s}, {}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSearchCommands)
#include "tst_searchcommands.moc"
