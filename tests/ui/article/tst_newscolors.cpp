#include "article/newscolors.h"
#include "theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_NewsColors : public QObject
{
    Q_OBJECT
private:
    static Theme theme(bool dark)
    {
        Theme theme;
        theme.dark = dark;
        theme.ground = dark ? QColor(0x1f, 0x21, 0x24) : QColor(Qt::white);
        theme.text = dark ? QColor(Qt::white) : QColor(Qt::black);
        return theme;
    }

    // The stretches of a body paragraph that are not plain text, joined by "|".
    static QString colored(const QString &line, bool dark = false)
    {
        const QString text = u"A headline\n\nA body paragraph, first of all.\n\n"_s + line;
        const ArticleText article = *ArticleText::fromString(text);
        const Paragraphs paragraphs(article);
        NewsColors colors;
        colors.setColors(theme(dark));
        colors.setArticle(article, paragraphs);
        const auto ranges = colors.formats(paragraphs.count() - 1, line);
        const auto plain = colors.formats(paragraphs.count() - 1, u"plain"_s);
        const QColor normal = plain.isEmpty() ? QColor() : plain.first().format.foreground().color();
        QStringList parts;
        for (const QTextLayout::FormatRange &range : ranges) {
            if (range.format.foreground().color() != normal)
                parts.append(line.mid(range.start, range.length));
        }
        return parts.join(u'|');
    }

private Q_SLOTS:

    void theDefinitionAndThemesAreInTheProgram()
    {
        QVERIFY(syntaxRepository().definitionForName(u"News article"_s).isValid());
        QVERIFY(syntaxRepository().theme(u"Galley Light"_s).isValid());
        QVERIFY(syntaxRepository().theme(u"Galley Dark"_s).isValid());
    }

    void structureIsColoured_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain text") << u"The army said so."_s << QString();
        QTest::newRow("curly quotation") << u"He “said so” today."_s << u"“said so”"_s;
        QTest::newRow("guillemets") << u"Il « parle » ici."_s << u"« parle »"_s;
        QTest::newRow("straight quotation") << u"He \"said so\" today."_s << u"\"said so\""_s;
        QTest::newRow("opened and never closed") << u"He “said so."_s << u"“said so."_s;
        QTest::newRow("closed and never opened") << u"So it is. »"_s << u"»"_s;
        QTest::newRow("opened in one style, closed in another")
            << u"He “said so » today."_s << u"“said so »"_s;
        QTest::newRow("stuck to the words around") << u"agreed“Intensify”now"_s << u"“Intensify”"_s;
        QTest::newRow("an inserted word") << u"the army [la] said"_s << u"[la]"_s;
        QTest::newRow("an omission") << u"He left (…) soon"_s << u"(…)"_s;
        QTest::newRow("numbers, not digits of words") << u"Il-76 carried 1,000 men"_s << u"1,000"_s;
        QTest::newRow("a date") << u"On April 12, 2024 it rained"_s << u"April 12, 2024"_s;
        QTest::newRow("a date the other way round") << u"On 12 April 2024 it rained"_s << u"12 April 2024"_s;
        QTest::newRow("a weekday") << u"On Thursday it rained"_s << u"Thursday"_s;
        QTest::newRow("a dateline") << u"NIAMEY, April 12 (Agency) — The army said"_s
                                    << u"NIAMEY, April 12 (Agency) — "_s;
        QTest::newRow("an apostrophe is no quotation") << u"Niger’s army isn’t here"_s << QString();
    }

    void structureIsColoured()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(colored(line), expected);
        QCOMPARE(colored(line, true), expected);
    }

    void aQuotationEndsWithItsParagraph()
    {
        const ArticleText article = *ArticleText::fromString(u"Head\n\nHe “said so.\n\nThe army came."_s);
        const Paragraphs paragraphs(article);
        NewsColors colors;
        colors.setColors(theme(false));
        colors.setArticle(article, paragraphs);
        const auto next = colors.formats(4, u"The army came."_s);
        const auto quoted = colors.formats(2, u"He “said so."_s);
        QVERIFY(next.isEmpty() || next.first().format != quoted.last().format);
    }

    void everyColourIsReadable()
    {
        for (const bool dark : {false, true}) {
            NewsColors colors;
            colors.setColors(theme(dark));
            const ArticleText article =
                *ArticleText::fromString(u"H\n\nOn April 3 he “said [la] 5” and 7."_s);
            const Paragraphs paragraphs(article);
            colors.setArticle(article, paragraphs);
            const auto ranges = colors.formats(2, article.view(paragraphs[2].range).toString());
            QVERIFY(ranges.size() > 2);
            for (const QTextLayout::FormatRange &range : ranges)
                QVERIFY(contrast(range.format.foreground().color(), theme(dark).ground) >= 7);
        }
    }

    void coloursKeepToWordBorders()
    {
        QCOMPARE(atWordBorders(u"abc def", {1, 2}), (Utf16Range{0, 3}));
        QCOMPARE(atWordBorders(u"abc def", {4, 7}), (Utf16Range{4, 7}));
        QCOMPARE(atWordBorders(u"a“b”", {1, 4}), (Utf16Range{1, 4}));
        QCOMPARE(atWordBorders(u"السلام عليكم", {2, 3}), (Utf16Range{0, 6}));
    }
};

QTEST_MAIN(tst_NewsColors)
#include "tst_newscolors.moc"
