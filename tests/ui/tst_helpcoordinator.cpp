#include "window/helpcoordinator.h"

#include "article/articleview.h"
#include "common/boundkeys.h"
#include "common/noticebar.h"
#include "diagnostics/diagnosticsdialog.h"
#include "keys/commandpalette.h"
#include "keys/keybook.h"
#include "palette/labelpalettemodel.h"
#include "settings/preferencesdialog.h"
#include "tour/tour.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace Galley;
using namespace Galley::Testing;

namespace {

template <typename Dialog>
Dialog *dialogIn(const WindowFixture &f)
{
    Dialog *dialog = nullptr;
    (void)QTest::qWaitFor([&] { return (dialog = f.window().template findChild<Dialog *>()) != nullptr; });
    return dialog;
}

} // namespace

class tst_HelpCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyCommandThatKeepsAKeyHasANameOfItsOwn()
    {
        const WindowFixture f(1);
        QSet<QString> names;
        int unnamed = 0;
        for (const Command &command : commandsIn(*f.window().menuBar())) {
            const QString name = command.action->objectName();
            unnamed += name.isEmpty() ? 1 : 0;
            QVERIFY2(name.isEmpty() || !names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY2(name.isEmpty() || !command.action->whatsThis().isEmpty(), qPrintable(name));
        }
        QVERIFY(names.size() > 70);
        QVERIFY(unnamed < 20); // recent projects, and keys that the text handles itself
    }

    void aCommandIsFoundByItsLettersAndDone()
    {
        const WindowFixture f(1);
        QTest::keyClick(f.focus(), Qt::Key_K, Qt::ControlModifier);
        auto *const palette = dialogIn<CommandPalette>(f);
        QVERIFY(palette);
        auto *const typed = palette->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"focus mo"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(f.view().focusMode());
        QTRY_VERIFY(!f.window().findChild<CommandPalette *>());
        QCOMPARE(QSettings().value(u"commands/recent"_s).toStringList().value(0), u"focus-mode"_s);
    }

    void aKeyOfTheTextIsChangedAndTheLabelThatHadItGetsAnother()
    {
        const WindowFixture f(1);
        auto *const book = f.window().findChild<KeyBook *>();
        const auto command = [&](const QString &name) {
            return *std::ranges::find_if(
                book->commands(), [&](const Command &known) { return known.action->objectName() == name; });
        };
        f.view().setCaret(5);
        book->setKeys(command(u"grow"_s), {QKeySequence(u"1"_s)});
        QTest::keyClick(f.focus(), Qt::Key_1);
        QCOMPARE(f.view().selection(), (Range{4, 8}));
        QCOMPARE(f.set().spanCount(), 0);
        const auto *const palette = f.window().findChild<LabelPaletteModel *>();
        const auto state = [&](int role) {
            return palette->index(0, 0, palette->index(0, 0)).data(role).toString();
        };
        QVERIFY(state(LabelPaletteModel::KeyRole) != u"1");
        QTest::keyClicks(f.focus(), state(LabelPaletteModel::KeyRole));
        QCOMPARE(f.set().spanCount(), 1);

        book->setKeys(command(u"undo"_s), {QKeySequence(u"Ctrl+U"_s)});
        QCOMPARE(boundKey("undo"_L1, {}), u"Ctrl+U"_s);
        book->setKeys(command(u"undo"_s), {});
        QCOMPARE(boundKey("undo"_L1, {}), u"“Undo”"_s);
        book->resetAll();
        QCOMPARE(boundKey("undo"_L1, {}), u"Ctrl+Z"_s);
        QCOMPARE(state(LabelPaletteModel::KeyRole), u"1"_s);
    }

    void preferencesChangeThemeAndText()
    {
        const WindowFixture f(1);
        QTest::keyClick(f.focus(), Qt::Key_Comma, Qt::ControlModifier);
        auto *const preferences = dialogIn<PreferencesDialog>(f);
        QVERIFY(preferences);
        QCOMPARE(preferences->findChild<QListWidget *>()->count(), 4);
        for (QRadioButton *const button : preferences->findChildren<QRadioButton *>()) {
            if (button->text() == f.window().actions().highContrastDark->text())
                button->click();
        }
        QVERIFY(f.window().actions().highContrastDark->isChecked());
        QCOMPARE(QGuiApplication::palette().color(QPalette::Base), QColor(Qt::black));
        preferences->reject();
    }

    void diagnosticsAreCopiedWithMeasuredMarks()
    {
        const WindowFixture f(1);
        f.view().setCaret(5);
        QTest::keyClick(f.focus(), Qt::Key_2);
        QCOMPARE(f.set().spanCount(), 1);
        f.view().viewport()->repaint();
        QCoreApplication::processEvents(); // what was measured is told after the painting
        f.window().actions().diagnostics->trigger();
        auto *const dialog = dialogIn<DiagnosticsDialog>(f);
        QVERIFY(dialog);
        QVERIFY2(dialog->text().contains(u"1 marks: median"_s), qPrintable(dialog->text()));
        QVERIFY(dialog->text().contains(QLatin1StringView(qVersion())));
        QVERIFY(dialog->text().contains(u"not checked"_s));
        QSignalSpy checked(dialog, &DiagnosticsDialog::checked);
        dialog->check();
        QVERIFY(checked.wait(10'000));
        QVERIFY(dialog->text().contains(u"nothing is wrong"_s));
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
    }

    void theTourIsOfferedOnceAndGivesTheKeysBack()
    {
        const WindowFixture f(1);
        f.window().actions().tour->trigger();
        auto *const tour = dialogIn<Tour>(f);
        QVERIFY(tour);
        for (int step = 1; step < 4; ++step) {
            QTest::keyClick(f.focus(), Qt::Key_Return);
            QCOMPARE(tour->step(), step);
        }
        QTest::keyClick(f.focus(), Qt::Key_Escape);
        QTRY_VERIFY(!f.window().findChild<Tour *>());
        QCOMPARE(f.focus(), &f.view());
        QVERIFY(QSettings().value(u"tour/seen"_s).toBool());
    }

    void tabStaysInTheTour()
    {
        const WindowFixture f(1);
        f.window().actions().tour->trigger();
        auto *const tour = dialogIn<Tour>(f);
        QVERIFY(tour);
        QSet<QWidget *> reached;
        for (int press = 0; press < 4; ++press) {
            QTest::keyClick(f.focus(), Qt::Key_Tab);
            QVERIFY(tour->isAncestorOf(f.focus()));
            reached.insert(f.focus());
        }
        QCOMPARE(reached.size(), 2); // Skip and Next: there is no step to go back to
    }

    void whoGoesOnElsewhereEndsTheTour_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("a click into the text") << true;
        QTest::newRow("the key to the next pane") << false;
    }

    void whoGoesOnElsewhereEndsTheTour()
    {
        QFETCH(bool, byMouse);
        const WindowFixture f(1);
        f.window().actions().tour->trigger();
        auto *const tour = dialogIn<Tour>(f);
        QVERIFY(tour);
        QTest::mouseClick(tour, Qt::LeftButton); // on itself it stays
        QVERIFY(tour->isVisible());
        if (byMouse)
            QTest::mouseClick(f.view().viewport(), Qt::LeftButton, {}, {20, 20});
        else
            QTest::keyClick(f.focus(), Qt::Key_F6);
        QTRY_VERIFY(!f.window().findChild<Tour *>());
        QVERIFY(f.focus() && f.focus()->isVisible());
        QCOMPARE(f.focus() == &f.view(), byMouse);
    }

    void aLabelsKeyEndsTheTourAndMarks()
    {
        const WindowFixture f(1);
        f.view().setCaret(5);
        f.window().actions().tour->trigger();
        QVERIFY(dialogIn<Tour>(f));
        QTest::keyClick(f.focus(), Qt::Key_1);
        QTRY_VERIFY(!f.window().findChild<Tour *>());
        QCOMPARE(f.focus(), &f.view());
        QCOMPARE(f.window().session()->set().spanCount(), 1);
    }

    void theWindowOpensWhereItWasLeft()
    {
        WindowFixture f(3);
        f.window().actions().nextArticle->trigger();
        QTRY_VERIFY(f.window().session() && f.window().session()->article().id != 1);
        const ArticleId article = f.window().session()->article().id;
        f.view().setCaret(12);
        f.window().close();
        Appearance appearance;
        MainWindow next(appearance);
        next.resize(1000, 700);
        next.show();
        next.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(next.session(), 10'000);
        QCOMPARE(next.session()->article().id, article);
        QCOMPARE(next.bench()->article()->caret(), 12);
    }

    void whatDidNotOpenIsNotTriedAgain()
    {
        const WindowFixture f(1);
        QSettings().setValue(u"place/opening"_s, true);
        Appearance appearance;
        MainWindow next(appearance);
        next.openLast();
        QCOMPARE(next.notices()->texts().size(), 1);
        QTest::qWait(200);
        QVERIFY(!next.project());
    }
};

QTEST_MAIN(tst_HelpCoordinator)
#include "tst_helpcoordinator.moc"
