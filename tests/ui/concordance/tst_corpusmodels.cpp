#include "concordance/bulkmodel.h"
#include "concordance/bulkwords.h"
#include "concordance/consistencymodel.h"
#include "concordance/queryhelp.h"

#include "../uifixture.h"

#include <QAbstractItemModelTester>

using namespace Galley;
using namespace Galley::Testing;

class TestCorpusModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eachWayOfMarkingHasItsNumber()
    {
        ConsistencyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSchemas(m_schemas);
        const Treatment asForce{Treatment::Kind::Marked, u"actor"_s, u"force"_s, 41};
        const Treatment unmarked{Treatment::Kind::Unmarked, {}, {}, 6};
        model.setRows({{u"Wagner"_s, {asForce, unmarked}, 47, 1.0}});
        QCOMPARE(model.index(0, 0).data().toString(), u"Wagner"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Armed forces 41×"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"unlabelled 6×"_s);
        QVERIFY(!model.index(0, 3).data().isValid());
        QVERIFY(!(model.flags(model.index(0, 3)) & Qt::ItemIsSelectable));
        QCOMPARE(*model.treatmentAt(model.index(0, 2)), unmarked);
        QVERIFY(!model.treatmentAt(model.index(0, 0)));
    }

    void bulkEditsSayWhatTheyWere()
    {
        BulkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{.id = 7,
                        .at = QDateTime::currentDateTimeUtc(),
                        .annotator = u"ann"_s,
                        .action = u"bulk-mark"_s,
                        .summary = u"Mark as “X”"_s,
                        .undone = true,
                        .sets = 12}});
        QCOMPARE(model.index(0, BulkModel::What).data().toString(), u"Mark as “X”"_s);
        QCOMPARE(model.index(0, BulkModel::Articles).data().toString(), u"12"_s);
        QCOMPARE(model.index(0, BulkModel::State).data().toString(), u"taken back"_s);
    }

    void reasonsAreToldOnceEach()
    {
        BulkResult result;
        for (const QString &reason : {u"B."_s, u"A."_s, u"B."_s, u"C."_s})
            result.refused.append({{}, u"a1"_s, {.message = reason}});
        QCOMPARE(BulkWords::refusals(result), u"B. (2×) A. …"_s);
    }

    void aPreviewCountsWhatWouldChangeAndWhatNot()
    {
        BulkResult result;
        result.sets = {{1, 1, 1}};
        result.changed = 2;
        result.unchanged = 3;
        result.refused.append({{}, u"a1"_s, {.message = u"No."_s}});
        QCOMPARE(
            BulkWords::preview(BulkRelabel{u"actor"_s, u"state"_s}, result, m_schemas),
            u"2 mark(s) in 1 article(s) would become “State”. 3 are so already. 1 stay as they are: No."_s);
    }

    void completionKnowsFieldsLabelsAndNames()
    {
        const QStringList words = queryWords(m_schemas, {u"ann lee"_s});
        for (const QString &word : {u"label:"_s, u"label:actor/force"_s, u"annotator:\"ann lee\""_s,
                                    u"attr:role=agent"_s, u"relation:commands"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

private:
    const SchemaSet m_schemas{{smallSchema()}};
};

QTEST_MAIN(TestCorpusModels)
#include "tst_corpusmodels.moc"
