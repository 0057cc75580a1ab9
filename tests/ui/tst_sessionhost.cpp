#include "project/sessionhost.h"

#include "project/projectcontroller.h"
#include "projectfixture.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestSessionHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useOwnSettings(*m_folder);
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 3);
        m_controller = std::make_unique<ProjectController>();
        QSignalSpy opened(m_controller.get(), &ProjectController::opened);
        m_controller->open(m_path);
        QVERIFY(opened.wait());
        m_host = std::make_unique<SessionHost>(*m_controller->current());
    }

    void cleanup()
    {
        m_host.reset();
        m_controller.reset();
    }

    void savesEditsAndSaysSo()
    {
        open(1);
        QSignalSpy saved(m_host->current(), &Session::saved);
        QVERIFY(mark(*m_host->current(), {4, 8}, u"force"_s));
        QVERIFY(!m_host->current()->isSaved());
        QVERIFY(m_controller->current()->outbox().isPending());
        QVERIFY(saved.wait());
        QVERIFY(m_host->current()->isSaved());
        QVERIFY(m_controller->current()->outbox().isEmpty());
        QCOMPARE(readSet(m_path, 1).spanCount(), 1);
    }

    void leavingAndComingBackLosesNothing()
    {
        open(1);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(m_host->current()->apply(
                Edits::setField(m_host->current()->set(), u"topic"_s, u"topic %1"_s.arg(i))));
        }
        open(2);
        open(1); // at once: what is on its way is still known
        QCOMPARE(m_host->current()->set().fields().value(u"topic"_s).toString(), u"topic 49"_s);
        QVERIFY(mark(*m_host->current(), {4, 8}, u"force"_s));
        QTRY_VERIFY(m_controller->current()->outbox().isEmpty());
        QVERIFY(m_host->current()->isSaved());
        QCOMPARE(readSet(m_path, 1).spanCount(), 1);
    }

    void aConflictIsToldWithWhatWasLostAndReadAgain()
    {
        open(1);
        changeElsewhere(1);
        QSignalSpy refused(m_host.get(), &SessionHost::refused);
        QVERIFY(mark(*m_host->current(), {12, 19}, u"state"_s));
        QVERIFY(mark(*m_host->current(), {0, 8}, u"force"_s));
        QVERIFY(refused.wait());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(0).value<Error>().kind, Error::Kind::Conflict);
        QCOMPARE(refused.first().at(1).value<QList<Edit>>().size(), 2);
        QVERIFY(m_host->current()->isStale());
        QSignalSpy opened(m_host.get(), &SessionHost::opened);
        m_host->reload();
        QVERIFY(opened.wait());
        QCOMPARE(m_host->current()->set().spanCount(), 1);
        QCOMPARE(m_host->current()->set().spans().first().quote, u"army"_s);
        QVERIFY(mark(*m_host->current(), {12, 19}, u"state"_s));
        QTRY_VERIFY(m_host->current()->isSaved());
        QCOMPARE(readSet(m_path, 1).spanCount(), 2);
    }

    void tryingAgainMakesTheEditsOnWhatIsThere()
    {
        open(1);
        changeElsewhere(1);
        QSignalSpy refused(m_host.get(), &SessionHost::refused);
        QVERIFY(m_host->current()->apply(Edits::setField(m_host->current()->set(), u"topic"_s, u"war"_s)));
        QVERIFY(refused.wait());
        QSignalSpy retried(m_host.get(), &SessionHost::retried);
        m_host->retry();
        QVERIFY(retried.wait());
        QCOMPARE(retried.first().at(0).toInt(), 1);
        QTRY_VERIFY(m_host->current()->isSaved());
        const AnnotationSet kept = readSet(m_path, 1);
        QCOMPARE(kept.spanCount(), 1);
        QCOMPARE(kept.fields().value(u"topic"_s).toString(), u"war"_s);
    }

    void tryingAgainTakesNoNumbersThatAreTaken()
    {
        open(1);
        changeElsewhere(1);
        QSignalSpy refused(m_host.get(), &SessionHost::refused);
        QCOMPARE(mark(*m_host->current(), {12, 19}, u"state"_s), 1); // as the other one did
        QVERIFY(refused.wait());
        QSignalSpy retried(m_host.get(), &SessionHost::retried);
        m_host->retry();
        QVERIFY(retried.wait());
        QCOMPARE(retried.first().at(1).toInt(), 0);
        QTRY_VERIFY(m_host->current()->isSaved());
        QCOMPARE(readSet(m_path, 1).spanCount(), 2);
    }

    void whatIsMarkedWhileThisWindowChangesTheSetIsMadeAgain()
    {
        open(1);
        QSignalSpy refused(m_host.get(), &SessionHost::refused);
        QSignalSpy retried(m_host.get(), &SessionHost::retried);
        QSemaphore marked;
        m_controller->current()->outbox().run(
            [&](Store &) {
                marked.acquire();
                changeElsewhere(1);
            },
            this, [this] { m_host->reload(); });
        QVERIFY(mark(*m_host->current(), {12, 19}, u"state"_s));
        marked.release();
        QVERIFY(retried.wait());
        QCOMPARE(retried.first().at(0).toInt(), 1);
        QVERIFY(refused.isEmpty());
        QTRY_VERIFY(m_host->current()->isSaved());
        QCOMPARE(readSet(m_path, 1).spanCount(), 2);
    }

    void whatIsMarkedWhileThisWindowChangesAnotherSetIsSaved()
    {
        open(1);
        QSignalSpy retried(m_host.get(), &SessionHost::retried);
        QSignalSpy opened(m_host.get(), &SessionHost::opened);
        QSemaphore marked;
        m_controller->current()->outbox().run([&](Store &) { marked.acquire(); }, this,
                                              [this] { m_host->reload(); });
        QVERIFY(mark(*m_host->current(), {12, 19}, u"state"_s));
        marked.release();
        QVERIFY(opened.wait());
        QVERIFY(retried.isEmpty());
        QVERIFY(m_host->current()->isSaved());
        QCOMPARE(m_host->current()->set().spanCount(), 1);
        QCOMPARE(readSet(m_path, 1).spanCount(), 1);
    }

    void tryingAgainGivesNoTimeTwice()
    {
        open(1);
        work(30);
        const SpanId navy = mark(*m_host->current(), {30, 34}, u"force"_s);
        QTRY_VERIFY(m_host->current()->isSaved());
        changeFieldElsewhere(1);
        QSignalSpy refused(m_host.get(), &SessionHost::refused);
        for (const QString &note : {u"a fleet"_s, u"a fleet?"_s}) { // the second stands on the first
            work(30);
            QVERIFY(m_host->current()->apply(Edits::setNote(m_host->current()->set(), navy, note)));
        }
        const qint64 spent = m_host->current()->set().span(navy)->activeMs;
        QVERIFY(refused.wait());
        QSignalSpy retried(m_host.get(), &SessionHost::retried);
        m_host->retry();
        QVERIFY(retried.wait());
        QCOMPARE(retried.first().at(0).toInt(), 2);
        QTRY_VERIFY(m_host->current()->isSaved());
        QCOMPARE(readSet(m_path, 1).span(navy)->activeMs, spent);
    }

    void keepsTheTimeThatWasSpent()
    {
        open(1);
        work(60);
        const SpanId army = mark(*m_host->current(), {4, 8}, u"force"_s);
        QVERIFY(m_host->current()->set().span(army)->activeMs >= 60);
        work(40);
        const qint64 spent = m_host->current()->activeMs();
        QVERIFY(spent >= 100);
        open(2); // which keeps what came after the last edit
        QCOMPARE(m_host->current()->activeMs(), 0);
        work(20);
        m_host.reset(); // the same
        m_controller.reset();
        QCOMPARE(readSet(m_path, 1).activeMs, spent);
        QVERIFY(readSet(m_path, 1).span(army)->activeMs >= 60);
        QVERIFY(readSet(m_path, 2).activeMs >= 20);
        QCOMPARE(readSet(m_path, 2).spanCount(), 0);
    }

    void onlyTheArticleAskedForLastIsShown()
    {
        QSignalSpy opened(m_host.get(), &SessionHost::opened);
        m_host->open(1);
        m_host->open(2);
        m_host->open(3);
        QVERIFY(opened.wait());
        QTest::qWait(50);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_host->current()->article().id, 3);
    }

    void anArticleThatIsNotThereLeavesTheOpenOne()
    {
        open(1);
        QSignalSpy failed(m_host.get(), &SessionHost::failed);
        m_host->open(99);
        QVERIFY(failed.wait());
        QCOMPARE(m_host->current()->article().id, 1);
        QCOMPARE(m_host->wanted(), 1);
    }

private:
    void open(ArticleId article)
    {
        QSignalSpy opened(m_host.get(), &SessionHost::opened);
        m_host->open(article);
        QVERIFY(!opened.isEmpty() || opened.wait());
        QCOMPARE(m_host->current()->article().id, article);
    }

    // Does something in the window after so many milliseconds.
    void work(int milliseconds)
    {
        QTest::qSleep(milliseconds);
        m_host->clock().act();
    }

    // As another window would.
    void changeElsewhere(ArticleId article)
    {
        changeElsewhere(article, [](Session &session) { return mark(session, {4, 8}, u"force"_s) != 0; });
    }

    void changeFieldElsewhere(ArticleId article)
    {
        changeElsewhere(article, [](Session &session) {
            return session.apply(Edits::setField(session.set(), u"topic"_s, u"war"_s)).has_value();
        });
    }

    void changeElsewhere(ArticleId article, const std::function<bool(Session &)> &change)
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        QVERIFY(store);
        Result<SessionData> data = (*store)->load(article, *(*store)->annotator(u"ann"_s));
        QVERIFY(data);
        const SetId set = data->set.id;
        KeepingSink sink;
        Session session(std::move(*data), sink);
        QVERIFY(change(session));
        QVERIFY((*store)->append(set, sink.entries.first()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<SessionHost> m_host;
};

QTEST_MAIN(TestSessionHost)
#include "tst_sessionhost.moc"
