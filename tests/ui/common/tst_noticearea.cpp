#include "common/noticebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestNoticeArea : public QObject
{
    Q_OBJECT

private:
    static Notice progress(const QString &text, const std::function<void()> &stop = [] {})
    {
        return {Notice::Kind::Information, u"work"_s, text, {{u"Stop"_s, stop}}, true};
    }

private Q_SLOTS:

    void progressCanBeStoppedWhileItIsTold()
    {
        NoticeArea area;
        area.show();
        int stopped = 0;
        area.post(progress(u"1 %"_s));
        auto *const button = area.findChild<QPushButton *>();
        QTest::mousePress(button, Qt::LeftButton);
        area.post(progress(u"2 %"_s, [&] { ++stopped; }));
        QCOMPARE(area.texts(), QStringList{u"2 %"_s});
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(stopped, 1);
    }

    void progressThatIsClosedStaysAwayUntilItsResult()
    {
        NoticeArea area;
        area.post(progress(u"1 %"_s));
        area.findChild<QToolButton *>()->click();
        area.post(progress(u"2 %"_s));
        QVERIFY(area.texts().isEmpty());
        area.post({Notice::Kind::Information, u"work"_s, u"done"_s, {}});
        QCOMPARE(area.texts(), QStringList{u"done"_s});
        area.dismiss(u"work"_s);
        area.post(progress(u"another"_s));
        QCOMPARE(area.texts(), QStringList{u"another"_s});
    }

    void anotherNoticeOfATopicTakesItsPlaceAndGoesOnTop()
    {
        NoticeArea area;
        const auto say = [&](const QString &topic, const QString &text) {
            area.post({Notice::Kind::Warning, topic, text, {}});
        };
        say(u"a"_s, u"first"_s);
        say(u"b"_s, u"second"_s);
        say(u"a"_s, u"third"_s);
        QCOMPARE(area.texts(), (QStringList{u"third"_s, u"second"_s}));
    }

    void theKeyboardIsGivenBack()
    {
        QWidget window;
        NoticeArea area(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy freed(&area, &NoticeArea::keysFreed);
        area.post(progress(u"1 %"_s));
        area.dismiss(u"work"_s);
        QCOMPARE(freed.size(), 0); // it had no keys
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        area.post(progress(u"1 %"_s));
        area.findChild<QPushButton *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(freed.size(), 1);
        area.dismiss(u"work"_s);
        QCOMPARE(freed.size(), 2);
    }
};

QTEST_MAIN(TestNoticeArea)

#include "tst_noticearea.moc"
