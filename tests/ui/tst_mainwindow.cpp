#include "window/mainwindow.h"

#include "article/articleview.h"
#include "checks/findingspanel.h"
#include "common/noticebar.h"
#include "history/historypanel.h"
#include "inspector/attributeform.h"
#include "inspector/attributerow.h"
#include "inspector/inspector.h"
#include "inspector/spanpanel.h"
#include "palette/palettepanel.h"
#include "project/project.h"
#include "projectfixture.h"
#include "queue/queuepanel.h"
#include "window/appearance.h"
#include "window/savedindicator.h"
#include "window/statusline.h"
#include "window/workbench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace Galley;
using namespace Galley::Testing;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useOwnSettings(*m_folder);
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 3);
        m_appearance = std::make_unique<Appearance>();
        m_window = makeWindow();
        QCOMPARE(m_window->session()->article().id, 1);
    }

    void cleanup() { m_window.reset(); }

    void aLabelKeyMarksTheWordAtTheCaretWithoutAnythingElse()
    {
        QVERIFY(view()->hasFocus());
        view()->setCaret(5);
        QTest::keyClick(focus(), Qt::Key_2);
        QCOMPARE(set().spanCount(), 1);
        QCOMPARE(set().spans().first().quote, u"army"_s);
        QCOMPARE(set().spans().first().label, u"force"_s);
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_path, 1).spanCount(), 1);
        QCOMPARE(m_window->bench()->queue()->model().index(0, ArticleQueueModel::Marks).data().toString(),
                 u"1"_s);
    }

    void undoAndRedoByKeys()
    {
        markArmy();
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(set().spanCount(), 0);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(set().spanCount(), 1);
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_path, 1).spanCount(), 1);
    }

    void anAttributeIsChangedInTheFormAndUndone()
    {
        const SpanId army = markArmy();
        view()->setFocusedSpan(army);
        QTest::keyClick(focus(), Qt::Key_F2);
        auto *const box =
            m_window->bench()->inspector()->spanPanel()->form()->row(u"role")->findChild<QComboBox *>();
        QVERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(set().span(army)->attributes.value(u"role"_s).toString(), u"agent"_s);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(set().span(army)->attributes.isEmpty());
    }

    void enterGoesToTheFormAndEscapeBackToTheText()
    {
        view()->setFocusedSpan(markArmy());
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(m_window->bench()->inspector()->isAncestorOf(focus()));
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(view()->hasFocus());
    }

    void f6GoesRoundThePanesAndEscapeLeadsBackFromEach()
    {
        markArmy(); // Tab stays with the marks from here on
        Workbench *const bench = m_window->bench();
        QList<QWidget *> stops;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(focus(), Qt::Key_F6);
            stops.append(focus());
        }
        QVERIFY(bench->palette()->isAncestorOf(stops.at(0)));
        QVERIFY(!bench->palette()->isAncestorOf(stops.at(1)) && !bench->queue()->isAncestorOf(stops.at(1)));
        QVERIFY(bench->queue()->isAncestorOf(stops.at(2)));
        QCOMPARE(stops.at(3), view());
        QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(bench->queue()->isAncestorOf(focus()));
        for (QWidget *stop : stops.first(3)) {
            stop->setFocus();
            QTest::keyClick(stop, Qt::Key_Escape);
            QVERIFY2(view()->hasFocus(), stop->metaObject()->className());
        }
    }

    void deleteRemovesTheFocusedMark()
    {
        view()->setFocusedSpan(markArmy());
        QTest::keyClick(focus(), Qt::Key_Delete);
        QCOMPARE(set().spanCount(), 0);
    }

    void doneAndNextListsWhatIsMissingThenFinishes()
    {
        markArmy(); // its role is required
        QTest::keyClick(focus(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_window->bench()->findings()->isVisible());
        QCOMPARE(set().state(), SetState::InProgress);
        QSignalSpy shown(m_window.get(), &MainWindow::sessionChanged);
        QTest::keyClick(focus(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(shown.wait());
        QCOMPARE(m_window->session()->article().id, 2);
        QVERIFY(!m_window->bench()->findings()->isVisible());
        QTRY_VERIFY(m_window->project()->outbox().isEmpty());
        QCOMPARE(readSet(m_path, 1).state(), SetState::Done);
    }

    void theLastArticleSaysThatItIsTheLast()
    {
        for (const ArticleId next : {2, 3}) {
            QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
            QTRY_COMPARE(m_window->session()->article().id, next);
        }
        QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_window->status()->message(), u"This is the last article of the queue."_s);
    }

    void everythingIsThereAfterClosingAndOpeningAgain()
    {
        const SpanId army = markArmy();
        QVERIFY(m_window->session()->apply(Edits::setAttribute(set(), army, u"role"_s, u"target"_s)));
        QVERIFY(m_window->session()->apply(Edits::setNote(set(), army, u"whose?"_s)));
        const AnnotationSet before = set();
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_window = makeWindow();
        QCOMPARE(set(), before);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier); // the history is there, too
        QCOMPARE(set().span(army)->note, QString());
    }

    void theOtherWindowsEditIsNotOverwritten()
    {
        const std::unique_ptr<MainWindow> other = makeWindow();
        QVERIFY(mark(*other->session(), {4, 8}, u"force"_s));
        QTRY_VERIFY(other->session()->isSaved());
        QVERIFY(mark(*m_window->session(), {13, 20}, u"state"_s));
        QTRY_COMPARE(m_window->notices()->texts().size(), 1);
        QVERIFY(m_window->notices()->texts().first().contains(u"another window"_s));
        QVERIFY(m_window->notices()->texts().first().contains(u"works as “ann”"_s));
        QTRY_COMPARE(set().spans().first().quote, u"army"_s);
        QCOMPARE(set().spanCount(), 1);
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);

        // And what came too late is not lost.
        makeAgain();
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_path, 1).spanCount(), 2);
        QVERIFY(m_window->notices()->texts().isEmpty());
        QVERIFY(mark(*m_window->session(), {22, 27}, u"state"_s));
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_path, 1).spanCount(), 3);
    }

    void whatCameTooLateIsKeptWhileAnotherArticleIsOpen()
    {
        const std::unique_ptr<MainWindow> other = makeWindow();
        QVERIFY(mark(*other->session(), {4, 8}, u"force"_s));
        QTRY_VERIFY(other->session()->isSaved());
        QVERIFY(mark(*m_window->session(), {13, 20}, u"state"_s));
        Q_EMIT m_window->bench()->queue()->openRequested(2);
        QTRY_VERIFY(m_window->session() && m_window->session()->article().id == 2);
        QTRY_COMPARE(m_window->notices()->texts().size(), 1);
        makeAgain();
        QTRY_COMPARE(m_window->session()->article().id, 1);
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QTRY_COMPARE(readSet(m_path, 1).spanCount(), 2);
    }

    void aProjectThatCannotBeOpenedIsNamedAndTheOpenOneStays()
    {
        QSignalSpy failed(m_window.get(), &MainWindow::openFailed);
        m_window->open(m_folder->filePath(u"no.galley"_s));
        QVERIFY(failed.wait());
        QVERIFY(m_window->notices()->texts().first().contains(u"no.galley"_s));
        QVERIFY(m_window->session());
    }

    void closingTheProjectEmptiesTheWindow()
    {
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->session());
        QVERIFY(!m_window->project());
        QCOMPARE(savedState(), SavedIndicator::State::Nothing);
        QCOMPARE(m_window->bench()->queue()->model().rowCount(), 0);
    }

    void everyCommandSaysWhatItDoes()
    {
        const QList<QAction *> all = m_window->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        QVERIFY(all.size() >= 30);
        for (const QAction *action : all) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        }
    }

    void noTwoCommandsShareAKey()
    {
        QHash<QString, QString> keys;
        for (const QAction *action : m_window->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()),
                         qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), action->text(),
                                                           keys.value(key.toString()))));
                keys.insert(key.toString(), action->text());
            }
        }
    }

    void aCommentIsWrittenByKeysAlone()
    {
        const SpanId army = markArmy();
        view()->setFocusedSpan(army);
        QTest::keyClick(focus(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(qobject_cast<QPlainTextEdit *>(focus()));
        QTest::keyClicks(focus(), u"Which army?"_s);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(set().comments().size(), 1);
        QCOMPARE(set().comments().first().span, army);
        QCOMPARE(set().comments().first().text, u"Which army?"_s);
        QVERIFY(view()->hasFocus());
        QTRY_COMPARE(savedState(), SavedIndicator::State::Saved);
        QCOMPARE(readSet(m_path, 1).comments().size(), 1);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(set().comments().isEmpty());
    }

    void theHistoryOfAMarkIsListed()
    {
        view()->setFocusedSpan(markArmy());
        QTest::keyClick(focus(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const list = m_window->bench()->history()->findChild<QTreeView *>();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void timeRunsWhileKeysArePressed()
    {
        view()->setCaret(0);
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::qSleep(60);
        QTest::keyClick(focus(), Qt::Key_Right);
        const SpanId army = markArmy();
        QVERIFY(set().span(army)->activeMs >= 60);
        QVERIFY(m_window->session()->activeMs() >= set().span(army)->activeMs);
    }

private:
    std::unique_ptr<MainWindow> makeWindow() const
    {
        auto window = std::make_unique<MainWindow>(*m_appearance);
        window->resize(1200, 800);
        window->show();
        QSignalSpy shown(window.get(), &MainWindow::sessionChanged);
        window->open(m_path);
        while (!window->session() && shown.wait())
            ;
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        return window;
    }

    ArticleView *view() const { return m_window->bench()->article(); }

    QWidget *focus() const { return m_window->focusWidget(); }

    const AnnotationSet &set() const { return m_window->session()->set(); }

    SavedIndicator::State savedState() const { return m_window->status()->saved()->state(); }

    void makeAgain() const
    {
        const auto buttons = m_window->notices()->findChildren<QAbstractButton *>();
        const auto again = std::ranges::find_if(
            buttons, [](const QAbstractButton *button) { return button->text() == u"Make them again"_s; });
        QVERIFY(again != buttons.end());
        (*again)->click();
    }

    SpanId markArmy() const
    {
        view()->setFocus();
        view()->setCaret(5);
        QTest::keyClick(view(), Qt::Key_2);
        return set().spanCount() == 1 ? set().spans().first().id : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
