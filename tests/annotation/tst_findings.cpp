#include "annotation/constraints.h"

#include "annotation/edits.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsAContentWithoutASource();
    void reportsMissingRequiredAttributesWhereTheyApply();
    void reportsWhatARelationLacks();
    void reportsMissingFieldsOfTheArticle();

private:
    [[nodiscard]] static SchemaSet schemas();
    const ArticleText m_text = *ArticleText::fromString(u"Radio said rain came"_s);
};

SchemaSet TestFindings::schemas()
{
    Layer layer{.id = u"attribution"_s, .labels = {{.id = u"source"_s}, {.id = u"content"_s}}};
    layer.relations = {{.id = u"source-of"_s,
                        .from = {{.layer = u"attribution"_s, .label = u"source"_s}},
                        .to = {{.layer = u"attribution"_s, .label = u"content"_s}}}};
    layer.relations[0].name = u"source of"_s;
    layer.attributes = {{.id = u"kind"_s, .name = u"Kind"_s, .labels = {u"source"_s}, .required = true}};
    Schema schema{.id = u"attribution"_s, .layers = {layer}};
    schema.rules = {{.id = u"sourced"_s,
                     .kind = Rule::Kind::NeedsIncoming,
                     .layer = u"attribution"_s,
                     .label = u"content"_s,
                     .subject = u"source-of"_s,
                     .message = u"no source"_s}};
    return SchemaSet({schema});
}

void TestFindings::reportsAContentWithoutASource()
{
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, m_text, u"attribution"_s, u"content"_s, {{11, 20}})));
    QCOMPARE(findings(set, schemas()), (QList<Finding>{{.message = u"no source"_s, .span = 1}}));

    QVERIFY(set.apply(
        Edits::mark(set, m_text, u"attribution"_s, u"source"_s, {{0, 5}}, {{u"kind"_s, u"media"_s}})));
    QVERIFY(set.apply(Edits::relate(set, u"source-of"_s, 2, 1)));
    QVERIFY(findings(set, schemas()).isEmpty());
}

void TestFindings::reportsMissingRequiredAttributesWhereTheyApply()
{
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, m_text, u"attribution"_s, u"source"_s, {{0, 5}})));
    const QList<Finding> found = findings(set, schemas());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, 1);
    QVERIFY(found.first().message.contains(u"Kind"_s));
}

void TestFindings::reportsWhatARelationLacks()
{
    Schema schema = schemas().schemas().first();
    schema.layers[0].relations[0].attributes = {{.id = u"how"_s, .name = u"How"_s, .required = true}};
    AnnotationSet set;
    QVERIFY(set.apply(
        Edits::mark(set, m_text, u"attribution"_s, u"source"_s, {{0, 5}}, {{u"kind"_s, u"media"_s}})));
    QVERIFY(set.apply(Edits::mark(set, m_text, u"attribution"_s, u"content"_s, {{11, 20}})));
    QVERIFY(set.apply(Edits::relate(set, u"source-of"_s, 1, 2)));
    const QList<Finding> found = findings(set, SchemaSet({schema}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, 1);
    QVERIFY(found.first().message.contains(u"source of"_s) && found.first().message.contains(u"How"_s));
    QVERIFY(set.apply(Edits::setRelationAttribute(set, 1, u"how"_s, u"by radio"_s)));
    QVERIFY(findings(set, SchemaSet({schema})).isEmpty());
}

void TestFindings::reportsMissingFieldsOfTheArticle()
{
    Schema schema{.id = u"s"_s};
    schema.fields = {{.id = u"topic"_s, .name = u"Topic"_s, .required = true}};
    AnnotationSet set;
    QCOMPARE(findings(set, SchemaSet({schema})).size(), 1);
    QVERIFY(set.apply(Edits::setField(set, u"topic"_s, u"war"_s)));
    QVERIFY(findings(set, SchemaSet({schema})).isEmpty());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
