#include "text/articletext.h"

#include <QTest>

using namespace Galley;

class TestArticleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatNoStoreCanHold_data();
    void refusesWhatNoStoreCanHold();
    void keepsTheTextUnchanged();
    void quotesInCodePoints();
    void joinsSegmentsWithOneSpace();
    void hashesTheUtf8Form();
    void splitsLines_data();
    void splitsLines();
};

void TestArticleText::refusesWhatNoStoreCanHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("a lone high surrogate")
        << QString(QStringLiteral("ab") + QChar(0xD83D) + QStringLiteral("c")) << qint64(2);
    QTest::newRow("a high surrogate at the end")
        << QString(QStringLiteral("ab") + QChar(0xD83D)) << qint64(2);
    QTest::newRow("a lone low surrogate") << QString(QStringLiteral("a") + QChar(0xDE00)) << qint64(1);
    QTest::newRow("a NUL") << QString(QStringLiteral("abc") + QChar(QChar::Null)) << qint64(3);
}

void TestArticleText::refusesWhatNoStoreCanHold()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, offset);
    const Result<ArticleText> result = ArticleText::fromString(text);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(result.error().place.offset, offset);
}

void TestArticleText::keepsTheTextUnchanged()
{
    const QString text = QStringLiteral("\uFEFFe\u0301\r\n\U0001F468\u200D\U0001F469");
    const ArticleText article = ArticleText::fromString(text).value();
    QCOMPARE(article.string(), text);
    QCOMPARE(article.length(), 8);
    QCOMPARE(article.all(), (Range{0, 8}));
}

void TestArticleText::quotesInCodePoints()
{
    const ArticleText text =
        ArticleText::fromString(QStringLiteral("\U0001F600\U0001F600 Niamey \U0001F600.")).value();
    QCOMPARE(text.view({3, 9}), QStringView(u"Niamey"));
    QCOMPARE(text.toUtf16(Range{3, 9}), (Utf16Range{5, 11}));
    QCOMPARE(text.toCodePoints(Utf16Range{5, 11}), (Range{3, 9}));
    QCOMPARE(text.toUtf8(3), 9);
    QCOMPARE(text.fromUtf8(9), 3);
    QCOMPARE(text.view({9, 3}), QStringView());
    QCOMPARE(text.view({10, 999}), QStringView(u"\U0001F600."));
}

void TestArticleText::joinsSegmentsWithOneSpace()
{
    const ArticleText text = ArticleText::fromString(QStringLiteral("Presidents Putin and Diani")).value();
    QCOMPARE(text.quote({{0, 10}, {21, 26}}), QStringLiteral("Presidents Diani"));
    QCOMPARE(text.quote({}), QString());
}

void TestArticleText::hashesTheUtf8Form()
{
    QCOMPARE(ArticleText().sha256(),
             QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(ArticleText::fromString(QStringLiteral("\u00E9")).value().sha256(),
             QStringLiteral("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"));
}

void TestArticleText::splitsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const QStringList two{QStringLiteral("one"), QStringLiteral("two")};
    QTest::newRow("none in an empty text") << QString() << QStringList();
    QTest::newRow("LF") << QStringLiteral("one\ntwo") << two;
    QTest::newRow("CRLF counts once") << QStringLiteral("one\r\ntwo\r\n") << two;
    QTest::newRow("CR alone") << QStringLiteral("one\rtwo\r") << two;
    QTest::newRow("a paragraph separator") << QStringLiteral("one\u2029two") << two;
    QTest::newRow("no empty line after a final end") << QStringLiteral("one\ntwo\n") << two;
    QTest::newRow("empty lines stay")
        << QStringLiteral("one\n\n\r\ntwo")
        << QStringList{QStringLiteral("one"), QString(), QString(), QStringLiteral("two")};
    QTest::newRow("LF CR is two ends")
        << QStringLiteral("one\n\rtwo")
        << QStringList{QStringLiteral("one"), QString(), QStringLiteral("two")};
    QTest::newRow("a lone end") << QStringLiteral("\n") << QStringList{QString()};
}

void TestArticleText::splitsLines()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QStringList found;
    for (const Utf16Range line : linesOf(text))
        found.append(text.sliced(line.begin, line.length()));
    QCOMPARE(found, lines);
}

QTEST_GUILESS_MAIN(TestArticleText)
#include "tst_articletext.moc"
