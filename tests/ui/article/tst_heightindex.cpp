#include "article/heightindex.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace Galley;

class tst_HeightIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anEmptyOneHasNoHeight() { QCOMPARE(HeightIndex().total(), 0); }

    void findsWhatCoversAPlace_data()
    {
        QTest::addColumn<qint64>("y");
        QTest::addColumn<qsizetype>("index");
        QTest::newRow("above the first") << qint64(-5) << qsizetype(0);
        QTest::newRow("the first pixel") << qint64(0) << qsizetype(0);
        QTest::newRow("the last pixel of the first") << qint64(9) << qsizetype(0);
        QTest::newRow("the first pixel of the second") << qint64(10) << qsizetype(1);
        QTest::newRow("one without height is passed over") << qint64(30) << qsizetype(3);
        QTest::newRow("below the last") << qint64(1000) << qsizetype(3);
    }

    void findsWhatCoversAPlace()
    {
        QFETCH(qint64, y);
        QFETCH(qsizetype, index);
        const HeightIndex heights({10, 20, 0, 5});
        QCOMPARE(heights.at(y), index);
    }

    void agreesWithPlainSumsThroughChanges()
    {
        std::mt19937 random(3);
        std::vector<int> plain(97);
        for (int &height : plain)
            height = 1 + int(random() % 50);
        HeightIndex heights(plain);
        for (int round = 0; round < 500; ++round) {
            const auto changed = qsizetype(random() % plain.size());
            plain[changed] = int(random() % 60);
            heights.set(changed, plain[changed]);
            const auto asked = qsizetype(random() % (plain.size() + 1));
            QCOMPARE(heights.top(asked), std::accumulate(plain.begin(), plain.begin() + asked, qint64(0)));
        }
        for (qint64 y = 0; y < heights.total(); ++y) {
            const qsizetype index = heights.at(y);
            QVERIFY(heights.top(index) <= y && y < heights.top(index + 1));
        }
    }
};

QTEST_GUILESS_MAIN(tst_HeightIndex)
#include "tst_heightindex.moc"
