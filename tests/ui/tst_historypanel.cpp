#include "history/historypanel.h"

#include "history/editdetails.h"
#include "history/historymodel.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeView>

using namespace Galley;
using namespace Galley::Testing;

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_sink.entries.clear();
        m_session = makeSession(m_sink);
        m_panel = std::make_unique<HistoryPanel>();
        m_panel->setSession(m_session.get());
        m_panel->show();
    }

    void tellsWhatWasBeforeAndAfter()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        QCOMPARE(last(),
                 (QList<EditDetail>{{u"Mark"_s, {}, u"“army” as Armed forces"_s},
                                    {u"State"_s, u"New"_s, u"In progress"_s}}));
        apply(Edits::relabel(m_session->set(), army, u"actor"_s, u"state"_s));
        QCOMPARE(last(), (QList<EditDetail>{{u"“army”: label"_s, u"Armed forces"_s, u"State"_s}}));
        apply(Edits::resize(m_session->set(), m_session->article().text, army, {{0, 8}}));
        QCOMPARE(last(), (QList<EditDetail>{{u"“army”: text"_s, u"“army” (4–8)"_s, u"“The army” (0–8)"_s}}));
        apply(Edits::setAttribute(m_session->set(), army, u"role"_s, u"agent"_s));
        QCOMPARE(last(), (QList<EditDetail>{{u"“The army”: Role"_s, {}, u"Agent"_s}}));
        apply(Edits::setAttribute(m_session->set(), army, u"role"_s, u"target"_s));
        QCOMPARE(last(), (QList<EditDetail>{{u"“The army”: Role"_s, u"Agent"_s, u"Target"_s}}));
        apply(Edits::setCertainty(m_session->set(), army, 0.5));
        QCOMPARE(last(), (QList<EditDetail>{{u"“The army”: certainty"_s, {}, u"50 %"_s}}));
        apply(Edits::setField(m_session->set(), u"topic"_s, u"war"_s));
        QCOMPARE(last(), (QList<EditDetail>{{u"Article: Topic"_s, {}, u"war"_s}}));
        const SpanId navy = mark(*m_session, {30, 34}, u"force"_s);
        apply(Edits::relate(m_session->set(), u"commands"_s, army, navy));
        QCOMPARE(last(), (QList<EditDetail>{{u"Relation"_s, {}, u"Commands: “The army” → “navy”"_s}}));
        apply(Edits::comment(m_session->set(), {.author = u"ann"_s, .text = u"Sure?"_s}));
        QCOMPARE(last(), (QList<EditDetail>{{u"Comment"_s, {}, u"ann: Sure?"_s}}));
    }

    void cutsWhatAHugeEditChanged()
    {
        Edit edit{u"several"_s, {}};
        for (SpanId id = 1; id <= 500; ++id) {
            Span span{
                .id = id, .layer = u"actor"_s, .label = u"state"_s, .segments = {{0, 3}}, .quote = u"The"_s};
            edit.changes.append(SpanChange{std::nullopt, span});
        }
        const QList<EditDetail> details = editDetails({.edit = edit}, *m_session, 20);
        QCOMPARE(details.size(), 21);
        QVERIFY(details.last().what.contains(u"480"_s));
    }

    void showsTheChosenEntryAndEscapesIt()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        apply(Edits::setNote(m_session->set(), army, u"<b>a & b"_s));
        choose(0);
        const QString shown = m_panel->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(shown.contains(u"<b>a & b"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Step 2, ann"_s));
    }

    void goesBackToTheChosenEntry()
    {
        mark(*m_session, {4, 8}, u"force"_s);
        const AnnotationSet then = m_session->set();
        mark(*m_session, {12, 19}, u"state"_s);
        apply(Edits::setField(m_session->set(), u"topic"_s, u"war"_s));
        QSignalSpy said(m_panel.get(), &HistoryPanel::said);
        choose(0);
        QVERIFY(!back()->isEnabled()); // this is now
        choose(2);
        QVERIFY(back()->isEnabled());
        back()->click();
        QVERIFY(m_session->set() == then);
        QCOMPARE(said.first().first().toString(), u"Went back to step 1"_s);
        QCOMPARE(model()->rowCount(), 4);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->set().spanCount(), 2);
    }

    void listsOneMarkAlone()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        const SpanId land = mark(*m_session, {12, 19}, u"state"_s);
        apply(Edits::setNote(m_session->set(), army, u"x"_s));
        m_panel->setFocusedSpan(army);
        QCOMPARE(model()->rowCount(), 3);
        m_panel->showSpan(army);
        QCOMPARE(model()->rowCount(), 2);
        apply(Edits::relate(m_session->set(), u"commands"_s, land, army));
        apply(Edits::setNote(m_session->set(), land, u"y"_s));
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(model()->index(0, 0).data().toString(), u"Related: Commands"_s);
        m_panel->setFocusedSpan(land);
        QCOMPARE(model()->rowCount(), 3); // marked, related, noted
        m_panel->findChild<QCheckBox *>()->setChecked(false);
        QCOMPARE(model()->rowCount(), 5);
    }

    void saysWhatBelongsToAnEditOfManyArticles()
    {
        SessionData data;
        data.article.text = m_session->article().text;
        data.schemas = m_session->schemas();
        data.journal = {{.revision = 1, .edit = {u"bulk-mark"_s, {}}, .bulk = 4}};
        data.revision = 1;
        Session session(std::move(data), m_sink);
        m_panel->setSession(&session);
        choose(0);
        QVERIFY(model()->index(0, 0).data().toString().contains(u"many articles"_s));
        QVERIFY(m_panel->findChild<QTextBrowser *>()->toPlainText().contains(u"many articles"_s));
        m_panel->setSession(nullptr);
    }

private:
    void apply(const Edit &edit) { QVERIFY(m_session->apply(edit)); }

    [[nodiscard]] QList<EditDetail> last() const
    {
        return editDetails(m_session->history().entries().last(), *m_session);
    }

    [[nodiscard]] QTreeView *list() const { return m_panel->findChild<QTreeView *>(); }

    [[nodiscard]] HistoryModel *model() const { return m_panel->findChild<HistoryModel *>(); }

    [[nodiscard]] QPushButton *back() const { return m_panel->findChild<QPushButton *>(); }

    void choose(int row) { list()->setCurrentIndex(model()->index(row, 0)); }

    KeepingSink m_sink;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPanel> m_panel;
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
