#include "../windowfixture.h"
#include "common/noticebar.h"
#include "concordance/bulkmodel.h"
#include "concordance/bulkpage.h"
#include "concordance/concordancepage.h"
#include "concordance/consistencymodel.h"
#include "concordance/consistencypage.h"
#include "concordance/corpuspanel.h"
#include "concordance/kwicmodel.h"
#include "project/project.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Galley;
using namespace Galley::Testing;

// Three times "The army of Karsova 1 meets the navy of Tirun."
class TestCorpusPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(3);
        QVERIFY(m_fixture->view().hasFocus());
    }

    void cleanup() { m_fixture.reset(); }

    void aQueryShowsItsPlacesInTheirWords()
    {
        search(u"navy"_s);
        QTRY_COMPARE(rows().size(), 3);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        QCOMPARE(rows().first().hit.quote, u"navy"_s);
        QVERIFY(rows().first().hit.left.endsWith(u"meets the "_s));
        QVERIFY(rows().first().hit.right.startsWith(u" of Tirun"_s));
    }

    void theSelectionIsLookedForAndATypedQueryStays()
    {
        m_fixture->view().select({4, 8});
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().query(), u"army"_s);
        page().setQuery(u"label:zebra"_s);
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().query(), u"label:zebra"_s);
    }

    void enterLeadsToThePlaceInItsArticle()
    {
        search(u"navy"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window().session()->article().id, 2);
        QCOMPARE(m_fixture->view().selection(), (Range{32, 36}));
        QVERIFY(m_fixture->view().hasFocus());
    }

    void whatIsTickedIsMarkedInOneStepAndUndoneByOneKey()
    {
        m_fixture->view().setCaret(7);
        search(u"navy"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        tickAll();
        ask(BulkMark{u"actor"_s, u"force"_s});
        QCOMPARE(question(), u"3 place(s) in 3 article(s) would be marked as “Armed forces”."_s);
        QTest::keyClick(focus(), Qt::Key_Space); // the button that does it has the keys
        QTRY_COMPARE(m_fixture->set().spanCount(), 1);
        QCOMPARE(m_fixture->view().caret(), 7);
        QCOMPARE(m_fixture->window().notices()->texts().first(),
                 u"Marked 3 mention(s) in 3 article(s) as “Armed forces”."_s);
        for (const ArticleId article : {1, 2, 3})
            QCOMPARE(readSet(m_fixture->path, article).spanCount(), 1);

        m_fixture->view().setFocus();
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->set().spanCount(), 0);
        for (const ArticleId article : {1, 2, 3})
            QCOMPARE(readSet(m_fixture->path, article).spanCount(), 0);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->set().spanCount(), 1);
        QCOMPARE(readSet(m_fixture->path, 3).spanCount(), 1);
    }

    void marksAreRelabelledAndRemoved()
    {
        markAll();
        search(u"label:actor/force"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        tickAll();
        ask(BulkRelabel{u"actor"_s, u"state"_s});
        QTest::keyClick(focus(), Qt::Key_Space);
        QTRY_COMPARE(m_fixture->set().spans().value(0).label, u"state"_s);
        search(u"label:actor/state"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        tickAll();
        ask(BulkDelete{});
        QTest::keyClick(focus(), Qt::Key_Space);
        QTRY_COMPARE(m_fixture->set().spanCount(), 0);
        QCOMPARE(readSet(m_fixture->path, 2).spanCount(), 0);
    }

    void othersMarksAreShownAndStay()
    {
        markAs(u"bob"_s);
        search(u"label:actor/force"_s);
        QTRY_COMPARE(page().told(),
                     u"1 place(s) in 1 article(s) · 1 of other annotators cannot be changed"_s);
        QCOMPARE(rows().first().tick, KwicRow::Tick::Never);
        QCOMPARE(rows().first().note, u"bob's mark"_s);
    }

    void aQueryThatIsNoneSaysWhy_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("an open parenthesis") << u"(navy"_s;
        QTest::newRow("a label that is not there") << u"label:zebra"_s;
        QTest::newRow("a field that is not there") << u"zebra:1"_s;
    }

    void aQueryThatIsNoneSaysWhy()
    {
        QFETCH(const QString, query);
        search(query);
        QTRY_VERIFY(!page().told().isEmpty() && !page().told().startsWith(u"Searching"_s));
        QCOMPARE(rows().size(), 0);
    }

    void linesAreGroupedUnderHeadings()
    {
        markAs(u"ann"_s);
        search(u"army"_s);
        QTRY_COMPARE(rows().size(), 3);
        Readings::Arrangement byLabel{{Concordance::SortBy::Place}, Concordance::GroupBy::Label};
        const QList<KwicRow> grouped =
            Readings::arranged(rows(), byLabel, m_fixture->window().project()->facts().schemas);
        QCOMPARE(grouped.size(), 5);
        QCOMPARE(grouped.at(0).heading, u"Not marked (2)"_s);
        QCOMPARE(grouped.at(3).heading, u"Armed forces (1)"_s);
    }

    void theConsistencyListLeadsToThePlaces()
    {
        markAs(u"ann"_s);
        QVERIFY(mark(*m_fixture->window().session(), {20, 21},
                     u"state"_s)); // unmarked counts where work was done
        QTRY_VERIFY(m_fixture->window().project()->outbox().isEmpty());
        QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        ConsistencyModel &model = panel().consistency()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"army"_s);
        QStringList told{model.index(0, 1).data().toString(), model.index(0, 2).data().toString()};
        QVERIFY2(told.contains(u"unlabelled 2×"_s) || told.contains(u"unlabelled 1×"_s),
                 qPrintable(told.join(u'|')));
        QVERIFY(told.contains(u"Armed forces 1×"_s));
        const int column = told.first() == u"Armed forces 1×"_s ? 1 : 2;
        Q_EMIT panel().consistency()->placesRequested(u"army"_s, *model.treatmentAt(model.index(0, column)));
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(rows().first().hit.label, u"force"_s);
    }

    void bulkEditsAreListedAndTakenBackThere()
    {
        markAll();
        panel().show(panel().bulks());
        BulkModel &model = panel().bulks()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, BulkModel::What).data().toString(), u"Mark as “Armed forces”"_s);
        QCOMPARE(model.index(0, BulkModel::State).data().toString(), u"done"_s);
        Q_EMIT panel().bulks()->undoRequested(model.row(0).id);
        QTRY_COMPARE(m_fixture->set().spanCount(), 0);
        QTRY_COMPARE(model.index(0, BulkModel::State).data().toString(), u"taken back"_s);
    }

    void escapeLeadsBackToTheTextAndClosingClearsTheLines()
    {
        search(u"navy"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(m_fixture->view().hasFocus());
        QTest::keyClick(&m_fixture->window(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!panel().isVisible());
        QCOMPARE(rows().size(), 0);
    }

private:
    void search(const QString &query)
    {
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel().isVisible());
        page().setQuery(query);
        QTest::keyClick(focus(), Qt::Key_Return);
    }

    void tickAll()
    {
        page().focusLines();
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(page().model().counts().ticked, rows().size());
    }

    void ask(const BulkAction &action)
    {
        Q_EMIT page().bulkRequested(action);
        QTRY_VERIFY2(qobject_cast<QPushButton *>(focus()),
                     qPrintable(page().told() + QString::fromLatin1(focus()->metaObject()->className())));
    }

    QString question() const { return focus()->parentWidget()->findChild<QLabel *>()->text(); }

    void markAll()
    {
        search(u"navy"_s);
        QTRY_COMPARE(page().told(), u"3 place(s) in 3 article(s)"_s);
        tickAll();
        ask(BulkMark{u"actor"_s, u"force"_s});
        QTest::keyClick(focus(), Qt::Key_Space);
        QTRY_COMPARE(m_fixture->set().spanCount(), 1);
    }

    // "army" in the second article.
    void markAs(const QString &annotator)
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_fixture->path);
        QVERIFY(store);
        const Result<Annotator> who = (*store)->annotator(annotator);
        QVERIFY(who);
        const Result<BulkResult> done =
            (*store)->applyBulk({*who, BulkMark{u"actor"_s, u"force"_s}, {{2, 0, {{4, 8}}}}, {}});
        QVERIFY(done);
        QCOMPARE(done->changed, 1);
    }

    const QList<KwicRow> &rows() const { return page().model().rows(); }

    CorpusPanel &panel() const { return *m_fixture->bench().corpus(); }

    ConcordancePage &page() const { return *panel().concordance(); }

    QWidget *focus() const { return m_fixture->focus(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestCorpusPanel)
#include "tst_corpuspanel.moc"
