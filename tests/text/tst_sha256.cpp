#include "text/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Galley;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePublishedExamples();
    void agreesWithQtAtEverySize();
    void takesBytesInAnyPortions();
};

void TestSha256::knowsThePublishedExamples()
{
    QCOMPARE(Sha256::hexOf("abc"),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(Sha256::hexOf({}),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestSha256::agreesWithQtAtEverySize()
{
    QByteArray bytes;
    for (int i = 0; i < 400; ++i) {
        QCOMPARE(Sha256::hexOf(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        bytes += char(i * 37 + (i >> 3));
    }
}

void TestSha256::takesBytesInAnyPortions()
{
    QByteArray bytes;
    for (quint32 i = 0; i < 100'000; ++i)
        bytes += char(i * i + i / 251);
    const QByteArray whole = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    for (const qsizetype portion : {1, 3, 63, 64, 65, 1000}) {
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            hash.add(QByteArrayView(bytes).sliced(at, std::min(portion, bytes.size() - at)));
        QCOMPARE(hash.hex(), whole);
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
