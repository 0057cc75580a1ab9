#include "viewfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QString text = u"The army of Niger received an Il-76 from Mali's state."_s;

// A key by its code on X11 and what its layout types.
void press(QWidget &widget, quint32 code, const QString &typed, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, typed.isEmpty() ? 0 : typed.front().toUpper().unicode(), modifiers,
                    code, 0, 0, typed);
    QCoreApplication::sendEvent(&widget, &event);
}

QString selected(const ViewFixture &f)
{
    return f.session->article().text.view(f.view.selection()).toString();
}

} // namespace

class tst_TextKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int command = 0; command <= int(TextCommand::PreviousMention); ++command)
            names.insert(TextKeys::nameOf(TextCommand(command)));
        QCOMPARE(names.size(), int(TextCommand::PreviousMention) + 1);
    }

    void anotherKeyDoesWhatTheFormerDid()
    {
        ViewFixture f(text);
        f.view.setCaret(13);
        f.view.setTextKeys(TextKeys({{u"grow"_s, {QKeySequence(u"G"_s)}}, {u"relabel"_s, {}}}));
        f.type(u"e"_s);
        QVERIFY(f.view.selection().isEmpty());
        f.type(u"g"_s);
        QCOMPARE(selected(f), u"Niger"_s);
        f.type(u"E"_s); // is not changed
        QVERIFY(f.view.selection().isEmpty());
    }

    void aKeyWithModifiersIsTheTextsBeforeItIsTheWindows()
    {
        ViewFixture f(text);
        f.view.setCaret(13);
        f.view.setTextKeys(TextKeys({{u"grow"_s, {QKeySequence(u"Ctrl+Shift+G"_s), QKeySequence(u"F7"_s)}}}));
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        asked.ignore();
        QCoreApplication::sendEvent(&f.view, &asked);
        QVERIFY(asked.isAccepted());
        f.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(f), u"Niger"_s);
        f.press(Qt::Key_F7);
        QVERIFY(selected(f).size() > 5);
        QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_G, Qt::ControlModifier);
        other.ignore();
        QCoreApplication::sendEvent(&f.view, &other);
        QVERIFY(!other.isAccepted());
    }

    void aBoundaryIsChosenByTheKeysThatBeginIt()
    {
        ViewFixture f(text);
        f.view.setTextKeys(TextKeys({{u"move-end"_s, {QKeySequence(u"M"_s)}}}));
        f.view.select({12, 17});
        f.type(u"1m"_s);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(f.quotes(), QStringList{u"state:Niger received"_s});
    }

    void hintsNameTheKeyThatHolds()
    {
        ViewFixture f(text);
        f.view.setTextKeys(TextKeys({{u"hints"_s, {QKeySequence(u"/"_s)}}}));
        const QSignalSpy said(&f.view, &ArticleView::hint);
        f.type(u"/"_s);
        QVERIFY(!f.view.hints().isEmpty());
        const qsizetype mentions = f.view.hints().size();
        QVERIFY2(said.last().first().toString().contains(u"/ shows"_s),
                 qPrintable(said.last().first().toString()));
        f.type(u"/"_s);
        QVERIFY(f.view.hints().size() > mentions);
    }

    void keysOfAnotherScriptMarkByTheirPlace_data()
    {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("Cyrillic й is q") << 24u << u"й"_s << u"aircraft:Niger"_s;
        QTest::newRow("Arabic ض is q") << 24u << u"ض"_s << u"aircraft:Niger"_s;
        QTest::newRow("an Arabic digit") << 10u << u"١"_s << u"state:Niger"_s;
        QTest::newRow("Greek ζ is z") << 52u << u"ζ"_s << u"only:Niger"_s;
        QTest::newRow("an Arabic key of two letters, which is b") << 56u << u"لا"_s << QString();
        QTest::newRow("a Latin letter elsewhere stays what it is") << 24u << u"z"_s << u"only:Niger"_s;
        QTest::newRow("a platform that tells no key") << 0u << u"й"_s << QString();
    }

    void keysOfAnotherScriptMarkByTheirPlace()
    {
        QFETCH(const quint32, code);
        QFETCH(const QString, typed);
        QFETCH(const QString, marked);
        ViewFixture f(text);
        f.view.select({12, 17});
        press(f.view, code, typed);
        QCOMPARE(f.quotes(), marked.isEmpty() ? QStringList() : QStringList{marked});
    }

    void commandsOfAnotherScriptWorkByTheirPlace()
    {
        ViewFixture f(text);
        f.view.setCaret(13);
        press(f.view, 26, u"у"_s); // e
        QCOMPARE(selected(f), u"Niger"_s);
        press(f.view, 26, u"У"_s, Qt::ShiftModifier);
        QVERIFY(f.view.selection().isEmpty());
        press(f.view, 47, u"ж"_s); // ;
        QVERIFY(!f.view.hints().isEmpty());
        const Hint hint = f.view.hints().constFirst();
        QCOMPARE(hint.code.size(), 1);
        const qsizetype at = u"asdfghjkl"_s.indexOf(hint.code);
        QVERIFY(at >= 0);
        press(f.view, 38 + quint32(at), QString(u"фывапролд"[at]));
        QCOMPARE(f.view.selection(), hint.range);
    }

    void aLabelsOwnCyrillicKeyComesFirst()
    {
        ViewFixture f(text);
        f.view.setLabelKeys(
            {{u"actor"_s, u"army"_s, u"й"_s, u"й"_s}, {u"equipment"_s, u"aircraft"_s, u"q"_s, u"q"_s}});
        f.view.select({12, 17});
        press(f.view, 24, u"й"_s);
        QCOMPARE(f.quotes(), QStringList{u"army:Niger"_s});
    }

    void theWindowsShortcutsDoNotTakeSuchKeys()
    {
        ViewFixture f(text);
        QKeyEvent asked(QEvent::ShortcutOverride, 0x419, {}, 24, 0, 0, u"й"_s);
        asked.ignore();
        QCoreApplication::sendEvent(&f.view, &asked);
        QVERIFY(asked.isAccepted());
    }
};

QTEST_MAIN(tst_TextKeys)
#include "tst_textkeys.moc"
