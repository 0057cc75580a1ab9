#include "formats/articles/newspage.h"

#include "formats/articles/reading.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const NewsPage Page;

QByteArray paragraphs(int count)
{
    return QByteArray(
               "<p>The army of Niger said on Tuesday that its soldiers had returned to their barracks.</p>")
        .repeated(count);
}

} // namespace

class TestNewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheArticle_data();
    void findsTheArticle();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refusesPagesWithoutAnArticle_data();
    void refusesPagesWithoutAnArticle();
    void staysQuickWithWildMarkup_data();
    void staysQuickWithWildMarkup();
    void refusesAHugePageUnread();
    void keepsEveryPartOfAnArticle();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

void TestNewsPage::findsTheArticle_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a large site with everything around") << u"site.html"_s;
    QTest::newRow("tables and fonts in Latin-1") << u"old.html"_s;
    QTest::newRow("right to left") << u"arabic.html"_s;
    QTest::newRow("nothing closed") << u"broken.html"_s;
    QTest::newRow("only divisions, and longer comments") << u"soup.html"_s;
    QTest::newRow("a blog engine") << u"wordpress.html"_s;
    QTest::newRow("filled by a script") << u"script.html"_s;
}

void TestNewsPage::findsTheArticle()
{
    QFETCH(const QString, name);
    QCOMPARE(Reading::difference(Page, name), QString());
}

void TestNewsPage::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("cafe");
    QTest::addColumn<QString>("encoding");
    const QByteArray utf8("Caf\xC3\xA9");
    QTest::newRow("declared") << QByteArray("<meta charset=\"windows-1251\">")
                              << QByteArray("\xCA\xE0\xF4\xE5 Caf") << u"WINDOWS-1251"_s;
    QTest::newRow("a mark before the declaration")
        << QByteArray("\xEF\xBB\xBF<meta charset=latin1>") << utf8 << u"UTF-8-BOM"_s;
    QTest::newRow("Latin-1 is what browsers take it for")
        << QByteArray("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>")
        << QByteArray("\x93"
                      "Caf\xE9\x94")
        << u"windows-1252"_s;
    QTest::newRow("declared wrongly")
        << QByteArray("<meta charset=utf-8>") << QByteArray("Caf\xE9") << QString();
    QTest::newRow("not declared") << QByteArray() << utf8 << u"UTF-8"_s;
    QTest::newRow("declared as something unknown")
        << QByteArray("<meta charset=klingon>") << utf8 << u"UTF-8"_s;
}

void TestNewsPage::findsTheEncoding()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, cafe);
    QFETCH(const QString, encoding);
    const Document document = Reading::readOne(Page,
                                               head + "<html><body>" + paragraphs(2) + "<p>" + cafe +
                                                   " was open, and so was everything else.</p>");
    QVERIFY2(document.article.text.string().contains(u"Caf"_s), qPrintable(document.article.text.string()));
    QVERIFY2(encoding.isEmpty() || document.article.encoding.compare(encoding, Qt::CaseInsensitive) == 0,
             qPrintable(document.article.encoding));
}

void TestNewsPage::refusesPagesWithoutAnArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty page") << QByteArray("<html><body></body></html>");
    QTest::newRow("links alone") << QByteArray(
        "<html><body><ul>" +
        QByteArray("<li><a href=x>What the generals of Niamey want now that all is over</a></li>")
            .repeated(20));
    QTest::newRow("a script") << QByteArray("<html><body><div id=root></div><script>var a = '" +
                                            paragraphs(3) + "';</script>");
    QTest::newRow("frames") << QByteArray("<html><frameset><frame src=a.html></frameset></html>");
    QTest::newRow("hidden text") << QByteArray("<html><body><div style='display: none'>" + paragraphs(3));
    QTest::newRow("no text at all") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
}

void TestNewsPage::refusesPagesWithoutAnArticle()
{
    QFETCH(const QByteArray, bytes);
    const QList<Document> documents = Reading::read(Page, bytes);
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents.front().broken);
    QCOMPARE(documents.front().problems.size(), 1);
    QVERIFY(!documents.front().problems.front().message.isEmpty());
}

void TestNewsPage::staysQuickWithWildMarkup_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<bool>("readable");
    const auto times = [](const char *text, int count) { return QByteArray(text).repeated(count); };
    QTest::newRow("1,000 nested divisions") << times("<div>", 1000) << true;
    QTest::newRow("10,000 nested divisions") << times("<div>", 10000) << false;
    QTest::newRow("a million nested divisions") << times("<div>", 1'000'000) << false;
    QTest::newRow("nested in tables, which hide end tags")
        << times("<div><table><td></div>", 100'000) << false;
    QTest::newRow("nested in objects, which hide end tags") << times("<div><object></div>", 100'000) << false;
    QTest::newRow("drawings that HTML ends") << times("<svg><p><path/>", 100'000) << false;
    QTest::newRow("formatting that ends within a block") << times("<b><div></b>", 100'000) << false;
    QTest::newRow("formatting that is never closed") << times("<p><b><i><u></p>", 50'000) << false;
    QTest::newRow("different formatting that is never closed") << []() -> QByteArray {
        QByteArray bytes;
        for (int i = 0; i < 1900; ++i)
            bytes += "<p><font size=" + QByteArray::number(i) + "></p>";
        return bytes + QByteArray("<p>x</p>").repeated(100'000);
    }() << false;
    QTest::newRow("an element of a million attributes")
        << QByteArray("<a " + times("b ", 1'000'000) + ">") << false;
    QTest::newRow("half a million paragraphs") << times("<p>", 450'000) << true;
    QTest::newRow("a comment that never ends")
        << QByteArray(paragraphs(1) + "<!--" + times("<div>", 100'000)) << true;
    QTest::newRow("open brackets") << times("<", 5'000'000) << true;
    QTest::newRow("entities") << times("&amp", 1'000'000) << true;
    QTest::newRow("one long text") << QByteArray("<p>" + QByteArray(9'000'000, 'x')) << true;
    QTest::newRow("a drawing of many parts")
        << QByteArray("<svg>" + times("<g><path d='M0 0'/></g>", 20'000) + "</svg>") << true;
}

void TestNewsPage::staysQuickWithWildMarkup()
{
    QFETCH(const QByteArray, markup);
    QFETCH(const bool, readable);
    const QList<Document> documents = Reading::read(Page, "<html><body>" + paragraphs(3) + markup);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.front().broken, !readable);
}

void TestNewsPage::refusesAHugePageUnread()
{
    const QList<Document> documents = Reading::read(Page, QByteArray(100'000'000, 'x'));
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents.front().broken);
    QCOMPARE(documents.front().problems.front().kind, Error::Kind::Unsupported);
    QVERIFY(documents.front().problems.front().message.contains(u"100"_s));
}

void TestNewsPage::keepsEveryPartOfAnArticle()
{
    const Document document = Reading::readOne(Page,
                                               "<html><body><article><section>" + paragraphs(3) +
                                                   "</section><div class='ad'><p>Buy sofas.</p></div>"
                                                   "<section><p>Short one.</p>" +
                                                   paragraphs(4) + "</section></article>");
    const QString text = document.article.text.string();
    QCOMPARE(text.count(u"The army of Niger"_s), 7);
    QVERIFY(text.contains(u"Short one."_s) && !text.contains(u"sofas"_s));
}

void TestNewsPage::knowsItsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    using enum Format::Match;
    QTest::newRow("a document type") << u"a"_s << QByteArray("\n<!DOCTYPE html>\n<html>") << Certain;
    QTest::newRow("a comment before")
        << u"a.txt"_s << QByteArray("\xEF\xBB\xBF<!-- saved --> <HTML>") << Certain;
    QTest::newRow("XHTML") << u"a.xml"_s << QByteArray("<?xml version=\"1.0\"?><html xmlns=\"x\">")
                           << Certain;
    QTest::newRow("a part of a page, by its name") << u"a.htm"_s << QByteArray("<p>abc") << Likely;
    QTest::newRow("XML with HTML within") << u"a.xml"_s << QByteArray("<newsItem><html>") << No;
    QTest::newRow("text") << u"a.txt"_s << QByteArray("The html said") << No;
}

void TestNewsPage::knowsItsFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QTEST(Page.match({name, bytes, bytes.size()}), "match");
}

QTEST_GUILESS_MAIN(TestNewsPage)
#include "tst_newspage.moc"
