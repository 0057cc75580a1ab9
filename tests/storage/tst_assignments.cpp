#include "storage/database.h"
#include "storage/imports.h"
#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

class TestAssignments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void assignsNobodyTwice();
    void assignsAllOrNothing();
    void takesAssignmentsBack();
    void movesDeadlines();
    void tellsWhatIsNotBegun();
    void countsByAnnotator();
    void settlesDoneWorkWhenGoldIsSignedOff();
    void opensSettledWorkWithGold();
    void settlesWithABulkSignOffAndItsUndo();
    void readsTheLockOfTheProject();
    void letsReviewersOpenTheirOwnWorkAgain();

private:
    [[nodiscard]] Assignment one(int article, const Annotator &who, const QDate &due = {}) const;
    [[nodiscard]] AnnotationSet setIn(SetState state, const Annotator &who) const;
    [[nodiscard]] StoredSet stored(const Annotator &who) const;
    void sign(SetState from, SetState to) const;

    std::unique_ptr<Project> m_project;
    QList<ArticleId> m_articles;
    Annotator m_ann;
    Annotator m_bob;
    const Annotator m_gold{.name = u"gold"_s, .kind = Annotator::Kind::Adjudicator};
};

void TestAssignments::init()
{
    m_project = std::make_unique<Project>();
    m_articles.clear();
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        m_articles += m_project->add(id);
    m_ann = must(m_project->store->annotator(u"ann"_s));
    m_bob = must(m_project->store->annotator(u"bob"_s));
}

Assignment TestAssignments::one(int article, const Annotator &who, const QDate &due) const
{
    return {.article = m_articles[article],
            .annotator = who.id,
            .by = u"max"_s,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC),
            .due = due};
}

AnnotationSet TestAssignments::setIn(SetState state, const Annotator &who) const
{
    return must(AnnotationSet::fromParts(0, m_articles[0], who, state, {}, {}, {{u"topic"_s, u"x"_s}}));
}

StoredSet TestAssignments::stored(const Annotator &who) const
{
    for (StoredSet &set : must(m_project->store->sets(m_articles[0]))) {
        if (set.set.annotator.name == who.name)
            return set;
    }
    return {};
}

// Gold's state, by an edit of the adjudicator.
void TestAssignments::sign(SetState from, SetState to) const
{
    const StoredSet gold = stored(m_gold);
    must(m_project->store->append(gold.set.id,
                                  {.revision = gold.revision + 1,
                                   .annotator = u"rita"_s,
                                   .edit = {u"sign-off"_s, {StateChange{from, to}}}}));
}

void TestAssignments::assignsNobodyTwice()
{
    const Assignment first = one(0, m_ann, QDate(2024, 5, 1));
    QCOMPARE(must(m_project->store->assign({first, one(1, m_ann), one(0, m_bob)})), 3);
    QCOMPARE(must(m_project->store->assign({one(0, m_ann), one(2, m_ann)})), 1);
    QCOMPARE(must(m_project->store->assignments(m_articles[0])), (QList{first, one(0, m_bob)}));
    QCOMPARE(must(m_project->store->assignmentsOf(m_ann.id)).size(), 3);
    QCOMPARE(must(m_project->store->assignmentKeys()).size(), 4);
}

void TestAssignments::assignsAllOrNothing()
{
    Assignment wrong = one(1, m_ann);
    wrong.article = 999;
    QVERIFY(!m_project->store->assign({one(0, m_ann), wrong}));
    QVERIFY(must(m_project->store->assignmentKeys()).isEmpty());
}

void TestAssignments::takesAssignmentsBack()
{
    std::ignore = must(m_project->store->assign({one(0, m_ann), one(1, m_ann)}));
    QCOMPARE(must(m_project->store->unassign({{m_articles[0], m_ann.id}, {m_articles[2], m_ann.id}})), 1);
    QCOMPARE(must(m_project->store->assignmentsOf(m_ann.id)), QList{one(1, m_ann)});
}

void TestAssignments::movesDeadlines()
{
    std::ignore = must(m_project->store->assign({one(0, m_ann)}));
    const AssignmentKey key{m_articles[0], m_ann.id};
    QCOMPARE(must(m_project->store->setDue({key}, QDate(2030, 1, 2))), 1);
    QCOMPARE(must(m_project->store->assignmentsOf(m_ann.id)).first().due, QDate(2030, 1, 2));
    QCOMPARE(must(m_project->store->setDue({key}, {})), 1);
    QVERIFY(!must(m_project->store->assignmentsOf(m_ann.id)).first().due.isValid());
}

void TestAssignments::tellsWhatIsNotBegun()
{
    std::ignore = must(m_project->store->assign({one(0, m_ann), one(1, m_ann), one(2, m_ann)}));
    std::ignore = must(m_project->store->addSet(setIn(SetState::InProgress, m_ann), u"x"_s));
    std::ignore = must(m_project->store->ensureSet(m_articles[1], m_ann)); // opened, no more
    const QList<AssignmentKey> open = must(m_project->store->openAssignments(m_ann.id));
    QCOMPARE(open, (QList<AssignmentKey>{{m_articles[1], m_ann.id}, {m_articles[2], m_ann.id}}));
}

void TestAssignments::countsByAnnotator()
{
    std::ignore =
        must(m_project->store->assign({one(0, m_ann, QDate(2024, 5, 1)), one(1, m_ann, QDate(2024, 5, 2)),
                                       one(2, m_ann), one(1, m_bob, QDate(2024, 5, 3))}));
    std::ignore = must(m_project->store->addSet(setIn(SetState::Done, m_ann), u"x"_s));
    const QList<AssignmentCount> counts = must(m_project->store->assignmentCounts(QDate(2024, 5, 3)));
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0].assigned, 3);
    QCOMPARE(counts[0].in(SetState::Done), 1);
    QCOMPARE(counts[0].in(SetState::New), 2);
    QCOMPARE(counts[0].overdue, 1); // what is done is not
    QCOMPARE(counts[1].overdue, 0); // the last day is not over
}

void TestAssignments::settlesDoneWorkWhenGoldIsSignedOff()
{
    std::ignore = must(m_project->store->addSet(setIn(SetState::Done, m_ann), u"x"_s));
    std::ignore = must(m_project->store->addSet(setIn(SetState::InProgress, m_bob), u"x"_s));
    std::ignore = must(m_project->store->addSet(setIn(SetState::InProgress, m_gold), u"x"_s));
    sign(SetState::InProgress, SetState::Done);
    QCOMPARE(stored(m_ann).set.state(), SetState::Settled);
    QCOMPARE(stored(m_bob).set.state(), SetState::InProgress);
    QCOMPARE(stored(m_gold).set.state(), SetState::Done);
    const QList<JournalEntry> journal = must(m_project->store->journal(stored(m_ann).set.id));
    QCOMPARE(journal.last().edit.action, u"settle"_s);
    QCOMPARE(journal.last().annotator, u"rita"_s);
    QCOMPARE(must(m_project->store->check()), QList<Problem>());
}

void TestAssignments::opensSettledWorkWithGold()
{
    std::ignore = must(m_project->store->addSet(setIn(SetState::Done, m_ann), u"x"_s));
    std::ignore = must(m_project->store->addSet(setIn(SetState::InProgress, m_gold), u"x"_s));
    sign(SetState::InProgress, SetState::Done);
    AnnotationSet settled = stored(m_ann).set;
    QVERIFY(settled.isLocked());
    QCOMPARE(settled.apply(Edits::setField(settled, u"topic"_s, u"y"_s)).error().kind, Error::Kind::ReadOnly);
    sign(SetState::Done, SetState::InProgress);
    QCOMPARE(stored(m_ann).set.state(), SetState::Done);
    QVERIFY(!stored(m_ann).set.isLocked());
}

void TestAssignments::settlesWithABulkSignOffAndItsUndo()
{
    std::ignore = must(m_project->store->addSet(setIn(SetState::Done, m_ann), u"x"_s));
    std::ignore = must(m_project->store->addSet(setIn(SetState::InProgress, m_gold), u"x"_s));
    const BulkResult done = must(m_project->store->applyEdits(
        {.annotator = m_gold,
         .by = u"rita"_s,
         .action = u"sign-off"_s,
         .summary = {},
         .articles = {m_articles[0]},
         .edit = [](const ArticleWork &) -> Result<Edit> {
             return Edit{u"sign-off"_s, {StateChange{SetState::InProgress, SetState::Done}}};
         }}));
    QCOMPARE(done.sets.size(), 1);
    QCOMPARE(stored(m_ann).set.state(), SetState::Settled);
    std::ignore = must(m_project->store->undoBulk(done.id));
    QCOMPARE(stored(m_ann).set.state(), SetState::Done);
}

void TestAssignments::readsTheLockOfTheProject()
{
    std::ignore = must(m_project->store->addSet(setIn(SetState::Done, m_ann), u"x"_s));
    QVERIFY(!stored(m_ann).set.isLocked());
    must(m_project->store->putSetting(u"team.lock"_s, true));
    QVERIFY(stored(m_ann).set.isLocked());
    QVERIFY(must(m_project->store->load(m_articles[0], m_ann)).set.isLocked());
    QVERIFY(must(m_project->store->load(m_articles[1], m_ann)).set.locksWhenDone); // a set made just now
    must(m_project->store->putSetting(u"team.lock"_s, false));
    QVERIFY(!stored(m_ann).set.isLocked());
}

void TestAssignments::letsReviewersOpenTheirOwnWorkAgain()
{
    const auto mayReopen = [this](const Annotator &who) {
        return must(m_project->store->load(m_articles[0], who)).mayReopen;
    };
    QVERIFY(mayReopen(m_ann)); // nobody else could
    must(m_project->store->putMember({.annotator = m_bob, .role = Role::Reviewer}));
    QVERIFY(!mayReopen(m_ann));
    QVERIFY(mayReopen(m_bob));
    must(m_project->store->putMember({.annotator = m_ann, .role = Role::Manager}));
    QVERIFY(mayReopen(m_ann));
}

QTEST_GUILESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
