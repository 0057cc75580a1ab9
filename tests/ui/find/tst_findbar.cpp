#include "find/findbar.h"

#include "../windowfixture.h"
#include "window/statusline.h"

#include <QLineEdit>

using namespace Galley;
using namespace Galley::Testing;

// "The army of Karsova 1 meets the navy of Tirun."
class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(2);
        QVERIFY(view().hasFocus());
    }

    void cleanup() { m_fixture.reset(); }

    void typingFindsAndEscapeLeavesTheHitForALabelKey()
    {
        ask(u"tir"_s);
        QTRY_COMPARE(view().selection(), (Range{40, 43}));
        QTRY_COMPARE(bar().told(), u"1 of 1"_s);
        QCOMPARE(m_fixture->set().spanCount(), 0); // no letter was taken for a label's key
        QTest::keyClicks(focus(), u"un"_s);
        QTRY_COMPARE(view().selection(), (Range{40, 45}));
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QVERIFY(view().hasFocus());
        QTest::keyClick(focus(), Qt::Key_1);
        QCOMPARE(m_fixture->set().spanCount(), 1);
        QCOMPARE(m_fixture->set().spans().first().quote, u"Tirun"_s);
    }

    void keysThatMarkAreLettersInTheBar()
    {
        ask(u"12*?"_s);
        QCOMPARE(bar().query().text, u"12*?"_s);
        QCOMPARE(m_fixture->set().spanCount(), 0);
        QTRY_COMPARE(bar().told(), u"Not in this article"_s);
    }

    void enterGoesOnAndRoundAndBack()
    {
        ask(u"of"_s);
        QTRY_COMPARE(bar().told(), u"1 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(view().selection(), (Range{37, 39}));
        QCOMPARE(bar().told(), u"2 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(bar().told(), u"1 of 2"_s);
        QCOMPARE(m_fixture->window().status()->message(), u"From the top again"_s);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar().told(), u"2 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar().told(), u"1 of 2"_s);
    }

    void searchingBeginsAtTheCaret()
    {
        view().setCaret(20);
        ask(u"of"_s);
        QTRY_COMPARE(bar().told(), u"2 of 2"_s);
    }

    void f3GoesOnFromTheTextAfterTheBarIsClosed()
    {
        ask(u"of"_s);
        QTRY_COMPARE(bar().told(), u"1 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QTest::keyClick(focus(), Qt::Key_F3);
        QVERIFY(view().hasFocus());
        QTRY_COMPARE(view().selection(), (Range{37, 39}));
    }

    void theSelectionIsWhatIsLookedFor()
    {
        view().select({4, 8});
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(bar().query().text, u"army"_s);
        QTRY_COMPARE(bar().told(), u"1 of 1"_s);
    }

    void controlEnterMarksWithTheLastLabelAndGoesOn()
    {
        view().setCaret(5);
        QTest::keyClick(focus(), Qt::Key_2);
        ask(u"the"_s);
        QTRY_COMPARE(bar().told(), u"2 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_fixture->set().spanCount(), 2);
        QCOMPARE(m_fixture->set().spans().last().label, u"force"_s);
        QCOMPARE(bar().told(), u"1 of 2"_s);
    }

    void aBrokenPatternSaysWhere()
    {
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_R, Qt::AltModifier);
        QCOMPARE(bar().query().kind, PatternSpec::Kind::RegularExpression);
        QTest::keyClicks(focus(), u"a(b"_s);
        QVERIFY(bar().isProblem());
        QVERIFY2(bar().told().endsWith(u"character 4"_s), qPrintable(bar().told()));
        QTest::keyClicks(focus(), u")"_s);
        QTRY_VERIFY(!bar().isProblem());
    }

    void theNextArticleIsSearchedToo()
    {
        ask(u"of"_s);
        QTRY_COMPARE(bar().told(), u"1 of 2"_s);
        QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->window().session()->article().id, 2);
        QTRY_COMPARE(view().selection(), (Range{9, 11}));
        QTRY_COMPARE(bar().told(), u"1 of 2"_s);
    }

    void closingTheProjectClosesTheBar()
    {
        ask(u"of"_s);
        QTest::keyClick(&m_fixture->window(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!bar().isVisible());
    }

private:
    void ask(const QString &text)
    {
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar().isVisible());
        QVERIFY(bar().isAncestorOf(focus()));
        QTest::keyClicks(focus(), text);
    }

    FindBar &bar() const { return *m_fixture->bench().find(); }

    ArticleView &view() const { return m_fixture->view(); }

    QWidget *focus() const { return m_fixture->focus(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
