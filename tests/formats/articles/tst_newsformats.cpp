#include "formats/articles/newsml.h"
#include "formats/articles/ninjs.h"
#include "formats/articles/nitf.h"

#include "formats/articles/reading.h"

#include <QDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const Format *)

namespace {

const Nitf TheNitf;
const NewsMl TheNewsMl;
const Ninjs TheNinjs;

QByteArray nitf(const QByteArray &content)
{
    return "<nitf><body><body.content>" + content + "</body.content></body></nitf>";
}

} // namespace

class TestNewsFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsSamples_data();
    void readsItsSamples();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void survivesDeepAndLongMarkup();
    void keepsTheItemsBeforeAFault();
    void readsTheRealFiles_data();
    void readsTheRealFiles();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

void TestNewsFormats::readsItsSamples_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("NITF") << static_cast<const Format *>(&TheNitf) << u"barracks.nitf.xml"_s;
    QTest::newRow("NewsML-G2") << static_cast<const Format *>(&TheNewsMl) << u"message.newsml.xml"_s;
    QTest::newRow("ninjs") << static_cast<const Format *>(&TheNinjs) << u"feed.ninjs.json"_s;
}

void TestNewsFormats::readsItsSamples()
{
    QFETCH(const Format *, format);
    QFETCH(const QString, name);
    QCOMPARE(Reading::difference(*format, name), QString());
}

void TestNewsFormats::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString xml = QString::fromUtf8(nitf("<p>Caf\xC3\xA9</p>"));
    QTest::newRow("declared Latin-1")
        << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?>" + xml.toLatin1()) << u"ISO-8859-1"_s;
    QTest::newRow("undeclared UTF-8") << xml.toUtf8() << u"UTF-8"_s;
}

void TestNewsFormats::readsOtherEncodings()
{
    QFETCH(const QByteArray, bytes);
    const Document document = Reading::readOne(TheNitf, bytes);
    QCOMPARE(document.article.text.string(), u"Café"_s);
    QTEST(document.article.encoding, "encoding");
    const QList<Document> given =
        Reading::read(TheNitf, {{u"a.xml"_s, nitf("<p>Caf\xE9</p>")}}, {}, u"windows-1252"_s);
    QCOMPARE(given.value(0).article.text.string(), u"Café"_s);
}

void TestNewsFormats::reportsWhatIsWrong_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<QByteArray>("bytes");
    const Format *const xml = &TheNitf;
    const Format *const newsml = &TheNewsMl;
    const Format *const json = &TheNinjs;
    QTest::newRow("a NITF cut off") << xml << QByteArray("<nitf><body><body.content><p>abc");
    QTest::newRow("a NITF without text") << xml << nitf("<p> </p>");
    QTest::newRow("no NITF") << xml << QByteArray("<rss><p>abc</p></rss>");
    QTest::newRow("no XML") << xml << QByteArray("Niger said");
    QTest::newRow("an empty file") << xml << QByteArray();
    QTest::newRow("an external entity")
        << xml
        << QByteArray("<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>") + nitf("<p>&x;</p>");
    QTest::newRow("a billion entities")
        << xml
        << QByteArray(
               "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
               "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
               "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e "
               "\"&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>") +
            nitf("<p>&e;</p>");
    QTest::newRow("wrong encoding") << xml << nitf("<p>Caf\xE9</p>");
    QTest::newRow("no NewsML") << newsml << nitf("<p>a</p>");
    QTest::newRow("a NewsML cut off")
        << newsml << QByteArray("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet>");
    QTest::newRow("a ninjs cut off") << json << QByteArray("{\"uri\":\"a\",\"body_text\":\"ab");
    QTest::newRow("a ninjs without a body") << json << QByteArray("{\"uri\":\"a\",\"headline\":\"b\"}");
    QTest::newRow("numbers as bodies")
        << json << QByteArray("{\"uri\":\"a\",\"bodies\":[1,2],\"body_text\":[]}");
    QTest::newRow("a ninjs with U+0000") << json << QByteArray("{\"uri\":\"a\",\"body_text\":\"a\\u0000b\"}");
}

void TestNewsFormats::reportsWhatIsWrong()
{
    QFETCH(const Format *, format);
    QFETCH(const QByteArray, bytes);
    const QList<Document> documents = Reading::read(*format, bytes);
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents.front().broken);
    QCOMPARE(documents.front().problems.size(), 1);
    QVERIFY(!documents.front().problems.front().message.isEmpty());
    QVERIFY(!documents.front().problems.front().place.file.isEmpty());
}

void TestNewsFormats::survivesDeepAndLongMarkup()
{
    const QByteArray deep =
        QByteArray("<person>").repeated(100000) + "a" + QByteArray("</person>").repeated(100000);
    QVERIFY(Reading::read(TheNitf, nitf(deep)).value(0).broken);
    QVERIFY(Reading::read(TheNitf, QByteArray("<a>").repeated(1000000)).value(0).broken);
    QVERIFY(Reading::read(TheNewsMl, QByteArray("<newsMessage>") + QByteArray("<a>").repeated(1000000))
                .value(0)
                .broken);
    const QByteArray html = QByteArray("<div>").repeated(100000) + "a";
    QVERIFY(Reading::read(TheNinjs, "{\"uri\":\"a\",\"body_html\":\"" + html + "\"}").value(0).broken);
    QVERIFY(Reading::read(TheNitf, nitf(QByteArray(25'000'000, 'a'))).value(0).broken);
}

void TestNewsFormats::keepsTheItemsBeforeAFault()
{
    const QByteArray item =
        "<newsItem guid=\"a\"><contentSet><inlineData>One.</inlineData></contentSet></newsItem>";
    const QList<Document> documents =
        Reading::read(TheNewsMl, "<newsMessage><itemSet>" + item + item + "<newsItem></x>");
    QCOMPARE(documents.size(), 3);
    QVERIFY(!documents[0].broken && !documents[1].broken && documents[2].broken);
    QCOMPARE(documents[2].problems.front().place.line, 1);
}

// What a reader of the files sees: the first words of the body, and how many spans there are.
void TestNewsFormats::readsTheRealFiles_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text"); // in it; empty: refused
    QTest::addColumn<int>("spans");
    const Format *const xml = &TheNitf;
    const Format *const newsml = &TheNewsMl;
    const Format *const json = &TheNinjs;
    QTest::newRow("AP") << xml << u"nitf/ap-nitf.xml"_s << u"ap-nitf"_s
                        << u"NEW YORK (AP) — The gas produced by hog manure"_s << 0;
    QTest::newRow("AAP") << xml << u"nitf/aap.xml"_s << u"AAP.115314987.5417374"_s
                         << u"\n\nBy John Doe\n\nThe main stories on ABC"_s << 0;
    QTest::newRow("NTB, Latin-1") << xml << u"nitf/nitf-ntb.xml"_s
                                  << u"faktisk-d9cde75b-256e-4989-b6a3-b8ad27f43a5c_47"_s
                                  << u"bærekraftig utvikling"_s << 0;
    QTest::newRow("PA") << xml << u"nitf/pa1.xml"_s << u"af1f7ad5-5619-49de-84cc-2e608538c77fSSS-3-1"_s
                        << u"1996: Mark Bosnich, then of Aston Villa"_s << 44;
    QTest::newRow("the NITF example")
        << xml << u"nitf/nitf-fishing.xml"_s << u"iptc.321656141.b"_s
        << u"By Alan Karben NITF Network News Online\n\nThe weather was superb"_s << -1;
    QTest::newRow("NewsML listing 2")
        << newsml << u"newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml"_s
        << u"urn:newsml:acmenews.com:20161121:US-FINANCE-FED"_s
        << u"Fed to halt QE to avert \"bubble\"\n\nBy Meredith Jameson, Staff Reporter"_s << 0;
    QTest::newRow("NewsML listing 22")
        << newsml << u"newsml-g2/LISTING_22_Sports_story_in_NewsML-G2NITF.xml"_s
        << u"tag:xmlteam.com,2016:xt.5932656-preview"_s << u"square off tonight at Citizens Bank Park"_s << 0;
    for (const char *name : {"LISTING_1_A_NewsML-G2_News_Item.xml",
                             "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml",
                             "urn_newsml_dpa.com_20090101_171117-90-000086.xml",
                             "urn_newsml_dpa.com_20090101_171117-90-016806.xml",
                             "urn_newsml_dpa.com_20090101_171117-99-908458.xml"})
        QTest::newRow(name) << newsml << u"newsml-g2/"_s + QLatin1StringView(name) << QString() << QString()
                            << 0;
    for (const char *name : {"examples_1.4_ninjsExSimpleText1.json", "examples_1.4_ninjsExMediumText1.json",
                             "examples_1.4_ninjsExComplex1.json", "examples_2.1_ninjsExSimpleText_2.json",
                             "documentation_includes_examples_1.6_001_simple_example.json",
                             "documentation_includes_examples_1.6_005_complex_text_article.json",
                             "documentation_includes_examples_1.6_007_multimedia.json",
                             "documentation_includes_examples_2.2_004_simple_text_article.json",
                             "documentation_includes_examples_3.1_001_simple_example.json",
                             "documentation_includes_examples_3.1_005_complex_text_article.json",
                             "documentation_includes_examples_3.1_007_multimedia.json"})
        QTest::newRow(name) << json << u"ninjs/ninjs_"_s + QLatin1StringView(name) << u"*"_s
                            << u"Captain of wrecked cruise ship on trial in Italy\n\nGROSSETO"_s << 0;
    for (const char *name : {"examples_1.4_businesswire-newsml-20130605006126.json",
                             "documentation_includes_examples_1.6_003_associations_example.json",
                             "documentation_includes_examples_3.1_003_associations_example.json"})
        QTest::newRow(name) << json << u"ninjs/ninjs_"_s + QLatin1StringView(name) << u"*"_s << u"\n\n"_s
                            << 0;
    QTest::newRow("Business Wire") << json
                                   << u"ninjs/ninjs_examples_3.0_businesswire-newsml-20130731006140.json"_s
                                   << u"*"_s << u"\n\n"_s << 0;
    QTest::newRow("dpa") << json << u"ninjs/ninjs_examples_3.0_dpa_text.json"_s << u"*"_s << u"\n\n"_s << 0;
    QTest::newRow("TT") << json << u"ninjs/ninjs_examples_2.1_tt_text_image_2.json"_s << u"*"_s << u"\n\n"_s
                        << 0;
    for (const char *name : {"examples_2.1_ap_audio.json", "examples_3.0_ap_video.json",
                             "documentation_includes_examples_2.2_006_photo_only.json",
                             "examples_3.0_20231005-65-addb-event.json",
                             "documentation_includes_examples_not-valid_008_extension.json"})
        QTest::newRow(name) << json << u"ninjs/ninjs_"_s + QLatin1StringView(name) << QString() << QString()
                            << 0;
}

void TestNewsFormats::readsTheRealFiles()
{
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    if (folder.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    QFETCH(const Format *, format);
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    QFETCH(const int, spans);
    const QString path = folder + u"/formats/"_s + name;
    const QList<Document> documents = Reading::readFile(*format, path);
    QCOMPARE(documents.size(), 1);
    const Document &document = documents.front();
    QCOMPARE(document.broken, text.isEmpty());
    QCOMPARE(document.problems.size(), text.isEmpty() ? 1 : 0);
    if (text.isEmpty())
        return;
    QVERIFY2(id == u"*"_s || document.article.externalId == id, qPrintable(document.article.externalId));
    QVERIFY2(document.article.text.string().contains(text),
             qPrintable(document.article.text.string().left(300)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(format->match({path, file.read(65536), file.size()}) == Format::Match::Certain);
    const qsizetype found = document.sets.isEmpty() ? 0 : document.sets.front().spans.size();
    QVERIFY2(spans < 0 ? found > 0 : found == spans, qPrintable(QString::number(found)));
}

void TestNewsFormats::knowsItsFiles_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    using enum Format::Match;
    const Format *const xml = &TheNitf;
    const Format *const newsml = &TheNewsMl;
    const Format *const json = &TheNinjs;
    QTest::newRow("NITF") << xml << nitf("<p>a</p>") << Certain;
    QTest::newRow("a page is no NITF") << xml << QByteArray("<!DOCTYPE html><html><p>a") << No;
    QTest::newRow("NewsML-G2") << newsml
                               << QByteArray("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">")
                               << Certain;
    QTest::newRow("items without a namespace") << newsml << QByteArray("<newsItem guid=\"a\">") << Likely;
    QTest::newRow("items of others") << newsml << QByteArray("<orderItem/>") << No;
    QTest::newRow("ninjs 1") << json << QByteArray(R"({"uri":"a","headline":"b","body_text":"c"})")
                             << Certain;
    QTest::newRow("ninjs 3 in an array") << json << QByteArray(R"([{"bodies":[],"uri":"a"}])") << Certain;
    QTest::newRow("an address alone") << json << QByteArray(R"({"uri":"a","text":"c"})") << No;
}

void TestNewsFormats::knowsItsFiles()
{
    QFETCH(const Format *, format);
    QFETCH(const QByteArray, bytes);
    QTEST(format->match({u"a.xml"_s, bytes, bytes.size()}), "match");
}

QTEST_GUILESS_MAIN(TestNewsFormats)
#include "tst_newsformats.moc"
