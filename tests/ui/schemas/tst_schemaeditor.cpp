#include "../uifixture.h"
#include "article/articleview.h"
#include "palette/palettepanel.h"
#include "schema/schemavalidator.h"
#include "schemas/schemaeditor.h"
#include "schemas/schemasdialog.h"
#include "schemas/sourceedit.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Galley;
using namespace Testing;

class TestSchemaEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAProblemAtItsPlace_data();
    void marksAProblemAtItsPlace();
    void showsTheArticleAndThePaletteAsTheyWouldBe();
    void savesNothingThatHasProblemsOrAnOldVersion();
    void warnsBeforeChangesAreLost();
    void beginsAnotherSchemaUnderNamesOfItsOwn();

private:
    static QByteArray textOf(const SchemaEditor &editor) { return editor.source()->toPlainText().toUtf8(); }

    static QPushButton *save(const SchemaEditor &editor)
    {
        for (QPushButton *const button : editor.findChildren<QPushButton *>()) {
            if (button->text().contains(u"to project"))
                return button;
        }
        return nullptr;
    }
};

void TestSchemaEditor::marksAProblemAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("selected");
    QTest::newRow("a wrong key") << "\"description\": \"Its soldiers.\""_ba
                                 << "\"descripton\": \"Its soldiers.\""_ba << u"\"descripton\""_s;
    QTest::newRow("a label twice") << "\"id\": \"force\""_ba << "\"id\": \"state\""_ba << u"\"id\""_s;
    QTest::newRow("a colour that fails contrast")
        << "\"color\": \"#b4690e\""_ba << "\"color\": \"#ffd9a0\""_ba << u"\"color\""_s;
}

void TestSchemaEditor::marksAProblemAtItsPlace()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, selected);
    SchemaEditor editor(smallSchema(), SchemaSet({smallSchema()}), nullptr);
    editor.show();
    QVERIFY(textOf(editor).contains(before));
    editor.setSource(textOf(editor).replace(before, after));
    auto *const list = editor.findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().startsWith(u"Line "_s), qPrintable(list->item(0)->text()));
    QVERIFY(!editor.source()->extraSelections().isEmpty());
    Q_EMIT list->itemActivated(list->item(0));
    QCOMPARE(editor.source()->textCursor().selectedText(), selected);
    QVERIFY(!save(editor)->isEnabled());
}

void TestSchemaEditor::showsTheArticleAndThePaletteAsTheyWouldBe()
{
    SchemaEditor editor(smallSchema(), SchemaSet({smallSchema()}), nullptr);
    KeepingSink sink;
    const auto session = makeSession(sink);
    QVERIFY(session->apply(
        Edits::mark(session->set(), session->article().text, u"actor"_s, u"force"_s, {{4, 8}})));
    editor.setArticle(session->article(), session->set());
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    auto *const view = editor.findChild<ArticleView *>();
    QVERIFY(view->isVisible());
    QCOMPARE(view->session()->schemas().label(u"actor", u"force")->color, u"#b4690e"_s);
    auto *const tree = editor.findChild<PalettePanel *>()->findChild<QTreeView *>();
    const auto labels = [&] { return tree->model()->rowCount(tree->model()->index(0, 0)); };
    QCOMPARE(labels(), 2);

    editor.source()->setPlainText(
        QString::fromUtf8(textOf(editor)
                              .replace("#b4690e", "#7a0e4b")
                              .replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")));
    QTRY_COMPARE(view->session()->schemas().label(u"actor", u"force")->color, u"#7a0e4b"_s);
    QVERIFY(view->session()->isReadOnly());
    editor.source()->setPlainText(QString::fromUtf8(textOf(editor).replace(
        "\"name\": \"Armed forces\"", "\"retired\": true, \"name\": \"Armed forces\"")));
    QTRY_COMPARE(labels(), 1);
    QCOMPARE(view->session()->set().spanCount(), 1); // it still shows
}

void TestSchemaEditor::savesNothingThatHasProblemsOrAnOldVersion()
{
    SchemaEditor editor(smallSchema(), SchemaSet({smallSchema()}), nullptr);
    QSignalSpy saved(&editor, &SchemaEditor::saveRequested);
    QVERIFY(save(editor)->isEnabled());
    editor.setSource(textOf(editor).replace("Armed forces", "Army"));
    QVERIFY(!save(editor)->isEnabled());
    QVERIFY(editor.reading().problems.first().message.contains(u"raise the version number"));
    QCOMPARE(editor.reading().problems.first().place.column, 5);
    editor.setSource(textOf(editor).replace("1.0.0", "1.0.1"));
    QVERIFY(save(editor)->isEnabled());
    save(editor)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<Schema>().layers[0].labels[1].name, u"Army"_s);
    editor.setReadOnlyReason(u"The project is read-only."_s);
    QVERIFY(!save(editor)->isEnabled());
}

void TestSchemaEditor::warnsBeforeChangesAreLost()
{
    SchemaEditor editor(smallSchema(), {}, nullptr);
    editor.show();
    editor.source()->appendPlainText(u"x"_s);
    editor.close();
    QVERIFY(editor.isVisible());
    editor.close();
    QVERIFY(!editor.isVisible());
}

void TestSchemaEditor::beginsAnotherSchemaUnderNamesOfItsOwn()
{
    const SchemaSet project({smallSchema()});
    for (const Schema &from : {smallSchema(), Schema()}) {
        const Schema begun = schemaToBeginWith(from, project, {});
        QVERIFY(validateTogether(project.schemas() + QList{begun}).isEmpty());
        for (const Error &problem : validate(begun))
            QFAIL(qPrintable(problem.message));
    }
    QCOMPARE(schemaToBeginWith(smallSchema(), project, {}).layers[0].relations[0].from[0].layer,
             u"actor-2"_s);
}

QTEST_MAIN(TestSchemaEditor)
#include "tst_schemaeditor.moc"
