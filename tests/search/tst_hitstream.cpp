#include "search/hitstream.h"

#include "search/corpus.h"

using namespace Galley;
using namespace Samples;

class TestHitStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatIsAsked_data();
    void findsWhatIsAsked();
    void saysWhatAHitIs();
    void showsTheMarksAtText();
    void putsContextOnOneLine();
    void namesWhatTheProjectDoesNotHave_data();
    void namesWhatTheProjectDoesNotHave();
    void saysWhyItReadsEverything();
    void comesInPagesAndStops();
    void findsTheFirstAndTheLastOfMany_data();
    void findsTheFirstAndTheLastOfMany();
    void leavesACommonLabelToTheWalk();

private:
    NewsCorpus m_corpus;
};

namespace {

QStringList hits(Store &store, const QString &query, const HitOptions &options = {})
{
    QStringList all;
    for (const Hit &hit : must(must(HitStream::open(store, must(Query::parse(query)), options))->all(1000))) {
        QStringList parts{hit.externalId};
        if (!hit.quote.isEmpty())
            parts += hit.quote;
        if (hit.span)
            parts += u"s%1"_s.arg(hit.span);
        if (hit.set && !hit.span)
            parts += hit.annotator;
        all += parts.join(u' ');
    }
    return all;
}

} // namespace

void TestHitStream::initTestCase()
{
    const ArticleId a =
        m_corpus.add(u"a"_s, u"🚁 An Il-76 of the Wagner Group landed in Niger.\nIl-76 crews rested."_s);
    const ArticleId b = m_corpus.add(u"b"_s, u"Niger’s army met Wagner. The wagner line was cut."_s,
                                     u"Meridian"_s, u"2024-05-02T10:00:00Z"_s, u"fr-CA"_s);
    const ArticleId c =
        m_corpus.add(u"c"_s, u"Warsaw sent Mi-8s; 俄罗斯瓦格纳集团. Straße."_s, u"Agency"_s, u"2023"_s);
    m_corpus.mark(
        a,
        {{u"Il-76"_s,
          u"equipment"_s,
          u"aircraft"_s,
          {{u"status"_s, u"delivered"_s},
           {u"seen"_s, true},
           {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}},
           {u"count"_s, 2}}},
         {u"Wagner Group"_s, u"actor"_s, u"group"_s, {}, u"really theirs?"_s},
         {u"Il-76"_s, u"equipment"_s, u"aircraft"_s, {{u"status"_s, u"promised"_s}, {u"seen"_s, false}}}},
        u"ann"_s, SetState::Done);
    m_corpus.mark(a, {{u"Niger"_s, u"actor"_s, u"state"_s}}, u"bea"_s);
    m_corpus.mark(b, {{u"Wagner"_s, u"actor"_s, u"group"_s}, {u"Niger"_s, u"actor"_s, u"state"_s}});
    m_corpus.mark(c, {{u"Mi-8s"_s, u"equipment"_s, u"other"_s}, {u"瓦格纳"_s, u"actor"_s, u"group"_s}});
    const SessionData data = must(m_corpus.store->load(a, {.name = u"ann"_s}));
    must(m_corpus.store->append(data.set.id, entry(2, Edits::relate(data.set, u"supplied-by"_s, 1, 2))));
}

void TestHitStream::findsWhatIsAsked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &query, const QStringList &expected) {
        QTest::newRow(qPrintable(query)) << query << expected;
    };
    // Text.
    row(u"Il-76"_s, {u"a Il-76"_s, u"a Il-76"_s});
    row(u"wagner"_s, {u"a Wagner"_s, u"b Wagner"_s, u"b wagner"_s});
    row(u"\"wagner group\""_s, {u"a Wagner Group"_s});
    row(u"Wagner Niger source:Meridian"_s, {u"b Niger"_s, u"b Wagner"_s, u"b wagner"_s});
    row(u"text:Wagner -landed"_s, {u"b Wagner"_s, u"b wagner"_s});
    row(u"crew* OR cut"_s, {u"a crews"_s, u"b cut"_s});
    row(u"瓦格纳"_s, {u"c 瓦格纳"_s});
    row(u"strasse"_s, {u"c Straße"_s});
    row(u"nowhere"_s, {});
    row(u"Wagner is:unmarked annotator:ann"_s, {u"b wagner"_s});
    row(u"Niger is:unmarked"_s, {});
    row(u"Niger is:unmarked annotator:ann"_s, {u"a Niger"_s});
    // Spans.
    row(u"label:equipment/aircraft attr:status=delivered text:\"Il-76\" annotator:ann"_s, {u"a Il-76 s1"_s});
    row(u"label:aircraft"_s, {u"a Il-76 s1"_s, u"a Il-76 s3"_s});
    row(u"label:\"groupe armé\""_s, {u"a Wagner Group s2"_s, u"b Wagner s1"_s, u"c 瓦格纳 s2"_s});
    row(u"label:\"actors/armed group\""_s, {u"a Wagner Group s2"_s, u"b Wagner s1"_s, u"c 瓦格纳 s2"_s});
    row(u"layer:equipment -label:aircraft"_s, {u"c Mi-8s s1"_s});
    row(u"layer:equipment -Wagner"_s, {u"c Mi-8s s1"_s});
    row(u"layer:actor (Warsaw OR landed)"_s, {u"a Wagner Group s2"_s, u"a Niger s1"_s, u"c 瓦格纳 s2"_s});
    row(u"layer:actor (label:state OR Warsaw)"_s, {u"a Niger s1"_s, u"b Niger s2"_s, u"c 瓦格纳 s2"_s});
    row(u"layer:actor text:wag*"_s, {u"a Wagner Group s2"_s, u"b Wagner s1"_s});
    row(u"layer:actor text:agner"_s, {});
    row(u"quote:wagner"_s, {u"b Wagner s1"_s});
    row(u"quote:\"WAGNER  group\""_s, {u"a Wagner Group s2"_s});
    row(u"attr:status"_s, {u"a Il-76 s1"_s, u"a Il-76 s3"_s});
    row(u"attr:status=\"handed over\""_s, {u"a Il-76 s1"_s});
    row(u"attr:status=deliv*"_s, {u"a Il-76 s1"_s});
    row(u"label:aircraft -attr:status=delivered"_s, {u"a Il-76 s3"_s});
    row(u"layer:equipment -attr:status"_s, {u"c Mi-8s s1"_s});
    row(u"attr:seen=true"_s, {u"a Il-76 s1"_s});
    row(u"attr:seen=false"_s, {u"a Il-76 s3"_s});
    row(u"attr:tags=b"_s, {u"a Il-76 s1"_s});
    row(u"attr:tags=c"_s, {});
    row(u"attr:count=2"_s, {u"a Il-76 s1"_s});
    row(u"note:theirs"_s, {u"a Wagner Group s2"_s});
    row(u"note:*"_s, {u"a Wagner Group s2"_s});
    row(u"relation:supplied-by"_s, {u"a Il-76 s1"_s, u"a Wagner Group s2"_s});
    row(u"relation:* layer:actor"_s, {u"a Wagner Group s2"_s});
    row(u"label:state annotator:bea"_s, {u"a Niger s1"_s});
    row(u"label:state -annotator:bea"_s, {u"b Niger s2"_s});
    row(u"layer:actor state:done"_s, {u"a Wagner Group s2"_s});
    row(u"layer:actor date:2024-05"_s, {u"b Niger s2"_s, u"b Wagner s1"_s});
    // Sets and articles.
    row(u"state:done"_s, {u"a ann"_s});
    row(u"annotator:bea"_s, {u"a bea"_s});
    row(u"annotator:ann state:in-progress"_s, {u"b ann"_s, u"c ann"_s});
    row(u"annotator:bea state:done"_s, {});
    row(u"source:agency"_s, {u"a"_s, u"c"_s});
    row(u"-source:agency"_s, {u"b"_s});
    row(u"language:fr"_s, {u"b"_s});
    row(u"language:f"_s, {});
    row(u"article:c"_s, {u"c"_s});
    row(u"date:2024"_s, {u"a"_s, u"b"_s});
    row(u"date:2024-04-12"_s, {u"a"_s});
    row(u"date:2023..2024-04"_s, {u"a"_s, u"c"_s});
    row(u"date:2024-05-02.."_s, {u"b"_s});
    row(u"date:..2023-12"_s, {u"c"_s});
    row(u"-Wagner"_s, {u"c"_s});
}

void TestHitStream::findsWhatIsAsked()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, expected);
    QCOMPARE(hits(*m_corpus.store, query), expected);
}

void TestHitStream::saysWhatAHitIs()
{
    const QList<Hit> found = must(
        must(HitStream::open(*m_corpus.store, must(Query::parse(u"note:*"_s)), {.context = 8}))->all(10));
    QCOMPARE(found.size(), 1);
    const Hit expected{.article = 1,
                       .externalId = u"a"_s,
                       .title = u"Title of a"_s,
                       .source = u"Agency"_s,
                       .published = u"2024-04-12"_s,
                       .set = found[0].set,
                       .span = 2,
                       .range = {18, 30},
                       .quote = u"Wagner Group"_s,
                       .layer = u"actor"_s,
                       .label = u"group"_s,
                       .annotator = u"ann"_s,
                       .left = u" of the "_s,
                       .right = u" landed "_s};
    QCOMPARE(found[0], expected);
}

void TestHitStream::showsTheMarksAtText()
{
    const qint64 ann = must(m_corpus.store->annotator(u"ann"_s)).id;
    QCOMPARE(hits(*m_corpus.store, u"Wagner"_s, {.annotator = ann}),
             QStringList({u"a Wagner"_s, u"b Wagner s1"_s, u"b wagner"_s}));
    QCOMPARE(hits(*m_corpus.store, u"Niger annotator:bea"_s), QStringList{u"a Niger s1"_s});
}

void TestHitStream::putsContextOnOneLine()
{
    const ArticleText text = must(ArticleText::fromString(u"🚁e\u0301 one\r\n\n two 🚁🚁"_s));
    Hit hit{.range = {7, 7}};
    const auto context = [&](int length) {
        addContext(hit, text, length);
        return QString(hit.left + u'|' + hit.right);
    };
    QCOMPARE(context(100), u"🚁e\u0301 one| two 🚁🚁"_s);
    QCOMPARE(context(3), u"one| "_s);
    QCOMPARE(context(6), u"e\u0301 one| tw"_s);
    QCOMPARE(context(5), u" one| t"_s); // no accent without its letter
}

void TestHitStream::namesWhatTheProjectDoesNotHave_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("column");
    QTest::newRow("label") << u"a label:plane"_s << qint64(3);
    QTest::newRow("label of another layer") << u"label:actor/aircraft"_s << qint64(1);
    QTest::newRow("layer") << u"layer:x"_s << qint64(1);
    QTest::newRow("attribute") << u"(a OR -attr:size=1)"_s << qint64(8);
    QTest::newRow("relation") << u"relation:x"_s << qint64(1);
    QTest::newRow("annotator") << u"annotator:cy"_s << qint64(1);
    QTest::newRow("state") << u"state:finished"_s << qint64(1);
}

void TestHitStream::namesWhatTheProjectDoesNotHave()
{
    QFETCH(const QString, query);
    QFETCH(const qint64, column);
    const auto stream = HitStream::open(*m_corpus.store, must(Query::parse(query)));
    QVERIFY(!stream);
    QCOMPARE(stream.error().kind, Error::Kind::NotFound);
    QCOMPARE(stream.error().place.column, column);
    for (const QString &unmarked :
         {u"-is:unmarked a"_s, u"a (is:unmarked OR b)"_s, u"is:unmarked label:aircraft"_s})
        QCOMPARE(HitStream::open(*m_corpus.store, must(Query::parse(unmarked))).error().kind,
                 Error::Kind::InvalidInput);
}

void TestHitStream::saysWhyItReadsEverything()
{
    const auto reason = [&](const QString &query) {
        return must(HitStream::open(*m_corpus.store, must(Query::parse(query))))->scanReason();
    };
    QVERIFY(reason(u"Wagner label:state"_s).isEmpty());
    QVERIFY(!reason(u"瓦格纳"_s).isEmpty());
}

void TestHitStream::comesInPagesAndStops()
{
    const auto stream = must(HitStream::open(*m_corpus.store, must(Query::parse(u"layer:actor"_s))));
    QCOMPARE(stream->articlesInAll(), 3);
    const QList<Hit> first = must(stream->next(1));
    QCOMPARE(first.size(), 2); // an article's hits come together
    QCOMPARE(stream->articlesDone(), 1);
    QVERIFY(must(stream->next(10, [](qint64, qint64) { return false; })).isEmpty());
    QCOMPARE(must(stream->next(10)).size(), 3);
    QVERIFY(stream->atEnd());
    QVERIFY(must(stream->next(10)).isEmpty());
}

void TestHitStream::findsTheFirstAndTheLastOfMany_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("expected");
    QTest::newRow("a word of every article") << u"convoy"_s << 5000;
    QTest::newRow("a word of the last alone") << u"Agadez"_s << 1;
    QTest::newRow("a word of the first and the last") << u"Niamey"_s << 2;
    QTest::newRow("a word of none") << u"Dirkou"_s << 0;
    QTest::newRow("both of two words") << u"convoy Agadez"_s << 1;
    QTest::newRow("a word and somebody's set") << u"convoy annotator:ann state:in-progress"_s << 1;
}

// Articles are looked through in windows; none is missed and none comes twice where two of them meet.
void TestHitStream::findsTheFirstAndTheLastOfMany()
{
    static const NewsCorpus corpus;
    if (must(corpus.store->articleCount()) == 0) {
        must(corpus.store->transaction([]() -> Result<void> {
            for (int i = 0; i < 5000; ++i) {
                const QString text = i == 0 ? u"A convoy left Niamey."_s
                    : i == 4999             ? u"A convoy from Niamey reached Agadez."_s
                                            : u"A convoy moved on."_s;
                std::ignore = corpus.add(u"a%1"_s.arg(i), text);
            }
            return {};
        }));
        corpus.mark(5000, {{u"convoy"_s, u"actor"_s, u"state"_s}});
    }
    QFETCH(const QString, query);
    QFETCH(const int, expected);
    const auto stream = must(HitStream::open(*corpus.store, must(Query::parse(query))));
    QList<ArticleId> articles;
    while (!stream->atEnd()) {
        for (const Hit &hit : must(stream->next(200)))
            articles.append(hit.article);
    }
    QVERIFY(std::ranges::is_sorted(articles));
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    QCOMPARE(articles.size(), expected);
}

// More spans than are listed beforehand: every article is looked into, and the hits are the same.
void TestHitStream::leavesACommonLabelToTheWalk()
{
    const NewsCorpus corpus;
    const QString text = QStringLiteral("x ").repeated(7'000);
    const auto articleText = must(ArticleText::fromString(text));
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        const ArticleId article = corpus.add(id, text);
        if (id == u"b")
            continue;
        QList<Span> spans;
        for (qsizetype i = 0; i < 7'000; ++i)
            spans.append(Samples::span(i + 1, articleText, {{2 * i, 2 * i + 1}}, u"actor"_s, u"state"_s));
        must(corpus.store->addSet(
            must(AnnotationSet::fromParts(0, article, ann(), SetState::Done, spans, {}, {})), u"ann"_s));
    }
    const auto stream = must(HitStream::open(*corpus.store, must(Query::parse(u"label:state"_s))));
    QCOMPARE(stream->articlesInAll(), 4);
    QCOMPARE(must(stream->all(100'000)).size(), 21'000);
}

QTEST_GUILESS_MAIN(TestHitStream)
#include "tst_hitstream.moc"
