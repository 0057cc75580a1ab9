#include "search/mentions.h"

#include "search/corpus.h"

using namespace Galley;
using namespace Samples;
using State = Mention::State;

class TestMentions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowAPlaceIsMarked();
    void leavesOtherLayersAside();
    void findsWhatTheIndexFinds_data();
    void findsWhatTheIndexFinds();
    void flagsSkippedPlaces();
    void saysWhyItReadsEverything_data();
    void saysWhyItReadsEverything();
    void marksWhatItFound();
    void tellsOfAPatternThatIsTooMuch();
};

namespace {

MentionSpec specFor(const NewsCorpus &corpus, const PatternSpec &pattern)
{
    return {.pattern = pattern,
            .layer = u"actor"_s,
            .label = u"group"_s,
            .annotator = must(corpus.store->annotator(u"ann"_s))};
}

QList<Mention> mentions(const NewsCorpus &corpus, const MentionSpec &spec)
{
    return must(must(MentionStream::open(*corpus.store, spec))->next(1000));
}

} // namespace

void TestMentions::tellsHowAPlaceIsMarked()
{
    const NewsCorpus corpus;
    const ArticleId article = corpus.add(u"a"_s, u"🚁 Wagner, Wagner, the Wagner Group and Wagner."_s);
    const ArticleId untouched = corpus.add(u"b"_s, u"Wagner"_s);
    corpus.mark(article,
                {{u"Wagner"_s, u"actor"_s, u"group"_s},
                 {u"Wagner, "_s, u"equipment"_s, u"other"_s},
                 {u"Wagner Group"_s, u"actor"_s, u"group"_s}});
    const AnnotationSet set = must(corpus.store->load(article, ann())).set;
    must(corpus.store->append(set.id,
                              entry(2,
                                    Edits::mark(set, must(corpus.store->article(article)).text, u"actor"_s,
                                                u"state"_s, {{10, 16}}))));
    const QList<Mention> found = mentions(corpus, specFor(corpus, {.text = u"Wagner"_s}));
    QList<State> states;
    for (const Mention &mention : found)
        states.append(mention.state);
    QCOMPARE(
        states,
        (QList{State::Marked, State::MarkedOtherwise, State::Overlapped, State::Unmarked, State::Unmarked}));
    QCOMPARE(found[0].hit.span, 1);
    QCOMPARE(found[1].hit.label, u"state"_s);
    QCOMPARE(found[2].hit.span, 3);
    QCOMPARE(found[3].hit.range, (Range{39, 45}));
    QCOMPARE(found[3].hit.left, u"🚁 Wagner, Wagner, the Wagner Group and "_s);
    QCOMPARE(found[4].hit.article, untouched);

    // The open article alone gives the same.
    const SessionData data = must(corpus.store->load(article, ann()));
    QCOMPARE(must(mentionsIn(data.article, data.set, must(Pattern::make({.text = u"Wagner"_s})), u"actor"_s,
                             u"group"_s)),
             found.first(4));
}

void TestMentions::leavesOtherLayersAside()
{
    const NewsCorpus corpus;
    corpus.mark(corpus.add(u"a"_s, u"Wagner"_s), {{u"Wagner"_s, u"equipment"_s, u"other"_s}});
    QCOMPARE(mentions(corpus, specFor(corpus, {.text = u"Wagner"_s}))[0].state, State::Unmarked);
}

void TestMentions::findsWhatTheIndexFinds_data()
{
    QTest::addColumn<PatternSpec>("pattern");
    QTest::addColumn<QStringList>("quotes");
    using Kind = PatternSpec::Kind;
    QTest::newRow("exact") << PatternSpec{.text = u"Straße"_s} << QStringList{u"Straße"_s};
    QTest::newRow("folded, two letters for one") << PatternSpec{.text = u"strasse"_s, .kind = Kind::Folded}
                                                 << QStringList({u"Straße"_s, u"STRASSE"_s});
    QTest::newRow("folded, one letter for two")
        << PatternSpec{.text = u"Straße"_s, .kind = Kind::Folded} << QStringList({u"Straße"_s, u"STRASSE"_s});
    QTest::newRow("some sharp s and some not")
        << PatternSpec{.text = u"WEISSRUSSLAND"_s, .kind = Kind::Folded} << QStringList{u"Weißrussland"_s};
    QTest::newRow("a Turkish capital")
        << PatternSpec{.text = u"İstanbul"_s, .kind = Kind::Folded} << QStringList{u"İSTANBUL"_s};
    QTest::newRow("a ligature") << PatternSpec{.text = u"Officials"_s, .kind = Kind::Folded}
                                << QStringList{u"oﬃcials"_s};
    QTest::newRow("a designation with signs") << PatternSpec{.text = u"S-300"_s} << QStringList{u"S-300"_s};
    QTest::newRow("quotation marks in it") << PatternSpec{.text = u"\"S\""_s} << QStringList{u"\"S\""_s};
    QTest::newRow("an emoji") << PatternSpec{.text = u"🚁"_s} << QStringList{u"🚁"_s};
    QTest::newRow("Chinese") << PatternSpec{.text = u"瓦格纳"_s} << QStringList{u"瓦格纳"_s};
    QTest::newRow("Latin letters among Chinese")
        << PatternSpec{.text = u"Wagner"_s} << QStringList{u"Wagner"_s};
    QTest::newRow("a part of a word")
        << PatternSpec{.text = u"russ"_s, .wholeWords = false} << QStringList{u"russ"_s};
    QTest::newRow("a part of a later word")
        << PatternSpec{.text = u"der Stra"_s, .wholeWords = false} << QStringList{u"der Stra"_s};
    QTest::newRow("an expression") << PatternSpec{.text = u"S-\\d+"_s, .kind = Kind::RegularExpression}
                                   << QStringList{u"S-300"_s};
    QTest::newRow("a letter younger than the index")
        << PatternSpec{.text = u"𞤀𞤣"_s, .kind = Kind::Folded} << QStringList{u"𞤢𞤣"_s};
}

void TestMentions::findsWhatTheIndexFinds()
{
    QFETCH(const PatternSpec, pattern);
    QFETCH(const QStringList, quotes);
    const NewsCorpus corpus;
    corpus.add(u"a"_s, u"An der Straße 🚁"_s);
    corpus.add(u"b"_s, u"STRASSE, İSTANBUL, 俄罗斯瓦格纳集团"_s);
    corpus.add(u"c"_s, u"oﬃcials of Weißrussland saw “the” \"S\" and S-300. 𞤢𞤣"_s);
    corpus.add(u"d"_s, u"由Wagner集团"_s, u"Agency"_s, u"2024"_s, u"zh-CN"_s);
    QStringList found;
    for (const Mention &mention : mentions(corpus, specFor(corpus, pattern)))
        found.append(mention.hit.quote);
    QCOMPARE(found, quotes);
}

void TestMentions::flagsSkippedPlaces()
{
    const NewsCorpus corpus;
    const ArticleId article = corpus.add(u"a"_s, u"Wagner, the composer. Wagner, the group."_s);
    const MentionSpec spec = specFor(corpus, {.text = u"Wagner"_s});
    must(corpus.store->rememberSkips(spec.annotator.id, spec.layer, spec.label, {{article, {0, 6}}}));
    const QList<Mention> found = mentions(corpus, spec);
    QVERIFY(found[0].skipped);
    QVERIFY(!found[1].skipped);
    MentionSpec other = spec;
    other.label = u"state"_s;
    QVERIFY(!mentions(corpus, other)[0].skipped);
}

void TestMentions::saysWhyItReadsEverything_data()
{
    QTest::addColumn<PatternSpec>("pattern");
    QTest::addColumn<bool>("scans");
    using Kind = PatternSpec::Kind;
    QTest::newRow("whole words") << PatternSpec{.text = u"Il-76"_s} << false;
    QTest::newRow("folded words") << PatternSpec{.text = u"il-76"_s, .kind = Kind::Folded} << false;
    QTest::newRow("a part of a word") << PatternSpec{.text = u"Wagn"_s, .wholeWords = false} << true;
    QTest::newRow("a part with a whole word")
        << PatternSpec{.text = u"r Group"_s, .wholeWords = false} << false;
    QTest::newRow("an expression") << PatternSpec{.text = u"Il"_s, .kind = Kind::RegularExpression} << true;
    QTest::newRow("signs alone") << PatternSpec{.text = u"…"_s} << true;
}

void TestMentions::saysWhyItReadsEverything()
{
    QFETCH(const PatternSpec, pattern);
    QFETCH(const bool, scans);
    const NewsCorpus corpus;
    QCOMPARE(!must(MentionStream::open(*corpus.store, specFor(corpus, pattern)))->scanReason().isEmpty(),
             scans);
}

void TestMentions::marksWhatItFound()
{
    const NewsCorpus corpus;
    for (const QString &id : {u"a"_s, u"b"_s})
        corpus.add(id, u"Wagner and wagner"_s);
    const MentionSpec spec = specFor(corpus, {.text = u"wagner"_s, .kind = PatternSpec::Kind::Folded});
    BulkRequest request{.annotator = spec.annotator, .action = BulkMark{spec.layer, spec.label}};
    for (const Mention &mention : mentions(corpus, spec))
        request.targets.append({.article = mention.hit.article, .segments = {mention.hit.range}});
    QCOMPARE(must(corpus.store->applyBulk(request)).changed, 4);
    for (const Mention &mention : mentions(corpus, spec))
        QCOMPARE(mention.state, State::Marked);
}

void TestMentions::tellsOfAPatternThatIsTooMuch()
{
    const NewsCorpus corpus;
    corpus.add(u"a"_s, QString(20'000, u'a') + u'!');
    const auto found =
        must(MentionStream::open(
                 *corpus.store,
                 specFor(corpus, {.text = u"(a+)+$"_s, .kind = PatternSpec::Kind::RegularExpression})))
            ->next(10);
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"(a+)+$"));
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
