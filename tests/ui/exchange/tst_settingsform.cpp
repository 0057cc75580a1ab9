#include "exchange/settingsform.h"

#include "../uifixture.h"
#include "exchange/settingrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

namespace {

QList<Attribute> declared()
{
    Attribute unit{.id = u"unit"_s, .name = u"Unit"_s, .description = u"What offsets count."_s};
    unit.kind = Attribute::Kind::OneOf;
    unit.options = {{u"points"_s, u"Code points"_s, {}}, {u"utf16"_s, u"UTF-16"_s, {}}};
    unit.defaultValue = u"points"_s;
    Attribute strict{.id = u"strict"_s, .name = u"Strict"_s, .kind = Attribute::Kind::Boolean};
    Attribute column{.id = u"column"_s, .name = u"Column"_s, .kind = Attribute::Kind::Text};
    column.pattern = u"[a-z]+"_s;
    Attribute most{.id = u"most"_s, .name = u"Most"_s, .kind = Attribute::Kind::Number};
    most.defaultValue = 3;
    Attribute pieces{.id = u"pieces"_s, .name = u"Pieces"_s, .kind = Attribute::Kind::Boolean};
    pieces.conditions = {{u"unit"_s, {u"utf16"_s}}};
    return {unit, strict, column, most, pieces};
}

template <typename Widget>
Widget *in(const SettingsForm &form, QStringView setting)
{
    return form.row(setting)->findChild<Widget *>();
}

} // namespace

class TestSettingsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_form = std::make_unique<SettingsForm>();
        m_form->setDeclared(declared());
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void whatIsAsUsualIsNoValue() { QCOMPARE(m_form->values(), QJsonObject()); }

    void keysChooseValues()
    {
        QSignalSpy changed(m_form.get(), &SettingsForm::changed);
        in<QComboBox>(*m_form, u"unit")->setFocus();
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_form->values().value("unit"_L1).toString(), u"utf16"_s);
        in<QCheckBox>(*m_form, u"strict")->setFocus();
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_form->values().value("strict"_L1).toBool(), true);
        auto *const column = in<QLineEdit>(*m_form, u"column");
        column->setFocus();
        QTest::keyClicks(column, u"body"_s);
        QTest::keyClick(column, Qt::Key_Return);
        QCOMPARE(m_form->values().value("column"_L1).toString(), u"body"_s);
        QVERIFY(changed.size() >= 3);
    }

    void backToTheDefaultIsNoValueAgain()
    {
        auto *const most = in<QLineEdit>(*m_form, u"most");
        most->setFocus();
        most->selectAll();
        QTest::keyClicks(most, u"7"_s);
        QTest::keyClick(most, Qt::Key_Return);
        QCOMPARE(m_form->values().value("most"_L1).toInt(), 7);
        most->clear();
        QTest::keyClick(most, Qt::Key_Return);
        QCOMPARE(m_form->values(), QJsonObject());
        QCOMPARE(most->text(), u"3"_s);
    }

    void whatIsTypedWronglyIsToldAndNotTaken()
    {
        auto *const column = in<QLineEdit>(*m_form, u"column");
        column->setFocus();
        QTest::keyClicks(column, u"42"_s);
        QVERIFY(!m_form->fault().isEmpty());
        QVERIFY(m_form->values().value("column"_L1).isUndefined());
        column->selectAll();
        QTest::keyClicks(column, u"body"_s);
        QVERIFY(m_form->fault().isEmpty());
    }

    void aRowWhoseConditionFailsIsHiddenAndCountsNot()
    {
        QVERIFY(m_form->row(u"pieces")->isHidden());
        m_form->setDeclared(declared(), {{u"unit"_s, u"utf16"_s}, {u"pieces"_s, true}});
        QVERIFY(!m_form->row(u"pieces")->isHidden());
        QCOMPARE(m_form->values().value("pieces"_L1).toBool(), true);
        in<QComboBox>(*m_form, u"unit")->setCurrentIndex(0);
        QVERIFY(m_form->row(u"pieces")->isHidden());
        QCOMPARE(m_form->values(), QJsonObject());
    }

    void everyControlSaysWhatItIs()
    {
        for (const QString &id : {u"unit"_s, u"strict"_s, u"column"_s, u"most"_s}) {
            const QWidget *control = m_form->row(id)->focusProxy();
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(id));
        }
        QCOMPARE(m_form->row(u"unit")->focusProxy()->toolTip(), u"What offsets count."_s);
    }

private:
    std::unique_ptr<SettingsForm> m_form;
};

QTEST_MAIN(TestSettingsForm)
#include "tst_settingsform.moc"
