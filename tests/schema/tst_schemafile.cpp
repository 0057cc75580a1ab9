#include "schema/jsonlocator.h"
#include "schema/schemafile.h"
#include "schema/schemajson.h"
#include "schema/schemavalidator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString data(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/schemas/") + name;
}

QString listed(const QList<Error> &problems)
{
    QStringList lines;
    for (const Error &problem : problems)
        lines.append(problem.toString());
    return lines.join(u'\n');
}

} // namespace

class TestSchemaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFilesAreRead_data();
    void goodFilesAreRead();
    void everyFaultHasItsPlace_data();
    void everyFaultHasItsPlace();
    void allFaultsAreReportedInOrder();
    void textThatIsNoSchema_data();
    void textThatIsNoSchema();
    void aFileThatIsMissing();
    void aFileThatMayNotBeRead();
    void aFileThatIsTooLarge();
    void schemasThatCannotGoTogether();
};

void TestSchemaFile::goodFilesAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the base of the tests") << data(u"base.schema.json"_s);
    const QDir examples(QStringLiteral(GALLEY_SOURCE_DIR "/resources/schemas/examples"));
    for (const QString &name : examples.entryList({u"*.schema.json"_s}))
        QTest::newRow(qPrintable(name)) << examples.filePath(name);
}

void TestSchemaFile::goodFilesAreRead()
{
    QFETCH(QString, path);
    const SchemaFileReading reading = readSchemaFile(path);
    QVERIFY2(reading.problems.isEmpty(), qPrintable(listed(reading.problems)));
    QVERIFY(!reading.schema.layers.isEmpty());
    QVERIFY(schemaFromJson(toJsonObject(reading.schema)) == reading.schema);
}

void TestSchemaFile::everyFaultHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("problems");
    const QByteArray base = contentOf(data(u"base.schema.json"_s));
    const QJsonArray faults = QJsonDocument::fromJson(contentOf(data(u"faults.json"_s))).array();
    QVERIFY(faults.size() > 50);
    for (const auto &value : faults) {
        const QJsonObject fault = value.toObject();
        const QByteArray replace = fault.value("replace"_L1).toString().toUtf8();
        QCOMPARE(base.count(replace), 1);
        QByteArray json = base;
        json.replace(replace, fault.value("with"_L1).toString().toUtf8());
        QTest::newRow(qPrintable(fault.value("name"_L1).toString()))
            << json << fault.value("at"_L1).toString().toUtf8() << fault.value("says"_L1).toString()
            << fault.value("problems"_L1).toInt(1);
    }
}

void TestSchemaFile::everyFaultHasItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, at);
    QFETCH(QString, says);
    QFETCH(int, problems);
    QVERIFY(json.contains(at));
    Place place = JsonLocator::placeOf(json, json.indexOf(at));
    place.file = u"a.schema.json"_s;
    const SchemaFileReading reading = readSchemaText(json, place.file);
    const bool found = std::ranges::any_of(reading.problems, [&](const Error &problem) {
        return problem.place == place && problem.message.contains(says);
    });
    QVERIFY2(found,
             qPrintable(
                 QString(u"wanted %1:%2\n"_s.arg(place.line).arg(place.column) + listed(reading.problems))));
    QVERIFY2(reading.problems.size() == problems, qPrintable(listed(reading.problems)));
}

void TestSchemaFile::allFaultsAreReportedInOrder()
{
    QByteArray json = contentOf(data(u"base.schema.json"_s));
    json.replace("1.2.3", "one")
        .replace("\"grapheme\"", "\"word\"")
        .replace("#777777", "grey")
        .replace("[0-9]+", "(");
    const SchemaFileReading reading = readSchemaText(json);
    QCOMPARE(reading.problems.size(), 4);
    QVERIFY(std::ranges::is_sorted(reading.problems, {},
                                   [](const Error &problem) { return problem.place.line; }));
    QVERIFY(reading.problems.first().message.contains(u"“one”"));
    QVERIFY(reading.problems.last().message.contains(u"“grey”"));
}

void TestSchemaFile::textThatIsNoSchema_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, int line, int column, const char *says) {
        QTest::newRow(name) << json << line << column << QString::fromLatin1(says);
    };
    row("nothing", "", 1, 1, "not correct JSON");
    row("plain text", "hello", 1, 1, "not correct JSON");
    row("a comma too few", "{\n  \"id\": \"a\"\n  \"name\": \"b\"\n}", 3, 3, "not correct JSON");
    row("a comma too many", "{\n  \"id\": \"a\",\n}", 3, 1, "not correct JSON");
    row("a quotation mark too few", "{\n  \"id\": \"a\n}", 3, 2, "not correct JSON");
    row("the end missing", "{\n  \"id\": \"a\"", 2, 11, "not correct JSON");
    row("something after the end", "{}\n{}", 2, 1, "not correct JSON");
    row("an array", "[]", 1, 1, "one object");
    row("a null byte", QByteArray("{\0}", 3), 1, 2, "not correct JSON");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, 1, "not correct JSON");
    row("Windows-1252", "{\"name\": \"caf\xe9\"}", 1, 14, "not correct JSON");
    row("any other JSON", "{\"name\": \"galley\", \"private\": true}", 1, 1, "not a Galley schema");
}

void TestSchemaFile::textThatIsNoSchema()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const SchemaFileReading reading = readSchemaText(json, u"x.schema.json"_s);
    QCOMPARE(reading.problems.size(), 1);
    const Error &first = reading.problems.first();
    QVERIFY2(first.message.contains(says), qPrintable(first.message));
    QCOMPARE(first.place.file, u"x.schema.json"_s);
    QTEST(int(first.place.line), "line");
    QTEST(int(first.place.column), "column");
}

void TestSchemaFile::aFileThatIsMissing()
{
    const SchemaFileReading reading = readSchemaFile(u"/no/such/file.schema.json"_s);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().kind, Error::Kind::NotFound);
    QCOMPARE(reading.problems.first().place.file, u"/no/such/file.schema.json"_s);
}

void TestSchemaFile::aFileThatMayNotBeRead()
{
    const QTemporaryDir dir;
    const SchemaFileReading reading = readSchemaFile(dir.path()); // a folder cannot be read as a file
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().kind, Error::Kind::Permission);
}

void TestSchemaFile::aFileThatIsTooLarge()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"large.schema.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(17 * 1024 * 1024));
    const SchemaFileReading reading = readSchemaFile(file.fileName());
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.first().message.contains("16 MB"_L1));
}

void TestSchemaFile::schemasThatCannotGoTogether()
{
    const Schema one = readSchemaFile(data(u"base.schema.json"_s)).schema;
    Schema other = one;
    other.id = u"other"_s;
    QCOMPARE(validateTogether({one}), QList<Error>());
    const QList<Error> problems = validateTogether({one, other});
    QCOMPARE(problems.size(), 4); // two layers, a relation, a field
    QVERIFY(problems.first().message.contains(u"“who”"));
    other.layers.removeFirst();
    other.layers.first().id = u"elsewhere"_s;
    other.fields.clear();
    QCOMPARE(validateTogether({one, other}), QList<Error>());
}

QTEST_GUILESS_MAIN(TestSchemaFile)
#include "tst_schemafile.moc"
