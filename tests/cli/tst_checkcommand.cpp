#include "project.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodProjectHasNoProblems();
    void damageIsFound_data();
    void damageIsFound();
};

void TestCheckCommand::aGoodProjectHasNoProblems()
{
    const Project project;
    project.mustImport(articleLine());
    const GalleyRun json = galley({u"check"_s, project.path(), u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject expected{
        {u"project"_s, project.path()}, {u"articles"_s, 1}, {u"problems"_s, QJsonArray()}};
    QCOMPARE(json.object(), expected);
    const GalleyRun text = galley({u"check"_s, project.path()});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out.count('\n'), 1);
    QCOMPARE(text.err, QByteArray());
}

void TestCheckCommand::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a text that was changed")
        << u"DROP TRIGGER article_text_keeps; UPDATE article_text SET text = text || 'x'"_s << u"hash"_s;
    QTest::newRow("a quote that was changed")
        << u"UPDATE span SET quote = 'Two' WHERE id = 1"_s << u"quote"_s;
    QTest::newRow("an end past the text") << u"UPDATE span SET ends = 99 WHERE id = 1"_s << u"offset"_s;
    QTest::newRow("a relation without its end") << u"UPDATE relation SET to_span = 9"_s << u"dangling"_s;
    QTest::newRow("a label that no schema has")
        << u"UPDATE label SET label = 'three' WHERE label = 'one'"_s << u"label"_s;
}

namespace {

// Behind the back of triggers and references.
void damage(const Project &project, QString sql)
{
    namespace Server = Samples::PostgresServer;
    if (Server::isWanted()) {
        sql.replace(u"article_text_keeps;"_s, u"article_text_keeps ON article_text;"_s);
        Server::run(u"SET session_replication_role = replica; "_s + sql, project.path());
        return;
    }
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (sqlite.isEmpty())
        QSKIP("sqlite3 is not installed, and nothing else damages a project this way");
    QCOMPARE(QProcess::execute(sqlite, {project.path(), u"PRAGMA foreign_keys = OFF; "_s + sql}), 0);
}

} // namespace

void TestCheckCommand::damageIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, kind);
    const Project project;
    project.mustImport(articleLine());
    damage(project, sql);
    if (QTest::currentTestResolved())
        return;

    const GalleyRun json = galley({u"check"_s, project.path(), u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QStringList kinds;
    const QJsonArray problems = json.object()[u"problems"].toArray();
    for (const QJsonValue problem : problems)
        kinds += problem[u"kind"].toString();
    QVERIFY2(kinds.contains(kind), json.out);
    const GalleyRun text = galley({u"check"_s, project.path()});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.text().contains(u'[' + kind + u']'), text.out);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
