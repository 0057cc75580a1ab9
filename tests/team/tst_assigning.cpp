#include "team/assigning.h"

#include "storage/samples.h"
#include "team/removal.h"

using namespace Galley;
using namespace Samples;

class TestAssigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void plansWithoutWriting();
    void assignsWhatItPlanned();
    void assignsOnlyWhatIsMeant();
    void refusesWhoCannotWork_data();
    void refusesWhoCannotWork();
    void refusesWhoMayNotAssign();
    void takesBackWhatIsNotBegun();
    void movesTheDeadlinesOfWhatIsNotFinished();
    void saysWhatIsRemarkable();
    void freesTheWorkOfWhoIsRemoved();

private:
    void add(const QString &name, Role role = Role::Annotator) const;
    [[nodiscard]] QStringList assignedTo(const QString &name) const;

    std::unique_ptr<Project> m_project;
};

void TestAssigning::init()
{
    m_project = std::make_unique<Project>();
    for (int i = 0; i < 10; ++i) {
        const QString text = i % 2 ? u"A tank rolled by."_s : u"Nothing happened."_s;
        std::ignore = must(m_project->store->addArticle(article(u"a%1"_s.arg(i), text)));
    }
    add(u"max"_s, Role::Manager);
    add(u"ann"_s);
    add(u"bob"_s);
}

void TestAssigning::add(const QString &name, Role role) const
{
    const auto kind = role == Role::Model ? Annotator::Kind::Model : Annotator::Kind::Human;
    must(m_project->store->addMember({.annotator = {.name = name, .kind = kind}, .role = role}));
}

QStringList TestAssigning::assignedTo(const QString &name) const
{
    QStringList ids;
    const qint64 annotator = must(m_project->store->member(name)).annotator.id;
    for (const Assignment &one : must(m_project->store->assignmentsOf(annotator)))
        ids += must(m_project->store->article(one.article)).externalId;
    return ids;
}

void TestAssigning::plansWithoutWriting()
{
    const auto reader = must(Store::open(m_project->path(), Store::Access::ReadOnly));
    const Plan plan = must(planFor(*reader, {.annotators = {u"ann"_s, u"bob"_s}, .each = 2}));
    QCOMPARE(plan.added.size(), 20);
    QVERIFY(must(m_project->store->assignmentKeys()).isEmpty());
}

void TestAssigning::assignsWhatItPlanned()
{
    const AssignOptions options{.annotators = {u"ann"_s, u"bob"_s}, .twice = 0.2, .due = QDate(2030, 1, 31)};
    const Plan planned = must(planFor(*m_project->store, options));
    QCOMPARE(must(assignBy(*m_project->store, options, u"max"_s)), planned);
    QCOMPARE(must(m_project->store->assignmentKeys()), planned.added);
    const Assignment first = must(m_project->store->assignments(planned.added.first().article)).first();
    QCOMPARE(first.by, u"max"_s);
    QCOMPARE(first.due, QDate(2030, 1, 31));
    QVERIFY(must(assignBy(*m_project->store, options, u"max"_s)).added.isEmpty());
}

void TestAssigning::assignsOnlyWhatIsMeant()
{
    std::ignore = must(assignBy(*m_project->store, {.annotators = {u"ann"_s}, .query = u"tank"_s}, u"max"_s));
    QCOMPARE(assignedTo(u"ann"_s), QStringList({u"a1"_s, u"a3"_s, u"a5"_s, u"a7"_s, u"a9"_s}));
    std::ignore = must(
        assignBy(*m_project->store, {.annotators = {u"bob"_s}, .articles = {u"a2"_s, u"a4"_s}}, u"max"_s));
    QCOMPARE(assignedTo(u"bob"_s), QStringList({u"a2"_s, u"a4"_s}));
}

void TestAssigning::refusesWhoCannotWork_data()
{
    QTest::addColumn<AssignOptions>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("nobody") << AssignOptions{} << u"to whom"_s;
    QTest::newRow("one who is not there") << AssignOptions{.annotators = {u"zoe"_s}} << u"“zoe”"_s;
    QTest::newRow("a model") << AssignOptions{.annotators = {u"tagger"_s}} << u"not a person"_s;
    QTest::newRow("one who was removed") << AssignOptions{.annotators = {u"old"_s}} << u"removed"_s;
    QTest::newRow("an article that is not there")
        << AssignOptions{.annotators = {u"ann"_s}, .articles = {u"x9"_s}} << u"“x9”"_s;
    QTest::newRow("a query that is none")
        << AssignOptions{.annotators = {u"ann"_s}, .query = u"label:("_s} << QString();
}

void TestAssigning::refusesWhoCannotWork()
{
    QFETCH(AssignOptions, options);
    QFETCH(QString, says);
    add(u"tagger"_s, Role::Model);
    add(u"old"_s);
    std::ignore = must(removeMember(*m_project->store, u"old"_s, u"max"_s));
    const auto plan = assignBy(*m_project->store, options, u"max"_s);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().message));
    QVERIFY(must(m_project->store->assignmentKeys()).isEmpty());
}

void TestAssigning::refusesWhoMayNotAssign()
{
    const AssignOptions options{.annotators = {u"ann"_s}};
    const auto byAnn = assignBy(*m_project->store, options, u"ann"_s);
    QCOMPARE(byAnn.error().kind, Error::Kind::Permission);
    QVERIFY2(byAnn.error().message.contains(u"Only managers"_s) && byAnn.error().message.contains(u"max"_s),
             qPrintable(byAnn.error().message));
    QCOMPARE(assignBy(*m_project->store, options, u"stranger"_s).error().kind, Error::Kind::Permission);
    QVERIFY(must(m_project->store->assignmentKeys()).isEmpty());
}

void TestAssigning::takesBackWhatIsNotBegun()
{
    const AssignOptions options{.annotators = {u"ann"_s}};
    std::ignore = must(assignBy(*m_project->store, options, u"max"_s));
    const ArticleId begun = must(m_project->store->findArticle(u"a3"_s)).value();
    const SessionData data = must(m_project->store->load(begun, ann()));
    must(m_project->store->append(data.set.id, entry(1, Edits::setState(data.set, SetState::InProgress))));
    QCOMPARE(must(unassignBy(*m_project->store, {.annotators = {u"ann"_s}, .articles = {u"a1"_s, u"a3"_s}},
                             u"max"_s)),
             1);
    QCOMPARE(must(unassignBy(*m_project->store, options, u"max"_s)), 8);
    QCOMPARE(assignedTo(u"ann"_s), QStringList{u"a3"_s});
    QCOMPARE(unassignBy(*m_project->store, options, u"ann"_s).error().kind, Error::Kind::Permission);
}

void TestAssigning::movesTheDeadlinesOfWhatIsNotFinished()
{
    Store &store = *m_project->store;
    AssignOptions options{.annotators = {u"ann"_s}, .due = QDate(2030, 1, 31)};
    options.articles = {u"a0"_s, u"a1"_s, u"a2"_s};
    must(assignBy(store, options, u"max"_s));
    const SetId done = must(store.ensureSet(1, {.name = u"ann"_s}));
    must(store.append(
        done, entry(1, {u"state"_s, {StateChange{.before = SetState::New, .after = SetState::Done}}})));
    options.articles = {u"a0"_s, u"a1"_s};
    options.due = QDate(2031, 1, 31);
    QVERIFY(must(assignBy(store, options, u"max"_s)).moved.isEmpty());
    options.moveDue = true;
    const Plan plan = must(assignBy(store, options, u"max"_s));
    QVERIFY(plan.added.isEmpty());
    QCOMPARE(plan.moved.size(), 1);
    QList<QDate> due;
    for (const Assignment &one : must(store.assignmentsOf(must(store.member(u"ann"_s)).annotator.id)))
        due += one.due;
    QCOMPARE(due, (QList<QDate>{{2030, 1, 31}, {2031, 1, 31}, {2030, 1, 31}}));
    QVERIFY(must(assignBy(store, options, u"max"_s)).moved.isEmpty()); // as wanted already
    options.due = {};
    QCOMPARE(must(assignBy(store, options, u"max"_s)).moved.size(), 1);
    QVERIFY(!must(store.assignments(2)).first().due.isValid());
}

void TestAssigning::saysWhatIsRemarkable()
{
    const AssignOptions options{.annotators = {u"ann"_s, u"bob"_s}, .each = 3, .due = QDate(2024, 5, 1)};
    const Plan plan = must(planFor(*m_project->store, options));
    const QString said = remarksOn(plan, options, QDate(2024, 5, 2)).join(u'\n');
    QVERIFY2(said.contains(u"2 of 3"_s), qPrintable(said));
    QVERIFY2(said.contains(u"past"_s), qPrintable(said));
    QVERIFY(!remarksOn(plan, options, QDate(2024, 5, 1)).join(u'\n').contains(u"past"_s));
}

void TestAssigning::freesTheWorkOfWhoIsRemoved()
{
    std::ignore = must(assignBy(*m_project->store, {.annotators = {u"ann"_s}}, u"max"_s));
    const ArticleId begun = must(m_project->store->findArticle(u"a3"_s)).value();
    const SessionData data = must(m_project->store->load(begun, ann()));
    must(m_project->store->append(data.set.id, entry(1, Edits::setState(data.set, SetState::Done))));
    QCOMPARE(removeMember(*m_project->store, u"ann"_s, u"bob"_s).error().kind, Error::Kind::Permission);
    const Removal removal = must(removeMember(*m_project->store, u"ann"_s, u"max"_s));
    QCOMPARE(removal.released, 9);
    QCOMPARE(removal.kept, 1);
    QCOMPARE(must(assignBy(*m_project->store, {.annotators = {u"bob"_s}}, u"max"_s)).added.size(), 9);
}

QTEST_GUILESS_MAIN(TestAssigning)
#include "tst_assigning.moc"
