#include "galleyrun.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPluginsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedPluginsAreLoaded_data();
    void shippedPluginsAreLoaded();
    void theTextNamesEachPlugin();
    void aBrokenFileIsListedWithItsReason();
    void ofTwoFilesWithOneIdTheFirstCounts();
};

namespace {

QJsonObject recordOf(const QJsonArray &records, const QString &fileName)
{
    for (const QJsonValue record : records) {
        if (QFileInfo(record[u"file"].toString()).fileName() == fileName)
            return record.toObject();
    }
    return {};
}

QJsonArray pluginsIn(const QString &folder)
{
    QProcessEnvironment environment;
    environment.insert(u"GALLEY_PLUGIN_PATH"_s, folder);
    const GalleyRun run = galley({u"plugins"_s, u"--json"_s}, environment);
    return run.exitCode == 0 ? run.array() : QJsonArray();
}

} // namespace

void TestPluginsCommand::shippedPluginsAreLoaded_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"actor", "equipment", "claim", "attribution"})
        QTest::addRow("%s", id) << QString::fromLatin1(id);
}

void TestPluginsCommand::shippedPluginsAreLoaded()
{
    QFETCH(const QString, id);
    const GalleyRun run = galley({u"plugins"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    for (const QJsonValue record : run.array()) {
        if (record[u"id"] != id || record[u"state"] != u"loaded"_s)
            continue;
        QVERIFY(QFileInfo(record[u"file"].toString()).isFile());
        QVERIFY(!record[u"version"].toString().isEmpty());
        QCOMPARE(record[u"reason"], QString());
        return;
    }
    QFAIL(run.out);
}

void TestPluginsCommand::theTextNamesEachPlugin()
{
    const GalleyRun run = galley({u"plugins"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    for (const char *id : {"actor", "equipment", "claim", "attribution"})
        QVERIFY2(run.text().contains(u"\n%1 "_s.arg(QLatin1StringView(id))), run.out);
}

void TestPluginsCommand::aBrokenFileIsListedWithItsReason()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"good.schema.json"_s), thingSchema());
    writeFile(folder.filePath(u"broken.schema.json"_s), "{\"format\": ");
    writeFile(folder.filePath(u"cut.so"_s),
              "\x7f"
              "ELF\x02\x01\x01");
    const QJsonArray records = pluginsIn(folder.path());
    QCOMPARE(recordOf(records, u"good.schema.json"_s)[u"state"], u"loaded"_s);
    for (const auto &name : {u"broken.schema.json"_s, u"cut.so"_s}) {
        const QJsonObject record = recordOf(records, name);
        QCOMPARE(record[u"state"], u"failed"_s);
        QVERIFY(!record[u"reason"].toString().isEmpty());
    }
}

void TestPluginsCommand::ofTwoFilesWithOneIdTheFirstCounts()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.schema.json"_s), thingSchema());
    writeFile(folder.filePath(u"b.schema.json"_s), thingSchema());
    const QJsonArray records = pluginsIn(folder.path());
    QCOMPARE(recordOf(records, u"a.schema.json"_s)[u"state"], u"loaded"_s);
    QCOMPARE(recordOf(records, u"b.schema.json"_s)[u"state"], u"duplicate"_s);
}

QTEST_GUILESS_MAIN(TestPluginsCommand)
#include "tst_pluginscommand.moc"
