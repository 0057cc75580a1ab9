#include "../windowfixture.h"
#include "concordance/kwicmodel.h"
#include "concordance/markpanel.h"
#include "project/project.h"
#include "window/statusline.h"

#include <QLineEdit>

using namespace Galley;
using namespace Galley::Testing;

// "The army of Karsova 1 meets the navy of Tirun."
class TestMarkEverywhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(3);
        QVERIFY(view().hasFocus());
    }

    void cleanup() { m_fixture.reset(); }

    void theStarMarksEveryMentionInOneStep()
    {
        markOf();
        QCOMPARE(panel().told(), u"1 of 1 ticked; 1 marked already or not allowed"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(!panel().isVisible());
        QVERIFY(view().hasFocus());
        QCOMPARE(quotes(), QStringList({u"of"_s, u"of"_s}));
        QCOMPARE(m_fixture->window().status()->message(), u"Marked 1 mention(s). Ctrl+Z takes them back."_s);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->set().spanCount(), 1);
    }

    void spaceTakesOneOutAndEscapeMarksNothing()
    {
        view().setCaret(10);
        star();
        QTRY_COMPARE(panel().model().counts().rows, 2);
        QTest::keyClick(focus(), Qt::Key_1); // a label's key chooses the label
        QCOMPARE(panel().request().label, u"state"_s);
        QCOMPARE(panel().model().counts().ticked, 2);
        QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(panel().model().rows().at(1).tick, KwicRow::Tick::Off);
        QCOMPARE(panel().told(), u"1 of 2 ticked"_s);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(m_fixture->set().spanCount(), 0);
        QVERIFY(view().hasFocus());
        QCOMPARE(view().caret(), 10);
    }

    void withoutALabelNothingIsMarked()
    {
        view().setCaret(10);
        star();
        QTRY_COMPARE(panel().model().counts().rows, 2);
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(panel().isVisible());
        QCOMPARE(m_fixture->set().spanCount(), 0);
        QTest::keyClick(focus(), Qt::Key_2);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_fixture->set().spanCount(), 2);
        view().setCaret(30); // and the label is the last one now
        QTest::keyClick(focus(), Qt::Key_Period);
        QCOMPARE(m_fixture->set().spans().at(1).label, u"force"_s);
    }

    void allAndNoneByOneKey()
    {
        view().setCaret(10);
        star();
        QTRY_COMPARE(panel().model().counts().ticked, 2);
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(panel().model().counts().ticked, 0);
    }

    void theTextCanBeChanged()
    {
        markOf();
        for (int i = 0; i < 8 && !qobject_cast<QLineEdit *>(focus()); ++i)
            QTest::keyClick(focus(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<QLineEdit *>(focus()));
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"the"_s);
        QTRY_COMPARE(panel().model().counts().rows, 1); // "The" has a capital
        QTest::keyClick(focus(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(panel().model().counts().rows, 2);
    }

    void anotherArticleClosesThePreview()
    {
        markOf();
        QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->window().session()->article().id, 2);
        QVERIFY(!panel().isVisible());
        QCOMPARE(m_fixture->set().spanCount(), 0);
    }

    void theStarAgainTakesAllArticles()
    {
        markOf();
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_Asterisk, u"*"_s, Qt::ShiftModifier);
        QCOMPARE(panel().request().scope, MarkPanel::Scope::Corpus);
        QTRY_COMPARE(panel().model().counts().rows, 6);
        QTRY_COMPARE(panel().told(), u"5 of 5 ticked; 1 marked already or not allowed"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(!panel().isVisible());
        QTRY_COMPARE(m_fixture->set().spanCount(), 2);
        QCOMPARE(readSet(m_fixture->path, 2).spanCount(), 2);
        QCOMPARE(readSet(m_fixture->path, 3).spanCount(), 2);
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->set().spanCount(), 1);
        QCOMPARE(readSet(m_fixture->path, 3).spanCount(), 0);
    }

    void whatIsLeftOutComesUntickedNextTime()
    {
        view().setCaret(10);
        star();
        QTRY_COMPARE(panel().model().counts().rows, 2);
        QTest::keyClick(focus(), Qt::Key_1);
        QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Space);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_fixture->set().spanCount(), 1);
        QTRY_VERIFY(m_fixture->window().project()->outbox().isEmpty());
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        star();
        QTRY_COMPARE(panel().model().rows().value(1).note, u"left out before"_s);
        QCOMPARE(panel().model().counts().ticked, 1);
        QTest::keyClick(focus(), Qt::Key_2); // for another label it was not
        QTRY_COMPARE(panel().model().counts().ticked, 2);
    }

    void aMarkMadeMeanwhileIsSeen()
    {
        markOf();
        QVERIFY(mark(*m_fixture->window().session(), {37, 39}, u"state"_s));
        QCOMPARE(panel().model().counts().never, 2);
    }

private:
    // Marks the first "of" and asks for the others.
    void markOf()
    {
        view().setCaret(10);
        QTest::keyClick(focus(), Qt::Key_1);
        QCOMPARE(m_fixture->set().spanCount(), 1);
        star();
        QTRY_COMPARE(panel().model().counts().rows, 2);
    }

    void star()
    {
        QTest::sendKeyEvent(QTest::Click, &view(), Qt::Key_Asterisk, u"*"_s, Qt::ShiftModifier);
        QVERIFY(panel().isVisible());
        QVERIFY(panel().isAncestorOf(focus()));
    }

    QStringList quotes() const
    {
        QStringList all;
        for (const Span &span : m_fixture->set().spans())
            all.append(span.quote);
        return all;
    }

    MarkPanel &panel() const { return *m_fixture->bench().marks(); }

    ArticleView &view() const { return m_fixture->view(); }

    QWidget *focus() const { return m_fixture->focus(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMarkEverywhere)
#include "tst_markeverywhere.moc"
