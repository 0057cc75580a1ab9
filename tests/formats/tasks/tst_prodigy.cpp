#include "formats/tasks/prodigy.h"

#include "formats/jsonvalue.h"
#include "formats/traps.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QList<Document> read(const QByteArray &bytes, const QJsonObject &settings = {})
{
    return Traps::read(Prodigy(), {{u"in.jsonl"_s, bytes}}, settings);
}

// "Ann said no": three tokens.
QByteArray line(const QByteArray &spans, const QByteArray &more = R"("answer":"accept","_annotator_id":"a")")
{
    return R"({"text":"Ann said no","tokens":[{"text":"Ann","start":0,"end":3,"id":0},)"
           R"({"text":"said","start":4,"end":8,"id":1},{"text":"no","start":9,"end":11,"id":2}],"spans":[)" +
        spans + "]," + more + "}\n";
}

const QByteArray Ann = R"({"start":0,"end":3,"token_start":0,"token_end":0,"label":"PER"})";
const QByteArray SaidNo = R"({"start":4,"end":11,"token_start":1,"token_end":2,"label":"SAY"})";

} // namespace

class TestProdigy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpansAndTheirTokens_data();
    void readsSpansAndTheirTokens();
    void countsInCodePoints();
    void takesOnlyWhatWasAccepted();
    void joinsLinesOfOneText();
    void joinsAnswersToOneSpanEach();
    void readsRelations_data();
    void readsRelations();
    void takesWhatIsSaidOfTheArticle();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void bringsBackWhatItWrites();
    void writesTheGoldenFiles();
    void countsWhatItLoses();
    void writesTokensThatSpansFit();
    void writesHashesOf32Bits();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void readsTheProjectsOwnSamples_data();
    void readsTheProjectsOwnSamples();
};

void TestProdigy::readsSpansAndTheirTokens_data()
{
    QTest::addColumn<QByteArray>("span");
    QTest::addColumn<QString>("quote"); // empty: a problem
    QTest::newRow("both") << SaidNo << u"said no"_s;
    QTest::newRow("offsets alone") << QByteArray(R"({"start":4,"end":11,"label":"SAY"})") << u"said no"_s;
    QTest::newRow("tokens alone") << QByteArray(R"({"token_start":1,"token_end":2,"label":"SAY"})")
                                  << u"said no"_s;
    QTest::newRow("the last token not included")
        << QByteArray(R"({"start":4,"end":8,"token_start":1,"token_end":2,"label":"SAY"})") << QString();
    QTest::newRow("a token that is not there")
        << QByteArray(R"({"start":4,"end":8,"token_start":1,"token_end":9,"label":"SAY"})") << QString();
    QTest::newRow("beyond the text") << QByteArray(R"({"start":4,"end":12,"label":"SAY"})") << QString();
    QTest::newRow("reversed") << QByteArray(R"({"start":4,"end":3,"label":"SAY"})") << QString();
    QTest::newRow("no place") << QByteArray(R"({"label":"SAY"})") << QString();
}

void TestProdigy::readsSpansAndTheirTokens()
{
    QFETCH(const QByteArray, span);
    QFETCH(const QString, quote);
    const Document document = read(line(span)).value(0);
    QCOMPARE(document.problems.isEmpty(), !quote.isEmpty());
    QCOMPARE(document.sets.value(0).spans.value(0).value.quote, quote);
    QCOMPARE(document.sets.value(0).state, SetState::Done);
}

void TestProdigy::countsInCodePoints()
{
    const Document document =
        read("{\"text\":\"\xF0\x9F\x98\x80 "
             "Ann\",\"spans\":[{\"start\":2,\"end\":5,\"label\":\"P\",\"text\":\"Ann\"}]}")
            .value(0);
    QCOMPARE(document.sets[0].spans[0].value.quote, u"Ann"_s);
    QCOMPARE(document.sets[0].state, SetState::New); // nobody answered
}

void TestProdigy::takesOnlyWhatWasAccepted()
{
    const QByteArray bytes = line(Ann) + line(Ann, R"("answer":"reject","_annotator_id":"b")") +
        line(Ann, R"("answer":"ignore","_annotator_id":"c")");
    const Document document = read(bytes).value(0);
    QCOMPARE(document.sets.size(), 1);
    QCOMPARE(document.sets[0].annotator.name, u"a"_s);
    QCOMPARE(document.leftOut.count(u"answer"), 2);
    QCOMPARE(document.leftOut.all().size(), 2);
    const Document all = read(bytes, {{u"answers"_s, QJsonArray{u"accept"_s, u"reject"_s}}}).value(0);
    QCOMPARE(all.sets.size(), 2);
    QCOMPARE(all.leftOut.count(u"answer"), 1);
}

void TestProdigy::joinsLinesOfOneText()
{
    const QByteArray other = R"({"text":"Other","spans":[],"answer":"accept","_session_id":"d-bob"})"
                             "\n";
    const QList<Document> documents =
        read(line(Ann) + line(SaidNo, R"("answer":"accept","_session_id":"d-bob","_annotator_id":null)") +
             other + line(Ann));
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents[0].sets.size(), 2);
    QCOMPARE(documents[0].sets[1].annotator.name, u"d-bob"_s);
    QCOMPARE(documents[1].article.text.string(), u"Other"_s);
    // Further on it is the same article again.
    QCOMPARE(documents[2].article, documents[0].article);
}

void TestProdigy::joinsAnswersToOneSpanEach()
{
    const QByteArray related =
        R"("relations":[{"head":0,"child":1,"label":"x"}],"answer":"accept","_annotator_id":"a")";
    const QList<Document> documents =
        read(line(Ann) + line(SaidNo) + line(Ann) + line(Ann + "," + SaidNo, related) +
             line(Ann + "," + SaidNo, related));
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].sets.size(), 1);
    QCOMPARE(documents[0].sets[0].spans.size(), 2);
    QCOMPARE(documents[0].sets[0].relations.size(), 1);
    QCOMPARE(documents[0].sets[0].relations[0].to, documents[0].sets[0].spans[1].id);
}

void TestProdigy::readsRelations_data()
{
    QTest::addColumn<QByteArray>("relation");
    QTest::addColumn<qint64>("leftOut");
    QTest::newRow("by spans") << QByteArray(
                                     R"({"head":0,"child":2,"head_span":{"start":0,"end":3,"label":"PER"},)"
                                     R"("child_span":{"start":4,"end":11,"label":"SAY"},"label":"x"})")
                              << qint64(0);
    QTest::newRow("by the first token") << QByteArray(R"({"head":0,"child":1,"label":"x"})") << qint64(0);
    QTest::newRow("by the last token") << QByteArray(R"({"head":0,"child":2,"label":"x"})") << qint64(0);
    QTest::newRow("of a token that is no span")
        << QByteArray(R"({"head":0,"child":2,"head_span":{"start":0,"end":3,"label":"PER"},)"
                      R"("child_span":{"start":9,"end":11,"label":null},"label":"x"})")
        << qint64(1);
}

void TestProdigy::readsRelations()
{
    QFETCH(const QByteArray, relation);
    QFETCH(const qint64, leftOut);
    const Document document =
        read(line(Ann + "," + SaidNo, R"("answer":"accept","relations":[)" + relation + "]")).value(0);
    QCOMPARE(Traps::problems({document}), QStringList());
    QCOMPARE(document.leftOut.count(u"relation"), leftOut);
    const IncomingSet &set = document.sets[0];
    QCOMPARE(set.relations.size(), 1 - leftOut);
    if (leftOut > 0)
        return;
    QCOMPARE(set.relations[0].value.type, u"x"_s);
    QCOMPARE(set.relations[0].from, set.spans[0].id);
    QCOMPARE(set.relations[0].to, set.spans[1].id);
}

void TestProdigy::takesWhatIsSaidOfTheArticle()
{
    const QByteArray bytes =
        R"({"text":"Ann","meta":{"id":7,"source":"S","doc":"d-1","pattern":"3"},"label":"WAR","accept":["A"],)"
        R"("options":[{"id":"A"}],"answer":"accept","_timestamp":1700000000,"spans":[{"start":0,"end":3,"label":"P","rank":1}]})";
    const Document document = read(bytes).value(0);
    QCOMPARE(document.article.externalId, u"7"_s);
    QCOMPARE(document.article.source, u"S"_s);
    QCOMPARE(document.sets[0].fields,
             QJsonObject({{u"label"_s, u"WAR"_s}, {u"accept"_s, QJsonArray{u"A"_s}}}));
    QCOMPARE(document.sets[0].spans[0].at, 1'700'000'000'000);
    QCOMPARE(document.leftOut.count(u"unknown-key"), 2);
    QCOMPARE(read(bytes, {{u"id-key"_s, u"doc"_s}}).value(0).article.externalId, u"d-1"_s);
    QVERIFY(read(line(Ann)).value(0).article.externalId.startsWith("text-"_L1));
}

void TestProdigy::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("cut off") << line(Ann).first(50) << u"JSON"_s;
    QTest::newRow("no text") << QByteArray(R"({"html":"<b>","spans":[]})") << u"no text"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
    QTest::newRow("a token that is not what stands there")
        << QByteArray(R"({"text":"Ann","tokens":[{"text":"Bob","start":0,"end":3,"id":0}]})") << u"Token 0"_s;
    QTest::newRow("a relation without a label")
        << line(Ann, R"("relations":[{"head":0,"child":0}])") << u"child"_s;
    QTest::newRow("spans are no list") << QByteArray(R"({"text":"Ann","spans":{}})") << u"spans"_s;
}

void TestProdigy::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const QList<Document> documents = read("{\"text\":\"Fine\",\"spans\":[]}\n" + bytes);
    const QStringList problems = Traps::problems(documents);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(u"in.jsonl:2"_s), qPrintable(problems[0]));
    QVERIFY2(problems[0].contains(message), qPrintable(problems[0]));
}

void TestProdigy::bringsBackWhatItWrites()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(Prodigy(), documents);
    const QList<Document> read = Traps::read(Prodigy(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(Traps::lines(read), Traps::lines(documents, {.pieces = false, .zeroWidth = false}));
    QCOMPARE(read.size(), 2);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].article, documents[i].article);
        QCOMPARE(read[i].sets.size(), documents[i].sets.size());
        QVERIFY(read[i].leftOut.isEmpty());
    }
    QCOMPARE(Traps::write(Prodigy(), documents).files, written.files);
}

// Refreshed by tests/data/tasks/refresh.
void TestProdigy::writesTheGoldenFiles()
{
    const Traps::Written written = Traps::write(Prodigy(), Traps::documents());
    QCOMPARE(Traps::differences(u"tasks/prodigy"_s, written.files), QStringList());
}

void TestProdigy::countsWhatItLoses()
{
    QHash<QString, qint64> counts;
    const Losses losses = Traps::write(Prodigy(), Traps::documents()).losses;
    for (const Loss &loss : losses.all())
        counts[loss.kind] += loss.count;
    const QHash<QString, qint64> expected{{u"discontinuous"_s, 1},
                                          {u"zero-width"_s, 1},
                                          {u"relation"_s, 1},
                                          {u"set-state"_s, 1},
                                          {u"annotator"_s, 2}};
    QCOMPARE(counts, expected);
    const Traps::Written extent =
        Traps::write(Prodigy(), Traps::documents(), {{u"discontinuous"_s, u"extent"_s}});
    QCOMPARE(extent.losses.count(u"discontinuous"), 1);
    QCOMPARE(extent.losses.count(u"relation"), 0);
    QVERIFY(Traps::lines(Traps::read(Prodigy(), extent.files)).join(u'|').contains(u"“burns\nat noon”"_s));
}

void TestProdigy::writesTokensThatSpansFit()
{
    const Traps::Written written = Traps::write(Prodigy(), Traps::documents());
    for (const QByteArray &one : written.files[0].second.trimmed().split('\n')) {
        const QJsonObject task = JsonDocument::parse(one)->root().toQJson().toObject();
        const ArticleText text = ArticleText::fromString(task[u"text"].toString()).value();
        const QJsonArray tokens = task[u"tokens"].toArray();
        QCOMPARE(tokens.isEmpty(), !task.contains(u"answer")); // nobody worked on it
        if (tokens.isEmpty())
            continue;
        qsizetype at = 0;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QJsonObject token = tokens[i].toObject();
            const Range range{token[u"start"].toInteger(), token[u"end"].toInteger()};
            QCOMPARE(token[u"id"].toInteger(), i);
            QCOMPARE(range.begin, at);
            QVERIFY(!range.isEmpty());
            QCOMPARE(text.view(range), token[u"text"].toString());
            at = range.end + (token[u"ws"].toBool() ? 1 : 0);
            QVERIFY(!token[u"ws"].toBool() || text.view({range.end, at}) == u" ");
        }
        QCOMPARE(at, text.length()); // tokens and spaces are the whole text
        for (const QJsonValue &value : task[u"spans"].toArray()) {
            const QJsonObject span = value.toObject();
            QCOMPARE(tokens[span[u"token_start"].toInt()][u"start"], span[u"start"]);
            QCOMPARE(tokens[span[u"token_end"].toInt()][u"end"], span[u"end"]);
        }
    }
}

void TestProdigy::writesHashesOf32Bits()
{
    QSet<qint64> inputs;
    QSet<qint64> tasks;
    const Traps::Written written = Traps::write(Prodigy(), Traps::documents());
    for (const QByteArray &one : written.files[0].second.trimmed().split('\n')) {
        const QJsonObject task = JsonDocument::parse(one)->root().toQJson().toObject();
        for (const QString &key : {u"_input_hash"_s, u"_task_hash"_s}) {
            QVERIFY(task[key].isDouble());
            QVERIFY(task[key].toInteger() >= std::numeric_limits<qint32>::min());
            QVERIFY(task[key].toInteger() <= std::numeric_limits<qint32>::max());
        }
        inputs.insert(task[u"_input_hash"].toInteger());
        tasks.insert(task[u"_task_hash"].toInteger());
    }
    QCOMPARE(inputs.size(), 2); // one a text
    QCOMPARE(tasks.size(), 4);
}

void TestProdigy::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("hashes") << QByteArray(R"({"text":"a","_input_hash":1})") << Format::Match::Certain;
    QTest::newRow("spans") << QByteArray(R"({"text":"a","spans":[{"start":0,"end":1)")
                           << Format::Match::Certain;
    QTest::newRow("a text cut off") << QByteArray(R"({"_task_hash":1,"text":"a)") << Format::Match::Certain;
    QTest::newRow("an article") << QByteArray(R"({"text":"a","meta":{}})") << Format::Match::No;
    QTest::newRow("doccano's") << QByteArray(R"({"text":"a","label":[[0,1,"A"]]})") << Format::Match::No;
}

void TestProdigy::knowsItsFiles()
{
    QFETCH(const QByteArray, head);
    QTEST(Prodigy().match({u"x.jsonl"_s, head, head.size()}), "match");
}

void TestProdigy::readsTheProjectsOwnSamples_data()
{
    // As counted by a plain script: lines, spans and relations.
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("lines");
    QTest::addColumn<qint64>("spans");
    QTest::addColumn<qint64>("relations");
    QTest::newRow("headlines") << u"news_headlines_ner.jsonl"_s << qint64(200) << qint64(171) << qint64(0);
    QTest::newRow("relations") << u"relations.jsonl"_s << qint64(60) << qint64(193) << qint64(113);
}

void TestProdigy::readsTheProjectsOwnSamples()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    QFETCH(const QString, file);
    const auto source = Source::of(corpora + u"/formats/prodigy/"_s + file);
    QVERIFY(source);
    const auto reader = Prodigy().reader(everythingIn(*source));
    qint64 articles = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    while (const std::optional<Document> document = (*reader)->next()) {
        ++articles;
        QCOMPARE(Traps::problems({*document}), QStringList());
        QVERIFY(!document->article.source.isEmpty());
        for (const IncomingSet &set : document->sets) {
            spans += set.spans.size();
            relations += set.relations.size();
        }
    }
    QTEST(articles, "lines");
    QTEST(spans, "spans");
    QTEST(relations, "relations");
}

QTEST_GUILESS_MAIN(TestProdigy)
#include "tst_prodigy.moc"
