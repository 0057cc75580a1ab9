#include "schema/jsonlocator.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestJsonLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void whatIsNotThereIsAtItsParent();
    void keysGivenTwice();
    void placesOfBytes_data();
    void placesOfBytes();
    void anyJsonIsWalkedToItsEnd_data();
    void anyJsonIsWalkedToItsEnd();
};

void TestJsonLocator::places_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *json, const char *pointer, int line, int column) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(pointer) << line << column;
    };
    row("a member by its key", R"({"a": 1})", "/a", 1, 2);
    row("a second member", R"({"a": 1, "b": 2})", "/b", 1, 10);
    row("an element by its value", "[1,\n 22,\n  333]", "/2", 3, 3);
    row("a member inside", "{\n  \"a\": {\n    \"b\": true\n  }\n}", "/a/b", 3, 5);
    row("an object in an array", R"([{"x": null}, {"y": [1, 2]}])", "/1/y/1", 1, 25);
    row("after a text with brackets", R"({"a": "}],[{", "b": 1})", "/b", 1, 16);
    row("after a text with escapes", R"({"a": "\"\\", "b": 1})", "/b", 1, 15);
    row("a key with an escape", R"({"a\u0062": 1})", "/ab", 1, 2);
    row("a key with a slash and a tilde", R"({"a/b~": 1})", "/a~1b~0", 1, 2);
    row("columns count characters", R"({"é🚀": 1, "b": 2})", "/b", 1, 11);
    row("after a byte order mark", "\xef\xbb\xbf{\"a\": 1}", "/a", 1, 2);
    row("with carriage returns", "{\r\n  \"a\": 1}", "/a", 2, 3);
    row("after empty containers", R"({"a": {}, "b": [], "c": 1})", "/c", 1, 20);
}

void TestJsonLocator::places()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    const Place place = JsonLocator(json).place(pointer);
    QTEST(int(place.line), "line");
    QTEST(int(place.column), "column");
}

void TestJsonLocator::whatIsNotThereIsAtItsParent()
{
    const JsonLocator locator("{\n \"a\": [{\"b\": 1}]}");
    QCOMPARE(locator.place(u"/a/0/id"_s), locator.place(u"/a/0"_s));
    QCOMPARE(locator.place(u"/a/7/x"_s), locator.place(u"/a"_s));
    QCOMPARE(locator.place(u"/none"_s).line, 1);
    QCOMPARE(locator.place(u"/none"_s).column, 1);
    QCOMPARE(locator.place(QString()).line, 1);
}

void TestJsonLocator::keysGivenTwice()
{
    const JsonLocator locator(
        "{\"a\": 1, \"b\": {\"a\": 2},\n \"\\u0061\": 3, \"c\": [{\"x\": 1}, {\"x\": 1}]}");
    QCOMPARE(locator.repeatedKeys().size(), 1);
    QCOMPARE(locator.repeatedKeys().first().first, u"/a"_s);
    QCOMPARE(locator.repeatedKeys().first().second.line, 2);
    QCOMPARE(locator.repeatedKeys().first().second.column, 2);
}

void TestJsonLocator::placesOfBytes_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the start") << 0 << 1 << 1;
    QTest::newRow("the end of a line") << 2 << 1 << 3;
    QTest::newRow("the next line") << 3 << 2 << 1;
    QTest::newRow("behind a character of two bytes") << 5 << 2 << 2;
    QTest::newRow("behind the end") << 99 << 2 << 3;
    QTest::newRow("before the start") << -1 << 1 << 1;
}

void TestJsonLocator::placesOfBytes()
{
    QFETCH(int, byte);
    const Place place = JsonLocator::placeOf("ab\n\xc3\xa9z", byte);
    QTEST(int(place.line), "line");
    QTEST(int(place.column), "column");
}

void TestJsonLocator::anyJsonIsWalkedToItsEnd_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut in an object") << QByteArray("{\"a\": {");
    QTest::newRow("cut in a text") << QByteArray("{\"a\": \"x\\");
    QTest::newRow("cut in a key") << QByteArray("{\"a");
    QTest::newRow("no key") << QByteArray("{1: 2}");
    QTest::newRow("stray signs") << QByteArray("{]}{[,:");
    QTest::newRow("only brackets") << QByteArray(500, '[');
}

// It is only asked about what QJsonDocument has accepted, but must come back from anything.
void TestJsonLocator::anyJsonIsWalkedToItsEnd()
{
    QFETCH(QByteArray, json);
    const JsonLocator locator(json);
    QVERIFY(locator.place(u"/x"_s).line >= 1);
}

QTEST_GUILESS_MAIN(TestJsonLocator)
#include "tst_jsonlocator.moc"
