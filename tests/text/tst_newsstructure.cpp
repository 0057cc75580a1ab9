#include "text/newsstructure.h"

#include <QFile>
#include <QTest>

using namespace Galley;
using Kind = StructureRange::Kind;

namespace {

ArticleText textOf(const QString &string)
{
    return ArticleText::fromString(string).value();
}

QStringList ofKind(const ArticleText &text, const NewsStructure &structure, Kind kind)
{
    QStringList result;
    for (const StructureRange &part : structure.ranges) {
        if (part.kind == kind)
            result.append(text.view(part.range).toString());
    }
    return result;
}

} // namespace

class TestNewsStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHead_data();
    void knowsTheHead();
    void takesPlainProseAsParagraphs();
    void takesWrappedLinesAsParagraphs();
    void findsSubheadings();
    void findsQuotations_data();
    void findsQuotations();
    void countsInCodePoints();
    void survivesOddTexts_data();
    void survivesOddTexts();
    void readsTheRealArticle();
};

void TestNewsStructure::knowsTheHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("dateline");
    const QString body = QStringLiteral("\n\nThe army arrived on Wednesday, officials said.\n");
    const QString title = QStringLiteral("Instructors arrive in Niamey");
    const QString date = QStringLiteral("2024-04-12");
    QTest::newRow("date line and headline")
        << QString(QStringLiteral(" date 2024-04-12 April 12, 2024\n\n") + title + body) << title << date
        << QString() << QString();
    QTest::newRow("headline alone") << QString(title + body) << title << QString() << QString() << QString();
    QTest::newRow("a date in words after the headline")
        << QString(title + QStringLiteral("\nApril 12, 2024") + body) << title << date << QString()
        << QString();
    QTest::newRow("a keyed date") << QString(QStringLiteral("Published: 12 April 2024\n") + title + body)
                                  << title << date << QString() << QString();
    QTest::newRow("a byline") << QString(title + QStringLiteral("\nBy Jane Doe and Ali Ba, Reuters") + body)
                              << title << QString() << QStringLiteral("Jane Doe and Ali Ba, Reuters")
                              << QString();
    QTest::newRow("a sentence with By is no byline")
        << QStringLiteral("By Wednesday the army had arrived.\n\nIt left.") << QString() << QString()
        << QString() << QString();
    QTest::newRow("a dateline")
        << QString(title + QStringLiteral("\n\nNIAMEY, April 12 (Agency) \u2014 The army came.")) << title
        << QString() << QString() << QStringLiteral("NIAMEY, April 12 (Agency)");
    QTest::newRow("a dateline with an agency")
        << QString(title + QStringLiteral("\n\nParis (AP) - The army came.")) << title << QString()
        << QString() << QStringLiteral("Paris (AP)");
    QTest::newRow("a dash alone is no dateline")
        << QString(title + QStringLiteral("\n\nThe army \u2014 it came \u2014 left.")) << title << QString()
        << QString() << QString();
    QTest::newRow("an impossible date")
        << QString(QStringLiteral("date 2024-13-45\n\n") + title + body) << QStringLiteral("date 2024-13-45")
        << QString() << QString() << QString();
    QTest::newRow("CRLF and a mark at the start")
        << QString(QStringLiteral("date 2024-04-12\r\n\r\n") + title +
                   QStringLiteral("\r\n\r\nThe army came.\r\n"))
        << title << date << QString() << QString();
    QTest::newRow("a headline right above a longer text")
        << QString(title + QStringLiteral("\nThe army arrived on Wednesday in the capital, officials said."))
        << title << QString() << QString() << QString();
    QTest::newRow("one line is no headline") << title << QString() << QString() << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString() << QString() << QString();
}

void TestNewsStructure::knowsTheHead()
{
    QFETCH(const QString, text);
    const NewsStructure structure = structureOf(textOf(text));
    QTEST(structure.title, "title");
    QTEST(structure.published, "published");
    QTEST(structure.byline, "byline");
    QTEST(structure.dateline, "dateline");
}

void TestNewsStructure::takesPlainProseAsParagraphs()
{
    const ArticleText text = textOf(QStringLiteral("The army came.\n\nIt left again.\n"));
    const QList<StructureRange> expected{{Kind::Paragraph, {0, 14}}, {Kind::Paragraph, {16, 30}}};
    QCOMPARE(structureOf(text).ranges, expected);
}

void TestNewsStructure::takesWrappedLinesAsParagraphs()
{
    const ArticleText text = textOf(QStringLiteral(
        "The army of the country arrived on\nWednesday in the capital, some of its\nofficers said.\n"));
    const NewsStructure structure = structureOf(text);
    QVERIFY(structure.title.isEmpty());
    QCOMPARE(ofKind(text, structure, Kind::Paragraph).size(), 3);
}

void TestNewsStructure::findsSubheadings()
{
    const ArticleText text =
        textOf(QStringLiteral("Headline here\n\nThe army came.\n\nA closer look\n\nIt left.\n\nThe end"));
    const NewsStructure structure = structureOf(text);
    QCOMPARE(ofKind(text, structure, Kind::Headline), QStringList{QStringLiteral("Headline here")});
    QCOMPARE(ofKind(text, structure, Kind::Subheading), QStringList{QStringLiteral("A closer look")});
    QCOMPARE(ofKind(text, structure, Kind::Paragraph).size(), 3);
}

void TestNewsStructure::findsQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quotations"); // with | between
    const auto row = [](const char *name, const QString &text, const QString &quotations) {
        QTest::newRow(name) << text << quotations;
    };
    row("English", QStringLiteral("He \u201Cgave\u201D it and \u201Ctook\u201D it."),
        QStringLiteral("\u201Cgave\u201D|\u201Ctook\u201D"));
    row("French", QStringLiteral("Il dit \u00AB\u00A0oui\u00A0\u00BB."),
        QStringLiteral("\u00AB\u00A0oui\u00A0\u00BB"));
    row("German", QStringLiteral("Er sagt \u201Eja\u201C und \u00BBnein\u00AB."),
        QStringLiteral("\u201Eja\u201C|\u00BBnein\u00AB"));
    row("Nordic", QStringLiteral("Han sa \u201Dja\u201D och gick."), QStringLiteral("\u201Dja\u201D"));
    row("straight", QStringLiteral("He said \"yes\" and \"no\"."), QStringLiteral("\"yes\"|\"no\""));
    row("Chinese", QStringLiteral("\u4ED6\u8BF4\u300C\u662F\u300D\u3002"),
        QStringLiteral("\u300C\u662F\u300D"));
    row("opened in English, closed in French", QStringLiteral("\u201CWe are here. \u00BB He left."),
        QStringLiteral("\u201CWe are here. \u00BB"));
    row("not closed: to the paragraph's end", QStringLiteral("He said \u201Cwe go. \nNext \u201Cone\u201D."),
        QStringLiteral("\u201Cwe go.|\u201Cone\u201D"));
    row("a closing mark alone", QStringLiteral("Between them. \u00BB He left. \u201D So."), QString());
    row("no space before it", QStringLiteral("had agreed\u201CIntensify\u201D Its"),
        QStringLiteral("\u201CIntensify\u201D"));
    row("inches are none", QStringLiteral("A 5\" gun and a 7\" one."), QString());
}

void TestNewsStructure::findsQuotations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quotations);
    const ArticleText article = textOf(text);
    const NewsStructure structure = structureOf(article);
    QCOMPARE(ofKind(article, structure, Kind::Quotation).join(u'|'), quotations);
}

void TestNewsStructure::countsInCodePoints()
{
    const ArticleText text = textOf(QStringLiteral("\U0001F600\U0001F600.\n\U0001F600 \u201Cgo\u201D."));
    const QList<StructureRange> expected{
        {Kind::Paragraph, {0, 3}}, {Kind::Paragraph, {4, 11}}, {Kind::Quotation, {6, 10}}};
    QCOMPARE(structureOf(text).ranges, expected);
}

void TestNewsStructure::survivesOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank lines") << QString(1000, u'\n');
    QTest::newRow("a megabyte of opening marks") << QString(1000000, u'\u201C');
    QTest::newRow("a megabyte of every mark")
        << QStringLiteral("\u201Ca\u00BBb\"c\u201Ed\u201De\u00ABf").repeated(80000);
    QTest::newRow("a long line in capitals") << QStringLiteral("NIAMEY, ").repeated(100000);
}

void TestNewsStructure::survivesOddTexts()
{
    QFETCH(const QString, text);
    const ArticleText article = textOf(text);
    qsizetype begin = 0;
    for (const StructureRange &part : structureOf(article).ranges) {
        QVERIFY(part.range.begin >= begin && !part.range.isEmpty() && part.range.end <= article.length());
        begin = part.range.begin;
    }
}

void TestNewsStructure::readsTheRealArticle()
{
    const QString folder = qEnvironmentVariable("GALLEY_ARTICLES");
    if (folder.isEmpty())
        QSKIP("GALLEY_ARTICLES is not set");
    QFile file(folder + QStringLiteral("/niamey-2024-04-12.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ArticleText text = textOf(QString::fromUtf8(file.readAll()));
    const NewsStructure structure = structureOf(text);
    QCOMPARE(structure.published, QStringLiteral("2024-04-12"));
    QCOMPARE(structure.title, QStringLiteral("Russian instructors and military equipment arrived in Niamey"));
    QCOMPARE(structure.byline, QString());
    QCOMPARE(ofKind(text, structure, Kind::Subheading),
             QStringList{QStringLiteral("Strengthening cooperation between the two countries")});
    QCOMPARE(ofKind(text, structure, Kind::Paragraph).size(), 9);
    const QStringList quotations = ofKind(text, structure, Kind::Quotation);
    QVERIFY(quotations.contains(QStringLiteral("\u201CIntensify\u201D")));
    QVERIFY(quotations.contains(QStringLiteral("\u201CEnsure quality training\u201D")));
    QCOMPARE(quotations.size(), 12);
}

QTEST_GUILESS_MAIN(TestNewsStructure)
#include "tst_newsstructure.moc"
