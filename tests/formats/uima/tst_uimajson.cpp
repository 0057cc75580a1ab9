#include "formats/uima/uimajson.h"

#include "formats/traps.h"
#include "formats/uima/uimasamples.h"
#include "formats/uima/uimaxmi.h"

#include <QDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestUimaJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGoldenFiles();
    void readsBothForms_data();
    void readsBothForms();
    void readsTheSameAsXmi_data();
    void readsTheSameAsXmi();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void declaresItsTypes();
    void bringsBackWhatItWrites();
    void writesTheSameBytesAgain();
    void knowsItsFiles_data();
    void knowsItsFiles();
};

namespace {

const QByteArray Sofa =
    R"({"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"Army said"})";

QByteArray structures(const QByteArray &more)
{
    return R"({"%TYPES":{"a.Actor":{"%NAME":"a.Actor","%SUPER_TYPE":"uima.tcas.Annotation","value":)"
           R"({"%NAME":"value","%RANGE":"uima.cas.String"},"names":{"%NAME":"names","%RANGE":)"
           R"("uima.cas.String[]"}}},"%FEATURE_STRUCTURES":)" +
        more + R"(,"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}})";
}

QByteArray actor(const QByteArray &features)
{
    return structures("[" + Sofa + R"(,{"%ID":2,"%TYPE":"a.Actor","@sofa":1,)" + features + "}]");
}

QList<Document> readOne(const QByteArray &bytes)
{
    return Traps::read(UimaJson(), {{u"a.json"_s, bytes}});
}

} // namespace

void TestUimaJson::readsTheGoldenFiles()
{
    const QList<Document> documents = Traps::read(UimaJson(), Samples::files(u"json"_s));
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(Samples::work(documents), Samples::golden(u"json.txt"_s));
    QCOMPARE(Samples::sets(documents), QStringList(u"niger: ann human 5"_s));
}

void TestUimaJson::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an array") << actor(R"("begin":0,"end":4,"value":"A")");
    QTest::newRow("an object") << structures(
        "{\"1\":" + Sofa + R"(,"2":{"%TYPE":"a.Actor","@sofa":1,"begin":0,"end":4,"value":"A"}})");
    QTest::newRow("anchors") << actor(R"("^begin":0,"^end":4,"value":"A")");
    QTest::newRow("null values") << actor(R"("begin":0,"end":4,"value":"A","@names":null,"note":null)");
    QTest::newRow("no types") << actor(R"("begin":0,"end":4,"value":"A")").replace("%TYPES", "%HEADER");
}

void TestUimaJson::readsBothForms()
{
    QFETCH(QByteArray, bytes);
    const QList<Document> documents = readOne(bytes);
    QCOMPARE(Traps::problems(documents), QStringList());
    QCOMPARE(Samples::work(documents), QStringList(u"a |  | span a.Actor A 0-4 “Army”"_s));
}

void TestUimaJson::readsTheSameAsXmi_data()
{
    QTest::addColumn<QString>("folder");
    if (Samples::corpus(u"formats/uima-json"_s).isEmpty())
        QSKIP("GALLEY_CORPORA names no folder of corpora");
    for (const QString &corpus : {u"formats/uima-json"_s, u"formats/uima-json-cassis"_s}) {
        const QDir folder(Samples::corpus(corpus));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(corpus + u' ' + name)) << folder.filePath(name);
    }
}

void TestUimaJson::readsTheSameAsXmi()
{
    QFETCH(QString, folder);
    const QList<Document> documents =
        Traps::read(UimaJson(), {{u"a.json"_s, Samples::file(folder, u"data.json"_s).second}});
    QCOMPARE(documents.size(), 1);
    if (documents.first().broken) {
        QVERIFY(Traps::problems(documents).join(u'\n').contains(u"has no text"_s));
        QVERIFY(!Samples::file(folder, u"data.json"_s).second.contains("sofaString"));
        return;
    }
    QCOMPARE(Traps::problems(documents), QStringList());
    if (!QFile::exists(folder + u"/debug.xmi"))
        return;
    const QList<Document> xmi =
        Traps::read(UimaXmi(),
                    {{u"a.xmi"_s, Samples::file(folder, u"debug.xmi"_s).second},
                     {u"typesystem.xml"_s, Samples::file(folder, u"debug-typesystem.xml"_s).second}});
    QCOMPARE(Samples::articles(documents), Samples::articles(xmi));
    QCOMPARE(Samples::work(documents), Samples::work(xmi));
}

void TestUimaJson::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("truncated") << actor(R"("begin":0,"end":4)").chopped(20) << u"a.json"_s;
    QTest::newRow("an end beyond the text")
        << actor(R"("begin":0,"end":40)") << u"The offsets 0 to 40 are not in the text"_s;
    QTest::newRow("an offset that is no number")
        << actor(R"("begin":"x","end":4)") << u"The value of “begin” is no number."_s;
    QTest::newRow("an id twice") << structures("[" + Sofa + "," + Sofa + "]")
                                 << u"The id 1 stands for two things."_s;
    QTest::newRow("no type") << structures("[" + Sofa + R"(,{"%ID":2}])")
                             << u"Feature structure 2 has no id or no type."_s;
    QTest::newRow("a reference to nowhere")
        << actor(R"("begin":0,"end":4,"@names":9)") << u"It refers to “9”, which is not in the file."_s;
    QTest::newRow("an object as a value")
        << actor(R"("begin":0,"end":4,"value":{"a":1})") << u"The value of “value” is no plain value."_s;
    QTest::newRow("a list that leads back into itself")
        << structures("[" + Sofa +
                      R"(,{"%ID":2,"%TYPE":"uima.cas.NonEmptyFSList","@head":3,"@tail":2},)"
                      R"({"%ID":3,"%TYPE":"a.Actor","@sofa":1,"begin":0,"end":9,"@list":2,"@sofa2":99}])")
        << u"99"_s;
    QTest::newRow("no text") << QByteArray(R"({"%TYPES":{},"%VIEWS":{}})") << u"The CAS has no text"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << u"This is no UIMA CAS"_s;
}

void TestUimaJson::reportsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QStringList problems = Traps::problems(readOne(bytes));
    QVERIFY2(problems.join(u'\n').contains(message), qPrintable(problems.join(u'\n')));
    QVERIFY(problems.first().startsWith("a.json"_L1));
}

void TestUimaJson::declaresItsTypes()
{
    const ReadInput input =
        everythingIn(Source::ofFiles({{u"a.json"_s, actor(R"("begin":0,"end":4,"value":"A")")}}));
    const Schema declared = UimaJson().reader(input).value()->declared();
    QCOMPARE(declared.layers.size(), 1);
    QCOMPARE(declared.layers.first().id, u"a.Actor"_s);
}

void TestUimaJson::bringsBackWhatItWrites()
{
    const QList<ExportDocument> documents = Traps::documents();
    const Traps::Written written = Traps::write(UimaJson(), documents);
    QVERIFY(written.losses.isEmpty());
    const QList<Document> read = Traps::read(UimaJson(), written.files);
    QCOMPARE(Traps::problems(read), QStringList());
    QCOMPARE(Samples::work(read), Samples::work(documents));
    QCOMPARE(Samples::articles(read), Samples::articles(documents));
    for (const Document &document : read)
        QVERIFY(document.leftOut.isEmpty());
}

void TestUimaJson::writesTheSameBytesAgain()
{
    const QList<ExportDocument> documents = Traps::documents();
    QCOMPARE(Traps::write(UimaJson(), documents).files, Traps::write(UimaJson(), documents).files);
}

void TestUimaJson::knowsItsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format::Match>("match");
    QTest::newRow("a CAS") << actor("\"begin\":0") << Format::Match::Certain;
    QTest::newRow("other JSON") << QByteArray("{\"text\":\"a\"}") << Format::Match::No;
    QTest::newRow("text") << QByteArray("%TYPES") << Format::Match::No;
}

void TestUimaJson::knowsItsFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Format::Match, match);
    QCOMPARE(UimaJson().match({u"a.json"_s, bytes, bytes.size()}), match);
}

QTEST_GUILESS_MAIN(TestUimaJson)

#include "tst_uimajson.moc"
