#include "history/historymodel.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace Galley;
using namespace Galley::Testing;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_sink.entries.clear();
        m_session = makeSession(m_sink);
        m_model = std::make_unique<HistoryModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setSession(m_session.get());
    }

    void saysInWordsWhatWasDoneNewestFirst()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        QCOMPARE(words(0), u"Marked “army” as Armed forces"_s);
        apply(Edits::setAttribute(m_session->set(), army, u"role"_s, u"agent"_s));
        QCOMPARE(words(0), u"“army”: Role set to Agent"_s);
        apply(Edits::relabel(m_session->set(), army, u"actor"_s, u"state"_s));
        QCOMPARE(words(0), u"“army”: label Armed forces became State"_s);
        apply(Edits::setNote(m_session->set(), army, u"why"_s));
        QCOMPARE(words(0), u"“army”: note written"_s);
        apply(Edits::resize(m_session->set(), m_session->article().text, army, {{0, 8}}));
        QCOMPARE(words(0), u"Moved the ends of “army” to “The army”"_s);
        apply(Edits::setState(m_session->set(), SetState::Done));
        QCOMPARE(words(0), u"Article became “Done”"_s);
        apply(Edits::remove(m_session->set(), army));
        QCOMPARE(words(0), u"Removed the mark “The army” (State)"_s);
        QCOMPARE(m_model->rowCount(), 7);
        QCOMPARE(m_model->index(0, HistoryModel::Who).data().toString(), u"ann"_s);
    }

    void strikesOutWhatIsUndoneAndSaysSo()
    {
        QVERIFY(mark(*m_session, {4, 8}, u"force"_s));
        QVERIFY(m_session->undo());
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(words(1), u"Marked “army” as Armed forces (undone)"_s);
        QVERIFY(m_model->index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!m_model->index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(m_session->redo());
        QCOMPARE(words(2), u"Marked “army” as Armed forces"_s);
        QVERIFY(!m_model->index(2, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void isEmptyWhenTheSessionGoes()
    {
        QVERIFY(mark(*m_session, {4, 8}, u"force"_s));
        m_session.reset();
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    QString words(int row) const { return m_model->index(row, HistoryModel::What).data().toString(); }

    void apply(const Edit &edit) { QVERIFY(m_session->apply(edit)); }

    KeepingSink m_sink;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
