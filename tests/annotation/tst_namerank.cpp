#include "annotation/namerank.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestNameRank : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersFirstWhatFits_data();
    void offersFirstWhatFits();
    void offersEachNameOnce();
    void stopsAtTheLimit();
};

void TestNameRank::offersFirstWhatFits_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("first");
    QTest::newRow("what the same quote has, though rare") << u"the group"_s << u"Wagner Group"_s;
    QTest::newRow("the same quote in other case") << u"THE GROUP"_s << u"Wagner Group"_s;
    QTest::newRow("a word of the name") << u"Wagner's men"_s << u"Wagner Group"_s;
    QTest::newRow("the name's initials") << u"UN"_s << u"United Nations"_s;
    QTest::newRow("initials as the name") << u"North Atlantic Treaty Organization"_s << u"NATO"_s;
    QTest::newRow("words in another script") << u"جيش النيجر"_s << u"النيجر"_s;
    QTest::newRow("else the most frequent") << u"somebody"_s << u"Niger"_s;
    QTest::newRow("no quote at all") << QString() << u"Niger"_s;
}

void TestNameRank::offersFirstWhatFits()
{
    QFETCH(QString, quote);
    const QList<NameUse> uses{{u"Niger"_s, u"Niger"_s, 50},        {u"Niger"_s, u"Niamey"_s, 40},
                              {u"United Nations"_s, u"they"_s, 1}, {u"NATO"_s, u"the alliance"_s, 2},
                              {u"النيجر"_s, u"النيجر"_s, 1},       {u"Wagner Group"_s, u"the group"_s, 2},
                              {u"Chad"_s, u"N'Djamena"_s, 7}};
    QTEST(rankNames(uses, quote).first(), "first");
}

void TestNameRank::offersEachNameOnce()
{
    const QList<NameUse> uses{
        {u"A"_s, u"x"_s, 1}, {u"A"_s, u"y"_s, 3}, {u"B"_s, u"x"_s, 3}, {u"B"_s, u"y"_s, 2}};
    QCOMPARE(rankNames(uses, u"z"_s), (QStringList{u"B"_s, u"A"_s}));
    QCOMPARE(rankNames(uses, u"y"_s), (QStringList{u"A"_s, u"B"_s}));
}

void TestNameRank::stopsAtTheLimit()
{
    QList<NameUse> uses;
    for (int i = 0; i < 100; ++i)
        uses.append({QString::number(i), {}, i});
    QCOMPARE(rankNames(uses, u"z"_s, 3), (QStringList{u"99"_s, u"98"_s, u"97"_s}));
    QCOMPARE(rankNames({}, u"z"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestNameRank)
#include "tst_namerank.moc"
