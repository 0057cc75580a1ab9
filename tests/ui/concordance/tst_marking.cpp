#include "concordance/marking.h"

#include "../uifixture.h"

using namespace Galley;
using namespace Galley::Testing;

// "The army of Karsova meets the navy of Tirun."
class TestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_session = makeSession(m_sink); }

    void theWordAtTheCaretIsTheSubject()
    {
        const Result<Marking::Subject> subject = Marking::subjectAt(*m_session, {5, 5}, 0);
        QVERIFY(subject);
        QCOMPARE(subject->text, u"army"_s);
        QVERIFY(subject->wholeWords);
        QVERIFY(subject->layer.isEmpty());
    }

    void aPartOfAWordIsNotLookedForAsAWhole()
    {
        QVERIFY(!Marking::subjectAt(*m_session, {12, 15}, 0)->wholeWords);
        QVERIFY(Marking::subjectAt(*m_session, {9, 19}, 0)->wholeWords);
    }

    void theFocusedMarkBringsItsLabelAndItsEntity()
    {
        const SpanId army = mark(*m_session, {4, 8}, u"force"_s);
        for (const auto &[key, value] :
             {std::pair(u"person"_s, u"General"_s), std::pair(u"role"_s, u"agent"_s)})
            QVERIFY(m_session->apply(Edits::setAttribute(m_session->set(), army, key, value)));
        const Result<Marking::Subject> subject = Marking::subjectAt(*m_session, {5, 5}, army);
        QVERIFY(subject);
        QCOMPARE(subject->label, u"force"_s);
        QCOMPARE(subject->attributes, (QJsonObject{{u"person"_s, u"General"_s}}));
    }

    void nothingThereSaysWhatToDo()
    {
        const Result<Marking::Subject> subject = Marking::subjectAt(*m_session, {3, 4}, 0);
        QVERIFY(!subject);
        QVERIFY(subject.error().message.contains(u"select text"_s));
    }

    void whatIsMarkedAlreadyCannotBeTicked()
    {
        mark(*m_session, {4, 8}, u"force"_s);
        const KwicRow row = Marking::rowAt(*m_session, {4, 8}, u"actor"_s, u"force"_s, {});
        QCOMPARE(row.tick, KwicRow::Tick::Never);
        QCOMPARE(row.note, u"marked already"_s);
        QCOMPARE(row.hit.left, u"The "_s);
        QCOMPARE(row.hit.quote, u"army"_s);
    }

    void whatHasAnotherLabelIsLeftToTheAnnotator()
    {
        mark(*m_session, {4, 8}, u"force"_s);
        KwicRow row = Marking::rowAt(*m_session, {4, 8}, u"actor"_s, u"state"_s, {});
        QCOMPARE(row.tick, KwicRow::Tick::Off);
        QCOMPARE(row.note, u"is “Armed forces”"_s);
        row = Marking::rowAt(*m_session, {0, 8}, u"actor"_s, u"state"_s, {});
        QCOMPARE(row.tick, KwicRow::Tick::Off);
        QCOMPARE(row.note, u"in “army”: Armed forces"_s);
    }

    void whatWasLeftOutBeforeComesUnticked()
    {
        QCOMPARE(Marking::rowAt(*m_session, {4, 8}, u"actor"_s, u"state"_s, {{4, 8}}).tick,
                 KwicRow::Tick::Off);
        QCOMPARE(Marking::rowAt(*m_session, {4, 8}, u"actor"_s, u"state"_s, {{4, 9}}).tick,
                 KwicRow::Tick::On);
    }

private:
    KeepingSink m_sink;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestMarking)
#include "tst_marking.moc"
