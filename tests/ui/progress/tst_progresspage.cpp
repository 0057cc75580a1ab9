#include "../windowfixture.h"
#include "agreement/barmodel.h"
#include "agreement/barview.h"
#include "agreement/leadtable.h"
#include "progress/progresspage.h"
#include "progress/progresstab.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

using namespace Galley;
using namespace Galley::Testing;

// Three articles. bob and cat mark the first alike and finish it; bob has begun the second.
class TestProgressPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>(3);
    }

    void cleanup() { m_fixture.reset(); }

    void theKeyShowsWhereTheProjectIs()
    {
        work();
        open();
        QCOMPARE(page().summary(),
                 u"3 article(s) · 2 begun · 1 finished · 1 by two or more · 0 signed off"_s);
        const BarModel &bars = page().annotators()->model();
        QCOMPARE(bars.rowCount(), 2); // ann has only looked at an article
        QCOMPARE(bars.bar(0).measured.value, std::optional(0.5));
        QCOMPARE(page().tab(ProgressPage::Annotators)->model()->rowCount(), 2);
        QCOMPARE(page().layers()->model().bar(0).measured.n, 3);
    }

    void everyPictureHasItsTableAndAName()
    {
        work();
        open();
        QTRY_COMPARE(page().agreement()->points().size(), 1);
        for (int part = 0; part < ProgressPage::PartCount; ++part) {
            const ProgressTab *const tab = page().tab(ProgressPage::Part(part));
            QVERIFY(!tab->picture()->accessibleName().isEmpty());
            QVERIFY(!tab->table()->accessibleName().isEmpty());
            QCOMPARE(tab->isEmpty(), part == ProgressPage::Pace);
        }
    }

    void agreementComesAfterTheCounts()
    {
        work();
        open();
        QTRY_COMPARE(page().agreement()->points().size(), 1);
        QCOMPARE(page().agreement()->points().first().name, u"1"_s);
        page().showPart(ProgressPage::Agreement);
        auto *const measure = page().tab(ProgressPage::Agreement)->findChildren<QComboBox *>().last();
        measure->setCurrentIndex(1);
        QCOMPARE(page().agreement()->points().first().measured.value, std::optional(1.0));
    }

    void thePageIsReadAgainWheneverItIsShown()
    {
        open();
        QCOMPARE(page().summary().section(u" · "_s, 1, 1), u"0 begun"_s);
        work();
        key();
        QTRY_COMPARE(page().summary().section(u" · "_s, 1, 1), u"2 begun"_s);
    }

    void nothingDoneSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(!page().isBusy());
        QVERIFY(page().tab(ProgressPage::Labels)->isEmpty());
        QVERIFY(page().tab(ProgressPage::Agreement)->isEmpty());
        QVERIFY(!page().tab(ProgressPage::Published)->isEmpty());
    }

    void anAnnotatorOfABlindProjectSeesHisOwnWork()
    {
        work();
        QVERIFY((*Store::open(m_fixture->path))->putSetting(u"team.blind"_s, true));
        open();
        QTRY_VERIFY(!page().isBusy());
        QVERIFY2(page().summary().startsWith(u"your own work"_s), qPrintable(page().summary()));
        QCOMPARE(page().annotators()->model().rowCount(), 0);
        QCOMPARE(page().layers()->model().rowCount(), 0);
        QVERIFY(page().tab(ProgressPage::Agreement)->isEmpty());
        QVERIFY(page().agreement()->points().isEmpty());
    }

    void theTableOnShowIsSaved()
    {
        work();
        open();
        page().showPart(ProgressPage::Layers);
        page().findChild<QToolButton *>()->menu()->actions().first()->trigger();
        auto *const dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString file = QFileInfo(m_fixture->path).absolutePath() + u"/layers.csv"_s;
        Q_EMIT dialog->fileSelected(file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "\xef\xbb\xbflayer,articles,spans\r\nactor,2,3\r\n"_ba);
        dialog->close();
    }

    void closingTheProjectEmptiesThePage()
    {
        work();
        open();
        m_fixture->window().actions().closeProject->trigger();
        QTRY_VERIFY(page().isEmpty());
        QVERIFY(page().summary().isEmpty());
    }

private:
    void work()
    {
        const auto store = Store::open(m_fixture->path);
        QVERIFY(store);
        for (const auto &who : {u"bob"_s, u"cat"_s}) {
            const Result<Annotator> annotator = (*store)->annotator(who);
            QVERIFY(annotator);
            QVERIFY(
                (*store)->applyBulk({*annotator, BulkMark{u"actor"_s, u"force"_s}, {{1, 0, {{4, 8}}}}, {}}));
            finish(**store, *annotator);
        }
        QVERIFY((*store)->applyBulk(
            {*(*store)->annotator(u"bob"_s), BulkMark{u"actor"_s, u"force"_s}, {{2, 0, {{4, 8}}}}, {}}));
    }

    static void finish(Store &store, const Annotator &annotator)
    {
        const auto data = store.load(1, annotator);
        QVERIFY(data);
        QVERIFY(store.append(data->set.id,
                             {.revision = data->revision + 1,
                              .at = QDateTime::currentDateTimeUtc(),
                              .annotator = annotator.name,
                              .edit = Edits::setState(data->set, SetState::Done)}));
    }

    void key() const
    {
        QTest::keyClick(m_fixture->focus(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }

    void open()
    {
        key();
        QTRY_VERIFY(!page().summary().isEmpty());
    }

    ProgressPage &page() const { return *m_fixture->bench().progress(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
