#include "project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTeamCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAfterATeam();
    void refusesTwoPeopleUnderOneName();
    void refusesWhoHasNotTheRole();
    void assignsWithAPreview();
    void tellsWhatCannotBeMet();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void returnsFinishedWork();
    void keepsBlindWorkApart();

private:
    static void must(const QStringList &arguments);
    [[nodiscard]] static QJsonObject jsonOf(const QStringList &arguments);
};

void TestTeamCommands::must(const QStringList &arguments)
{
    const GalleyRun run = galley(arguments);
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

QJsonObject TestTeamCommands::jsonOf(const QStringList &arguments)
{
    return QJsonDocument::fromJson(galley(arguments + QStringList{u"--json"_s}).out).object();
}

void TestTeamCommands::looksAfterATeam()
{
    const Project project;
    if (Samples::PostgresServer::isWanted())
        Samples::PostgresServer::addUser(u"bob_db"_s);
    must({u"team"_s, u"add"_s, project.path(), u"max"_s, u"--role"_s, u"manager"_s});
    must({u"team"_s, u"add"_s, project.path(), u"bob"_s, u"--by"_s, u"max"_s});
    must({u"team"_s, u"role"_s, project.path(), u"bob"_s, u"reviewer"_s, u"--by"_s, u"max"_s});
    must({u"team"_s, u"login"_s, project.path(), u"bob"_s, u"bob_db"_s, u"--by"_s, u"max"_s});
    must({u"team"_s, u"set"_s, project.path(), u"--blind"_s, u"on"_s, u"--lock"_s, u"on"_s, u"--by"_s,
          u"max"_s});
    QJsonObject team = jsonOf({u"team"_s, u"list"_s, project.path()});
    QVERIFY(team["blind"_L1].toBool() && team["lock"_L1].toBool());
    const QJsonObject bob = team["members"_L1].toArray().first().toObject();
    QCOMPARE(bob["name"_L1], u"bob"_s);
    QCOMPARE(bob["role"_L1], u"reviewer"_s);
    QCOMPARE(bob["login"_L1], u"bob_db"_s);
    must({u"team"_s, u"remove"_s, project.path(), u"bob"_s, u"--by"_s, u"max"_s});
    team = jsonOf({u"team"_s, u"list"_s, project.path()});
    QVERIFY(!team["members"_L1].toArray().first().toObject()["active"_L1].toBool());
    must({u"team"_s, u"add"_s, project.path(), u"bob"_s, u"--back"_s, u"--by"_s, u"max"_s});
    QVERIFY(galley({u"team"_s, u"list"_s, project.path()}).out.contains("reviewer"));
}

void TestTeamCommands::refusesTwoPeopleUnderOneName()
{
    const Project project;
    must({u"team"_s, u"add"_s, project.path(), u"ann"_s});
    const GalleyRun run = galley({u"team"_s, u"add"_s, project.path(), u"Ann"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Two people cannot work under one name"), run.err.constData());
}

void TestTeamCommands::refusesWhoHasNotTheRole()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    must({u"team"_s, u"add"_s, project.path(), u"max"_s, u"--role"_s, u"manager"_s});
    for (const QStringList &command :
         {QStringList{u"team"_s, u"role"_s, project.path(), u"ann"_s, u"manager"_s},
          QStringList{u"assign"_s, project.path(), u"--annotators"_s, u"ann"_s},
          QStringList{u"return"_s, project.path(), u"--annotator"_s, u"ann"_s, u"--articles"_s, u"a1"_s},
          QStringList{u"adjudicate"_s, project.path(), u"--policy"_s, u"union"_s}}) {
        const GalleyRun run = galley(command + QStringList{u"--by"_s, u"ann"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("ann has not the role for it"), run.err.constData());
    }
}

void TestTeamCommands::assignsWithAPreview()
{
    const Project project;
    QByteArray lines;
    for (int i = 0; i < 10; ++i)
        lines += articleLine("a" + QByteArray::number(i));
    project.mustImport(lines);
    must({u"team"_s, u"add"_s, project.path(), u"bob"_s});
    const QStringList command{u"assign"_s,   project.path(), u"--annotators"_s, u"ann,bob"_s,
                              u"--double"_s, u"20%"_s,       u"--due"_s,        u"2999-01-31"_s};
    const QJsonObject preview = jsonOf(command + QStringList{u"--dry-run"_s});
    QCOMPARE(preview["added"_L1].toInt(), 12);
    QCOMPARE(jsonOf({u"assign"_s, project.path(), u"--annotators"_s, u"ann"_s, u"--dry-run"_s})["added"_L1],
             10);
    const QJsonObject done = jsonOf(command);
    QCOMPARE(done["annotators"_L1], preview["annotators"_L1]);
    QCOMPARE(jsonOf(command)["added"_L1].toInt(), 0);
    const QJsonObject ann =
        jsonOf({u"team"_s, u"list"_s, project.path()})["members"_L1].toArray().first().toObject();
    QCOMPARE(ann["assigned"_L1], done["annotators"_L1].toArray().first().toObject()["added"_L1]);
    const QJsonObject removed =
        jsonOf({u"assign"_s, project.path(), u"--annotators"_s, u"bob"_s, u"--take-back"_s});
    QCOMPARE(removed["removed"_L1], done["annotators"_L1].toArray().last().toObject()["added"_L1]);
}

void TestTeamCommands::tellsWhatCannotBeMet()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    const GalleyRun run = galley({u"assign"_s, project.path(), u"--annotators"_s, u"ann"_s, u"--each"_s,
                                  u"3"_s, u"--due"_s, u"2001-01-01"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("1 of 3") && run.out.contains("past"), run.out.constData());
}

void TestTeamCommands::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QStringList assign{u"assign"_s, u"PROJECT"_s};
    const QStringList toAnn = assign + QStringList{u"--annotators"_s, u"ann"_s};
    QTest::newRow("nobody") << assign << QByteArray("to whom");
    QTest::newRow("no share") << toAnn + QStringList{u"--double"_s, u"120%"_s} << QByteArray("no share");
    QTest::newRow("no day") << toAnn + QStringList{u"--due"_s, u"31.1."_s} << QByteArray("no day");
    QTest::newRow("both numbers") << toAnn + QStringList{u"--double"_s, u"10%"_s, u"--each"_s, u"2"_s}
                                  << QByteArray("leave out --each");
    QTest::newRow("no role") << QStringList{u"team"_s, u"role"_s, u"PROJECT"_s, u"ann"_s, u"king"_s}
                             << QByteArray("no role");
    QTest::newRow("nothing to set") << QStringList{u"team"_s, u"set"_s, u"PROJECT"_s}
                                    << QByteArray("--blind or");
    const QStringList back{u"return"_s, u"PROJECT"_s, u"--annotator"_s, u"ann"_s};
    QTest::newRow("no article") << back << QByteArray("which articles");
    QTest::newRow("no place") << back + QStringList{u"--articles"_s, u"a1"_s, u"--at"_s, u"x"_s}
                              << QByteArray("no comment at a place");
}

void TestTeamCommands::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Project project;
    arguments.replace(arguments.indexOf(u"PROJECT"_s), project.path());
    const GalleyRun run = galley(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestTeamCommands::returnsFinishedWork()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    const QStringList command{u"return"_s,     project.path(),   u"--annotator"_s, u"ann"_s,
                              u"--articles"_s, u"a1"_s,          u"--at"_s,        u"0-4:Why?"_s,
                              u"--comment"_s,  u"Look again."_s, u"--by"_s,        u"rita"_s};
    const GalleyRun run = galley(command);
    QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
    const QByteArray exported = project.exported();
    QVERIFY2(exported.contains("\"returned\"") && exported.contains("Why?") &&
                 exported.contains("Look again."),
             exported.constData());
}

void TestTeamCommands::keepsBlindWorkApart()
{
    const Project project;
    const QByteArray line = articleLine("a1").replace("\"done\"", "\"in-progress\"");
    project.mustImport(line);
    project.mustImport(QByteArray(line).replace("\"ann\"", "\"bob\""));
    must({u"team"_s, u"add"_s, project.path(), u"max"_s, u"--role"_s, u"manager"_s});
    must({u"team"_s, u"set"_s, project.path(), u"--blind"_s, u"on"_s, u"--by"_s, u"max"_s});
    const auto sets = [&](const QString &who) {
        return jsonOf({u"export"_s, project.path(), u"--dry-run"_s, u"--as"_s, who})["sets"_L1].toInt();
    };
    QCOMPARE(sets(u"max"_s), 2);
    QCOMPARE(sets(u"ann"_s), 1);
    for (const auto &[command, option] :
         {std::pair{u"agreement"_s, u"--as"_s}, std::pair{u"feedback"_s, u"--by"_s}}) {
        const GalleyRun run = galley({command, project.path(), option, u"ann"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("blind"), run.err.constData());
    }
    const auto hits = [&](const QString &command, const QString &query, const QString &who) {
        return galley({command, project.path(), query, u"--as"_s, who}).out;
    };
    for (const auto &command : {u"find"_s, u"concordance"_s}) {
        QVERIFY(hits(command, u"layer:thing"_s, u"max"_s).contains("bob"));
        QVERIFY(hits(command, u"layer:thing"_s, u"ann"_s).contains("ann"));
        QVERIFY(!hits(command, u"layer:thing"_s, u"ann"_s).contains("bob"));
    }
    QVERIFY(hits(u"find"_s, u"annotator:bob"_s, u"ann"_s).contains("Hits: 0"));
    const GalleyRun bulk = galley({u"bulk"_s, u"delete"_s, project.path(), u"--annotator"_s, u"bob"_s,
                                   u"--query"_s, u"layer:thing"_s, u"--by"_s, u"ann"_s, u"--dry-run"_s});
    QCOMPARE(bulk.exitCode, 1);
    QVERIFY2(bulk.err.contains("blind"), bulk.err.constData());
    QCOMPARE(galley({u"agreement"_s, project.path(), u"--as"_s, u"max"_s}).exitCode, 0);
    QVERIFY(galley({u"export"_s, project.path(), u"--dry-run"_s, u"--as"_s, u"zoe"_s})
                .err.contains("none of its"));
}

QTEST_GUILESS_MAIN(TestTeamCommands)
#include "tst_teamcommands.moc"
