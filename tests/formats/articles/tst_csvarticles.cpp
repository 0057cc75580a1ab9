#include "formats/articles/csvarticles.h"

#include "formats/articles/reading.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const CsvArticles Csv;

QByteArray niger()
{
    return "The army of Niger said on Tuesday that its soldiers had returned to their barracks.";
}

} // namespace

class TestCsvArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsAsArticles();
    void keepsTheTextAsItIs();
    void suggestsColumns_data();
    void suggestsColumns();
    void mapsAsTheSettingsSay();
    void readsWithoutHeader();
    void readsEncodings_data();
    void readsEncodings();
    void tellsItsProgress();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void putsTheTitleBeforeTheText();
    void showsAPreview();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

void TestCsvArticles::readsRowsAsArticles()
{
    const QByteArray table = "ID;Headline;Published_At;Lang;Publisher;Author;URL;Version;Body;License\r\n"
                             "a1;Barracks;2024-03-05 10:30;en_GB;Wire;Jane Doe;https://e.org/1;2;\"" +
        niger() + "\n\nMore; later.\";CC0-1.0\r\n;Other;5 March;;;;;;Short text;\r\n";
    const QList<Document> documents = Reading::read(Csv, table);
    QCOMPARE(Reading::problems(documents), QStringList());
    QCOMPARE(documents.size(), 2);
    const Article &article = documents[0].article;
    QCOMPARE(article.externalId, u"a1"_s);
    QCOMPARE(article.title, u"Barracks"_s);
    QCOMPARE(article.published, u"2024-03-05T10:30:00"_s);
    QCOMPARE(article.language, u"en-GB"_s);
    QCOMPARE(article.source, u"Wire"_s);
    QCOMPARE(article.byline, u"Jane Doe"_s);
    QCOMPARE(article.url, u"https://e.org/1"_s);
    QCOMPARE(article.version, u"2"_s);
    QCOMPARE(article.licence, u"CC0-1.0"_s);
    QCOMPARE(article.encoding, u"UTF-8"_s);
    QCOMPARE(article.text.string().toUtf8(), QByteArray(niger() + "\n\nMore; later."));
    QCOMPARE(article.sha256, article.text.sha256());
    QCOMPARE(documents[0].place.line, 2);
    QCOMPARE(documents[1].article.externalId, u"in-2"_s);
    QCOMPARE(documents[1].article.published, QString());
    QCOMPARE(documents[1].leftOut.count(u"date"), 1);
    QCOMPARE(documents[1].place.line, 5);
}

void TestCsvArticles::keepsTheTextAsItIs()
{
    const QByteArray text = "\xEF\xBB\xBF  He said \xF0\x9F\x91\xA8\r\n\tand left.\xC2\xA0 ";
    const Document document = Reading::readOne(Csv, "id,text\n1,\"" + text + "\"\n");
    QCOMPARE(document.article.text.string(), u"\uFEFF  He said \U0001F468\r\n\tand left.\u00A0 "_s);
}

void TestCsvArticles::suggestsColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text"); // the column
    QTest::newRow("text before title") << QByteArray("title,text") << u"text"_s;
    QTest::newRow("the better name") << QByteArray("story,content") << u"content"_s;
    QTest::newRow("a name in other letters") << QByteArray("Titel,Article_Text") << u"Article_Text"_s;
    QTest::newRow("the long one") << QByteArray("a,b") << u"b"_s;
}

void TestCsvArticles::suggestsColumns()
{
    QFETCH(const QByteArray, header);
    const QByteArray row = "short," + niger().repeated(3) + "\n";
    const ReadInput input = everythingIn(Source::ofFiles({{u"a.csv"_s, header + '\n' + row}}));
    const Result<ArticlePreview> preview = Csv.preview(input);
    QVERIFY(preview);
    QTEST(preview->mapping.value(u"text"_s), "text");
}

void TestCsvArticles::mapsAsTheSettingsSay()
{
    const QByteArray table = "text,note,when\nsummary,\"" + niger() + "\",2024-03-05\n";
    const Document document = Reading::readOne(Csv, table,
                                               {{u"text"_s, u"note"_s},
                                                {u"title"_s, u"text"_s},
                                                {u"language"_s, u"=en"_s},
                                                {u"published"_s, u"-"_s}});
    QCOMPARE(document.article.text.string().toUtf8(), niger());
    QCOMPARE(document.article.title, u"summary"_s);
    QCOMPARE(document.article.language, u"en"_s);
    QCOMPARE(document.article.published, QString());
    const QList<Document> wrong = Reading::read(Csv, table, {{u"text"_s, u"body"_s}});
    QCOMPARE(wrong.size(), 1);
    QVERIFY(wrong.front().broken && wrong.front().problems.front().message.contains(u"note"_s));
}

void TestCsvArticles::readsWithoutHeader()
{
    const QByteArray row = "\t2024-03-05\thttps://e.org/1\t" + niger() + "\n";
    const QList<Document> documents = Reading::read(Csv, "1" + row + "2" + row, {});
    QCOMPARE(Reading::problems(documents), QStringList());
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].article.text.string().toUtf8(), niger());
    QCOMPARE(documents[0].article.published, u"2024-03-05"_s);
    QCOMPARE(documents[0].article.url, u"https://e.org/1"_s);
    const QList<Document> mapped = Reading::read(Csv, "1" + row, {{u"id"_s, u"1"_s}, {u"header"_s, u"no"_s}});
    QCOMPARE(mapped.value(0).article.externalId, u"1"_s);
}

void TestCsvArticles::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("encoding");
    const QString table = u"id\ttext\n1\tCafé “Niamey” opened on Tuesday évening, été, où, être, à\n"_s;
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : table)
        utf16 += QByteArray(1, char(c.unicode() & 0xFF)) + char(c.unicode() >> 8);
    QByteArray windows =
        u"id\ttext\n1\tCaf\u00E9 _Niamey_ opened on Tuesday \u00E9vening, \u00E9t\u00E9, o\u00F9, \u00EAtre, \u00E0\n"_s
            .toLatin1();
    windows.replace("_N", "\x93N").replace("y_", "y\x94");
    QTest::newRow("UTF-8") << table.toUtf8() << QString() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark")
        << QByteArray("\xEF\xBB\xBF" + table.toUtf8()) << QString() << u"UTF-8-BOM"_s;
    QTest::newRow("UTF-16, as spreadsheets save") << utf16 << QString() << u"UTF-16LE-BOM"_s;
    QTest::newRow("a given one") << windows << u"windows-1252"_s << u"windows-1252"_s;
    QTest::newRow("a recognised one") << windows << QString() << u"windows-1252"_s;
}

void TestCsvArticles::readsEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, given);
    const QList<Document> documents = Reading::read(Csv, {{u"a.csv"_s, bytes}}, {}, given);
    QCOMPARE(Reading::problems(documents), QStringList());
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents[0].article.text.string().startsWith(u"Café “Niamey”"_s));
    QTEST(documents[0].article.encoding, "encoding");
}

// Also of a file that is longer when it is converted.
void TestCsvArticles::tellsItsProgress()
{
    QByteArray utf16("\xFF\xFE");
    const QString table = u"id,text\n"_s + u"1,北京北京北京北京\n"_s.repeated(1000);
    for (const QChar c : table)
        utf16 += QByteArray(1, char(c.unicode() & 0xFF)) + char(c.unicode() >> 8);
    const Result<std::unique_ptr<FormatReader>> reader =
        Csv.reader(everythingIn(Source::ofFiles({{u"a.csv"_s, utf16}})));
    QVERIFY(reader);
    int articles = 0;
    while ((*reader)->next()) {
        ++articles;
        QVERIFY((*reader)->position() <= (*reader)->size());
    }
    QCOMPARE(articles, 1000);
    QCOMPARE((*reader)->position(), (*reader)->size());
}

void TestCsvArticles::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("row"); // the second of three
    QTest::newRow("no text") << QByteArray("2,\n");
    QTest::newRow("more cells than the header") << QByteArray("2,a,b\n");
    QTest::newRow("another encoding") << QByteArray("2,caf\xE9\n");
    QTest::newRow("control characters") << QByteArray("2,a\0b\n", 6);
    QTest::newRow("text after a quotation mark") << QByteArray("2,\"a\"b\n");
    QTest::newRow("an open quotation mark") << QByteArray("2,\"abc\n");
}

void TestCsvArticles::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, row);
    const QList<Document> documents =
        Reading::read(Csv, "id,text\n1,\xC3\xA9t\xC3\xA9\n" + row + "3,three\n");
    QCOMPARE(documents.size(), 3);
    QVERIFY(documents[1].broken);
    QCOMPARE(documents[1].problems.size(), 1);
    QCOMPARE(documents[1].problems.front().place.line, 3);
    QVERIFY(!documents[0].broken && !documents[2].broken);
    QCOMPARE(documents[2].article.text.string(), u"three"_s);
}

void TestCsvArticles::putsTheTitleBeforeTheText()
{
    const Document document =
        Reading::readOne(Csv, "title,text\nBarracks,Soldiers returned\n", {{u"title-in-text"_s, true}});
    QCOMPARE(document.article.text.string(), u"Barracks\n\nSoldiers returned"_s);
}

void TestCsvArticles::showsAPreview()
{
    const QByteArray table = "id;title;text\n1;A;" + niger() + "\n2;B;" + niger() + "\n";
    ReadInput input = everythingIn(Source::ofFiles({{u"a.csv"_s, table}}));
    const Result<ArticlePreview> preview = previewArticles(u"csv"_s, input);
    QVERIFY(preview);
    QCOMPARE(preview->columns, (QStringList{u"id"_s, u"title"_s, u"text"_s}));
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->rows[1].value(1), u"B"_s);
    QVERIFY(preview->hasHeader);
    QCOMPARE(preview->separator, u"semicolon"_s);
    QCOMPARE(preview->mapping.keys(), (QStringList{u"id"_s, u"text"_s, u"title"_s}));
    QVERIFY(preview->problem.isEmpty());
    input.settings = {{u"text"_s, u"body"_s}};
    const Result<ArticlePreview> refused = previewArticles(u"csv"_s, input);
    QVERIFY(refused && !refused->problem.isEmpty() && refused->columns.size() == 3);
}

void TestCsvArticles::knowsItsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    using enum Format::Match;
    QTest::newRow("a table with a text column") << u"a.csv"_s << QByteArray("id,text\n1,abc\n") << Likely;
    QTest::newRow("tabs") << u"a.tsv"_s << QByteArray("id\ttext\n1\tabc\n") << Likely;
    QTest::newRow("tokens and tags") << u"a.tsv"_s << QByteArray("Niger\tB-LOC\nsaid\tO\n") << Fallback;
    QTest::newRow("WebAnno's TSV") << u"a.tsv"_s << QByteArray("#FORMAT=WebAnno TSV 3.3\n\n\n") << No;
    QTest::newRow("another name") << u"a.txt"_s << QByteArray("id,text\n1,abc\n") << No;
}

void TestCsvArticles::knowsItsFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QTEST(Csv.match({name, bytes, bytes.size()}), "match");
}

QTEST_GUILESS_MAIN(TestCsvArticles)
#include "tst_csvarticles.moc"
