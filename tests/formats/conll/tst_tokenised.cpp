#include "formats/conll/tokenised.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTokenised : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTokensAndSentences();
    void holdsNoWhiteSpace();
    void takesTextsOfTokensAsTheyAre();
    void cutsTokens();
    void joinsSentences();
    void fitsSpans_data();
    void fitsSpans();

private:
    static QString shown(const ArticleText &text, const Tokenised &tokens);
};

// Tokens between spaces, sentences between "|".
QString TestTokenised::shown(const ArticleText &text, const Tokenised &tokens)
{
    QStringList sentences;
    for (qsizetype i = 0; i < tokens.sentences.size(); ++i) {
        QStringList words;
        const Range sentence = tokens.sentence(i);
        for (qsizetype token = sentence.begin; token < sentence.end; ++token)
            words.append(text.view(tokens.tokens[token]).toString());
        sentences.append(words.join(u' '));
    }
    return sentences.join(u" | "_s);
}

void TestTokenised::findsTokensAndSentences()
{
    const auto text = ArticleText::fromString(u"\uFEFF \nGen. Diani (55) left.He said: \u201CNo.\u201D\n\n"
                                              "Il-76 \U0001F468\u200D\U0001F692 \U00010348"_s)
                          .value();
    QCOMPARE(shown(text, tokenise(text)),
             u"Gen. Diani ( 55 ) left . | He said : \u201C No . \u201D | "
             "Il-76 \U0001F468\u200D\U0001F692 \U00010348"_s);
    const auto empty = ArticleText::fromString(u" \n\u200B"_s).value();
    QVERIFY(tokenise(empty).tokens.isEmpty());
    QVERIFY(tokenise(empty).sentences.isEmpty());
}

void TestTokenised::holdsNoWhiteSpace()
{
    const auto text = ArticleText::fromString(u"10\u202F000 a\u00A0b c\u2009d"_s).value();
    for (const Range token : tokenise(text).tokens) {
        for (const QChar c : text.view(token))
            QVERIFY(!c.isSpace());
    }
}

void TestTokenised::takesTextsOfTokensAsTheyAre()
{
    const auto text =
        ArticleText::fromString(u" B\u00EA>\u00E9@C 9& U.N. ,  b\u00A0c\n\n \nGo.Home \U00010348x\r\n"_s)
            .value();
    QCOMPARE(shown(text, tokenise(text, TokenRule::Spaces)),
             u"B\u00EA>\u00E9@C 9& U.N. , b c | Go.Home \U00010348x"_s);
    QVERIFY(tokenise(ArticleText(), TokenRule::Spaces).tokens.isEmpty());
}

void TestTokenised::cutsTokens()
{
    const auto text = ArticleText::fromString(u"anti-Russian. Il-76"_s).value();
    const Tokenised tokens = tokenise(text);
    QCOMPARE(shown(text, tokens), u"anti-Russian . | Il-76"_s);
    QCOMPARE(shown(text, cutAt(tokens, {{5, 12}, {0, 12}, {17, 19}, {5, 7}})),
             u"anti- Ru ssian . | Il- 76"_s);
    QCOMPARE(cutAt(tokens, {{0, 12}}).tokens, tokens.tokens);
}

void TestTokenised::joinsSentences()
{
    const auto text = ArticleText::fromString(u"A a.\nB b.\nC c.\nD d."_s).value();
    const Tokenised tokens = tokenise(text);
    QCOMPARE(shown(text, tokens), u"A a . | B b . | C c . | D d ."_s);
    QCOMPARE(shown(text, joinOver(tokens, {{0, 1}, {2, 3}})), shown(text, tokens));
    QCOMPARE(shown(text, joinOver(tokens, {{7, 11}})), u"A a . | B b . C c . | D d ."_s);
    QCOMPARE(shown(text, joinOver(tokens, {{0, 6}, {10, 19}})), u"A a . B b . | C c . D d ."_s);
    QCOMPARE(joinOver(tokens, {text.all(), {5, 16}}).sentences, QList<qsizetype>{0});
}

void TestTokenised::fitsSpans_data()
{
    QTest::addColumn<Range>("range");
    QTest::addColumn<PartialPolicy>("policy");
    QTest::addColumn<Fit::Kind>("kind");
    QTest::addColumn<Range>("fitted");
    using enum PartialPolicy;
    const auto row = [](const char *name, Range range, PartialPolicy policy, Fit::Kind kind, Range fitted) {
        QTest::newRow(name) << range << policy << kind << fitted;
    };
    // "anti-Russian  pact"
    row("a token", {0, 12}, Drop, Fit::Kind::Exact, {0, 12});
    row("several", {0, 18}, Drop, Fit::Kind::Exact, {0, 18});
    row("with space behind", {0, 13}, Drop, Fit::Kind::Trimmed, {0, 12});
    row("with space before", {12, 18}, Split, Fit::Kind::Trimmed, {14, 18});
    row("space", {12, 14}, Split, Fit::Kind::NoToken, {});
    row("nothing", {3, 3}, Split, Fit::Kind::NoToken, {});
    row("a part, split", {5, 12}, Split, Fit::Kind::Exact, {5, 12});
    row("a part and space, split", {5, 13}, Split, Fit::Kind::Trimmed, {5, 12});
    row("a part, expanded", {5, 12}, Expand, Fit::Kind::Changed, {0, 12});
    row("a part, contracted to nothing", {5, 12}, Contract, Fit::Kind::Dropped, {});
    row("the middle, contracted to nothing", {1, 3}, Contract, Fit::Kind::Dropped, {});
    row("a part and more, contracted", {5, 18}, Contract, Fit::Kind::Changed, {14, 18});
    row("more and a part, contracted", {0, 16}, Contract, Fit::Kind::Changed, {0, 12});
    row("a part, dropped", {5, 12}, Drop, Fit::Kind::Dropped, {});
}

void TestTokenised::fitsSpans()
{
    QFETCH(const Range, range);
    QFETCH(const PartialPolicy, policy);
    QFETCH(const Fit::Kind, kind);
    QFETCH(const Range, fitted);
    const auto text = ArticleText::fromString(u"anti-Russian  pact"_s).value();
    const Fit found = fit(range, tokenise(text), policy);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.range, fitted);
}

QTEST_GUILESS_MAIN(TestTokenised)
#include "tst_tokenised.moc"
