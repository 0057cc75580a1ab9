#include "formats/jsonvalue.h"
#include "formats/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheCalls();
    void escapesWhatMustBe();
    void writesNumbersSoThatTheyReadBack_data();
    void writesNumbersSoThatTheyReadBack();
    void nestsQJsonValues();
    void readsBackWhatItWrites();
    void saysWhereJsonIsBroken_data();
    void saysWhereJsonIsBroken();
    void survivesDeepNesting();
};

void TestJsonWriter::keepsTheOrderOfTheCalls()
{
    JsonWriter json;
    json.beginObject();
    json.member("z", u"1");
    json.member("empty", QString());
    json.key("a");
    json.beginArray();
    json.value(qint64(1));
    json.beginArray();
    json.endArray();
    json.value(true);
    json.endArray();
    json.endObject();
    json.endLine();
    json.beginObject();
    json.endObject();
    QCOMPARE(json.take(), QByteArray("{\"z\":\"1\",\"a\":[1,[],true]}\n{}"));
    QCOMPARE(json.size(), 0);
}

void TestJsonWriter::escapesWhatMustBe()
{
    JsonWriter json;
    json.value(
        QStringView(u"\"\\\b\f\n\r\t\u0001\u001F\u007F\u0085\u00A0\u2027\u2028\u2029\u00E9\U0001F600/"));
    QCOMPARE(json.take(),
             QByteArray("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7F\\u0085\xC2\xA0\xE2\x80\xA7\\u2028\\u2029"
                        "\xC3\xA9\xF0\x9F\x98\x80/\""));
}

void TestJsonWriter::writesNumbersSoThatTheyReadBack_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << 3.0 << QByteArray("3");
    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("many digits") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
}

void TestJsonWriter::writesNumbersSoThatTheyReadBack()
{
    QFETCH(const double, number);
    JsonWriter json;
    json.value(number);
    const QByteArray bytes = json.take();
    QTEST(bytes, "written");
    QCOMPARE(JsonDocument::parse(bytes)->root().toDouble(), number);
}

void TestJsonWriter::nestsQJsonValues()
{
    const QByteArray text(R"({"a":[1,2.5,null,{"b":{}}],"big":9007199254740993,"s":"x"})");
    JsonWriter json;
    json.value(QJsonValue(QJsonDocument::fromJson(text).object()));
    QCOMPARE(json.take(), text);
}

void TestJsonWriter::readsBackWhatItWrites()
{
    const QString text = QStringLiteral("\uFEFF\u2028 \"\\ \U0001F468\u200D\U0001F469 e\u0301 \r\n\u0007");
    JsonWriter json;
    json.value(QStringView(text));
    QCOMPARE(JsonDocument::parse(json.take())->root().toString(), text);
}

void TestJsonWriter::saysWhereJsonIsBroken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("column");
    QTest::newRow("a missing comma") << QByteArray(R"({"a":1 "b":2})") << qint64(8);
    QTest::newRow("columns count characters") << QByteArray("{\"\xC3\xA9\":1 2}") << qint64(8);
    QTest::newRow("cut off") << QByteArray(R"({"a":1)") << qint64(7);
    QTest::newRow("not a number") << QByteArray(R"([NaN])") << qint64(2);
    QTest::newRow("more after it") << QByteArray(R"({} x)") << qint64(4);
}

void TestJsonWriter::saysWhereJsonIsBroken()
{
    QFETCH(const QByteArray, json);
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    QVERIFY(!parsed);
    QTEST(parsed.error().place.column, "column");
}

void TestJsonWriter::survivesDeepNesting()
{
    const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
    const Result<JsonDocument> parsed = JsonDocument::parse(deep);
    QVERIFY(parsed);
    QVERIFY(parsed->root().isTooDeep());
    QVERIFY(parsed->root().toQJson().isArray());
    QVERIFY(!JsonDocument::parse("[[[1]]]")->root().isTooDeep());
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
