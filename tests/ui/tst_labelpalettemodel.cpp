#include "palette/labelpalettemodel.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>

using namespace Galley;
using namespace Galley::Testing;

class TestLabelPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void groupsLabelsUnderTheirLayers()
    {
        LabelPaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SchemaSet schemas({smallSchema()});
        model.setSchemas(schemas, labelKeys(schemas));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex layer = model.index(0, 0);
        QCOMPARE(layer.data().toString(), u"Actors"_s);
        QCOMPARE(model.rowCount(layer), 2);
        const QModelIndex force = model.index(1, 0, layer);
        QCOMPARE(force.data().toString(), u"Armed forces"_s);
        QCOMPARE(force.data(LabelPaletteModel::LayerRole).toString(), u"actor"_s);
        QCOMPARE(force.data(LabelPaletteModel::LabelRole).toString(), u"force"_s);
        QCOMPARE(force.data(LabelPaletteModel::KeyRole).toString(), u"2"_s);
        QVERIFY(force.data(Qt::ToolTipRole).toString().contains(u"Its soldiers."_s));
        QVERIFY(!force.data(LabelPaletteModel::ReplacedRole).toBool());
        model.setSchemas({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhichKeyReplacesATakenOne()
    {
        LabelPaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Schema other = smallSchema();
        other.id = u"other"_s;
        other.layers.first().id = u"else"_s;
        const SchemaSet schemas({smallSchema(), other});
        model.setSchemas(schemas, labelKeys(schemas));
        const QModelIndex second = model.index(0, 0, model.index(1, 0));
        QVERIFY(second.data(LabelPaletteModel::ReplacedRole).toBool());
        const QString key = second.data(LabelPaletteModel::KeyRole).toString();
        QVERIFY(!key.isEmpty() && key != u"1"_s);
        QVERIFY(second.data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Key %1, because its own key 1 is taken."_s.arg(key)));
    }
};

QTEST_MAIN(TestLabelPaletteModel)
#include "tst_labelpalettemodel.moc"
