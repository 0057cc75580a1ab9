#include "article/hintcodes.h"

#include <QSet>
#include <QTest>

using namespace Galley;

class TestHintCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noCodeBeginsAnother_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 25, 26, 27, 50, 51, 52, 100, 500, 675, 676})
            QTest::newRow(QByteArray::number(count).constData()) << count;
    }

    void noCodeBeginsAnother()
    {
        QFETCH(const int, count);
        const QStringList codes = hintCodes(count);
        QCOMPARE(codes.size(), count);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), count);
        for (const QString &code : codes) {
            QVERIFY(code.size() == 1 || (code.size() == 2 && !codes.contains(code.first(1))));
        }
    }

    void theLikeliestHaveOneLetter()
    {
        const QStringList few = hintCodes(26);
        QVERIFY(std::ranges::all_of(few, [](const QString &code) { return code.size() == 1; }));
        const QStringList many = hintCodes(60);
        QCOMPARE(many.first().size(), 1);
        QVERIFY(std::ranges::is_sorted(many, {}, &QString::size));
        QCOMPARE(std::ranges::count(many, 1, &QString::size), 24); // 24 + 2 · 26 ≥ 60
    }

    void whatIsBeyondTheAlphabetHasNone() { QCOMPARE(hintCodes(1000).size(), 676); }
};

QTEST_GUILESS_MAIN(TestHintCodes)
#include "tst_hintcodes.moc"
