#include "annotation/activeclock.h"

#include "annotation/edits.h"
#include "annotation/randomedits.h"
#include "annotation/session.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A clock that the test moves.
struct Hands
{
    std::chrono::milliseconds now{1000};

    void actAfter(ActiveClock &clock, std::chrono::milliseconds pause)
    {
        now += pause;
        clock.act();
    }
};

class ListSink : public EditSink
{
public:
    void submit(SetId, const JournalEntry &entry) override { entries.append(entry); }

    QList<JournalEntry> entries;
};

SessionData newArticle()
{
    SessionData data;
    data.article.text = Testing::sampleText();
    data.schemas = Testing::smallSchemas();
    data.set = AnnotationSet(5, 1, {.id = 1, .name = u"ann"_s});
    data.set.activeMs = 60'000;
    return data;
}

Edit markAt(const Session &session, qsizetype begin)
{
    return Edits::mark(session.set(), session.article().text, u"actor"_s, u"state"_s, {{begin, begin + 3}});
}

} // namespace

class TestActiveClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatLiesBetweenActions();
    void leavesOutLongPauses();
    void leavesOutTimeInOtherWindows();
    void givesEachEditItsOwnTime();
    void dividesTheTimeOfAnEditOfMany();
    void givesNoTimeTwice();
    void anEditLeavesItsTimeWithItsSpan();
    void undoingTakesNoTimeFromTheArticle();
};

void TestActiveClock::countsWhatLiesBetweenActions()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    clock.restart();
    hands.actAfter(clock, 2s);
    hands.actAfter(clock, 500ms);
    hands.now += 10s; // nothing done since
    QCOMPARE(clock.total(), 2500);
    clock.restart();
    QCOMPARE(clock.total(), 0);
}

void TestActiveClock::leavesOutLongPauses()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    clock.restart();
    hands.actAfter(clock, ActiveClock::IdleAfter);
    QCOMPARE(clock.total(), ActiveClock::IdleAfter.count());
    hands.actAfter(clock, ActiveClock::IdleAfter + 1ms);
    QCOMPARE(clock.total(), ActiveClock::IdleAfter.count());
    hands.actAfter(clock, 1s);
    QCOMPARE(clock.total(), ActiveClock::IdleAfter.count() + 1000);
}

void TestActiveClock::leavesOutTimeInOtherWindows()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    clock.restart();
    hands.now += 3s;
    clock.pause(); // until here he was in the window
    hands.now += 20s;
    clock.pause();
    hands.actAfter(clock, 5s);
    QCOMPARE(clock.total(), 3000);
    hands.actAfter(clock, 1s);
    QCOMPARE(clock.total(), 4000);
}

void TestActiveClock::givesEachEditItsOwnTime()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    clock.restart();
    hands.actAfter(clock, 4s);
    QCOMPARE(clock.takeForEdit(), 4000);
    QCOMPARE(clock.takeForEdit(), 0);
    hands.actAfter(clock, 1s);
    QCOMPARE(clock.takeForEdit(), 1000);
    QCOMPARE(clock.takeUnsaved(), 5000);
    QCOMPARE(clock.takeUnsaved(), 0);
}

void TestActiveClock::dividesTheTimeOfAnEditOfMany()
{
    Span first{.id = 1, .activeMs = 50};
    Span second{.id = 2};
    const Edit edit{u"several"_s,
                    {SpanChange{first, first}, SpanChange{std::nullopt, second},
                     SpanChange{Span{.id = 3}, std::nullopt}}};
    const Edit timed = Edits::withTime(edit, 900);
    QCOMPARE(std::get<SpanChange>(timed.changes[0]).after->activeMs, 500);
    QCOMPARE(std::get<SpanChange>(timed.changes[1]).after->activeMs, 450);
    QCOMPARE(timed.changes[2], edit.changes[2]);
}

void TestActiveClock::givesNoTimeTwice()
{
    const Edit once = Edits::withTime({u"mark"_s, {SpanChange{std::nullopt, Span{.id = 1}}}}, 800);
    QCOMPARE(Edits::withTime(once, 900), once);
}

void TestActiveClock::anEditLeavesItsTimeWithItsSpan()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    ListSink sink;
    Session session(newArticle(), sink);
    clock.restart();
    session.setClock(&clock);
    hands.actAfter(clock, 3s);
    QVERIFY(session.apply(markAt(session, 0)));
    hands.actAfter(clock, 2s);
    QVERIFY(session.apply(Edits::setNote(session.set(), 1, u"x"_s)));
    hands.actAfter(clock, 1s);
    QVERIFY(session.apply(Edits::setField(session.set(), u"topic"_s, u"war"_s)));
    hands.actAfter(clock, 1s);
    QVERIFY(session.apply(markAt(session, 8)));
    QCOMPARE(session.set().span(1)->activeMs, 5000);
    QCOMPARE(session.set().span(2)->activeMs, 1000);
    QCOMPARE(session.activeMs(), 67'000);
    QCOMPARE(session.set().spanTime().ms, 6000);
    QCOMPARE(session.set().spanTime().spans, 2);
    qint64 told = 0;
    for (const JournalEntry &entry : std::as_const(sink.entries))
        told += entry.activeMs;
    QCOMPARE(told, 7000);
    QCOMPARE(session.history().entries().last().activeMs, 0); // no matter of the journal
    session.setClock(nullptr);
    QCOMPARE(session.activeMs(), 67'000);
}

void TestActiveClock::undoingTakesNoTimeFromTheArticle()
{
    Hands hands;
    ActiveClock clock([&] { return hands.now; });
    ListSink sink;
    Session session(newArticle(), sink);
    clock.restart();
    session.setClock(&clock);
    hands.actAfter(clock, 3s);
    QVERIFY(session.apply(markAt(session, 0)));
    hands.actAfter(clock, 2s);
    QVERIFY(session.apply(Edits::setNote(session.set(), 1, u"x"_s)));
    hands.actAfter(clock, 1s);
    QVERIFY(session.undo());
    QCOMPARE(session.set().span(1)->activeMs, 3000); // as the mark was then
    QCOMPARE(session.activeMs(), 66'000);
    QCOMPARE(session.set().spanTime().ms, 3000);
    QVERIFY(session.apply(markAt(session, 8)));
    QCOMPARE(session.set().span(2)->activeMs, 0); // the second went into undoing
}

QTEST_GUILESS_MAIN(TestActiveClock)
#include "tst_activeclock.moc"
