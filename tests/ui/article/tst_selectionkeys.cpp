#include "viewfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76 from Mali's state.\nNobody said more of Togo."_s;

QString codeOf(const ViewFixture &f, const QString &quote)
{
    const QList<Hint> hints = f.view.hints();
    for (const Hint &hint : hints) {
        if (f.session->article().text.view(hint.range) == quote)
            return hint.code;
    }
    return {};
}

QString selected(const ViewFixture &f)
{
    return f.session->article().text.view(f.view.selection()).toString();
}

} // namespace

class tst_SelectionKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void eGrowsTheSelectionAndShiftEShrinksItTheSameWay()
    {
        ViewFixture f(text);
        f.view.setCaret(13);
        QStringList steps;
        while (f.view.selection() != Range{0, text.size()} && steps.size() < 12) {
            f.type(u"e"_s);
            steps.append(selected(f));
        }
        QCOMPARE(steps.first(), u"Niger"_s);
        QCOMPARE(steps.last(), text);
        for (qsizetype i = steps.size() - 2; i >= 0; --i) {
            f.type(u"E"_s);
            QCOMPARE(selected(f), steps[i]);
        }
        f.type(u"E"_s);
        QCOMPARE(f.view.selection(), (Range{13, 13}));
        QVERIFY(f.session->set().spanCount() == 0);
    }

    void shiftELeavesASelectionThatWasNotGrown()
    {
        ViewFixture f(text);
        f.view.setCaret(13);
        f.type(u"e"_s);
        f.view.select({4, 10});
        f.type(u"E"_s);
        QCOMPARE(f.view.selection(), (Range{4, 10}));
    }

    void aHintSelectsItsMentionInOneLetterAndALabelsKeyMarksIt()
    {
        ViewFixture f(text);
        f.type(u";"_s);
        const QString code = codeOf(f, u"Niger"_s);
        QCOMPARE(code.size(), 1);
        f.type(code);
        QCOMPARE(selected(f), u"Niger"_s);
        QVERIFY(f.view.hints().isEmpty());
        f.type(u"1"_s);
        QCOMPARE(f.quotes(), QStringList{u"state:Niger"_s});
    }

    void lettersOfHintsMarkNothing()
    {
        ViewFixture f(text);
        f.type(u";q"_s); // q is a label's key and, with so few hints, no code
        QVERIFY(f.view.hints().isEmpty());
        QCOMPARE(f.session->set().spanCount(), 0);
    }

    void aNameBeforeAPossessiveIsMarkedWithoutIt()
    {
        ViewFixture f(text);
        f.type(u";"_s);
        f.type(codeOf(f, u"Mali"_s));
        f.type(u"1"_s);
        QCOMPARE(f.quotes(), QStringList{u"state:Mali"_s});
    }

    void escapeAndOtherKeysLeaveTheHints()
    {
        ViewFixture f(text);
        f.type(u";"_s);
        QVERIFY(!f.view.hints().isEmpty());
        f.press(Qt::Key_Escape);
        QVERIFY(f.view.hints().isEmpty());
        f.type(u";"_s);
        f.press(Qt::Key_Right);
        QVERIFY(f.view.hints().isEmpty());
        QCOMPARE(f.view.caret(), 1);
        f.type(u";"_s);
        f.click(5);
        QVERIFY(f.view.hints().isEmpty());
    }

    void aHintTypedWithShiftBeginsAStretchThatTheNextEnds()
    {
        ViewFixture f(text);
        f.type(u";"_s);
        f.type(codeOf(f, u"Niger"_s).toUpper());
        QVERIFY(!f.view.hints().isEmpty());
        f.type(codeOf(f, u"Il-76"_s));
        QCOMPARE(selected(f), u"Niger received an Il-76"_s);
    }

    void aSecondSemicolonHintsEveryWord()
    {
        ViewFixture f(text);
        f.type(u";"_s);
        QVERIFY(codeOf(f, u"received"_s).isEmpty());
        f.type(u";"_s);
        f.type(codeOf(f, u"received"_s));
        QCOMPARE(selected(f), u"received"_s);
    }

    void aMarkedMentionComesAfterTheOthers()
    {
        ViewFixture f(text);
        QVERIFY(f.add(u"actor"_s, u"state"_s, {12, 17}) != 0);
        f.type(u";"_s);
        const QList<Hint> hints = f.view.hints();
        QCOMPARE(f.session->article().text.view(hints.first().range), u"Il-76"_s);
    }

    void aCommaGoesToTheNextMentionWithoutAMarkAndLessThanBack()
    {
        ViewFixture f(text);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        QVERIFY(f.add(u"equipment"_s, u"aircraft"_s, {30, 35}) != 0);
        QStringList met;
        for (int i = 0; i < 3; ++i) {
            f.type(u","_s);
            met.append(selected(f));
        }
        QCOMPARE(met, (QStringList{u"Niger"_s, u"Mali"_s, u"Togo"_s}));
        f.type(u","_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(selected(f), u"Togo"_s);
        f.type(u"<"_s);
        QCOMPARE(selected(f), u"Mali"_s);
    }

    void aNumberHasOneHintWithItsUnit()
    {
        ViewFixture f(u"It paid $1.5 million on June 15, 2015 for 40 km. \U0001F600"_s);
        f.type(u";"_s);
        QStringList hinted;
        for (const Hint &hint : f.view.hints())
            hinted.append(f.session->article().text.view(hint.range).toString());
        hinted.sort();
        QCOMPARE(hinted, (QStringList{u"$1.5 million"_s, u"40 km"_s, u"June 15, 2015"_s, u"paid"_s}));
    }

    void hintsOnlyStandOnWhatIsInView()
    {
        ViewFixture f(QString(text + u'\n').repeated(100));
        f.type(u";"_s);
        const QList<Hint> hints = f.view.hints();
        QVERIFY(!hints.isEmpty());
        for (const Hint &hint : hints)
            QVERIFY(f.view.viewport()->rect().contains(f.view.characterRect(hint.range.begin)));
        (void)f.view.grab();
    }

    void aTextWithoutWordsSaysThatThereIsNothingToHint()
    {
        ViewFixture f(u" \u2026 "_s);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.type(u";"_s);
        QCOMPARE(refused.size(), 1);
    }

    void anEqualsSignTakesTheSelectionAsItIs()
    {
        ViewFixture f(text);
        f.view.select({4, 6});
        f.type(u"=2"_s);
        QCOMPARE(f.quotes(), QStringList{u"army:ar"_s});
        f.view.select({12, 14});
        f.type(u"2"_s);
        QCOMPARE(f.quotes().last(), u"army:Niger"_s);
    }

    void exactlyNeverCutsAGrapheme()
    {
        ViewFixture f(u"ae\u0301i ok"_s);
        f.view.select({0, 2});
        f.type(u"=2"_s);
        QCOMPARE(f.quotes(), QStringList{u"army:ae\u0301"_s});
    }
};

QTEST_MAIN(tst_SelectionKeys)
#include "tst_selectionkeys.moc"
