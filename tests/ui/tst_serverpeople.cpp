#include "common/noticebar.h"
#include "project/projectcontroller.h"
#include "projectfixture.h"
#include "storage/postgresserver.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/savedindicator.h"
#include "window/statusline.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

namespace Server = Samples::PostgresServer;

// Windows of several people on one server.
class TestServerPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useOwnSettings(*m_folder);
        m_address = Server::newDatabase();
        m_appearance = std::make_unique<Appearance>();
    }

    // Whatever comes first, both people's marks are there in the end, and who was late was told.
    void keepsTheMarksOfTwoPeopleUnderOneName()
    {
        makeProject(m_address, 1);
        const auto one = makeWindow();
        const auto two = makeWindow();
        for (MainWindow *const window : {one.get(), two.get()}) {
            window->open(m_address);
            QTRY_VERIFY_WITH_TIMEOUT(window->session(), Patience);
        }
        // Both before either is saved.
        QVERIFY(mark(*one->session(), {4, 8}, u"force"_s));
        QVERIFY(mark(*two->session(), {12, 19}, u"state"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(*one) && isSaved(*two), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(warned(*one).size() + warned(*two).size(), 1, Patience);
        const MainWindow &late = warned(*one).isEmpty() ? *two : *one;
        QVERIFY2(warned(late).first().contains(u"works as “ann”"_s), qPrintable(warned(late).first()));
        QCOMPARE(readSet(m_address, 1).spanCount(), 1);
        click(late, u"Make them again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(readSet(m_address, 1).spanCount(), 2, Patience);
        // And the other window follows.
        QTRY_VERIFY_WITH_TIMEOUT(
            one->session()->set().spanCount() == 2 && two->session()->set().spanCount() == 2, Patience);
    }

    void saysWhatAStrangerCanDo()
    {
        makeProject(m_address, 1);
        const auto window = makeWindow();
        QSignalSpy failed(window.get(), &MainWindow::openFailed);
        window->open(asStranger());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        const QString told = window->notices()->texts().value(0);
        QVERIFY2(told.contains(u"Ask a manager of the project to add your user"_s), qPrintable(told));
    }

    void saysThatNoTablesMayBeMade()
    {
        ProjectController controller;
        QSignalSpy failed(&controller, &ProjectController::failed);
        controller.create(asStranger(), {smallSchema()});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        const auto error = failed.first().at(1).value<Error>();
        QCOMPARE(error.kind, Error::Kind::Permission);
        QVERIFY2(error.message.contains(u"GRANT CREATE"_s), qPrintable(error.message));
    }

private:
    static constexpr int Patience = 20'000; // milliseconds

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow() const
    {
        auto window = std::make_unique<MainWindow>(*m_appearance);
        window->show();
        return window;
    }

    [[nodiscard]] QString asStranger() const
    {
        Server::addUser(u"stranger"_s);
        return Server::addressAs(m_address, u"stranger"_s);
    }

    static bool isSaved(const MainWindow &window)
    {
        return window.session() && window.session()->isSaved() && !window.session()->isStale();
    }

    static QStringList warned(const MainWindow &window)
    {
        return window.notices()->texts().filter(u"was changed meanwhile"_s);
    }

    static void click(const MainWindow &window, const QString &text)
    {
        for (QAbstractButton *const button : window.notices()->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("there is no such button");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestServerPeople)
#include "tst_serverpeople.moc"
