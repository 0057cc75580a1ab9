#include "storage/changelistener.h"
#include "storage/samples.h"

#include <QSignalSpy>

using namespace Galley;
using namespace Samples;

// Somebody listens while others work.
class TestChangeListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatChanges_data();
    void tellsWhatChanges();
    void tellsTogetherWhatComesTogether();
    void tellsNothingOfWhatIsTakenBack();
    void tellsNothingOfTime();
    void comesBackWithTheServer();
    void endsAtOnceWhereThereIsNoServer();

private:
    [[nodiscard]] Changes next(); // all that is told until it is quiet for a while

    std::unique_ptr<Samples::Project> m_project;
    std::unique_ptr<ChangeListener> m_listener;
    std::unique_ptr<QSignalSpy> m_changes;
    SessionData m_session;
};

void TestChangeListener::init()
{
    m_project = std::make_unique<Samples::Project>();
    m_session = must(m_project->store->load(m_project->add(u"a"_s), ann()));
    m_listener = std::make_unique<ChangeListener>(m_project->path());
    m_changes = std::make_unique<QSignalSpy>(m_listener.get(), &ChangeListener::changed);
    QCOMPARE(next(), Changes::everything());
    QVERIFY(m_listener->isListening());
}

void TestChangeListener::cleanup()
{
    m_changes.reset();
    m_listener.reset();
    m_project.reset();
}

Changes TestChangeListener::next()
{
    Changes changes;
    if (m_changes->isEmpty())
        std::ignore = m_changes->wait(20'000);
    for (bool more = true; more; more = m_changes->wait(1500)) {
        while (!m_changes->isEmpty())
            changes.add(m_changes->takeFirst().first().value<Changes>());
    }
    return changes;
}

void TestChangeListener::tellsWhatChanges_data()
{
    using Work = std::function<void(Store &, const SessionData &)>;
    QTest::addColumn<Work>("work");
    QTest::addColumn<int>("kinds");
    const auto row = [](const char *name, Changes::Kinds kinds, const Work &work) {
        QTest::newRow(name) << work << int(kinds);
    };
    row("a mark", Changes::Marks, [](Store &store, const SessionData &session) {
        must(store.append(
            session.set.id,
            entry(1, Edits::mark(session.set, session.article.text, u"claim"_s, u"fact"_s, {{0, 5}}))));
    });
    row("a comment", Changes::Marks, [](Store &store, const SessionData &session) {
        must(store.append(session.set.id,
                          entry(1, Edits::comment(session.set, {.author = u"rita"_s, .text = u"why?"_s}))));
    });
    row("a state", Changes::States, [](Store &store, const SessionData &session) {
        must(store.append(session.set.id, entry(1, Edits::setState(session.set, SetState::Done))));
    });
    row("an assignment", Changes::Assignments, [](Store &store, const SessionData &session) {
        must(store.assign(
            {{.article = session.article.id, .annotator = session.set.annotator.id, .by = u"max"_s}}));
    });
    row("a member", Changes::Team, [](Store &store, const SessionData &) {
        must(store.addMember({.annotator = {.name = u"bob"_s}, .role = Role::Reviewer}));
    });
    row("a role", Changes::Team, [](Store &store, const SessionData &) {
        must(store.putMember({.annotator = ann(), .role = Role::Manager}));
    });
    row("blindness", Changes::Settings,
        [](Store &store, const SessionData &) { must(store.putSetting(u"team.blind"_s, true)); });
    row("a schema", Changes::Schemas, [](Store &store, const SessionData &) {
        must(store.putSchema({.id = u"other"_s, .version = u"1"_s, .layers = {{.id = u"topic"_s}}}));
    });
    row("an article", Changes::Articles,
        [](Store &store, const SessionData &) { std::ignore = must(store.addArticle(article(u"b"_s))); });
}

void TestChangeListener::tellsWhatChanges()
{
    using Work = std::function<void(Store &, const SessionData &)>;
    QFETCH(Work, work);
    QFETCH(int, kinds);
    work(*m_project->store, m_session);
    Changes expected{.kinds = Changes::Kinds(kinds)};
    const bool isOfASet = bool(expected.kinds & (Changes::Marks | Changes::States));
    if (isOfASet && PostgresServer::isWanted())
        expected.articles.insert(m_session.article.id);
    else if (isOfASet) { // a file tells of no article, and of no set whose state alone changed
        expected.anyArticle = true;
        expected.kinds |= Changes::Marks;
    }
    QCOMPARE(next(), expected);
}

void TestChangeListener::tellsTogetherWhatComesTogether()
{
    for (int i = 0; i < 20; ++i)
        std::ignore = m_project->add(u"n%1"_s.arg(i));
    must(m_project->store->putSetting(u"team.lock"_s, true));
    QVERIFY(m_changes->wait(20'000));
    QTest::qWait(1500);
    QVERIFY2(m_changes->size() <= 8, qPrintable(QString::number(m_changes->size())));
    QCOMPARE(next().kinds, Changes::Articles | Changes::Settings);
}

void TestChangeListener::tellsNothingOfWhatIsTakenBack()
{
    const Result<void> failed = m_project->store->transaction([&]() -> Result<void> {
        must(m_project->store->putSetting(u"team.blind"_s, true));
        return fail(Error::Kind::Io, u"no"_s);
    });
    QVERIFY(!failed);
    QVERIFY(!m_changes->wait(2000));
}

void TestChangeListener::tellsNothingOfTime()
{
    must(m_project->store->addActiveTime(m_session.set.id, 5000));
    std::ignore = must(m_project->store->annotator(u"ann"_s)); // who is known already
    QVERIFY(!m_changes->wait(2000));
}

void TestChangeListener::comesBackWithTheServer()
{
    if (!PostgresServer::isWanted())
        QSKIP("a file does not go away");
    QSignalSpy listening(m_listener.get(), &ChangeListener::listeningChanged);
    PostgresServer::stop();
    QVERIFY(listening.wait(20'000));
    QVERIFY(!m_listener->isListening());
    PostgresServer::start();
    QCOMPARE(next(), Changes::everything());
    QVERIFY(m_listener->isListening());
    must(m_project->store->putSetting(u"team.blind"_s, true));
    QCOMPARE(next(), Changes{.kinds = Changes::Settings});
}

void TestChangeListener::endsAtOnceWhereThereIsNoServer()
{
    const ChangeListener lost(u"postgresql://127.0.0.1:1/p"_s);
    QTest::qWait(50);
    QVERIFY(!lost.isListening());
}

QTEST_GUILESS_MAIN(TestChangeListener)
#include "tst_changelistener.moc"
