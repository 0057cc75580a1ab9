#include "viewfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76.\nThe state paid for it. Nobody said more."_s;

} // namespace

class tst_ArticleView : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void showsNothingWithoutAnArticle()
    {
        ArticleView view;
        view.show();
        QTest::keyClicks(&view, u"1.r[]"_s);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::mouseClick(view.viewport(), Qt::LeftButton);
        QCOMPARE(view.caret(), 0);
        QCOMPARE(view.focusedSpan(), 0);
        (void)view.grab();
    }

    void anEmptyArticleTakesNoMark()
    {
        ViewFixture f({});
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"1"_s);
        f.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        (void)f.view.grab();
    }

    void aSessionMayGoWhileItIsShown()
    {
        ViewFixture f(text);
        f.session.reset();
        QCOMPARE(f.view.session(), nullptr);
        (void)f.view.grab();
        f.type(u"1"_s);
    }

    // --- marking

    void aLabelsKeyMarksTheWordAtTheCaret()
    {
        ViewFixture f(text);
        const QSignalSpy focused(&f.view, &ArticleView::spanFocused);
        f.view.setCaret(5);
        f.type(u"2"_s);
        QCOMPARE(f.quotes(), QStringList{u"army:army"_s});
        QCOMPARE(f.view.focusedSpan(), f.session->set().spans().first().id);
        QCOMPARE(focused.size(), 1);
    }

    void aLabelsKeyMarksTheSelectionToWholeTokens()
    {
        ViewFixture f(text);
        f.view.select({5, 14});
        f.type(u"1"_s);
        QCOMPARE(f.quotes(), QStringList{u"state:army of Niger"_s});
    }

    void severalKeysStackSpansOnOneSelection()
    {
        ViewFixture f(text);
        f.view.select({4, 8});
        f.type(u"12q"_s);
        QCOMPARE(f.quotes(), (QStringList{u"state:army"_s, u"army:army"_s, u"aircraft:army"_s}));
    }

    void theSameMarkTwiceIsOneSpanInFocus()
    {
        ViewFixture f(text);
        f.view.setCaret(5);
        f.type(u"12"_s);
        f.type(u"1"_s);
        QCOMPARE(f.session->set().spanCount(), 2);
        QCOMPARE(f.span(f.view.focusedSpan())->label, u"state"_s);
    }

    void aPeriodRepeatsTheLastLabel()
    {
        ViewFixture f(text);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"."_s);
        QCOMPARE(refused.size(), 1);
        f.type(u"2"_s);
        f.view.setCaret(13);
        f.type(u"."_s);
        QCOMPARE(f.quotes(), (QStringList{u"army:The"_s, u"army:Niger"_s}));
    }

    void whatALayerDoesNotAllowIsRefusedWithAReason()
    {
        ViewFixture f(text);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.view.select({4, 17});
        f.type(u"z"_s);
        f.view.select({4, 8});
        f.type(u"z"_s);
        QCOMPARE(f.quotes(), QStringList{u"only:army of Niger"_s});
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
    }

    void whiteSpaceIsNotMarked()
    {
        ViewFixture f(u"one    two"_s);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.view.select({4, 6});
        f.type(u"1"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(f.session->set().spanCount(), 0);
    }

    void aReadOnlyArticleSaysSo()
    {
        ViewFixture f(text, true);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"1"_s);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(u"reading only"));
    }

    void offsetsAreCodePointsWhateverTheText()
    {
        ViewFixture f(u"👨‍👩‍👧 e\u0301cole القاهرة 北京 end"_s);
        const ArticleText &article = f.session->article().text;
        for (const QString &word : {u"e\u0301cole"_s, u"القاهرة"_s, u"end"_s}) {
            const qsizetype at = article.toCodePoints(article.string().indexOf(word));
            f.view.setCaret(at + 1);
            f.type(u"1"_s);
            const Span &span = *f.span(f.view.focusedSpan());
            QCOMPARE(span.quote, word);
            QCOMPARE(article.view(span.extent()).toString(), word);
            QCOMPARE(span.extent().begin, at);
        }
    }

    // --- focus

    void tabWalksTheSpansInOrderAndRound()
    {
        ViewFixture f(text);
        const SpanId outer = f.add(u"actor"_s, u"army"_s, {4, 17});
        const SpanId inner = f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId last = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        QList<SpanId> seen;
        for (int i = 0; i < 4; ++i) {
            f.press(Qt::Key_Tab);
            seen.append(f.view.focusedSpan());
        }
        QCOMPARE(seen, (QList<SpanId>{outer, inner, last, outer}));
        f.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(f.view.focusedSpan(), last);
        QCOMPARE(f.view.caret(), 30);
    }

    void theCaretFocusesTheInnermostSpan()
    {
        ViewFixture f(text);
        const SpanId outer = f.add(u"actor"_s, u"army"_s, {4, 17});
        const SpanId inner = f.add(u"actor"_s, u"state"_s, {12, 17});
        f.view.setCaret(13);
        QCOMPARE(f.view.focusedSpan(), inner);
        f.view.setCaret(5);
        QCOMPARE(f.view.focusedSpan(), outer);
        f.view.setCaret(20);
        QCOMPARE(f.view.focusedSpan(), 0);
    }

    void clicksCycleThroughSpansOnOneWord()
    {
        ViewFixture f(text);
        const SpanId outer = f.add(u"actor"_s, u"army"_s, {4, 17});
        const SpanId inner = f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId twin = f.add(u"actor"_s, u"army"_s, {12, 17});
        QList<SpanId> seen;
        for (int i = 0; i < 4; ++i) {
            f.click(13);
            seen.append(f.view.focusedSpan());
            QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
        }
        QCOMPARE(seen, (QList<SpanId>{inner, twin, outer, inner}));
    }

    void deleteRemovesTheFocusedSpanAlone()
    {
        ViewFixture f(text);
        const SpanId first = f.add(u"actor"_s, u"army"_s, {4, 8});
        const SpanId second = f.add(u"actor"_s, u"state"_s, {12, 17});
        f.view.setFocusedSpan(second);
        f.press(Qt::Key_Delete);
        QVERIFY(f.span(first) && !f.span(second));
        QCOMPARE(f.view.focusedSpan(), 0);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.press(Qt::Key_Delete);
        QCOMPARE(refused.size(), 1);
        QVERIFY(f.session->undo());
        QVERIFY(f.span(second));
    }

    void enterAsksForTheAttributes()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        const QSignalSpy asked(&f.view, &ArticleView::attributesRequested);
        f.view.setFocusedSpan(id);
        f.press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<SpanId>(), id);
    }

    // --- relations

    void aRelationIsMadeByTypeAndNumber()
    {
        ViewFixture f(text);
        const SpanId army = f.add(u"actor"_s, u"army"_s, {4, 8});
        const SpanId state = f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        f.view.setFocusedSpan(plane);
        f.type(u"r"_s);
        f.type(u"2"_s); // operated by
        f.type(u"2"_s); // the second nearest: the army
        QCOMPARE(f.session->set().relationCount(), 1);
        const Relation relation = f.session->set().relations().first();
        QCOMPARE(relation.type, u"operated-by"_s);
        QCOMPARE(relation.from, plane);
        QCOMPARE(relation.to, army);
        QCOMPARE(f.session->set().spanCount(), 3); // digits marked nothing
        Q_UNUSED(state)
    }

    void aRelationIsMadeByAClick()
    {
        ViewFixture f(text);
        const SpanId state = f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        f.view.setFocusedSpan(plane);
        f.view.startRelation(u"supplied-by"_s);
        f.click(31); // itself: not allowed
        QCOMPARE(f.session->set().relationCount(), 0);
        f.click(13);
        QCOMPARE(f.session->set().relations().value(0).to, state);
        QCOMPARE(f.view.focusedSpan(), plane);
    }

    void escapeLeavesARelationUnmade()
    {
        ViewFixture f(text);
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        f.view.setFocusedSpan(f.add(u"equipment"_s, u"aircraft"_s, {30, 35}));
        f.type(u"r1"_s);
        f.press(Qt::Key_Escape);
        f.view.setCaret(5);
        f.type(u"1"_s);
        QCOMPARE(f.session->set().relationCount(), 0);
        QCOMPARE(f.quotes().first(), u"state:army"_s);
    }

    void aSpanThatCannotBeRelatedSaysSo()
    {
        ViewFixture f(text);
        f.view.setFocusedSpan(f.add(u"actor"_s, u"state"_s, {12, 17}));
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u"r"_s);
        QCOMPARE(refused.size(), 1);
    }

    // --- caret

    void arrowsMoveByCharacterAndAcrossParagraphs()
    {
        ViewFixture f(u"a👨‍👩‍👧b\n\ncd"_s);
        QList<qsizetype> seen;
        for (int i = 0; i < 5; ++i) {
            f.press(Qt::Key_Right);
            seen.append(f.view.caret());
        }
        QCOMPARE(seen, (QList<qsizetype>{1, 6, 7, 9, 10}));
        f.press(Qt::Key_Left, {}, 2);
        QCOMPARE(f.view.caret(), 7);
    }

    void arrowsAreVisualInRightToLeftText()
    {
        ViewFixture f(u"السلام عليكم"_s);
        const int x = f.view.characterRect(0).right();
        f.press(Qt::Key_Left);
        QCOMPARE(f.view.caret(), 1);
        QVERIFY(f.view.characterRect(1).right() < x);
        f.press(Qt::Key_Right);
        QCOMPARE(f.view.caret(), 0);
        f.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), 6);
    }

    void upAndDownKeepTheirPlaceAcrossShortLines()
    {
        ViewFixture f(u"a long first line\nab\nanother long line"_s);
        f.view.setCaret(12);
        const int x = f.view.characterRect(12).left();
        f.press(Qt::Key_Down);
        QCOMPARE(f.view.caret(), 20);
        f.press(Qt::Key_Down);
        QVERIFY(std::abs(f.view.characterRect(f.view.caret()).left() - x) < 10);
        f.press(Qt::Key_Up, {}, 2);
        QCOMPARE(f.view.caret(), 12);
    }

    void homeAndEndKeepToTheLine()
    {
        ViewFixture f(u"Officials said that the convoy came late. "_s.repeated(8).trimmed() + u"\nlast"_s);
        f.press(Qt::Key_Down);
        const qsizetype start = f.view.caret();
        QVERIFY(start > 40);
        f.press(Qt::Key_End);
        const qsizetype end = f.view.caret();
        QVERIFY(end > start + 40);
        QCOMPARE(f.view.characterRect(end).top(), f.view.characterRect(start).top());
        f.press(Qt::Key_Home);
        QCOMPARE(f.view.caret(), start);
        f.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), f.session->article().text.length());
        f.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), 0);
    }

    void shiftExtendsAndArrowsLeaveTheSelection()
    {
        ViewFixture f(text);
        const QSignalSpy changed(&f.view, &ArticleView::selectionChanged);
        f.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 2);
        QCOMPARE(f.view.selection(), (Range{0, 8}));
        QCOMPARE(changed.size(), 2);
        f.press(Qt::Key_Left);
        QCOMPARE(f.view.selection(), (Range{0, 0}));
    }

    void theMouseSelectsWordsSentencesAndStretches()
    {
        ViewFixture f(text);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(5));
        QCOMPARE(f.view.selection(), (Range{4, 8}));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(5));
        QCOMPARE(f.view.selection(), (Range{0, 36}));
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(12));
        QMouseEvent move(QEvent::MouseMove, f.pointOf(17), f.view.viewport()->mapToGlobal(f.pointOf(17)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &move);
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(17));
        QCOMPARE(f.view.selection(), (Range{12, 17}));
        f.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Niger"_s);
    }

    // --- the page

    void theCaretScrollsIntoViewAndTheTopStays()
    {
        ViewFixture f(u"Officials said that the convoy came late and that nobody had seen it. "_s.repeated(5)
                          .append(u"\n\n")
                          .repeated(200));
        f.press(Qt::Key_End, Qt::ControlModifier);
        const QRect caret = f.view.characterRect(f.view.caret() - 1);
        QVERIFY(f.view.viewport()->rect().contains(caret));
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum() / 2);
        const qsizetype top = f.view.offsetAt({f.view.viewport()->width() / 2, 5});
        f.view.resize(560, 600); // narrower: everything is laid out anew
        const qsizetype after = f.view.offsetAt({f.view.viewport()->width() / 2, 5});
        QVERIFY2(std::abs(after - top) < 200, qPrintable(u"%1 %2"_s.arg(top).arg(after)));
    }

    void pagesTurnWithoutLosingLines()
    {
        ViewFixture f(u"Officials said that the convoy came late and that nobody had seen it. "_s.repeated(5)
                          .append(u"\n\n")
                          .repeated(100));
        for (int i = 0; i < 5; ++i) {
            const qsizetype bottom =
                f.view.offsetAt({f.view.viewport()->width() / 2, f.view.viewport()->height() - 60});
            f.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            QVERIFY(f.view.characterRect(bottom).bottom() <= f.view.viewport()->height());
        }
        const qsizetype before = f.view.caret();
        f.press(Qt::Key_PageDown);
        QVERIFY(f.view.caret() > before + 300);
        f.press(Qt::Key_PageUp);
        QCOMPARE(f.view.caret(), before);
    }

    void zoomMakesTextLargerWithinBounds()
    {
        ViewFixture f(text);
        const int before = f.view.characterRect(0).height();
        f.view.setZoom(2);
        QVERIFY(f.view.characterRect(0).height() > before * 1.8);
        f.view.setZoom(100);
        QCOMPARE(f.view.zoom(), 3.0);
    }

    void lightAndDarkFollowThePalette()
    {
        ViewFixture f(text);
        QPalette dark = f.view.palette();
        dark.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
        dark.setColor(QPalette::Text, Qt::white);
        f.view.setPalette(dark);
        const QImage image = f.view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), QColor(0x1f, 0x21, 0x24));
    }

    void aMarkIsPainted()
    {
        ViewFixture f(text);
        const QRect word = f.view.characterRect(5);
        const QImage before = f.view.viewport()->grab(word.adjusted(0, -20, 0, 40)).toImage();
        f.view.setCaret(5);
        f.type(u"2"_s);
        f.view.setCaret(60); // no frame, no caret there
        QVERIFY(f.view.viewport()->grab(f.view.characterRect(5).adjusted(0, -20, 0, 40)).toImage() != before);
    }
};

QTEST_MAIN(tst_ArticleView)
#include "tst_articleview.moc"
