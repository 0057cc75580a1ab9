#include "text/growth.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The caret stands at "^", which is left out; the steps are what the selection grows to, with | between.
struct Case
{
    ArticleText text;
    qsizetype caret = 0;
};

Case caseOf(QString string)
{
    const qsizetype unit = string.indexOf(u'^');
    string.remove(unit, 1);
    ArticleText text = ArticleText::fromString(string).value();
    const qsizetype caret = text.toCodePoints(unit);
    return {std::move(text), caret};
}

QStringList stepsOf(const Case &test, qsizetype most)
{
    QStringList steps;
    Range range{test.caret, test.caret};
    while (steps.size() < most) {
        const Range next = grown(test.text, range);
        if (next == range)
            break;
        steps.append(test.text.view(next).toString());
        range = next;
    }
    return steps;
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsByTheUnitsOfTheText_data();
    void growsByTheUnitsOfTheText();
    void everyStepHoldsTheOneBeforeAndMore_data();
    void everyStepHoldsTheOneBeforeAndMore();
    void anEmptyTextGrowsToNothing();
    void isQuickInATextWithoutLineEnds();
};

void TestGrowth::growsByTheUnitsOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const QString &text, const QString &steps) {
        QTest::newRow(name) << text << steps;
    };
    row("a word, its name, the clause, the sentence, the paragraph, the text",
        u"He met Salah al-D^in, and left. It rained.\nMore."_s,
        u"al-Din|Salah al-Din|met Salah al-Din|He met Salah al-Din|He met Salah al-Din, and left.|"
        "He met Salah al-Din, and left. It rained.|He met Salah al-Din, and left. It rained.\nMore."_s);
    row("a name with of the between its capitals", u"in the Ministry of the Inter^ior today"_s,
        u"Interior|Ministry of the Interior|the Ministry of the Interior"_s);
    row("a French name with de la", u"au Conseil de la Ré^publique hier"_s,
        u"République|Conseil de la République"_s);
    row("a German name with von", u"sprach Ursula von der Ley^en dort"_s, u"Leyen|Ursula von der Leyen"_s);
    row("an Arabic name in Latin letters with bin", u"met Mohammed bin Salm^an there"_s,
        u"Salman|Mohammed bin Salman"_s);
    row("the name in a possessive before the whole word", u"It was Nig^er's army."_s,
        u"Niger|Niger's|Niger's army"_s);
    row("a sentence's first article is no part of a name", u"The Ni^ger army."_s,
        u"Niger|Niger army|The Niger army"_s);
    row("a name with its number", u"a Boeing 7^37 landed"_s, u"737|Boeing 737|Boeing 737 landed"_s);
    row("a number with its currency and magnitude", u"paid $^1.5 million for"_s, u"1.5|$1.5 million"_s);
    row("a number with its unit", u"some 4^0 km away"_s, u"40|40 km"_s);
    row("a number with its percent sign", u"was 1^2% of"_s, u"12|12%"_s);
    row("a date", u"on June 1^5, 2015 they"_s, u"15|June 15, 2015"_s);
    row("a date with the day first", u"on 1^5 June 2015 they"_s, u"15|15 June 2015"_s);
    row("a quotation without its marks, then with them", u"he said: \"we go^ on\" twice"_s,
        u"go|we go on|\"we go on\""_s);
    row("a quotation that nothing closes", u"he said: \u201Cwe wi^n"_s, u"win|we win|\u201Cwe win"_s);
    row("Arabic by clause and sentence",
        u"\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A^\u0633\u060C \u062B\u0645 \u063A\u0627\u062F\u0631."_s,
        u"\u0627\u0644\u0631\u0626\u064A\u0633|\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633|"
        u"\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633\u060C \u062B\u0645 \u063A\u0627\u062F\u0631."_s);
    row("Chinese by clause and sentence", u"\u4ED6\u6765\u4E86\uFF0C\u6211^\u8D70\u4E86\u3002\u597D\u3002"_s,
        u"\u8D70|\u6211\u8D70\u4E86|\u4ED6\u6765\u4E86\uFF0C\u6211\u8D70\u4E86\u3002|"
        u"\u4ED6\u6765\u4E86\uFF0C\u6211\u8D70\u4E86\u3002\u597D\u3002"_s);
}

void TestGrowth::growsByTheUnitsOfTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, steps);
    const QStringList expected = steps.split(u'|');
    QCOMPARE(stepsOf(caseOf(text), expected.size()), expected);
}

void TestGrowth::everyStepHoldsTheOneBeforeAndMore_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << u"The U.S. paid $1.5 million, he said \u201Cwell\u201D; Niger (and Mali) agreed.\nNo."_s;
    QTest::newRow("unbalanced marks") << u"He \" said (that \u201C it ] was \u00BB so ' and ) went"_s;
    QTest::newRow("white space only") << u"  \t \n  "_s;
    QTest::newRow("emoji and combining marks")
        << u"e\u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467 ok\u0308, A\u0301 B."_s;
    QTest::newRow("Hebrew")
        << u"\u05E2\u05E9\u05E8\u05D5\u05EA \u05D0\u05E0\u05E9\u05D9\u05DD, \u05D0\u05DA \u05DC\u05DE\u05E2\u05E9\u05D4."_s;
    QTest::newRow("CRLF") << u"One two.\r\nThree four.\r\n"_s;
}

void TestGrowth::everyStepHoldsTheOneBeforeAndMore()
{
    QFETCH(const QString, text);
    const ArticleText article = ArticleText::fromString(text).value();
    for (qsizetype begin = 0; begin <= article.length(); ++begin) {
        for (qsizetype end = begin; end <= article.length(); ++end) {
            const Range range{begin, end};
            const Range next = grown(article, range);
            QVERIFY(next.contains(range));
            QVERIFY(next.length() > range.length() || next == article.all());
        }
    }
}

void TestGrowth::anEmptyTextGrowsToNothing()
{
    QCOMPARE(grown(ArticleText(), {}), Range{});
}

void TestGrowth::isQuickInATextWithoutLineEnds()
{
    const ArticleText text =
        ArticleText::fromString(u"The army of Mali, he said, paid $5 million. "_s.repeated(30'000)).value();
    Range range{600'005, 600'005};
    for (int i = 0; i < 5; ++i)
        range = grown(text, range);
    QVERIFY(range.length() > 20);
}

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
