#include "review/agreement/confusionmatrix.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConfusionMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsAndListsWhatIsBehindACell()
    {
        const ConfusionMatrix matrix(u"actor"_s, u"ann"_s, u"bob"_s, {u"army"_s, u"state"_s, {}},
                                     {{0, 1, {.article = 1, .first = 1}},
                                      {2, 0, {.article = 1, .second = 2}},
                                      {0, 1, {.article = 2, .first = 3}},
                                      {0, 1, {.article = 2, .first = 4}}});
        QCOMPARE(matrix.count(0, 1), 3);
        QCOMPARE(matrix.count(2, 0), 1);
        QCOMPARE(matrix.count(1, 1), 0);
        QCOMPARE(matrix.count(2, 2), 0);
        QVERIFY(matrix.spansOf(1, 1).isEmpty());
        QCOMPARE(matrix.spansOf(2, 0), QList<ComparedSpans>({{.article = 1, .second = 2}}));
        QCOMPARE(matrix.spansOf(0, 1, 1, 1), QList<ComparedSpans>({{.article = 2, .first = 3}}));
        QCOMPARE(matrix.spansOf(0, 1, 1).size(), 2);
        QVERIFY(matrix.spansOf(0, 1, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfusionMatrix)
#include "tst_confusionmatrix.moc"
