#include "viewfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76.\nThe state paid for it. Nobody said more."_s;

} // namespace

// Changing the shape and the label of the focused span.
class tst_Shapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    // --- boundaries

    void bracketsChooseABoundaryThatArrowsMoveAndEnterKeepsInOneStep()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier, 2);
        f.press(Qt::Key_Left);
        f.type(u"["_s);
        f.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.span(id)->quote, u"army"_s); // only tried
        (void)f.view.grab();
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"The army of Nige"_s);
        const qsizetype caret = f.view.caret();
        f.press(Qt::Key_Right);
        QCOMPARE(f.view.caret(), caret + 1); // arrows move the caret again
        QVERIFY(f.session->undo());
        QCOMPARE(f.span(id)->quote, u"army"_s);
    }

    void escapeAndUndoTakeBackWhatIsTried_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Z") << int(Qt::Key_Z) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void escapeAndUndoTakeBackWhatIsTried()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(key, modifiers);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army"_s);
        QCOMPARE(f.view.focusedSpan(), id);
    }

    void whateverElseIsDoneKeepsWhatIsTried()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.click(50);
        QCOMPARE(f.span(id)->quote, u"army of"_s);
    }

    void aSpanIsNotMadeEmpty()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 5});
        f.view.setFocusedSpan(id);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"]"_s);
        f.press(Qt::Key_Left);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"a"_s);
        QCOMPARE(refused.size(), 1);
    }

    void aStepThatTheLayerDoesNotAllowIsRefusedAtOnce()
    {
        ViewFixture f(text);
        QVERIFY(f.add(u"flat"_s, u"only"_s, {12, 17}) != 0);
        const SpanId id = f.add(u"flat"_s, u"only"_s, {4, 8});
        f.view.setFocusedSpan(id);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier, 2);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army of"_s);
    }

    void everySegmentsEndsAreReached()
    {
        ViewFixture f(text);
        const SpanId id = piecesOf(f);
        f.type(u"]["_s); // the last end, then a begin: of the last segment
        f.press(Qt::Key_Left, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army an Il-76"_s);
        f.type(u"[]"_s); // the first begin, then the first end
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army of an Il-76"_s);
        f.type(u"[["_s); // on to the next segment's begin
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army of Il-76"_s);
    }

    void segmentsDoNotMeet()
    {
        ViewFixture f(text);
        const SpanId id = piecesOf(f);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"[]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier, 6);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army of Niger received an Il-76"_s);
        QCOMPARE(f.span(id)->segments.size(), 2);
        QVERIFY(!refused.isEmpty());
    }

    void aSpanThatGoesWhileItIsShapedEndsThat()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"]"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(f.session->undo());
        f.press(Qt::Key_Return);
        QCOMPARE(f.session->set().spanCount(), 0);
        (void)f.view.grab();
    }

    // --- pieces

    void plusAddsWhatIsSelectedNextToTheFocusedSpan()
    {
        ViewFixture f(text);
        const SpanId id = piecesOf(f);
        QCOMPARE(f.span(id)->segments, (QList<Range>{{4, 8}, {30, 35}}));
        QCOMPARE(f.view.focusedSpan(), id);
        QCOMPARE(f.session->set().spanCount(), 1);
    }

    void aPieceIsSelectedByAnyKeysAndEnterAddsIt()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"+"_s);
        f.type(u",,"_s);
        QCOMPARE(f.view.focusedSpan(), id);
        f.press(Qt::Key_Return);
        QCOMPARE(f.span(id)->quote, u"army Il-76"_s);
    }

    void escapeAddsNoPiece()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"+"_s);
        f.view.select({12, 17});
        f.press(Qt::Key_Escape);
        f.type(u"1"_s); // marks again
        QCOMPARE(f.span(id)->segments.size(), 1);
        QCOMPARE(f.session->set().spanCount(), 2);
    }

    void aSpanThatGoesWhileAPieceIsSelectedEndsThat()
    {
        ViewFixture f(text);
        f.view.setFocusedSpan(f.add(u"actor"_s, u"army"_s, {4, 8}));
        f.type(u"+"_s);
        QVERIFY(f.session->undo());
        QCOMPARE(f.view.focusedSpan(), 0);
        f.view.select({12, 17});
        f.press(Qt::Key_Return); // no piece of anything
        QCOMPARE(f.session->set().spanCount(), 0);
    }

    void aPieceThatMeetsAnotherBecomesOneWithIt()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"+"_s);
        f.view.select({6, 17});
        f.type(u"+"_s);
        QCOMPARE(f.span(id)->quote, u"army of Niger"_s);
        QCOMPARE(f.span(id)->segments.size(), 1);
    }

    void minusTakesThePieceAtTheCaretAway()
    {
        ViewFixture f(text);
        const SpanId id = piecesOf(f);
        f.view.setCaret(6);
        QCOMPARE(f.view.focusedSpan(), id);
        f.type(u"-"_s);
        QCOMPARE(f.span(id)->quote, u"Il-76"_s);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"-"_s); // the last one stays
        QCOMPARE(f.span(id)->quote, u"Il-76"_s);
        QCOMPARE(refused.size(), 1);
    }

    void aReadOnlyProjectRefusesEveryChangeOfShape()
    {
        ViewFixture f(text, true);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"[]+-:"_s);
        QCOMPARE(refused.size(), 5);
        for (const QList<QVariant> &why : refused)
            QVERIFY(why[0].toString().contains(u"reading only"));
    }

    // --- labels

    void aColonAndALabelsKeyGiveTheFocusedSpanAnotherLabel()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u":1"_s);
        QCOMPARE(f.span(id)->label, u"state"_s);
        QCOMPARE(f.session->set().spanCount(), 1);
        f.type(u"2"_s); // marks again
        QCOMPARE(f.session->set().spanCount(), 2);
    }

    void escapeLeavesTheLabel()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u":"_s);
        f.press(Qt::Key_Escape);
        f.type(u"1"_s);
        QCOMPARE(f.span(id)->label, u"army"_s);
    }

    // --- places without width

    void whereThereIsNoWordALayerThatAllowsItMarksThePlace()
    {
        ViewFixture f(u"one    two"_s);
        f.view.setCaret(5);
        f.type(u"p"_s);
        QCOMPARE(f.session->set().spans().value(0).segments, (QList<Range>{{5, 5}}));
        (void)f.view.grab();
        f.view.setCaret(1);
        f.type(u"p"_s); // a word is marked as ever
        QCOMPARE(f.quotes().value(0), u"here:one"_s);
    }

    void anEqualsSignMarksAPlaceWithinAWord()
    {
        ViewFixture f(u"one two"_s);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.view.setCaret(2);
        f.type(u"=p"_s);
        QCOMPARE(f.session->set().spans().value(0).segments, (QList<Range>{{2, 2}}));
        f.type(u"=1"_s); // of a layer without such places
        QCOMPARE(f.session->set().spanCount(), 1);
        QCOMPARE(refused.size(), 1);
        f.view.setCaret(7);
        QCOMPARE(f.view.focusedSpan(), 0);
        f.press(Qt::Key_Tab);
        QCOMPARE(f.view.focusedSpan(), f.session->set().spans().value(0).id);
    }

    // --- exactness

    void altAndShiftWithArrowsSelectsExactly()
    {
        ViewFixture f(text);
        f.view.setCaret(4);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, 2);
        f.type(u"2"_s);
        QCOMPARE(f.quotes(), QStringList{u"army:ar"_s});
    }

private:
    // "army" and "Il-76" as one span, which is in focus with the caret in the second piece.
    static SpanId piecesOf(ViewFixture &f)
    {
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.type(u"+"_s);
        f.view.select({31, 33});
        f.type(u"+"_s);
        return id;
    }
};

QTEST_MAIN(tst_Shapes)
#include "tst_shapes.moc"
