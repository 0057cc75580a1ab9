#include "inspector/inspector.h"

#include "inspector/attributeform.h"
#include "inspector/attributerow.h"
#include "inspector/fieldpanel.h"
#include "inspector/noteedit.h"
#include "inspector/relationmodel.h"
#include "inspector/relationpanel.h"
#include "inspector/spanpanel.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Galley;
using namespace Galley::Testing;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_session = makeSession(m_sink);
        m_army = mark(*m_session, {4, 8}, u"force"_s);
        m_karsova = mark(*m_session, {12, 19}, u"state"_s);
        m_inspector = std::make_unique<Inspector>();
        m_inspector->resize(320, 700);
        m_inspector->setSession(m_session.get());
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    }

    void cleanup() { m_inspector.reset(); }

    void choosingAnOptionSetsTheAttribute()
    {
        m_inspector->setSpan(m_army);
        auto *const box = editor<QComboBox>(u"role");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(attribute(u"role"), QJsonValue(u"agent"_s));
        QTest::keyClick(box, Qt::Key_Up);
        QVERIFY(attribute(u"role").isUndefined());
    }

    void tellsWhatIsMissingInWords()
    {
        m_inspector->setSpan(m_army);
        QCOMPARE(row(u"role")->message(), u"Required: not set yet"_s);
        set(u"role"_s, u"target"_s);
        QCOMPARE(row(u"role")->message(), QString());
    }

    void showsAnAttributeOnlyUnderItsCondition()
    {
        m_inspector->setSpan(m_army);
        QVERIFY(row(u"since")->isHidden());
        set(u"role"_s, u"agent"_s);
        QVERIFY(!row(u"since")->isHidden());
    }

    void keepsATextOnlyWhenItFitsThePattern()
    {
        m_inspector->setSpan(m_army);
        set(u"role"_s, u"agent"_s);
        auto *const line = editor<QLineEdit>(u"since");
        line->setFocus();
        QTest::keyClicks(line, u"19"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(attribute(u"since").isUndefined());
        QVERIFY(!row(u"since")->message().isEmpty());
        QTest::keyClicks(line, u"91"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(attribute(u"since"), QJsonValue(u"1991"_s));
        QCOMPARE(row(u"since")->message(), QString());
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(attribute(u"since").isUndefined());
    }

    void escapeTakesBackWhatWasTyped()
    {
        m_inspector->setSpan(m_army);
        auto *const line = editor<QLineEdit>(u"count");
        line->setFocus();
        QTest::keyClicks(line, u"12"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        QVERIFY(attribute(u"count").isUndefined());
    }

    void readsNumbersAndRefusesWords()
    {
        m_inspector->setSpan(m_army);
        auto *const line = editor<QLineEdit>(u"count");
        line->setFocus();
        QTest::keyClicks(line, u"many"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(attribute(u"count").isUndefined());
        line->clear();
        QTest::keyClicks(line, u"12.5"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(attribute(u"count"), QJsonValue(12.5));
    }

    void yesAndNoTakeEachOtherBack()
    {
        m_inspector->setSpan(m_army);
        const QList<QPushButton *> buttons = row(u"sure")->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(attribute(u"sure"), QJsonValue(true));
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(attribute(u"sure"), QJsonValue(false));
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QVERIFY(attribute(u"sure").isUndefined());
    }

    void severalOptionsMakeAList()
    {
        m_inspector->setSpan(m_army);
        const QList<QCheckBox *> boxes = row(u"kinds")->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(attribute(u"kinds"), QJsonValue(QJsonArray{u"air"_s, u"sea"_s}));
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        QCOMPARE(attribute(u"kinds"), QJsonValue(QJsonArray{u"sea"_s}));
    }

    void offersNamesGivenBefore()
    {
        QVERIFY(
            m_session->apply(Edits::setAttribute(m_session->set(), m_army, u"person"_s, u"Idris Vell"_s)));
        QCOMPARE(knownNames(m_session->set(), u"actor"_s, u"person"_s).value(0).name, u"Idris Vell"_s);
    }

    void offersFirstTheNameThatTheQuoteHasElsewhere()
    {
        m_inspector->spanPanel()->setProjectNames([](const QString &layer, const QString &attribute) {
            return layer == "actor"_L1 && attribute == "person"_L1
                ? QList<NameUse>{{u"Karsovan Army"_s, u"army"_s, 2}, {u"Tirun"_s, u"Tirun"_s, 90}}
                : QList<NameUse>();
        });
        m_inspector->setSpan(m_army);
        auto *const line = m_inspector->spanPanel()->form()->row(u"person")->findChild<QLineEdit *>();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        const QAbstractItemModel &names = *line->completer()->model();
        QCOMPARE(names.rowCount(), 2);
        QCOMPARE(names.index(0, 0).data().toString(), u"Karsovan Army"_s);
        QTest::keyClick(line, Qt::Key_Down); // without a letter typed
        QVERIFY(line->completer()->popup()->isVisible());
        line->completer()->popup()->hide();
    }

    void tabGoesThroughTheFormInTheOrderInWhichItStands()
    {
        m_inspector->setSpan(m_army);
        m_inspector->setSpan(m_karsova); // rows made late
        m_inspector->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
        m_inspector->focusForm();
        QList<int> places;
        for (int i = 0; i < 40 && !qobject_cast<NoteEdit *>(m_inspector->focusWidget()); ++i) {
            const QWidget *const now = m_inspector->focusWidget();
            places.append(now->mapTo(m_inspector->spanPanel(), QPoint()).y());
            QTest::keyClick(m_inspector->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(qobject_cast<NoteEdit *>(m_inspector->focusWidget()));
        QVERIFY2(places.size() > 6, qPrintable(QString::number(places.size())));
        QVERIFY(std::ranges::is_sorted(places));
    }

    void aNoteIsKeptForItsOwnSpanWhenAnotherIsFocused()
    {
        m_inspector->setSpan(m_army);
        auto *const note = m_inspector->findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"whose?"_s);
        m_inspector->setSpan(m_karsova);
        QCOMPARE(m_session->set().span(m_army)->note, u"whose?"_s);
        QCOMPARE(m_session->set().span(m_karsova)->note, QString());
        QCOMPARE(note->toPlainText(), QString());
    }

    void fieldsOfTheArticleShowWhenNothingIsFocused()
    {
        m_inspector->setSpan(0);
        auto *const line = m_inspector->fieldPanel()->form()->row(u"topic")->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"war"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_session->set().fields().value(u"topic"_s), QJsonValue(u"war"_s));
    }

    void relationsAreListedJumpedAlongAndRemoved()
    {
        QVERIFY(m_session->apply(Edits::relate(m_session->set(), u"commands"_s, m_karsova, m_army)));
        m_inspector->setSpan(m_army);
        auto *const list = m_inspector->spanPanel()->relations()->findChild<QListView *>();
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Commands ← “Karsova”"_s);
        QSignalSpy jumped(m_inspector.get(), &Inspector::jumpRequested);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped.first().first().toLongLong(), m_karsova);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_session->set().relationCount(), 0);
    }

    void relationModelPassesTheModelTester()
    {
        RelationModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_session->apply(Edits::relate(m_session->set(), u"commands"_s, m_karsova, m_army)));
        model.show(m_session->set(), m_session->schemas(), m_karsova);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.otherAt(0), m_army);
        QCOMPARE(model.index(0).data().toString(), u"Commands → “army”"_s);
        QCOMPARE(model.relationAt(1), 0);
        model.show(m_session->set(), m_session->schemas(), 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void aReadOnlyProjectTakesNoEdits()
    {
        const std::unique_ptr<Session> session = makeSession(m_sink, true);
        m_inspector->setSession(session.get());
        QVERIFY(!m_inspector->fieldPanel()->form()->isEnabled());
        m_inspector->setSession(nullptr);
    }

    void theSpanGoesAndTheArticleIsShown()
    {
        m_inspector->setSpan(m_army);
        QVERIFY(m_session->apply(Edits::remove(m_session->set(), m_army)));
        QVERIFY(m_inspector->spanPanel()->isHidden());
        QVERIFY(!m_inspector->fieldPanel()->isHidden());
        QVERIFY(m_session->undo());
        QVERIFY(!m_inspector->spanPanel()->isHidden());
    }

private:
    AttributeRow *row(QStringView id) const { return m_inspector->spanPanel()->form()->row(id); }

    template <typename Widget>
    Widget *editor(QStringView id) const
    {
        return row(id)->findChild<Widget *>();
    }

    QJsonValue attribute(QStringView id) const { return m_session->set().span(m_army)->attributes.value(id); }

    void set(const QString &id, const QString &value)
    {
        QVERIFY(m_session->apply(Edits::setAttribute(m_session->set(), m_army, id, value)));
    }

    KeepingSink m_sink;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Inspector> m_inspector;
    SpanId m_army = 0;
    SpanId m_karsova = 0;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
