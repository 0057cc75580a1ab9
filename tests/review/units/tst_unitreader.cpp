#include "review/units/unitreader.h"

#include "storage/samples.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Samples;

class TestUnitReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheStoreHas_data();
    void readsWhatTheStoreHas();
    void readsPartsOnlyWhereTheyAreAskedFor();
    void leavesOtherLayersOut();
    void unitsComeByPlace();
    void numbersAreInTheOrderOfTheNames();
    void goesOnAfterAnArticle();
    void anArticleWithoutSetsIsEmpty();
    void seesWhatCameLater();
    void saysWhenSegmentsAreDamaged();

private:
    static void fill(Store &store);
    static void addSet(Store &store, ArticleId article, const QString &annotator, const QList<Span> &spans,
                       const QList<Relation> &relations = {}, const QJsonObject &fields = {});
    static Span spanOf(const Unit &unit, const UnitNames &names);
};

void TestUnitReader::addSet(Store &store, ArticleId article, const QString &annotator,
                            const QList<Span> &spans, const QList<Relation> &relations,
                            const QJsonObject &fields)
{
    const auto set = must(AnnotationSet::fromParts(
        0, article, {.name = annotator}, annotator == "ann"_L1 ? SetState::Done : SetState::InProgress, spans,
        relations, fields));
    std::ignore = must(store.addSet(set, u"test"_s));
}

// Five articles, of which the second and the last have no sets; the sets' numbers are in another order than
// the articles', and annotators are in another order than their names.
void TestUnitReader::fill(Store &store)
{
    QList<ArticleId> ids;
    for (const QString &id : {u"c"_s, u"a"_s, u"f"_s, u"b"_s, u"e"_s})
        ids += must(store.addArticle(article(id)));
    const ArticleText text = article({}).text;
    for (const qsizetype place : {3, 0, 2}) {
        for (const QString &name : {u"zoe"_s, u"ann"_s, u"bob"_s}) {
            if (name == "bob"_L1 && place == 0)
                continue;
            Span other = span(5, text, {{8, 12}, {15, 18}}, u"claim"_s, u"fact"_s);
            other.attributes = {{u"sure"_s, true}, {u"by"_s, name}};
            addSet(store, ids[place], name,
                   {span(2, text, {{0, 5}}), other, span(7, text, {{0, 5}}, u"actor"_s, u"state"_s)},
                   {{.id = 4, .type = u"meets"_s, .from = 2, .to = 5, .attributes = {{u"when"_s, 3}}},
                    {.id = 6, .type = u"meets"_s, .from = 7, .to = 2}},
                   {{u"topic"_s, name}, {u"places"_s, QJsonArray{u"Chad"_s, place}}});
        }
    }
    std::ignore = must(store.ensureSet(ids[2], must(store.annotator(u"dan"_s))));
}

Span TestUnitReader::spanOf(const Unit &unit, const UnitNames &names)
{
    Span span{.id = unit.span,
              .layer = names.layers.name(unit.layer),
              .label = names.labels.name(unit.label),
              .segments = unit.segments.isEmpty() ? QList<Range>{unit.extent} : unit.segments,
              .attributes = QJsonDocument::fromJson(unit.attributes).object()};
    span.quote = article({}).text.quote(span.segments);
    return span;
}

void TestUnitReader::readsWhatTheStoreHas_data()
{
    QTest::addColumn<QStringList>("annotators");
    QTest::addColumn<bool>("doneOnly");
    QTest::newRow("everybody's sets") << QStringList() << false;
    QTest::newRow("sets of one") << QStringList{u"bob"_s} << false;
    QTest::newRow("sets of two") << QStringList{u"bob"_s, u"zoe"_s} << false;
    QTest::newRow("sets that are done") << QStringList() << true;
}

void TestUnitReader::readsWhatTheStoreHas()
{
    QFETCH(const QStringList, annotators);
    QFETCH(const bool, doneOnly);
    const Project project;
    Store &store = *project.store;
    fill(store);
    UnitReader::Options options{.attributes = true, .relations = true, .fields = true};
    for (const QString &name : annotators)
        options.sets.annotators += must(store.annotator(name)).id;
    if (doneOnly)
        options.sets.states = {SetState::Done};
    UnitReader reader(store.database(), options);

    const auto articles = must(reader.readAfter(0));
    const UnitNames &names = reader.names();
    size_t at = 0;
    for (const ArticleId id : must(store.articleIds(0, 100))) {
        QMap<QString, AnnotationSet> expected;
        QMap<QString, Revision> revisions;
        for (const StoredSet &stored : must(store.sets(id))) {
            const QString name = stored.set.annotator.name;
            if ((annotators.isEmpty() || annotators.contains(name)) &&
                (!doneOnly || stored.set.state() == SetState::Done)) {
                expected.insert(name, stored.set);
                revisions.insert(name, stored.revision);
            }
        }
        if (expected.isEmpty())
            continue;
        QVERIFY(at < articles.size());
        const ArticleUnits &read = articles[at++];
        QCOMPARE(read.article, id);
        QCOMPARE(qsizetype(read.sets.size()), expected.size());
        for (const UnitSet &set : read.sets) {
            const QString name = names.annotators.name(set.annotator);
            const AnnotationSet &wanted = expected[name];
            QCOMPARE(set.id, wanted.id);
            QCOMPARE(set.revision, revisions[name]);
            QCOMPARE(set.state, wanted.state());
            QCOMPARE(set.fields, wanted.fields());
            QMap<SpanId, Span> spans;
            for (const Unit &unit : read.units) {
                if (unit.annotator == set.annotator)
                    spans.insert(unit.span, spanOf(unit, names));
            }
            QCOMPARE(spans.size(), wanted.spanCount());
            for (const Span &span : spans)
                QCOMPARE(span, *wanted.span(span.id));
            QList<Relation> relations;
            for (const UnitRelation &relation : read.relations) {
                if (relation.annotator == set.annotator)
                    relations.append({.id = relation.relation,
                                      .type = names.relationTypes.name(relation.type),
                                      .from = relation.from,
                                      .to = relation.to,
                                      .attributes = QJsonDocument::fromJson(relation.attributes).object()});
            }
            QCOMPARE(relations, wanted.relations());
        }
        QCOMPARE(must(reader.read(id)).units.size(), read.units.size());
    }
    QCOMPARE(at, articles.size());
}

void TestUnitReader::readsPartsOnlyWhereTheyAreAskedFor()
{
    const Project project;
    fill(*project.store);
    UnitReader reader(project.store->database(), {});
    for (const ArticleUnits &article : must(reader.readAfter(0))) {
        QVERIFY(!article.units.empty());
        QVERIFY(article.relations.empty());
        for (const Unit &unit : article.units)
            QVERIFY(unit.attributes.isEmpty());
        for (const UnitSet &set : article.sets)
            QVERIFY(set.fields.isEmpty());
    }
}

void TestUnitReader::leavesOtherLayersOut()
{
    const Project project;
    fill(*project.store);
    UnitReader reader(project.store->database(), {.layers = {u"actor"_s}, .relations = true});
    for (const ArticleUnits &article : must(reader.readAfter(0))) {
        QVERIFY(!article.units.empty());
        for (const Unit &unit : article.units)
            QCOMPARE(reader.names().layers.name(unit.layer), u"actor"_s);
        for (const UnitRelation &relation : article.relations)
            QCOMPARE(relation.relation, 6);
        QVERIFY(!article.relations.empty());
    }
}

void TestUnitReader::unitsComeByPlace()
{
    const Project project;
    Store &store = *project.store;
    const ArticleId id = project.add(u"a"_s);
    const ArticleText text = article({}).text;
    addSet(store, id, u"bob"_s,
           {span(1, text, {{6, 10}}), span(2, text, {{0, 5}}), span(3, text, {{0, 9}}),
            span(4, text, {{0, 3}}, u"claim"_s, u"fact"_s)});
    addSet(store, id, u"ann"_s, {span(1, text, {{0, 5}}), span(9, text, {{0, 5}}, u"actor"_s, u"state"_s)});

    UnitReader reader(store.database(), {});
    QStringList order;
    const ArticleUnits units = must(reader.read(id));
    for (const Unit &unit : units.units)
        order += reader.names().annotators.name(unit.annotator) + QString::number(unit.span);
    QCOMPARE(order, QStringList({u"bob3"_s, u"ann1"_s, u"ann9"_s, u"bob2"_s, u"bob1"_s, u"bob4"_s}));
}

void TestUnitReader::numbersAreInTheOrderOfTheNames()
{
    const Project project;
    fill(*project.store);
    UnitReader reader(project.store->database(), {});
    std::ignore = must(reader.readAfter(0));
    const UnitNames &names = reader.names();
    QCOMPARE(names.annotators.name(0), u"ann"_s);
    QCOMPARE(names.annotators.name(3), u"zoe"_s);
    QCOMPARE(names.layers.name(0), u"actor"_s);
    QCOMPARE(names.labels.name(0), u"army"_s);
    QCOMPARE(names.labels.name(1), u"state"_s);
    QCOMPARE(names.labels.layer(2), 1);
}

void TestUnitReader::goesOnAfterAnArticle()
{
    const Project project;
    fill(*project.store);
    UnitReader reader(project.store->database(), {});
    QList<ArticleId> seen;
    QList<size_t> sizes;
    for (ArticleId after = 0;;) {
        const auto articles = must(reader.readAfter(after, 7));
        if (articles.empty())
            break;
        sizes += articles.size();
        for (const ArticleUnits &article : articles)
            seen += article.article;
        after = seen.last();
    }
    QCOMPARE(seen, QList<ArticleId>({1, 3, 4}));
    QCOMPARE(sizes, QList<size_t>({2, 1})); // 6 spans, then 9
}

void TestUnitReader::anArticleWithoutSetsIsEmpty()
{
    const Project project;
    fill(*project.store);
    UnitReader reader(project.store->database(), {});
    const ArticleUnits read = must(reader.read(2));
    QCOMPARE(read.article, 2);
    QVERIFY(read.sets.empty());
    QVERIFY(must(reader.read(77)).sets.empty());
}

void TestUnitReader::seesWhatCameLater()
{
    const Project project;
    Store &store = *project.store;
    fill(store);
    UnitReader reader(store.database(), {});
    std::ignore = must(reader.readAfter(0));
    addSet(store, 5, u"Anew"_s, {span(1, article({}).text, {{0, 5}}, u"place"_s, u"river"_s)});
    const ArticleUnits read = must(reader.read(5));
    QCOMPARE(reader.names().annotators.name(read.sets.front().annotator), u"Anew"_s);
    QCOMPARE(reader.names().layers.name(read.units.front().layer), u"place"_s);
    QCOMPARE(reader.names().labels.name(read.units.front().label), u"river"_s);
}

void TestUnitReader::saysWhenSegmentsAreDamaged()
{
    const Project project;
    fill(*project.store);
    QVERIFY(project.store->database().execute("UPDATE span SET segments = '[[1' WHERE id = 5"));
    UnitReader reader(project.store->database(), {});
    const auto read = reader.readAfter(0);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(TestUnitReader)
#include "tst_unitreader.moc"
