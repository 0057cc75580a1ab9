#include "formats/uima/uimaxmi.h"

#include "formats/traps.h"
#include "formats/uima/uimasamples.h"

#include <QDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestUimaXmi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGoldenFiles();
    void readsTypesThatNothingDeclares();
    void readsEveryFeatureOfTheSuite_data();
    void readsEveryFeatureOfTheSuite();
    void readsRealFiles_data();
    void readsRealFiles();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void takesTheLabelFeatureThatIsSaid();
    void readsAnInceptionProject();
    void readsSeveralAnnotatorsOfOneFolder();
    void keepsArticlesOfOneFolderApart();
    void bringsBackWhatItWrites();
    void writesTheSameBytesAgain();
    void countsWhatItLoses();
    void writesControlCharactersAsXml11();
    void bringsBackAnEmptyArticle();
    void bringsBackLongNames();
    void declaresWhatItWrites();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

namespace {

// A CAS about a text of ASCII, with elements and the prefix "custom" for webanno.custom.
QByteArray xmi(const QByteArray &text, const QByteArray &elements)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" "
           "xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:custom=\"http:///webanno/custom.ecore\" "
           "xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n" +
        elements + "\n<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" sofaString=\"" + text +
        "\"/>\n<cas:View sofa=\"1\" members=\"\"/>\n</xmi:XMI>\n";
}

QByteArray span(const QByteArray &more = "value=\"A\"")
{
    return "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\" " + more + "/>";
}

} // namespace

void TestUimaXmi::readsTheGoldenFiles()
{
    const QList<Document> documents = Traps::read(UimaXmi(), Samples::files(u"xmi"_s));
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(Samples::work(documents), Samples::golden(u"xmi.txt"_s));
    QCOMPARE(Samples::sets(documents), QStringList(u"niger: ann human 5"_s));
}

void TestUimaXmi::readsTypesThatNothingDeclares()
{
    const QList<Document> documents = Traps::read(
        UimaXmi(),
        {{u"a.xmi"_s,
          xmi("Army said it",
              "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\" value=\"2\" links=\"5\"/>"
              "<custom:Span xmi:id=\"3\" sofa=\"1\" begin=\"5\" end=\"9\"/>"
              "<custom:Relation xmi:id=\"4\" sofa=\"1\" begin=\"5\" end=\"9\" Governor=\"2\" "
              "Dependent=\"3\"/>"
              "<custom:Link xmi:id=\"5\" role=\"says\" target=\"3\"/>")}});
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(
        Samples::work(documents),
        QStringList({u"a |  | Relation: 0-4 “Army” → 5-9 “said”"_s, u"a |  | says: 0-4 “Army” → 5-9 “said”"_s,
                     u"a |  | span webanno.custom.Span 2 0-4 “Army”"_s,
                     u"a |  | span webanno.custom.Span Span 5-9 “said”"_s}));
}

void TestUimaXmi::readsEveryFeatureOfTheSuite_data()
{
    Samples::addSuite();
}

// The files that INCEpTION tests its own TSV with, counted by a script that knows nothing of Galley.
void TestUimaXmi::readsEveryFeatureOfTheSuite()
{
    QFETCH(QString, folder);
    if (!QFile::exists(folder + u"/reference.xmi"))
        QSKIP("this case has no XMI");
    const QList<Document> documents =
        Traps::read(UimaXmi(), {Samples::file(folder, u"reference.xmi"_s), Samples::suiteTypes()});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(Traps::problems(documents), QStringList());
    QVERIFY(documents.first().leftOut.isEmpty());
    const QList<qsizetype> counted = Samples::countedByScript(folder + u"/reference.xmi"_s);
    if (counted.isEmpty())
        QSKIP("there is no python3 to count with");
    const IncomingSet &set = documents.first().sets.first();
    qsizetype covered = 0;
    for (const IncomingSpan &span : set.spans)
        covered += span.value.quote.size();
    QCOMPARE(QList({set.spans.size(), set.relations.size(), covered}), counted);
}

void TestUimaXmi::readsRealFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("types");
    QTest::addColumn<qsizetype>("spans"); // -1: it has no text
    QTest::newRow("no namespace") << u"cas_has_fs_with_no_namespace"_s
                                  << u"typesystem_has_types_with_no_namespace"_s << qsizetype(1);
    QTest::newRow("arrays and lists")
        << u"cas_with_collections"_s << u"typesystem_with_collections"_s << qsizetype(3);
    QTest::newRow("numbers that are none") << u"cas_with_floating_point_special_values"_s
                                           << u"typesystem_with_floating_points"_s << qsizetype(0);
    QTest::newRow("no text") << u"cas_with_list_features"_s << u"typesystem_with_list_features"_s
                             << qsizetype(-1);
    QTest::newRow("structures in no index")
        << u"cas_with_nonindexed_fs"_s << u"important_dkpro_types"_s << qsizetype(0);
    QTest::newRow("names that are taken")
        << u"cas_with_reserved_names"_s << u"typesystem_with_reserved_names"_s << qsizetype(1);
    QTest::newRow("two texts") << u"cas_with_two_sofas"_s << u"small_typesystem"_s << qsizetype(0);
    QTest::newRow("a type that is not declared")
        << u"lenient_cas"_s << u"small_typesystem"_s << qsizetype(14);
}

void TestUimaXmi::readsRealFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, types);
    QFETCH(qsizetype, spans);
    const QString folder = Samples::corpus(u"formats/uima-xmi"_s);
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    const QList<Document> documents = Traps::read(
        UimaXmi(),
        {Samples::file(folder, name + u".xmi"_s),
         {u"TypeSystem.xml"_s, Samples::file(folder, u"typesystems/"_s + types + u".xml"_s).second}});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().broken, spans < 0);
    if (spans >= 0) {
        QCOMPARE(Traps::problems(documents), QStringList());
        QCOMPARE(documents.first().sets.first().spans.size(), spans);
    }
}

void TestUimaXmi::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("an end beyond the text")
        << xmi("Army", "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"5\"/>")
        << u"The offsets 0 to 5 are not in the text, which has 4 UTF-16 units."_s;
    QTest::newRow("a huge end")
        << xmi("Army", "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"9999999999\"/>")
        << u"are not in the text"_s;
    QTest::newRow("an end before its begin")
        << xmi("Army", "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"3\" end=\"2\"/>")
        << u"are not in the text"_s;
    QTest::newRow("half an emoji") << xmi("&#128512;",
                                          "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"1\"/>")
                                   << u"The offsets 0 to 1 lie within a character."_s;
    QTest::newRow("no number") << xmi("Army", "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"x\" end=\"1\"/>")
                               << u"“x” is no number for “begin”."_s;
    QTest::newRow("an id twice") << xmi("Army", span() + span()) << u"The id 2 stands for two things."_s;
    QTest::newRow("no id") << xmi("Army", "<custom:Span sofa=\"1\" begin=\"0\" end=\"1\"/>")
                           << u"<custom:Span> has no id."_s;
    QTest::newRow("a relation without an end")
        << xmi("Army",
               span() +
                   "<custom:R xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"1\" Governor=\"2\" "
                   "Dependent=\"0\"/>")
        << u"The relation lacks an end."_s;
    QTest::newRow("truncated") << xmi("Army", span()).chopped(60) << u"not well formed"_s;
    QTest::newRow("entities within entities")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
                      "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>") +
            "<XMI>&c;</XMI>"
        << u"not well formed"_s;
    QTest::newRow("no text") << QByteArray(xmi("", "")).replace("sofaString=\"\"", "sofaURI=\"file:///x\"")
                             << u"The CAS has no text"_s;
    QTest::newRow("other XML") << QByteArray("<nitf/>") << u"This is no XMI"_s;
}

void TestUimaXmi::reportsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QList<Document> documents = Traps::read(UimaXmi(), {{u"a.xmi"_s, bytes}});
    const QStringList problems = Traps::problems(documents);
    QVERIFY2(problems.join(u'\n').contains(message), qPrintable(problems.join(u'\n')));
    QVERIFY(problems.first().startsWith("a.xmi"_L1));
}

void TestUimaXmi::takesTheLabelFeatureThatIsSaid()
{
    const QByteArray types = "<typeSystemDescription><types><typeDescription><name>webanno.custom.Span</name>"
                             "<supertypeName>uima.tcas.Annotation</supertypeName><features>"
                             "<featureDescription><name>value</name><rangeTypeName>uima.cas.String"
                             "</rangeTypeName></featureDescription><featureDescription><name>wikidata</name>"
                             "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>"
                             "</typeDescription></types></typeSystemDescription>";
    const Samples::Files files{{u"a.xmi"_s, xmi("Army", span("value=\"A\" wikidata=\"Q1\""))},
                               {u"TypeSystem.xml"_s, types}};
    QCOMPARE(Samples::work(Traps::read(UimaXmi(), files)),
             QStringList(u"a |  | span webanno.custom.Span A 0-4 “Army” {\"wikidata\":\"Q1\"}"_s));
    QCOMPARE(Samples::work(Traps::read(UimaXmi(), files, {{u"label-feature"_s, u"x, wikidata"_s}})),
             QStringList(u"a |  | span webanno.custom.Span Q1 0-4 “Army” {\"value\":\"A\"}"_s));
    const ReadInput input = everythingIn(Source::ofFiles(files));
    const Schema declared = UimaXmi().reader(input).value()->declared();
    QCOMPARE(declared.layers.size(), 1);
    QCOMPARE(declared.layers.first().id, u"webanno.custom.Span"_s);
    QCOMPARE(declared.layers.first().attributes.size(), 1);
    QCOMPARE(declared.layers.first().attributes.first().id, u"wikidata"_s);
}

void TestUimaXmi::readsAnInceptionProject()
{
    const QByteArray army = xmi("Army", span());
    const QByteArray other = xmi("Navy", span("value=\"B\""));
    const QList<Document> documents =
        Traps::read(UimaXmi(),
                    {{u"annotation/one.txt/ann.zip/ann.xmi"_s, army},
                     {u"annotation/one.txt/INITIAL_CAS.zip/INITIAL_CAS.xmi"_s, xmi("Army", "")},
                     {u"annotation/one.txt/zoe.zip/zoe.xmi"_s, xmi("Army", "")},
                     {u"annotation/two.txt/ann.xmi"_s, other},
                     {u"annotation/three.txt/INITIAL_CAS.xmi"_s, xmi("Marines", "")},
                     {u"curation/one.txt/CURATION_USER.zip/CURATION_USER.xmi"_s, army},
                     {u"source/one.xmi"_s, army},
                     {u"exportedproject.json"_s, "{}"}});
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(documents.size(), 3);
    QCOMPARE(Samples::sets(documents),
             QStringList({u"one.txt: CURATION_USER adjudicator 1"_s, u"one.txt: ann human 1"_s,
                          u"one.txt: zoe human 0"_s, u"two.txt: ann human 1"_s}));
}

void TestUimaXmi::readsSeveralAnnotatorsOfOneFolder()
{
    const QList<Document> documents = Traps::read(UimaXmi(),
                                                  {{u"army/ann.xmi"_s, xmi("Army", span())},
                                                   {u"army/bob.xmi"_s, xmi("Army", "")},
                                                   {u"copy/eve.xmi"_s, xmi("Army", span())},
                                                   {u"navy/ann.xmi"_s, xmi("Navy", span())}});
    QCOMPARE(documents.size(), 3);
    // Whether the only file of a folder is named after its annotator or its article nobody knows.
    QCOMPARE(Samples::sets(documents),
             QStringList({u"army: ann human 1"_s, u"army: bob human 0"_s, u"eve:  human 1"_s,
                          u"navy/ann:  human 1"_s}));
}

void TestUimaXmi::keepsArticlesOfOneFolderApart()
{
    const QList<Document> documents = Traps::read(
        UimaXmi(), {{u"train/1.xmi"_s, xmi("Army", span())}, {u"train/2.xmi"_s, xmi("Navy", span())}});
    QCOMPARE(Samples::sets(documents), QStringList({u"1:  human 1"_s, u"2:  human 1"_s}));
}

void TestUimaXmi::bringsBackWhatItWrites()
{
    const QList<ExportDocument> documents = Samples::traps();
    const Traps::Written written = Traps::write(UimaXmi(), documents);
    QVERIFY(written.losses.isEmpty());
    const QList<Document> read = Traps::read(UimaXmi(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(Samples::work(read), Samples::work(documents));
    QCOMPARE(Samples::articles(read), Samples::articles(documents));
    for (const Document &document : read)
        QVERIFY(document.leftOut.isEmpty());
}

void TestUimaXmi::writesTheSameBytesAgain()
{
    const QList<ExportDocument> documents = Samples::traps();
    QCOMPARE(Traps::write(UimaXmi(), documents).files, Traps::write(UimaXmi(), documents).files);
}

void TestUimaXmi::countsWhatItLoses()
{
    ExportDocument bell = Traps::marked(u"Army\aNavy"_s, u"Navy"_s);
    bell.article.externalId = u"bell"_s;
    QList<ExportDocument> documents = Samples::traps();
    documents.append(bell);
    documents.append(Traps::documents().first()); // with a form feed
    documents.last().article.externalId = u"feed"_s;
    const Traps::Written written = Traps::write(UimaXmi(), documents);
    qint64 spans = 1;
    qint64 relations = 0;
    for (const AnnotationSet &set : documents.last().sets) {
        spans += set.spanCount();
        relations += set.relationCount();
    }
    QCOMPARE(written.losses.count(u"article"), 2);
    QCOMPARE(written.losses.count(u"span"), spans);
    QCOMPARE(written.losses.count(u"relation"), relations);
    QCOMPARE(written.losses.count(u"field"), 2);
    QCOMPARE(Traps::read(UimaXmi(), written.files).size(), documents.size() - 2);
}

void TestUimaXmi::writesControlCharactersAsXml11()
{
    QList<ExportDocument> documents = Traps::documents(); // with a form feed
    ExportDocument bell = Traps::marked(u"Army\a\u0001\u001F\u007F\u0085Navy"_s, u"Navy"_s);
    documents.append(bell);
    const Traps::Written written =
        Traps::write(UimaXmi(), documents, {{u"control-characters"_s, u"xml-1.1"_s}});
    QVERIFY(written.losses.isEmpty());
    const QList<Document> read = Traps::read(UimaXmi(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(Samples::work(read), Samples::work(documents));
    QCOMPARE(Samples::articles(read), Samples::articles(documents));
    for (const auto &[name, bytes] : written.files)
        QCOMPARE(bytes.contains("version=\"1.1\""),
                 name.startsWith("marked"_L1) || name.startsWith("trap"_L1));
}

void TestUimaXmi::bringsBackAnEmptyArticle()
{
    ExportDocument empty;
    empty.article.externalId = u"CON/../.a b%"_s;
    empty.article.title = u"Nothing\vyet"_s;
    const Traps::Written written = Traps::write(UimaXmi(), {empty});
    QCOMPARE(written.files.first().first, u"CON%2F..%2F.a b%25/INITIAL_CAS.xmi"_s);
    QCOMPARE(written.losses.count(u"metadata"), 1);
    const QList<Document> read = Traps::read(UimaXmi(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().article.externalId, empty.article.externalId);
    QVERIFY(read.first().article.text.isEmpty() && read.first().sets.isEmpty());
}

void TestUimaXmi::bringsBackLongNames()
{
    ExportDocument document = Traps::marked(u"Army"_s, u"Army"_s);
    document.article.externalId = u"https://example.org/"_s + QString(300, u'\u00E9');
    const Traps::Written written = Traps::write(UimaXmi(), {document});
    QVERIFY(written.files.first().first.section(u'/', 0, 0).toUtf8().size() < 255);
    QCOMPARE(Samples::work(Traps::read(UimaXmi(), written.files)), Samples::work(QList{document}));
}

void TestUimaXmi::declaresWhatItWrites()
{
    const Traps::Written written = Traps::write(UimaXmi(), Samples::traps());
    const ReadInput input = everythingIn(Source::ofFiles(written.files));
    const Schema declared = UimaXmi().reader(input).value()->declared();
    const Schema schema = Traps::schema();
    for (const Layer &layer : schema.layers) {
        const Layer *const found = declared.layer(layer.id);
        QVERIFY(found);
        QCOMPARE(found->attributes.size(), layer.attributes.size());
        QCOMPARE(found->relations.size(), layer.relations.size());
        QCOMPARE(found->relations.first().id, layer.relations.first().id);
        QCOMPARE(found->relations.first().to.first().layer, layer.id);
        QCOMPARE(found->relations.first().attributes.size(), layer.relations.first().attributes.size());
    }
}

void TestUimaXmi::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("XMI") << xmi("a", "") << Format::Match::Certain;
    QTest::newRow("a type system") << QByteArray("<?xml version=\"1.0\"?><typeSystemDescription/>")
                                   << Format::Match::Certain;
    QTest::newRow("XMI of something else")
        << QByteArray("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>") << Format::Match::No;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>") << Format::Match::No;
}

void TestUimaXmi::knowsItsFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Format::Match, match);
    QCOMPARE(UimaXmi().match({u"a.xmi"_s, bytes, bytes.size()}), match);
}

QTEST_GUILESS_MAIN(TestUimaXmi)

#include "tst_uimaxmi.moc"
