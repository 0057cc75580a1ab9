#include "schema/colorvision.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_ColorVision : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void coloursAreReadAndWrittenAsHexadecimalDigits()
    {
        QCOMPARE(hexOf(*rgbOf(u"#1F6f8b")), u"#1f6f8b"_s);
        for (const QString &wrong : {u"1f6f8b"_s, u"#1f6f8"_s, u"#1f6f8bb"_s, u"#1f6f8g"_s, u""_s})
            QVERIFY(!rgbOf(wrong));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Rgb{}, Rgb{1, 1, 1}), 21.0);
        QCOMPARE(contrast(Rgb{1, 1, 1}, Rgb{}), 21.0);
        QVERIFY(std::abs(contrast(*rgbOf(u"#777777"), {1, 1, 1}) - 4.48) < 0.005);
        QVERIFY(std::abs(contrast(*rgbOf(u"#ff0000"), {1, 1, 1}) - 4.00) < 0.005);
    }

    void whatIsMadeReadableIsSoAsTheScreenRoundsIt()
    {
        for (int hue = 0; hue < 64; ++hue) {
            const Rgb color{(hue & 3) / 3.0, (hue >> 2 & 3) / 3.0, (hue >> 4) / 3.0};
            for (const Rgb &paper : {lightPaper, darkPaper}) {
                const Rgb ink = *rgbOf(hexOf(readable(color, paper, textContrast)));
                QVERIFY(contrast(ink, paper) >= textContrast);
                const Rgb text = readable({0.5, 0.5, 0.5}, paper, 1.4 * textContrast);
                const Rgb ground = *rgbOf(hexOf(tint(paper, color, 0.8, 1.4)));
                QVERIFY(contrast(ground, text) >= textContrast);
            }
        }
    }

    // Pairs of Sharma, Wu and Dalal (2005), table 1.
    void differencesAreThePublishedOnes_data()
    {
        QTest::addColumn<QList<double>>("first");
        QTest::addColumn<QList<double>>("second");
        QTest::addColumn<double>("difference");
        QTest::newRow("pair 1") << QList{50.0, 2.6772, -79.7751} << QList{50.0, 0.0, -82.7485} << 2.0425;
        QTest::newRow("pair 4") << QList{50.0, -1.3802, -84.2814} << QList{50.0, 0.0, -82.7485} << 1.0;
        QTest::newRow("pair 7") << QList{50.0, 0.0, 0.0} << QList{50.0, -1.0, 2.0} << 2.3669;
        QTest::newRow("pair 9") << QList{50.0, 2.49, -0.001} << QList{50.0, -2.49, 0.0009} << 7.1792;
        QTest::newRow("pair 17") << QList{50.0, 2.5, 0.0} << QList{73.0, 25.0, -18.0} << 27.1492;
        QTest::newRow("pair 33") << QList{6.7747, -0.2908, -2.4247} << QList{5.8714, -0.0985, -2.2286}
                                 << 0.6377;
        QTest::newRow("pair 34") << QList{2.0776, 0.0795, -1.135} << QList{0.9033, -0.0636, -0.5514}
                                 << 0.9082;
    }

    void differencesAreThePublishedOnes()
    {
        QFETCH(QList<double>, first);
        QFETCH(QList<double>, second);
        QFETCH(double, difference);
        const Lab one{first[0], first[1], first[2]};
        const Lab two{second[0], second[1], second[2]};
        QVERIFY(std::abs(colorDifference(one, two) - difference) < 0.0001);
        QVERIFY(std::abs(colorDifference(two, one) - difference) < 0.0001);
    }

    void greyStaysGreyWhateverConeIsMissing()
    {
        const Rgb grey{0.5, 0.5, 0.5};
        for (const Vision vision : visions)
            QVERIFY(colorDifference(labOf(seenWith(vision, grey)), labOf(grey)) < 0.1);
    }

    void redAndGreenOfOneLightnessAreTheSameWithoutOneConeAlone()
    {
        const Rgb red = *rgbOf(u"#b06050");
        const Rgb green = *rgbOf(u"#7e7a4a");
        const auto difference = [&](Vision vision) {
            return colorDifference(labOf(seenWith(vision, red)), labOf(seenWith(vision, green)));
        };
        QVERIFY(difference(Vision::Full) > 2 * distinctColors);
        QVERIFY(difference(Vision::Deuteranopia) < distinctColors);
        QVERIFY(difference(Vision::Tritanopia) > distinctColors);
        QCOMPARE(leastDifference(red, green),
                 std::min(difference(Vision::Deuteranopia), difference(Vision::Protanopia)));
    }

    void blueAndGreenAreNearWithoutTheThirdCone()
    {
        const Rgb blue = *rgbOf(u"#3070c0");
        const Rgb green = *rgbOf(u"#00847b");
        const double full = colorDifference(labOf(blue), labOf(green));
        QVERIFY(colorDifference(labOf(seenWith(Vision::Tritanopia, blue)),
                                labOf(seenWith(Vision::Tritanopia, green))) < full / 2);
    }
};

QTEST_GUILESS_MAIN(tst_ColorVision)
#include "tst_colorvision.moc"
