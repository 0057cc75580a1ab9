#include "formats/re3d/re3d.h"

#include "formats/setbuilder.h"
#include "formats/traps.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

const QByteArray Documents =
    R"({"_id":"D1","sourceName":"Own","sourceUrl":"https://x.org","wordCount":3,"title":"T","text":"𐍈 Army in Niamey"})"
    "\n"
    R"({"_id":"D2","text":"Nothing"})"
    "\n";

const QByteArray Entities =
    R"({"_id":"e1","begin":2,"end":6,"type":"Organisation","value":"Army","documentId":"D1","confidence":0.5})"
    "\n"
    R"({"_id":"e2","begin":10,"end":16,"type":"Location","value":"Niamey","documentId":"D1","confidence":1})"
    "\n"
    R"({"_id":"e3","begin":2,"end":6,"type":"Weapon","value":"Army","documentId":"D1","confidence":0.25})"
    "\n";

const QByteArray Relations =
    R"({"_id":"r1","begin":7,"end":9,"sourceBegin":2,"sourceEnd":6,"source":"Army","targetBegin":10,"targetEnd":16,)"
    R"("target":"Niamey","type":"CoLocated","value":"in","documentId":"D1","confidence":0.75})"
    "\n";

Files files(const QByteArray &documents, const QByteArray &entities, const QByteArray &relations)
{
    return {{u"a/documents.json"_s, documents},
            {u"a/entities.json"_s, entities},
            {u"a/relations.json"_s, relations}};
}

// A project with the types of the corpus, by which sets are checked.
SchemaSet schemasFor(const IncomingSet &set)
{
    Layer layer;
    layer.id = QString(); // as the spans have it
    for (const IncomingSpan &span : set.spans) {
        if (!findLabel(layer, span.value.label))
            layer.labels.append(Label{.id = span.value.label, .name = span.value.label});
    }
    for (const IncomingRelation &relation : set.relations) {
        if (!findRelation(layer, relation.value.type))
            layer.relations.append(
                RelationType{.id = relation.value.type, .from = {RelationEnd()}, .to = {RelationEnd()}});
    }
    Schema schema;
    schema.layers = {layer};
    return SchemaSet({schema});
}

} // namespace

class TestRe3d : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpansAndRelations();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void goesOnAfterWhatIsWrong();
    void claimsItsFolders();
    void keepsOutWhatIsUnlikeTheText();
};

void TestRe3d::readsSpansAndRelations()
{
    const Files input = files(Documents, Entities, Relations) +
        Files{{u"a/LICENSE"_s, "This dataset is public domain. It came from elsewhere.\nMore.\n"}};
    const QList<Document> documents = Traps::read(Re3d(), input);
    QCOMPARE(documents.size(), 2);
    QCOMPARE(Traps::problems(documents), QStringList());
    const Article &article = documents[0].article;
    QCOMPARE(article.externalId, u"D1"_s);
    QCOMPARE(article.title, u"T"_s);
    QCOMPARE(article.source, u"Own"_s);
    QCOMPARE(article.url, u"https://x.org"_s);
    QCOMPARE(article.licence, u"This dataset is public domain."_s);
    const IncomingSet set = documents[0].sets.value(0);
    QCOMPARE(set.spans.size(), 3);
    QCOMPARE(set.spans[0].value.segments, QList{Range(2, 6)});
    QCOMPARE(set.spans[0].value.quote, article.text.quote({{2, 6}}));
    QCOMPARE(set.spans[0].value.certainty, 0.5);
    QCOMPARE(set.spans[1].value.label, u"Location"_s);
    QCOMPARE(set.relations.size(), 1);
    QCOMPARE(set.relations[0].from, u"e1"_s); // the surer of two at the place
    QCOMPARE(set.relations[0].to, u"e2"_s);
    QCOMPARE(set.relations[0].value.attributes,
             QJsonObject({{u"confidence"_s, 0.75}, {u"value"_s, u"in"_s}}));
}

void TestRe3d::reportsWhatIsWrong_data()
{
    QTest::addColumn<Files>("input");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const Files &input, const QStringList &problems) {
        QTest::newRow(name) << input << problems;
    };
    row("a document without a text", files("{\"_id\":\"D1\"}\n", {}, {}),
        {u"a/documents.json:1: A document needs an “_id” and a “text”."_s});
    row("an entity without an offset",
        files(Documents, R"({"_id":"e","documentId":"D1","type":"X","begin":1,"value":"A"})", {}),
        {u"a/entities.json:1: “end” is missing."_s});
    row("a confidence beyond 1",
        files(Documents,
              R"({"_id":"e","documentId":"D1","type":"X","begin":2,"end":6,"value":"Army","confidence":2})",
              {}),
        {u"a/entities.json:1: “confidence” must be from 0 to 1."_s});
    row("records of no document",
        files(Documents, R"({"_id":"e","documentId":"D9","type":"X","begin":1,"end":2,"value":"A"})", {}),
        {u"a/entities.json:1: There is no document “D9”, of which this and other lines tell."_s});
    row("something else than an object", files(Documents, "[]\n", {}),
        {u"a/entities.json:1: This must be an object."_s, u"a/entities.json:1: “_id” is missing."_s,
         u"a/entities.json:1: “documentId” is missing."_s, u"a/entities.json:1: “type” is missing."_s,
         u"a/entities.json:1: “begin” is missing."_s, u"a/entities.json:1: “end” is missing."_s});
}

void TestRe3d::reportsWhatIsWrong()
{
    QFETCH(const Files, input);
    QFETCH(const QStringList, problems);
    QCOMPARE(Traps::problems(Traps::read(Re3d(), input)), problems);
}

void TestRe3d::goesOnAfterWhatIsWrong()
{
    const QList<Document> documents =
        Traps::read(Re3d(), files("{\"_id\":\n" + Documents, Entities.chopped(40), Relations));
    QCOMPARE(documents.size(), 3);
    QVERIFY(documents[0].broken);
    QCOMPARE(documents[0].problems[0].place.line, 1);
    QCOMPARE(documents[1].problems.size(), 1); // the truncated entity
    QCOMPARE(documents[1].problems[0].place.line, 3);
    QCOMPARE(documents[1].sets[0].spans.size(), 2);
}

void TestRe3d::claimsItsFolders()
{
    const Files two = files(Documents, Entities, Relations) +
        Files{{u"b/documents.json"_s, Documents}, {u"b/LICENSE"_s, "CC0"}, {u"entities.json"_s, "{}"}};
    QCOMPARE(Re3d().claim(*Source::ofFiles(two)),
             QStringList({u"a/documents.json"_s, u"a/entities.json"_s, u"a/relations.json"_s}));
    QVERIFY(Re3d().claim(*Source::ofFiles(files("[1]", {}, {}))).isEmpty());
    QCOMPARE(Re3d().match({u"x/documents.json"_s, Documents, 100}), Format::Match::Likely);
    QCOMPARE(Re3d().match({u"x/mydocuments.json"_s, Documents, 100}), Format::Match::No);
}

void TestRe3d::keepsOutWhatIsUnlikeTheText()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA is not set");
    const auto source = Source::of(corpora + u"/re3d"_s).value();
    const auto reader = Re3d().reader({source, Re3d().claim(*source), {}, {}}).value();
    qint64 documents = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    QStringList problems;
    while (const std::optional<Document> document = reader->next()) {
        QCOMPARE(Traps::problems({*document}).join(u';'), QString());
        ++documents;
        const SchemaSet schemas = schemasFor(document->sets[0]);
        SetBuilder builder(document->article.text, schemas, document->place);
        const AnnotationSet set = builder.build(document->sets[0]);
        spans += set.spanCount();
        relations += set.relationCount();
        for (const Error &problem : builder.takeProblems()) {
            QVERIFY(problem.place.line > 0);
            problems.append(problem.toString());
        }
    }
    QProcess script;
    script.start(
        QStringLiteral(GALLEY_PYTHON),
        {QStringLiteral(GALLEY_SOURCE_DIR "/tests/formats/re3d/countre3d.py"), corpora + u"/re3d"_s});
    QVERIFY2(script.waitForFinished() && script.exitCode() == 0, script.readAllStandardError().constData());
    const QJsonObject counted = QJsonDocument::fromJson(script.readAllStandardOutput()).object();
    const qint64 wrongSpans = counted.value(u"wrongEntities"_s).toInteger();
    const qint64 wrongRelations = counted.value(u"wrongRelations"_s).toInteger();
    QCOMPARE(documents, counted.value(u"documents"_s).toInteger());
    QCOMPARE(spans, counted.value(u"entities"_s).toInteger() - wrongSpans);
    QCOMPARE(relations, counted.value(u"relations"_s).toInteger() - wrongRelations);
    QCOMPARE(wrongSpans, 5);
    QCOMPARE(wrongRelations, 2);
    QCOMPARE(problems.size(), wrongSpans + wrongRelations);
}

QTEST_GUILESS_MAIN(TestRe3d)

#include "tst_re3d.moc"
