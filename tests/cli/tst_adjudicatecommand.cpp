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
    void remarksTellOfWhatCannotBeCompared();
    void agreementWaitsWhereTheProjectSaysSo();
    void keepsReasons();
    void settingsAreRefused_data();
    void settingsAreRefused();
    void saysThatTwoAnnotatorsTellLittle();

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
        return {u"there is no gold"_s};
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

void TestAdjudicateCommand::remarksTellOfWhatCannotBeCompared()
{
    const Project project;
    project.mustImport(articleLine("a1") + articleLine("a2"));
    QJsonObject empty = QJsonDocument::fromJson(articleLine("a1")).object();
    empty[u"sets"_s] =
        QJsonArray{QJsonObject{{u"annotator"_s, u"bob"_s}, {u"kind"_s, u"human"_s}, {u"state"_s, u"done"_s}}};
    project.mustImport(QJsonDocument(empty).toJson(QJsonDocument::Compact) + '\n');
    const GalleyRun run = adjudicate(project, {u"--list"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QStringList remarks;
    for (const QJsonValue &remark : run.object()[u"remarks"_s].toArray())
        remarks += u"%1 %2 %3"_s.arg(remark[u"article"_s].toString(), remark[u"kind"_s].toString(),
                                     remark[u"annotator"_s].toString());
    QVERIFY2(remarks.contains(u"a1 empty-set bob"_s), qPrintable(remarks.join(u'\n')));
    QVERIFY2(remarks.contains(u"a2 one-annotator ann"_s), qPrintable(remarks.join(u'\n')));
}

void TestAdjudicateCommand::agreementWaitsWhereTheProjectSaysSo()
{
    const Project project;
    fill(project);
    const auto waiting = [&](const QStringList &arguments) {
        const QStringList list{u"--list"_s, u"--json"_s};
        return adjudicate(project, list + arguments).object()[u"places"_s].toArray().size();
    };
    QCOMPARE(waiting({}), 1);
    QCOMPARE(waiting({u"--no-agreement"_s}), 2);
    const GalleyRun kept = adjudicate(project, {u"--settings"_s, u"--no-agreement"_s, u"--json"_s});
    QCOMPARE(kept.object()[u"agreement"_s], QJsonValue(false));
    QCOMPARE(waiting({}), 2);
    QCOMPARE(waiting({u"--agreement"_s}), 1);
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"most-frequent:1"_s}).exitCode, 0);
    QCOMPARE(goldLabels(project), QStringList{u"there is no gold"_s});
    QCOMPARE(adjudicate(project, {u"--sign-off"_s}).exitCode, 1);
    QCOMPARE(adjudicate(project, {u"--policy"_s, u"most-frequent:1"_s, u"--agreement"_s}).exitCode, 0);
    QCOMPARE(goldLabels(project).size(), 1);
}

void TestAdjudicateCommand::keepsReasons()
{
    const Project project;
    const auto reasons = [&](const QStringList &arguments) {
        const QStringList settings{u"--settings"_s, u"--json"_s};
        return adjudicate(project, settings + arguments).object()[u"reasons"_s].toArray().toVariantList();
    };
    const QVariantList usual = reasons({});
    QVERIFY(usual.size() > 1);
    const QVariantList own{u"Rule 4, second part"_s, u"Irony"_s};
    QCOMPARE(reasons({u"--reason"_s, u" Rule 4, second part"_s, u"--reason"_s, u"Irony"_s, u"--reason"_s,
                      u"Irony"_s}),
             own);
    QCOMPARE(reasons({}), own);
    QCOMPARE(reasons({u"--agreement"_s}), own);
    QCOMPARE(reasons({u"--usual-reasons"_s}), usual);
}

void TestAdjudicateCommand::settingsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("reasons for nothing") << QStringList{u"--list"_s, u"--reason"_s, u"Irony"_s};
    QTest::newRow("an empty reason") << QStringList{u"--settings"_s, u"--reason"_s, u" "_s};
    QTest::newRow("reasons, and the usual ones")
        << QStringList{u"--settings"_s, u"--usual-reasons"_s, u"--reason"_s, u"Irony"_s};
    QTest::newRow("agreement, and none")
        << QStringList{u"--settings"_s, u"--agreement"_s, u"--no-agreement"_s};
    QTest::newRow("with something else") << QStringList{u"--settings"_s, u"--list"_s};
}

void TestAdjudicateCommand::settingsAreRefused()
{
    QFETCH(const QStringList, arguments);
    const Project project;
    const GalleyRun run = adjudicate(project, arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
}

void TestAdjudicateCommand::saysThatTwoAnnotatorsTellLittle()
{
    const Project project;
    fill(project);
    const QStringList arguments{u"--policy"_s, u"reliability"_s, u"--dry-run"_s};
    QVERIFY(adjudicate(project, arguments).text().contains(u"barely identified"_s));
    project.mustImport(QByteArray(articleLine("a1")).replace("\"ann\"", "\"cat\""));
    const GalleyRun three = adjudicate(project, arguments);
    QVERIFY(three.text().contains(u"Estimated reliability"_s));
    QVERIFY(!three.text().contains(u"barely identified"_s));
}

QTEST_GUILESS_MAIN(TestAdjudicateCommand)
#include "tst_adjudicatecommand.moc"
