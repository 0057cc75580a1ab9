#include "article/articleview.h"
#include "common/noticebar.h"
#include "project/project.h"
#include "projectfixture.h"
#include "queue/queuepanel.h"
#include "storage/postgresserver.h"
#include "window/appearance.h"
#include "window/deliverynote.h"
#include "window/mainwindow.h"
#include "window/savedindicator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

// A window on a project whose server goes away.
class TestServerAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useOwnSettings(*m_folder);
        m_address = Samples::PostgresServer::newDatabase();
        makeProject(m_address, 2);
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<MainWindow>(*m_appearance);
        m_window->show();
        QSignalSpy shown(m_window.get(), &MainWindow::sessionChanged);
        m_window->open(m_address);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session(), Patience);
    }

    void cleanup()
    {
        Samples::PostgresServer::thaw();
        Samples::PostgresServer::start();
        m_window.reset();
    }

    void keepsEditsAndSaysSo()
    {
        QVERIFY(!note()->isVisible());
        Samples::PostgresServer::stop();
        setTopic(u"one"_s);
        setTopic(u"two"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(note()->text().contains(u"2 edit"_s), qPrintable(note()->text()), Patience);
        QVERIFY(!note()->accessibleName().isEmpty());
        QCOMPARE(m_window->status()->saved()->state(), SavedIndicator::State::Kept);

        // Another article cannot be read, and the open one stays.
        Q_EMIT m_window->bench()->queue()->openRequested(2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->notices()->texts().filter(u"cannot be opened"_s).isEmpty(),
                                 Patience);
        QCOMPARE(m_window->session()->article().id, 1);
        setTopic(u"three"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note()->text().contains(u"3 edit"_s), Patience);

        Samples::PostgresServer::start();
        note()->click();
        QTRY_VERIFY_WITH_TIMEOUT(note()->text().contains(u"All sent"_s), Patience);
        QTRY_COMPARE(m_window->status()->saved()->state(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_address, 1).fields().value(u"topic"_s).toString(), u"three"_s);
    }

    void keepsEditsOfAServerThatHangs()
    {
        setTopic(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status()->saved()->state(), SavedIndicator::State::Saved,
                                  Patience);
        Samples::PostgresServer::freeze();
        setTopic(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status()->saved()->state(), SavedIndicator::State::Kept,
                                  2 * Patience);
        QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), Patience);
        QVERIFY2(note()->text().contains(u"1 edit"_s), qPrintable(note()->text()));
        Samples::PostgresServer::thaw();
        note()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status()->saved()->state(), SavedIndicator::State::Saved,
                                  Patience);
        QCOMPARE(readSet(m_address, 1).fields().value(u"topic"_s).toString(), u"two"_s);
    }

    void comesBackToAnArticleWhoseEditsWait()
    {
        Q_EMIT m_window->bench()->queue()->openRequested(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->article().id, 2, Patience);
        Samples::PostgresServer::stop();
        setTopic(u"away"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isSaved(), Patience);
        Samples::PostgresServer::start();
        // At once, while the edit may still wait.
        Q_EMIT m_window->bench()->queue()->openRequested(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->article().id, 1, Patience);
        Q_EMIT m_window->bench()->queue()->openRequested(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->article().id, 2, Patience);
        QCOMPARE(m_window->session()->set().fields().value(u"topic"_s).toString(), u"away"_s);
        setTopic(u"back"_s);
        QTRY_COMPARE_WITH_TIMEOUT(readSet(m_address, 2).fields().value(u"topic"_s).toString(), u"back"_s,
                                  Patience);
    }

    void offersToMakeAgainWhatWasNotTaken()
    {
        Samples::PostgresServer::stop();
        setTopic(u"mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isSaved(), Patience);
        m_window.reset();
        Samples::PostgresServer::start();
        changeElsewhere();
        m_window = std::make_unique<MainWindow>(*m_appearance);
        m_window->show();
        m_window->open(m_address);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session(), Patience);
        QVERIFY(!m_window->session()->set().fields().contains(u"topic"_s));
        QCOMPARE(m_window->notices()->texts().filter(u"made while the server was away"_s).size(), 1);
        const auto buttons = m_window->notices()->findChildren<QAbstractButton *>();
        const auto again = std::ranges::find_if(
            buttons, [](const QAbstractButton *button) { return button->text() == u"Make them again"_s; });
        QVERIFY(again != buttons.end());
        (*again)->click();
        QTRY_COMPARE_WITH_TIMEOUT(readSet(m_address, 1).fields().value(u"topic"_s).toString(), u"mine"_s,
                                  Patience);
        QTRY_VERIFY(m_window->notices()->texts().filter(u"made while the server was away"_s).isEmpty());
    }

private:
    static constexpr int Patience = 20'000; // milliseconds

    [[nodiscard]] DeliveryNote *note() const { return m_window->status()->delivery(); }

    void setTopic(const QString &topic) const
    {
        Session &session = *m_window->session();
        QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, topic)));
    }

    void changeElsewhere() const
    {
        const auto store = Store::open(m_address);
        QVERIFY(store);
        const auto data = (*store)->load(1, {.name = u"ann"_s});
        QVERIFY(data);
        const JournalEntry entry{.revision = 1,
                                 .at = QDateTime::currentDateTimeUtc(),
                                 .annotator = u"ann"_s,
                                 .edit = Edits::setState(data->set, SetState::InProgress)};
        QVERIFY((*store)->append(data->set.id, entry));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestServerAway)
#include "tst_serveraway.moc"
