#include "article/articlespeech.h"
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

    void anotherLineEndEndsAParagraph_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("of two characters") << u"One\r\nTwo"_s;
        QTest::newRow("of old") << u"One\rTwo"_s;
        QTest::newRow("of Unicode") << u"One\u2029Two"_s;
    }

    void anotherLineEndEndsAParagraph()
    {
        QFETCH(QString, text);
        ViewFixture f(text);
        int begin = 0;
        int end = 0;
        const qsizetype second = text.size() - 3;
        for (int i = 0; i < second; ++i)
            QCOMPARE(textOf(f.view)->textAtOffset(i, QAccessible::ParagraphBoundary, &begin, &end),
                     text.first(second));
        QCOMPARE(textOf(f.view)->textAtOffset(int(second), QAccessible::ParagraphBoundary, &begin, &end),
                 u"Two"_s);
    }

    void linesAreAsTheyAreBrokenOnScreen()
    {
        const QString words = u"The army left. "_s.repeated(40);
        ViewFixture f(words + u"\nSecond line"_s);
        QAccessibleTextInterface *const text = textOf(f.view);
        int begin = 0;
        int end = 0;
        QString all;
        int lines = 0;
        for (int at = 0; at < text->characterCount(); at = end, ++lines) {
            all += text->textAtOffset(at, QAccessible::LineBoundary, &begin, &end);
            QCOMPARE(begin, at);
            QVERIFY(end > begin);
        }
        QCOMPARE(all, words + u"\nSecond line"_s);
        QVERIFY(lines > 3);
    }

    void placesThatAreNotThereAreTheNearest()
    {
        ViewFixture f(u"The army left."_s);
        QAccessibleTextInterface *const text = textOf(f.view);
        int begin = 0;
        int end = 0;
        for (const int offset : {-7, 14, 400}) {
            (void)text->textAtOffset(offset, QAccessible::WordBoundary, &begin, &end);
            (void)text->textAfterOffset(offset, QAccessible::SentenceBoundary, &begin, &end);
            (void)text->textBeforeOffset(offset, QAccessible::LineBoundary, &begin, &end);
            (void)text->attributes(offset, &begin, &end);
            (void)text->characterRect(offset);
            QVERIFY(begin >= 0 && begin <= end && end <= 14);
        }
        text->setCursorPosition(400);
        QCOMPARE(f.view.caret(), 14);
    }

    void scrollingToAPlaceLeavesTheCaret()
    {
        ViewFixture f(u"The army left.\n"_s.repeated(400));
        QAccessibleTextInterface *const text = textOf(f.view);
        QVERIFY(!f.view.viewport()->rect().intersects(f.view.characterRect(5000)));
        text->scrollToSubstring(5000, 5004);
        QVERIFY(f.view.viewport()->rect().intersects(f.view.characterRect(5000)));
        QCOMPARE(f.view.caret(), 0);
    }

    void spansAreAttributesOfTheTextTheyCover()
    {
        ViewFixture f(u"😀 The army of Niger left."_s);
        (void)f.add(u"actor"_s, u"army"_s, {6, 19});
        (void)f.add(u"actor"_s, u"state"_s, {14, 19});
        QAccessibleTextInterface *const text = textOf(f.view);
        const auto known = [](const QString &attributes) { return attributes.section(u';', 0, 2); };
        int begin = 0;
        int end = 0;
        QCOMPARE(known(text->attributes(16, &begin, &end)),
                 u"mark:true;annotation:State, Army;text-underline-type:single"_s);
        QCOMPARE(text->text(begin, end), u"Niger"_s);
        QCOMPARE(known(text->attributes(8, &begin, &end)),
                 u"mark:true;annotation:Army;text-underline-type:single"_s);
        QCOMPARE(text->text(begin, end), u"army of "_s);
        QCOMPARE(text->attributes(0, &begin, &end), QString());
        QCOMPARE(text->text(begin, end), u"😀 The "_s);
    }

    void theGroundIsAnAttributeThatIsSeen()
    {
        ViewFixture f(u"The army left."_s);
        (void)f.add(u"actor"_s, u"army"_s, {4, 8});
        int begin = 0;
        int end = 0;
        const QString ground = textOf(f.view)->attributes(5, &begin, &end).section(u"background-color:"_s, 1);
        const QColor tint = f.view.groundAt(5);
        QCOMPARE(ground, u"rgb(%1,%2,%3)"_s.arg(tint.red()).arg(tint.green()).arg(tint.blue()));
        QVERIFY(tint != f.view.groundAt(0));
    }

    void theDescriptionIsOfTheSpansAtTheCaret()
    {
        ViewFixture f(u"The army of Niger left."_s);
        (void)f.add(u"actor"_s, u"army"_s, {4, 17});
        (void)f.add(u"actor"_s, u"state"_s, {12, 17});
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&f.view);
        const auto description = [&] {
            return interface->text(QAccessible::Description).remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        f.view.setCaret(13);
        QCOMPARE(description(), u"State: “Niger”; Army: “army of Niger”"_s);
        f.view.setCaret(0);
        QCOMPARE(description(), QString());
    }

    void anEditIsSaid()
    {
        ViewFixture f(u"The army of Niger left."_s);
        QStringList said;
        connect(f.session.get(), &Session::changed, this, [&](const Session::Touched &touched) {
            said += wordsForEdit(touched, *f.session).remove(QChar(0x2068)).remove(QChar(0x2069));
        });
        f.view.setCaret(5);
        f.view.mark(u"actor"_s, u"army"_s);
        f.view.relabel(u"actor"_s, u"state"_s);
        f.view.removeFocused();
        QCOMPARE(said,
                 (QStringList{u"Marked as Army: “army”"_s, u"Changed to State: “army”"_s,
                              u"Mark removed: State: “army”"_s}));
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
