#include "formats/tasks/labelstudio.h"

#include "formats/traps.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

const QByteArray Emoji = "\xF0\x9F\x98\x80";

const QByteArray Config =
    R"(<View><Labels name="ner" toName="t"><Label value="PER"/><Label value="x" alias="ORG"/></Labels>
<Choices name="form" toName="t" perRegion="true"><Choice value="full"/><Choice value="short"/></Choices>
<Choices name="sure" toName="t" perRegion="true"><Choice value="true"/><Choice value="false"/></Choices>
<Choices name="topics" toName="t" choice="multiple"><Choice value="war"/><Choice value="aid"/></Choices>
<TextArea name="ner_role" toName="t" perRegion="true"/><Rating name="stars" toName="t"/>
<Relations><Relation value="works-for"/></Relations><Text name="t" value="$body"/></View>)";

QByteArray region(const QByteArray &id, int start, int end, const QByteArray &labels,
                  const QByteArray &text = {}, const QByteArray &more = {})
{
    return "{\"id\":\"" + id + "\",\"from_name\":\"ner\",\"to_name\":\"t\",\"type\":\"labels\"" + more +
        ",\"value\":{\"start\":" + QByteArray::number(start) + ",\"end\":" + QByteArray::number(end) +
        (text.isEmpty() ? QByteArray() : QByteArray(",\"text\":\"" + text + "\"")) + ",\"labels\":[" +
        labels + "]}}";
}

QByteArray task(const QByteArray &results, const QByteArray &text = "Ann said no",
                const QByteArray &more = {})
{
    return "{\"id\":5,\"data\":{\"text\":\"" + text +
        "\"},\"annotations\":[{\"completed_by\":3,\"result\":[" + results + "]" + more + "}]}";
}

Document readTask(const QByteArray &json, const QJsonObject &settings = {})
{
    return Traps::read(LabelStudio(), {{u"tasks.json"_s, json}}, settings).value(0);
}

QByteArray withConfig(const QByteArray &results)
{
    return "[{\"id\":5,\"data\":{\"url\":\"https://x\",\"body\":\"Ann said "
           "no\"},\"annotations\":[{\"result\":[" +
        results + "]}]}]";
}

QByteArray fileIn(const Traps::Written &written, const QString &name)
{
    for (const auto &[file, bytes] : written.files) {
        if (file == name)
            return bytes;
    }
    return {};
}

} // namespace

class TestLabelStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShapeOfFile_data();
    void readsEveryShapeOfFile();
    void findsTheUnitByTheTextOfRegions_data();
    void findsTheUnitByTheTextOfRegions();
    void takesAnnotatorsHoweverTheyStand_data();
    void takesAnnotatorsHoweverTheyStand();
    void givesEachAnnotationASetOfItsOwn();
    void skipsWhatWasCancelled();
    void takesPredictionsAsModels();
    void takesDrafts();
    void takesTheGroundTruth();
    void makesASpanOfEachLabel();
    void turnsRelations_data();
    void turnsRelations();
    void readsWhatTheConfigurationSays();
    void takesTheConfigurationFromWhereverItIs_data();
    void takesTheConfigurationFromWhereverItIs();
    void guessesWithoutAConfiguration();
    void readsPagesByGlobalOffsets();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void survivesACutFile();
    void passesOverATaskThatIsTooLong();
    void bringsBackWhatItWrites_data();
    void bringsBackWhatItWrites();
    void claimsTasksWithTheirConfiguration();
    void writesTheGoldenFiles();
    void countsWhatItLoses();
    void namesControlsApart();
    void writesTheSameBytesAgain();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void readsTheProjectsOwnSamples();
};

void TestLabelStudio::readsEveryShapeOfFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tasks");
    const QByteArray one = task(region("a", 0, 3, "\"PER\"", "Ann"));
    QTest::newRow("a list") << QByteArray("[" + one + "," + one + "]") << 2;
    QTest::newRow("a list over lines")
        << QByteArray("\xEF\xBB\xBF[\n  " + one + ",\n  " + one + "\n]\n") << 2;
    QTest::newRow("one task") << one << 1;
    QTest::newRow("one task over lines") << QByteArray(one).replace(",", ",\n") << 1;
    QTest::newRow("a task a line") << QByteArray(one + "\n\n" + one + "\r\n") << 2;
    QTest::newRow("an empty list") << QByteArray("[]") << 0;
}

void TestLabelStudio::readsEveryShapeOfFile()
{
    QFETCH(const QByteArray, bytes);
    const QList<Document> documents = Traps::read(LabelStudio(), {{u"tasks.json"_s, bytes}});
    QCOMPARE(Traps::problems(documents), QStringList());
    QFETCH(const int, tasks);
    QCOMPARE(documents.size(), tasks);
    for (const Document &document : documents) {
        QCOMPARE(document.article.externalId, u"5"_s);
        QCOMPARE(document.sets.value(0).spans.value(0).value.quote, u"Ann"_s);
    }
}

void TestLabelStudio::findsTheUnitByTheTextOfRegions_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("begin"); // -1: a problem
    const QByteArray other = region("o", 2, 5, "\"PER\"");
    QTest::newRow("code points") << region("a", 2, 5, "\"PER\"", "Ann") << u"auto"_s << 2;
    QTest::newRow("UTF-16") << region("a", 3, 6, "\"PER\"", "Ann") << u"auto"_s << 2;
    QTest::newRow("nothing to tell them apart") << region("a", 2, 5, "\"PER\"") << u"auto"_s << 2;
    QTest::newRow("neither") << region("a", 1, 4, "\"PER\"", "Ann") << u"auto"_s << -1;
    QTest::newRow("told, with quotes that do not fit")
        << region("a", 3, 6, "\"PER\"", "Ann") << u"code-points"_s << -1;
    QTest::newRow("told") << region("a", 3, 6, "\"PER\"") << u"utf16"_s << 2;
}

void TestLabelStudio::findsTheUnitByTheTextOfRegions()
{
    QFETCH(const QByteArray, results);
    QFETCH(const QString, unit);
    QFETCH(const int, begin);
    const Document document = readTask(task(results, Emoji + " Ann said no"), {{u"unit"_s, unit}});
    QCOMPARE(document.problems.isEmpty(), begin >= 0);
    if (begin >= 0)
        QCOMPARE(document.sets[0].spans[0].value.extent().begin, begin);
    else
        QVERIFY(document.sets[0].spans.isEmpty());
}

void TestLabelStudio::takesAnnotatorsHoweverTheyStand_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("name");
    QTest::newRow("an id") << QByteArray("3") << u"3"_s;
    QTest::newRow("an address") << QByteArray("\"a@x.org\"") << u"a@x.org"_s;
    QTest::newRow("an object") << QByteArray(R"({"id":3,"first_name":"A","email":"a@x.org"})")
                               << u"a@x.org"_s;
    QTest::newRow("an object without address") << QByteArray(R"({"id":3,"username":"ann"})") << u"ann"_s;
    QTest::newRow("nobody") << QByteArray("null") << QString();
}

void TestLabelStudio::takesAnnotatorsHoweverTheyStand()
{
    QFETCH(const QByteArray, user);
    const Document document = readTask(R"({"id":5,"data":{"text":"a"},"annotations":[{"completed_by":)" +
                                       user + R"(,"result":[]}]})");
    QTEST(document.sets.value(0).annotator.name, "name");
    QCOMPARE(document.sets[0].state, SetState::Done);
}

void TestLabelStudio::givesEachAnnotationASetOfItsOwn()
{
    const Document document =
        readTask(R"({"data":{"text":"a"},"annotations":[{"id":7,"result":[]},)"
                 R"({"id":8,"result":[]},{"id":9,"completed_by":1,"result":[]},)"
                 R"({"id":10,"completed_by":1,"result":[]},{"completed_by":1,"result":[]}]})");
    QStringList names;
    for (const IncomingSet &set : document.sets)
        names.append(set.annotator.name);
    QCOMPARE(names, QStringList({QString(), u"#8"_s, u"1"_s, u"1 #10"_s, u"1 #3"_s}));
    QVERIFY(document.article.externalId.startsWith("text-"_L1));
}

void TestLabelStudio::skipsWhatWasCancelled()
{
    const Document document = readTask(task(region("a", 0, 3, "\"PER\""), "Ann", ",\"was_cancelled\":true"));
    QVERIFY(document.sets.isEmpty());
    QCOMPARE(document.leftOut.count(u"cancelled"), 1);
}

void TestLabelStudio::takesPredictionsAsModels()
{
    const Document document =
        readTask("{\"data\":{\"text\":\"Ann "
                 "said\"},\"predictions\":[{\"model_version\":\"m1\",\"score\":0.5,\"result\":[" +
                 region("a", 0, 3, "\"PER\"") + "," + region("b", 0, 3, "\"PER\"", {}, ",\"score\":0.25") +
                 "]},{\"result\":[],\"score\":7}]}");
    QCOMPARE(document.sets.size(), 2);
    QCOMPARE(document.sets[0].annotator, (Annotator{0, u"m1"_s, Annotator::Kind::Model}));
    QCOMPARE(document.sets[0].spans[0].value.certainty, 0.5);
    QCOMPARE(document.sets[0].spans[1].value.certainty, 0.25);
    QCOMPARE(document.sets[1].annotator.kind, Annotator::Kind::Model);
    QVERIFY(!document.sets[1].annotator.name.isEmpty());
    QCOMPARE(document.leftOut.count(u"certainty"), 1);
}

void TestLabelStudio::takesDrafts()
{
    const Document document = readTask(
        R"({"data":{"text":"Ann"},"annotations":[{"completed_by":1,"result":[]}],"drafts":[)"
        R"({"user":"bob","result":[]},{"user":1,"result":[],"annotation":null},{"user":2,"annotation":4,"result":[]}]})");
    QCOMPARE(document.sets.size(), 2);
    QCOMPARE(document.sets[1].annotator.name, u"bob"_s);
    QCOMPARE(document.sets[1].state, SetState::InProgress);
    QCOMPARE(document.leftOut.count(u"draft"), 2);
}

void TestLabelStudio::takesTheGroundTruth()
{
    const QByteArray json = task({}, "Ann", ",\"ground_truth\":true");
    const Annotator gold = readTask(json).sets[0].annotator;
    QCOMPARE(gold.kind, Annotator::Kind::Adjudicator);
    QVERIFY(gold.name.startsWith("3 "_L1)); // not the same as annotator 3's other work
    const Annotator plain = readTask(json, {{u"ground-truth"_s, u"annotator"_s}}).sets[0].annotator;
    QCOMPARE(plain, (Annotator{0, u"3"_s, Annotator::Kind::Human}));
}

void TestLabelStudio::makesASpanOfEachLabel()
{
    const Document document = readTask(task(
        region("a", 0, 3, "\"PER\",\"ORG\"", "Ann", R"(,"meta":{"text":["one","two"]})") + "," +
        region("b", 4, 8, {}) +
        R"(,{"id":"a","from_name":"role","type":"textarea","value":{"start":0,"end":3,"text":["x","y"]}})"
        R"(,{"id":"b","from_name":"role","type":"textarea","value":{"text":["z"]}})"
        R"(,{"type":"relation","from_id":"a","to_id":"b"},{"type":"relation","from_id":"a","to_id":"a"})"));
    QCOMPARE(Traps::problems({document}), QStringList());
    const IncomingSet &set = document.sets[0];
    QCOMPARE(set.spans.size(), 2);
    QCOMPARE(set.spans[0].id, u"a"_s);
    QCOMPARE(set.spans[1].id, u"a.2"_s);
    QCOMPARE(set.spans[1].value.label, u"ORG"_s);
    QCOMPARE(set.spans[1].value.note, u"one\ntwo"_s);
    QCOMPARE(set.spans[1].value.attributes.value(u"role"_s), u"x\ny"_s);
    QVERIFY(set.fields.isEmpty());
    QCOMPARE(set.relations.size(), 1);
    QCOMPARE(set.relations[0].value.type, u"relation"_s);
    QCOMPARE(document.leftOut.count(u"label"), 2); // the region and what is said of it
    QCOMPARE(document.leftOut.count(u"relation"), 1);
}

void TestLabelStudio::turnsRelations_data()
{
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("leftOut");
    QTest::newRow("right") << QByteArray("right") << u"a"_s << qint64(0);
    QTest::newRow("left") << QByteArray("left") << u"b"_s << qint64(0);
    QTest::newRow("both") << QByteArray("bi") << u"a"_s << qint64(1);
}

void TestLabelStudio::turnsRelations()
{
    QFETCH(const QByteArray, direction);
    const Document document =
        readTask(task(region("a", 0, 3, "\"P\"") + "," + region("b", 4, 8, "\"P\"") +
                      R"(,{"type":"relation","from_id":"a","to_id":"b","labels":["x","y"],"direction":")" +
                      direction + "\"}"));
    QCOMPARE(document.sets[0].relations.size(), 2);
    QCOMPARE(document.sets[0].relations[1].value.type, u"y"_s);
    QTEST(document.sets[0].relations[0].from, "from");
    QTEST(document.leftOut.count(u"direction"), "leftOut");
}

void TestLabelStudio::readsWhatTheConfigurationSays()
{
    const QByteArray results = region("a", 0, 3, "\"PER\"") +
        R"(,{"id":"a","from_name":"form","type":"choices","value":{"choices":["full"]}})"
        R"(,{"id":"a","from_name":"sure","type":"choices","value":{"choices":["false"]}})"
        R"(,{"id":"a","from_name":"ner_role","type":"textarea","value":{"text":["boss"]}})"
        R"(,{"id":"d","from_name":"topics","type":"choices","value":{"choices":["war"]}})"
        R"(,{"id":"e","from_name":"stars","type":"rating","value":{"rating":4}})"
        R"(,{"id":"f","from_name":"box","type":"pairwise","value":{"selected":"left"}})";
    const ReadInput input =
        everythingIn(Source::ofFiles({{u"tasks.json"_s, withConfig(results)}, {u"config.xml"_s, Config}}));
    const auto reader = LabelStudio().reader(input);
    QVERIFY(reader);
    const Schema declared = (*reader)->declared();
    QCOMPARE(declared.layers.size(), 1);
    QCOMPARE(declared.layers[0].id, u"ner"_s);
    QCOMPARE(declared.layers[0].labels.value(1).id, u"ORG"_s);
    QStringList attributes;
    for (const Attribute &attribute : declared.layers[0].attributes)
        attributes.append(attribute.id);
    QCOMPARE(attributes, QStringList({u"form"_s, u"sure"_s, u"role"_s}));
    QCOMPARE(declared.layers[0].attributes[1].kind, Attribute::Kind::Boolean);
    QCOMPARE(declared.layers[0].relations.value(0).id, u"works-for"_s);
    QCOMPARE(declared.fields.value(0).kind, Attribute::Kind::ManyOf);
    QCOMPARE(declared.fields.value(1).kind, Attribute::Kind::Number);
    const Document document = (*reader)->next().value();
    QCOMPARE(Traps::problems({document}), QStringList());
    QCOMPARE(document.article.url, u"https://x"_s);
    QCOMPARE(document.sets[0].spans[0].value.attributes,
             QJsonObject({{u"form"_s, u"full"_s}, {u"sure"_s, false}, {u"role"_s, u"boss"_s}}));
    QCOMPARE(document.sets[0].fields, QJsonObject({{u"topics"_s, QJsonArray{u"war"_s}}, {u"stars"_s, 4}}));
    QCOMPARE(document.leftOut.count(u"result"), 1);
    QVERIFY(!(*reader)->next());
}

void TestLabelStudio::takesTheConfigurationFromWhereverItIs_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("config");
    QTest::newRow("beside") << u"x/tasks.json"_s << u"x/config.xml"_s;
    QTest::newRow("above") << u"x/annotations/1.json"_s << u"x/config.xml"_s;
    QTest::newRow("of a project") << u"tasks.json"_s << u"project.json"_s;
    QTest::newRow("as a setting") << u"tasks.json"_s << QString();
}

void TestLabelStudio::takesTheConfigurationFromWhereverItIs()
{
    QFETCH(const QString, tasks);
    QFETCH(const QString, config);
    Files files{{tasks, withConfig({})}};
    QJsonObject settings;
    if (config.isEmpty())
        settings.insert(u"config"_s, QString::fromUtf8(Config));
    else if (config.endsWith("json"_L1))
        files.append(
            {config,
             "{\"label_config\":\"" + QByteArray(Config).replace("\"", "\\\"").replace("\n", "\\n") + "\"}"});
    else
        files.append({config, Config});
    const QList<Document> documents = Traps::read(LabelStudio(), files, settings);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].article.text.string(), u"Ann said no"_s); // the configuration names the key
}

void TestLabelStudio::guessesWithoutAConfiguration()
{
    QCOMPARE(readTask(R"({"data":{"ner":"Ann","n":1},"annotations":[]})").article.text.string(), u"Ann"_s);
    const QByteArray unclear = R"({"data":{"one":"Ann","two":"Bob"},"annotations":[]})";
    QVERIFY(readTask(unclear).broken);
    QCOMPARE(readTask(unclear, {{u"text-key"_s, u"two"_s}}).article.text.string(), u"Bob"_s);
}

void TestLabelStudio::readsPagesByGlobalOffsets()
{
    const QByteArray page = R"(<div><p>One &amp; <b>two</b></p><p>three</p><script>x()</script>end</div>)";
    const auto result = [](const QByteArray &place, const QByteArray &text) {
        return R"({"id":"a","from_name":"ner","type":"hypertextlabels","value":{"start":"/p[1]","end":"/p[2]","startOffset":0,)"
               R"("endOffset":3,)" +
            place + R"("text":")" + text + R"(","hypertextlabels":["PER"]}})";
    };
    const Document good =
        readTask(task(result(R"("globalOffsets":{"start":6,"end":14},)", R"(two\\n\\nthree)"),
                      QByteArray(page).replace("\"", "'")));
    QCOMPARE(Traps::problems({good}), QStringList());
    QCOMPARE(good.article.text.string(), u"One & two\nthree\nend"_s);
    QCOMPARE(good.sets[0].spans[0].value.quote, u"two\nthree"_s);
    const Document pathOnly = readTask(task(result({}, "two"), page));
    QCOMPARE(pathOnly.problems.size(), 1);
    QVERIFY(pathOnly.problems[0].message.contains(u"globalOffsets"));
    const Document shifted = readTask(task(result(R"("globalOffsets":{"start":5,"end":9},)", "two"), page));
    QCOMPARE(shifted.problems.size(), 1);
}

void TestLabelStudio::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("no object") << QByteArray("7") << u"object"_s;
    QTest::newRow("no data") << QByteArray(R"({"annotations":[]})") << u"data"_s;
    QTest::newRow("no text") << QByteArray(R"({"data":{"image":1},"annotations":[]})") << u"text"_s;
    QTest::newRow("not JSON") << QByteArray(R"({"data":{"text":nothing}})") << u"JSON"_s;
    QTest::newRow("beyond the text") << task(region("a", 0, 99, "\"P\"")) << u"does not fit"_s;
    QTest::newRow("reversed") << task(region("a", 3, 0, "\"P\"")) << u"does not fit"_s;
    QTest::newRow("no place") << task(R"({"id":"a","type":"labels","value":{"labels":["P"]}})") << u"start"_s;
    QTest::newRow("another text") << task(region("a", 0, 3, "\"P\"", "Bob")) << u"Bob"_s;
    QTest::newRow("a relation without end") << task(R"({"type":"relation","from_id":"a"})") << u"to_id"_s;
}

void TestLabelStudio::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const QList<Document> documents = Traps::read(
        LabelStudio(), {{u"tasks.json"_s, "[" + task({}) + ",\n" + json + ",\n" + task({}) + "]"}});
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents[1].problems.size(), 1);
    QCOMPARE(documents[1].problems[0].place.line, 2);
    QVERIFY2(documents[1].problems[0].message.contains(message),
             qPrintable(documents[1].problems[0].message));
}

void TestLabelStudio::survivesACutFile()
{
    const QByteArray whole = "[" + task({}) + ",\n" + task(region("a", 0, 3, "\"P\"")) + "]";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QList<Document> documents = Traps::read(LabelStudio(), {{u"tasks.json"_s, whole.first(size)}});
        QVERIFY(size == 0 || !Traps::problems(documents).isEmpty());
    }
    QVERIFY(Traps::problems(Traps::read(LabelStudio(), {{u"tasks.json"_s, whole}})).isEmpty());
    const QByteArray deep = "[{\"data\":" + QByteArray(200'000, '[') + "]";
    QVERIFY(!Traps::problems(Traps::read(LabelStudio(), {{u"tasks.json"_s, deep}})).isEmpty());
    QVERIFY(!Traps::problems(Traps::read(LabelStudio(), {{u"tasks.json"_s, whole + "x"}})).isEmpty());
}

void TestLabelStudio::passesOverATaskThatIsTooLong()
{
    const QByteArray endless = R"({"data":{"text":")" + QByteArray(70'000'000, 'x') + "\"}}";
    const QList<Document> documents =
        Traps::read(LabelStudio(), {{u"tasks.json"_s, "[" + endless + ",\n" + task({}) + "]"}});
    QCOMPARE(documents.size(), 2);
    QVERIFY(documents[0].broken);
    QVERIFY(documents[0].problems[0].message.contains(u"60 MB"));
    QVERIFY(documents[1].problems.isEmpty());
}

void TestLabelStudio::bringsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("code points") << u"code-points"_s;
    QTest::newRow("UTF-16") << u"utf16"_s;
}

void TestLabelStudio::bringsBackWhatItWrites()
{
    QFETCH(const QString, unit);
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(LabelStudio(), documents, {{u"unit"_s, unit}});
    const QList<Document> read = Traps::read(LabelStudio(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(
        Traps::lines(read),
        Traps::lines(documents,
                     {.relationAttributes = false, .pieces = false, .zeroWidth = false, .layers = true}));
    QCOMPARE(read.size(), 2);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].article, documents[i].article);
        QCOMPARE(read[i].sets.size(), documents[i].sets.size());
    }
    for (const IncomingSet &set : read[0].sets)
        QCOMPARE(set.annotator.kind,
                 set.annotator.name == "bot"_L1       ? Annotator::Kind::Model
                     : set.annotator.name == u"zoë"_s ? Annotator::Kind::Adjudicator
                                                      : Annotator::Kind::Human);
}

void TestLabelStudio::claimsTasksWithTheirConfiguration()
{
    const Traps::Written written = Traps::write(LabelStudio(), Traps::documents());
    const QStringList both{u"config.xml"_s, u"tasks.json"_s};
    QCOMPARE(LabelStudio().claim(*Source::ofFiles(written.files)), both);
    QTemporaryDir folder;
    for (const auto &[name, bytes] : written.files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QCOMPARE(LabelStudio().claim(**Source::of(folder.path())), both);
    // Of one file there is nothing to claim, and other XML is nobody's.
    QVERIFY(LabelStudio().claim(**Source::of(folder.filePath(u"tasks.json"_s))).isEmpty());
    QVERIFY(LabelStudio()
                .claim(*Source::ofFiles({written.files[1], {u"config.xml"_s, "<beans toName='x'/>"}}))
                .isEmpty());
}

// Refreshed by tests/data/tasks/refresh.
void TestLabelStudio::writesTheGoldenFiles()
{
    const Traps::Written written = Traps::write(LabelStudio(), Traps::documents());
    QCOMPARE(Traps::differences(u"tasks/label-studio"_s, written.files), QStringList());
}

void TestLabelStudio::countsWhatItLoses()
{
    QHash<QString, qint64> counts;
    const Losses losses = Traps::write(LabelStudio(), Traps::documents()).losses;
    for (const Loss &loss : losses.all())
        counts[loss.kind] += loss.count;
    const QHash<QString, qint64> expected{{u"discontinuous"_s, 1},
                                          {u"zero-width"_s, 1},
                                          {u"attribute"_s, 1},
                                          {u"relation"_s, 1},
                                          {u"set-state"_s, 1}};
    QCOMPARE(counts, expected);
}

void TestLabelStudio::namesControlsApart()
{
    Schema schema = Traps::schema();
    Layer &actor = schema.layers[1];
    actor.id = u"text"_s;
    Attribute role{.id = u"role"_s, .name = u"role"_s, .kind = Attribute::Kind::Boolean};
    actor.attributes = {role, Attribute{.id = u"said"_s, .name = u"said"_s}};
    schema.fields = {Attribute{.id = u"said"_s, .name = u"said"_s},
                     Attribute{.id = u"role"_s, .name = u"role"_s}};
    ExportDocument document = Traps::marked(u"Army"_s, u"Army"_s);
    Span one = document.sets[0].spans().front();
    one.attributes = {{u"role"_s, u"boss"_s}};
    Span two = one;
    two.id = 2;
    two.layer = u"text"_s;
    two.attributes = {{u"role"_s, true}, {u"said"_s, u"x"_s}};
    const QJsonObject fields{{u"said"_s, u"f"_s}, {u"role"_s, u"g"_s}};
    document.sets = {
        AnnotationSet::fromParts(0, 0, document.sets[0].annotator, SetState::Done, {one, two}, {}, fields)
            .value()};
    const SchemaSet schemas({schema});
    const Traps::Written written = Traps::write(LabelStudio(), {document}, {}, &schemas);
    QVERIFY(written.losses.isEmpty());
    const Document read = Traps::read(LabelStudio(), written.files).value(0);
    QCOMPARE(Traps::problems({read}), QStringList());
    QCOMPARE(read.sets[0].fields, fields);
    QCOMPARE(read.sets[0].spans[0].value.attributes, one.attributes);
    QCOMPARE(read.sets[0].spans[1].value.attributes, two.attributes);
    QCOMPARE(read.sets[0].spans[1].value.layer, u"text"_s);
}

void TestLabelStudio::writesTheSameBytesAgain()
{
    const Traps::Written written = Traps::write(LabelStudio(), Traps::documents());
    QCOMPARE(Traps::write(LabelStudio(), Traps::documents()).files, written.files);
    QCOMPARE(fileIn(Traps::write(LabelStudio(), {}), u"tasks.json"_s), QByteArray("[]\n"));
}

void TestLabelStudio::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("a list of tasks") << QByteArray(R"([{"id":1,"data":{"text":"a"},"annotations":[)")
                                     << Format::Match::Certain;
    QTest::newRow("the data cut off") << QByteArray(R"([{"data":{"text":"a)") << Format::Match::Certain;
    QTest::newRow("predictions") << QByteArray(R"({"predictions":[],"data":{"text":"a"}})")
                                 << Format::Match::Certain;
    QTest::newRow("an object with data") << QByteArray(R"({"data":{"text":"a"}})") << Format::Match::Likely;
    QTest::newRow("other data") << QByteArray(R"({"data":"text","label":[]})") << Format::Match::No;
    QTest::newRow("no JSON") << QByteArray("data") << Format::Match::No;
}

void TestLabelStudio::knowsItsFiles()
{
    QFETCH(const QByteArray, head);
    QTEST(LabelStudio().match({u"x.json"_s, head, head.size()}), "match");
}

void TestLabelStudio::readsTheProjectsOwnSamples()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    const auto source = Source::of(corpora + u"/formats/label-studio"_s);
    QVERIFY(source);
    ReadInput input = everythingIn(*source);
    input.entries = LabelStudio().claim(**source);
    QCOMPARE(input.entries.size(), 9);
    const auto reader = LabelStudio().reader(input);
    QVERIFY(reader);
    QCOMPARE((*reader)->declared().layers.size(), 2); // "ner" twice, and "label"
    qint64 spans = 0;
    QStringList problems;
    while (const std::optional<Document> document = (*reader)->next()) {
        for (const IncomingSet &set : document->sets)
            spans += set.spans.size();
        problems += Traps::problems({*document});
    }
    // Three regions whose text is not the one at their place, and those of a page with nothing but paths.
    QCOMPARE(problems.filter(u"at its place stands"_s).size(), 3);
    QCOMPARE(problems.filter(u"globalOffsets"_s).size(), 4);
    QCOMPARE(problems.size(), 7);
    QCOMPARE(spans, 5);
}

QTEST_GUILESS_MAIN(TestLabelStudio)
#include "tst_labelstudio.moc"
