#include "project/longwork.h"

#include "common/noticebar.h"
#include "project/projectcontroller.h"
#include "projectfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

using namespace Galley;
using namespace Galley::Testing;

class TestLongWork : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ProjectController m_controller;
    NoticeArea m_notices;

    // Whether it was stopped, once it is done.
    std::shared_ptr<std::optional<bool>> run(LongWork::Work work)
    {
        auto outcome = std::make_shared<std::optional<bool>>();
        LongWork::run(m_controller.current()->outbox(), m_notices, u"Counting…"_s, std::move(work), this,
                      [outcome](bool isStopped) { *outcome = isStopped; });
        return outcome;
    }

private Q_SLOTS:

    void initTestCase()
    {
        useOwnSettings(m_folder);
        const QString path = m_folder.filePath(u"p.galley"_s);
        makeProject(path, 1);
        QSignalSpy opened(&m_controller, &ProjectController::opened);
        m_controller.open(path);
        QVERIFY(opened.wait());
    }

    void tellsHowFarItIsAndStops()
    {
        const auto outcome = run([](Store &, const KeepGoing &progress) {
            while (progress(1, 4))
                QThread::msleep(5);
        });
        QTRY_COMPARE(m_notices.texts(), QStringList{u"Counting… 25 %"_s});
        QVERIFY(!*outcome);
        m_notices.findChild<QPushButton *>()->click();
        QTRY_VERIFY(*outcome);
        QVERIFY(**outcome);
        QVERIFY(m_notices.texts().isEmpty());
    }

    void whatIsQuickIsNotTold()
    {
        bool isTold = false;
        const auto outcome = run([](Store &, const KeepGoing &progress) { std::ignore = progress(1, 2); });
        while (!*outcome) {
            QTest::qWait(1);
            isTold = isTold || !m_notices.texts().isEmpty();
        }
        QVERIFY(!**outcome);
        QVERIFY(!isTold);
    }
};

QTEST_MAIN(TestLongWork)

#include "tst_longwork.moc"
