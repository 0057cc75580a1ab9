#include "exchange/namesmodel.h"

#include "../uifixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

namespace {

using Tester = QAbstractItemModelTester;

Survey survey()
{
    Survey made;
    made.labels = {{{u"entities"_s, u"State"_s}, 12}, {{u"entities"_s, u"Weapon"_s}, 3}};
    SurveyedAttribute sure;
    sure.labels = {u"State"_s};
    sure.values.add(true);
    made.attributes = {{{u"entities"_s, u"Sure"_s}, sure}};
    SurveyedRelation uses{.count = 2, .from = {{u"entities"_s, u"State"_s}}, .to = {}, .attributes = {}};
    uses.to = {{u"entities"_s, u"Weapon"_s}};
    made.relations = {{u"uses"_s, uses}};
    made.fields[u"topic"_s].add(u"war"_s);
    return made;
}

} // namespace

class TestNamesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_model = std::make_unique<NamesModel>();
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
        m_model->setSurvey(survey(), SchemaSet({smallSchema()}), u"Weapons"_s);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void namesThatTheProjectHasAreFound()
    {
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(text(0, NamesModel::Name), u"entities › State"_s);
        QCOMPARE(text(0, NamesModel::Count), u"12"_s);
        QCOMPARE(text(0, NamesModel::Becomes), u"Actors › State"_s);
        QCOMPARE(text(2, NamesModel::Becomes), u"Sure"_s);
        QCOMPARE(text(4, NamesModel::Becomes), u"Topic"_s);
    }

    void otherNamesBecomeASchemaOfTheirOwn()
    {
        QVERIFY(text(1, NamesModel::Becomes).startsWith(u"New: "_s));
        const ImportMapping &mapping = m_model->names().mapping();
        QCOMPARE(mapping.schemas.size(), 1);
        QCOMPARE(mapping.schemas.first().name, u"Weapons"_s);
        const NameMapping::Summary summary = m_model->names().summary();
        QCOMPARE(summary.known, 3);
        QCOMPARE(summary.added, 2);
        QCOMPARE(summary.leftOut, 0);
    }

    void aNameCanBecomeAnother()
    {
        QSignalSpy changed(m_model.get(), &NamesModel::mappingChanged);
        QVERIFY(choose(1, u"actor/force"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(1, NamesModel::Becomes), u"Actors › Armed forces"_s);
        const LabelMapping *const weapon = m_model->names().mapping().label(u"entities"_s, u"Weapon"_s);
        QCOMPARE(weapon->toLabel, u"force"_s);
        QVERIFY(mappingFaults(m_model->names().mapping(), SchemaSet({smallSchema()})).isEmpty());
    }

    void aNameCanBeLeftOut()
    {
        QVERIFY(choose(1, NameMapping::LeftOut));
        QCOMPARE(text(1, NamesModel::Becomes), u"Left out"_s);
        QCOMPARE(m_model->names().summary().leftOut > 0, true);
    }

    void aKnownNameCanBecomeNewAndKnownAgain()
    {
        QVERIFY(choose(0, NameMapping::New));
        QVERIFY(text(0, NamesModel::Becomes).startsWith(u"New: "_s));
        QVERIFY(mappingFaults(m_model->names().mapping(), SchemaSet({smallSchema()})).isEmpty());
        QVERIFY(choose(0, u"actor/state"_s));
        QCOMPARE(text(0, NamesModel::Becomes), u"Actors › State"_s);
    }

    void choicesStayWhenTheFilesAreReadAgain()
    {
        QVERIFY(choose(1, NameMapping::LeftOut));
        m_model->setSurvey(survey(), SchemaSet({smallSchema()}), u"Weapons"_s);
        QCOMPARE(text(1, NamesModel::Becomes), u"Left out"_s);
    }

    void whatARowHasIsAmongItsChoices()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QVariant target = m_model->index(row, NamesModel::Becomes).data(Qt::EditRole);
            const QList<NameMapping::Choice> choices = m_model->choices(row);
            QVERIFY2(std::ranges::contains(choices, target.toString(), &NameMapping::Choice::target),
                     qPrintable(text(row, NamesModel::Name)));
            for (const NameMapping::Choice &choice : choices)
                QVERIFY2(choose(row, choice.target), qPrintable(choice.text));
        }
    }

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    bool choose(int row, const QString &target)
    {
        return m_model->setData(m_model->index(row, NamesModel::Becomes), target, Qt::EditRole) &&
            (target == NameMapping::New ||
             m_model->index(row, NamesModel::Becomes).data(Qt::EditRole).toString() == target);
    }

    std::unique_ptr<NamesModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

QTEST_GUILESS_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
