#include "annotation/edits.h"
#include "article/labelstyles.h"
#include "article/relationlist.h"
#include "theme/contrast.h"
#include "viewfixture.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76. Nobody saw the other fleet of Mali."_s;

// Pixels of a colour anywhere in the text.
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

void moveTo(ViewFixture &f, QPointF point)
{
    QMouseEvent move(QEvent::MouseMove, point, f.view.viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.view.viewport(), &move);
}

// An aircraft of the army, which has so many relations, and a fleet apart.
struct Scene : ViewFixture
{
    explicit Scene(int relations = 1)
        : ViewFixture(text)
    {
        army = add(u"actor"_s, u"army"_s, {4, 8});
        plane = add(u"equipment"_s, u"aircraft"_s, {30, 35});
        fleet = add(u"actor"_s, u"state"_s, {58, 63});
        relate(plane, army);
        for (int i = 1; i < relations; ++i)
            relate(add(u"equipment"_s, u"aircraft"_s, {qsizetype(37 + i), qsizetype(40 + i)}), army);
    }

    void relate(SpanId from, SpanId to)
    {
        QVERIFY(session->apply(Edits::relate(session->set(), u"operated-by"_s, from, to)));
    }

    SpanId army = 0;
    SpanId plane = 0;
    SpanId fleet = 0;
};

} // namespace

class tst_FocusMode : public QObject
{
    Q_OBJECT
private:
    static LabelStyle styleOf(const ViewFixture &f)
    {
        const TextStyle style = TextStyle::make(f.view.font(), f.view.palette(), 1, 800);
        LabelStyles styles(f.session->schemas(), style);
        return styles[styles.indexOf(u"actor"_s, u"army"_s)];
    }

    static QColor dimmedGround(const ViewFixture &f)
    {
        return mixed(QColor::fromRgb(styleOf(f).colors.tint.rgb()),
                     Theme::fromPalette(f.view.palette()).ground, dimmedPaleness);
    }

private Q_SLOTS:

    void whatIsUnrelatedIsDimmedAndTheRestIsNot()
    {
        Scene f;
        const LabelStyle style = styleOf(f); // all labels of these schemas have one colour
        f.view.setFocusedSpan(f.plane);
        QCOMPARE(countOf(f, dimmedGround(f)), 0);
        const int bright = countOf(f, style.colors.tint);
        f.view.setFocusMode(true);
        QVERIFY(countOf(f, dimmedGround(f)) > 100);
        QVERIFY(countOf(f, style.colors.tint) > 100);
        QVERIFY(countOf(f, style.colors.tint) < bright);
        f.view.setFocusedSpan(0);
        QCOMPARE(countOf(f, dimmedGround(f)), 0);
    }

    void thePointerLooksAtASpanWithoutFocusingIt()
    {
        Scene f;
        const LabelStyle style = styleOf(f);
        f.view.setFocusMode(true);
        moveTo(f, f.pointOf(59));
        QCOMPARE(f.view.focusedSpan(), 0);
        const int lonely = countOf(f, style.colors.tint); // of the fleet alone
        QVERIFY(lonely > 0 && countOf(f, dimmedGround(f)) > 0);
        moveTo(f, f.pointOf(31));
        QVERIFY(countOf(f, style.colors.tint) > lonely); // the plane and its army
        moveTo(f, f.pointOf(22));
        QCOMPARE(countOf(f, dimmedGround(f)), 0);
        moveTo(f, f.pointOf(31));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.view.viewport(), &leave);
        QCOMPARE(countOf(f, dimmedGround(f)), 0);
    }

    void thePointerChangesNothingOutsideOfFocusMode()
    {
        Scene f;
        const QImage before = f.view.viewport()->grab().toImage();
        moveTo(f, f.pointOf(31));
        QCOMPARE(f.view.viewport()->grab().toImage(), before);
    }

    void aSpanThatGoesAwayUnderThePointerIsNotLookedAt()
    {
        Scene f;
        f.view.setFocusMode(true);
        moveTo(f, f.pointOf(59));
        QVERIFY(f.session->apply(Edits::remove(f.session->set(), f.fleet)));
        QCOMPARE(countOf(f, dimmedGround(f)), 0);
    }

    void dimmedNamesAndTextStayReadable_data()
    {
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("light") << QColor(0xfd, 0xfc, 0xf9) << QColor(0x25, 0x28, 0x2c);
        QTest::newRow("dark") << QColor(0x24, 0x28, 0x2d) << QColor(0xdb, 0xdd, 0xdf);
    }

    void dimmedNamesAndTextStayReadable()
    {
        QFETCH(const QColor, paper);
        QFETCH(const QColor, ink);
        QPalette palette;
        palette.setColor(QPalette::Base, paper);
        palette.setColor(QPalette::Text, ink);
        Label label;
        for (const QString &color : {u"#0072b2"_s, u"#f0e442"_s, u"#000000"_s, u"#ffffff"_s, u"#d55e00"_s}) {
            label.id = label.name = color;
            label.color = color;
            Schema schema;
            schema.layers = {Layer{.id = u"l"_s, .name = u"l"_s, .labels = {label}}};
            const TextStyle style = TextStyle::make(QApplication::font(), palette, 1, 800);
            const LabelStyle look = LabelStyles(SchemaSet({schema}), style)[0];
            QVERIFY(contrast(look.dimmed.ink, style.theme.ground) >= 4.5);
            QVERIFY(contrast(style.theme.text, look.dimmed.tint) >= 4.5);
        }
    }

    // --- lists of relations

    void relationsAreListedInTheOrderOfTheText()
    {
        Scene f;
        f.relate(f.plane, f.fleet);
        const QList<RelationLine> lines = relationLines(*f.session, f.plane);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].other, f.army);
        QCOMPARE(lines[1].other, f.fleet);
        QVERIFY(lines[0].text.contains(u"operated by →"));
        QVERIFY(relationLines(*f.session, f.army)[0].text.contains(u"←"));
    }

    void manyRelationsAreCountedAndAClickListsThem()
    {
        Scene f(7);
        const QRect begin = f.view.characterRect(4);
        // The number stands at the beginning of the name, under the bar.
        for (int y = begin.bottom(); y < begin.bottom() + 20 && !QApplication::activePopupWidget(); ++y)
            QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {begin.left() + 5, y});
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(f.view.focusedSpan(), f.army);
        QCOMPARE(menu->actions().size(), 7);
        const auto other = menu->actions().last()->data().value<SpanId>();
        menu->actions().last()->trigger();
        menu->close();
        QCOMPARE(f.view.focusedSpan(), other);
    }

    void aSpanWithoutRelationsSaysSo()
    {
        Scene f;
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        f.view.showRelations();
        f.view.setFocusedSpan(f.fleet);
        f.view.showRelations();
        QCOMPARE(refused.size(), 2);
        QVERIFY(!QApplication::activePopupWidget());
    }

    // --- nothing to show

    void anEmptyArticleSaysSo()
    {
        ViewFixture f({});
        QVERIFY(countOf(f, Theme::fromPalette(f.view.palette()).text) > 20);
    }

    void aViewWithoutAnArticleSaysSoAfterAWhile()
    {
        ViewFixture f(text);
        f.view.setSession(nullptr);
        const QColor ink = Theme::fromPalette(f.view.palette()).text;
        QCOMPARE(countOf(f, ink), 0);
        QTRY_VERIFY(countOf(f, ink) > 20);
        f.view.setSession(f.session.get());
    }
};

QTEST_MAIN(tst_FocusMode)
#include "tst_focusmode.moc"
