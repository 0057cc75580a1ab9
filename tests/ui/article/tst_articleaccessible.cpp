#include "viewfixture.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_ArticleAccessible : public QObject
{
    Q_OBJECT
private:
    static QAccessibleTextInterface *textOf(ArticleView &view)
    {
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&view);
        return interface ? interface->textInterface() : nullptr;
    }

private Q_SLOTS:

    void aScreenReaderReadsTextCaretAndSelection()
    {
        ViewFixture f(u"😀 The army left. Nobody knew.\nSecond line"_s);
        QAccessibleTextInterface *const text = textOf(f.view);
        QVERIFY(text);
        QCOMPARE(text->characterCount(), f.session->article().text.string().size());
        QCOMPARE(text->text(3, 6), u"The"_s);
        QCOMPARE(text->text(-3, 2), u"😀"_s);
        f.view.setCaret(2);                  // code points
        QCOMPARE(text->cursorPosition(), 3); // UTF-16
        text->setCursorPosition(7);
        QCOMPARE(f.view.caret(), 6);
        text->addSelection(7, 11);
        QCOMPARE(f.view.selection(), (Range{6, 10}));
        int begin = 0;
        int end = 0;
        QCOMPARE(text->selectionCount(), 1);
        text->selection(0, &begin, &end);
        QCOMPARE(text->text(begin, end), u"army"_s);
    }

    void unitsAroundAnOffset_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        QTest::newRow("character") << int(QAccessible::CharBoundary) << u" "_s << u"a"_s << u"r"_s;
        QTest::newRow("word") << int(QAccessible::WordBoundary) << u"The"_s << u"army"_s << u"left"_s;
        QTest::newRow("sentence") << int(QAccessible::SentenceBoundary) << QString() << u"The army left."_s
                                  << u"Nobody knew."_s;
        QTest::newRow("paragraph") << int(QAccessible::ParagraphBoundary) << QString()
                                   << u"The army left. Nobody knew.\n"_s << u"Second line"_s;
    }

    void unitsAroundAnOffset()
    {
        QFETCH(int, type);
        QFETCH(QString, before);
        QFETCH(QString, at);
        QFETCH(QString, after);
        ViewFixture f(u"The army left. Nobody knew.\nSecond line"_s);
        QAccessibleTextInterface *const text = textOf(f.view);
        int begin = 0;
        int end = 0;
        const auto boundary = QAccessible::TextBoundaryType(type);
        QCOMPARE(text->textAtOffset(4, boundary, &begin, &end), at);
        QCOMPARE(text->text(begin, end), at);
        QCOMPARE(text->textBeforeOffset(4, boundary, &begin, &end), before);
        QCOMPARE(text->textAfterOffset(4, boundary, &begin, &end), after);
    }

    void spansAreAttributesOfTheTextTheyCover()
    {
        ViewFixture f(u"The army of Niger left."_s);
        (void)f.add(u"actor"_s, u"army"_s, {4, 17});
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        QAccessibleTextInterface *const text = textOf(f.view);
        int begin = 0;
        int end = 0;
        QCOMPARE(text->attributes(13, &begin, &end), u"mark:true;annotation:State\\, Army;"_s);
        QCOMPARE(text->text(begin, end), u"Niger"_s);
        QCOMPARE(text->attributes(5, &begin, &end), u"mark:true;annotation:Army;"_s);
        QCOMPARE(text->text(begin, end), u"army of "_s);
        QCOMPARE(text->attributes(0, &begin, &end), QString());
        QCOMPARE(text->text(begin, end), u"The "_s);
    }

    void charactersHavePlacesOnScreen()
    {
        ViewFixture f(u"The army left."_s);
        QAccessibleTextInterface *const text = textOf(f.view);
        for (const int offset : {0, 4, 13}) {
            const QRect rect = text->characterRect(offset);
            QVERIFY(!rect.isEmpty());
            QCOMPARE(text->offsetAtPoint(QPoint(rect.left() + 1, rect.center().y())), offset);
        }
    }

    void theViewIsAReadOnlyDocument()
    {
        ViewFixture f(u"The army left."_s);
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&f.view);
        QCOMPARE(interface->role(), QAccessible::Document);
        QVERIFY(interface->state().readOnly);
        QVERIFY(interface->state().selectableText);
    }

    void aViewWithoutAnArticleIsEmptyText()
    {
        ArticleView view;
        QCOMPARE(textOf(view)->characterCount(), 0);
        QCOMPARE(textOf(view)->text(0, 5), QString());
    }
};

QTEST_MAIN(tst_ArticleAccessible)
#include "tst_articleaccessible.moc"
