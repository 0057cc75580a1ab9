#include "review/handdraft.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString textOfArticle = u"The army of Karsova meets the navy of Tirun."_s;

Span span(const ArticleText &text, Range range)
{
    return {
        .id = 4, .layer = u"actor"_s, .label = u"state"_s, .segments = {range}, .quote = text.quote({range})};
}

} // namespace

class TestHandDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyLosesWhatBelongsToTheOriginal();
    void anEndMovesByCharacterAndByWord();
    void aBeginMovesWhenItIsChosen();
    void anEndCannotPassTheBegin();
    void theEndsOfPiecesAreChosenInTurn();
    void theOnlyMarkStays();
    void attributesAreSetAndTakenAway();
};

void TestHandDraft::aCopyLosesWhatBelongsToTheOriginal()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    const HandDraft draft({span(text, {12, 19})}, text);
    QVERIFY(draft.isActive());
    QCOMPARE(draft.current().id, 0);
    QCOMPARE(draft.current().quote, u"Karsova"_s);
    QVERIFY(!HandDraft().isActive());
}

void TestHandDraft::anEndMovesByCharacterAndByWord()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    HandDraft draft({span(text, {12, 19})}, text);
    QVERIFY(draft.step(false, false));
    QCOMPARE(draft.current().quote, u"Karsov"_s);
    QVERIFY(draft.step(true, true));
    QCOMPARE(draft.current().quote, u"Karsova"_s);
    QVERIFY(draft.step(true, true));
    QCOMPARE(draft.current().quote, u"Karsova meets"_s);
}

void TestHandDraft::aBeginMovesWhenItIsChosen()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    HandDraft draft({span(text, {12, 19})}, text);
    draft.chooseEdge(false);
    QVERIFY(draft.step(false, true));
    QCOMPARE(draft.current().quote, u"of Karsova"_s);
}

void TestHandDraft::anEndCannotPassTheBegin()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    HandDraft draft({span(text, {12, 13})}, text);
    const Result<void> moved = draft.step(false, false);
    QVERIFY(!moved);
    QVERIFY(!moved.error().message.isEmpty());
    QCOMPARE(draft.current().quote, u"K"_s);
}

void TestHandDraft::theEndsOfPiecesAreChosenInTurn()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    Span two = span(text, {4, 8});
    two.segments.append({12, 19});
    HandDraft draft({two}, text);
    QCOMPARE(draft.edge(), (Edge{1, true}));
    draft.chooseEdge(true);
    QCOMPARE(draft.edge(), (Edge{0, true}));
    draft.chooseEdge(false);
    QCOMPARE(draft.edge(), (Edge{0, false}));
    draft.chooseEdge(false);
    QCOMPARE(draft.edge(), (Edge{1, false}));
}

void TestHandDraft::theOnlyMarkStays()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    HandDraft draft({span(text, {4, 8}), span(text, {12, 19})}, text);
    draft.next();
    QCOMPARE(draft.current().quote, u"Karsova"_s);
    QVERIFY(draft.remove());
    QCOMPARE(draft.spans().size(), 1);
    QCOMPARE(draft.current().quote, u"army"_s);
    QVERIFY(!draft.remove());
}

void TestHandDraft::attributesAreSetAndTakenAway()
{
    const ArticleText text = *ArticleText::fromString(textOfArticle);
    HandDraft draft({span(text, {4, 8})}, text);
    draft.setAttribute(u"role"_s, u"agent"_s);
    QCOMPARE(draft.current().attributes.value(u"role"_s), QJsonValue(u"agent"_s));
    draft.setAttribute(u"role"_s, QJsonValue::Undefined);
    QVERIFY(draft.current().attributes.isEmpty());
    draft.setLabel(u"force"_s);
    QCOMPARE(draft.current().label, u"force"_s);
}

QTEST_GUILESS_MAIN(TestHandDraft)
#include "tst_handdraft.moc"
