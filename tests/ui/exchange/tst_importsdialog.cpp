#include "exchange/importsdialog.h"

#include "../projectfixture.h"
#include "exchange/anchoredmodel.h"
#include "exchange/importer.h"
#include "exchange/importreportdialog.h"
#include "exchange/importsmodel.h"
#include "exchange/nearmodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Galley;
using namespace Galley::Testing;

using Tester = QAbstractItemModelTester;

class TestImportsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 1);
    }

    void cleanup() { m_dialog.reset(); }

    void withoutImportsItSaysSo()
    {
        open();
        QTRY_VERIFY(!m_dialog->list()->isVisible());
        QVERIFY(!button(u"Take back"_s)->isEnabled());
    }

    void anImportIsListedWithItsReport()
    {
        import();
        open();
        QTRY_COMPARE(model()->rowCount(), 1);
        const Tester tester(model(), Tester::FailureReportingMode::QtTest);
        QCOMPARE(text(ImportsModel::From), u"in.txt"_s);
        QCOMPARE(text(ImportsModel::Articles), u"1"_s);
        QCOMPARE(text(ImportsModel::State), u"Taken in"_s);
        QTest::keyClick(m_dialog->list(), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->findChild<ImportReportDialog *>());
    }

    void anImportIsTakenBack()
    {
        import();
        QCOMPARE(articleCount(), 2);
        open();
        QTRY_VERIFY(button(u"Take back"_s)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(text(ImportsModel::State), u"Taken back"_s);
        QVERIFY2(m_dialog->message().contains(u"articles 1"_s), qPrintable(m_dialog->message()));
        QVERIFY(m_dialog->hasUndone());
        QCOMPARE(articleCount(), 1);
        QVERIFY(!button(u"Take back"_s)->isEnabled());
    }

    void aReadOnlyProjectKeepsItsImports()
    {
        import();
        open(true);
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(!button(u"Take back"_s)->isEnabled());
        QCOMPARE(button(u"Take back"_s)->toolTip(), u"it is read-only"_s);
    }

    void aReportTellsWhatMovedAndWhatIsThereTwice()
    {
        ImportReport report;
        report.articles = 3;
        report.leftOut.add(u"note"_s, u"Notes"_s, 2);
        report.problems = {{.kind = Error::Kind::InvalidInput, .message = u"bad"_s}};
        report.nearDuplicates = {{u"a"_s, u"b"_s, 0.9}};
        report.anchored = {
            {.article = u"a2"_s,
             .from = u"a1"_s,
             .annotator = u"ann"_s,
             .moved = 1,
             .lost = 1,
             .spans = {{u"actor/state"_s, u"Karsova"_s, 4, 9}, {u"actor/state"_s, u"Tirun"_s, 20}}}};
        ImportReportDialog dialog(u"in.txt"_s, report, nullptr);
        auto *const tabs = dialog.findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 4);
        QVERIFY(importSummary(report).contains(u"New articles: 3"_s));
    }

    void whatWasLostComesFirst()
    {
        const AnchoredModel model(
            {{.article = u"a2"_s,
              .annotator = u"ann"_s,
              .spans = {{u"actor/state"_s, u"Karsova"_s, 4, 9}, {u"actor/state"_s, u"Tirun"_s, 20}}}},
            nullptr);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AnchoredModel::Quote).data().toString(), u"Tirun"_s);
        QVERIFY(model.index(0, AnchoredModel::Place).data().toString().startsWith(u"lost"_s));
        QCOMPARE(model.index(1, AnchoredModel::Place).data().toString(), u"from 4 to 9"_s);
        const NearModel near({{u"a"_s, u"b"_s, 0.8}, {u"c"_s, u"d"_s, 0.95}}, nullptr);
        QCOMPARE(near.index(0, NearModel::New).data().toString(), u"c"_s);
        QCOMPARE(near.index(0, NearModel::Similarity).data().toString(), u"95 %"_s);
    }

private:
    void import() const
    {
        QFile file(m_folder->filePath(u"in.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A text of its own that is new.\n");
        file.close();
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        QVERIFY(store);
        ImportOptions options;
        options.importedBy = u"ann"_s;
        const ImportReport report = Importer(**store, options).run({file.fileName()});
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.value(0).toString()));
    }

    void open(bool readOnly = false)
    {
        const ProjectFacts facts{.path = m_path,
                                 .annotator = {1, u"ann"_s},
                                 .schemas = {},
                                 .readOnly = readOnly,
                                 .readOnlyReason = u"it is read-only"_s};
        m_dialog = std::make_unique<ImportsDialog>(facts, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    QAbstractItemModel *model() const { return m_dialog->list()->model(); }

    QString text(int column) const { return model()->index(0, column).data().toString(); }

    qint64 articleCount() const
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        return store ? (*store)->articleCount().value_or(-1) : -1;
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
    std::unique_ptr<ImportsDialog> m_dialog;
};

QTEST_MAIN(TestImportsDialog)
#include "tst_importsdialog.moc"
