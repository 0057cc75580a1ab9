#include "schema/migrationsamples.h"
#include "storage/samples.h"
#include "storage/schemamigration.h"

using namespace Samples;
using MigrationSamples::before;
using MigrationSamples::next;

namespace {

const LabelRef State{u"actor"_s, u"state"_s};
const LabelRef Army{u"actor"_s, u"army"_s};
const LabelRef Rebels{u"actor"_s, u"rebels"_s};
const LabelRef City{u"place"_s, u"city"_s};

// Two articles; in each ann marked "Niger" as state, "army" as army of side red, "Chad" as rebels, and that
// Niger leads the army and meets Chad. Bob did in the second, and is done.
struct Corpus : Project
{
    Corpus()
        : Project(before())
    {
        for (const QString &id : {u"a"_s, u"b"_s})
            articles.append(add(id));
        mark(articles[0], u"ann"_s);
        mark(articles[1], u"ann"_s);
        mark(articles[1], u"bob"_s);
    }

    void edit(ArticleId article, const QString &who,
              const std::function<Edit(const AnnotationSet &)> &make) const
    {
        const SessionData data = must(store->load(article, {.name = who}));
        JournalEntry made = Samples::entry(data.revision + 1, make(data.set));
        made.annotator = who;
        must(store->append(data.set.id, made));
    }

    void mark(ArticleId article, const QString &who) const
    {
        const ArticleText text = Samples::article({}).text;
        const auto markAs = [&](const LabelRef &as, Range range, const QJsonObject &attributes = {}) {
            edit(article, who, [&](const AnnotationSet &set) {
                return Edits::mark(set, text, as.layer, as.label, {range}, attributes);
            });
        };
        markAs(State, {0, 5});
        markAs(Army, {8, 12}, {{u"side"_s, u"red"_s}});
        markAs(Rebels, {36, 40});
        edit(article, who, [](const AnnotationSet &set) { return Edits::relate(set, u"leads"_s, 1, 2); });
        edit(article, who, [](const AnnotationSet &set) { return Edits::relate(set, u"meets"_s, 1, 3); });
        edit(article, who,
             [](const AnnotationSet &set) { return Edits::setField(set, u"topic"_s, u"war"_s); });
    }

    [[nodiscard]] AnnotationSet set(ArticleId article, const QString &who = u"ann"_s) const
    {
        return must(store->load(article, {.name = who})).set;
    }

    [[nodiscard]] QStringList labels(ArticleId article, const QString &who = u"ann"_s) const
    {
        QStringList labels;
        for (const Span &span : set(article, who).spans())
            labels.append(span.quote + u'=' + span.layer + u'/' + span.label);
        return labels;
    }

    [[nodiscard]] QStringList relations(ArticleId article) const
    {
        QStringList types;
        for (const Relation &relation : set(article).relations())
            types.append(relation.type);
        return types;
    }

    [[nodiscard]] Result<MigrationOutcome> migrate(const Schema &after, const MigrationPlan &plan = {}) const
    {
        const SchemaMigration migration{.after = after, .plan = plan, .by = u"lead"_s};
        const auto seen = previewMigration(*store, migration);
        const auto done = applyMigration(*store, migration);
        if (done && (!seen || seen->counts != done->counts || seen->schema != done->schema))
            qFatal("a preview told something else");
        return done;
    }

    void checkIsClean() const
    {
        for (const Problem &problem : must(store->check()))
            qFatal("%s", qPrintable(problem.message));
    }

    QList<ArticleId> articles;
};

Schema withoutRebels()
{
    Schema schema = next();
    schema.layers[0].labels.removeAt(2);
    return schema;
}

MigrationPlan planFor(const LabelRule &rule)
{
    return {.labels = {rule}};
}

} // namespace

class TestSchemaMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsUsed();
    void refusesWhatIsUndecidedWithItsCount();
    void movesLabelsAndTheSchemaInOneStep();
    void isTakenBackAfterReopening();
    void splitsByAnAttribute();
    void keepsAsRetired();
    void saysOfRelationsThatWouldBeOrphaned();
    void removesSpansWithTheirRelations();
    void movesValuesRelationsAndFields();
    void opensAndLocksAgainWhatIsLocked();
    void countsWhatTheNewLayerWouldNotTake();
    void isTakenBackAsAWholeOrNotAtAll();
    void keepsWhatWasMarkedSinceAsRetired();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void aNewSchemaIsAStepToo();
};

void TestSchemaMigration::countsWhatIsUsed()
{
    const Corpus corpus;
    const SchemaUses uses = must(schemaUses(*corpus.store, before()));
    QCOMPARE(uses.labels, (QMap<LabelRef, qint64>{{State, 3}, {Army, 3}, {Rebels, 3}}));
    QCOMPARE(uses.relations.value(u"leads"_s), 3);
    QCOMPARE(uses.fields.value(u"topic"_s), 3);
    QCOMPARE(must(valueUses(*corpus.store, Army, u"side"_s)), (QMap<QString, qint64>{{u"red"_s, 3}}));
    QCOMPARE(must(valueUses(*corpus.store, State, u"side"_s)), (QMap<QString, qint64>{{QString(), 3}}));
}

void TestSchemaMigration::refusesWhatIsUndecidedWithItsCount()
{
    const Corpus corpus;
    const MigrationOutcome seen =
        must(previewMigration(*corpus.store, {.after = withoutRebels(), .plan = {}, .by = u"lead"_s}));
    QCOMPARE(seen.counts.openSpans, 3);
    QVERIFY(seen.counts.isOpen());
    QCOMPARE(openQuestions(seen).size(), 1);
    QVERIFY(openQuestions(seen)[0].message.contains(u": 3."));
    const auto refused = corpus.migrate(withoutRebels());
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(u"actor/rebels"));
    QCOMPARE(must(corpus.store->schemas()).schema(u"events")->version, u"1.0.0"_s);
    QVERIFY(must(corpus.store->bulks(1)).isEmpty());
}

void TestSchemaMigration::movesLabelsAndTheSchemaInOneStep()
{
    const Corpus corpus;
    const MigrationOutcome done = must(
        corpus.migrate(withoutRebels(), planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = Army})));
    QCOMPARE(done.counts.sets, 3);
    QCOMPARE(done.counts.spans.value(Rebels), (MigrationCounts::Targets{{Army, 3}}));
    QCOMPARE(corpus.labels(corpus.articles[0]).last(), u"Chad=actor/army"_s);
    QCOMPARE(corpus.labels(corpus.articles[1], u"bob"_s).last(), u"Chad=actor/army"_s);
    const Schema kept = *must(corpus.store->schemas()).schema(u"events");
    QCOMPARE(kept, done.schema);
    QCOMPARE(kept.version, u"2.0.0"_s);
    QCOMPARE(kept.layers[0].labels[1].formerly, (QList<FormerName>{{{}, u"rebels"_s, u"2.0.0"_s}}));
    const QList<BulkRow> bulks = must(corpus.store->bulks(5));
    QCOMPARE(bulks.size(), 1);
    QCOMPARE(bulks[0].by, u"lead"_s);
    QCOMPARE(bulks[0].sets, 3);
    QCOMPARE(must(corpus.store->journal(corpus.set(corpus.articles[0]).id)).last().annotator, u"lead"_s);
    corpus.checkIsClean();
}

void TestSchemaMigration::isTakenBackAfterReopening()
{
    Corpus corpus;
    const AnnotationSet was = corpus.set(corpus.articles[1], u"bob"_s);
    const MigrationOutcome done = must(
        corpus.migrate(withoutRebels(), planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = Army})));
    corpus.store.reset();
    corpus.store = must(Store::open(corpus.path()));
    const BulkResult undone = must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(undone.sets.size(), 3);
    QCOMPARE(corpus.set(corpus.articles[1], u"bob"_s), was);
    QCOMPARE(*must(corpus.store->schemas()).schema(u"events"), before());
    QVERIFY(must(corpus.store->bulks(1))[0].undone);
    must(corpus.store->redoBulk(done.bulk));
    QCOMPARE(*must(corpus.store->schemas()).schema(u"events"), done.schema);
    QCOMPARE(corpus.labels(corpus.articles[0]).last(), u"Chad=actor/army"_s);
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(corpus.set(corpus.articles[1], u"bob"_s), was);
    corpus.checkIsClean();
}

void TestSchemaMigration::splitsByAnAttribute()
{
    const Corpus corpus;
    corpus.edit(corpus.articles[0], u"ann"_s, [](const AnnotationSet &set) {
        return Edits::mark(set, Samples::article({}).text, u"actor"_s, u"army"_s, {{45, 50}});
    });
    Schema after = next();
    after.layers[0].labels.append(MigrationSamples::label(u"reds"_s, u"Reds"_s));
    after.layers[0].relations[1].to = {{u"actor"_s, {}}};
    const LabelRef reds{u"actor"_s, u"reds"_s};
    const MigrationOutcome done = must(corpus.migrate(after,
                                                      planFor({.label = Army,
                                                               .way = LabelRule::Way::Split,
                                                               .attribute = u"side"_s,
                                                               .values = {{u"red"_s, reds}}})));
    QCOMPARE(done.counts.spans.value(Army), (MigrationCounts::Targets{{Army, 1}, {reds, 3}}));
    QVERIFY(corpus.labels(corpus.articles[0]).contains(u"army=actor/reds"_s));
    QVERIFY(done.schema.layers[0].labels[3].formerly.isEmpty()); // "army" still means what it did
}

void TestSchemaMigration::keepsAsRetired()
{
    const Corpus corpus;
    const AnnotationSet was = corpus.set(corpus.articles[0]);
    const MigrationOutcome done =
        must(corpus.migrate(withoutRebels(), planFor({.label = Rebels, .way = LabelRule::Way::Retire})));
    QCOMPARE(done.counts.sets, 0);
    QCOMPARE(done.counts.spans.value(Rebels), (MigrationCounts::Targets{{Rebels, 3}}));
    QCOMPARE(corpus.set(corpus.articles[0]), was);
    const Label *const kept = must(corpus.store->schemas()).label(u"actor", u"rebels")
        ? findLabel(done.schema.layers[0], u"rebels")
        : nullptr;
    QVERIFY(kept && kept->retired);
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(*must(corpus.store->schemas()).schema(u"events"), before());
    corpus.checkIsClean();
}

void TestSchemaMigration::saysOfRelationsThatWouldBeOrphaned()
{
    const Corpus corpus;
    Schema after = next();
    after.layers[0].labels.removeAt(1);
    MigrationPlan plan = planFor({.label = Army, .way = LabelRule::Way::Move, .to = Rebels});
    after.layers[0].relations[1].to = {{u"actor"_s, u"state"_s}};
    const auto refused = corpus.migrate(after, plan);
    QVERIFY(refused.error().message.contains(u"“leads” would be orphaned"));
    QVERIFY(refused.error().message.contains(u": 3."));

    plan.orphans = {{u"leads"_s, RelationRule::Way::Allow, {}}};
    const MigrationOutcome allowed = must(corpus.migrate(after, plan));
    QCOMPARE(allowed.counts.orphans.value(u"leads"_s).ends, 3);
    QCOMPARE(corpus.relations(corpus.articles[0]), (QStringList{u"leads"_s, u"meets"_s}));
    QCOMPARE(allowed.schema.layers[0].relations[1].to,
             (QList<RelationEnd>{{u"actor"_s, u"state"_s}, {u"actor"_s, u"rebels"_s}}));
    corpus.checkIsClean();
    must(corpus.store->undoBulk(allowed.bulk));

    plan.orphans = {{u"leads"_s, RelationRule::Way::Move, u"meets"_s}};
    const BulkId moved = must(corpus.migrate(after, plan)).bulk;
    QCOMPARE(corpus.relations(corpus.articles[0]), (QStringList{u"meets"_s, u"meets"_s}));
    must(corpus.store->undoBulk(moved));

    plan.orphans = {{u"leads"_s, RelationRule::Way::Remove, {}}};
    const BulkId removed = must(corpus.migrate(after, plan)).bulk;
    QCOMPARE(corpus.relations(corpus.articles[0]), QStringList{u"meets"_s});
    must(corpus.store->undoBulk(removed));
    QCOMPARE(corpus.relations(corpus.articles[0]), (QStringList{u"leads"_s, u"meets"_s}));
    corpus.checkIsClean();
}

void TestSchemaMigration::removesSpansWithTheirRelations()
{
    const Corpus corpus;
    MigrationPlan plan = planFor({.label = Rebels, .way = LabelRule::Way::Remove});
    const auto refused = corpus.migrate(withoutRebels(), plan);
    QVERIFY(refused.error().message.contains(u"“meets” would be orphaned"));
    plan.orphans = {{u"meets"_s, RelationRule::Way::Remove, {}}};
    const MigrationOutcome done = must(corpus.migrate(withoutRebels(), plan));
    QCOMPARE(done.counts.orphans.value(u"meets"_s).lostEnds, 3);
    QCOMPARE(done.counts.spans.value(Rebels), (MigrationCounts::Targets{{LabelRef(), 3}}));
    QCOMPARE(corpus.labels(corpus.articles[0]), (QStringList{u"Niger=actor/state"_s, u"army=actor/army"_s}));
    QCOMPARE(corpus.relations(corpus.articles[0]), QStringList{u"leads"_s});
    corpus.checkIsClean();
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(corpus.set(corpus.articles[0]).spanCount(), 3);
    corpus.checkIsClean();
}

void TestSchemaMigration::movesValuesRelationsAndFields()
{
    const Corpus corpus;
    Schema after = next();
    after.layers[0].attributes[0].id = u"party"_s;
    after.layers[0].attributes[0].options[0] = {u"left"_s, u"Red"_s, {}};
    after.layers[0].relations[1].id = u"commands"_s;
    after.fields[0].id = u"subject"_s;
    const MigrationOutcome done = must(corpus.migrate(after)); // all of it by names
    QCOMPARE(done.counts.values, 6);
    QCOMPARE(done.counts.relations.value(u"leads"_s).moved, 3);
    const AnnotationSet set = corpus.set(corpus.articles[0]);
    QCOMPARE(set.span(2)->attributes, (QJsonObject{{u"party"_s, u"left"_s}}));
    QCOMPARE(set.relation(1)->type, u"commands"_s);
    QCOMPARE(set.fields(), (QJsonObject{{u"subject"_s, u"war"_s}}));
    corpus.checkIsClean();
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(corpus.set(corpus.articles[0]).fields(), (QJsonObject{{u"topic"_s, u"war"_s}}));
    corpus.checkIsClean();
}

void TestSchemaMigration::opensAndLocksAgainWhatIsLocked()
{
    const Corpus corpus;
    must(corpus.store->putSetting(u"team.lock"_s, true));
    corpus.edit(corpus.articles[1], u"bob"_s,
                [](const AnnotationSet &set) { return Edits::setState(set, SetState::Done); });
    const AnnotationSet was = corpus.set(corpus.articles[1], u"bob"_s);
    QVERIFY(was.isLocked());
    const MigrationOutcome done = must(
        corpus.migrate(withoutRebels(), planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = Army})));
    QCOMPARE(done.counts.locked, 1);
    QCOMPARE(corpus.labels(corpus.articles[1], u"bob"_s).last(), u"Chad=actor/army"_s);
    QCOMPARE(corpus.set(corpus.articles[1], u"bob"_s).state(), SetState::Done);

    corpus.edit(corpus.articles[1], u"bob"_s,
                [](const AnnotationSet &set) { return Edits::setState(set, SetState::Returned); });
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(corpus.labels(corpus.articles[1], u"bob"_s).last(), u"Chad=actor/rebels"_s);
    QCOMPARE(corpus.set(corpus.articles[1], u"bob"_s).state(), SetState::Returned);
    corpus.checkIsClean();
}

void TestSchemaMigration::countsWhatTheNewLayerWouldNotTake()
{
    const Corpus corpus;
    corpus.edit(corpus.articles[0], u"ann"_s, [](const AnnotationSet &set) {
        return Edits::mark(set, Samples::article({}).text, u"place"_s, u"city"_s, {{22, 40}});
    });
    MigrationPlan plan = planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = City});
    plan.orphans = {{u"meets"_s, RelationRule::Way::Remove, {}}};
    const MigrationOutcome done = must(corpus.migrate(withoutRebels(), plan));
    QCOMPARE(done.counts.misfits, 1); // the other two have no city beside them
    QVERIFY(corpus.labels(corpus.articles[0]).contains(u"Chad=place/city"_s));
}

void TestSchemaMigration::isTakenBackAsAWholeOrNotAtAll()
{
    const Corpus corpus;
    const MigrationOutcome done = must(
        corpus.migrate(withoutRebels(), planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = Army})));
    corpus.edit(corpus.articles[0], u"ann"_s,
                [](const AnnotationSet &set) { return Edits::setNote(set, 3, u"sure?"_s); });
    const auto undone = corpus.store->undoBulk(done.bulk);
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QVERIFY(undone.error().message.contains(u"1 set(s) (a)"));
    QCOMPARE(corpus.labels(corpus.articles[1]).last(), u"Chad=actor/army"_s);
    QCOMPARE(must(corpus.store->schemas()).schema(u"events")->version, u"2.0.0"_s);
    QVERIFY(!must(corpus.store->bulks(1))[0].undone);

    Schema third = done.schema;
    third.version = u"3.0.0"_s;
    third.layers[0].labels[0].name = u"Country"_s;
    const BulkId later = must(corpus.migrate(third)).bulk;
    QCOMPARE(corpus.store->undoBulk(done.bulk).error().kind, Error::Kind::Conflict);
    must(corpus.store->undoBulk(later));
    corpus.edit(corpus.articles[0], u"ann"_s,
                [](const AnnotationSet &set) { return Edits::setNote(set, 3, {}); });
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(*must(corpus.store->schemas()).schema(u"events"), before());
}

void TestSchemaMigration::keepsWhatWasMarkedSinceAsRetired()
{
    const Corpus corpus;
    Schema after = next();
    after.layers[0].labels.append(MigrationSamples::label(u"militia"_s, u"Militia"_s));
    const MigrationOutcome done = must(corpus.migrate(after));
    corpus.edit(corpus.articles[0], u"ann"_s, [](const AnnotationSet &set) {
        return Edits::mark(set, Samples::article({}).text, u"actor"_s, u"militia"_s, {{22, 31}});
    });
    must(corpus.store->undoBulk(done.bulk));
    const SchemaSet schemas = must(corpus.store->schemas());
    QVERIFY(schemas.label(u"actor", u"militia") && schemas.label(u"actor", u"militia")->retired);
    QCOMPARE(schemas.schema(u"events")->version, u"1.0.0"_s);
    corpus.checkIsClean();
    must(corpus.store->redoBulk(done.bulk));
    QVERIFY(!must(corpus.store->schemas()).label(u"actor", u"militia")->retired);
}

void TestSchemaMigration::refusesWhatCannotBe_data()
{
    QTest::addColumn<Schema>("after");
    QTest::addColumn<MigrationPlan>("plan");
    QTest::addColumn<QString>("says");
    Schema sameVersion = withoutRebels();
    sameVersion.version = u"1.0.0"_s;
    QTest::newRow("changes under the same version")
        << sameVersion << MigrationPlan() << u"Raise its version"_s;
    Schema twice = next();
    twice.layers[0].labels.append(twice.layers[0].labels[0]);
    QTest::newRow("a label twice") << twice << MigrationPlan() << u"used twice"_s;
    QTest::newRow("a target that is not there")
        << withoutRebels()
        << planFor({.label = Rebels, .way = LabelRule::Way::Move, .to = {u"actor"_s, u"clowns"_s}})
        << u"“actor/rebels”"_s;
    Schema noMeeting = next();
    noMeeting.layers[0].relations.removeFirst();
    QTest::newRow("a relation type that is gone") << noMeeting << MigrationPlan() << u"Relations “meets”"_s;
}

void TestSchemaMigration::refusesWhatCannotBe()
{
    QFETCH(const Schema, after);
    QFETCH(const MigrationPlan, plan);
    QFETCH(const QString, says);
    const Corpus corpus;
    const auto refused = corpus.migrate(after, plan);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    QCOMPARE(*must(corpus.store->schemas()).schema(u"events"), before());
}

void TestSchemaMigration::aNewSchemaIsAStepToo()
{
    const Corpus corpus;
    Schema weather{.id = u"weather"_s,
                   .version = u"1.0.0"_s,
                   .name = u"Weather"_s,
                   .layers = {{.id = u"weather"_s,
                               .name = u"Weather"_s,
                               .labels = {MigrationSamples::label(u"rain"_s, u"Rain"_s)}}}};
    const MigrationOutcome done = must(corpus.migrate(weather));
    QVERIFY(!done.before);
    QCOMPARE(must(corpus.store->schemas()).schemas().size(), 2);
    must(corpus.store->undoBulk(done.bulk));
    QCOMPARE(must(corpus.store->schemas()).schemas().size(), 1);
    must(corpus.store->redoBulk(done.bulk));
    corpus.edit(corpus.articles[0], u"ann"_s, [](const AnnotationSet &set) {
        return Edits::mark(set, Samples::article({}).text, u"weather"_s, u"rain"_s, {{22, 31}});
    });
    QCOMPARE(corpus.store->undoBulk(done.bulk).error().kind, Error::Kind::Conflict);
    QCOMPARE(must(corpus.store->schemas()).schemas().size(), 2);
}

QTEST_GUILESS_MAIN(TestSchemaMigration)
#include "tst_schemamigration.moc"
