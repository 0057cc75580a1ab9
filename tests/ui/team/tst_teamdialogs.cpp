#include "../windowfixture.h"
#include "annotation/edits.h"
#include "comments/commentpanel.h"
#include "comments/returnbanner.h"
#include "queue/queuepanel.h"
#include "team/assigndialog.h"
#include "team/returndialog.h"
#include "team/returning.h"
#include "team/teamdialog.h"
#include "window/actions.h"
#include "window/statusline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Testing;
using namespace Qt::StringLiterals;

class TestTeamDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsAnnotatorsAndSaysWhyNot();
    void changesARole();
    void assignsAfterAPreview();
    void listsWhatIsAssignedToOne();
    void saysWhatToDoWhereNothingIsAssigned();
    void showsWhatCameBack();
    void returnsAnArticleWithAComment();
    void keepsAnnotatorsFromAdjudicatingBlindWork();

private:
    static void press(QWidget *dialog, const QString &text);
    static QAction *action(const WindowFixture &fixture, const QString &text);
    [[nodiscard]] static std::unique_ptr<Store> store(const WindowFixture &fixture);
};

void TestTeamDialogs::press(QWidget *dialog, const QString &text)
{
    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text && button->isEnabled())
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

QAction *TestTeamDialogs::action(const WindowFixture &fixture, const QString &text)
{
    for (QAction *const action : fixture.window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

std::unique_ptr<Store> TestTeamDialogs::store(const WindowFixture &fixture)
{
    return std::move(Store::open(fixture.path).value());
}

void TestTeamDialogs::addsAnnotatorsAndSaysWhyNot()
{
    const WindowFixture fixture(2);
    action(fixture, u"Annotators and roles…"_s)->trigger();
    auto *const dialog = fixture.window().findChild<TeamDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *const table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1); // ann, who works here
    dialog->findChild<QLineEdit *>()->setText(u"bob"_s);
    press(dialog, u"Add"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    dialog->findChild<QLineEdit *>()->setText(u"BOB"_s);
    press(dialog, u"Add"_s);
    QTRY_VERIFY2(dialog->message().contains(u"Two people"_s), qPrintable(dialog->message()));
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestTeamDialogs::changesARole()
{
    const WindowFixture fixture(2);
    action(fixture, u"Annotators and roles…"_s)->trigger();
    auto *const dialog = fixture.window().findChild<TeamDialog *>();
    auto *const table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QComboBox *role = nullptr;
    for (QComboBox *const box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Role of the chosen annotator"_s)
            role = box;
    }
    QVERIFY(role && role->isVisible());
    role->setCurrentIndex(2);
    Q_EMIT role->activated(2);
    QTRY_COMPARE(store(fixture)->member(u"ann"_s)->role, Role::Manager);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Manager"_s);
}

void TestTeamDialogs::assignsAfterAPreview()
{
    const WindowFixture fixture(4);
    QVERIFY(store(fixture)->addMember({.annotator = {.name = u"bob"_s}}));
    action(fixture, u"Assign articles…"_s)->trigger();
    auto *const dialog = fixture.window().findChild<AssignDialog *>();
    auto *const table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY2(dialog->message().contains(u"4 new"_s), qPrintable(dialog->message()));
    QVERIFY(store(fixture)->assignmentKeys()->isEmpty());
    press(dialog, u"Assign"_s);
    QTRY_VERIFY2(dialog->message().startsWith(u"Done"_s), qPrintable(dialog->message()));
    QCOMPARE(store(fixture)->assignmentKeys()->size(), 4);

    // A deadline afterwards.
    for (QCheckBox *const box : dialog->findChildren<QCheckBox *>())
        box->setChecked(true);
    QTRY_VERIFY2(dialog->message().contains(u"4 deadline"_s), qPrintable(dialog->message()));
    press(dialog, u"Assign"_s);
    QTRY_VERIFY2(dialog->message().startsWith(u"Done"_s), qPrintable(dialog->message()));
    QVERIFY(store(fixture)->assignments(1)->first().due.isValid());
}

void TestTeamDialogs::listsWhatIsAssignedToOne()
{
    const WindowFixture fixture(4);
    const qint64 ann = store(fixture)->member(u"ann"_s)->annotator.id;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(
        store(fixture)->assign({{3, ann, u"max"_s, now, {}}, {4, ann, u"max"_s, now, QDate(2001, 2, 3)}}));
    action(fixture, u"My articles"_s)->trigger();
    const ArticleQueueModel &model = fixture.bench().queue()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0).value(), 4); // by deadline
    const auto summary = [&](int row) {
        return model.index(row, ArticleQueueModel::Title).data(ArticleQueueModel::SummaryRole).toString();
    };
    QVERIFY2(summary(0).contains(u"overdue since"_s), qPrintable(summary(0)));
    QVERIFY2(summary(1).contains(u"assigned to you"_s), qPrintable(summary(1)));
}

void TestTeamDialogs::saysWhatToDoWhereNothingIsAssigned()
{
    const WindowFixture fixture(2);
    action(fixture, u"My articles"_s)->trigger();
    QTRY_COMPARE(fixture.bench().queue()->model().rowCount(), 0);
    const auto labels = fixture.bench().queue()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Nothing is assigned to you"_s);
    }));
}

void TestTeamDialogs::showsWhatCameBack()
{
    WindowFixture fixture(2);
    {
        const auto project = store(fixture);
        SessionData data = project->load(1, {.name = u"ann"_s}).value();
        QVERIFY(project->append(data.set.id,
                                {.revision = 1,
                                 .at = QDateTime::currentDateTimeUtc(),
                                 .annotator = u"ann"_s,
                                 .edit = Edits::setState(data.set, SetState::Done)}));
        QVERIFY(returnWork(*project,
                           {.annotator = u"ann"_s,
                            .by = u"rita"_s,
                            .articles = {1},
                            .remarks = {{1, Range{0, 3}, u"Why not?"_s}}}));
    }
    fixture.open();
    auto *const banner = fixture.bench().comments()->findChild<ReturnBanner *>();
    QTRY_VERIFY(!banner->text().isEmpty());
    QVERIFY2(banner->text().contains(u"Returned by rita"_s) && banner->text().contains(u"1 remark"_s),
             qPrintable(banner->text()));
    QVERIFY(fixture.bench().comments()->isVisible());
    Session *const session = fixture.window().session();
    const Edit mark = Edits::mark(session->set(), session->article().text, u"actor"_s, u"state"_s, {{4, 8}});
    const Result<void> marked = session->apply(mark);
    QVERIFY2(marked, marked ? "" : qPrintable(marked.error().message));
    QVERIFY2(banner->text().contains(u"1 new"_s), qPrintable(banner->text()));
}

void TestTeamDialogs::returnsAnArticleWithAComment()
{
    const WindowFixture fixture(2);
    {
        const auto project = store(fixture);
        const SessionData data = project->load(1, {.name = u"bob"_s}).value();
        QVERIFY(project->append(data.set.id,
                                {.revision = 1,
                                 .at = QDateTime::currentDateTimeUtc(),
                                 .annotator = u"bob"_s,
                                 .edit = Edits::setState(data.set, SetState::Done)}));
    }
    fixture.view().select({4, 8});
    action(fixture, u"Return article…"_s)->trigger();
    auto *const dialog = fixture.window().findChild<ReturnDialog *>();
    QTRY_COMPARE(dialog->findChild<QComboBox *>()->currentText(), u"bob"_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Mark it."_s);
    press(dialog, u"Return"_s);
    QTRY_COMPARE(readSet(fixture.path, 1, u"bob"_s).state(), SetState::Returned);
    const Comment comment = readSet(fixture.path, 1, u"bob"_s).comments().first();
    QCOMPARE(comment.text, u"Mark it."_s);
    QVERIFY((comment.place == Range{4, 8}));
}

void TestTeamDialogs::keepsAnnotatorsFromAdjudicatingBlindWork()
{
    WindowFixture fixture(2);
    {
        const auto project = store(fixture);
        QVERIFY(project->addMember({.annotator = {.name = u"max"_s}, .role = Role::Manager}));
        QVERIFY(project->putSetting(u"team.blind"_s, true));
    }
    const QSignalSpy shown(&fixture.window(), &MainWindow::sessionChanged);
    fixture.open();
    QTRY_VERIFY(shown.size() >= 2 && fixture.window().session());
    action(fixture, u"Adjudicate"_s)->trigger();
    auto *const status = fixture.window().findChild<StatusLine *>();
    QVERIFY2(status->message().contains(u"blind"_s), qPrintable(status->message()));
    QVERIFY(fixture.bench().isVisible());
}

QTEST_MAIN(TestTeamDialogs)
#include "tst_teamdialogs.moc"
