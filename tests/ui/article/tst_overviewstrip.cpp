#include "article/overviewstrip.h"

#include "viewfixture.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

QString longText()
{
    return u"Officials said that the convoy came late and that nobody had seen it.\n"_s.repeated(400);
}

OverviewStrip *stripOf(const ViewFixture &f)
{
    auto *const strip = f.view.findChild<OverviewStrip *>();
    (void)QTest::qWaitFor([strip] { return strip->isComplete(); });
    return strip;
}

QImage pictureOf(OverviewStrip *strip)
{
    (void)QTest::qWaitFor([strip] { return strip->isComplete(); });
    return strip->grab().toImage();
}

// Whether a place in the strip has the colour, at any column.
bool hasColor(const QImage &picture, int y, const QColor &color)
{
    for (int x = 0; x < picture.width(); ++x) {
        if (picture.pixel(x, y) == color.rgb())
            return true;
    }
    return false;
}

QColor barColor(const ViewFixture &f)
{
    const SchemaSet schemas = f.session->schemas();
    return Theme::fromPalette(f.view.palette()).colors(schemas.label(u"actor"_s, u"state"_s)).bar;
}

} // namespace

class tst_OverviewStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everySpanHasItsLabelsColorAtItsPlace()
    {
        ViewFixture f(longText());
        OverviewStrip *const strip = stripOf(f);
        const qsizetype length = f.session->article().text.length();
        const Range place{length / 2, length / 2 + 9};
        QVERIFY(!hasColor(pictureOf(strip), strip->rectOf(place).center().y(), barColor(f)));
        const SpanId id = f.add(u"actor"_s, u"state"_s, place);
        QVERIFY(hasColor(pictureOf(strip), strip->rectOf(place).center().y(), barColor(f)));
        QVERIFY(std::abs(strip->rectOf(place).center().y() - strip->height() / 2) < 6);
        f.view.setFocusedSpan(id);
        f.view.removeFocused();
        f.view.setCaret(0);
        QVERIFY(!hasColor(pictureOf(strip), strip->rectOf(place).center().y(), barColor(f)));
    }

    void standsBetweenTheTextAndTheScrollBarWhereverTheWindowBegins()
    {
        ViewFixture f(longText());
        ArticleView &view = f.view;
        QCOMPARE(stripOf(f)->geometry().left(), view.viewport()->geometry().right() + 1);
        view.setLayoutDirection(Qt::RightToLeft);
        const QRect strip = stripOf(f)->geometry();
        QCOMPARE(strip.right() + 1, view.viewport()->geometry().left());
        QVERIFY(strip.left() >= view.verticalScrollBar()->width());
        QCOMPARE(view.viewport()->geometry().right(), view.rect().right());
    }

    void spansOfAnArticleAreThereWhenItIsOpened()
    {
        ViewFixture f(longText());
        const Range place{5000, 5020};
        (void)f.add(u"actor"_s, u"state"_s, place);
        f.view.setSession(nullptr);
        OverviewStrip *const strip = stripOf(f);
        QVERIFY(!hasColor(strip->grab().toImage(), strip->height() / 5, barColor(f)));
        f.view.setSession(f.session.get());
        QVERIFY(hasColor(pictureOf(strip), strip->rectOf(place).center().y(), barColor(f)));
    }

    void aMovedSpanLeavesNothingBehind()
    {
        ViewFixture f(longText());
        OverviewStrip *const strip = stripOf(f);
        const Range before{2800, 2809};
        const Span old = *f.span(f.add(u"actor"_s, u"state"_s, before));
        Span moved = old;
        moved.segments = {{20020, 20029}};
        moved.quote = f.session->article().text.quote(moved.segments);
        QVERIFY(f.session->apply(Edit{u"move"_s, {SpanChange{old, moved}}}));
        QVERIFY(hasColor(pictureOf(strip), strip->rectOf({20020, 20029}).center().y(), barColor(f)));
        QVERIFY(QTest::qWaitFor(
            [&] { return !hasColor(pictureOf(strip), strip->rectOf(before).center().y(), barColor(f)); }));
    }

    void theFocusedSpanAndHitsAreShown()
    {
        ViewFixture f(longText());
        OverviewStrip *const strip = stripOf(f);
        const Theme theme = Theme::fromPalette(f.view.palette());
        f.view.setHits({{9000, 9005}, {25000, 25005}}, 1);
        QImage picture = pictureOf(strip);
        const int quiet = strip->rectOf({9000, 9005}).center().y();
        const int current = strip->rectOf({25000, 25005}).center().y();
        QCOMPARE(picture.pixel(picture.width() - 1, quiet), theme.hitFrame.rgb());
        QVERIFY(picture.pixel(1, quiet) != theme.hitFrame.rgb());
        QCOMPARE(picture.pixel(1, current), theme.hitFrame.rgb());
        f.view.setFocusedSpan(f.add(u"actor"_s, u"state"_s, {15000, 15010}));
        picture = pictureOf(strip);
        QCOMPARE(picture.pixel(1, strip->rectOf({15000, 15010}).center().y()), theme.focus.rgb());
        f.view.setHits({}, -1);
        QVERIFY(!hasColor(pictureOf(strip), current, theme.hitFrame));
    }

    void hitsAreDrawnInTheText()
    {
        ViewFixture f(u"The army of Niger received an Il-76."_s);
        const Theme theme = Theme::fromPalette(f.view.palette());
        const auto countOf = [&](const QColor &color, Range range) {
            const QRect box = f.view.characterRect(range.begin) | f.view.characterRect(range.end - 1);
            const QImage picture = f.view.viewport()->grab(box).toImage();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixel(x, y) == color.rgb();
            }
            return count;
        };
        f.view.setHits({{4, 8}, {12, 17}}, -1);
        QVERIFY(countOf(theme.hit, {4, 8}) > 100);
        QVERIFY(countOf(theme.hit, {12, 17}) > 100);
        QCOMPARE(countOf(theme.hit, {18, 26}), 0);
        f.view.setSession(nullptr);
        f.view.setSession(f.session.get());
        QCOMPARE(countOf(theme.hit, {4, 8}), 0); // another article has other hits
    }

    void aClickAndADragGoThere()
    {
        ViewFixture f(longText());
        OverviewStrip *const strip = stripOf(f);
        const qsizetype length = f.session->article().text.length();
        const auto inView = [&](qsizetype offset) {
            return f.view.viewport()->rect().intersects(f.view.characterRect(offset));
        };
        QTest::mouseClick(strip, Qt::LeftButton, {}, {4, strip->height() / 2});
        QVERIFY(inView(length / 2));
        QCOMPARE(f.view.caret(), 0);
        QTest::mousePress(strip, Qt::LeftButton, {}, {4, strip->height() / 2});
        const QPointF end(4, strip->height() * 0.8);
        QMouseEvent move(QEvent::MouseMove, end, strip->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &move);
        QVERIFY(inView(length * 8 / 10));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {4, 3 * strip->height()});
    }

    void itSaysWhatItIs()
    {
        ViewFixture f({});
        QVERIFY(!stripOf(f)->accessibleName().isEmpty());
        QTest::mouseClick(stripOf(f), Qt::LeftButton);
        (void)stripOf(f)->grab();
    }
};

QTEST_MAIN(tst_OverviewStrip)
#include "tst_overviewstrip.moc"
