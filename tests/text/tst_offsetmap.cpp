#include "text/offsetmap.h"

#include "randomtext.h"

#include <QTest>

using namespace Galley;

// Every conversion against the plain one, for every offset.
class TestOffsetMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsLikeTheNaiveWay_data();
    void convertsLikeTheNaiveWay();
    void convertsRandomTextLikeTheNaiveWay();
    void clampsWhatLiesOutside();
    void roundsDownInsideACharacter();
    void anEmptyMapIsAllZero();
};

namespace {

void compareWithNaive(const QString &text)
{
    const OffsetMap map(text);
    const QList<uint> codePoints = text.toUcs4();
    QCOMPARE(map.codePoints(), codePoints.size());
    QCOMPARE(map.utf16Units(), text.size());
    QCOMPARE(map.utf8Bytes(), text.toUtf8().size());
    qsizetype unit = 0;
    qsizetype byte = 0;
    for (qsizetype i = 0; i <= codePoints.size(); ++i) {
        QCOMPARE(map.utf16FromCodePoint(i), unit);
        QCOMPARE(map.codePointFromUtf16(unit), i);
        QCOMPARE(map.utf8FromCodePoint(i), byte);
        QCOMPARE(map.codePointFromUtf8(byte), i);
        if (i == codePoints.size())
            break;
        const char32_t c = codePoints[i];
        const int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        for (int inside = 1; inside < bytes; ++inside)
            QCOMPARE(map.codePointFromUtf8(byte + inside), i);
        byte += bytes;
        unit += c < 0x10000 ? 1 : 2;
    }
}

} // namespace

void TestOffsetMap::convertsLikeTheNaiveWay_data()
{
    QTest::addColumn<QString>("text");
    const QString emoji = QStringLiteral("\U0001F600");
    const QString ideograph = QStringLiteral("\u5C3C");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii over several blocks") << QString(200, u'a');
    QTest::newRow("nothing but emoji") << emoji.repeated(150);
    QTest::newRow("two-byte letters only") << QStringLiteral("\u00E9").repeated(150);
    QTest::newRow("three-byte letters only") << ideograph.repeated(150);
    QTest::newRow("a combining mark on every letter") << QStringLiteral("e\u0301").repeated(150);
    // A block has 64 units or bytes: characters that end before, straddle and begin at its border.
    for (qsizetype before = 58; before <= 66; ++before) {
        const QString head(before, u'a');
        QTest::addRow("an emoji after %d letters", int(before)) << QString(head + emoji + head + emoji);
        QTest::addRow("an ideograph after %d letters", int(before)) << QString(head + ideograph + head);
    }
    QTest::newRow("one astral character at the very end") << QString(QString(64, u'a') + emoji);
}

void TestOffsetMap::convertsLikeTheNaiveWay()
{
    QFETCH(const QString, text);
    compareWithNaive(text);
}

void TestOffsetMap::convertsRandomTextLikeTheNaiveWay()
{
    QRandomGenerator random(20240412);
    for (int round = 0; round < 200; ++round) {
        compareWithNaive(randomText(random, random.bounded(400)));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in round %1").arg(round)));
    }
}

void TestOffsetMap::clampsWhatLiesOutside()
{
    const QString text = QStringLiteral("a\U0001F600\u00E9");
    const OffsetMap map(text);
    QCOMPARE(map.utf16FromCodePoint(-1), 0);
    QCOMPARE(map.utf16FromCodePoint(99), 4);
    QCOMPARE(map.codePointFromUtf16(-1), 0);
    QCOMPARE(map.codePointFromUtf16(99), 3);
    QCOMPARE(map.utf8FromCodePoint(99), 7);
    QCOMPARE(map.codePointFromUtf8(-1), 0);
    QCOMPARE(map.codePointFromUtf8(99), 3);
}

void TestOffsetMap::roundsDownInsideACharacter()
{
    const QString text = QStringLiteral("a\U0001F600b");
    const OffsetMap map(text);
    QCOMPARE(map.codePointFromUtf16(2), 1);
    QCOMPARE(map.codePointFromUtf16(3), 2);
}

void TestOffsetMap::anEmptyMapIsAllZero()
{
    const OffsetMap map;
    QCOMPARE(map.codePoints(), 0);
    QCOMPARE(map.utf16FromCodePoint(1), 0);
    QCOMPARE(map.codePointFromUtf8(1), 0);
}

QTEST_GUILESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
