#include "review/units/unit.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesAreNumberedAsTheyAreSeen()
    {
        NameTable names;
        QCOMPARE(names.number(u"state"_s), 0);
        QCOMPARE(names.number(u"army"_s), 1);
        QCOMPARE(names.number(u"state"_s), 0);
        QCOMPARE(names.name(1), u"army"_s);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.find(u"police"_s), -1);
    }

    void labelsOfTwoLayersAreTwo()
    {
        LabelTable labels;
        QCOMPARE(labels.number(0, u"other"_s), 0);
        QCOMPARE(labels.number(1, u"other"_s), 1);
        QCOMPARE(labels.number(0, u"other"_s), 0);
        QCOMPARE(labels.name(1), u"other"_s);
        QCOMPARE(labels.layer(1), 1);
        QCOMPARE(labels.find(1, u"other"_s), 1);
        QCOMPARE(labels.find(2, u"other"_s), -1);
    }

    void aPlaceIsItsSegments()
    {
        const Unit whole{.extent = {0, 9}};
        const Unit gap{.extent = {0, 9}, .segments = {{0, 3}, {6, 9}}};
        QVERIFY(whole.hasSamePlace(Unit{.label = 3, .extent = {0, 9}}));
        QVERIFY(!whole.hasSamePlace(gap));
        QVERIFY(!whole.hasSamePlace(Unit{.extent = {0, 8}}));
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
