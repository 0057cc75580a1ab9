#include "annotation/remaking.h"

#include "annotation/edits.h"
#include "annotation/sessionfixture.h"

#include <QTest>

using namespace Galley;
using namespace Galley::Testing;
using namespace Qt::StringLiterals;

// Edits of one window on a set that another one changed at the same time.
class TestRemaking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesNewNumbersToWhatIsAdded();
    void letsLaterEditsFollow();
    void leavesOutWhatBelongsToWhatDoesNotFit();
    void makesTheSameOfTheSame_data();
    void makesTheSameOfTheSame();
};

namespace {

struct Window
{
    Window() = default;

    explicit Window(const AnnotationSet &set)
    {
        SessionData data = newArticle();
        data.set = set;
        session.emplace(std::move(data), sink);
    }

    SpanId mark(const Range &range)
    {
        const SpanId id = session->set().nextSpanId();
        return apply(Edits::mark(session->set(), session->article().text, u"actor"_s, u"state"_s, {range}))
            ? id
            : 0;
    }

    bool apply(const Edit &edit) { return session->apply(edit).has_value(); }

    [[nodiscard]] const AnnotationSet &set() const { return session->set(); }

    [[nodiscard]] QList<Edit> edits() const
    {
        QList<Edit> made;
        for (const JournalEntry &entry : sink.entries)
            made += entry.edit;
        return made;
    }

    ListSink sink;
    std::optional<Session> session{std::in_place, newArticle(), sink};
};

// Without what a first mark does to the state.
int remake(Window &window, const QList<Edit> &edits)
{
    Remaking remaking(*window.session);
    int made = 0;
    for (Edit edit : edits) {
        edit.changes.removeIf(
            [](const Change &change) { return std::holds_alternative<StateChange>(change); });
        made += remaking.make(edit) ? 1 : 0;
    }
    return made;
}

} // namespace

void TestRemaking::givesNewNumbersToWhatIsAdded()
{
    Window mine;
    Window theirs;
    QCOMPARE(theirs.mark({0, 7}), 1);
    QCOMPARE(mine.mark({8, 11}), 1);
    QCOMPARE(mine.mark({0, 3}), 2);
    QCOMPARE(remake(theirs, mine.edits()), 2);
    QCOMPARE(theirs.set().spanCount(), 3);
    QCOMPARE(theirs.set().span(1)->extent(), (Range{0, 7}));
    QCOMPARE(theirs.set().span(2)->extent(), (Range{8, 11}));
    QCOMPARE(theirs.set().span(3)->extent(), (Range{0, 3}));
}

void TestRemaking::letsLaterEditsFollow()
{
    Window mine;
    Window theirs;
    theirs.mark({0, 7});
    theirs.mark({0, 3});
    QVERIFY(theirs.apply(Edits::comment(theirs.set(), {.author = u"ann"_s, .text = u"theirs"_s})));
    const SpanId actor = mine.mark({8, 11});
    QVERIFY(mine.apply(Edits::setNote(mine.set(), actor, u"mine"_s)));
    QVERIFY(mine.apply(
        Edits::mark(mine.set(), mine.session->article().text, u"claim"_s, u"factual"_s, {{0, 12}})));
    QVERIFY(mine.apply(Edits::relate(mine.set(), u"about"_s, 2, actor)));
    QVERIFY(mine.apply(Edits::comment(mine.set(), {.span = actor, .author = u"ann"_s, .text = u"mine"_s})));
    QVERIFY(mine.apply(Edits::resolveComment(mine.set(), 1, true)));
    QCOMPARE(remake(theirs, mine.edits()), mine.edits().size());
    QCOMPARE(theirs.set().span(3)->note, u"mine"_s);
    QCOMPARE(theirs.set().span(1)->note, QString());
    const Relation relation = theirs.set().relations().first();
    QCOMPARE(relation.from, 4);
    QCOMPARE(relation.to, 3);
    QCOMPARE(theirs.set().comment(1)->text, u"theirs"_s);
    QVERIFY(!theirs.set().comment(1)->resolved);
    QCOMPARE(theirs.set().comment(2)->span, 3);
    QVERIFY(theirs.set().comment(2)->resolved);
}

// What is added to a mark that is gone must not end at another mark that has its number.
void TestRemaking::leavesOutWhatBelongsToWhatDoesNotFit()
{
    Window before;
    const SpanId gone = before.mark({0, 7});
    Window mine(before.set());
    Window theirs(before.set());
    QVERIFY(theirs.apply(Edits::remove(theirs.set(), gone)));
    theirs.mark({8, 11});
    QVERIFY(theirs.apply(
        Edits::mark(theirs.set(), mine.session->article().text, u"claim"_s, u"factual"_s, {{0, 12}})));
    Edit both = Edits::setNote(mine.set(), gone, u"x"_s);
    both.changes +=
        Edits::mark(mine.set(), mine.session->article().text, u"actor"_s, u"state"_s, {{4, 7}}).changes;
    QVERIFY(mine.apply(both));
    QVERIFY(mine.apply(
        Edits::mark(mine.set(), mine.session->article().text, u"claim"_s, u"factual"_s, {{0, 11}})));
    QVERIFY(mine.apply(Edits::relate(mine.set(), u"about"_s, 3, 2)));
    QCOMPARE(remake(theirs, mine.edits()), 1); // the claim alone
    QCOMPARE(theirs.set().spanCount(), 3);
    QCOMPARE(theirs.set().span(2)->extent(), (Range{8, 11}));
    QCOMPARE(theirs.set().relationCount(), 0);
}

void TestRemaking::makesTheSameOfTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("edits of seed %u", seed) << seed;
}

void TestRemaking::makesTheSameOfTheSame()
{
    QFETCH(quint32, seed);
    Window mine;
    RandomEdits random(seed, sampleText());
    for (int i = 0; i < 200; ++i)
        std::ignore = mine.session->apply(random.next(mine.set()));
    Window again;
    Remaking remaking(*again.session);
    for (const Edit &edit : mine.edits())
        QVERIFY(remaking.make(edit));
    QCOMPARE(again.set(), mine.set());
}

QTEST_GUILESS_MAIN(TestRemaking)
#include "tst_remaking.moc"
