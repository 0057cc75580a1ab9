#include "formats/brat/bratschema.h"

#include "formats/brat/bratconfigwriter.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Annotation = "# a comment\n[entities]\n!Named\n\tPerson\n\tOrganization\n\t\tParty\nMoney\n"
                              "---\n[relations]\n<POG>=Person|Organization\n"
                              "Owns Arg1:Person, Arg2:<POG>, <REL-TYPE>:symmetric\n"
                              "Near Arg1:<ENTITY>, Arg2:<ANY>\nPart Arg1:Named, Arg2:Party\n"
                              "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
                              "[events]\n!Life\n  Die Who:Person, Agent?:<POG>\n  Marry Who{2}:Person\n"
                              "Report Event*:<EVENT>\n"
                              "[attributes]\nNegation Arg:<EVENT>\nMention Arg:<ENTITY>, Value:Name|Other\n"
                              "Sure Arg:<RELATION>\nAll Arg:<ANY>\n";

const Schema &declared()
{
    static const Schema schema =
        Brat::schemaFrom(Annotation,
                         "[labels]\nPerson | A person | Pers\nOwns | owns it\n[drawing]\n"
                         "Person\tbgColor:#FF821C, fgColor:white\nMoney\tbgColor:#abc\nDie\tbgColor:white\n",
                         "P Person\n# x\nM\tMoney\n");
    return schema;
}

QStringList idsOf(const auto &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids.append(item.id);
    return ids;
}

QStringList endsOf(const QList<RelationEnd> &ends)
{
    QStringList labels;
    for (const RelationEnd &end : ends)
        labels.append(end.label);
    return labels;
}

} // namespace

class TestBratConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresTypesButNotHeadings();
    void declaresRelationsAndRoles();
    void declaresAttributes();
    void isEmptyWithoutConfiguration();
    void survivesNonsense_data();
    void survivesNonsense();
    void declaresWhatItWrites();
};

void TestBratConfig::declaresTypesButNotHeadings()
{
    const Layer &layer = declared().layers.value(0);
    QCOMPARE(idsOf(layer.labels),
             QStringList({u"Person"_s, u"Organization"_s, u"Party"_s, u"Money"_s, u"Die"_s, u"Marry"_s,
                          u"Report"_s}));
    QCOMPARE(layer.labels[0].name, u"A person"_s);
    QCOMPARE(layer.labels[0].color, u"#FF821C"_s);
    QCOMPARE(layer.labels[0].key, u"p"_s);
    QCOMPARE(layer.labels[3].color, u"#aabbcc"_s);
    QCOMPARE(layer.labels[4].color, u"#ffffff"_s);
    QCOMPARE(layer.labels[1].name, u"Organization"_s);
}

void TestBratConfig::declaresRelationsAndRoles()
{
    const Layer &layer = declared().layers.value(0);
    QCOMPARE(idsOf(layer.relations),
             QStringList({u"Owns"_s, u"Near"_s, u"Part"_s, u"Who"_s, u"Agent"_s, u"Event"_s}));
    QCOMPARE(layer.relations[0].name, u"owns it"_s);
    QCOMPARE(endsOf(layer.relations[0].from), QStringList{u"Person"_s});
    QCOMPARE(endsOf(layer.relations[0].to), QStringList({u"Person"_s, u"Organization"_s, u"Party"_s}));
    QCOMPARE(endsOf(layer.relations[1].from),
             QStringList({u"Person"_s, u"Organization"_s, u"Party"_s, u"Money"_s}));
    QCOMPARE(endsOf(layer.relations[1].to), QStringList{QString()}); // any
    QCOMPARE(endsOf(layer.relations[2].from), QStringList({u"Person"_s, u"Organization"_s, u"Party"_s}));
    QCOMPARE(endsOf(layer.relations[3].from), QStringList({u"Die"_s, u"Marry"_s}));
    QCOMPARE(endsOf(layer.relations[5].to), QStringList({u"Die"_s, u"Marry"_s, u"Report"_s}));
}

void TestBratConfig::declaresAttributes()
{
    const Layer &layer = declared().layers.value(0);
    QCOMPARE(idsOf(layer.attributes), QStringList({u"Negation"_s, u"Mention"_s, u"All"_s}));
    QCOMPARE(layer.attributes[0].kind, Attribute::Kind::Boolean);
    QCOMPARE(layer.attributes[0].labels, QStringList({u"Die"_s, u"Marry"_s, u"Report"_s}));
    QCOMPARE(layer.attributes[1].kind, Attribute::Kind::OneOf);
    QCOMPARE(idsOf(layer.attributes[1].options), QStringList({u"Name"_s, u"Other"_s}));
    QVERIFY(layer.attributes[2].labels.isEmpty());
    QCOMPARE(idsOf(layer.relations[0].attributes), QStringList{u"Sure"_s});
}

void TestBratConfig::isEmptyWithoutConfiguration()
{
    QCOMPARE(Brat::schemaFrom({}, {}, {}), Schema());
    QCOMPARE(Brat::schemaFrom("[entities]\n", "[labels]\nA | B\n", {}), Schema());
}

void TestBratConfig::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("config");
    QByteArray bomb = "[events]\n";
    for (char c = 'a'; c < 'z'; ++c)
        bomb += QByteArray("<") + c + ">=<" + char(c + 1) + "><" + char(c + 1) + ">\n";
    QTest::newRow("placeholders that grow") << bomb + "X Y:<a>\n";
    QTest::newRow("a placeholder of itself") << QByteArray("[events]\n<a>=<a><a>\nX Y:<a>\n");
    QTest::newRow("a hundred thousand types") << "[entities]\n" + QByteArray("X\n").repeated(100'000);
    QByteArray deep = "[entities]\n";
    for (int i = 0; i < 2000; ++i)
        deep += QByteArray(i, ' ') + "T" + QByteArray::number(i) + "\n";
    QTest::newRow("two thousand levels") << deep + "[relations]\nR Arg1:T0, Arg2:T0\n";
    QTest::newRow("signs alone") << QByteArray("[[]]\n[\n]\n!\n|\n:,:\n[entities]\n!\n|||\n,:\n\t:\n");
    QTest::newRow("no end of a line") << "[entities]\n" + QByteArray(10'000'000, 'x');
}

void TestBratConfig::survivesNonsense()
{
    QFETCH(const QByteArray, config);
    const Schema schema = Brat::schemaFrom(config, config, config);
    for (const Layer &layer : schema.layers) {
        QSet<QString> ids;
        for (const Label &label : layer.labels)
            ids.insert(label.id);
        QCOMPARE(ids.size(), layer.labels.size());
        QVERIFY(!ids.contains(QString()));
    }
}

void TestBratConfig::declaresWhatItWrites()
{
    Schema schema = declared();
    schema.layers[0].id = u"all"_s;
    for (RelationType &relation : schema.layers[0].relations) {
        for (RelationEnd &end : relation.from)
            end.layer = u"all"_s;
        for (RelationEnd &end : relation.to)
            end.layer = u"all"_s;
    }
    const SchemaSet schemas({schema});
    const ExportNames names(schemas);
    const Schema again = Brat::schemaFrom(Brat::annotationConfig(schemas, names, {}, true),
                                          Brat::visualConfig(schemas, names), {});
    const Layer &layer = again.layers.value(0);
    QCOMPARE(idsOf(layer.labels), idsOf(schema.layers[0].labels));
    QCOMPARE(layer.labels[0].name, u"A person"_s);
    QCOMPARE(layer.labels[0].color, u"#FF821C"_s);
    QCOMPARE(idsOf(layer.relations), idsOf(schema.layers[0].relations));
    QCOMPARE(endsOf(layer.relations[0].to), endsOf(schema.layers[0].relations[0].to));
    QCOMPARE(idsOf(layer.attributes), QStringList({u"All"_s, u"Mention"_s, u"Negation"_s}));
    QCOMPARE(layer.attributes[2].labels, schema.layers[0].attributes[0].labels);
}

QTEST_GUILESS_MAIN(TestBratConfig)

#include "tst_bratconfig.moc"
