#include "window/lookscoordinator.h"

#include "windowfixture.h"

#include <QSettings>

using namespace Galley;
using namespace Galley::Testing;

class TestLooksCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keysChangeTheDensityAndItIsKept()
    {
        WindowFixture f(1);
        QCOMPARE(f.view().density(), Density::Labels);
        QVERIFY(f.window().actions().labels->isChecked());
        QTest::keyClick(f.focus(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.view().density(), Density::Relations);
        QTest::keyClick(f.focus(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(f.view().density(), Density::Clean);
        QVERIFY(f.window().actions().clean->isChecked());
        QVERIFY(!f.window().actions().labels->isChecked());
        Appearance appearance;
        const MainWindow next(appearance);
        QCOMPARE(next.bench()->article()->density(), Density::Clean);
        QVERIFY(next.actions().clean->isChecked());
        QTest::keyClick(f.focus(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(f.view().focusMode());
        const MainWindow third(appearance);
        QVERIFY(third.bench()->article()->focusMode());
        QCOMPARE(f.set().spanCount(), 0); // digits with Ctrl mark nothing
    }
};

QTEST_MAIN(TestLooksCoordinator)
#include "tst_lookscoordinator.moc"
