#include "text/tokens.h"

#include "randomtext.h"

#include <QFile>
#include <QTest>

using namespace Galley;

namespace {

ArticleText textOf(const QString &string)
{
    return ArticleText::fromString(string).value();
}

QStringList words(const ArticleText &text, const QList<Token> &tokens)
{
    QStringList result;
    for (const Token &token : tokens)
        result.append(text.view(token.range).toString());
    return result;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoTokens_data();
    void splitsIntoTokens();
    void knowsKinds_data();
    void knowsKinds();
    void takesWholeTokensOfARange();
    void findsTheWordAtAnOffset_data();
    void findsTheWordAtAnOffset();
    void stepsOverTokenEdges();
    void stepsOverBlankLines();
    void stepsOverGraphemes_data();
    void stepsOverGraphemes();
    void agreesWithItselfOnRandomText();
    void looksAtTheSurroundingsOnly_data();
    void looksAtTheSurroundingsOnly();
    void readsTheRealArticle();
};

void TestTokens::splitsIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens"); // with | between
    const auto row = [](const char *name, const QString &text, const QString &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    row("words and a full stop", QStringLiteral("Niger condemned it."),
        QStringLiteral("Niger|condemned|it|."));
    row("a lost space between sentences", QStringLiteral("of Defense.Public television"),
        QStringLiteral("of|Defense|.|Public|television"));
    row("a lost space before a one-letter word", QStringLiteral("the system.A second"),
        QStringLiteral("the|system|.|A|second"));
    row("a lost space before a quotation", QStringLiteral("agreed\u201CIntensify\u201D Its"),
        QStringLiteral("agreed|\u201C|Intensify|\u201D|Its"));
    row("a lost space after a quotation", QStringLiteral("system\u201DT\u00E9l\u00E9 Sahel"),
        QStringLiteral("system|\u201D|T\u00E9l\u00E9|Sahel"));
    row("a lost space before a single quotation", QStringLiteral("agreed\u2018Intensify\u2019 Its"),
        QStringLiteral("agreed|\u2018|Intensify|\u2019|Its"));
    row("a type designation", QStringLiteral("an Il-76, two F-16s"), QStringLiteral("an|Il-76|,|two|F-16s"));
    row("compounds", QStringLiteral("anti-aircraft al-Qaeda mid-March"),
        QStringLiteral("anti-aircraft|al-Qaeda|mid-March"));
    row("a dotted abbreviation", QStringLiteral("the U.S. troops of the U.S."),
        QStringLiteral("the|U.S.|troops|of|the|U.S."));
    row("a dotted abbreviation in a compound", QStringLiteral("the U.S.-led force"),
        QStringLiteral("the|U.S.-led|force"));
    row("a dotted abbreviation that lost its space", QStringLiteral("in the U.S.The army"),
        QStringLiteral("in|the|U.S.|The|army"));
    row("a title and an initial", QStringLiteral("Gen. A. Diani"), QStringLiteral("Gen.|A.|Diani"));
    row("a capital that ends a sentence", QStringLiteral("Plan A. The army"),
        QStringLiteral("Plan|A|.|The|army"));
    row("a degree stays whole", QStringLiteral("a Ph.D. in"), QStringLiteral("a|Ph.D.|in"));
    row("thousands and decimals", QStringLiteral("1,000 men, 3.5 tons"),
        QStringLiteral("1,000|men|,|3.5|tons"));
    row("a year that lost its space", QStringLiteral("since 2020.Since then"),
        QStringLiteral("since|2020|.|Since|then"));
    row("a date and a time", QStringLiteral("2024-04-12 10:30"), QStringLiteral("2024-04-12|10:30"));
    row("money and shares", QStringLiteral("$5bn, 50%"), QStringLiteral("$|5bn|,|50|%"));
    row("French marks with spaces", QStringLiteral("\u00AB oui \u00BB"), QStringLiteral("\u00AB|oui|\u00BB"));
    row("French marks with narrow spaces", QStringLiteral("\u00AB\u202Foui\u202F\u00BB"),
        QStringLiteral("\u00AB|oui|\u00BB"));
    row("thousands with narrow spaces", QStringLiteral("1\u202F000 soldats\u202F!"),
        QStringLiteral("1\u202F000|soldats|!"));
    row("possessives", QStringLiteral("Niger's soldiers\u2019 C\u00F4te d\u2019Ivoire"),
        QStringLiteral("Niger's|soldiers|\u2019|C\u00F4te|d\u2019Ivoire"));
    row("an editorial insertion", QStringLiteral("demand [la] (\u2026) Upon"),
        QStringLiteral("demand|[|la|]|(|\u2026|)|Upon"));
    row("dots and dashes run together", QStringLiteral("well... no--yes"),
        QStringLiteral("well|...|no|--|yes"));
    row("an ampersand between words", QStringLiteral("AT&T & Co"), QStringLiteral("AT&T|&|Co"));
    row("dashes between words stay alone", QStringLiteral("war \u2014 peace\u2014war"),
        QStringLiteral("war|\u2014|peace|\u2014|war"));
    row("Chinese", QStringLiteral("\u5C3C\u65E5\u5C14\u3002"), QStringLiteral("\u5C3C|\u65E5|\u5C14|\u3002"));
    row("Arabic with marks and a comma",
        QStringLiteral("\u0627\u0644\u062C\u064E\u064A\u0634\u060C \u0646\u064A\u0627\u0645\u064A"),
        QStringLiteral("\u0627\u0644\u062C\u064E\u064A\u0634|\u060C|\u0646\u064A\u0627\u0645\u064A"));
    row("a direction mark belongs to no token", QStringLiteral("\u200Fword\u200E next"),
        QStringLiteral("word|next"));
    row("combining marks stay on their letter", QStringLiteral("Te\u0301le\u0301"),
        QStringLiteral("Te\u0301le\u0301"));
    row("an emoji family is one", QStringLiteral("ok\U0001F468\u200D\U0001F469\u200D\U0001F467!"),
        QStringLiteral("ok|\U0001F468\u200D\U0001F469\u200D\U0001F467|!"));
    row("flags are pairs", QStringLiteral("\U0001F1F3\U0001F1EA\U0001F1F2\U0001F1F1"),
        QStringLiteral("\U0001F1F3\U0001F1EA|\U0001F1F2\U0001F1F1"));
    row("a skin tone stays", QStringLiteral("\U0001F44D\U0001F3FD \U0001F44D"),
        QStringLiteral("\U0001F44D\U0001F3FD|\U0001F44D"));
    row("line ends separate", QStringLiteral("one\r\ntwo-\nthree"), QStringLiteral("one|two|-|three"));
    row("nothing but space", QStringLiteral(" \t\n\u00A0"), QString());
}

void TestTokens::splitsIntoTokens()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);
    const ArticleText article = textOf(text);
    QCOMPARE(words(article, tokensOf(article, article.all())).join(u'|'), tokens);
}

void TestTokens::knowsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Token::Kind>("kind");
    QTest::newRow("a word") << QStringLiteral("army") << Token::Kind::Word;
    QTest::newRow("a designation") << QStringLiteral("Il-76") << Token::Kind::Word;
    QTest::newRow("a number") << QStringLiteral("1,000") << Token::Kind::Number;
    QTest::newRow("a date") << QStringLiteral("2024-04-12") << Token::Kind::Number;
    QTest::newRow("Arabic digits") << QStringLiteral("\u0662\u0660") << Token::Kind::Number;
    QTest::newRow("an ideograph") << QStringLiteral("\u5C3C") << Token::Kind::Word;
    QTest::newRow("a rare ideograph") << QStringLiteral("\U00020BB7") << Token::Kind::Word;
    QTest::newRow("a quotation mark") << QStringLiteral("\u00BB") << Token::Kind::Punctuation;
    QTest::newRow("an emoji") << QStringLiteral("\U0001F600") << Token::Kind::Symbol;
    QTest::newRow("a currency") << QStringLiteral("\u20AC") << Token::Kind::Symbol;
}

void TestTokens::knowsKinds()
{
    QFETCH(const QString, text);
    const ArticleText article = textOf(text);
    const QList<Token> tokens = tokensOf(article, article.all());
    QCOMPARE(tokens.size(), 1);
    QTEST(tokens.front().kind, "kind");
}

void TestTokens::takesWholeTokensOfARange()
{
    const ArticleText text = textOf(QStringLiteral("\U0001F600 Russian anti-aircraft defense"));
    QCOMPARE(words(text, tokensOf(text, {4, 15})),
             (QStringList{QStringLiteral("Russian"), QStringLiteral("anti-aircraft")}));
    QCOMPARE(tokensOf(text, {9, 10}), QList<Token>());
    QCOMPARE(tokensOf(text, {5, 5}), QList<Token>());
}

void TestTokens::findsTheWordAtAnOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("word");
    const QString text = QStringLiteral("\U0001F600 agreed\u201CIntensify\u201D its. \n\nIl-76");
    const auto row = [&](const char *name, qsizetype offset, const QString &word) {
        QTest::newRow(name) << text << offset << word;
    };
    row("at its begin", 2, QStringLiteral("agreed"));
    row("inside", 5, QStringLiteral("agreed"));
    row("at its end a word wins over the mark", 8, QStringLiteral("agreed"));
    row("between a mark and a word", 9, QStringLiteral("Intensify"));
    row("at the end of a quotation", 18, QStringLiteral("Intensify"));
    row("after a mark", 19, QStringLiteral("\u201D"));
    row("at the end before a full stop", 23, QStringLiteral("its"));
    row("after the full stop", 24, QStringLiteral("."));
    row("at the line's end after a space", 25, QString());
    row("on a blank line", 26, QString());
    row("the last word", 32, QStringLiteral("Il-76"));
    row("past the end", 999, QStringLiteral("Il-76"));
    row("an emoji", 0, QStringLiteral("\U0001F600"));
}

void TestTokens::findsTheWordAtAnOffset()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, offset);
    QFETCH(const QString, word);
    const ArticleText article = textOf(text);
    QCOMPARE(article.view(wordAt(article, offset)).toString(), word);
}

void TestTokens::stepsOverTokenEdges()
{
    const ArticleText text = textOf(QStringLiteral(" the \U0001F600 Il-76, here\nnext"));
    QList<qsizetype> ends;
    for (qsizetype at = 0; at < text.length(); at = nextTokenEnd(text, at))
        ends.append(at);
    QCOMPARE(ends, (QList<qsizetype>{0, 4, 6, 12, 13, 18}));
    QCOMPARE(nextTokenEnd(text, 23), 23);
    QList<qsizetype> begins;
    for (qsizetype at = text.length(); at > 0; at = previousTokenBegin(text, at))
        begins.append(at);
    QCOMPARE(begins, (QList<qsizetype>{23, 19, 14, 12, 7, 5, 1}));
    QCOMPARE(previousTokenBegin(text, 0), 0);
}

void TestTokens::stepsOverBlankLines()
{
    const ArticleText text = textOf(QStringLiteral("one\r\n\r\n \r\ntwo\r\n\r\n"));
    QCOMPARE(nextTokenEnd(text, 3), 13);
    QCOMPARE(nextTokenEnd(text, 4), 13);
    QCOMPARE(previousTokenBegin(text, 10), 0);
    QCOMPARE(previousTokenBegin(text, text.length()), 10);
    QCOMPARE(nextTokenEnd(text, 13), text.length());
}

void TestTokens::stepsOverGraphemes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("edges"); // in code points
    QTest::newRow("a combining mark") << QStringLiteral("ae\u0301b") << QList<qsizetype>{0, 1, 3, 4};
    QTest::newRow("an emoji family") << QStringLiteral("a\U0001F468\u200D\U0001F469\u200D\U0001F467b")
                                     << QList<qsizetype>{0, 1, 6, 7};
    QTest::newRow("two flags") << QStringLiteral("\U0001F1F3\U0001F1EA\U0001F1F2\U0001F1F1")
                               << QList<qsizetype>{0, 2, 4};
    QTest::newRow("CRLF is one") << QStringLiteral("a\r\n\r\nb") << QList<qsizetype>{0, 1, 3, 5, 6};
    QTest::newRow("LF stands alone") << QStringLiteral("a\n\nb") << QList<qsizetype>{0, 1, 2, 3, 4};
    QTest::newRow("Arabic marks") << QStringLiteral("\u062C\u064E\u064A") << QList<qsizetype>{0, 2, 3};
}

void TestTokens::stepsOverGraphemes()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, edges);
    const ArticleText article = textOf(text);
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        QCOMPARE(nextGrapheme(article, edges[i]), edges[i + 1]);
        QCOMPARE(previousGrapheme(article, edges[i + 1]), edges[i]);
    }
    QCOMPARE(nextGrapheme(article, article.length()), article.length());
    QCOMPARE(previousGrapheme(article, 0), 0);
}

// Tokens are ordered, disjoint, without space at their ends, and never cut a character.
void TestTokens::agreesWithItselfOnRandomText()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 100; ++round) {
        const ArticleText text = textOf(randomText(random, 300));
        qsizetype last = 0;
        for (const Token &token : tokensOf(text, text.all())) {
            QVERIFY(token.range.begin >= last && !token.range.isEmpty());
            const QStringView view = text.view(token.range);
            QVERIFY(!view.front().isSpace() && !view.back().isSpace());
            QCOMPARE(nextTokenEnd(text, token.range.begin), token.range.end);
            QCOMPARE(previousTokenBegin(text, token.range.end), token.range.begin);
            if (token.range.length() > 1)
                QCOMPARE(wordAt(text, token.range.begin + 1), token.range);
            last = token.range.end;
        }
    }
}

void TestTokens::looksAtTheSurroundingsOnly_data()
{
    QTest::addColumn<QString>("text");
    const QString sentence =
        QStringLiteral("Russian instructors arrived in Niger on Wednesday, \u201Cthey said\u201D. ");
    QTest::newRow("a megabyte of lines") << QString(sentence + u'\n').repeated(16000);
    QTest::newRow("a megabyte on one line") << sentence.repeated(16000);
    QTest::newRow("a megabyte without a space") << QStringLiteral("\u5C3C\u65E5\u5C14").repeated(330000);
}

// Hundreds of key presses in a megabyte: reading it all each time would take longer than a test may.
void TestTokens::looksAtTheSurroundingsOnly()
{
    QFETCH(const QString, text);
    const ArticleText article = textOf(text);
    const qsizetype middle = article.length() / 2;
    qsizetype at = middle;
    for (int i = 0; i < 300; ++i) {
        at = nextTokenEnd(article, at);
        QVERIFY(!wordAt(article, at).isEmpty());
    }
    for (int i = 0; i < 300; ++i)
        at = previousTokenBegin(article, at);
    for (int i = 0; i < 300; ++i)
        at = nextGrapheme(article, at);
    QVERIFY(std::abs(at - middle) < 2000);
}

void TestTokens::readsTheRealArticle()
{
    const QString folder = qEnvironmentVariable("GALLEY_ARTICLES");
    if (folder.isEmpty())
        QSKIP("GALLEY_ARTICLES is not set");
    QFile file(folder + QStringLiteral("/niamey-2024-04-12.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ArticleText text = textOf(QString::fromUtf8(file.readAll()));
    const QStringList found = words(text, tokensOf(text, text.all()));
    for (const QString &word :
         {QStringLiteral("Ilyochin-76"), QStringLiteral("Defense"), QStringLiteral("Public"),
          QStringLiteral("Intensify"), QStringLiteral("agreed"), QStringLiteral("1,000"),
          QStringLiteral("anti-aircraft"), QStringLiteral("T\u00E9l\u00E9"), QStringLiteral("Niger's"),
          QStringLiteral("specialties"), QStringLiteral("\u00BB"), QStringLiteral("la"),
          QStringLiteral("al-Qaeda")})
        QVERIFY2(found.contains(word), qPrintable(word));
    for (const QString &word : found)
        QVERIFY2(word.size() == 1 || !QStringView(u"\u201C\u201D\u00BB").contains(word.back()),
                 qPrintable(word));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
