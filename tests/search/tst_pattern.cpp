#include "search/pattern.h"

#include "storage/samples.h"

using namespace Galley;
using namespace Samples;
using Kind = PatternSpec::Kind;

class TestPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPlacesInCodePoints_data();
    void findsPlacesInCodePoints();
    void refusesWhatIsNoPattern_data();
    void refusesWhatIsNoPattern();
    void stopsAPatternThatBacktracksForEver_data();
    void stopsAPatternThatBacktracksForEver();
    void stopsWhenToldTo();
    void findsWhatItSearchesForInEveryCase();
    void searchesALongText_data();
    void searchesALongText();
};

namespace {

ArticleText textOf(const QString &string)
{
    return must(ArticleText::fromString(string));
}

QStringList found(const PatternSpec &spec, const ArticleText &text)
{
    QStringList all;
    for (const Range &range : must(must(Pattern::make(spec)).matches(text)))
        all.append(u"%1-%2 %3"_s.arg(range.begin).arg(range.end).arg(text.view(range)));
    return all;
}

} // namespace

void TestPattern::findsPlacesInCodePoints_data()
{
    QTest::addColumn<PatternSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const PatternSpec &spec, const QString &text,
                        const QStringList &places) { QTest::newRow(name) << spec << text << places; };
    const auto exact = [](const QString &text) { return PatternSpec{.text = text}; };
    const auto folded = [](const QString &text) { return PatternSpec{.text = text, .kind = Kind::Folded}; };
    const auto regex = [](const QString &text) {
        return PatternSpec{.text = text, .kind = Kind::RegularExpression};
    };
    const auto part = [](PatternSpec spec) {
        spec.wholeWords = false;
        return spec;
    };

    row("after characters beyond the BMP", exact(u"Il-76"_s), u"🚁🚁 Il-76 🚁Il-76"_s,
        {u"3-8 Il-76"_s, u"10-15 Il-76"_s});
    row("an emoji itself", exact(u"🚁"_s), u"a 🚁 b"_s, {u"2-3 🚁"_s});
    row("not in another case", exact(u"wagner"_s), u"Wagner wagner"_s, {u"7-13 wagner"_s});
    row("whole words only", exact(u"war"_s), u"warfare war post-war war."_s, {u"8-11 war"_s, u"21-24 war"_s});
    row("not a part of a designation", exact(u"Il"_s), u"Il-76 Il"_s, {u"6-8 Il"_s});
    row("parts of words when asked", part(exact(u"war"_s)), u"warfare war"_s, {u"0-3 war"_s, u"8-11 war"_s});
    row("a name with an ending", exact(u"Niger"_s), u"Niger's Niger’s Nigeria Nigers"_s,
        {u"0-5 Niger"_s, u"8-13 Niger"_s});
    row("a name with a Turkish ending", exact(u"Ankara"_s), u"Ankara'da"_s, {u"0-6 Ankara"_s});
    row("a name after a short article", exact(u"Iran"_s), u"l’Iran O'Iran"_s, {u"2-6 Iran"_s});
    row("several words", exact(u"Wagner Group"_s), u"the Wagner Group, Wagner  Group"_s,
        {u"4-16 Wagner Group"_s});
    row("Chinese words", exact(u"瓦格纳"_s), u"俄罗斯瓦格纳集团"_s, {u"3-6 瓦格纳"_s});
    row("without overlap", part(exact(u"aa"_s)), u"aaaaa"_s, {u"0-2 aa"_s, u"2-4 aa"_s});

    row("whatever the case", folded(u"wagner"_s), u"WAGNER Wagner"_s, {u"0-6 WAGNER"_s, u"7-13 Wagner"_s});
    row("German sharp s for two", folded(u"strasse"_s), u"🚁 Straße STRASSE straſſe"_s,
        {u"2-8 Straße"_s, u"9-16 STRASSE"_s, u"17-24 straſſe"_s});
    row("two s for German sharp s", folded(u"Straße"_s), u"ß Strasse"_s, {u"2-9 Strasse"_s});
    row("after characters that grow", folded(u"ende"_s), u"ßßﬃ ENDE"_s, {u"4-8 ENDE"_s});
    row("not half of a sharp s", part(folded(u"s"_s)), u"ß s"_s, {u"2-3 s"_s});
    row("a Turkish capital i with a dot", folded(u"İSTANBUL"_s), u"x İstanbul İSTANBUL y"_s,
        {u"2-10 İstanbul"_s, u"11-19 İSTANBUL"_s});
    row("after Turkish capitals", folded(u"ankara"_s), u"İİ ANKARA"_s, {u"3-9 ANKARA"_s});
    row("a ligature for its letters", folded(u"officials"_s), u"oﬃcials"_s, {u"0-7 oﬃcials"_s});
    row("Greek with a final sigma", folded(u"ΟΔΟΣ"_s), u"οδος"_s, {u"0-4 οδος"_s});
    row("letters beyond the BMP", folded(u"𐐨"_s), u"a 𐐀 b"_s, {u"2-3 𐐀"_s});
    row("any white space between words", folded(u" wagner  group "_s),
        u"Wagner\u00a0Group Wagner\nGroup WagnerGroup"_s,
        {u"0-12 Wagner\u00a0Group"_s, u"13-25 Wagner\nGroup"_s});

    row("by an expression", regex(u"Il-\\d+|An-\\d+"_s), u"🚁 Il-76, An-26"_s,
        {u"2-7 Il-76"_s, u"9-14 An-26"_s});
    row("with letters of any script", regex(u"\\w+"_s), u"Ökonomie 🚁 война"_s,
        {u"0-8 Ökonomie"_s, u"11-16 война"_s});
    row("nothing of no length", regex(u"x*"_s), u"axxb"_s, {u"1-3 xx"_s});
    row("at each line's edges", regex(u"^\\w+|\\w+$"_s), u"one two\nthree four"_s,
        {u"0-3 one"_s, u"4-7 two"_s, u"8-13 three"_s, u"14-18 four"_s});
    row("never across lines", regex(u"one\\s+two"_s), u"one\ntwo one two"_s, {u"8-15 one two"_s});
    row("with what stands before", regex(u"(?<=Gen\\. )\\w+"_s), u"Gen. Sow, Col. Sow"_s, {u"5-8 Sow"_s});
    row("in an empty text", regex(u"a|^$"_s), QString(), {});
}

void TestPattern::findsPlacesInCodePoints()
{
    QFETCH(const PatternSpec, spec);
    QFETCH(const QString, text);
    QFETCH(const QStringList, places);
    QCOMPARE(found(spec, textOf(text)), places);
    QCOMPARE(must(must(Pattern::make(spec)).matchesIn(textOf(text))), !places.isEmpty());
}

void TestPattern::refusesWhatIsNoPattern_data()
{
    QTest::addColumn<PatternSpec>("spec");
    QTest::addColumn<qint64>("column");
    QTest::newRow("no text") << PatternSpec{} << qint64(-1);
    QTest::newRow("white space alone") << PatternSpec{.text = u" \t"_s, .kind = Kind::Folded} << qint64(-1);
    QTest::newRow("an empty expression") << PatternSpec{.kind = Kind::RegularExpression} << qint64(-1);
    QTest::newRow("an open parenthesis")
        << PatternSpec{.text = u"ab(c"_s, .kind = Kind::RegularExpression} << qint64(5);
    QTest::newRow("a repetition of nothing")
        << PatternSpec{.text = u"*a"_s, .kind = Kind::RegularExpression} << qint64(1);
}

void TestPattern::refusesWhatIsNoPattern()
{
    QFETCH(const PatternSpec, spec);
    QFETCH(const qint64, column);
    const auto pattern = Pattern::make(spec);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(pattern.error().place.column, column);
    QVERIFY2(spec.text.trimmed().isEmpty() || pattern.error().message.contains(spec.text),
             qPrintable(pattern.error().message));
    QVERIFY2(!pattern.error().message.contains(u"LIMIT"), qPrintable(pattern.error().message));
}

void TestPattern::stopsAPatternThatBacktracksForEver_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("repetitions within repetitions") << u"(a+)+$"_s;
    QTest::newRow("alternatives that mean the same") << u"(a|a)*b"_s;
    QTest::newRow("with limits of its own") << u"(*LIMIT_MATCH=4000000000)(a|aa)+$"_s;
    QTest::newRow("a backward reference") << u"(a*)*\\1(a*)*c"_s;
}

void TestPattern::stopsAPatternThatBacktracksForEver()
{
    QFETCH(const QString, pattern);
    const ArticleText text = textOf(u"before\n"_s + QString(100'000, u'a') + u"!bc"_s);
    const auto matches =
        must(Pattern::make({.text = pattern, .kind = Kind::RegularExpression})).matches(text);
    QVERIFY(!matches);
    QCOMPARE(matches.error().kind, Error::Kind::Unsupported);
    QVERIFY2(matches.error().message.contains(pattern), qPrintable(matches.error().message));
}

void TestPattern::stopsWhenToldTo()
{
    QList<Range> seen;
    const auto firstTwo = [&](Range range) {
        seen.append(range);
        return seen.size() < 2;
    };
    for (const Kind kind : {Kind::Exact, Kind::RegularExpression}) {
        seen.clear();
        must(must(Pattern::make({.text = u"a"_s, .kind = kind})).visit(textOf(u"a a a\na"_s), firstTwo));
        QCOMPARE(seen, (QList<Range>{{0, 1}, {2, 3}}));
    }
}

// Any stretch of any text is found in the text's upper case, lower case and as it is, at the same place.
void TestPattern::findsWhatItSearchesForInEveryCase()
{
    const QString text = u"Die Straße nach İstanbul, ǰ 🚁 ŉ Οδός ﬁn ΰ — Ende"_s;
    const ArticleText article = textOf(text);
    for (qsizetype begin = 0; begin < article.length(); ++begin) {
        for (qsizetype end = begin + 1; end <= std::min(article.length(), begin + 9); ++end) {
            const QString needle = article.view({begin, end}).toString();
            if (needle.trimmed() != needle)
                continue;
            for (const QString &spelled : {needle, needle.toCaseFolded(), needle.toUpper()}) {
                const QList<Range> places =
                    must(must(Pattern::make({.text = spelled, .kind = Kind::Folded, .wholeWords = false}))
                             .matches(article));
                QVERIFY2(places.contains(Range{begin, end}), qPrintable(spelled));
            }
        }
    }
}

void TestPattern::searchesALongText_data()
{
    QTest::addColumn<PatternSpec>("spec");
    QTest::newRow("exact") << PatternSpec{.text = u"Wagner"_s};
    QTest::newRow("folded") << PatternSpec{.text = u"wagner"_s, .kind = Kind::Folded};
    QTest::newRow("an expression") << PatternSpec{.text = u"\\bWagner\\b"_s, .kind = Kind::RegularExpression};
}

void TestPattern::searchesALongText()
{
    QFETCH(const PatternSpec, spec);
    QString text;
    while (text.size() < 5'000'000)
        text += u"The convoy of 40 trucks that Wagner had promised reached Straßburg at dawn 🚁.\n"_s;
    const ArticleText article = textOf(text);
    const Pattern pattern = must(Pattern::make(spec));
    QList<Range> places;
    QBENCHMARK_ONCE
    {
        places = must(pattern.matches(article));
    }
    QCOMPARE(places.size(), text.count(u'\n'));
    QCOMPARE(article.view(places.last()), u"Wagner"_s);
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
