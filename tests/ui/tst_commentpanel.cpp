#include "comments/commentpanel.h"

#include "comments/commentinput.h"
#include "comments/commentmodel.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestCommentPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_session = makeSession(m_sink);
        m_panel = std::make_unique<CommentPanel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_panel->setSession(m_session.get());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_panel.reset();
    }

    void writesOnTheFocusedMarkToWhomIsNamed()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        m_panel->input()->setNames({u"ann"_s, u"bob"_s});
        m_panel->input()->setPlace(army, {4, 4});
        to()->setCurrentText(u"bob"_s);
        write(u"Which army?"_s);
        const Comment comment = only();
        QCOMPARE(comment.span, army);
        QCOMPARE(comment.place, Range(4, 8));
        QCOMPARE(comment.author, u"ann"_s);
        QCOMPARE(comment.addressee, u"bob"_s);
        QCOMPARE(comment.text, u"Which army?"_s);
        QVERIFY(comment.at.isValid());
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void writesOnTheSelection()
    {
        m_panel->input()->setPlace(0, {4, 19});
        write(u"Both?"_s);
        QCOMPARE(only().place, Range(4, 19));
        QCOMPARE(only().span, 0);
    }

    void writesOnTheArticleWhenNothingIsChosen()
    {
        m_panel->input()->setPlace(0, {3, 3});
        write(u"Short."_s);
        QVERIFY(!only().place);
    }

    void offersTheArticleBesideTheMark()
    {
        m_panel->input()->setPlace(mark(*m_session, {4, 8}, u"force"_s), {0, 3});
        auto *const about = m_panel->input()->findChildren<QComboBox *>().first();
        QCOMPARE(about->count(), 3); // the selection, the mark, the article
        about->setCurrentIndex(2);
        write(u"All of it."_s);
        QVERIFY(!only().place);
    }

    void keepsNothingWithoutWords()
    {
        text()->setPlainText(u"  "_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_session->set().comments().isEmpty());
    }

    void listsByPlaceAndLeadsThere()
    {
        m_panel->input()->setPlace(0, {20, 25});
        write(u"later"_s);
        m_panel->input()->setPlace(0, {0, 3});
        write(u"earlier"_s);
        m_panel->input()->setPlace(0, {});
        write(u"all"_s);
        QCOMPARE(words(), (QStringList{u"all"_s, u"earlier"_s, u"later"_s}));
        QSignalSpy jumps(m_panel.get(), &CommentPanel::jumpRequested);
        choose(2);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<CommentId>(), 1);
    }

    void resolvesAndCountsTheOpenOnes()
    {
        QSignalSpy counts(m_panel.get(), &CommentPanel::openCountChanged);
        write(u"one"_s);
        write(u"two"_s);
        QCOMPARE(m_panel->openCount(), 2);
        choose(0);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(m_panel->openCount(), 1);
        QCOMPARE(counts.last().first().toInt(), 1);
        QCOMPARE(words().size(), 1);
        m_panel->model()->showResolved(true);
        QCOMPARE(words().size(), 2);
        QVERIFY(m_session->undo());
        QCOMPARE(m_panel->openCount(), 2);
    }

    void answersItsAuthorAtTheSamePlace()
    {
        Comment question{.place = Range{4, 8}, .author = u"bob"_s, .text = u"Why?"_s};
        QVERIFY(m_session->apply(Edits::comment(m_session->set(), question)));
        choose(0);
        button(u"Answer"_s)->click();
        QCOMPARE(to()->currentText(), u"bob"_s);
        write(u"Because."_s);
        const Comment answer = *m_session->set().comment(2);
        QCOMPARE(answer.place, Range(4, 8));
        QCOMPARE(answer.addressee, u"bob"_s);
        QCOMPARE(words(), (QStringList{u"Why?"_s, u"Because."_s}));
    }

    void changesTheWordsAndRemoves()
    {
        write(u"wrnog"_s);
        choose(0);
        action(u"Change the words"_s)->trigger();
        QCOMPARE(text()->toPlainText(), u"wrnog"_s);
        write(u"wrong"_s);
        QCOMPARE(only().text, u"wrong"_s);
        QCOMPARE(list()->currentIndex().row(), 0); // what was written stays chosen
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(m_session->set().comments().isEmpty());
        QVERIFY(m_session->undo());
        QCOMPARE(only().text, u"wrong"_s);
    }

    void saysWhereARemovedMarkWas()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        m_panel->input()->setPlace(army, {});
        write(u"Which?"_s);
        QVERIFY(m_session->apply(Edits::remove(m_session->set(), army)));
        const QString head = m_panel->model()->index(0, 0).data(CommentModel::HeadRole).toString();
        QVERIFY2(head.contains(u"“army”, no longer marked"_s), qPrintable(head));
    }

    void changesNothingWhenReadOnly()
    {
        const auto session = makeSession(m_sink, true);
        m_panel->setSession(session.get());
        QVERIFY(!text()->isEnabled());
        QVERIFY(!button(u"Add comment"_s)->isEnabled());
        QVERIFY(!button(u"Resolve"_s)->isEnabled());
        m_panel->setSession(nullptr);
    }

    void isEmptyWhenTheSessionGoes()
    {
        write(u"one"_s);
        m_session.reset();
        QCOMPARE(m_panel->model()->rowCount(), 0);
        QCOMPARE(m_panel->openCount(), 0);
    }

private:
    [[nodiscard]] QPlainTextEdit *text() const { return m_panel->input()->findChild<QPlainTextEdit *>(); }

    [[nodiscard]] QComboBox *to() const { return m_panel->input()->findChildren<QComboBox *>().last(); }

    [[nodiscard]] QListView *list() const
    {
        for (QListView *view : m_panel->findChildren<QListView *>()) {
            if (view->model() == m_panel->model())
                return view;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *found : m_panel->findChildren<QPushButton *>()) {
            if (found->text() == name)
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] QAction *action(const QString &name) const
    {
        for (QAction *found : m_panel->findChildren<QAction *>()) {
            if (found->text() == name)
                return found;
        }
        return nullptr;
    }

    void write(const QString &words)
    {
        text()->setPlainText(words);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    }

    void choose(int row)
    {
        list()->setCurrentIndex(m_panel->model()->index(row, 0));
        list()->setFocus();
    }

    [[nodiscard]] Comment only() const
    {
        const auto &comments = m_session->set().comments();
        return comments.size() == 1 ? comments.first() : Comment();
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < m_panel->model()->rowCount(); ++row)
            all.append(m_panel->model()->index(row, 0).data().toString());
        return all;
    }

    KeepingSink m_sink;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CommentPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCommentPanel)
#include "tst_commentpanel.moc"
