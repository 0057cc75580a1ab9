#include "../windowfixture.h"
#include "handbook/handbookbrowser.h"
#include "handbook/handbookcontents.h"
#include "handbook/handbookhits.h"
#include "handbook/handbookwindow.h"
#include "handbook/markdowntext.h"
#include "window/cheatsheet.h"
#include "window/handbookcoordinator.h"

#include <QDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

using namespace Galley;
using namespace Galley::Testing;

class TestHandbookWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { useOwnSettings(m_folder); }

    void beginsWithTheContents();
    void followsLinksAndGoesBack();
    void typingListsHitsAndEnterGoesThere();
    void arrowsInTheFieldGoThroughHits();
    void nothingFoundIsSaid();
    void escapeClearsThenCloses();
    void aPlaceStandsAtTheTop();
    void linksOutAreToldAndNeverLoaded();
    void nothingButItsPicturesIsLoaded();
    void followsThePalette();
    void picturesFitTheirRoom();
    void everythingHasAnAccessibleName();
    void everyTopicIsInTheHandbook();
    void f1OpensTheChapterOfWhatHasTheKeys();
    void f1InADialogOpensItsChapter();
    void everyKeyOfTheHandbookIsOneOfTheProgram();

private:
    template <typename Part>
    static Part *part(HandbookWindow &window)
    {
        return window.findChild<Part *>();
    }

    static void open(HandbookWindow &window, const HandbookPlace &place = {})
    {
        window.open(place);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    QTemporaryDir m_folder;
};

void TestHandbookWindow::beginsWithTheContents()
{
    HandbookWindow window;
    QCOMPARE(window.place(), (HandbookPlace{u"index"_s, {}}));
    QAbstractItemModel *const contents = part<HandbookContents>(window)->model();
    QCOMPARE(contents->rowCount(), window.handbook().chapters().size());
    open(window, {u"plugins"_s, u"the-example"_s});
    auto *const tree = part<HandbookContents>(window);
    QCOMPARE(tree->currentIndex().data(), u"The example"_s);
    QVERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex())));
    QVERIFY(tree->visualRect(tree->currentIndex()).height() > 8);
    QVERIFY(contents->rowCount(contents->index(2, 0)) > 0);
}

void TestHandbookWindow::followsLinksAndGoesBack()
{
    HandbookWindow window;
    open(window, {u"reviewers"_s, {}});
    auto *const browser = part<HandbookBrowser>(window);
    Q_EMIT browser->anchorClicked(QUrl(u"#policies"_s));
    QCOMPARE(window.place(), (HandbookPlace{u"reviewers"_s, u"policies"_s}));
    QCOMPARE(browser->textCursor().block().text(), u"Policies"_s);
    Q_EMIT browser->anchorClicked(QUrl(u"data-engineers.md#export"_s));
    QCOMPARE(window.place(), (HandbookPlace{u"data-engineers"_s, u"export"_s}));
    QCOMPARE(browser->textCursor().block().text(), u"Export"_s);
    QTest::keyClick(browser, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.place().anchor, u"policies"_s);
    QTest::keyClick(browser, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.place(), (HandbookPlace{u"reviewers"_s, {}}));
    QTest::keyClick(browser, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.place().anchor, u"policies"_s);
    // Going elsewhere forgets what lay ahead.
    window.open({u"schemas"_s, {}});
    QTest::keyClick(browser, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.place().chapter, u"schemas"_s);
}

void TestHandbookWindow::typingListsHitsAndEnterGoesThere()
{
    HandbookWindow window;
    open(window);
    auto *const field = part<QLineEdit>(window);
    QTest::keyClick(part<HandbookBrowser>(window), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"near duplicates"_s);
    QVERIFY(part<HandbookHits>(window)->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.place(), (HandbookPlace{u"data-engineers"_s, u"splits"_s}));
    const auto marked = part<HandbookBrowser>(window)->extraSelections();
    QVERIFY(!marked.isEmpty());
    QCOMPARE(marked.first().cursor.selectedText().toLower(), u"near"_s);
    field->clear();
    QVERIFY(part<HandbookContents>(window)->isVisible());
    QVERIFY(part<HandbookBrowser>(window)->extraSelections().isEmpty());
}

void TestHandbookWindow::arrowsInTheFieldGoThroughHits()
{
    HandbookWindow window;
    open(window);
    auto *const field = part<QLineEdit>(window);
    window.search(u"gold"_s);
    auto *const hits = part<HandbookHits>(window);
    QVERIFY(hits->model()->rowCount() > 2);
    QCOMPARE(hits->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(hits->currentIndex().row(), 1);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(hits->currentIndex().row(), 0);
}

void TestHandbookWindow::nothingFoundIsSaid()
{
    HandbookWindow window;
    open(window);
    window.search(u"zzz"_s);
    QVERIFY(!part<HandbookHits>(window)->isVisible());
    QVERIFY(!part<HandbookContents>(window)->isVisible());
    QTest::keyClick(part<QLineEdit>(window), Qt::Key_Return);
    QCOMPARE(window.place().chapter, u"index"_s);
}

void TestHandbookWindow::escapeClearsThenCloses()
{
    HandbookWindow window;
    open(window);
    window.search(u"gold"_s);
    QTest::keyClick(part<QLineEdit>(window), Qt::Key_Escape);
    QVERIFY(part<QLineEdit>(window)->text().isEmpty());
    QVERIFY(window.isVisible());
    QTest::keyClick(part<HandbookBrowser>(window), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHandbookWindow::aPlaceStandsAtTheTop()
{
    HandbookWindow window;
    open(window, {u"reviewers"_s, u"policies"_s});
    auto *const browser = part<HandbookBrowser>(window);
    const auto top = [browser] { return browser->cursorRect().top(); };
    QVERIFY2(top() >= 0 && top() < 60, qPrintable(QString::number(top())));
    window.resize(700, 500);
    QTRY_VERIFY2(top() >= 0 && top() < 60, qPrintable(QString::number(top())));
}

void TestHandbookWindow::linksOutAreToldAndNeverLoaded()
{
    HandbookWindow window;
    QObject::disconnect(&window, &HandbookWindow::linkOpened, &window, nullptr);
    QSignalSpy opened(&window, &HandbookWindow::linkOpened);
    auto *const browser = part<HandbookBrowser>(window);
    Q_EMIT browser->anchorClicked(QUrl(u"https://example.org/a"_s));
    QCOMPARE(opened.size(), 1);
    Q_EMIT browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    Q_EMIT browser->anchorClicked(QUrl(u"gone.md"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(window.place().chapter, u"index"_s);
}

void TestHandbookWindow::nothingButItsPicturesIsLoaded()
{
    const Handbook handbook;
    HandbookBrowser browser(handbook);
    const auto load = [&browser](const QString &name) {
        return browser.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    };
    QVERIFY(!load(u"pictures/window.png"_s).isNull());
    QVERIFY(load(u"https://example.org/pictures/window.png"_s).isNull());
    QVERIFY(load(u"file:pictures/window.png"_s).isNull());
    QVERIFY(load(u"../icons/galley.svg"_s).isNull());
    QVERIFY(
        !browser.loadResource(QTextDocument::StyleSheetResource, QUrl(u"pictures/window.png"_s)).isValid());
}

void TestHandbookWindow::followsThePalette()
{
    HandbookWindow window;
    open(window, {u"plugins"_s, {}});
    auto *const browser = part<HandbookBrowser>(window);
    const auto codeGround = [browser] {
        return browser->document()->rootFrame()->childFrames().first()->frameFormat().background().color();
    };
    const QColor light = codeGround();
    QVERIFY(light.isValid());
    QPalette dark = window.palette();
    dark.setColor(QPalette::AlternateBase, QColor(0x22, 0x33, 0x44));
    window.setPalette(dark);
    QCOMPARE(codeGround(), QColor(0x22, 0x33, 0x44));
}

void TestHandbookWindow::picturesFitTheirRoom()
{
    HandbookWindow window;
    window.resize(700, 600);
    open(window, {u"first-ten-minutes"_s, {}});
    auto *const browser = part<HandbookBrowser>(window);
    QVERIFY(browser->document()->idealWidth() > 0);
    QCOMPARE(browser->horizontalScrollBar()->maximum(), 0);
}

void TestHandbookWindow::everythingHasAnAccessibleName()
{
    HandbookWindow window;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{part<QLineEdit>(window), part<HandbookBrowser>(window),
                                          part<HandbookContents>(window), part<HandbookHits>(window)})
        QVERIFY(!widget->accessibleName().isEmpty());
    for (const QAction *action : window.actions())
        QVERIFY(!action->toolTip().isEmpty());
}

void TestHandbookWindow::everyTopicIsInTheHandbook()
{
    const Handbook handbook;
    for (const HandbookPlace &place : HandbookCoordinator::places())
        QVERIFY2(handbook.section(place), qPrintable(place.chapter + u'#' + place.anchor));
}

static HandbookWindow *openHandbook()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<HandbookWindow *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

void TestHandbookWindow::f1OpensTheChapterOfWhatHasTheKeys()
{
    WindowFixture fixture(2);
    QVERIFY(!openHandbook());
    fixture.view().setFocus();
    QTest::keyClick(&fixture.view(), Qt::Key_F1);
    QVERIFY(openHandbook());
    QCOMPARE(openHandbook()->place(), (HandbookPlace{u"annotators"_s, u"marking"_s}));
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(fixture.focus(), Qt::Key_F1);
    QCOMPARE(openHandbook()->place(), (HandbookPlace{u"annotators"_s, u"the-queue"_s}));
}

void TestHandbookWindow::f1InADialogOpensItsChapter()
{
    WindowFixture fixture(1);
    fixture.window().actions().keyboard->trigger();
    auto *const sheet = fixture.window().findChild<CheatSheet *>();
    QVERIFY(sheet);
    QTest::keyClick(sheet, Qt::Key_F1);
    QVERIFY(openHandbook());
    QCOMPARE(openHandbook()->place(), (HandbookPlace{u"annotators"_s, u"keys"_s}));
    QDialog plain(&fixture.window());
    plain.open();
    QTest::keyClick(&plain, Qt::Key_F1);
    QCOMPARE(openHandbook()->place().chapter, u"index"_s);
}

// Of every menu, of the review, of the find bar and of the cheat sheet's first column.
static QSet<QString> keysOf(MainWindow &window)
{
    QSet<QString> keys{u"Shift"_s,      u"Ctrl"_s,  u"Alt"_s, u"Space"_s, u"Down"_s,
                       u"Ctrl+Enter"_s, u"Enter"_s, u"Esc"_s, u"Tab"_s,   u"Shift+Tab"_s};
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    if (keys.contains(u"Del"_s))
        keys.insert(u"Delete"_s); // as it stands on the key
    static const QRegularExpression between(u", | and | "_s);
    for (const auto &line : CheatSheet::caretKeys()) {
        for (const QString &key : line.first.split(between, Qt::SkipEmptyParts))
            keys.insert(key);
        keys.insert(line.first);
    }
    return keys;
}

void TestHandbookWindow::everyKeyOfTheHandbookIsOneOfTheProgram()
{
    WindowFixture fixture(1);
    QSet<QString> known = keysOf(fixture.window());
    for (const QString &key : QSet<QString>(known)) {
        if (key.size() == 1)
            known.insert(key.toUpper());
    }
    const Handbook handbook;
    int keys = 0;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        for (const QString &key : MarkdownText::keys(chapter.markdown)) {
            ++keys;
            QVERIFY2(known.contains(key), qPrintable(chapter.name + u": "_s + key));
        }
    }
    QVERIFY(keys > 80);
}

QTEST_MAIN(TestHandbookWindow)
#include "tst_handbookwindow.moc"
