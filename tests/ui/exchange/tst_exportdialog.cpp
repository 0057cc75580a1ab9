#include "exchange/exportdialog.h"

#include "../projectfixture.h"
#include "common/calmcombobox.h"
#include "exchange/articlesform.h"
#include "exchange/exportform.h"
#include "exchange/lossmodel.h"
#include "exchange/losspanel.h"
#include "exchange/placefield.h"
#include "exchange/recipebar.h"
#include "exchange/splitform.h"
#include "exchange/whoseform.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Galley;
using namespace Galley::Testing;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 3);
        addMark(1, u"ann"_s);
        addMark(2, u"bob"_s);
        ProjectFacts facts{.path = m_path, .annotator = {1, u"ann"_s}, .schemas = {}};
        m_dialog = std::make_unique<ExportDialog>(facts, m_folder->filePath(u"out"_s), nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void everythingIsCountedBeforeAnythingIsWritten()
    {
        QTRY_VERIFY(summary().contains(u"Articles: 3, marks: 2"_s));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"out.jsonl"_s)));
        QVERIFY(button(u"Export"_s)->isEnabled());
    }

    void aFormatThatHoldsLessTellsWhat()
    {
        chooseFormat(u"doccano"_s);
        auto *const table = m_dialog->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->isVisible());
        QVERIFY(button(u"Export"_s)->isEnabled());
    }

    void lossesCanBeRefused()
    {
        chooseFormat(u"doccano"_s);
        auto *const table = m_dialog->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::keyClick(m_dialog.get(), Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->losses()->isStrict());
        QVERIFY(!button(u"Export"_s)->isEnabled());
        chooseFormat(u"galley-jsonl"_s);
        QTRY_VERIFY(button(u"Export"_s)->isEnabled());
    }

    void marksOfChosenAnnotatorsAlone()
    {
        CalmComboBox *const whose = m_dialog->form()->whose()->choice();
        whose->setFocus();
        QTest::keyClick(whose, Qt::Key_End);
        auto *const list = m_dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 3); // gold, ann, bob
        QVERIFY(list->isVisible());
        QTRY_VERIFY(summary().contains(u"marks: 1"_s)); // mine are ticked
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(!button(u"Export"_s)->isEnabled()); // nobody is ticked
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(button(u"Export"_s)->isEnabled());
        QCOMPARE(m_dialog->form()->options().annotators, QStringList(u"bob"_s));
    }

    void aQueryChoosesArticles()
    {
        auto *const query = m_dialog->form()->articles()->findChild<QLineEdit *>();
        query->setFocus();
        QTest::keyClicks(query, u"article:a2"_s);
        QTRY_VERIFY(summary().contains(u"Articles: 1"_s));
    }

    void aQueryThatCannotBeReadIsToldWhereItStands()
    {
        auto *const query = m_dialog->form()->articles()->findChild<QLineEdit *>();
        query->setFocus();
        QTest::keyClicks(query, u"(article:a2"_s);
        QTRY_VERIFY(!button(u"Export"_s)->isEnabled());
        QVERIFY(!m_dialog->form()->articles()->fault().isEmpty());
    }

    void enterExportsAndAFileThatIsThereIsAskedFor()
    {
        QFile there(m_folder->filePath(u"out.jsonl"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QSignalSpy chosen(m_dialog.get(), &ExportDialog::chosen);
        m_dialog->place()->line()->setFocus();
        QTest::keyClick(m_dialog->place()->line(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(button(u"Replace"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), m_folder->filePath(u"out.jsonl"_s));
        QVERIFY(chosen.first().at(1).value<ExportOptions>().replace);
        QVERIFY(!m_dialog->isVisible());
    }

    void thePlaceFollowsTheFormatUntilItIsTyped()
    {
        QLineEdit *const line = m_dialog->place()->line();
        QVERIFY(line->text().endsWith(u"out.jsonl"_s));
        m_dialog->form()->findChild<QCheckBox *>(u"card"_s)->setChecked(true);
        QTRY_VERIFY(line->text().endsWith(u"out.zip"_s));
        line->setFocus();
        QTest::keyClicks(line, u"x"_s);
        m_dialog->form()->findChild<QCheckBox *>(u"card"_s)->setChecked(false);
        QVERIFY(line->text().endsWith(u"out.zipx"_s));
    }

    void aDatasetIsSplit()
    {
        auto *const on = m_dialog->form()->split()->focusProxy();
        QTest::mouseClick(on, Qt::LeftButton, {}, {8, on->height() / 2});
        QTRY_VERIFY(summary().contains(u"train: "_s));
        QVERIFY(m_dialog->place()->line()->text().endsWith(u".zip"_s));
        auto *const parts = m_dialog->form()->split()->findChild<QLineEdit *>();
        parts->setFocus();
        parts->selectAll();
        QTest::keyClicks(parts, u"train=1"_s);
        QTest::keyClick(parts, Qt::Key_Tab);
        QTRY_VERIFY(!button(u"Export"_s)->isEnabled());
        parts->setFocus();
        parts->selectAll();
        QTest::keyClicks(parts, u"50,50"_s);
        QTest::keyClick(parts, Qt::Key_Tab);
        QTRY_VERIFY(button(u"Export"_s)->isEnabled());
        QCOMPARE(m_dialog->form()->options().split->parts.size(), 2);
    }

    void aRecipeIsKeptAndUsedAgain()
    {
        chooseFormat(u"doccano"_s);
        m_dialog->form()->articles()->findChild<QLineEdit *>()->setText(u"article:a2"_s);
        auto *const name = m_dialog->recipes()->findChild<QLineEdit *>();
        name->setFocus();
        QTest::keyClicks(name, u"mine"_s);
        const ExportOptions kept = m_dialog->form()->options();
        button(u"Save"_s)->click();
        auto *const box = m_dialog->recipes()->findChild<QComboBox *>();
        QTRY_COMPARE(box->count(), 1);
        chooseFormat(u"galley-jsonl"_s);
        m_dialog->form()->articles()->findChild<QLineEdit *>()->clear();
        QVERIFY(m_dialog->form()->options() != kept);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(m_dialog->form()->options(), kept);
    }

    void lossesAreListedByHowMany()
    {
        Losses losses;
        losses.add(u"note"_s, u"Notes"_s, 2);
        losses.add(u"overlap"_s, u"Marks that overlap"_s, 1200);
        LossModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLosses(losses);
        QCOMPARE(model.index(0, LossModel::What).data().toString(), u"Marks that overlap"_s);
        QCOMPARE(model.index(0, LossModel::Count).data().toString(), QLocale().toString(1200));
        QCOMPARE(model.index(1, LossModel::What).data().toString(), u"Notes"_s);
    }

private:
    void addMark(ArticleId article, const QString &annotator) const
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        QVERIFY(store);
        const Annotator who = (*store)->annotator(annotator).value();
        SessionData data = (*store)->load(article, who).value();
        KeepingSink sink;
        const SetId set = data.set.id;
        Session session(std::move(data), sink);
        QVERIFY(mark(session, {4, 8}, u"force"_s) > 0);
        QVERIFY((*store)->append(set, sink.entries.first()));
    }

    void chooseFormat(const QString &id) const
    {
        auto *const box = m_dialog->form()->findChild<QComboBox *>(u"format"_s);
        box->setCurrentIndex(box->findData(id));
    }

    QString summary() const
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->losses()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
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
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
