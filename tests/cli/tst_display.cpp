#include "galleyrun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

// What becomes of the window where there is no display.
class TestDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noDisplayIsExplainedInOneLine();
    void aTakenPortIsExplained();
    void theWindowIsServedOnThisMachineAlone();
};

namespace {

QProcessEnvironment served(quint16 port)
{
    QProcessEnvironment environment;
    environment.insert(u"GALLEY_WITHOUT_DISPLAY"_s, u"vnc:addr=127.0.0.1:port=%1:size=800x600"_s.arg(port));
    return environment;
}

// Whether somebody listens there, as the kernel tells; address and port are in its own notation.
bool listens(const QByteArray &table, const QByteArray &address, quint16 port)
{
    const QByteArray place =
        ' ' + address + ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + ' ';
    const QList<QByteArray> lines = readFile(QString::fromLatin1("/proc/net/" + table)).split('\n');
    return std::ranges::any_of(
        lines, [&](const QByteArray &line) { return line.contains(place) && line.contains(" 0A "); });
}

} // namespace

void TestDisplay::noDisplayIsExplainedInOneLine()
{
    const GalleyRun run = galley({});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.message().contains("DISPLAY"_L1), run.err);
    QCOMPARE(run.err.count('\n'), 1);
}

void TestDisplay::aTakenPortIsExplained()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const GalleyRun run = galley({}, served(server.serverPort()));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.message().contains(u"127.0.0.1:%1"_s.arg(server.serverPort())), run.err);
    QCOMPARE(run.err.count('\n'), 1);
}

void TestDisplay::theWindowIsServedOnThisMachineAlone()
{
    if (!QFile::exists(u"/proc/net/tcp"_s))
        QSKIP("only Linux tells who listens");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QProcess process;
    process.setProcessEnvironment(galleyEnvironment(served(port)));
    process.start(QStringLiteral(GALLEY_PROGRAM), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(listens("tcp", "0100007F", port), 20'000);
    QVERIFY(!listens("tcp", "00000000", port));
    QVERIFY(!listens("tcp6", QByteArray(32, '0'), port));
    QTcpSocket viewer;
    viewer.connectToHost(QHostAddress::LocalHost, port);
    QTRY_VERIFY_WITH_TIMEOUT(viewer.bytesAvailable() >= 3, 20'000);
    QCOMPARE(viewer.read(3), "RFB"_ba);
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"127.0.0.1:%1"_s.arg(port)));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
