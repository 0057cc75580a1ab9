#include "formats/articles/jsonarticles.h"

#include "formats/articles/reading.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const JsonArticles Json;

} // namespace

class TestJsonArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void mapsNestedKeys();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void showsAPreview();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

void TestJsonArticles::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray one = R"({"id":"a","title":"Barracks","text":"Soldiers returned"})";
    const QByteArray two = R"({"id":"b","title":"Ports","text":"Ships left"})";
    QTest::newRow("lines") << QByteArray(one + '\n' + two + '\n');
    QTest::newRow("lines with a mark") << QByteArray("\xEF\xBB\xBF" + one + "\r\n\r\n" + two);
    QTest::newRow("an array") << QByteArray("[\n" + one + ",\n" + two + "\n]");
    QTest::newRow("a list within an object")
        << QByteArray(R"({"status":"ok","total":2,"articles":[)" + one + ',' + two + "]}");
}

void TestJsonArticles::readsEveryForm()
{
    QFETCH(const QByteArray, json);
    const QList<Document> documents = Reading::read(Json, json);
    QCOMPARE(Reading::problems(documents), QStringList());
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].article.externalId, u"a"_s);
    QCOMPARE(documents[0].article.title, u"Barracks"_s);
    QCOMPARE(documents[1].article.text.string(), u"Ships left"_s);
}

void TestJsonArticles::mapsNestedKeys()
{
    const QByteArray json =
        R"({"source":{"id":null,"name":"Wire"},"authors":[{"name":"A"},{"name":"B"}],)"
        R"("tags":["x","y"],"doc":{"body":"Soldiers\nreturned"},"n":12,"url":"https://e.org/"})";
    const Document suggested = Reading::readOne(Json, json);
    QCOMPARE(suggested.article.text.string(), u"Soldiers\nreturned"_s);
    QCOMPARE(suggested.article.url, u"https://e.org/"_s);
    const Document mapped = Reading::readOne(Json, json,
                                             {{u"byline"_s, u"authors.name"_s},
                                              {u"source"_s, u"source.name"_s},
                                              {u"version"_s, u"n"_s},
                                              {u"licence"_s, u"tags"_s},
                                              {u"language"_s, u"=fr"_s}});
    QCOMPARE(mapped.article.byline, u"A, B"_s);
    QCOMPARE(mapped.article.source, u"Wire"_s);
    QCOMPARE(mapped.article.version, u"12"_s);
    QCOMPARE(mapped.article.licence, u"x, y"_s);
    QCOMPARE(mapped.article.language, u"fr"_s);
    QCOMPARE(mapped.article.externalId, u"in-1"_s);
}

void TestJsonArticles::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line"); // the second of three
    QTest::newRow("no JSON") << QByteArray(R"({"id":"b","text":)");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no text") << QByteArray(R"({"id":"b"})");
    QTest::newRow("a lone surrogate") << QByteArray(R"({"id":"b","text":"a\ud800"})");
    QTest::newRow("U+0000") << QByteArray(R"({"id":"b","text":"a\u0000"})");
    QTest::newRow("deep nesting") << QByteArray(R"({"id":"b","x":)" + QByteArray(100000, '[') +
                                                QByteArray(100000, ']') + "}");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"b\",\"text\":\"caf\xE9\"}");
}

void TestJsonArticles::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, line);
    const QList<Document> documents = Reading::read(
        Json, "{\"id\":\"a\",\"text\":\"one\"}\n" + line + "\n{\"id\":\"c\",\"text\":\"three\"}\n");
    QCOMPARE(documents.size(), 3);
    QVERIFY(documents[1].broken);
    QCOMPARE(documents[1].problems.size(), 1);
    QCOMPARE(documents[1].problems.front().place.line, 2);
    QCOMPARE(documents[2].article.text.string(), u"three"_s);
}

void TestJsonArticles::showsAPreview()
{
    const QByteArray json =
        R"([{"id":1,"meta":{"lang":"en"},"text":"one"},{"id":2,"late":"x","text":"two"}])";
    const Result<ArticlePreview> preview =
        previewArticles(u"json-articles"_s, everythingIn(Source::ofFiles({{u"a.json"_s, json}})));
    QVERIFY(preview);
    QCOMPARE(preview->columns, (QStringList{u"id"_s, u"meta.lang"_s, u"text"_s, u"late"_s}));
    QCOMPARE(preview->rows[0], (QStringList{u"1"_s, u"en"_s, u"one"_s, QString()}));
    QCOMPARE(preview->mapping.value(u"language"_s), u"meta.lang"_s);
    QVERIFY(preview->problem.isEmpty());
}

void TestJsonArticles::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    using enum Format::Match;
    QTest::newRow("lines with text") << QByteArray("{\"id\":1,\"text\":\"abc\"}\n") << Likely;
    QTest::newRow("a list within an object")
        << QByteArray("{\"status\":\"ok\",\"articles\":[{\"a\":1}]}") << Likely;
    QTest::newRow("a class for the text") << QByteArray(R"({"text":"abc","label":"sports"})") << Likely;
    QTest::newRow("any object") << QByteArray("{\"a\":1}") << Fallback;
    QTest::newRow("annotated text") << QByteArray(R"({"text":"abc","label":[[0,1,"A"]]})") << No;
    QTest::newRow("spans") << QByteArray(R"({"text":"abc","spans":[]})") << No;
    QTest::newRow("Galley JSONL") << QByteArray(R"({"format":"galley/1","id":"a","text":"b"})") << No;
    QTest::newRow("re3d") << QByteArray(R"({"_id":"a","sentenceCount":2,"text":"abc"})") << No;
    QTest::newRow("no JSON") << QByteArray("Niger said") << No;
}

void TestJsonArticles::knowsItsFiles()
{
    QFETCH(const QByteArray, bytes);
    QTEST(Json.match({u"a.jsonl"_s, bytes, bytes.size()}), "match");
}

QTEST_GUILESS_MAIN(TestJsonArticles)
#include "tst_jsonarticles.moc"
