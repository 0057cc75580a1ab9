#include "article/paragraphs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_Paragraphs : public QObject
{
    Q_OBJECT
private:
    static ArticleText make(const QString &text) { return *ArticleText::fromString(text); }

private Q_SLOTS:

    void anEmptyTextHasNone()
    {
        const Paragraphs paragraphs(make({}));
        QCOMPARE(paragraphs.count(), 0);
        QCOMPARE(paragraphs.clamped(7), 0);
    }

    void rangesAreCodePoints()
    {
        const Paragraphs paragraphs(make(u"😀a\r\nb"_s));
        QCOMPARE(paragraphs.count(), 2);
        QCOMPARE(paragraphs[0].range, (Range{0, 2}));
        QCOMPARE(paragraphs[0].utf16, (Utf16Range{0, 3}));
        QCOMPARE(paragraphs[1].range, (Range{4, 5}));
    }

    void caretsStayOutOfLineEnds_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("clamped");
        QTest::newRow("at the end of a line") << qsizetype(2) << qsizetype(2);
        QTest::newRow("between CR and LF") << qsizetype(3) << qsizetype(2);
        QTest::newRow("at the start of the next") << qsizetype(4) << qsizetype(4);
        QTest::newRow("behind the last line end") << qsizetype(6) << qsizetype(5);
        QTest::newRow("far behind") << qsizetype(99) << qsizetype(5);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(0);
    }

    void caretsStayOutOfLineEnds()
    {
        QFETCH(qsizetype, offset);
        QFETCH(qsizetype, clamped);
        QCOMPARE(Paragraphs(make(u"ab\r\nc\n"_s)).clamped(offset), clamped);
    }

    void aRangeTouchesWhatItSharesTextWith()
    {
        const Paragraphs paragraphs(make(u"aa\nbb\ncc"_s));
        QCOMPARE(paragraphs.touching({1, 4}), std::pair(qsizetype(0), qsizetype(1)));
        QCOMPARE(paragraphs.touching({3, 3}), std::pair(qsizetype(1), qsizetype(1)));
        QCOMPARE(paragraphs.touching({0, 8}), std::pair(qsizetype(0), qsizetype(2)));
    }

    void anExtremeLineIsCutAfterWhiteSpaceAndWhole()
    {
        const QString line = u"word 😀 "_s.repeated(5000);
        const ArticleText text = make(line);
        const Paragraphs paragraphs(text);
        QVERIFY(paragraphs.count() > 1);
        QString joined;
        for (qsizetype i = 0; i < paragraphs.count(); ++i) {
            QVERIFY(paragraphs[i].utf16.length() <= 8000);
            joined += text.view(paragraphs[i].range);
            QVERIFY(joined.endsWith(u' '));
        }
        QCOMPARE(joined, line);
    }

    void anExtremeLineOfPairsIsNeverCutInsideOne()
    {
        const ArticleText text = make(u"x"_s + u"😀"_s.repeated(20000));
        const Paragraphs paragraphs(text);
        for (qsizetype i = 0; i < paragraphs.count(); ++i)
            QVERIFY(!text.string()[paragraphs[i].utf16.begin].isLowSurrogate());
    }
};

QTEST_GUILESS_MAIN(tst_Paragraphs)
#include "tst_paragraphs.moc"
