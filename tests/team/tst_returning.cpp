#include "team/returning.h"

#include "storage/samples.h"
#include "team/returned.h"

using namespace Galley;
using namespace Samples;

class TestReturning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void returnsDoneWorkWithRemarks();
    void returnsLockedAndSettledWork();
    void opensWorkAgainWithoutAWord();
    void refusesWhatIsNotFinished();
    void refusesAPlaceOutsideTheText();
    void refusesWhoMayNotReturn();
    void canBeTakenBack();
    void listsWhatIsToDoByPlace();
    void marksWhatChangedSince();
    void forgetsAChangeThatWasTakenBack();
    void isNothingBeforeAReturn();

private:
    void append(const Edit &edit, const QString &by = u"ann"_s);
    [[nodiscard]] SessionData data() const;
    [[nodiscard]] ReturnedWork work() const;
    [[nodiscard]] BulkResult back(const QList<ReturnRemark> &remarks = {});

    std::unique_ptr<Project> m_project;
    ArticleId m_article = 0;
};

void TestReturning::init()
{
    m_project = std::make_unique<Project>();
    m_article = m_project->add(u"a"_s);
    for (const auto &[name, role] :
         {std::pair{u"ann"_s, Role::Annotator}, std::pair{u"rita"_s, Role::Reviewer}})
        must(m_project->store->addMember({.annotator = {.name = name}, .role = role}));
    append(Edits::mark(data().set, data().article.text, u"actor"_s, u"army"_s, {{0, 5}}));
    append(Edits::mark(data().set, data().article.text, u"actor"_s, u"state"_s, {{23, 32}}));
    append(Edits::setState(data().set, SetState::Done));
}

SessionData TestReturning::data() const
{
    return must(m_project->store->load(m_article, ann()));
}

void TestReturning::append(const Edit &edit, const QString &by)
{
    const SessionData now = data();
    JournalEntry made = entry(now.revision + 1, edit);
    made.annotator = by;
    must(m_project->store->append(now.set.id, made));
}

BulkResult TestReturning::back(const QList<ReturnRemark> &remarks)
{
    return must(
        returnWork(*m_project->store,
                   {.annotator = u"ann"_s, .by = u"rita"_s, .articles = {m_article}, .remarks = remarks}));
}

ReturnedWork TestReturning::work() const
{
    const SessionData now = data();
    return returnedWork(now.set, History(now.journal)).value();
}

void TestReturning::returnsDoneWorkWithRemarks()
{
    const BulkResult result =
        back({{m_article, {}, u"Read the guidelines."_s}, {m_article, Range{0, 5}, u"A state."_s}});
    QVERIFY(result.refused.isEmpty());
    const AnnotationSet set = data().set;
    QCOMPARE(set.state(), SetState::Returned);
    QCOMPARE(set.comments().size(), 2);
    const Comment comment = set.comments().last();
    QCOMPARE(comment.addressee, u"ann"_s);
    QCOMPARE(comment.author, u"rita"_s);
    QCOMPARE(comment.span, 1); // what stands exactly there
    QCOMPARE(must(m_project->store->check()), QList<Problem>());
}

void TestReturning::returnsLockedAndSettledWork()
{
    must(m_project->store->putSetting(u"team.lock"_s, true));
    QVERIFY(data().set.isLocked());
    QVERIFY(back({{m_article, {}, u"Once more."_s}}).refused.isEmpty());
    QVERIFY(!data().set.isLocked());
    append(Edits::setState(data().set, SetState::Settled));
    QVERIFY(back({{m_article, {}, u"And again."_s}}).refused.isEmpty());
    QCOMPARE(data().set.state(), SetState::Returned);
}

void TestReturning::opensWorkAgainWithoutAWord()
{
    std::ignore = must(returnWork(
        *m_project->store,
        {.annotator = u"ann"_s, .by = u"rita"_s, .articles = {m_article}, .remarks = {}, .reopens = true}));
    QCOMPARE(data().set.state(), SetState::InProgress);
}

void TestReturning::refusesWhatIsNotFinished()
{
    append(Edits::setState(data().set, SetState::InProgress));
    const ArticleId untouched = m_project->add(u"b"_s);
    const BulkResult result = must(returnWork(
        *m_project->store,
        {.annotator = u"ann"_s, .by = u"rita"_s, .articles = {m_article, untouched}, .remarks = {}}));
    QCOMPARE(result.refused.size(), 2);
    QVERIFY(result.refused.first().reason.message.contains(u"not finished"_s));
    QCOMPARE(data().set.state(), SetState::InProgress);
}

void TestReturning::refusesAPlaceOutsideTheText()
{
    const BulkResult result = back({{m_article, Range{40, 5000}, u"Where?"_s}});
    QCOMPARE(result.refused.size(), 1);
    QVERIFY(result.refused.first().reason.message.contains(u"has no place"_s));
    QCOMPARE(data().set.state(), SetState::Done); // all or nothing
}

void TestReturning::refusesWhoMayNotReturn()
{
    const auto result = returnWork(
        *m_project->store, {.annotator = u"ann"_s, .by = u"ann"_s, .articles = {m_article}, .remarks = {}});
    QCOMPARE(result.error().kind, Error::Kind::Permission);
}

void TestReturning::canBeTakenBack()
{
    const AnnotationSet before = data().set;
    const BulkResult result = back({{m_article, {}, u"x"_s}});
    std::ignore = must(m_project->store->undoBulk(result.id));
    QCOMPARE(data().set, before);
}

void TestReturning::listsWhatIsToDoByPlace()
{
    std::ignore = back({{m_article, Range{23, 32}, u"Third."_s},
                        {m_article, Range{0, 5}, u"Second."_s},
                        {m_article, {}, u"First."_s}});
    append(Edits::resolveComment(data().set, 2, true));
    const ReturnedWork now = work();
    QCOMPARE(now.by, u"rita"_s);
    QCOMPARE(now.toDo, (QList<CommentId>{3, 1}));
    QCOMPARE(now.settled, QList<CommentId>{2});
}

void TestReturning::marksWhatChangedSince()
{
    std::ignore = back({{m_article, {}, u"x"_s}});
    append(Edits::relabel(data().set, 1, u"actor"_s, u"state"_s));
    append(Edits::remove(data().set, 2));
    append(Edits::mark(data().set, data().article.text, u"claim"_s, u"fact"_s, {{8, 12}}));
    const ReturnedWork now = work();
    QCOMPARE(now.changed, QList<SpanId>{1});
    QCOMPARE(now.added, QList<SpanId>{3});
    QCOMPARE(now.removed.size(), 1);
    QCOMPARE(now.removed.first().id, 2);
}

void TestReturning::forgetsAChangeThatWasTakenBack()
{
    std::ignore = back({{m_article, {}, u"x"_s}});
    append(Edits::relabel(data().set, 1, u"actor"_s, u"state"_s));
    append(Edits::relabel(data().set, 1, u"actor"_s, u"army"_s));
    const ReturnedWork now = work();
    QVERIFY(now.changed.isEmpty() && now.added.isEmpty() && now.removed.isEmpty());
}

void TestReturning::isNothingBeforeAReturn()
{
    const SessionData now = data();
    QVERIFY(!returnedWork(now.set, History(now.journal)));
    const BulkResult result = back();
    std::ignore = must(m_project->store->undoBulk(result.id));
    const SessionData later = data();
    QVERIFY(!returnedWork(later.set, History(later.journal)));
}

QTEST_GUILESS_MAIN(TestReturning)
#include "tst_returning.moc"
