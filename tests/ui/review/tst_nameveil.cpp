#include "review/nameveil.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestNameVeil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVeilNamesAndOrderStay();
    void hiddenNamesAreNumbersInTheOrderInWhichTheyCome();
    void theOrderIsTheSameEachTimeAndAnotherElsewhere();
    void anotherSeedGivesAnotherOrder();
};

void TestNameVeil::withoutAVeilNamesAndOrderStay()
{
    const NameVeil veil;
    QCOMPARE(veil.order(3, "place"), QList<int>({0, 1, 2}));
    QCOMPARE(veil.names({u"ann"_s, u"bob"_s}, {0, 1}), QStringList({u"ann"_s, u"bob"_s}));
}

void TestNameVeil::hiddenNamesAreNumbersInTheOrderInWhichTheyCome()
{
    const NameVeil veil{.hidden = true};
    QCOMPARE(veil.names({u"ann"_s, u"bob"_s, u"eve"_s}, {2, 0, 1}),
             QStringList({u"Annotator 2"_s, u"Annotator 3"_s, u"Annotator 1"_s}));
}

void TestNameVeil::theOrderIsTheSameEachTimeAndAnotherElsewhere()
{
    const NameVeil veil{.shuffled = true, .seed = 7};
    QSet<QList<int>> orders;
    for (int i = 0; i < 50; ++i) {
        const QByteArray place = QByteArray::number(i);
        const QList<int> order = veil.order(4, place);
        QCOMPARE(order, veil.order(4, place));
        QCOMPARE(QSet<int>(order.begin(), order.end()), QSet<int>({0, 1, 2, 3}));
        orders.insert(order);
    }
    QVERIFY2(orders.size() > 10, qPrintable(QString::number(orders.size())));
}

void TestNameVeil::anotherSeedGivesAnotherOrder()
{
    const NameVeil one{.shuffled = true, .seed = 1};
    const NameVeil two{.shuffled = true, .seed = 2};
    int other = 0;
    for (int i = 0; i < 50; ++i)
        other += one.order(4, QByteArray::number(i)) != two.order(4, QByteArray::number(i)) ? 1 : 0;
    QVERIFY2(other > 25, qPrintable(QString::number(other)));
}

QTEST_GUILESS_MAIN(TestNameVeil)
#include "tst_nameveil.moc"
