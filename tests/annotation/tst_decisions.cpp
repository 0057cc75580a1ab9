#include "annotation/constraints.h"
#include "annotation/edits.h"
#include "annotation/goback.h"
#include "annotation/randomedits.h"
#include "annotation/reanchor.h"
#include "annotation/session.h"

#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

class ListSink : public EditSink
{
public:
    void submit(SetId, const JournalEntry &entry) override { entries.append(entry); }

    QList<JournalEntry> entries;
};

SessionData goldArticle()
{
    SessionData data;
    data.article.text = Testing::sampleText();
    data.schemas = Testing::smallSchemas();
    data.set = AnnotationSet(5, 1, {.id = 1, .name = u"gold"_s, .kind = Annotator::Kind::Adjudicator});
    return data;
}

Decision takesAnn()
{
    return {.id = 1,
            .kind = Decision::Kind::Take,
            .layer = u"actor"_s,
            .place = {8, 13},
            .quote = u"Abara"_s,
            .cause = u"label"_s,
            .annotators = {u"ann"_s, u"bob"_s},
            .taken = {u"ann"_s},
            .labels = {QString(), u"state"_s},
            .signature = u"9f/“𐍈”"_s,
            .spans = {1},
            .reason = u"Guidelines"_s,
            .note = u"see 3.1\nقال"_s,
            .policy = u"majority"_s,
            .by = u"carol"_s,
            .at = QDateTime(QDate(2024, 4, 12), QTime(8, 30, 1, 250), QTimeZone::UTC)};
}

// A mark and the decision that made it, in one edit.
Edit adjudication(const AnnotationSet &gold, const ArticleText &text, Decision decision = takesAnn())
{
    Edit edit = Edits::mark(gold, text, u"actor"_s, u"state"_s, {decision.place});
    edit.action = u"adjudicate"_s;
    decision.id = gold.nextDecisionId();
    decision.spans = {gold.nextSpanId()};
    edit.changes.append(DecisionChange{std::nullopt, decision});
    return edit;
}

Edit signOff(const AnnotationSet &gold)
{
    return {u"sign-off"_s, {StateChange{gold.state(), SetState::Done}}};
}

Edit reopening(const AnnotationSet &gold)
{
    return {u"reopen"_s, {StateChange{gold.state(), SetState::InProgress}}};
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void haveAWordForEachKind();
    void surviveTheJournal();
    void goAndComeBackWithTheirSpans();
    void areNeverChangedUnseen();
    void areTakenOverWithTheirSet();
    void refuseWhatIsNoDecision_data();
    void refuseWhatIsNoDecision();
    void tellWhichWereTouched();
    void keepThePersonInTheJournal();
    void areFoundAgainInANewVersionOfTheText();
    void stayAsTheyAreOnceSignedOff_data();
    void stayAsTheyAreOnceSignedOff();
    void leaveWorkOfAnnotatorsOpenWhenItIsDone();
    void canBeReopenedAndTheSigningOffUndone();
    void keepASignedOffSetFromGoingBack();
    void takeBackAnEditThatDecidesAndSignsOff();
};

void TestDecisions::haveAWordForEachKind()
{
    using enum Decision::Kind;
    for (const auto &[kind, word] : {std::pair{Take, u"take"_s},
                                     {TakeAll, u"take-all"_s},
                                     {TakeNone, u"take-none"_s},
                                     {ByHand, u"by-hand"_s},
                                     {Postpone, u"postpone"_s}}) {
        QCOMPARE(wordFor(kind), word);
        QCOMPARE(decisionKindFrom(word), kind);
    }
    QVERIFY(!decisionKindFrom(u"took"));
}

void TestDecisions::surviveTheJournal()
{
    Decision changed = takesAnn();
    changed.kind = Decision::Kind::TakeNone;
    changed.taken.clear();
    changed.spans.clear();
    changed.at = {};
    const Edit edit{u"adjudicate"_s,
                    {DecisionChange{std::nullopt, takesAnn()}, DecisionChange{takesAnn(), changed}}};
    QCOMPARE(*editFromJson(toJson(edit)), edit);
    QCOMPARE(*editFromJson(toJson(inverse(edit))), inverse(edit));
    for (const char *const after :
         {R"({"kind":"take","place":[1,2]})", R"({"id":1,"place":[1,2]})", R"({"id":1,"kind":"take"})",
          R"({"id":1,"kind":"took","place":[1,2]})", R"({"id":1,"kind":"take","place":[1]})"})
        QVERIFY2(
            !editFromJson(R"({"action":"x","changes":[{"decision":1,"after":)" + QByteArray(after) + "}]}"),
            after);
}

void TestDecisions::goAndComeBackWithTheirSpans()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    QVERIFY(session.apply(adjudication(session.set(), session.article().text)));
    QCOMPARE(*session.set().decision(1), takesAnn());
    QVERIFY(session.set().span(1));
    QCOMPARE(session.set().nextDecisionId(), 2);
    QVERIFY(session.undo());
    QVERIFY(session.set().decisions().isEmpty() && session.set().isEmpty());
    QVERIFY(session.redo());
    QCOMPARE(session.set().decisions().value(1), takesAnn());
    QVERIFY(session.goBack(0));
    QVERIFY(session.set().isEmpty());
    QVERIFY(session.undo());
    QCOMPARE(session.set().decisions().value(1), takesAnn());
    Decision none = takesAnn();
    none.kind = Decision::Kind::TakeNone;
    none.taken.clear();
    none.spans.clear();
    none.id = session.set().nextDecisionId();
    QVERIFY(session.apply({u"adjudicate"_s, {DecisionChange{std::nullopt, none}}}));
    QVERIFY(session.apply(Edits::remove(session.set(), 1)));
    QVERIFY(!session.set().isEmpty()); // a decision alone is work
    QCOMPARE(session.set().decisions().size(), 2);
}

void TestDecisions::areNeverChangedUnseen()
{
    AnnotationSet set = goldArticle().set;
    QVERIFY(set.apply({u"x"_s, {DecisionChange{std::nullopt, takesAnn()}}}));
    Decision other = takesAnn();
    other.note = u"other"_s;
    const auto kindOf = [&](const DecisionChange &change) {
        const auto refused = set.apply({u"x"_s, {change}});
        return refused ? std::nullopt : std::optional(refused.error().kind);
    };
    QCOMPARE(kindOf({other, takesAnn()}), Error::Kind::Conflict);
    QCOMPARE(kindOf({other, std::nullopt}), Error::Kind::Conflict);
    QCOMPARE(kindOf({std::nullopt, other}), Error::Kind::AlreadyExists);
    other.id = 2;
    QCOMPARE(kindOf({takesAnn(), other}), Error::Kind::Conflict);
    other.id = 0;
    QCOMPARE(kindOf({std::nullopt, other}), Error::Kind::AlreadyExists);
    QCOMPARE(set.decisions().values(), QList{takesAnn()});
}

void TestDecisions::areTakenOverWithTheirSet()
{
    Decision decision = takesAnn();
    decision.id = 4;
    const auto make = [&](const QList<Decision> &decisions) {
        return AnnotationSet::fromParts(1, 1, {}, SetState::Done, {}, {}, {}, 1, 1, 1, {}, 3, decisions);
    };
    const auto set = make({decision});
    QVERIFY(set);
    QCOMPARE(*set->decision(4), decision);
    QCOMPARE(set->nextDecisionId(), 5);
    QVERIFY(!make({decision, decision}));
    QVERIFY(!(*make({}) == *set));
    QCOMPARE(make({})->nextDecisionId(), 3);
    AnnotationSet other = *set;
    QVERIFY(other.apply(Edits::clear(other)));
    QVERIFY(other.isEmpty());
}

void TestDecisions::refuseWhatIsNoDecision_data()
{
    QTest::addColumn<Decision>("decision");
    const auto row = [](const char *name, auto change) {
        Decision decision = takesAnn();
        change(decision);
        QTest::newRow(name) << decision;
    };
    row("a place outside the text", [](Decision &d) { d.place = {4, 100'000}; });
    row("a place that ends before it begins", [](Decision &d) { d.place = {4, 3}; });
    row("a place before the text", [](Decision &d) { d.place = {-1, 3}; });
    row("a version of somebody who was not compared", [](Decision &d) { d.taken = {u"zoe"_s}; });
    row("a version of nobody", [](Decision &d) { d.taken.clear(); });
    row("none, and yet somebody's", [](Decision &d) { d.kind = Decision::Kind::TakeNone; });
    row("put off, and yet taken", [](Decision &d) { d.kind = Decision::Kind::Postpone; });
}

void TestDecisions::refuseWhatIsNoDecision()
{
    QFETCH(Decision, decision);
    ListSink sink;
    Session session(goldArticle(), sink);
    const Result<void> refused = session.apply({u"adjudicate"_s, {DecisionChange{std::nullopt, decision}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QVERIFY(session.set().isEmpty());
}

void TestDecisions::tellWhichWereTouched()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    QList<DecisionId> touched;
    connect(&session, &Session::changed, this,
            [&](const Session::Touched &seen) { touched += seen.decisions; });
    QVERIFY(session.apply(adjudication(session.set(), session.article().text)));
    QVERIFY(session.undo());
    QCOMPARE(touched, (QList<DecisionId>{1, 1}));
}

void TestDecisions::keepThePersonInTheJournal()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    const ArticleText &text = session.article().text;
    QVERIFY(session.apply(adjudication(session.set(), text)));
    session.setActor(u"carol"_s);
    QVERIFY(session.apply(signOff(session.set())));
    QVERIFY(session.undo());
    session.setActor({});
    QVERIFY(session.redo());
    QStringList names;
    for (const JournalEntry &entry : std::as_const(sink.entries))
        names.append(entry.annotator);
    QCOMPARE(names, (QStringList{u"gold"_s, u"carol"_s, u"carol"_s, u"gold"_s}));
    QCOMPARE(session.history().entry(2)->annotator, u"carol"_s);
}

void TestDecisions::areFoundAgainInANewVersionOfTheText()
{
    AnnotationSet set = goldArticle().set;
    const ArticleText text = Testing::sampleText();
    QVERIFY(set.apply(adjudication(set, text)));
    Decision lost = takesAnn();
    lost.place = {40, 44};
    QVERIFY(set.apply(adjudication(set, text, lost)));
    const QString before = text.string();
    const auto after =
        ArticleText::fromString(u"Now: "_s + before.first(text.toUtf16(30)) + u"Other words altogether."_s);
    QVERIFY(after);
    const ReanchoredSet moved = reanchored(set, text, *after);
    Decision expected = takesAnn();
    expected.place = {13, 18};
    QCOMPARE(moved.set.decisions().values(), QList{expected});
    QCOMPARE(moved.set.nextDecisionId(), 3);
}

void TestDecisions::stayAsTheyAreOnceSignedOff_data()
{
    QTest::addColumn<Edit>("edit");
    AnnotationSet gold = goldArticle().set;
    const ArticleText text = Testing::sampleText();
    std::ignore = gold.apply(adjudication(gold, text));
    QTest::newRow("a mark") << Edits::mark(gold, text, u"actor"_s, u"state"_s, {{0, 7}});
    QTest::newRow("taking a mark away") << Edits::remove(gold, 1);
    QTest::newRow("a note") << Edits::setNote(gold, 1, u"later"_s);
    QTest::newRow("a decision") << adjudication(gold, text);
    QTest::newRow("taking a decision away")
        << Edit{u"adjudicate"_s, {DecisionChange{takesAnn(), std::nullopt}}};
    QTest::newRow("a comment") << Edits::comment(gold, {.author = u"rev"_s, .text = u"why?"_s});
    QTest::newRow("a field") << Edits::setField(gold, u"topic"_s, u"aid"_s);
    QTest::newRow("everything taken away") << Edits::clear(gold);
}

void TestDecisions::stayAsTheyAreOnceSignedOff()
{
    QFETCH(Edit, edit);
    ListSink sink;
    Session session(goldArticle(), sink);
    QVERIFY(session.apply(adjudication(session.set(), session.article().text)));
    QVERIFY(session.apply(signOff(session.set())));
    QVERIFY(session.set().isSignedOff());
    const AnnotationSet before = session.set();
    const Result<void> refused = session.apply(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QVERIFY(refused.error().message.contains(u"signed off"_s));
    AnnotationSet bare = before; // what has no session obeys, too
    QCOMPARE(bare.apply(edit).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(session.set(), before);
    QCOMPARE(bare, before);
}

void TestDecisions::leaveWorkOfAnnotatorsOpenWhenItIsDone()
{
    SessionData data = goldArticle();
    data.set.annotator.kind = Annotator::Kind::Human;
    ListSink sink;
    Session session(data, sink);
    const ArticleText &text = session.article().text;
    QVERIFY(session.apply(Edits::setState(session.set(), SetState::Done)));
    QVERIFY(!session.set().isSignedOff());
    QVERIFY(session.apply(Edits::mark(session.set(), text, u"actor"_s, u"state"_s, {{0, 7}})));
}

void TestDecisions::canBeReopenedAndTheSigningOffUndone()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    const ArticleText &text = session.article().text;
    QVERIFY(session.apply(adjudication(session.set(), text)));
    QVERIFY(session.apply(signOff(session.set())));
    QVERIFY(session.undo());
    QVERIFY(session.apply(signOff(session.set())));
    QVERIFY(session.apply(reopening(session.set())));
    QVERIFY(session.apply(Edits::setNote(session.set(), 1, u"later"_s)));
    QVERIFY(session.undo()); // the note
    QVERIFY(session.undo()); // the reopening: signed off again
    QVERIFY(session.set().isSignedOff());
    QVERIFY(session.undo()); // the signing off
    QVERIFY(session.undo()); // the decision
    QVERIFY(session.set().isEmpty());
}

void TestDecisions::keepASignedOffSetFromGoingBack()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    QVERIFY(session.apply(adjudication(session.set(), session.article().text)));
    QVERIFY(session.apply(signOff(session.set())));
    const Result<void> refused = session.goBack(0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QVERIFY(session.goBack(1)); // which only opens it
    QCOMPARE(session.set().state(), SetState::InProgress);
    QVERIFY(session.goBack(0));
    QVERIFY(session.set().isEmpty());
}

void TestDecisions::takeBackAnEditThatDecidesAndSignsOff()
{
    ListSink sink;
    Session session(goldArticle(), sink);
    Edit edit = adjudication(session.set(), session.article().text);
    edit.changes.append(StateChange{SetState::New, SetState::Done});
    QVERIFY(session.apply(edit));
    QVERIFY(session.set().isSignedOff());
    QVERIFY(session.undo());
    QVERIFY(session.set().isEmpty());
    AnnotationSet set = session.set();
    edit.changes.append(DecisionChange{std::nullopt, takesAnn()});
    QCOMPARE(set.apply(edit).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(set, session.set()); // nothing of it
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
