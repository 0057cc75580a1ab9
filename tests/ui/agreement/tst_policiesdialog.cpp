#include "agreementproject.h"

#include "agreement/policiesdialog.h"
#include "agreement/policylistmodel.h"
#include "project/project.h"
#include "review/adjudication/reviewsettings.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace Galley;
using namespace Galley::Testing;

// Three articles: bob, cat and dan see the first army alike; in the second, cat calls it something else.
class TestPoliciesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>(3);
        for (const QString &name : {u"bob"_s, u"dan"_s})
            mark(m_fixture->path, name, u"force"_s, {{1, 0, {{4, 8}}}, {2, 0, {{4, 8}}}});
        mark(m_fixture->path, u"cat"_s, u"force"_s, {{1, 0, {{4, 8}}}});
        mark(m_fixture->path, u"cat"_s, u"state"_s, {{2, 0, {{4, 8}}}});
    }

    void cleanup() { m_fixture.reset(); }

    void aPreviewSaysWhatWouldBeDecidedAndChangesNothing()
    {
        open();
        dialog()->policies()->append(MajorityPolicy());
        preview();
        QVERIFY2(dialog()->message().contains(u"2 place(s) would be decided"_s),
                 qPrintable(dialog()->message()));
        QVERIFY(gold(1).isEmpty() && gold(2).isEmpty());
    }

    void whatIsAppliedCanBeTakenBackFromThere()
    {
        open();
        QVERIFY(!apply()->isEnabled());
        dialog()->policies()->append(MajorityPolicy());
        preview();
        QVERIFY(apply()->isEnabled());
        apply()->click();
        QTRY_COMPARE(gold(2).spanCount(), 1);
        QCOMPARE(gold(2).spans().first().label, u"force"_s);
        QCOMPARE(gold(2).decisions().first().policy, u"majority"_s);
        QTRY_VERIFY(button(dialog(), u"Take back"_s)->isVisible());
        button(dialog(), u"Take back"_s)->click();
        QTRY_VERIFY(gold(1).isEmpty() && gold(2).isEmpty());
    }

    void otherPoliciesAreLookedAtAgainBeforeTheyAreApplied()
    {
        open();
        dialog()->policies()->append(MajorityPolicy());
        preview();
        dialog()->policies()->append(UnionPolicy());
        QVERIFY(!apply()->isEnabled());
    }

    void whatCanNeverChooseIsSaid()
    {
        open();
        dialog()->policies()->append(VotesPolicy{9});
        preview();
        QVERIFY2(dialog()->message().contains(u"k-of-n:9"_s), qPrintable(dialog()->message()));
        QVERIFY(!apply()->isEnabled());
    }

    void theProjectSaysWhetherAgreementGoesByItself()
    {
        const auto store = Store::open(m_fixture->path);
        QVERIFY(putReviewSettings(**store, {.agreementGoes = false}));
        open();
        QTRY_VERIFY(!agreement()->isChecked());
        agreement()->setChecked(true);
        preview();
        QVERIFY2(dialog()->message().contains(u"1 place(s) would be decided"_s),
                 qPrintable(dialog()->message()));
    }

    void tooFewAnnotatorsForTheirReliabilityAreSaid()
    {
        open();
        dialog()->policies()->append(ReliabilityPolicy());
        preview();
        QVERIFY2(!dialog()->message().contains(u"barely identified"_s), qPrintable(dialog()->message()));
        const Layer *const layer = m_fixture->window().project()->facts().schemas.layer(u"actor"_s);
        QVERIFY(layer);
        PolicyReport report;
        report.reliability = {{.layer = layer->id, .annotator = u"bob"_s},
                              {.layer = layer->id, .annotator = u"cat"_s}};
        dialog()->showReport(report);
        QVERIFY(dialog()->message().contains(u"barely identified"_s));
    }

private:
    void open()
    {
        m_fixture->window().actions().applyPolicies->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    void preview()
    {
        QAbstractButton *const start = button(dialog(), u"Preview"_s);
        QVERIFY(start);
        start->click();
        QTRY_VERIFY(button(dialog(), u"Preview"_s)); // it says Stop meanwhile
    }

    [[nodiscard]] QAbstractButton *apply() const { return button(dialog(), u"Apply"_s); }

    [[nodiscard]] QCheckBox *agreement() const
    {
        return qobject_cast<QCheckBox *>(button(dialog(), u"Complete agreement goes to gold"_s));
    }

    [[nodiscard]] PoliciesDialog *dialog() const { return m_fixture->window().findChild<PoliciesDialog *>(); }

    [[nodiscard]] AnnotationSet gold(ArticleId article) const
    {
        return setOf(m_fixture->path, u"gold"_s, article);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPoliciesDialog)
#include "tst_policiesdialog.moc"
