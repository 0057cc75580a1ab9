#include "formats/webannotation/webannotation.h"

#include "formats/traps.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// About http://example.org/a, with the text beside the file.
QList<Document> read(const QByteArray &json, const QByteArray &text = "Ann said no, and Ann went.")
{
    return Traps::read(WebAnnotations(), {{u"a.jsonld"_s, json}, {u"a.txt"_s, text}});
}

QByteArray annotation(const QByteArray &members, const QByteArray &selector, const QByteArray &id = "urn:x:1")
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":")" + id + R"(","type":"Annotation",)" +
        members + R"("target":{"source":"http://example.org/a","selector":)" + selector + "}}";
}

QByteArray position(int start, int end)
{
    return R"({"type":"TextPositionSelector","start":)" + QByteArray::number(start) + R"(,"end":)" +
        QByteArray::number(end) + "}";
}

QByteArray quote(const QByteArray &exact, const QByteArray &prefix = {}, const QByteArray &suffix = {})
{
    return R"({"type":"TextQuoteSelector","exact":")" + exact + R"(","prefix":")" + prefix +
        R"(","suffix":")" + suffix + "\"}";
}

const QByteArray Tag =
    R"("creator":"mailto:ann@x.org","body":{"type":"TextualBody","purpose":"tagging","value":"P"},)";

const QDateTime Moment(QDate(2024, 4, 12), QTime(8, 30, 1, 250), QTimeZone::UTC);

// Comments of every sort, and when the span was made.
ExportDocument withComments()
{
    ExportDocument document = Traps::marked(u"Ann said no."_s, u"Ann"_s);
    const QList<Comment> comments{{1, 1, Range{0, 3}, u"zoe"_s, {}, Moment, u"Who?"_s, false},
                                  {2, 0, std::nullopt, u"ann"_s, {}, Moment, u"All of it."_s, false},
                                  {3, 0, Range{4, 8}, u"ann"_s, {}, Moment, u"Here."_s, false},
                                  {4, 1, Range{0, 3}, u"zoe"_s, u"ann"_s, Moment, u"Really?"_s, true}};
    const AnnotationSet &set = document.sets[0];
    document.sets = {AnnotationSet::fromParts(7, 0, set.annotator, SetState::Returned, set.spans(), {}, {}, 1,
                                              1, 1, comments)
                         .value()};
    document.times.insert(7, {{1, Moment.toMSecsSinceEpoch()}});
    return document;
}

} // namespace

class TestWebAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySelector_data();
    void readsEverySelector();
    void recognisesThoseThatCountUtf16();
    void readsEveryShapeOfFile_data();
    void readsEveryShapeOfFile();
    void takesTheTextFromWhereverItIs_data();
    void takesTheTextFromWhereverItIs();
    void takesBodiesByTheirPurpose();
    void takesCreatorsAndTimes_data();
    void takesCreatorsAndTimes();
    void joinsTargetsToOneSpan();
    void readsLinks_data();
    void readsLinks();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void survivesACutFile();
    void bringsBackWhatItWrites_data();
    void bringsBackWhatItWrites();
    void bringsBackCommentsAndTimes();
    void writesTheGoldenPages();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void readsTheStandardsOwnSamples();
};

void TestWebAnnotation::readsEverySelector_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<int>("begin"); // -1: a problem; -2: left out
    QTest::newRow("a position") << position(17, 20) << 17;
    QTest::newRow("a position and its quote")
        << QByteArray("[" + position(17, 20) + "," + quote("Ann") + "]") << 17;
    QTest::newRow("a position with another quote")
        << QByteArray("[" + position(17, 20) + "," + quote("Bob") + "]") << -1;
    QTest::newRow("a position beyond the text") << position(17, 99) << -1;
    QTest::newRow("a quote that stands once") << quote("said") << 4;
    QTest::newRow("a quote by what is before") << quote("Ann", "and ") << 17;
    QTest::newRow("a quote by what is after") << quote("Ann", {}, " went") << 17;
    QTest::newRow("a quote, though what is around has changed") << quote("said", "Bob ", " yes") << 4;
    QTest::newRow("a quote that stands twice") << quote("Ann") << -1;
    QTest::newRow("a quote that is not there") << quote("Bob") << -1;
    QTest::newRow("an empty quote") << quote({}) << -1;
    QTest::newRow("a path narrowed by a quote")
        << QByteArray(R"({"type":"XPathSelector","value":"/p[1]","refinedBy":)" + quote("said") + "}") << 4;
    QTest::newRow("a path alone") << QByteArray(R"({"type":"XPathSelector","value":"/p[1]"})") << -2;
    QTest::newRow("position and quote in one") << QByteArray(R"({"start":4,"end":8,"quote":"said"})") << 4;
}

void TestWebAnnotation::readsEverySelector()
{
    QFETCH(const QByteArray, selector);
    QFETCH(const int, begin);
    const QList<Document> documents = read(annotation(Tag, selector));
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].problems.size(), begin == -1 ? 1 : 0);
    QCOMPARE(documents[0].leftOut.count(u"selector"), begin == -2 ? 1 : 0);
    if (begin < 0)
        return;
    const IncomingSpan span = documents[0].sets.value(0).spans.value(0);
    QCOMPARE(span.value.extent().begin, begin);
    QCOMPARE(span.value.label, u"P"_s);
    QCOMPARE(span.id, u"urn:x:1"_s);
    QCOMPARE(documents[0].article.url, u"http://example.org/a"_s);
}

void TestWebAnnotation::recognisesThoseThatCountUtf16()
{
    const QByteArray text = "\xF0\x9F\x98\x80 Ann said";
    const Document units =
        read(annotation(Tag, "[" + position(3, 6) + "," + quote("Ann") + "]"), text).value(0);
    QCOMPARE(Traps::problems({units}), QStringList());
    QCOMPARE(units.sets[0].spans[0].value.segments, QList<Range>({{2, 5}}));
    QCOMPARE(units.leftOut.count(u"unit"), 1);
    const Document points =
        read(annotation(Tag, "[" + position(2, 5) + "," + quote("Ann") + "]"), text).value(0);
    QCOMPARE(points.sets[0].spans[0].value.segments, QList<Range>({{2, 5}}));
    QVERIFY(points.leftOut.isEmpty());
}

void TestWebAnnotation::readsEveryShapeOfFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("spans");
    const QByteArray one = annotation(Tag, position(0, 3));
    const QByteArray two = annotation(Tag, position(4, 8), "urn:x:2");
    const QByteArray page =
        R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":["AnnotationPage"],"items":[)" + one + "," +
        two + "]}";
    QTest::newRow("one") << one << qsizetype(1);
    QTest::newRow("one over lines") << QByteArray(one).replace(",", ",\n") << qsizetype(1);
    QTest::newRow("a list") << QByteArray("[" + one + "," + two + "]") << qsizetype(2);
    QTest::newRow("one per line") << QByteArray(one + "\n" + two + "\n") << qsizetype(2);
    QTest::newRow("a page") << page << qsizetype(2);
    QTest::newRow("a collection") << QByteArray(R"({"type":"AnnotationCollection","total":2,"first":)" +
                                                page + "}")
                                  << qsizetype(2);
}

void TestWebAnnotation::readsEveryShapeOfFile()
{
    QFETCH(const QByteArray, json);
    const QList<Document> documents = read(json);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].sets.size(), 1);
    QTEST(documents[0].sets[0].spans.size(), "spans");
}

void TestWebAnnotation::takesTheTextFromWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("found");
    const QByteArray outside = annotation(Tag, position(0, 3));
    QTest::newRow("beside, under the file's name") << outside << u"x/in.txt"_s << true;
    QTest::newRow("beside, under the source's name") << outside << u"x/a.txt"_s << true;
    QTest::newRow("nowhere") << outside << u"y/in.txt"_s << false;
    QTest::newRow("in the source") << QByteArray(outside).replace(
                                          R"("http://example.org/a",)",
                                          R"({"id":"http://example.org/a","value":"Ann said"},)")
                                   << u"y/in.txt"_s << true;
    QTest::newRow("in a body about the source")
        << QByteArray(
               "[" + outside +
               R"(,{"type":"Annotation","body":{"type":"TextualBody","value":"Ann said","dc:title":"T",)"
               R"("dcterms:isFormatOf":"http://example.org/a"},"target":"http://example.org/a"}])")
        << u"y/in.txt"_s << true;
}

void TestWebAnnotation::takesTheTextFromWhereverItIs()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, beside);
    QFETCH(const bool, found);
    const ReadInput input = everythingIn(Source::ofFiles({{u"x/in.jsonld"_s, json}, {beside, "Ann said"}}));
    const auto reader = WebAnnotations().reader(input);
    const Document document = (*reader)->next().value();
    QCOMPARE(document.broken, !found);
    QCOMPARE(document.problems.size(), found ? 0 : 1);
    if (found) {
        QCOMPARE(document.article.text.string(), u"Ann said"_s);
        QCOMPARE(document.sets[0].spans.value(0).value.quote, u"Ann"_s);
    }
    QVERIFY(!(*reader)->next());
    QCOMPARE(WebAnnotations().claim(*input.source).size(), beside == "x/in.txt"_L1 ? 2 : 0);
}

void TestWebAnnotation::takesBodiesByTheirPurpose()
{
    const QByteArray bodies =
        R"("motivation":"tagging","body":["http://vocab/person",{"type":"TextualBody","value":"B"},)"
        R"({"type":"TextualBody","value":"one","purpose":"commenting"},)"
        R"({"type":"TextualBody","value":"two","purpose":["describing"]},)"
        R"({"type":"TextualBody","value":"0.25","purpose":"assessing"},{"id":"http://video","purpose":"linking"}],)";
    const Document document = read(annotation(bodies, position(0, 3))).value(0);
    QCOMPARE(Traps::problems({document}), QStringList());
    const QList<IncomingSpan> spans = document.sets[0].spans;
    QCOMPARE(spans.size(), 2); // one a label
    QCOMPARE(spans[0].value.label, u"http://vocab/person"_s);
    QCOMPARE(spans[1].value.label, u"B"_s);
    QVERIFY(spans[0].id != spans[1].id);
    QCOMPARE(spans[0].value.note, u"one\ntwo"_s);
    QCOMPARE(spans[0].value.certainty, 0.25);
    QCOMPARE(document.leftOut.count(u"body"), 1);
    const Document plain = read(annotation(R"("motivation":"highlighting",)", position(0, 3))).value(0);
    QCOMPARE(plain.sets[0].spans[0].value.label, u"highlighting"_s);
    const Document comment =
        read(annotation(R"("motivation":"commenting","bodyValue":"Hm.",)", position(0, 3))).value(0);
    QCOMPARE(comment.sets[0].spans[0].value.note, u"Hm."_s);
}

void TestWebAnnotation::takesCreatorsAndTimes_data()
{
    QTest::addColumn<QByteArray>("creator");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Annotator::Kind>("kind");
    const auto row = [](const char *name, const QByteArray &creator, const QString &annotator,
                        Annotator::Kind kind = Annotator::Kind::Human) {
        QTest::newRow(name) << creator << annotator << kind;
    };
    row("an address", R"("creator":"http://x/u")", u"http://x/u"_s);
    row("a person", R"("creator":{"id":"http://x/u","type":"Person","name":"Ann"})", u"Ann"_s);
    row("a nickname", R"("creator":[{"type":"Person","nickname":"ann"},"http://x/v"])", u"ann"_s);
    row("software", R"("creator":{"type":"Software","name":"bot"})", u"bot"_s, Annotator::Kind::Model);
    row("what generated it", R"("generator":{"type":"Software","name":"bot"})", u"bot"_s,
        Annotator::Kind::Model);
    row("nobody", R"("via":"http://x")", QString());
}

void TestWebAnnotation::takesCreatorsAndTimes()
{
    QFETCH(const QByteArray, creator);
    const QByteArray times = R"(,"created":"2015-01-28T12:00:00Z","modified":"2015-01-29T10:00:00+01:00",)";
    const Document document = read(annotation(creator + times, position(0, 3))).value(0);
    QTEST(document.sets[0].annotator.name, "name");
    QTEST(document.sets[0].annotator.kind, "kind");
    QCOMPARE(
        QDateTime::fromMSecsSinceEpoch(document.sets[0].spans[0].at, QTimeZone::UTC).toString(Qt::ISODate),
        u"2015-01-29T09:00:00Z"_s);
}

void TestWebAnnotation::joinsTargetsToOneSpan()
{
    const auto targets = [](const QByteArray &begin, const QByteArray &end) {
        return R"({"type":"Annotation",)" + Tag + R"("target":)" + begin +
            R"([{"source":"http://example.org/a","selector":)" + position(17, 20) +
            R"(},{"source":"http://example.org/a","selector":)" + position(4, 8) + "}]" + end + "}";
    };
    const Document one = read(targets({}, {})).value(0);
    QCOMPARE(one.sets[0].spans.value(0).value.segments, QList<Range>({{4, 8}, {17, 20}}));
    QCOMPARE(one.sets[0].spans[0].value.quote, u"said Ann"_s);
    const Document two = read(targets(R"({"type":"Independents","items":)", "}")).value(0);
    QCOMPARE(two.sets[0].spans.size(), 2);
}

void TestWebAnnotation::readsLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("type"); // empty: a problem
    QTest::newRow("a body and a target")
        << QByteArray(
               R"("body":["urn:x:2",{"type":"TextualBody","purpose":"tagging","value":"says"}],"target":"urn:x:1")")
        << u"says"_s;
    QTest::newRow("without a type") << QByteArray(R"("body":{"id":"urn:x:2"},"target":"urn:x:1")")
                                    << u"linking"_s;
    QTest::newRow("two targets") << QByteArray(R"("target":["urn:x:1","urn:x:2"])") << u"linking"_s;
    QTest::newRow("to nowhere") << QByteArray(R"("body":"urn:x:9","target":"urn:x:1")") << QString();
    QTest::newRow("one end") << QByteArray(R"("target":"urn:x:1")") << QString();
}

void TestWebAnnotation::readsLinks()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QString, type);
    // The link comes first, whatever it leads to.
    const QByteArray json = R"([{"id":"urn:x:3","type":"Annotation","motivation":"linking",)" + link + "}," +
        annotation(Tag, position(0, 3)) + "," + annotation(Tag, position(4, 8), "urn:x:2") + "]";
    const Document document = read(json).value(0);
    QCOMPARE(document.problems.isEmpty(), !type.isEmpty());
    QCOMPARE(document.sets[0].relations.size(), type.isEmpty() ? 0 : 1);
    if (type.isEmpty())
        return;
    const IncomingRelation relation = document.sets[0].relations[0];
    QCOMPARE(relation.value.type, type);
    QCOMPARE(relation.from, document.sets[0].spans[0].id);
    QCOMPARE(relation.to, document.sets[0].spans[1].id);
}

void TestWebAnnotation::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("not JSON") << QByteArray("{\"@context\":}") << u"JSON"_s;
    QTest::newRow("something else") << QByteArray(R"({"type":"Person"})") << u"annotation"_s;
    QTest::newRow("no object") << QByteArray("7") << u"annotation"_s;
    QTest::newRow("pages elsewhere") << QByteArray(R"({"type":"AnnotationCollection","first":"http://x/p1"})")
                                     << u"pages"_s;
    QTest::newRow("annotations elsewhere")
        << QByteArray(R"({"type":"AnnotationPage","items":["http://x/1"]})") << u"elsewhere"_s;
}

void TestWebAnnotation::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const QList<Document> documents = read("[" + annotation(Tag, position(0, 3)) + ",\n" + json + "]");
    const QStringList problems = Traps::problems(documents);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(u"a.jsonld:2"), qPrintable(problems[0]));
    QVERIFY2(problems[0].contains(message), qPrintable(problems[0]));
    QCOMPARE(documents.last().sets.value(0).spans.size(), 1); // the good one
}

void TestWebAnnotation::survivesACutFile()
{
    const QByteArray whole = Traps::write(WebAnnotations(), {withComments()}).files[0].second;
    for (qsizetype size = 1; size < whole.size() - 1; ++size)
        QVERIFY(!Traps::problems(read(whole.first(size))).isEmpty());
    const QByteArray deep = R"({"type":"AnnotationPage","items":)" + QByteArray(100'000, '[') + "}";
    QVERIFY(!Traps::problems(read(deep)).isEmpty());
}

void TestWebAnnotation::bringsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("pages") << u"pages"_s;
    QTest::newRow("lines") << u"lines"_s;
}

void TestWebAnnotation::bringsBackWhatItWrites()
{
    QFETCH(const QString, layout);
    QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(WebAnnotations(), documents, {{u"layout"_s, layout}});
    QCOMPARE(written.files.size(), layout == "lines"_L1 ? 1 : 2);
    QVERIFY(written.losses.isEmpty());
    QList<Document> found = Traps::read(WebAnnotations(), written.files);
    QCOMPARE(Traps::problems(found), QStringList());
    QCOMPARE(Traps::lines(found), Traps::lines(documents));
    std::ranges::sort(found, {}, [](const Document &document) { return document.article.externalId; });
    std::ranges::sort(documents, {},
                      [](const ExportDocument &document) { return document.article.externalId; });
    QCOMPARE(found.size(), 2);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(found[i].leftOut.isEmpty());
        QCOMPARE(found[i].article, documents[i].article);
        QCOMPARE(found[i].sets.size(), documents[i].sets.size());
        for (qsizetype set = 0; set < found[i].sets.size(); ++set) {
            QCOMPARE(found[i].sets[set].annotator, documents[i].sets[set].annotator);
            QCOMPARE(found[i].sets[set].state, documents[i].sets[set].state());
        }
    }
    QCOMPARE(found[1].sets[0].spans[0].id, u"s1"_s);
    QCOMPARE(Traps::write(WebAnnotations(), Traps::documents(), {{u"layout"_s, layout}}).files,
             written.files);
}

void TestWebAnnotation::bringsBackCommentsAndTimes()
{
    ExportDocument document = withComments();
    document.sets[0].activeMs = 1000;
    const Traps::Written written = Traps::write(WebAnnotations(), {document});
    const Document found = Traps::read(WebAnnotations(), written.files).value(0);
    QCOMPARE(Traps::problems({found}), QStringList());
    QCOMPARE(found.sets.size(), 1);
    QCOMPARE(found.sets[0].state, SetState::Returned);
    QCOMPARE(found.sets[0].spans[0].at, Moment.toMSecsSinceEpoch());
    const QList<IncomingComment> comments = found.sets[0].comments;
    QCOMPARE(comments.size(), 3);
    QCOMPARE(comments[0].value.text, u"All of it."_s);
    Comment reply = *document.sets[0].comment(1);
    reply.id = 0;
    reply.span = 0;
    QCOMPARE(comments[1].value, reply);
    QCOMPARE(comments[1].span, u"s1"_s);
    QCOMPARE(written.losses.count(u"comment"), 2); // that on a place, and what the last has beside its text
    QCOMPARE(written.losses.count(u"time"), 1);
}

// Refreshed by tests/data/webannotation/refresh; tst_webannotationschema holds them against the W3C's
// schemas.
void TestWebAnnotation::writesTheGoldenPages()
{
    ExportDocument commented = withComments();
    commented.article.externalId = u"commented/Ä"_s;
    const Traps::Written written = Traps::write(WebAnnotations(), Traps::documents() + QList{commented});
    QCOMPARE(Traps::differences(u"webannotation"_s, written.files), QStringList());
}

void TestWebAnnotation::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("the context") << QByteArray(R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":)")
                                 << Format::Match::Certain;
    QTest::newRow("one of several contexts")
        << QByteArray(R"([{"@context": ["http://www.w3.org/ns/anno.jsonld", {"a":"b"}]}])")
        << Format::Match::Certain;
    QTest::newRow("another context") << QByteArray(
                                            R"({"text":"http://www.w3.org/ns/anno.jsonld","@context":"x"})")
                                     << Format::Match::No;
}

void TestWebAnnotation::knowsItsFiles()
{
    QFETCH(const QByteArray, head);
    QTEST(WebAnnotations().match({u"x.json"_s, head, head.size()}), "match");
}

void TestWebAnnotation::readsTheStandardsOwnSamples()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    const QDir folder(corpora + u"/formats/w3c-anno"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(names.size(), 21);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(WebAnnotations().match({name, bytes, bytes.size()}), Format::Match::Certain);
        // None of them brings the text that it is about.
        const QList<Document> without = Traps::read(WebAnnotations(), {{name, bytes}});
        QCOMPARE(without.size(), 1);
        QVERIFY(without[0].broken);
    }
    QFile file(folder.filePath(u"anno26.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Document found = read(file.readAll(), "Well, this is an anotation that has some faults.").value(0);
    QCOMPARE(Traps::problems({found}), QStringList());
    QCOMPARE(found.sets[0].spans.value(0).value.quote, u"anotation"_s);
}

QTEST_GUILESS_MAIN(TestWebAnnotation)
#include "tst_webannotation.moc"
