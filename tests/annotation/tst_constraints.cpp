#include "annotation/constraints.h"

#include "annotation/edits.h"

#include <QJsonArray>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestConstraints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksOffsetsAgainstTheText_data();
    void checksOffsetsAgainstTheText();
    void keepsWhatTheLayerForbidsOut_data();
    void keepsWhatTheLayerForbidsOut();
    void checksAttributeValues_data();
    void checksAttributeValues();
    void asksForAnAttributeOnlyWhereItApplies();
    void checksEachChangeOfABatchAfterTheOthers();
    void relabelsOnlyWhatTheRelationsOfTheSpanAllow();
};

namespace {

const QString TextWithAstral = u"🚒🚒 ab cd\nef"_s; // 🚒 is one code point, two UTF-16 units

ArticleText text()
{
    return *ArticleText::fromString(TextWithAstral);
}

Layer strictLayer()
{
    Layer layer{.id = u"actor"_s, .name = u"Actor"_s, .labels = {{.id = u"state"_s}}};
    layer.overlap = false;
    layer.stacking = false;
    layer.discontinuous = false;
    return layer;
}

} // namespace

void TestConstraints::checksOffsetsAgainstTheText_data()
{
    QTest::addColumn<QList<Range>>("segments");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<bool>("fits");
    QTest::newRow("offsets count code points") << QList<Range>{{3, 5}} << u"ab"_s << true;
    QTest::newRow("offsets in UTF-16 units are found out") << QList<Range>{{5, 7}} << u"ab"_s << false;
    QTest::newRow("segments are joined by one space") << QList<Range>{{3, 4}, {6, 8}} << u"a cd"_s << true;
    QTest::newRow("segments out of order") << QList<Range>{{6, 8}, {3, 4}} << u"cd a"_s << false;
    QTest::newRow("segments that overlap") << QList<Range>{{3, 5}, {4, 8}} << u"ab b cd"_s << false;
    QTest::newRow("up to the end") << QList<Range>{{9, 11}} << u"ef"_s << true;
    QTest::newRow("past the end") << QList<Range>{{9, 12}} << u"ef"_s << false;
    QTest::newRow("negative") << QList<Range>{{-1, 1}} << u"🚒"_s << false;
    QTest::newRow("no segment") << QList<Range>{} << QString() << false;
}

void TestConstraints::checksOffsetsAgainstTheText()
{
    QFETCH(QList<Range>, segments);
    QFETCH(QString, quote);
    const Result<void> result = checkOffsets({.id = 1, .segments = segments, .quote = quote}, text());
    QTEST(result.has_value(), "fits");
}

void TestConstraints::keepsWhatTheLayerForbidsOut_data()
{
    QTest::addColumn<QList<Range>>("segments");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("beside the other span") << QList<Range>{{5, 8}} << true;
    QTest::newRow("the same text as the other span") << QList<Range>{{3, 5}} << false;
    QTest::newRow("overlapping the other span") << QList<Range>{{4, 8}} << false;
    QTest::newRow("two pieces") << QList<Range>{{0, 1}, {6, 8}} << false;
    QTest::newRow("over a line end") << QList<Range>{{6, 11}} << false;
    QTest::newRow("covering nothing") << QList<Range>{{6, 6}} << false;
}

void TestConstraints::keepsWhatTheLayerForbidsOut()
{
    QFETCH(QList<Range>, segments);
    QFETCH(bool, allowed);
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, text(), u"actor"_s, u"state"_s, {{3, 5}})));
    const Span span{.id = 2, .layer = u"actor"_s, .label = u"state"_s, .segments = segments};
    const Result<void> strict = checkLayer(span, strictLayer(), set, text());
    QCOMPARE(strict.has_value(), allowed);
    QCOMPARE(!allowed, !strict.has_value() && strict.error().message.contains(u"Actor"_s));

    Layer free = strictLayer();
    free.overlap = free.stacking = free.discontinuous = free.crossParagraph = free.zeroWidth = true;
    QVERIFY(checkLayer(span, free, set, text()));
}

void TestConstraints::checksAttributeValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fits");
    using Kind = Attribute::Kind;
    QTest::newRow("a boolean") << int(Kind::Boolean) << QJsonValue(false) << true;
    QTest::newRow("a word for a boolean") << int(Kind::Boolean) << QJsonValue(u"yes"_s) << false;
    QTest::newRow("an option") << int(Kind::OneOf) << QJsonValue(u"used"_s) << true;
    QTest::newRow("no option") << int(Kind::OneOf) << QJsonValue(u"lost"_s) << false;
    QTest::newRow("two options") << int(Kind::ManyOf) << QJsonValue(QJsonArray{u"used"_s, u"seen"_s}) << true;
    QTest::newRow("one wrong option of two")
        << int(Kind::ManyOf) << QJsonValue(QJsonArray{u"used"_s, u"lost"_s}) << false;
    QTest::newRow("a lone option where many may be") << int(Kind::ManyOf) << QJsonValue(u"used"_s) << false;
    QTest::newRow("a number") << int(Kind::Number) << QJsonValue(3.5) << true;
    QTest::newRow("digits in quotes") << int(Kind::Number) << QJsonValue(u"3"_s) << false;
    QTest::newRow("text in the pattern") << int(Kind::Text) << QJsonValue(u"3-5"_s) << true;
    QTest::newRow("text that only begins in the pattern")
        << int(Kind::Text) << QJsonValue(u"3-5 or so"_s) << false;
    QTest::newRow("an entity") << int(Kind::Entity) << QJsonValue(u"Wagner"_s) << true;
    QTest::newRow("nothing, which is fine") << int(Kind::OneOf) << QJsonValue(QJsonValue::Undefined) << true;
}

void TestConstraints::checksAttributeValues()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, value);
    Attribute attribute{.id = u"a"_s, .name = u"A"_s, .kind = Attribute::Kind(kind)};
    attribute.options = {{.id = u"used"_s}, {.id = u"seen"_s}};
    attribute.pattern = u"\\d+(-\\d+)?"_s;
    QTEST(checkAttribute(value, attribute).has_value(), "fits");
    attribute.required = true;
    QVERIFY(!checkAttribute(QJsonValue::Undefined, attribute));
}

void TestConstraints::asksForAnAttributeOnlyWhereItApplies()
{
    Attribute attribute{.id = u"name"_s, .labels = {u"state"_s}};
    attribute.conditions = {{.attribute = u"named"_s, .values = {u"true"_s}}};
    QVERIFY(applies(attribute, u"state", {{u"named"_s, true}}));
    QVERIFY(!applies(attribute, u"state", {{u"named"_s, false}}));
    QVERIFY(!applies(attribute, u"state", {}));
    QVERIFY(!applies(attribute, u"company", {{u"named"_s, true}}));
}

void TestConstraints::checksEachChangeOfABatchAfterTheOthers()
{
    const SchemaSet schemas({Schema{.id = u"s"_s, .layers = {strictLayer()}}});
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, text(), u"actor"_s, u"state"_s, {{3, 5}})));
    Edit replace = Edits::remove(set, 1);
    replace.changes += Edits::mark(set, text(), u"actor"_s, u"state"_s, {{3, 8}}).changes;
    QVERIFY(checkEdit(replace, set, schemas, text()));
    std::ranges::reverse(replace.changes);
    QVERIFY(!checkEdit(replace, set, schemas, text()));
}

void TestConstraints::relabelsOnlyWhatTheRelationsOfTheSpanAllow()
{
    Layer layer = strictLayer();
    layer.labels = {{.id = u"state"_s}, {.id = u"company"_s}, {.id = u"army"_s}};
    layer.relations = {{.id = u"owns"_s,
                        .name = u"owns"_s,
                        .from = {{u"actor"_s, u"state"_s}, {u"actor"_s, u"army"_s}},
                        .to = {{u"actor"_s, u"company"_s}}}};
    const SchemaSet schemas({Schema{.id = u"s"_s, .layers = {layer}}});
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, text(), u"actor"_s, u"state"_s, {{0, 2}})));
    QVERIFY(set.apply(Edits::mark(set, text(), u"actor"_s, u"company"_s, {{3, 5}})));
    QVERIFY(set.apply(Edits::relate(set, u"owns"_s, 1, 2)));
    const auto relabelled = [&](SpanId span, const QString &label) {
        return checkEdit(Edits::relabel(set, span, u"actor"_s, label), set, schemas, text());
    };
    QVERIFY(relabelled(1, u"army"_s));
    QVERIFY(!relabelled(1, u"company"_s));
    QVERIFY(!relabelled(2, u"state"_s));
    QVERIFY(relabelled(2, u"army"_s).error().message.contains(u"owns"_s));
    QVERIFY(set.apply(Edits::unrelate(set, 1)));
    QVERIFY(relabelled(2, u"state"_s));
}

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
