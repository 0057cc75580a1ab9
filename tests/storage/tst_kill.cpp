#include "storage/samples.h"
#include "storage/workload.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Galley;
using namespace Samples;

// A program that is killed at any moment loses nothing that it said was saved.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasSaid();
};

namespace {

constexpr int Runs = 100;
constexpr int RunsOnOneProject = 20;
constexpr int LongestLife = 200; // milliseconds

// The last revision that the program said was saved, having been killed after so many milliseconds.
Revision runAndKill(const Project &project, ArticleId article, quint32 seed, int life)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(GALLEY_KILLTARGET),
                  {project.path(), QString::number(article), QString::number(seed)});
    if (!program.waitForStarted())
        qFatal("%s", qPrintable(program.errorString()));
    QTest::qSleep(life);
    program.kill();
    program.waitForFinished();
    const QByteArrayList lines = program.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toLongLong(); // the last piece is empty or cut off
}

// What the same steps make of the same set when nobody interferes.
class Undisturbed : public EditSink
{
public:
    Undisturbed(Store &store, ArticleId article)
        : m_session(must(store.load(article, ann())), *this)
    {}

    void submit(SetId, const JournalEntry &) override {}

    const AnnotationSet &setAt(Revision revision, quint32 seed)
    {
        while (m_session.revision() < revision)
            randomStep(m_session, seed);
        return m_session.set();
    }

private:
    Session m_session;
};

} // namespace

void TestKill::losesNothingThatWasSaid()
{
    QRandomGenerator random(20240412);
    std::unique_ptr<Project> project;
    ArticleId article = 0;
    Revision edits = 0;
    for (int run = 0; run < Runs; ++run) {
        if (run % RunsOnOneProject == 0) {
            project = std::make_unique<Project>(*Testing::smallSchemas().schema(u"small"));
            article =
                must(project->store->addArticle(Samples::article(u"a"_s, Testing::sampleText().string())));
        }
        const auto seed = quint32(random.bounded(1'000'000));
        Undisturbed expected(*project->store, article);
        project->store.reset(); // so that the killed program is the only one
        const Revision said = runAndKill(*project, article, seed, random.bounded(LongestLife));

        project->store = must(Store::open(project->path()));
        const SessionData kept = must(project->store->load(article, ann()));
        QVERIFY2(kept.revision >= said,
                 qPrintable(u"run %1: %2 kept, %3 said"_s.arg(run).arg(kept.revision).arg(said)));
        QCOMPARE(kept.set, expected.setAt(kept.revision, seed));
        QCOMPARE(must(project->store->check()), QList<Problem>());
        if (run % RunsOnOneProject == RunsOnOneProject - 1)
            edits += kept.revision;
    }
    qInfo("%lld edits", edits);
    QVERIFY(edits > Runs); // the program did live long enough to work
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
