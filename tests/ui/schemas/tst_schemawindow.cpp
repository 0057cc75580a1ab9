#include "../windowfixture.h"
#include "common/noticebar.h"
#include "palette/palettepanel.h"
#include "project/projectcontroller.h"
#include "schemas/guidelinespanel.h"
#include "schemas/schemapresenter.h"
#include "schemas/sourceedit.h"
#include "window/schemacoordinator.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Galley;
using namespace Testing;

class TestSchemaWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void migratesTheProjectAndTakesItBack();
    void aMigrationThatIsRefusedCanBeTriedAgain();
    void takesAChangeOfWordsWithoutAsking();
    void opensTheProjectAgainOnce();
    void showsGuidelinesWithExamples();
    void saysWhenThereAreNoGuidelines();

private:
    static SchemaPresenter *schemas(const WindowFixture &fixture)
    {
        return fixture.window().findChild<SchemaCoordinator *>()->schemas();
    }

    static void mark(const WindowFixture &fixture, Range range, const QString &label)
    {
        fixture.view().select(range);
        fixture.view().mark(u"actor"_s, label);
    }

    static void click(const QWidget *parent, const QString &text)
    {
        for (QPushButton *const button : parent->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isEnabled())
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    static QString version(const WindowFixture &fixture)
    {
        const Session *const session = fixture.window().session();
        const Schema *const schema = session ? session->schemas().schema(u"small") : nullptr;
        return schema ? schema->version : QString();
    }
};

void TestSchemaWindow::migratesTheProjectAndTakesItBack()
{
    const WindowFixture fixture(2);
    mark(fixture, {4, 8}, u"force"_s);
    QTRY_VERIFY(fixture.window().session()->isSaved());
    Schema after = smallSchema();
    after.version = u"2.0.0"_s;
    after.layers[0].labels.removeLast();
    schemas(fixture)->take(after);
    QTRY_VERIFY(schemas(fixture)->migration());
    MigrationDialog *const dialog = schemas(fixture)->migration();
    for (QComboBox *const box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName().startsWith(u"What becomes of Actors › Armed"))
            box->setCurrentIndex(box->findText(u"choose a new label"_s));
    }
    for (QComboBox *const box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName().startsWith(u"New label of Actors › Armed"))
            box->setCurrentIndex(box->findText(u"Actors › State"_s));
    }
    const auto isReady = [&] {
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Migrate")
                return button->isEnabled();
        }
        return false;
    };
    QTRY_VERIFY(isReady());
    click(dialog, u"Migrate"_s);
    QTRY_COMPARE(version(fixture), u"2.0.0"_s);
    QCOMPARE(fixture.set().spans().first().label, u"state"_s);
    auto *const notices = fixture.window().findChild<NoticeArea *>();
    QTRY_VERIFY(notices->texts().join(u' ').contains(u"2.0.0"));
    click(notices, u"Undo"_s);
    QTRY_COMPARE(version(fixture), u"1.0.0"_s);
    QTRY_COMPARE(fixture.set().spans().first().label, u"force"_s);
}

void TestSchemaWindow::aMigrationThatIsRefusedCanBeTriedAgain()
{
    const WindowFixture fixture(1);
    mark(fixture, {4, 8}, u"force"_s);
    QTRY_VERIFY(fixture.window().session()->isSaved());
    Schema after = smallSchema();
    after.version = u"2.0.0"_s;
    after.layers[0].labels.removeLast();
    schemas(fixture)->take(after);
    QTRY_VERIFY(schemas(fixture)->migration());
    MigrationDialog *const dialog = schemas(fixture)->migration();
    Q_EMIT dialog->migrateRequested(); // while a question is open
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(version(fixture), u"1.0.0"_s);
    QCOMPARE(fixture.set().spans().first().label, u"force"_s);
}

void TestSchemaWindow::takesAChangeOfWordsWithoutAsking()
{
    const WindowFixture fixture(1);
    Schema after = smallSchema();
    after.version = u"1.0.1"_s;
    after.layers[0].labels[0].name = u"Country"_s;
    schemas(fixture)->take(after);
    QTRY_COMPARE(version(fixture), u"1.0.1"_s);
    QCOMPARE(fixture.window().session()->schemas().label(u"actor", u"state")->name, u"Country"_s);
}

// Those who listen to changes hear of this one, too.
void TestSchemaWindow::opensTheProjectAgainOnce()
{
    const WindowFixture fixture(1);
    QTest::qWait(500); // until it listens
    auto *const controller = fixture.window().findChild<ProjectController *>();
    QSignalSpy opened(controller, &ProjectController::opened);
    QStringList told;
    connect(controller, &ProjectController::aboutToClose, this,
            [&] { told += fixture.window().notices()->texts(); });
    Schema after = smallSchema();
    after.version = u"1.0.1"_s;
    after.layers[0].labels[0].name = u"Country"_s;
    schemas(fixture)->take(after);
    QTRY_COMPARE(version(fixture), u"1.0.1"_s);
    QTest::qWait(1500); // and whatever hears of it late
    QCOMPARE(opened.size(), 1);
    told += fixture.window().notices()->texts();
    QCOMPARE(told.filter(u"labels were changed"_s), QStringList());
    disconnect(controller, nullptr, this, nullptr);
}

void TestSchemaWindow::showsGuidelinesWithExamples()
{
    const WindowFixture fixture(2);
    mark(fixture, {4, 8}, u"force"_s);
    QTRY_VERIFY(fixture.window().session()->isSaved());
    GuidelinesPanel *const panel = fixture.bench().guidelines();
    Q_EMIT fixture.bench().palette()->guidelinesRequested(u"actor"_s, u"force"_s);
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(panel->text().contains(u"The army of Karsova"));
    click(panel, u"Write…"_s);
    panel->findChild<SourceEdit *>()->setPlainText(
        u"Soldiers, *not* police. ![x](http://example.org/x.png)\n\n- one\n- two"_s);
    click(panel, u"Save"_s);
    QTRY_VERIFY(panel->text().contains(u"Soldiers, not police."));
    fixture.view().setFocusedSpan(1);
    click(panel, u"Example"_s);
    QTRY_VERIFY(panel->text().contains(u"take away"));
    fixture.view().select({0, 0});
    Q_EMIT panel->findChild<QTextBrowser *>()->anchorClicked(QUrl(u"example:0"_s));
    QTRY_COMPARE(fixture.view().selection(), (Range{4, 8}));
}

void TestSchemaWindow::saysWhenThereAreNoGuidelines()
{
    const WindowFixture fixture(1);
    GuidelinesPanel *const panel = fixture.bench().guidelines();
    Q_EMIT fixture.bench().palette()->guidelinesRequested(u"actor"_s, u"state"_s);
    QTRY_VERIFY(panel->text().contains(u"There are no guidelines for “State” yet"));
    QVERIFY(panel->text().contains(u"A state.")); // what the schema says of it
    panel->setReadOnlyReason(u"read-only"_s);
    panel->choose({u"actor"_s, {}});
    QTRY_VERIFY(panel->text().contains(u"Ask who manages the project"));
}

QTEST_MAIN(TestSchemaWindow)
#include "tst_schemawindow.moc"
