#include "../windowfixture.h"
#include "agreement/agreementpage.h"
#include "agreement/barmodel.h"
#include "agreement/barview.h"
#include "agreement/comparisonform.h"
#include "agreement/leadtable.h"
#include "agreement/matrixmodel.h"
#include "agreement/matrixview.h"
#include "agreement/measuremodel.h"
#include "agreement/placesmodel.h"
#include "agreement/placesview.h"
#include "agreement/timechart.h"

#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QTabWidget>

using namespace Galley;
using namespace Galley::Testing;

// Three times "The army of Karsova 1 meets the navy of Tirun.": bob and cat agree on the first army, differ
// in the label of the second, and bob alone marks the third's navy.
class TestAgreementPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>(3);
        mark(u"bob"_s, u"force"_s, {{1, 0, {{4, 8}}}, {2, 0, {{4, 8}}}, {3, 0, {{32, 36}}}});
        mark(u"cat"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        mark(u"cat"_s, u"state"_s, {{2, 0, {{4, 8}}}, {3, 0, {{4, 8}}}});
    }

    void cleanup() { m_fixture.reset(); }

    void theKeyComparesThoseWhoWorked()
    {
        compare();
        QCOMPARE(page().form()->choice().annotators, (QStringList{u"bob"_s, u"cat"_s}));
        QVERIFY(page().summary().contains(u"3 article(s) compared"_s));
        QCOMPARE(page().pairs()->model().rowCount(), 2);
    }

    void everyCellOfTheConfusionLeadsToAsManyPlacesAsItSays()
    {
        compare();
        const MatrixModel &model = page().confusion()->model();
        QVERIFY(model.rowCount() > 2);
        int places = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const int count = model.index(row, column).data().toInt();
                if (count == 0)
                    continue;
                Q_EMIT page().confusion()->cellFollowed(row, column);
                QTRY_COMPARE(listed(), count);
                places += count;
            }
        }
        QCOMPARE(places, 4);
    }

    void aCellIsFollowedByKeysToItsPlaceInTheArticle()
    {
        compare();
        page().pictures()->setCurrentWidget(page().confusion());
        const MatrixModel &model = page().confusion()->model();
        QModelIndex differing;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const bool isIt = name(model, row, Qt::Vertical) == u"Armed forces"_s &&
                    name(model, column, Qt::Horizontal) == u"State"_s;
                if (isIt)
                    differing = model.index(row, column);
            }
        }
        QVERIFY(differing.isValid());
        page().confusion()->setFocus();
        page().confusion()->setCurrentIndex(differing);
        QTest::keyClick(page().confusion(), Qt::Key_Return);
        QTRY_COMPARE(listed(), 1);
        const ComparedPlace place = page().places()->model().place(0);
        QCOMPARE(place.quote, u"army"_s);
        QCOMPARE(place.marks.value(0), u"Armed forces"_s);
        QCOMPARE(place.marks.value(1), u"State"_s);
        page().places()->table()->setFocus();
        QTest::keyClick(page().places()->table(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window().session()->article().id, 2);
        QCOMPARE(m_fixture->view().selection(), (Range{4, 8}));
    }

    void aPairLeadsToItsDifferences()
    {
        compare();
        Q_EMIT page().pairs()->cellFollowed(0, 1);
        QTRY_COMPARE(listed(), 3);
        QVERIFY(page().places()->title().startsWith(u"Differences of bob and cat"_s));
    }

    void aLabelLeadsToWhatAnybodyMarkedSo()
    {
        compare();
        BarModel &bars = page().labels()->model();
        QVERIFY(bars.rowCount() > 0);
        for (int row = 0; row < bars.rowCount(); ++row) {
            Q_EMIT page().labels()->barFollowed(row);
            QTRY_COMPARE(listed(), bars.bar(row).name == u"State"_s ? 2 : 3);
        }
    }

    void numbersSayOnHowMuchTheyStand()
    {
        compare();
        const MeasureModel &model = *page().measures();
        QVERIFY(model.rowCount() >= 8);
        for (int row = 0; row < model.rowCount(); ++row) {
            const Measured &measured = model.row(row).measured;
            QVERIFY2(measured.value || !measured.undefined.isEmpty(), qPrintable(model.row(row).measure));
        }
        Q_EMIT page().measureTable()->followed(model.index(0, 0));
        QTRY_COMPARE(listed(), 3);
    }

    void oneAnnotatorAloneIsNothingToCompare()
    {
        compare();
        page().form()->findChild<QMenu *>()->actions().at(1)->trigger();
        QTRY_VERIFY(!page().isBusy());
        QVERIFY(page().summary().isEmpty());
    }

    void annotatorsWithoutAnArticleInCommonAreSaid()
    {
        mark(u"dan"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        mark(u"eve"_s, u"force"_s, {{2, 0, {{4, 8}}}});
        compare();
        for (QAction *action : page().form()->findChild<QMenu *>()->actions())
            action->setChecked(action->text() == u"dan"_s || action->text() == u"eve"_s);
        QTRY_VERIFY(!page().isBusy());
        QVERIFY(page().summary().isEmpty());
    }

    void numbersAndTheReportAreSaved()
    {
        compare();
        const QTemporaryDir folder;
        Q_EMIT page().csvRequested();
        QVERIFY(saved(folder.filePath(u"a.csv"_s)).contains("cohen-kappa"));
        Q_EMIT page().htmlRequested();
        const QByteArray html = saved(folder.filePath(u"a.html"_s));
        QVERIFY(html.contains("<svg"));
        QVERIFY(html.contains("army"));
    }

    void closingTheProjectEmptiesThePage()
    {
        compare();
        m_fixture->window().actions().closeProject->trigger();
        QTRY_VERIFY(page().summary().isEmpty());
        QCOMPARE(listed(), 0);
    }

private:
    void mark(const QString &annotator, const QString &label, const QList<BulkTarget> &targets)
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_fixture->path);
        QVERIFY(store);
        const Result<Annotator> who = (*store)->annotator(annotator);
        QVERIFY(who);
        QVERIFY((*store)->applyBulk({*who, BulkMark{u"actor"_s, label}, targets, {}}));
    }

    void compare()
    {
        QTest::keyClick(m_fixture->focus(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!page().summary().isEmpty());
        QVERIFY(!page().isBusy());
    }

    // What is in the file that is chosen when the page asks for one.
    QByteArray saved(const QString &path) const
    {
        QPointer<QFileDialog> asked;
        [[maybe_unused]] const bool isAsked = QTest::qWaitFor([&] {
            asked = page().findChild<QFileDialog *>();
            return !asked.isNull();
        });
        if (!asked)
            return {};
        Q_EMIT asked->fileSelected(path);
        delete asked;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString name(const MatrixModel &model, int at, Qt::Orientation orientation)
    {
        return model.headerData(at, orientation, Qt::DisplayRole).toString();
    }

    AgreementPage &page() const { return *m_fixture->bench().agreement(); }

    int listed() const { return page().places()->model().rowCount(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAgreementPage)
#include "tst_agreementpage.moc"
