#include "formats/tasks/doccano.h"

#include "formats/traps.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

Files oneFile(const QByteArray &bytes)
{
    return {{u"in.jsonl"_s, bytes}};
}

// Begin, end and label of every span.
QStringList spansOf(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets) {
            for (const IncomingSpan &span : set.spans)
                result.append(u"%1-%2 %3"_s.arg(span.value.extent().begin)
                                  .arg(span.value.extent().end)
                                  .arg(span.value.label));
        }
    }
    return result;
}

// An emoji of seven units, five code points and one grapheme, and a word.
const QByteArray Family = "\xF0\x9F\x91\xA8\xF0\x9F\x8F\xBB\xE2\x80\x8D\xF0\x9F\x9A\x92";

QByteArray lineOf(const QByteArray &text, const QByteArray &label)
{
    return "{\"text\":\"" + text + "\",\"label\":[" + label + "]}\n";
}

} // namespace

class TestDoccano : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void findsTheUnit_data();
    void findsTheUnit();
    void saysWhenItGuesses();
    void readsOneFileAnAnnotator();
    void takesWhatElseALineHas();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void goesOnAfterABrokenLine();
    void bringsBackWhatItWrites_data();
    void bringsBackWhatItWrites();
    void writesTheGoldenFiles();
    void countsWhatItLoses();
    void leavesOutWhatCutsAGrapheme();
    void namesFilesAfterWhomeverItIs();
    void writesTheSameBytesAgain();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void readsTheProjectsOwnSamples();
};

void TestDoccano::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("label") << QByteArray(R"({"text":"Army said","label":[[0,4,"A"]]})");
    QTest::newRow("labels") << QByteArray(R"({"text":"Army said","labels":[[0,4,"A"]]})");
    QTest::newRow("annotations of older versions") << QByteArray(
        R"({"text":"Army said","annotations":[{"label":"A","start_offset":0,"end_offset":4}]})");
    QTest::newRow("numbers as labels") << QByteArray(
        R"({"text":"Army said","annotations":[{"label":7,"start_offset":0,"end_offset":4,"user":1}]})");
    QTest::newRow("entities") << QByteArray(
        R"({"text":"Army said","entities":[{"id":1,"label":"A","start_offset":0,"end_offset":4}],"relations":[]})");
    QTest::newRow("data instead of text") << QByteArray(R"({"id":1,"data":"Army said","label":[[0,4,"A"]]})");
    QTest::newRow("the label last") << QByteArray(R"({"label":[[0,4,"A"]],"text":"Army said"})");
    QTest::newRow("a list of objects")
        << QByteArray("[\n {\"text\":\"Army said\",\n\"label\":[[0,4,\"A\"]]}\n]");
}

void TestDoccano::readsEveryForm()
{
    QFETCH(const QByteArray, line);
    const QList<Document> documents = Traps::read(Doccano(), oneFile(line));
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].sets.size(), 1);
    const Span span = documents[0].sets[0].spans.value(0).value;
    QCOMPARE(span.segments, QList<Range>({{0, 4}}));
    QCOMPARE(span.quote, u"Army"_s);
    QCOMPARE(span.label, line.contains(":7") ? u"7"_s : u"A"_s);
    QVERIFY(span.layer.isEmpty());
}

void TestDoccano::findsTheUnit_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("spans");
    const QByteArray plain = lineOf("Army said", R"([5,9,"W"])");
    QTest::newRow("all units are the same") << plain << u"auto"_s << QStringList{u"5-9 W"_s};
    QTest::newRow("UTF-16 when nothing speaks against it")
        << lineOf(Family + " said it was", R"([8,12,"W"])") << u"auto"_s << QStringList{u"5-9 W"_s};
    // Two code points are one unit fewer than the text has in UTF-16, but an offset beyond tells them apart.
    QTest::newRow("an offset beyond the graphemes is none of theirs")
        << lineOf(Family + " said", R"([8,12,"W"])") << u"auto"_s << QStringList{u"5-9 W"_s};
    QTest::newRow("an offset inside a character is not UTF-16")
        << lineOf(Family + " so", R"([1,4,"E"])") + lineOf(Family + " said it was", R"([2,6,"W"])")
        << u"auto"_s << QStringList{u"4-7 E"_s, u"5-9 W"_s};
    QTest::newRow("graphemes when told")
        << lineOf(Family + " said", R"([2,6,"W"])") << u"grapheme"_s << QStringList{u"5-9 W"_s};
    QTest::newRow("code points when told")
        << lineOf(Family + " said", R"([5,9,"W"])") << u"code-points"_s << QStringList{u"5-9 W"_s};
    QTest::newRow("a quote tells") << QByteArray(
                                          "{\"text\":\"" + Family +
                                          " said it was\",\"entities\":[{\"id\":1,\"label\":\"W\",\"start_"
                                          "offset\":5,\"end_offset\":9,\"text\":\"said\"}]}")
                                   << u"auto"_s << QStringList{u"5-9 W"_s};
    QTest::newRow("a later line tells for all")
        << lineOf(Family + " said it was", R"([5,9,"W"])") +
            QByteArray(
                "{\"text\":\"" + Family +
                " said it was\",\"entities\":[{\"id\":1,\"label\":\"W\",\"start_offset\":5,\"end_offset\":9,"
                "\"text\":\"said\"}]}")
        << u"auto"_s << QStringList{u"5-9 W"_s, u"5-9 W"_s};
}

void TestDoccano::findsTheUnit()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, setting);
    const QList<Document> documents = Traps::read(Doccano(), oneFile(lines), {{u"unit"_s, setting}});
    QCOMPARE(Traps::problems(documents), QStringList());
    QTEST(spansOf(documents), "spans");
}

void TestDoccano::saysWhenItGuesses()
{
    const QByteArray line = lineOf(Family + " said it was", R"([8,12,"W"])");
    QCOMPARE(Traps::read(Doccano(), oneFile(line)).front().leftOut.count(u"unit"), 1);
    QCOMPARE(Traps::read(Doccano(), oneFile(line), {{u"unit"_s, u"utf16"_s}}).front().leftOut.count(u"unit"),
             0);
    const QByteArray plain = lineOf("Army said", R"([5,9,"W"])");
    QCOMPARE(Traps::read(Doccano(), oneFile(plain)).front().leftOut.count(u"unit"), 0);
}

void TestDoccano::readsOneFileAnAnnotator()
{
    const QByteArray line = lineOf("Army said", R"([0,4,"A"])");
    const QList<Document> documents = Traps::read(
        Doccano(), {{u"x/admin.jsonl"_s, line}, {u"x/all.jsonl"_s, line}, {u"x/bob.b.jsonl"_s, line}});
    QStringList names;
    for (const Document &document : documents)
        names.append(document.sets.value(0).annotator.name);
    QCOMPARE(names, QStringList({u"admin"_s, QString(), u"bob.b"_s}));
    // The same article, whoever worked on it.
    QCOMPARE(documents[0].article.externalId, documents[2].article.externalId);
}

void TestDoccano::takesWhatElseALineHas()
{
    const QList<Document> documents = Traps::read(
        Doccano(),
        oneFile(R"({"id":12,"text":"Army said","label":["war",[0,4,"A"]],"Comments":["Really?"],"title":"T",)"
                R"("meta":{"language":"en","wikiPageID":1},"score":null,"mood":"grim"})"));
    QCOMPARE(Traps::problems(documents), QStringList());
    const Document &document = documents.front();
    QCOMPARE(document.article.externalId, u"12"_s);
    QCOMPARE(document.article.title, u"T"_s);
    QCOMPARE(document.article.language, u"en"_s);
    QCOMPARE(document.sets[0].fields.value(u"label"_s), u"war"_s);
    QCOMPARE(document.sets[0].comments.value(0).value.text, u"Really?"_s);
    QCOMPARE(document.leftOut.count(u"unknown-key"), 2);
}

void TestDoccano::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("cut off") << QByteArray(R"({"text":"Army)") << u"JSON"_s;
    QTest::newRow("no object") << QByteArray(R"("Army")") << u"object"_s;
    QTest::newRow("no text") << QByteArray(R"({"label":[[0,1,"PER"]]})") << u"no text"_s;
    QTest::newRow("half a character") << QByteArray(R"({"text":"\ud83d","label":[]})") << u"JSON"_s;
    QTest::newRow("beyond the text") << lineOf("Army", R"([0,5,"A"])") << u"does not fit"_s;
    QTest::newRow("negative") << lineOf("Army", R"([-1,4,"A"])") << u"does not fit"_s;
    QTest::newRow("reversed") << lineOf("Army", R"([4,0,"A"])") << u"does not fit"_s;
    QTest::newRow("no label") << lineOf("Army", "[0,4]") << u"label"_s;
    QTest::newRow("text for offsets") << lineOf("Army", R"(["0","4","A"])") << u"begin"_s;
    QTest::newRow("labels are no list") << QByteArray(R"({"text":"Army","labels":{"a":1}})") << u"list"_s;
    QTest::newRow("a relation without an end")
        << QByteArray(R"({"text":"Army","entities":[],"relations":[{"from_id":1,"type":"x"}]})")
        << u"to_id"_s;
}

void TestDoccano::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, message);
    const QList<Document> documents = Traps::read(Doccano(), oneFile(lineOf("Fine", "") + line));
    const QStringList problems = Traps::problems(documents);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(u"in.jsonl:2"), qPrintable(problems[0]));
    QVERIFY2(problems[0].contains(message), qPrintable(problems[0]));
}

void TestDoccano::goesOnAfterABrokenLine()
{
    const QList<Document> documents = Traps::read(
        Doccano(),
        oneFile(lineOf("One", R"([0,3,"A"])") + "{\"text\":\"Tw\n" + lineOf("Three", R"([0,5,"A"])")));
    QCOMPARE(documents.size(), 3);
    QVERIFY(documents[1].broken);
    QCOMPARE(spansOf(documents), QStringList({u"0-3 A"_s, u"0-5 A"_s}));
}

void TestDoccano::bringsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("unit");
    QTest::newRow("entities, UTF-16") << u"relations"_s << u"utf16"_s;
    QTest::newRow("entities, code points") << u"relations"_s << u"code-points"_s;
    QTest::newRow("labels, UTF-16") << u"labels"_s << u"utf16"_s;
}

void TestDoccano::bringsBackWhatItWrites()
{
    QFETCH(const QString, form);
    QFETCH(const QString, unit);
    QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(Doccano(), documents, {{u"form"_s, form}, {u"unit"_s, unit}});
    const QList<Document> read = Traps::read(Doccano(), written.files, {{u"unit"_s, unit}});
    QCOMPARE(Traps::problems(read), QStringList());
    const QStringList expected = Traps::lines(documents,
                                              {.notes = false,
                                               .certainty = false,
                                               .attributes = false,
                                               .fields = false,
                                               .relations = form == "relations"_L1,
                                               .relationAttributes = false,
                                               .pieces = false,
                                               .zeroWidth = false});
    QCOMPARE(Traps::lines(read), expected);
    QCOMPARE(read[1].article.title, documents[0].article.title);
    QCOMPARE(read[0].article.text, documents[1].article.text); // all.jsonl comes first
    QCOMPARE(read[1].article.text, documents[0].article.text);
}

// Refreshed by tests/data/tasks/refresh.
void TestDoccano::writesTheGoldenFiles()
{
    const Traps::Written written = Traps::write(Doccano(), Traps::documents());
    QCOMPARE(Traps::differences(u"tasks/doccano"_s, written.files), QStringList());
}

void TestDoccano::countsWhatItLoses()
{
    const Losses losses = Traps::write(Doccano(), Traps::documents()).losses;
    const QHash<QString, qint64> expected{{u"discontinuous"_s, 1}, {u"zero-width"_s, 1}, {u"attribute"_s, 7},
                                          {u"note"_s, 1},          {u"certainty"_s, 1},  {u"field"_s, 2},
                                          {u"relation"_s, 1},      {u"set-state"_s, 3},  {u"annotator"_s, 2}};
    QHash<QString, qint64> counts;
    for (const Loss &loss : losses.all())
        counts[loss.kind] += loss.count;
    QCOMPARE(counts, expected);
    const Losses labels = Traps::write(Doccano(), Traps::documents(), {{u"form"_s, u"labels"_s}}).losses;
    QCOMPARE(labels.count(u"relation"), 4);
}

void TestDoccano::leavesOutWhatCutsAGrapheme()
{
    const ExportDocument cut = Traps::marked(u"Nime\u0301y"_s, u"Nime"_s);
    const Traps::Written written = Traps::write(Doccano(), {cut}, {{u"unit"_s, u"grapheme"_s}});
    QCOMPARE(written.losses.count(u"grapheme"), 1);
    QVERIFY(!written.files[0].second.contains("start_offset"));
    const ExportDocument whole = Traps::marked(u"Nime\u0301y"_s, u"Nime\u0301"_s);
    const Traps::Written good = Traps::write(Doccano(), {whole}, {{u"unit"_s, u"grapheme"_s}});
    QVERIFY(good.files[0].second.contains("\"end_offset\":4"));
}

void TestDoccano::namesFilesAfterWhomeverItIs()
{
    const QStringList names{u"..."_s, u"All"_s,       u"a/b"_s,          u"a_b"_s,
                            u"all"_s, u"\u200Fמשה"_s, QString(500, u'é')};
    QList<ExportDocument> documents;
    for (const QString &name : names) {
        ExportDocument document = Traps::marked(u"Army"_s, u"Army"_s);
        document.sets[0].annotator.name = name;
        documents.append(document);
    }
    const Traps::Written written = Traps::write(Doccano(), documents);
    QCOMPARE(written.files.size(), names.size());
    QCOMPARE(written.losses.count(u"annotator"), 1); // the endless one
    QStringList read;
    for (const Document &document : Traps::read(Doccano(), written.files))
        read.append(document.sets.value(0).annotator.name);
    for (const QString &name : names.first(names.size() - 1))
        QVERIFY2(read.contains(name), qPrintable(name));
}

void TestDoccano::writesTheSameBytesAgain()
{
    QCOMPARE(Traps::write(Doccano(), Traps::documents()).files,
             Traps::write(Doccano(), Traps::documents()).files);
}

void TestDoccano::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("known");
    QTest::newRow("triples") << QByteArray(R"({"text":"a","label":[[0,1,"A"]]})") << true;
    QTest::newRow("no triples yet") << QByteArray(R"({"text":"a","label":[]})") << true;
    QTest::newRow("entities") << QByteArray(R"({"text":"a","entities":[{"id":1,"start_offset":0)") << true;
    QTest::newRow("a text cut off") << QByteArray(R"({"label":[[0,1,"A"]],"text":"a)") << true;
    QTest::newRow("an article") << QByteArray(R"({"text":"a","label":"sport"})") << false;
    QTest::newRow("Galley's own") << QByteArray(R"({"format":"galley/1","text":"a","label":[]})") << false;
    QTest::newRow("Prodigy's") << QByteArray(R"({"text":"a","_input_hash":1,"label":[]})") << false;
    QTest::newRow("Label Studio's") << QByteArray(R"([{"data":{"text":"a"},"annotations":[]}])") << false;
}

void TestDoccano::knowsItsFiles()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, known);
    QCOMPARE(Doccano().match({u"x.jsonl"_s, head, head.size()}) == Format::Match::Certain, known);
}

void TestDoccano::readsTheProjectsOwnSamples()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    const auto samples = [&](const QString &name) {
        const QString path = corpora + u"/formats/doccano/"_s + name;
        const Result<std::shared_ptr<const Source>> source = Source::of(path);
        const Result<QByteArray> bytes = (*source)->read((*source)->entries().front().name, 1'000'000);
        return Traps::read(Doccano(), oneFile(*bytes));
    };
    const QList<Document> relations = samples(u"relation_extraction/example.jsonl"_s);
    QCOMPARE(Traps::problems(relations), QStringList());
    QCOMPARE(relations[0].sets[0].spans.size(), 4);
    QCOMPARE(relations[0].sets[0].relations.size(), 3);
    QCOMPARE(relations[0].sets[0].spans[1].value.quote, u"September 4, 1998"_s);
    const QList<Document> labels = samples(u"sequence_labeling/example.jsonl"_s);
    QCOMPARE(labels.size(), 3);
    QCOMPARE(Traps::problems(labels).size(), 1); // its last line has no text
    const QList<Document> overlapping = samples(u"sequence_labeling/example_overlapping.jsonl"_s);
    QCOMPARE(spansOf(overlapping), QStringList({u"0-1 LOC"_s, u"0-1 LOC"_s}));
}

QTEST_GUILESS_MAIN(TestDoccano)
#include "tst_doccano.moc"
