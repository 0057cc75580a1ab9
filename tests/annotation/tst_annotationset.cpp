#include "annotation/annotationset.h"

#include "annotation/edits.h"
#include "annotation/randomedits.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAnnotationSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoneFullyEqualsTheStartAndRedoneTheEnd_data();
    void undoneFullyEqualsTheStartAndRedoneTheEnd();
    void appliesAllOfABatchOrNothing();
    void refusesWhatDoesNotFit();
    void neverGivesAnIdTwice();
    void isTheSameFromParts();
};

void TestAnnotationSet::undoneFullyEqualsTheStartAndRedoneTheEnd_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAnnotationSet::undoneFullyEqualsTheStartAndRedoneTheEnd()
{
    QFETCH(quint32, seed);
    const ArticleText text = Testing::sampleText();
    Testing::RandomEdits random(seed, text);
    const AnnotationSet start;
    AnnotationSet set = start;
    QList<Edit> done;
    for (int i = 0; i < 250; ++i) {
        done.append(random.next(set));
        QVERIFY(set.apply(done.last()));
    }
    QVERIFY(set.spanCount() > 0);
    const AnnotationSet end = set;

    for (auto edit = done.crbegin(); edit != done.crend(); ++edit)
        QVERIFY(set.apply(inverse(*edit)));
    QVERIFY(set == start);
    QCOMPARE(set.index().size(), 0);

    for (const Edit &edit : done)
        QVERIFY(set.apply(edit));
    QVERIFY(set == end);
    QCOMPARE(set.spans(), end.spans());
    for (const Span &span : end.spans())
        QCOMPARE(set.relationsOf(span.id), end.relationsOf(span.id));
}

void TestAnnotationSet::appliesAllOfABatchOrNothing()
{
    const ArticleText text = Testing::sampleText();
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 7}})));
    const AnnotationSet before = set;

    Edit batch = Edits::mark(set, text, u"actor"_s, u"state"_s, {{8, 13}});
    batch.changes += Edits::setNote(set, 1, u"seen"_s).changes;
    batch.changes.append(
        RelationChange{std::nullopt, Relation{.id = 1, .type = u"about"_s, .from = 2, .to = 99}});
    QVERIFY(!set.apply(batch));
    QVERIFY(set == before);
    QCOMPARE(set.index().size(), 1);
}

void TestAnnotationSet::refusesWhatDoesNotFit()
{
    const ArticleText text = Testing::sampleText();
    AnnotationSet set;
    const Edit first = Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 7}});
    QVERIFY(set.apply(first));
    QCOMPARE(set.apply(first).error().kind, Error::Kind::AlreadyExists);
    QVERIFY(set.apply(Edits::mark(set, text, u"claim"_s, u"factual"_s, {{0, 13}})));
    QVERIFY(set.apply(Edits::relate(set, u"about"_s, 2, 1)));

    const Edit bare{u"delete"_s, {SpanChange{*set.span(1), std::nullopt}}};
    QCOMPARE(set.apply(bare).error().kind, Error::Kind::Conflict);

    const Edit late = Edits::setNote(set, 1, u"mine"_s);
    QVERIFY(set.apply(Edits::setNote(set, 1, u"yours"_s)));
    QCOMPARE(set.apply(late).error().kind, Error::Kind::Conflict);
    QCOMPARE(set.span(1)->note, u"yours"_s);

    QVERIFY(set.apply(Edits::remove(set, 1)));
    QCOMPARE(set.relationCount(), 0);
    QVERIFY(set.relationsOf(2).isEmpty());
}

void TestAnnotationSet::neverGivesAnIdTwice()
{
    const ArticleText text = Testing::sampleText();
    AnnotationSet set;
    QVERIFY(set.apply(Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 7}})));
    QVERIFY(set.apply(Edits::remove(set, 1)));
    QVERIFY(set.apply(Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 7}})));
    QVERIFY(set.span(2));
    QVERIFY(!set.span(1));
}

void TestAnnotationSet::isTheSameFromParts()
{
    const ArticleText text = Testing::sampleText();
    Testing::RandomEdits random(99, text);
    AnnotationSet set;
    for (int i = 0; i < 120; ++i)
        QVERIFY(set.apply(random.next(set)));
    const auto copy =
        AnnotationSet::fromParts(1, 2, set.annotator, set.state(), set.spans(), set.relations(), set.fields(),
                                 set.nextSpanId(), set.nextRelationId(), set.nextCommentId(),
                                 set.comments().values(), set.nextDecisionId(), set.decisions().values());
    QVERIFY(copy);
    QVERIFY(*copy == set);
    QCOMPARE(copy->index().all(), set.index().all());
    QCOMPARE(copy->nextSpanId(), set.nextSpanId());
    QCOMPARE(copy->nextCommentId(), set.nextCommentId());
    QCOMPARE(copy->nextDecisionId(), set.nextDecisionId());

    QList<Span> twice = set.spans();
    twice.append(twice.first());
    const auto broken = AnnotationSet::fromParts(1, 2, {}, SetState::New, twice, {}, {});
    QCOMPARE(broken.error().kind, Error::Kind::AlreadyExists);
}

QTEST_GUILESS_MAIN(TestAnnotationSet)
#include "tst_annotationset.moc"
