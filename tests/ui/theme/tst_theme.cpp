#include "theme/contrast.h"
#include "theme/readingface.h"
#include "theme/theme.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_Theme : public QObject
{
    Q_OBJECT
private:
    static QPalette palette(bool dark)
    {
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x21, 0x24) : QColor(Qt::white));
        palette.setColor(QPalette::Text, dark ? QColor(0xe4, 0xe4, 0xe6) : QColor(0x1d, 0x1d, 0x1f));
        palette.setColor(QPalette::Highlight, QColor(0x3d, 0x6f, 0xa8));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        return palette;
    }

private Q_SLOTS:

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void lightAndDarkFollowThePalette()
    {
        QVERIFY(!Theme::fromPalette(palette(false)).dark);
        QVERIFY(Theme::fromPalette(palette(true)).dark);
        QCOMPARE(Theme::fromPalette(palette(true)).ground, QColor(0x1f, 0x21, 0x24));
    }

    void labelsStayReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("color");
        const QStringList colors = {u"#000000"_s, u"#ffffff"_s, u"#ffff00"_s, u"#0000ff"_s,  u"#d55e00"_s,
                                    u"#56b4e9"_s, u"#808080"_s, u"#00ff00"_s, u"no colour"_s};
        for (const bool dark : {false, true}) {
            for (const QString &color : colors)
                QTest::addRow("%s on %s", qPrintable(color), dark ? "dark" : "light") << dark << color;
        }
    }

    void labelsStayReadable()
    {
        QFETCH(bool, dark);
        QFETCH(QString, color);
        const Theme theme = Theme::fromPalette(palette(dark));
        Label label;
        label.color = color;
        const LabelColors colors = theme.colors(&label);
        QVERIFY(contrast(theme.text, colors.tint) >= 7.0);
        QVERIFY(contrast(colors.ink, theme.ground) >= 7.0);
        QVERIFY(contrast(colors.bar, theme.ground) >= 3.0);
    }

    void aDarkGroundTakesTheDarkColour()
    {
        Label label;
        label.color = u"#0072b2"_s;
        label.darkColor = u"#56b4e9"_s;
        QCOMPARE(Theme::fromPalette(palette(true)).colors(&label).bar, QColor(0x56, 0xb4, 0xe9));
        QCOMPARE(Theme::fromPalette(palette(false)).colors(&label).bar, QColor(0x00, 0x72, 0xb2));
    }

    void tintsOfDifferentColoursDiffer()
    {
        const Theme theme = Theme::fromPalette(palette(false));
        Label a;
        a.color = u"#0072b2"_s;
        Label b;
        b.color = u"#d55e00"_s;
        QVERIFY(theme.colors(&a).tint != theme.colors(&b).tint);
        QVERIFY(theme.colors(&a).tint != theme.ground);
    }

    void theReadingFaceIsLargerAndZooms()
    {
        const QFont interface = QGuiApplication::font();
        QVERIFY(QFontInfo(readingFont(interface)).pixelSize() > QFontInfo(interface).pixelSize());
        QVERIFY(readingFont(interface, 2).pointSizeF() > readingFont(interface).pointSizeF());
        QFont pixels = interface;
        pixels.setPixelSize(10);
        QCOMPARE(readingFont(pixels, 2).pixelSize(), 26);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
