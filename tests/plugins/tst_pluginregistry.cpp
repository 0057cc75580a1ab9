#include "schema/localized.h"
#include "schema/pluginregistry.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

using State = PluginRecord::State;

namespace {

const QString brokenFolder = QStringLiteral(GALLEY_BROKEN_PLUGINS);

QString module(const QString &name)
{
    return QDir(brokenFolder).filePath(QString(name + ".so"_L1));
}

// A folder with some files of the broken folder, or with given content.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }

    void copy(const QString &name, const QString &as) const
    {
        QVERIFY(QFile::copy(module(name), m_dir.filePath(as)));
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private:
    QTemporaryDir m_dir;
};

QByteArray schemaFile(const char *id, const char *color = "#2c61dd")
{
    return QByteArray(R"({"format": "galley-schema/1", "id": "ID", "version": "1.0.0", "name": "File",
 "layers": [{"id": "ID", "name": "Layer", "labels": [{"id": "a", "name": "A", "color": "COLOR"}]}]})")
        .replace("ID", id)
        .replace("COLOR", color);
}

PluginRecord recordOf(const PluginRegistry &registry, const QString &file)
{
    for (const PluginRecord &record : registry.records()) {
        if (QFileInfo(record.file).fileName() == file)
            return record;
    }
    return {};
}

} // namespace

class TestPluginRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBadPluginIsARecordWithAReason_data();
    void everyBadPluginIsARecordWithAReason();
    void aGoodPluginIsLoadedWhenNeeded();
    void theNameFollowsTheLanguage();
    void everyFileThatIsNoPluginHasAReason_data();
    void everyFileThatIsNoPluginHasAReason();
    void aFileCutAnywhereIsOnlyRefused();
    void ofTwoWithOneIdTheFirstFolderWins();
    void aFileAndAPluginWithOneIdAreDuplicates();
    void aDisabledPluginIsNotLoaded();
    void aSchemaFileIsAPluginToo();
    void aBrokenSchemaFileSaysWhere();
    void aFolderGivenTwiceCountsOnce();
    void missingFoldersAreNothing();
    void otherFilesAreLeftAlone();
    void anUnknownIdIsNotFound();
    void theSearchPathStartsWithTheEnvironment();
    void everyStateHasAWord();
};

void TestPluginRegistry::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void TestPluginRegistry::everyBadPluginIsARecordWithAReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *file, State state, const char *reason) {
        QTest::newRow(name) << QString(QLatin1StringView(file) + ".so"_L1) << state
                            << QString::fromUtf8(reason);
    };
    row("another program's plugin", "wrong-interface", State::Incompatible, "org.example.Viewer/1");
    row("a later interface", "wrong-interface-version", State::Incompatible, "version 2");
    row("a later interface by metadata", "wrong-metadata-version", State::Incompatible, "version 7");
    row("a library without metadata", "not-a-plugin", State::Failed, "no plugin");
    row("metadata without an id", "no-id", State::Failed, "“id”");
    row("a promise not kept", "not-a-schema-plugin", State::Failed, "has none");
    row("an exception while it is loaded", "throwing-load", State::Failed, "nothing can catch");
    row("a crash while it is loaded", "crashing-load", State::Failed, "would end the program");
    row("an exit while it is loaded", "exiting-load", State::Failed, "status 0");
    row("an exception at the start", "throwing-start", State::Failed, "no start today");
    row("an exception from schema()", "throwing-schema", State::Failed, "no schema today");
    row("something else thrown", "throwing-a-number", State::Failed, "unknown kind");
    row("a schema of another id", "other-schema-id", State::Failed, "somebody-else");
    row("a schema of another version", "other-schema-version", State::Failed, "2.0.0");
    row("a schema that is not valid", "invalid-schema", State::Failed, "and 1 more");
    row("a second good one of the same id", "good", State::Duplicate, "duplicate-id.so");
}

void TestPluginRegistry::everyBadPluginIsARecordWithAReason()
{
    QFETCH(QString, file);
    QFETCH(State, state);
    QFETCH(QString, reason);
    PluginRegistry registry({brokenFolder});
    registry.loadAll();
    QCOMPARE(registry.records().size(), 17);
    const PluginRecord record = recordOf(registry, file);
    QCOMPARE(record.state, state);
    QVERIFY2(record.reason.contains(reason), qPrintable(record.reason));
    if (state != State::Duplicate && !record.id.isEmpty())
        QVERIFY(!registry.schema(record.id));
}

void TestPluginRegistry::aGoodPluginIsLoadedWhenNeeded()
{
    PluginRegistry registry({brokenFolder});
    const QString file = u"duplicate-id.so"_s; // comes first and has the id
    QCOMPARE(recordOf(registry, file).state, State::Found);
    const Result<Schema> schema = registry.schema(u"good"_s);
    QVERIFY(schema);
    QCOMPARE(schema->id, u"good"_s);
    const PluginRecord record = recordOf(registry, file);
    QCOMPARE(record.state, State::Loaded);
    QCOMPARE(record.version, u"1.0.0"_s);
    QCOMPARE(record.name, u"Demo"_s);
    QCOMPARE(record.licence, u"CC0-1.0"_s);
    QVERIFY(record.reason.isEmpty());
    QCOMPARE(registry.schemas(), QList<Schema>{*schema});
}

void TestPluginRegistry::theNameFollowsTheLanguage()
{
    const Folder folder;
    folder.copy(u"good"_s, u"good.so"_s);
    const PluginRegistry registry({folder.path()});
    const PluginRecord record = registry.records().first();
    QCOMPARE(localized(record, u"de-AT"_s).name, u"Vorführung"_s);
    QCOMPARE(localized(record, u"fr"_s).name, u"Demo"_s);
    QCOMPARE(record.name, u"Demo"_s);
}

void TestPluginRegistry::everyFileThatIsNoPluginHasAReason_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is not a library.");
    QTest::newRow("the magic alone") << QByteArray("\x7f"
                                                   "ELF");
    QTest::newRow("a header of nonsense") << QByteArray("\x7f"
                                                        "ELF\x02\x01\x01") +
            QByteArray(57, '\xff');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestPluginRegistry::everyFileThatIsNoPluginHasAReason()
{
    QFETCH(QByteArray, content);
    const Folder folder;
    folder.write(u"thing.so"_s, content);
    PluginRegistry registry({folder.path()});
    registry.loadAll();
    QCOMPARE(registry.records().size(), 1);
    QCOMPARE(registry.records().first().state, State::Failed);
    QVERIFY(!registry.records().first().reason.isEmpty());
}

void TestPluginRegistry::aFileCutAnywhereIsOnlyRefused()
{
    QFile whole(module(u"good"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QList<qsizetype> lengths{0, 1, 4, 16, 52, 63, 64, 65, 120, 1000, bytes.size() - 64, bytes.size() - 1};
    for (qsizetype length = 4096; length < bytes.size(); length += bytes.size() / 60)
        lengths.append(length);
    for (const qsizetype length : std::as_const(lengths)) {
        const Folder folder;
        folder.write(u"cut.so"_s, bytes.first(length));
        PluginRegistry registry({folder.path()});
        registry.loadAll();
        QCOMPARE(registry.records().size(), 1);
        QCOMPARE(registry.records().first().state, State::Failed);
        QVERIFY(!registry.records().first().reason.isEmpty());
    }
}

void TestPluginRegistry::ofTwoWithOneIdTheFirstFolderWins()
{
    const Folder first;
    const Folder second;
    first.copy(u"good"_s, u"z.so"_s);
    second.copy(u"good"_s, u"a.so"_s);
    const PluginRegistry registry({first.path(), second.path()});
    QCOMPARE(recordOf(registry, u"z.so"_s).state, State::Found);
    QCOMPARE(recordOf(registry, u"a.so"_s).state, State::Duplicate);
    QVERIFY(recordOf(registry, u"a.so"_s).reason.contains("z.so"_L1));
}

void TestPluginRegistry::aFileAndAPluginWithOneIdAreDuplicates()
{
    const Folder folder;
    folder.copy(u"good"_s, u"a.so"_s);
    folder.write(u"b.schema.json"_s, schemaFile("good"));
    PluginRegistry registry({folder.path()});
    QCOMPARE(recordOf(registry, u"b.schema.json"_s).state, State::Duplicate);
    const Result<Schema> schema = registry.schema(u"good"_s);
    QVERIFY(schema);
    QCOMPARE(schema->name, u"Demo"_s); // the library's
}

void TestPluginRegistry::aDisabledPluginIsNotLoaded()
{
    const Folder folder;
    folder.copy(u"throwing-start"_s, u"a.so"_s);
    folder.write(u"b.schema.json"_s, schemaFile("other"));
    PluginRegistry registry({folder.path()}, {u"throwing-start"_s, u"other"_s});
    registry.loadAll();
    for (const PluginRecord &record : registry.records()) {
        QCOMPARE(record.state, State::Disabled);
        QVERIFY(!record.reason.isEmpty());
        const Result<Schema> schema = registry.schema(record.id);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Unsupported);
        QVERIFY(schema.error().message.contains(record.reason));
    }
    QVERIFY(registry.schemas().isEmpty());
}

void TestPluginRegistry::aSchemaFileIsAPluginToo()
{
    const Folder folder;
    folder.write(u"mine.schema.json"_s, schemaFile("mine"));
    PluginRegistry registry({folder.path()});
    const PluginRecord record = registry.records().first();
    QCOMPARE(record.state, State::Loaded);
    QCOMPARE(record.id, u"mine"_s);
    QCOMPARE(record.name, u"File"_s);
    QCOMPARE(registry.schema(u"mine"_s)->layers.first().id, u"mine"_s);
}

void TestPluginRegistry::aBrokenSchemaFileSaysWhere()
{
    const Folder folder;
    folder.write(u"mine.schema.json"_s, schemaFile("mine", "red"));
    PluginRegistry registry({folder.path()});
    const PluginRecord record = registry.records().first();
    QCOMPARE(record.state, State::Failed);
    QCOMPARE(record.id, u"mine"_s);
    QVERIFY2(record.reason.contains("mine.schema.json:2:81: "_L1), qPrintable(record.reason));
    QVERIFY(!registry.schema(u"mine"_s));
}

void TestPluginRegistry::aFolderGivenTwiceCountsOnce()
{
    const Folder folder;
    folder.copy(u"good"_s, u"good.so"_s);
    const PluginRegistry registry({folder.path(), QString(folder.path() + "/."_L1), folder.path()});
    QCOMPARE(registry.records().size(), 1);
}

void TestPluginRegistry::missingFoldersAreNothing()
{
    const PluginRegistry registry({u"/there/is/no/such/folder"_s, QString()});
    QVERIFY(registry.records().isEmpty());
}

void TestPluginRegistry::otherFilesAreLeftAlone()
{
    const Folder folder;
    folder.write(u"README.txt"_s, "hello");
    folder.write(u"settings.json"_s, "{}");
    QVERIFY(QDir(folder.path()).mkdir(u"folder.so"_s));
    QVERIFY(PluginRegistry({folder.path()}).records().isEmpty());
}

void TestPluginRegistry::anUnknownIdIsNotFound()
{
    PluginRegistry registry({brokenFolder});
    const Result<Schema> schema = registry.schema(u"nobody"_s);
    QVERIFY(!schema);
    QCOMPARE(schema.error().kind, Error::Kind::NotFound);
    QVERIFY(schema.error().message.contains("nobody"_L1));
}

void TestPluginRegistry::theSearchPathStartsWithTheEnvironment()
{
    const QByteArray before = qgetenv("GALLEY_PLUGIN_PATH");
    qputenv("GALLEY_PLUGIN_PATH", "/first::/second folder");
    const QStringList path = PluginRegistry::searchPath();
    qputenv("GALLEY_PLUGIN_PATH", before);
    QCOMPARE(path.first(3), (QStringList{u"/first"_s, u"/second folder"_s, PluginRegistry::userFolder()}));
    // Programs of a build tree find its plugins without help.
    QVERIFY(PluginRegistry(path.sliced(2)).records().size() >= 4);
}

void TestPluginRegistry::everyStateHasAWord()
{
    QCOMPARE(wordFor(State::Found), u"found"_s);
    QCOMPARE(wordFor(State::Loaded), u"loaded"_s);
    QCOMPARE(wordFor(State::Incompatible), u"incompatible"_s);
    QCOMPARE(wordFor(State::Duplicate), u"duplicate"_s);
    QCOMPARE(wordFor(State::Failed), u"failed"_s);
    QCOMPARE(wordFor(State::Disabled), u"disabled"_s);
}

QTEST_GUILESS_MAIN(TestPluginRegistry)
#include "tst_pluginregistry.moc"
