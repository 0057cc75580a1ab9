#include "project.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPackageCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutAndComesBack();
    void tellsConflictsAndDecidesThem();
    void takesAMergeBack();
    void packsWhatAQueryFinds();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
};

namespace {

QByteArray withMarks(const QByteArray &label)
{
    return R"({"format":"galley/1","id":"a1","text":"The fox met a bear.","sets":[{"annotator":"ann","state":)"
           R"("done","spans":[{"id":"s1","layer":"thing","label":")" +
        label +
        R"(","segments":[[4,7]],"quote":"fox"}]}]})"
        "\n";
}

QString pack(const Project &project, const QString &file,
             const QStringList &more = {u"--articles"_s, u"a1"_s})
{
    const GalleyRun run = galley(QStringList{u"pack"_s, project.path(), u"--annotator"_s, u"ann"_s,
                                             u"--out"_s, project.file(file), u"--by"_s, u"mia"_s} +
                                 more);
    if (run.exitCode != 0)
        qFatal("%s", run.err.constData());
    return project.file(file);
}

void mustImport(const Project &project, const QString &into, const QByteArray &line)
{
    const GalleyRun run = galley({u"import"_s, into, project.write(u"marks.jsonl"_s, line)});
    if (run.exitCode != 0)
        qFatal("%s %s", run.out.constData(), run.err.constData());
}

GalleyRun merge(const Project &project, const QStringList &arguments)
{
    return galley(QStringList{u"merge"_s, project.path()} + arguments + QStringList{u"--json"_s});
}

QByteArray article(const QByteArray &id = "a1")
{
    return R"({"format":"galley/1","id":")" + id +
        R"(","text":"The fox met a bear."})"
        "\n";
}

} // namespace

void TestPackageCommands::goesOutAndComesBack()
{
    const Project project;
    project.mustImport(article());
    const QString file = pack(project, u"ann.galley"_s);
    mustImport(project, file, withMarks("one"));
    const GalleyRun handedIn = galley({u"hand-in"_s, file, u"--json"_s});
    QCOMPARE(handedIn.exitCode, 0);
    QCOMPARE(handedIn.object()[u"by"].toString(), u"ann"_s);
    QVERIFY(galley({u"import"_s, file, project.write(u"x.jsonl"_s, article("a9"))}).exitCode != 0);

    const GalleyRun look = merge(project, {file, u"--dry-run"_s});
    QCOMPARE(look.exitCode, 0);
    QCOMPARE(look.object()[u"counts"][u"taken"].toInt(), 1);
    QVERIFY(!project.exported().contains("\"spans\""));

    const GalleyRun merged = merge(project, {file});
    QCOMPARE(merged.exitCode, 0);
    QCOMPARE(merged.object()[u"merge"].toInt(), 1);
    QVERIFY(merged.object()[u"packages"][0][u"signed"].toBool());
    const QByteArray once = project.exported();
    QVERIFY(once.contains("\"spans\""));
    const GalleyRun again = galley({u"merge"_s, project.path(), file});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.text().contains(u"Already merged: nothing to do."_s), again.out.constData());
    QCOMPARE(project.exported(), once);

    const GalleyRun list = galley({u"packages"_s, u"list"_s, project.path(), u"--json"_s});
    QCOMPARE(list.object()[u"packages"][0][u"annotator"].toString(), u"ann"_s);
    QVERIFY(!list.object()[u"packages"][0][u"merged"].toString().isEmpty());
    QCOMPARE(galley({u"hand-in"_s, file, u"--reopen"_s}).exitCode, 0);
    mustImport(project, file, article("a9"));
}

void TestPackageCommands::tellsConflictsAndDecidesThem()
{
    const Project project;
    project.mustImport(article());
    const QString file = pack(project, u"ann.galley"_s);
    mustImport(project, file, withMarks("one"));
    project.mustImport(withMarks("two"));
    const GalleyRun told = merge(project, {file});
    QCOMPARE(told.exitCode, 1);
    const QJsonValue set = told.object()[u"sets"][0];
    QCOMPARE(set[u"result"].toString(), u"conflict"_s);
    QCOMPARE(set[u"differences"][0][u"quote"].toString(), u"fox"_s);
    QCOMPARE(set[u"differences"][0][u"project"][0].toString(), u"thing/two"_s);
    QCOMPARE(set[u"differences"][0][u"package"][0].toString(), u"thing/one"_s);
    QVERIFY(project.exported().contains("\"two\""));
    QVERIFY(!project.exported().contains("\"label\":\"one\""));

    const GalleyRun taken = merge(project, {file, u"--conflicts"_s, u"package"_s});
    QCOMPARE(taken.exitCode, 0);
    QVERIFY(project.exported().contains("\"label\":\"one\""));
    QVERIFY(!project.exported().contains("\"label\":\"two\""));
    QCOMPARE(galley({u"check"_s, project.path()}).exitCode, 0);
}

void TestPackageCommands::takesAMergeBack()
{
    const Project project;
    project.mustImport(article());
    const QString file = pack(project, u"ann.galley"_s);
    mustImport(project, file, withMarks("one"));
    QCOMPARE(merge(project, {file}).exitCode, 0);
    const GalleyRun undone = galley({u"packages"_s, u"undo"_s, project.path(), u"1"_s, u"--json"_s});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.object()[u"sets"].toInt(), 1);
    QVERIFY(!project.exported().contains("\"spans\""));
    QCOMPARE(merge(project, {file}).object()[u"counts"][u"taken-back"].toInt(), 1);
    const QString bulk = QString::number(undone.object()[u"bulks"][0].toInt());
    QCOMPARE(galley({u"bulk"_s, u"undo"_s, project.path(), bulk}).exitCode, 0);
    QVERIFY(project.exported().contains("\"spans\""));
    QCOMPARE(galley({u"packages"_s, u"undo"_s, project.path(), u"5"_s}).exitCode, 1);
    QCOMPARE(galley({u"packages"_s, u"undo"_s, project.path(), u"x"_s}).exitCode, 2);
}

void TestPackageCommands::packsWhatAQueryFinds()
{
    const Project project;
    project.mustImport(article());
    project.mustImport(R"({"format":"galley/1","id":"a2","text":"A wolf slept."})"
                       "\n");
    const QString file = pack(project, u"wolves.galley"_s, {u"--query"_s, u"wolf"_s});
    const GalleyRun stats = galley({u"export"_s, file, u"--out"_s, u"-"_s});
    QVERIFY(stats.out.contains("\"a2\"") && !stats.out.contains("\"a1\""));
}

void TestPackageCommands::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("pack: two ways to choose")
        << QStringList{u"pack"_s, u"P"_s,          u"--annotator"_s, u"ann"_s, u"--out"_s,
                       u"O"_s,    u"--assigned"_s, u"--query"_s,     u"fox"_s}
        << 2 << u"cannot go together"_s;
    QTest::newRow("pack: nobody has anything assigned")
        << QStringList{u"pack"_s, u"P"_s, u"--annotator"_s, u"cem"_s, u"--out"_s, u"O"_s} << 1 << u"cem"_s;
    QTest::newRow("pack: an article that is not there")
        << QStringList{u"pack"_s,  u"P"_s, u"--annotator"_s, u"cem"_s,
                       u"--out"_s, u"O"_s, u"--articles"_s,  u"zz"_s}
        << 1 << u"zz"_s;
    QTest::newRow("merge: somebody else and several packages")
        << QStringList{u"merge"_s, u"P"_s, u"O"_s, u"O"_s, u"--as"_s, u"cem"_s} << 2 << u"one package"_s;
    QTest::newRow("merge: a project") << QStringList{u"merge"_s, u"P"_s, u"P"_s} << 1 << u"no package"_s;
    QTest::newRow("hand-in: a project") << QStringList{u"hand-in"_s, u"P"_s} << 1 << u"no package"_s;
    QTest::newRow("hand-in: nothing") << QStringList{u"hand-in"_s, u"O"_s} << 1 << u"O"_s;
}

void TestPackageCommands::refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const Project project;
    project.mustImport(article());
    arguments.replaceInStrings(QRegularExpression(u"^P$"_s), project.path());
    arguments.replaceInStrings(QRegularExpression(u"^O$"_s), project.file(u"O.galley"_s));
    const GalleyRun run = galley(arguments);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.message().contains(says), run.err.constData());
    QVERIFY(!QFile::exists(project.file(u"O.galley"_s)));
}

QTEST_GUILESS_MAIN(TestPackageCommands)
#include "tst_packagecommands.moc"
