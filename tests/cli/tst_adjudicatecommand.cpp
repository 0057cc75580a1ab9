#include "project.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAdjudicateCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPolicyMakesGoldThatIsExported();
    void aDryRunChangesNothing();
    void theQueueIsListed();
    void whatIsSignedOffStays();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void saysWhenThereIsNobodyToCompare();

private:
    static void fill(const Project &project);
    [[nodiscard]] static GalleyRun adjudicate(const Project &project, const QStringList &arguments);
    [[nodiscard]] static QStringList goldLabels(const Project &project);
};

// Two annotators agree on one span and call the other by different labels.
void TestAdjudicateCommand::fill(const Project &project)
{
    const QByteArray line = articleLine("a1");
    project.mustImport(line);
    project.mustImport(
        QByteArray(line).replace("\"ann\"", "\"bob\"").replace("\"label\":\"one\"", "\"label\":\"two\""));
}

GalleyRun TestAdjudicateCommand::adjudicate(const Project &project, const QStringList &arguments)
{
    return galley(QStringList{u"adjudicate"_s, project.path()} + arguments);
}

QStringList TestAdjudicateCommand::goldLabels(const Project &project)
{
    const QString out = project.file(u"gold.jsonl"_s);
    if (galley({u"export"_s, project.path(), u"--gold"_s, u"--out"_s, out, u"--replace"_s}).exitCode != 0)
        return {u"no export"_s};
    QStringList labels;
    for (const QByteArray &line : readFile(out).split('\n')) {
        const QJsonObject article = QJsonDocument::fromJson(line).object();
        for (const QJsonValue &set : article[u"sets"_s].toArray()) {
            for (const QJsonValue &span : set[u"spans"_s].toArray())
                labels.append(span[u"label"_s].toString());
        }
    }
    labels.sort();
    return labels;
}

void TestAdjudicateCommand::aPolicyMakesGoldThatIsExported()
{
    const Project project;
    fill(project);
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"annotator:ann"_s}).exitCode, 0);
    QCOMPARE(goldLabels(project), QStringList({u"one"_s, u"two"_s}));
}

void TestAdjudicateCommand::aDryRunChangesNothing()
{
    const Project project;
    fill(project);
    const QByteArray before = project.exported();
    const GalleyRun run = adjudicate(project, {u"--policy"_s, u"union"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!run.object()[u"counts"_s].toArray().isEmpty());
    QCOMPARE(project.exported(), before);
}

void TestAdjudicateCommand::theQueueIsListed()
{
    const Project project;
    fill(project);
    const GalleyRun open = adjudicate(project, {u"--list"_s});
    QCOMPARE(open.exitCode, 0);
    QVERIFY2(open.text().contains(u"a1:2-"_s), qPrintable(open.text()));
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"annotator:bob"_s}).exitCode, 0);
    QVERIFY(!adjudicate(project, {u"--list"_s}).text().contains(u"a1:2-"_s));
}

void TestAdjudicateCommand::whatIsSignedOffStays()
{
    const Project project;
    fill(project);
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"annotator:bob"_s}).exitCode, 0);
    QCOMPARE(adjudicate(project, {u"--sign-off"_s}).exitCode, 0);
    (void)adjudicate(project, {u"--policy"_s, u"annotator:ann"_s, u"--again"_s});
    QCOMPARE(goldLabels(project), QStringList({u"two"_s, u"two"_s}));
    QCOMPARE(adjudicate(project, {u"--reopen"_s}).exitCode, 0);
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"annotator:ann"_s, u"--again"_s}).exitCode, 0);
    QCOMPARE(goldLabels(project), QStringList({u"one"_s, u"two"_s}));
}

void TestAdjudicateCommand::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("a policy that nobody wrote") << u"best"_s;
    QTest::newRow("an annotator who is not there") << u"annotator:zoe"_s;
    QTest::newRow("more annotators than there are") << u"k-of-n:5"_s;
}

void TestAdjudicateCommand::refusesWhatItDoesNotKnow()
{
    QFETCH(const QString, policy);
    const Project project;
    fill(project);
    const QByteArray before = project.exported();
    const GalleyRun run = adjudicate(project, {u"--policy"_s, policy});
    QVERIFY(run.exitCode != 0);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(project.exported(), before);
}

void TestAdjudicateCommand::saysWhenThereIsNobodyToCompare()
{
    const Project project;
    project.mustImport(articleLine("a1"));
    const GalleyRun run = adjudicate(project, {u"--policy"_s, u"majority"_s});
    QVERIFY(!run.text().isEmpty() || !run.message().isEmpty());
    QVERIFY(!goldLabels(project).contains(u"one"_s));
}

QTEST_GUILESS_MAIN(TestAdjudicateCommand)
#include "tst_adjudicatecommand.moc"
