#include "reviewfixture.h"

#include "annotation/edits.h"
#include "review/reasonbar.h"
#include "team/returndialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Galley;
using namespace Galley::Testing;

class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPlaceIsInQuestionAtOnce();
    void aNumberTakesThatVersionAndGoesOn();
    void allAreTakenWithOneKey();
    void noneIsTakenForAReason();
    void aPostponedPlaceComesBackLast();
    void undoShowsThePlaceAgain();
    void eachUndoIsOneKeyAcrossArticles();
    void anUndoThatWaitsIsGivenUpForAnotherPlace();
    void nothingIsDecidedWhileAnotherPlaceIsOnItsWay();
    void signingOffIsUndoneLikeADecision();
    void controlZTakesDecisionsBackNotMarks();
    void aPlaceIsMarkedByHand();
    void keysLeadToNeighbours();
    void namesAreHidden();
    void anotherProgramsMarksAreNoticed();
    void goldThatWasChangedElsewhereIsNotOverwritten();
    void anArticleIsSignedOffAndReopened();
    void openPlacesKeepFromSigningOff();
    void anArticleIsReturnedByOneKey();
    void aProjectWithOneAnnotatorSaysSo();
};

void TestReviewPage::theFirstPlaceIsInQuestionAtOnce()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    QCOMPARE(fixture.desk()->cluster()->article, 1);
    QCOMPARE(fixture.desk()->row(), 0);
    QVERIFY(fixture.page().lanes()->hasFocus());
}

void TestReviewPage::aNumberTakesThatVersionAndGoesOn()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    fixture.key(Qt::Key_1);
    QCOMPARE(fixture.desk()->queue().rowCount(), 5);
    QVERIFY(fixture.desk()->cluster());
    QCOMPARE(fixture.desk()->cluster()->extent, Range({38, 43}));
    QTRY_VERIFY(fixture.isSaved());
    const AnnotationSet gold = fixture.gold(1);
    QCOMPARE(gold.spanCount(), 1);
    QCOMPARE(gold.decisions().size(), 1);
    QCOMPARE(gold.decisions().first().kind, Decision::Kind::Take);
    QCOMPARE(gold.decisions().first().by, u"ann"_s);
    fixture.key(Qt::Key_2);
    QTRY_VERIFY(fixture.hasPlace() && fixture.desk()->cluster()->article == 2);
}

void TestReviewPage::allAreTakenWithOneKey()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    fixture.key(Qt::Key_A);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).spanCount(), 2);
    QCOMPARE(fixture.gold(1).decisions().first().kind, Decision::Kind::TakeAll);
}

void TestReviewPage::noneIsTakenForAReason()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    fixture.key(Qt::Key_N);
    QVERIFY(fixture.page().place()->reasons()->isAsking());
    QVERIFY(fixture.gold(1).decisions().isEmpty());
    QTest::keyClicks(fixture.window().focusWidget(), u"no actor 1"_s);
    fixture.key(Qt::Key_Return);
    QTRY_VERIFY(fixture.isSaved());
    const AnnotationSet gold = fixture.gold(1);
    QCOMPARE(gold.spanCount(), 0);
    QCOMPARE(gold.decisions().size(), 1);
    QCOMPARE(gold.decisions().first().kind, Decision::Kind::TakeNone);
    QCOMPARE(gold.decisions().first().reason, u"no actor 1"_s);
    QVERIFY(fixture.page().lanes()->hasFocus());
    fixture.key(Qt::Key_0); // the reason given last stands there
    fixture.key(Qt::Key_Return);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).decisions().last().reason, u"no actor 1"_s);
}

void TestReviewPage::aPostponedPlaceComesBackLast()
{
    ReviewFixture fixture(1);
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 2);
    const QByteArray first = fixture.desk()->cluster()->signature;
    fixture.key(Qt::Key_P);
    QVERIFY(fixture.desk()->cluster()->signature != first);
    QCOMPARE(fixture.desk()->queue().rowCount(), 2);
    fixture.key(Qt::Key_1);
    QCOMPARE(fixture.desk()->cluster()->signature, first);
    fixture.key(Qt::Key_1);
    QCOMPARE(fixture.desk()->queue().rowCount(), 0);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).spanCount(), 2);
}

void TestReviewPage::undoShowsThePlaceAgain()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    const QByteArray first = fixture.desk()->cluster()->signature;
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_U);
    QCOMPARE(fixture.desk()->queue().rowCount(), 6);
    QCOMPARE(fixture.desk()->cluster()->signature, first);
    QCOMPARE(fixture.desk()->row(), 0);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).spanCount(), 0);
    QVERIFY(fixture.gold(1).decisions().isEmpty());
    fixture.key(Qt::Key_U, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).decisions().size(), 1);
}

// Articles that have to be read first: no key is lost, and none does more than one thing.
void TestReviewPage::eachUndoIsOneKeyAcrossArticles()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    for (const ArticleId article : {1, 2}) {
        QTRY_COMPARE(fixture.desk()->cluster()->article, article);
        fixture.key(Qt::Key_1);
        fixture.key(Qt::Key_2);
    }
    QTRY_COMPARE(fixture.desk()->cluster()->article, 3);
    QCOMPARE(fixture.desk()->queue().rowCount(), 2);
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_U);
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 5);
    QCOMPARE(fixture.desk()->cluster()->article, 1);
    QCOMPARE(fixture.desk()->cluster()->extent, Range({38, 43}));
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).decisions().size(), 1);
    QVERIFY(fixture.gold(2).decisions().isEmpty());
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_U, Qt::ShiftModifier);
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 2);
    QCOMPARE(fixture.desk()->cluster()->article, 2);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).decisions().size(), 2);
    QCOMPARE(fixture.gold(2).decisions().size(), 2);
}

void TestReviewPage::anUndoThatWaitsIsGivenUpForAnotherPlace()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    fixture.key(Qt::Key_1);
    QTRY_VERIFY(fixture.isSaved());
    fixture.desk()->goTo(3);
    QTRY_COMPARE(fixture.desk()->cluster()->article, 3);
    fixture.key(Qt::Key_U);
    fixture.desk()->goTo(2);
    QTRY_COMPARE(fixture.desk()->cluster()->article, 2);
    QTest::qWait(100);
    QCOMPARE(fixture.desk()->cluster()->article, 2);
    QCOMPARE(fixture.gold(1).decisions().size(), 1);
}

void TestReviewPage::nothingIsDecidedWhileAnotherPlaceIsOnItsWay()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    fixture.key(Qt::Key_1);
    fixture.desk()->goTo(3);
    QTRY_COMPARE(fixture.desk()->cluster()->article, 3);
    fixture.key(Qt::Key_U); // the first article has to be read for it
    fixture.key(Qt::Key_1); // in sight is still the third
    QTRY_COMPARE(fixture.desk()->cluster()->article, 1);
    QTRY_VERIFY(fixture.isSaved());
    QVERIFY(fixture.gold(3).decisions().isEmpty());
    QVERIFY(fixture.gold(1).decisions().isEmpty());
}

void TestReviewPage::signingOffIsUndoneLikeADecision()
{
    ReviewFixture fixture(1);
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 2);
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_S);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).state(), SetState::Done);
    fixture.key(Qt::Key_U);
    QTRY_VERIFY(fixture.isSaved());
    QVERIFY(fixture.gold(1).state() != SetState::Done);
    QCOMPARE(fixture.gold(1).decisions().size(), 2);
    fixture.key(Qt::Key_U);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).decisions().size(), 1);
    fixture.key(Qt::Key_U, Qt::ShiftModifier);
    fixture.key(Qt::Key_U, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).state(), SetState::Done);
}

void TestReviewPage::controlZTakesDecisionsBackNotMarks()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    const Revision marks = fixture.window().session()->revision();
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).spanCount(), 0);
    QCOMPARE(fixture.window().session()->revision(), marks);
    fixture.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).spanCount(), 1);
}

void TestReviewPage::aPlaceIsMarkedByHand()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    fixture.key(Qt::Key_E);
    QVERIFY(fixture.page().draft().isActive());
    fixture.key(Qt::Key_BracketLeft);
    while (fixture.page().draft().current().extent().begin < 9)
        fixture.key(Qt::Key_Right);
    fixture.key(Qt::Key_2); // the layer's second label
    QCOMPARE(fixture.page().draft().current().label, u"force"_s);
    fixture.key(Qt::Key_Return);
    QVERIFY(!fixture.page().draft().isActive());
    QTRY_VERIFY(fixture.isSaved());
    const AnnotationSet gold = fixture.gold(1);
    QCOMPARE(gold.spanCount(), 1);
    QCOMPARE(gold.spans().first().label, u"force"_s);
    QVERIFY(gold.spans().first().extent().begin >= 9);
    QCOMPARE(gold.decisions().first().kind, Decision::Kind::ByHand);
}

void TestReviewPage::keysLeadToNeighbours()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    fixture.key(Qt::Key_J);
    QCOMPARE(fixture.desk()->row(), 1);
    fixture.key(Qt::Key_Down);
    QTRY_COMPARE(fixture.desk()->row(), 2);
    fixture.key(Qt::Key_K);
    QTRY_COMPARE(fixture.desk()->row(), 1);
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.desk()->row(), 0);
    QVERIFY(fixture.gold(1).decisions().isEmpty());
}

void TestReviewPage::namesAreHidden()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QVERIFY(fixture.page().place()->spoken().contains(u"bob"_s));
    fixture.key(Qt::Key_H);
    QVERIFY(!fixture.page().place()->spoken().contains(u"bob"_s));
    QVERIFY(fixture.page().place()->spoken().contains(u"Annotator 2"_s));
    for (const QLabel *label : fixture.page().place()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"bob"_s), qPrintable(label->text()));
}

void TestReviewPage::anotherProgramsMarksAreNoticed()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    addSet(fixture.path, 1, u"eve"_s, {{{4, 8}, u"force"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.desk()->article()->sets.size(), 3, 8000);
    QVERIFY(fixture.desk()->cluster());
    QTRY_VERIFY(fixture.page().place()->spoken().contains(u"eve"_s));
}

void TestReviewPage::goldThatWasChangedElsewhereIsNotOverwritten()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 6);
    fixture.desk()->feed().setWatching(false);
    { // another window marks something in gold
        const Result<std::unique_ptr<Store>> store = Store::open(fixture.path);
        const AnnotationSet gold = fixture.desk()->session()->set();
        const Edit edit = Edits::mark(gold, fixture.desk()->session()->article().text, u"actor"_s, u"force"_s,
                                      {{26, 30}}, {{u"role"_s, u"agent"_s}});
        QVERIFY((*store)->append(gold.id,
                                 {.revision = fixture.desk()->session()->revision() + 1,
                                  .at = QDateTime::currentDateTimeUtc(),
                                  .annotator = u"eve"_s,
                                  .edit = edit}));
    }
    fixture.key(Qt::Key_1);
    QTRY_VERIFY(fixture.isSaved() && fixture.gold(1).decisions().size() == 1);
    QTRY_COMPARE(fixture.gold(1).spanCount(), 2); // the other's and what was decided here
    QTRY_COMPARE(fixture.desk()->session()->set().spanCount(), 2);
}

void TestReviewPage::openPlacesKeepFromSigningOff()
{
    ReviewFixture fixture;
    QTRY_VERIFY(fixture.hasPlace());
    QSignalSpy refused(&fixture.page(), &ReviewPage::refused);
    fixture.key(Qt::Key_S);
    QCOMPARE(refused.size(), 1);
    QVERIFY(fixture.gold(1).state() != SetState::Done);
}

void TestReviewPage::anArticleIsSignedOffAndReopened()
{
    ReviewFixture fixture(1);
    QTRY_VERIFY(fixture.hasPlace());
    QTRY_COMPARE(fixture.desk()->queue().rowCount(), 2);
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_1);
    fixture.key(Qt::Key_S);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).state(), SetState::Done);
    QSignalSpy refused(&fixture.page(), &ReviewPage::refused);
    fixture.key(Qt::Key_2);
    QCOMPARE(refused.size(), 1);
    fixture.key(Qt::Key_S, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isSaved());
    QCOMPARE(fixture.gold(1).state(), SetState::InProgress);
}

void TestReviewPage::anArticleIsReturnedByOneKey()
{
    const ReviewFixture fixture(1);
    QTRY_VERIFY(fixture.hasPlace());
    const Range place = fixture.page().desk()->cluster()->extent;
    fixture.key(Qt::Key_B);
    auto *const dialog = fixture.window().findChild<ReturnDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QComboBox *>()->count(), 1); // ann is who reviews
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Look again."_s);
    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Return"_s)
            button->click();
    }
    QTRY_COMPARE(readSet(fixture.path, 1, u"bob"_s).state(), SetState::Returned);
    const Comment comment = readSet(fixture.path, 1, u"bob"_s).comments().first();
    QCOMPARE(comment.text, u"Look again."_s);
    QCOMPARE(comment.place, std::optional(place));
}

void TestReviewPage::aProjectWithOneAnnotatorSaysSo()
{
    ReviewFixture fixture(0);
    makeProject(fixture.path + u"2"_s, 1);
    addSet(fixture.path + u"2"_s, 1, u"ann"_s, {{{4, 8}, u"state"_s}});
    fixture.path += u"2"_s;
    fixture.openWindow();
    QTRY_VERIFY(!fixture.desk()->feed().isReading());
    QStringList texts;
    for (const QLabel *label : fixture.page().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QVERIFY2(texts.join(u'|').contains(u"Nobody to compare with"_s), qPrintable(texts.join(u'|')));
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
