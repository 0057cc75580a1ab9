#include "exchange/formatregistry.h"
#include "fuzz/readwhole.h"
#include "fuzz/seeds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

constexpr int Truncations = 60;
constexpr int Changes = 150;

// A few bytes changed, left out or put twice.
QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 20), bytes.size() - at);
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        default:
            bytes[at] = "0123456789\"'<>[]{}:,;\t\n|\\/-_*#"[random.bounded(30)];
            break;
        }
    }
    return bytes;
}

} // namespace

// The fuzz targets' inputs for every reader, and simple changes of them, in every build.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesInputs();
    void surviveWhatIsBroken_data();
    void surviveWhatIsBroken();
};

void TestReaders::dividesInputs()
{
    const Format &format = *formats().front();
    const QString own = QStringLiteral("input.") + format.suffixes().front();
    using Files = QList<std::pair<QString, QByteArray>>;
    QCOMPARE(Fuzz::filesIn("", format), Files({{own, ""}}));
    QCOMPARE(Fuzz::filesIn("a\nb", format), Files({{own, "a\nb"}}));
    const Files two{{QStringLiteral("x/a.txt"), "a\n"}, {QStringLiteral("b.ann"), "b"}};
    QCOMPARE(Fuzz::filesIn(Fuzz::inputOf(two), format), two);
    const Files same{{QStringLiteral("a"), "1\n"}, {QStringLiteral("1-a"), "2"}};
    QCOMPARE(Fuzz::filesIn("%%% a\n1\n%%% a\n2", format), same);
}

void TestReaders::surviveWhatIsBroken_data()
{
    QTest::addColumn<QString>("id");
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->canRead())
            QTest::newRow(qPrintable(format->id())) << format->id();
    }
}

void TestReaders::surviveWhatIsBroken()
{
    QFETCH(const QString, id);
    const Format &format = *findFormat(id).value();
    const QList<QByteArray> seeds = Fuzz::seedsFor(format);
    QVERIFY2(!seeds.isEmpty(), "put an example into tests/fuzz/seeds");
    QRandomGenerator random(1);
    const auto read = [&](const QByteArray &input) { Fuzz::readWhole(format, Fuzz::filesIn(input, format)); };
    for (const QByteArray &seed : seeds) {
        read(seed);
        for (int i = 0; i < Truncations; ++i)
            read(seed.first(seed.size() * i / Truncations));
        for (int i = 0; i < Changes; ++i)
            read(changed(seed, random));
    }
}

QTEST_GUILESS_MAIN(TestReaders)

#include "tst_readers.moc"
