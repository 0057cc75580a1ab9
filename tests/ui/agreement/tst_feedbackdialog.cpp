#include "agreementproject.h"

#include "agreement/feedbackdialog.h"
#include "agreement/leadtable.h"
#include "agreement/placesmodel.h"
#include "agreement/placesview.h"

#include <QComboBox>
#include <QFileDialog>

using namespace Galley;
using namespace Galley::Testing;

// Gold of the first article has its army as force, and is signed off; bob says the same, cat another label.
class TestFeedbackDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>(2);
        mark(m_fixture->path, u"bob"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        mark(m_fixture->path, u"cat"_s, u"state"_s, {{1, 0, {{4, 8}}}});
    }

    void cleanup() { m_fixture.reset(); }

    void withoutGoldThereIsNothingToSay()
    {
        open();
        QTRY_VERIFY(!dialog()->message().isEmpty());
        QVERIFY(!button(dialog(), u"Return articles"_s)->isEnabled());
    }

    void differencesLeadToTheirPlaces()
    {
        signOff();
        open();
        choose(u"cat"_s);
        auto *const table = dialog()->findChild<LeadTable *>();
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        Q_EMIT table->followed(table->model()->index(0, 0));
        const PlacesModel &places = dialog()->findChild<PlacesView *>()->model();
        QCOMPARE(places.rowCount(), 1);
        QCOMPARE(places.place(0).quote, u"army"_s);
        choose(u"bob"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!button(dialog(), u"Return articles"_s)->isEnabled());
    }

    void articlesAreReturnedWithComments()
    {
        signOff();
        open();
        choose(u"cat"_s);
        button(dialog(), u"Return articles"_s)->click();
        QTRY_COMPARE(setOf(m_fixture->path, u"cat"_s, 1).state(), SetState::Returned);
        QVERIFY(!setOf(m_fixture->path, u"cat"_s, 1).comments().isEmpty());
        QVERIFY(setOf(m_fixture->path, u"bob"_s, 1).state() != SetState::Returned);
        QTRY_VERIFY2(dialog()->message().contains(u"1 article(s) returned"_s),
                     qPrintable(dialog()->message()));
    }

    void itIsSavedAsATable()
    {
        signOff();
        open();
        choose(u"cat"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.csv"_s);
        button(dialog(), u"Save CSV…"_s)->click();
        saveAs(path);
        QTRY_VERIFY2(dialog()->message().contains(u"Saved"_s), qPrintable(dialog()->message()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("army"));
    }

    void aProjectIsNeverReplacedByAReport()
    {
        signOff();
        open();
        choose(u"cat"_s);
        button(dialog(), u"Save HTML…"_s)->click();
        saveAs(m_fixture->path);
        QTRY_VERIFY2(dialog()->message().contains(u"not saved"_s), qPrintable(dialog()->message()));
        QVERIFY(!setOf(m_fixture->path, u"cat"_s, 1).isEmpty());
    }

private:
    void signOff()
    {
        mark(m_fixture->path, u"gold"_s, u"force"_s, {{1, 0, {{4, 8}}}}, Annotator::Kind::Adjudicator);
        const auto store = Store::open(m_fixture->path);
        const auto gold = (*store)->annotator(u"gold"_s, Annotator::Kind::Adjudicator);
        const auto data = (*store)->load(1, *gold);
        QVERIFY(data);
        QVERIFY(
            (*store)->append(data->set.id,
                             {.revision = data->revision + 1,
                              .at = QDateTime::currentDateTimeUtc(),
                              .annotator = u"eve"_s,
                              .edit = {u"sign-off"_s, {StateChange{data->set.state(), SetState::Done}}}}));
    }

    void open()
    {
        m_fixture->window().actions().feedback->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    void choose(const QString &annotator)
    {
        auto *const who = dialog()->findChild<QComboBox *>();
        QTRY_VERIFY(who->findText(annotator) >= 0);
        who->setCurrentIndex(who->findText(annotator));
    }

    void saveAs(const QString &path)
    {
        QFileDialog *asked = nullptr;
        QTRY_VERIFY(asked = dialog()->findChild<QFileDialog *>());
        Q_EMIT asked->fileSelected(path);
        asked->close();
    }

    [[nodiscard]] FeedbackDialog *dialog() const { return m_fixture->window().findChild<FeedbackDialog *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFeedbackDialog)
#include "tst_feedbackdialog.moc"
