#include "theme/theme.h"
#include "viewfixture.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

QString longText()
{
    return u"Officials said that the convoy came late and that nobody had seen it.\n"_s.repeated(200);
}

// Pixels of a colour in the viewport.
int countOf(ViewFixture &f, const QColor &color)
{
    const QImage picture = f.view.viewport()->grab().toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == color.rgb();
    }
    return count;
}

} // namespace

class tst_Density : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void isKeptAsAWord()
    {
        for (const Density density : {Density::Clean, Density::Labels, Density::Relations})
            QCOMPARE(densityOf(wordOf(density)), density);
        QCOMPARE(densityOf(u"nonsense"_s), Density::Labels);
    }

    void aCleanPageIsShorterAndWithoutNames()
    {
        ViewFixture f(u"The army of Niger received an Il-76.\nThe state paid for it."_s);
        (void)f.add(u"actor"_s, u"army"_s, {4, 17});
        f.view.setZoom(2.5); // strokes of names as thick as a pixel
        const LabelColors colors =
            Theme::fromPalette(f.view.palette()).colors(f.session->schemas().label(u"actor"_s, u"army"_s));
        const int bars = countOf(f, colors.bar);
        const int second = f.view.characterRect(40).top();
        QVERIFY(countOf(f, colors.ink) > 0);
        f.view.setDensity(Density::Clean);
        QCOMPARE(countOf(f, colors.ink), 0);
        QVERIFY(countOf(f, colors.bar) > 0);
        QVERIFY(countOf(f, colors.bar) <= bars);
        QVERIFY(f.view.characterRect(40).top() < second);
        f.view.setDensity(Density::Labels);
        QCOMPARE(f.view.characterRect(40).top(), second);
    }

    void theTextAtTheTopStaysInPlace()
    {
        ViewFixture f(longText());
        for (int line = 0; line < 200; ++line) {
            (void)f.add(u"actor"_s, u"army"_s, {line * 70, line * 70 + 9});
            (void)f.add(u"actor"_s, u"state"_s, {line * 70, line * 70 + 14});
        }
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum() / 2);
        const QPoint corner(f.view.viewport()->width() / 2, 6);
        const qsizetype top = f.view.offsetAt(corner);
        for (const Density density :
             {Density::Clean, Density::Labels, Density::Relations, Density::Clean, Density::Labels}) {
            f.view.setDensity(density);
            const int y = f.view.characterRect(top).top();
            QVERIFY2(y > -30 && y < 30, qPrintable(QString::number(y)));
        }
    }

    void spansAreClickableAtEveryDensity()
    {
        ViewFixture f(u"The army of Niger received an Il-76."_s);
        const SpanId outer = f.add(u"actor"_s, u"army"_s, {4, 17});
        const SpanId inner = f.add(u"actor"_s, u"state"_s, {12, 17});
        for (const Density density : {Density::Clean, Density::Labels, Density::Relations}) {
            f.view.setDensity(density);
            f.view.setFocusedSpan(0);
            f.click(13);
            QCOMPARE(f.view.focusedSpan(), inner);
            f.view.setFocusedSpan(0);
            f.click(6);
            QCOMPARE(f.view.focusedSpan(), outer);
        }
    }
};

QTEST_MAIN(tst_Density)
#include "tst_density.moc"
