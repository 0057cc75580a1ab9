#include "viewfixture.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76.\nThe state paid for it. Nobody said more."_s;

void moveTo(const ViewFixture &f, QPoint point, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *const viewport = f.view.viewport();
    QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(viewport, &move);
}

void drag(const ViewFixture &f, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *const viewport = f.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    moveTo(f, (from + to) / 2, modifiers);
    moveTo(f, to, modifiers);
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

// The knob below an end of a segment: where its first character begins, or its last ends.
QPoint knob(const ViewFixture &f, qsizetype character, bool end)
{
    const QRect rect = f.view.characterRect(character);
    return {end ? rect.right() + 1 : rect.left(), rect.bottom() + 4};
}

// Within the bar of a span.
QPoint bar(const ViewFixture &f, qsizetype character)
{
    const QRect rect = f.view.characterRect(character);
    return {rect.center().x(), rect.bottom() + 4};
}

QAction *actionOf(const QMenu &menu, const QString &name)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        if (action->text().remove(u'&').section(u'\t', 0, 0) == name)
            return action;
        if (QAction *const inner = action->menu() ? actionOf(*action->menu(), name) : nullptr)
            return inner;
    }
    return nullptr;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QMenu *contextMenu(const ViewFixture &f, QPoint point)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, f.view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(f.view.viewport(), &event);
    return openMenu();
}

} // namespace

class tst_ViewDrags : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void cleanup()
    {
        while (QMenu *const menu = openMenu())
            menu->close();
    }

    // --- handles

    void aHandleMovesAnEndToWholeTokensInOneStep()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        drag(f, knob(f, 7, true), f.view.characterRect(14).center() + QPoint(0, 12));
        QCOMPARE(f.span(id)->quote, u"army of Niger"_s);
        QVERIFY(f.session->undo());
        QCOMPARE(f.span(id)->quote, u"army"_s);
    }

    void withAltAHandleStopsAnywhere()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        drag(f, knob(f, 4, false), f.view.characterRect(5).center() + QPoint(2, 12), Qt::AltModifier);
        QCOMPARE(f.span(id)->quote.size(), 2);
    }

    void nothingChangesWhileAHandleIsHeldAndEscLetsGo()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, knob(f, 7, true));
        const QPoint to = f.view.characterRect(14).center() + QPoint(0, 12);
        moveTo(f, to);
        (void)f.view.grab();
        QCOMPARE(f.span(id)->quote, u"army"_s);
        f.press(Qt::Key_Escape);
        moveTo(f, to + QPoint(20, 0));
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(f.span(id)->quote, u"army"_s);
    }

    void aHandleStopsWhereTheLayerEndsIt()
    {
        ViewFixture f(text);
        QVERIFY(f.add(u"flat"_s, u"only"_s, {12, 17}) != 0);
        const SpanId id = f.add(u"flat"_s, u"only"_s, {4, 8});
        f.view.setFocusedSpan(id);
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        drag(f, knob(f, 7, true), f.view.characterRect(14).center() + QPoint(0, 12));
        QVERIFY(!refused.isEmpty());
        QVERIFY(!f.span(id)->extent().overlaps({12, 17}));
    }

    void theCursorTellsOfAHandle()
    {
        ViewFixture f(text);
        f.view.setFocusedSpan(f.add(u"actor"_s, u"army"_s, {4, 8}));
        QTest::mouseMove(f.view.viewport(), f.view.characterRect(20).center());
        QCOMPARE(f.view.viewport()->cursor().shape(), Qt::IBeamCursor);
        const QPoint at = knob(f, 7, true);
        QMouseEvent hover(QEvent::MouseMove, at, f.view.viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, {});
        QCoreApplication::sendEvent(f.view.viewport(), &hover);
        QCOMPARE(f.view.viewport()->cursor().shape(), Qt::SizeHorCursor);
    }

    void textBesideAHandleIsStillSelected()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        drag(f, f.view.characterRect(7).center(), f.view.characterRect(15).center());
        QCOMPARE(f.span(id)->quote, u"army"_s);
        QVERIFY(!f.view.selection().isEmpty());
    }

    // --- pieces, exactness

    void ctrlDragAddsAPieceToTheFocusedSpan()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        drag(f, f.view.characterRect(13).center(), f.view.characterRect(15).center(), Qt::ControlModifier);
        QCOMPARE(f.span(id)->segments, (QList<Range>{{4, 8}, {12, 17}}));
        QCOMPARE(f.view.focusedSpan(), id);
        QVERIFY(f.view.selection().isEmpty());
    }

    void aCtrlClickAddsNothing()
    {
        ViewFixture f(text);
        const SpanId id = f.add(u"actor"_s, u"army"_s, {4, 8});
        f.view.setFocusedSpan(id);
        f.click(13, Qt::ControlModifier);
        QCOMPARE(f.span(id)->segments.size(), 1);
        f.type(u"1"_s); // marks as always
        QCOMPARE(f.session->set().spanCount(), 2);
    }

    void altDragSelectsExactly()
    {
        ViewFixture f(text);
        const QRect first = f.view.characterRect(12);
        const QRect last = f.view.characterRect(13);
        drag(f, {first.left() + 1, first.center().y()}, {last.right(), last.center().y()}, Qt::AltModifier);
        f.type(u"1"_s);
        QCOMPARE(f.quotes(), QStringList{u"state:Ni"_s});
    }

    // --- relations

    void aDragFromABarToATargetRelatesThem()
    {
        ViewFixture f(text);
        const SpanId state = f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, bar(f, 32));
        moveTo(f, f.view.characterRect(20).center());
        moveTo(f, f.view.characterRect(14).center());
        (void)f.view.grab();
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.view.characterRect(14).center());
        QMenu *const menu = openMenu(); // two types fit
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        actionOf(*menu, u"operated by"_s)->trigger();
        menu->close();
        const Relation relation = f.session->set().relations().value(0);
        QCOMPARE(relation.type, u"operated-by"_s);
        QCOMPARE(relation.from, plane);
        QCOMPARE(relation.to, state);
        QVERIFY(f.view.selection().isEmpty());
    }

    void theLastTypeThatFitsIsTakenWithoutAsking()
    {
        ViewFixture f(text);
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        f.view.setFocusedSpan(plane);
        f.view.startRelation(u"supplied-by"_s);
        f.click(13);
        drag(f, bar(f, 32), f.view.characterRect(14).center());
        QCOMPARE(f.session->set().relationCount(), 2);
    }

    void aDragToWhatIsNoTargetIsRefused()
    {
        ViewFixture f(text);
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        (void)f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        const QSignalSpy refused(&f.view, &ArticleView::refused);
        drag(f, bar(f, 32), f.view.characterRect(20).center());
        QCOMPARE(refused.size(), 1);
        drag(f, bar(f, 14), f.view.characterRect(32).center()); // actors relate to nothing
        QCOMPARE(refused.size(), 2);
        QCOMPARE(f.session->set().relationCount(), 0);
    }

    void escapeLetsGoOfARelation()
    {
        ViewFixture f(text);
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        (void)f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, bar(f, 32));
        moveTo(f, f.view.characterRect(14).center());
        f.press(Qt::Key_Escape);
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.view.characterRect(14).center());
        QCOMPARE(f.session->set().relationCount(), 0);
        QVERIFY(!openMenu());
    }

    // --- stacked, nested and crossing

    void repeatedClicksReachStackedNestedAndCrossingSpans()
    {
        ViewFixture f(text);
        const QSet<SpanId> all{f.add(u"actor"_s, u"army"_s, {4, 17}), f.add(u"actor"_s, u"state"_s, {12, 17}),
                               f.add(u"actor"_s, u"army"_s, {12, 17}),
                               f.add(u"actor"_s, u"army"_s, {12, 26})};
        QSet<SpanId> clicked;
        for (int i = 0; i < 4; ++i) {
            f.click(14);
            clicked.insert(f.view.focusedSpan());
        }
        QCOMPARE(clicked, all);
        QSet<SpanId> tabbed;
        for (int i = 0; i < 4; ++i) {
            f.press(Qt::Key_Tab);
            tabbed.insert(f.view.focusedSpan());
        }
        QCOMPARE(tabbed, all);
    }

    // --- context menu

    void theContextMenuOffersWhatTheSchemaAllows()
    {
        ViewFixture f(text);
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, {30, 35});
        QMenu *menu = contextMenu(f, f.view.characterRect(32).center());
        QVERIFY(menu);
        QCOMPARE(f.view.focusedSpan(), plane);
        QVERIFY(actionOf(*menu, u"Aircraft"_s));
        QVERIFY(!actionOf(*menu, u"Army"_s)); // of another layer
        QVERIFY(actionOf(*menu, u"supplied by"_s));
        actionOf(*menu, u"Delete mark"_s)->trigger();
        menu->close();
        QCOMPARE(f.session->set().spanCount(), 1);

        menu = contextMenu(f, f.view.characterRect(14).center());
        QVERIFY(!actionOf(*menu, u"supplied by"_s));
        actionOf(*menu, u"Army"_s)->trigger();
        menu->close();
        QCOMPARE(f.quotes(), QStringList{u"army:Niger"_s});
    }

    void aContextMenuOffTheSpansMarksTheSelection()
    {
        ViewFixture f(text);
        f.view.select({12, 17});
        QMenu *const menu = contextMenu(f, f.view.characterRect(14).center());
        QVERIFY(menu);
        actionOf(*menu, u"State"_s)->trigger();
        menu->close();
        QCOMPARE(f.quotes(), QStringList{u"state:Niger"_s});
    }

    void aReadOnlyProjectsContextMenuChangesNothing()
    {
        ViewFixture f(text, true);
        QVERIFY(!contextMenu(f, f.view.characterRect(14).center()));
    }
};

QTEST_MAIN(tst_ViewDrags)
#include "tst_viewdrags.moc"
