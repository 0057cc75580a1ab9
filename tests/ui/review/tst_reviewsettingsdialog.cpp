#include "reviewfixture.h"

#include "review/reasonbar.h"
#include "review/reviewsettingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Galley;
using namespace Galley::Testing;

class TestReviewSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reasonsAreEditedInTheWindow()
    {
        ReviewFixture fixture;
        QTRY_VERIFY(fixture.hasPlace());
        ask(fixture);
        text(fixture)->setPlainText(u"  Irony \n\nRule 4, “who”\nIrony"_s);
        dialog(fixture)->accept();
        const QStringList reasons{u"Irony"_s, u"Rule 4, “who”"_s};
        QTRY_COMPARE(kept(fixture).reasons, reasons);
        QTRY_COMPARE(offered(fixture), reasons);
        QVERIFY(kept(fixture).agreementGoes);
    }

    void anEmptyListBringsTheUsualReasonsBack()
    {
        ReviewFixture fixture;
        QTRY_VERIFY(fixture.hasPlace());
        QTRY_VERIFY(!offered(fixture).isEmpty());
        const QStringList usual = offered(fixture);
        ask(fixture);
        text(fixture)->setPlainText(u"Irony"_s);
        dialog(fixture)->accept();
        QTRY_COMPARE(offered(fixture), QStringList{u"Irony"_s});
        ask(fixture);
        text(fixture)->clear();
        dialog(fixture)->accept();
        QTRY_COMPARE(offered(fixture), usual);
    }

    void cancellingChangesNothing()
    {
        ReviewFixture fixture;
        QTRY_VERIFY(fixture.hasPlace());
        const ReviewSettings before = kept(fixture);
        ask(fixture);
        text(fixture)->setPlainText(u"Irony"_s);
        dialog(fixture)->reject();
        QTRY_VERIFY(!dialog(fixture));
        QCOMPARE(kept(fixture), before);
    }

    void agreementJoinsTheQueueWhenItIsToBeDecided()
    {
        ReviewFixture fixture(1);
        addSet(fixture.path, 1, u"cat"_s, {});
        QTRY_VERIFY(fixture.hasPlace());
        const int before = fixture.desk()->queue().rowCount();
        {
            const auto store = Store::open(fixture.path);
            for (const QString &name : {u"ann"_s, u"bob"_s, u"cat"_s}) {
                const auto who = (*store)->annotator(name);
                QVERIFY((*store)->applyBulk({*who,
                                             BulkMark{u"actor"_s, u"state"_s, {{u"role"_s, u"agent"_s}}},
                                             {{1, 0, {{0, 3}}}},
                                             {}}));
            }
        }
        ask(fixture);
        dialog(fixture)->findChild<QCheckBox *>()->setChecked(false);
        dialog(fixture)->accept();
        QTRY_VERIFY(!kept(fixture).agreementGoes);
        QTRY_VERIFY(fixture.hasPlace());
        QTRY_COMPARE(fixture.desk()->queue().rowCount(), before + 1);
    }

    void namesAreHiddenInEarlierDecisions()
    {
        ReviewFixture fixture;
        QTRY_VERIFY(fixture.hasPlace());
        fixture.key(Qt::Key_1);
        fixture.key(Qt::Key_1);
        QTRY_VERIFY(fixture.hasPlace() && fixture.desk()->cluster()->article == 2);
        QTRY_VERIFY(fixture.isSaved());
        fixture.key(Qt::Key_J);
        QTRY_VERIFY2(earlier(fixture).contains(u"Taken: ann"_s), qPrintable(earlier(fixture)));
        fixture.key(Qt::Key_H);
        QTRY_VERIFY2(earlier(fixture).contains(u"One version taken"_s), qPrintable(earlier(fixture)));
        QVERIFY2(!earlier(fixture).contains(u"ann"_s), qPrintable(earlier(fixture)));
    }

private:
    static void ask(const ReviewFixture &fixture)
    {
        fixture.window().actions().reviewSettings->trigger();
        QTRY_VERIFY(dialog(fixture) && dialog(fixture)->isVisible());
    }

    static ReviewSettingsDialog *dialog(const ReviewFixture &fixture)
    {
        return fixture.window().findChild<ReviewSettingsDialog *>();
    }

    static QPlainTextEdit *text(const ReviewFixture &fixture)
    {
        return dialog(fixture)->findChild<QPlainTextEdit *>();
    }

    static ReviewSettings kept(const ReviewFixture &fixture)
    {
        const auto store = Store::open(fixture.path, Store::Access::ReadOnly);
        return reviewSettings(**store).value_or(ReviewSettings());
    }

    static QStringList offered(const ReviewFixture &fixture)
    {
        const auto *const reasons = fixture.page().place()->reasons()->findChild<QComboBox *>();
        QStringList texts;
        for (int i = 0; i < reasons->count(); ++i)
            texts += reasons->itemText(i);
        return texts;
    }

    static QString earlier(const ReviewFixture &fixture)
    {
        for (const QLabel *label : fixture.page().place()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Earlier decisions"_s)
                return label->text();
        }
        return {};
    }
};

QTEST_MAIN(TestReviewSettingsDialog)
#include "tst_reviewsettingsdialog.moc"
