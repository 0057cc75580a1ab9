#include "formats/decoding.h"

#include <QTest>

using namespace Galley;

namespace {

QByteArray utf16(const QString &text, bool littleEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesToTheSameText_data();
    void decodesToTheSameText();
    void refusesWithTheOffset_data();
    void refusesWithTheOffset();
};

void TestDecoding::decodesToTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Niame\u0301y \u201C\u0646\u064A\u201D \U0001F600\r\n");
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8 << QString() << text << QStringLiteral("UTF-8");
    QTest::newRow("ASCII is UTF-8") << QByteArray("Niger\r\n") << QString() << QStringLiteral("Niger\r\n")
                                    << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with a mark")
        << QByteArray("\xEF\xBB\xBF" + utf8) << QString() << text << QStringLiteral("UTF-8-BOM");
    QTest::newRow("only the first mark is left out")
        << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                      "a")
        << QString() << QStringLiteral("\uFEFFa") << QStringLiteral("UTF-8-BOM");
    QTest::newRow("UTF-8 given, with a mark")
        << QByteArray("\xEF\xBB\xBF" + utf8) << QStringLiteral("utf8") << text << QStringLiteral("UTF-8-BOM");
    QTest::newRow("UTF-16LE with a mark")
        << QByteArray("\xFF\xFE" + utf16(text, true)) << QString() << text << QStringLiteral("UTF-16LE-BOM");
    QTest::newRow("UTF-16BE with a mark")
        << QByteArray("\xFE\xFF" + utf16(text, false)) << QString() << text << QStringLiteral("UTF-16BE-BOM");
    QTest::newRow("UTF-16 given, with a mark")
        << QByteArray("\xFE\xFF" + utf16(text, false)) << QStringLiteral("UTF-16") << text
        << QStringLiteral("UTF-16BE-BOM");
    QTest::newRow("UTF-16LE recognised")
        << utf16(text, true) << QString() << text << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE recognised")
        << utf16(text, false) << QString() << text << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16LE given") << utf16(text, true) << QStringLiteral("utf-16le") << text
                                    << QStringLiteral("UTF-16LE");
    const QString western =
        QStringLiteral("L\u2019arm\u00E9e nig\u00E9rienne a re\u00E7u \u00AB l\u2019\u00E9quipement \u00BB, "
                       "a d\u00E9clar\u00E9 la t\u00E9l\u00E9vision \u2013 d\u00E9j\u00E0 jeudi.");
    const QByteArray windows("L\x92"
                             "arm\xE9"
                             "e nig\xE9rienne a re\xE7u \xAB l\x92\xE9quipement \xBB, a d\xE9"
                             "clar\xE9 la t\xE9l\xE9vision \x96 d\xE9j\xE0 jeudi.");
    QTest::newRow("Windows-1252 recognised")
        << windows << QString() << western << QStringLiteral("windows-1252");
    QTest::newRow("Windows-1252 given")
        << windows << QStringLiteral("CP1252") << western << QStringLiteral("windows-1252");
    QTest::newRow("Latin-1 given") << QByteArray("caf\xE9") << QStringLiteral("latin1")
                                   << QStringLiteral("caf\u00E9") << QStringLiteral("ISO-8859-1");
}

void TestDecoding::decodesToTheSameText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, given);
    const Result<Decoded> decoded = decode(bytes, given);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().toString()));
    QTEST(decoded->text, "text");
    QTEST(decoded->encoding, "encoding");
}

void TestDecoding::refusesWithTheOffset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("given");
    QTest::addColumn<qint64>("offset");
    const QByteArray good = QStringLiteral("\u00E9t\u00E9 \u00E0 No\u00EBl, d\u00E9j\u00E0 ").toUtf8();
    QTest::newRow("one broken byte in UTF-8")
        << QByteArray(good + "\xE9 " + good) << QString() << qint64(good.size());
    QTest::newRow("UTF-8 cut in a character")
        << QByteArray(good + "\xC3") << QString() << qint64(good.size());
    QTest::newRow("an overlong form") << QByteArray("a\xC0\xAF") << QStringLiteral("UTF-8") << qint64(1);
    QTest::newRow("a surrogate in UTF-8")
        << QByteArray("ab\xED\xA0\x80") << QStringLiteral("UTF-8") << qint64(2);
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << QStringLiteral("UTF-8") << qint64(0);
    QTest::newRow("broken after a mark") << QByteArray("\xEF\xBB\xBF"
                                                       "ab\xFF")
                                         << QString() << qint64(5);
    QTest::newRow("UTF-16 of odd length") << QByteArray("\xFF\xFE"
                                                        "a\0b",
                                                        5)
                                          << QString() << qint64(4);
    QTest::newRow("half a pair in UTF-16") << QByteArray("\xFF\xFE"
                                                         "a\0\x3D\xD8"
                                                         "b\0",
                                                         8)
                                           << QString() << qint64(4);
    QTest::newRow("a byte that Windows-1252 lacks")
        << QByteArray("caf\xE9\x81") << QStringLiteral("windows-1252") << qint64(4);
    QTest::newRow("a NUL") << QByteArray("text and \0 more text to follow", 28) << QString() << qint64(9);
    QTest::newRow("a zip archive") << QByteArray("PK\x03\x04 and so on") << QString() << qint64(0);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << QString() << qint64(0);
    QTest::newRow("an unknown encoding") << QByteArray("text") << QStringLiteral("klingon-8") << qint64(-1);
}

void TestDecoding::refusesWithTheOffset()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, given);
    const Result<Decoded> decoded = decode(bytes, given);
    QVERIFY2(!decoded, qPrintable(decoded ? decoded->encoding : QString()));
    QVERIFY(!decoded.error().message.isEmpty());
    QTEST(decoded.error().place.offset, "offset");
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
