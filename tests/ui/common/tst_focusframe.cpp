#include "common/focusframe.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Galley;

class tst_FocusFrame : public QObject
{
    Q_OBJECT
private:
    // Shown; the field has the keys.
    struct Window : QWidget
    {
        Window()
        {
            auto *const column = new QVBoxLayout(this);
            for (QWidget *each : QList<QWidget *>{&field, &list, &text})
                column->addWidget(each);
            field.setFocus();
            show();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(this);
        }

        QLineEdit field;
        QListWidget list;
        QPlainTextEdit text;
    };

private Q_SLOTS:

    void aListThatTabReachesIsFramed()
    {
        const FocusFrame frame;
        Window window;
        QCOMPARE(frame.framed(), nullptr);
        const QImage before = window.list.grab().toImage();
        QTest::keyClick(&window.field, Qt::Key_Tab);
        QCOMPARE(frame.framed(), &window.list);
        const QImage after = window.list.grab().toImage();
        for (const QPoint corner : {QPoint(0, 0), QPoint(after.width() - 1, after.height() - 1)})
            QVERIFY(after.pixelColor(corner) != before.pixelColor(corner));
    }

    void theFrameGrowsWithTheList()
    {
        const FocusFrame frame;
        Window window;
        QTest::keyClick(&window.field, Qt::Key_Tab);
        window.resize(window.size() * 2);
        QCoreApplication::processEvents();
        const QImage picture = window.list.grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 1, picture.height() / 2), picture.pixelColor(0, 0));
    }

    void theFrameGoesWithTheKeys()
    {
        const FocusFrame frame;
        Window window;
        QTest::keyClick(&window.field, Qt::Key_Tab);
        QTest::keyClick(&window.list, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), &window.text);
        QCOMPARE(frame.framed(), nullptr); // it has a caret
    }

    void aClickNeedsNoFrame()
    {
        const FocusFrame frame;
        Window window;
        QTest::mouseClick(window.list.viewport(), Qt::LeftButton);
        QCOMPARE(window.focusWidget(), &window.list);
        QCOMPARE(frame.framed(), nullptr);
    }

    void aListThatGoesTakesItsFrameAlong()
    {
        const FocusFrame frame;
        auto window = std::make_unique<Window>();
        QTest::keyClick(&window->field, Qt::Key_Tab);
        window.reset();
        QCOMPARE(frame.framed(), nullptr);
    }
};

QTEST_MAIN(tst_FocusFrame)
#include "tst_focusframe.moc"
