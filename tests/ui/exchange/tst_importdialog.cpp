#include "exchange/importdialog.h"

#include "../projectfixture.h"
#include "common/calmcombobox.h"
#include "exchange/arrivalpage.h"
#include "exchange/choicetable.h"
#include "exchange/columnsmodel.h"
#include "exchange/groupsmodel.h"
#include "exchange/namespage.h"
#include "exchange/readingform.h"
#include "exchange/sourcespanel.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Galley;
using namespace Galley::Testing;

using Tester = QAbstractItemModelTester;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 1);
        ProjectFacts facts{
            .path = m_path, .annotator = {1, u"ann"_s}, .keptSchemas = SchemaSet({smallSchema()})};
        m_dialog = std::make_unique<ImportDialog>(facts, ImportOptions(), nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void withNothingChosenThereIsNothingToImport()
    {
        QVERIFY(!button(u"Import"_s)->isEnabled());
        QVERIFY(button(u"Add files…"_s)->isDefault());
    }

    void aFileIsRecognisedAndReadBeforeItIsImported()
    {
        add({doccano(u"a.jsonl"_s)});
        QCOMPARE(m_dialog->sources()->groups().size(), 1);
        QCOMPARE(m_dialog->sources()->groups().first().format, u"doccano"_s);
        QCOMPARE(m_dialog->names()->model().rowCount(), 2);
        QVERIFY(button(u"Import"_s)->isDefault());
    }

    void filesOfOneFormatAreOneGroup()
    {
        add({doccano(u"a.jsonl"_s), doccano(u"b.jsonl"_s), write(u"c.txt"_s, "A text.\n")});
        QCOMPARE(m_dialog->sources()->groups().size(), 2);
        QCOMPARE(m_dialog->sources()->groups().first().files, 2);
    }

    void aFolderIsTakenAsAWhole()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in/deep"_s));
        doccano(u"in/a.jsonl"_s);
        doccano(u"in/deep/b.jsonl"_s);
        add({m_folder->filePath(u"in"_s)});
        QCOMPARE(m_dialog->sources()->groups().size(), 1);
        QCOMPARE(m_dialog->sources()->groups().first().files, 2);
        QCOMPARE(m_dialog->sources()->groups().first().name, u"in"_s);
    }

    void theFormatCanBeSaidOtherwise()
    {
        const QString file = doccano(u"a.jsonl"_s);
        add({file});
        CalmComboBox *const box = m_dialog->reading()->formatBox();
        QSignalSpy ready(m_dialog.get(), &ImportDialog::ready);
        box->setCurrentIndex(box->findData(u"text"_s));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(ready.wait());
        QCOMPARE(m_dialog->sources()->groups().first().format, u"text"_s);
        QVERIFY(m_dialog->sources()->groups().first().isChosen);
        QCOMPARE(m_dialog->names()->model().rowCount(), 0);
        const ImportOptions options = finish();
        QCOMPARE(options.sources.value(file).format, u"text"_s);
    }

    void aLabelIsMappedByKeys()
    {
        add({doccano(u"a.jsonl"_s)});
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(m_dialog->tabs()->currentWidget(), m_dialog->names());
        ChoiceTable *const table = m_dialog->names()->table();
        table->setFocus();
        table->selectRow(1); // Tank
        QTest::keyClick(table, Qt::Key_Return);
        auto *const box = table->findChild<QComboBox *>();
        QVERIFY(box);
        const int row = box->findData(u"actor/force"_s);
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        const ImportOptions options = finish();
        QVERIFY(options.isMapped);
        QCOMPARE(options.mapping.label({}, u"Tank"_s)->toLabel, u"force"_s);
        QCOMPARE(options.mapping.label({}, u"State"_s)->toLabel, u"state"_s);
    }

    void marksToBeCorrectedAreMine()
    {
        add({doccano(u"a.jsonl"_s)});
        m_dialog->arrival()->roles()->button(int(ImportRole::PreAnnotation))->click();
        const ImportOptions options = finish();
        QCOMPARE(options.role, ImportRole::PreAnnotation);
        QCOMPARE(options.annotator, u"ann"_s);
    }

    void columnsOfATableAreShownAndChosen()
    {
        const QString file = write(u"a.csv"_s,
                                   "nr,head,story\n1,Tanks,A long text of tanks that goes on.\n"
                                   "2,Ships,Another long text of ships that goes on.\n");
        add({file});
        ChoiceTable *const columns = m_dialog->reading()->columns();
        QTRY_VERIFY(columns->isVisible());
        QAbstractItemModel *const model = columns->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(2, ColumnsModel::Becomes).data(Qt::EditRole).toString(), u"text"_s);
        QSignalSpy ready(m_dialog.get(), &ImportDialog::ready);
        QVERIFY(model->setData(model->index(1, ColumnsModel::Becomes), u"title"_s, Qt::EditRole));
        QVERIFY(ready.wait());
        QTRY_COMPARE(model->index(1, ColumnsModel::Becomes).data(Qt::EditRole).toString(), u"title"_s);
        QCOMPARE(finish().sources.value(file).settings.value("title"_L1).toString(), u"head"_s);
    }

    void problemsAreListedWithTheirPlace()
    {
        add({write(u"a.txt"_s, "A text.\n"),
             write(u"b.jsonl"_s,
                   R"({"text":"A","label":[[0,1,"State"]]})"
                   "\n{\"text\":\n")});
        QVERIFY2(m_dialog->tabs()->tabText(3).contains(u"1"_s), qPrintable(m_dialog->tabs()->tabText(3)));
        QCOMPARE(m_dialog->sources()->groups().size(), 2);
        m_dialog->sources()->setCurrent(1);
        QSignalSpy ready(m_dialog.get(), &ImportDialog::ready);
        QTest::keyClick(m_dialog.get(), Qt::Key_L, Qt::AltModifier);
        QVERIFY(ready.wait());
        QCOMPARE(m_dialog->sources()->groups().size(), 1);
        QVERIFY(!m_dialog->tabs()->tabText(3).contains(u'1'));
    }

    void groupsAreAModel()
    {
        GroupsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setGroups({{.paths = {u"/a/b.txt"_s}, .name = u"b.txt"_s, .format = u"text"_s, .files = 1},
                         {.paths = {u"/a/c.x"_s}, .name = u"c.x"_s, .candidates = {u"csv"_s, u"text"_s}}});
        QCOMPARE(model.index(0, GroupsModel::FormatName).data().toString(), u"Plain text"_s);
        QVERIFY(model.index(1, GroupsModel::FormatName).data().toString().contains(u"choose"_s));
    }

    void columnsAreAModel()
    {
        ColumnsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPreview({.columns = {u"a"_s, {}},
                          .rows = {{u"1"_s, u"2"_s}, {u"3"_s}},
                          .mapping = {{u"text"_s, u"2"_s}}});
        QCOMPARE(model.index(1, ColumnsModel::Becomes).data(Qt::EditRole).toString(), u"text"_s);
        QCOMPARE(model.index(0, ColumnsModel::FirstExample).data().toString(), u"1"_s);
        QSignalSpy chosen(&model, &ColumnsModel::chosen);
        QVERIFY(model.setData(model.index(1, ColumnsModel::Becomes), u"title"_s, Qt::EditRole));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(1).toString(), u"-"_s);
        QCOMPARE(chosen.at(1).at(1).toString(), u"2"_s);
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QString doccano(const QString &name) const
    {
        return write(name,
                     R"({"text":"Karsova sends a tank.","label":[[0,7,"State"],[16,20,"Tank"]]})"
                     "\n");
    }

    void add(const QStringList &paths) const
    {
        QSignalSpy ready(m_dialog.get(), &ImportDialog::ready);
        m_dialog->addPaths(paths);
        QTRY_VERIFY(!ready.isEmpty() && m_dialog->isReady());
    }

    ImportOptions finish() const
    {
        QSignalSpy chosen(m_dialog.get(), &ImportDialog::chosen);
        QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
        if (chosen.isEmpty())
            chosen.wait(2000);
        return chosen.isEmpty() ? ImportOptions() : chosen.first().at(1).value<ImportOptions>();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
