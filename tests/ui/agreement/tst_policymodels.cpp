#include "agreement/policylistmodel.h"
#include "agreement/policywords.h"
#include "agreement/texttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPolicyModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void policiesStandInTheirOrder()
    {
        PolicyListModel model({});
        const QAbstractItemModelTester tester(&model);
        fill(model);
        QCOMPARE(texts(model), named({MajorityPolicy(), UnionPolicy(), VotesPolicy{3}}));
        QVERIFY(model.move(2, -1));
        QCOMPARE(texts(model), named({MajorityPolicy(), VotesPolicy{3}, UnionPolicy()}));
        QVERIFY(model.move(0, 1));
        QCOMPARE(texts(model), named({VotesPolicy{3}, MajorityPolicy(), UnionPolicy()}));
        model.remove(1);
        QCOMPARE(texts(model), named({VotesPolicy{3}, UnionPolicy()}));
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void theFirstAndTheLastStayWhereTheyAre()
    {
        PolicyListModel model({});
        const QAbstractItemModelTester tester(&model);
        fill(model);
        const QSignalSpy changed(&model, &PolicyListModel::changed);
        QVERIFY(!model.move(0, -1));
        QVERIFY(!model.move(2, 1));
        QVERIFY(!model.move(-1, 1));
        QCOMPARE(changed.size(), 0);
    }

    void settingTheSamePolicyChangesNothing()
    {
        PolicyListModel model({});
        const QAbstractItemModelTester tester(&model);
        fill(model);
        const QSignalSpy changed(&model, &PolicyListModel::changed);
        model.set(2, VotesPolicy{3});
        QCOMPARE(changed.size(), 0);
        model.set(2, VotesPolicy{4});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.policies().at(2), Policy(VotesPolicy{4}));
    }

    void aTableShowsItsRowsAndWhereTheyLead()
    {
        TextTable table({{u"Text"_s}, {u"Places"_s, true}});
        const QAbstractItemModelTester tester(&table);
        QCOMPARE(table.rowCount(), 0);
        table.setRows({{{u"army"_s, u"3"_s}, 7, {4, 8}}, {{u"short"_s}}});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.index(0, 1).data(), u"3"_s);
        QCOMPARE(table.index(1, 1).data().toString(), QString());
        QCOMPARE(table.row(0).article, 7);
        QCOMPARE(table.headerData(0, Qt::Horizontal, Qt::DisplayRole), u"Text"_s);
        QVERIFY(table.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(table.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        table.setRows({});
        QCOMPARE(table.rowCount(), 0);
    }

private:
    static void fill(PolicyListModel &model)
    {
        for (const Policy &policy : {Policy(MajorityPolicy()), Policy(UnionPolicy()), Policy(VotesPolicy{3})})
            model.append(policy);
    }

    static QStringList texts(const PolicyListModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row).data().toString();
        return texts;
    }

    static QStringList named(const QList<Policy> &policies)
    {
        QStringList names;
        for (const Policy &policy : policies)
            names += PolicyWords::name(policy, {});
        return names;
    }
};

QTEST_GUILESS_MAIN(TestPolicyModels)
#include "tst_policymodels.moc"
