#include "checks/findingsmodel.h"
#include "uifixture.h"
#include "welcome/recentmodel.h"
#include "window/pluginsmodel.h"

#include <QAbstractItemModelTester>

using namespace Galley;
using namespace Galley::Testing;

// The window's small models, which have little more to them than being models.
class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findingsNameTheSpan()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        KeepingSink sink;
        const std::unique_ptr<Session> session = makeSession(sink);
        const SpanId army = mark(*session, {4, 8}, u"force"_s);
        model.setFindings({{u"role is missing"_s, army}, {u"no topic"_s, 0}}, session->set());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"“army”: role is missing"_s);
        QCOMPARE(model.index(0).data(FindingsModel::SpanRole).toLongLong(), army);
        QCOMPARE(model.index(1).data().toString(), u"no topic"_s);
        model.setFindings({}, session->set());
        QCOMPARE(model.rowCount(), 0);
    }

    void recentProjectsThatAreGoneSaySo()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPaths({u"/data/a.galley"_s, u"/data/b.galley"_s});
        model.setMissing({u"/data/b.galley"_s});
        QCOMPARE(model.index(0).data().toString(), u"a\n/data"_s);
        QCOMPARE(model.index(1).data().toString(), u"b (missing)\n/data"_s);
        QVERIFY(model.index(1).data(RecentModel::MissingRole).toBool());
        QCOMPARE(model.index(1).data(RecentModel::PathRole).toString(), u"/data/b.galley"_s);
    }

    void pluginsSayTheirStateAndWhy()
    {
        PluginsModel model(
            {{.id = u"actor"_s,
              .version = u"1.0.0"_s,
              .name = u"Actor"_s,
              .file = u"/p/actor.so"_s,
              .state = PluginRecord::State::Loaded},
             {.file = u"/p/broken.so"_s, .state = PluginRecord::State::Failed, .reason = u"cut short"_s}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0, PluginsModel::Name).data().toString(), u"Actor"_s);
        QCOMPARE(model.index(0, PluginsModel::State).data().toString(), u"Loaded"_s);
        QCOMPARE(model.index(1, PluginsModel::Name).data().toString(), u"broken.so"_s);
        QCOMPARE(model.index(1, PluginsModel::State).data().toString(), u"Failed"_s);
        QCOMPARE(model.index(1, PluginsModel::Reason).data().toString(), u"cut short"_s);
    }
};

QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
