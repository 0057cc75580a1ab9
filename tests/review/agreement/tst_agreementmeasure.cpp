#include "review/agreement/agreementoptions.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAgreementMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyMeasureHasAWordAndAName()
    {
        QSet<QString> names;
        for (int i = 0; i < AgreementMeasureCount; ++i) {
            const auto measure = AgreementMeasure(i);
            QCOMPARE(agreementMeasureFrom(wordFor(measure)), measure);
            names += nameFor(measure);
        }
        QCOMPARE(names.size(), AgreementMeasureCount);
        QCOMPARE(wordFor(AgreementMeasure::F1Type), u"f1-type"_s);
        QCOMPARE(agreementMeasureFrom(u"kappa"_s), std::nullopt);
    }

    void aUnitIsAWordWithAName_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("valid");
        QTest::newRow("spans") << u"span"_s << true;
        QTest::newRow("tokens") << u"token"_s << true;
        QTest::newRow("relations") << u"relation"_s << true;
        QTest::newRow("a field") << u"field:topic"_s << true;
        QTest::newRow("an attribute with a colon in its name") << u"attribute:a:b"_s << true;
        QTest::newRow("a field without a name") << u"field"_s << false;
        QTest::newRow("a field with an empty name") << u"field:"_s << false;
        QTest::newRow("spans with a name") << u"span:x"_s << false;
        QTest::newRow("nothing that is known") << u"sentence"_s << false;
    }

    void aUnitIsAWordWithAName()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, valid);
        const auto unit = agreementUnitFrom(word);
        QCOMPARE(unit.has_value(), valid);
        if (valid)
            QCOMPARE(wordFor(*unit), word);
    }

    void aBreakdownIsAWord()
    {
        QCOMPARE(wordFor(Breakdown::Week), u"week"_s);
        QCOMPARE(breakdownFrom(u"source"_s), Breakdown::Source);
        QCOMPARE(breakdownFrom(u"month"_s), std::nullopt);
    }

    void someMeasuresAreOfTwoAnnotators()
    {
        QVERIFY(isOfPairs(AgreementMeasure::CohenKappa));
        QVERIFY(isOfPairs(AgreementMeasure::F1Type));
        QVERIFY(!isOfPairs(AgreementMeasure::FleissKappa));
        QVERIFY(!isOfPairs(AgreementMeasure::Gamma));
        QVERIFY(isOfItems(AgreementMeasure::KrippendorffAlpha));
        QVERIFY(!isOfItems(AgreementMeasure::AlphaU));
    }
};

QTEST_GUILESS_MAIN(TestAgreementMeasure)
#include "tst_agreementmeasure.moc"
