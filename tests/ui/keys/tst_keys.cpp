#include "keys/commandmodel.h"
#include "keys/fuzzymatch.h"
#include "keys/keyspage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

// A window with three commands; the last is one of the text.
struct Window
{
    Window()
    {
        QMenu *const edit = window.menuBar()->addMenu(u"&Edit"_s);
        undo = edit->addAction(u"&Undo"_s);
        undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
        undo->setObjectName("undo");
        QMenu *const view = window.menuBar()->addMenu(u"&View"_s);
        QMenu *const theme = view->addMenu(u"&Theme"_s);
        dark = theme->addAction(u"&Dark…"_s);
        dark->setWhatsThis(u"Light text"_s);
        dark->setObjectName("dark");
        repeat = view->addAction(u"Re&peat"_s);
        repeat->setShortcut(QKeySequence(u"."_s));
        repeat->setShortcutContext(Qt::WidgetShortcut);
        repeat->setObjectName("repeat");
        view->addSeparator();
    }

    QMainWindow window;
    QAction *undo;
    QAction *dark;
    QAction *repeat;
};

QString says(const KeysPage &page)
{
    for (const QLabel *const label : page.findChildren<QLabel *>()) {
        if (label->wordWrap())
            return label->text();
    }
    return {};
}

} // namespace

class tst_Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"galley-test"_s);
        QCoreApplication::setApplicationName(u"tst_keys"_s);
    }

    void init() { QSettings().clear(); }

    void lettersAreFoundInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("begins of words") << u"dn"_s << u"Done and next"_s << true;
        QTest::newRow("in the wrong order") << u"nd x"_s << u"Undo"_s << false;
        QTest::newRow("two words the other way round") << u"corpus mark"_s << u"Mark in corpus"_s << true;
        QTest::newRow("without accents") << u"ecole"_s << u"École"_s << true;
        QTest::newRow("nothing typed") << u""_s << u"Undo"_s << true;
        QTest::newRow("longer than the text") << u"undoundo"_s << u"Undo"_s << false;
        QTest::newRow("Cyrillic") << u"отм"_s << u"Отменить"_s << true;
    }

    void lettersAreFoundInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(typed, text) > 0, fits);
    }

    void beginsOfWordsAndNeighboursCountMore()
    {
        QVERIFY(fuzzyScore(u"dn"_s, u"Done and next"_s) > fuzzyScore(u"dn"_s, u"Hidden"_s));
        QVERIFY(fuzzyScore(u"und"_s, u"Undo"_s) > fuzzyScore(u"und"_s, u"Pull and drag"_s));
    }

    void commandsUsedLastComeFirstAndDisabledOnesLast()
    {
        Window w;
        w.undo->setEnabled(false);
        CommandModel model(commandsIn(*w.window.menuBar()), {u"repeat"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.action(model.index(0)), w.repeat);
        QCOMPARE(model.action(model.index(2)), w.undo);
        QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsEnabled));
        model.find(u"dk"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Dark"_s);
        QCOMPARE(model.index(0).data(CommandModel::MenuRole).toString(), u"View › Theme"_s);
        model.find(u"theme"_s);
        QCOMPARE(model.action(model.index(0)), w.dark);
        model.find(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void changedKeysAreKept()
    {
        {
            Window w;
            KeyBook book(*w.window.menuBar());
            book.setKeys(book.commands().at(1), {QKeySequence(u"Ctrl+Alt+D"_s)});
            QCOMPARE(w.dark->toolTip(), u"Light text (Ctrl+Alt+D)"_s);
        }
        Window next;
        KeyBook book(*next.window.menuBar());
        QCOMPARE(next.dark->shortcut(), QKeySequence(u"Ctrl+Alt+D"_s));
        QVERIFY(book.isChanged(book.commands().at(1)));
        book.resetAll();
        QVERIFY(next.dark->shortcut().isEmpty());
        Window third;
        const KeyBook empty(*third.window.menuBar());
        QVERIFY(third.dark->shortcut().isEmpty());
    }

    void aKeyThatIsTakenIsToldAndTakenOverOnlyWhenUsed()
    {
        Window w;
        KeyBook book(*w.window.menuBar());
        KeysPage page(book, [](const QAction &, const QKeySequence &key) {
            return key == QKeySequence(u"X"_s) ? u"State"_s : QString();
        });
        page.show();
        auto *const table = page.findChild<QTableView *>();
        table->selectRow(1);
        auto *const edit = page.findChild<QKeySequenceEdit *>();
        edit->setKeySequence(QKeySequence(u"Ctrl+Z"_s));
        QVERIFY(says(page).contains(u"Undo"_s));
        QCOMPARE(w.undo->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        for (QPushButton *const button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Use"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(w.undo->shortcut().isEmpty());
        QCOMPARE(w.dark->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        edit->setKeySequence(QKeySequence(u"X"_s));
        QVERIFY(says(page).contains(u"State"_s));
        edit->setKeySequence(QKeySequence(u"Ctrl+Y"_s));
        QVERIFY(!says(page).contains(u"Warning"_s));
    }

    void commandsAreFoundByNameAndByKey()
    {
        Window w;
        KeyBook book(*w.window.menuBar());
        KeysPage page(book, {});
        auto *const search = page.findChild<QLineEdit *>();
        auto *const table = page.findChild<QTableView *>();
        QTest::keyClicks(search, u"ctrl+z"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Undo"_s);
        search->setText(u"nothing like it"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(says(page).contains(u"fewer"_s));
    }

    void aSetGoesIntoAFileAndBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.json"_s);
        Window w;
        KeyBook book(*w.window.menuBar());
        book.setKeys(book.commands().at(0), {QKeySequence(u"Ctrl+U"_s), QKeySequence(u"F12"_s)});
        KeysPage page(book, {});
        page.exportTo(path);
        book.resetAll();
        page.importFrom(path);
        QCOMPARE(w.undo->shortcuts(), (QList{QKeySequence(u"Ctrl+U"_s), QKeySequence(u"F12"_s)}));
        page.exportTo(u"/nowhere/keys.json"_s);
        QVERIFY(says(page).contains(u"cannot be written"_s));
    }

    void keysThatTwoCommandsHaveAreToldAfterAnImport()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"galleyKeys": 1, "keys": {"undo": ["F7"], "dark": ["F7", "F9"], "repeat": ["F8"]}})");
        file.close();
        Window w;
        KeyBook book(*w.window.menuBar());
        KeysPage page(book, {});
        page.importFrom(file.fileName());
        QCOMPARE(book.conflicts(), QStringList{u"F7 (“Undo”, “Dark”)"_s});
        QVERIFY2(says(page).contains(u"F7 (“Undo”, “Dark”)"_s), qPrintable(says(page)));
        book.setKeys(book.commands().at(1), {QKeySequence(u"F9"_s)});
        QVERIFY(book.conflicts().isEmpty());
    }

    void aBadFileIsSaidWithItsLineAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("no JSON") << QByteArray("{\n\"galleyKeys\": 1,\n oops }") << 3;
        QTest::newRow("another file") << QByteArray("{\"a\": 1}") << 1;
        QTest::newRow("a newer one") << QByteArray("{\n\"galleyKeys\": 2, \"keys\": {}}") << 2;
        QTest::newRow("no list") << QByteArray("{\"galleyKeys\": 1,\n\"keys\": {\n\"undo\": \"Ctrl+U\"}}")
                                 << 3;
        QTest::newRow("no key") << QByteArray(
                                       "{\"galleyKeys\": 1, \"keys\": {\n\n\"undo\": [\"Ctrl+Nope\"]}}")
                                << 3;
        QTest::newRow("no keys") << QByteArray("{\n\"galleyKeys\": 1}") << 1;
    }

    void aBadFileIsSaidWithItsLineAndChangesNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const Result<KeySet> keys = keySetFromJson(json, u"keys.json"_s);
        QVERIFY(!keys);
        QCOMPARE(keys.error().place.line, line);
        QCOMPARE(keys.error().place.file, u"keys.json"_s);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        Window w;
        KeyBook book(*w.window.menuBar());
        KeysPage page(book, {});
        page.importFrom(file.fileName());
        QVERIFY(says(page).contains(u"No key was changed"_s));
        QCOMPARE(w.undo->shortcut(), QKeySequence(u"Ctrl+Z"_s));
    }
};

QTEST_MAIN(tst_Keys)
#include "tst_keys.moc"
