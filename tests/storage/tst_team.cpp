#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

class TestTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesEverybodyARole();
    void refusesWhoCannotBeAdded_data();
    void refusesWhoCannotBeAdded();
    void changesRolesAndLogins();
    void refusesOneLoginForTwo();
    void keepsATeamWithAManager();
    void keepsWhoWasRemovedAsData();
    void savesNothingMoreOfWhoWasRemoved();
};

namespace {

Member person(const QString &name, Role role = Role::Annotator, const QString &login = {})
{
    return {.annotator = {.name = name}, .role = role, .login = login};
}

QString messageOf(const Result<void> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

void TestTeam::initTestCase()
{
    if (!PostgresServer::isWanted())
        return;
    for (const auto &login : {u"ann_db"_s, u"x"_s})
        PostgresServer::addUser(login);
}

void TestTeam::givesEverybodyARole()
{
    const Project project;
    std::ignore = must(project.store->annotator(u"ann"_s));
    std::ignore = must(project.store->annotator(u"gold"_s, Annotator::Kind::Adjudicator));
    std::ignore = must(project.store->annotator(u"tagger"_s, Annotator::Kind::Model));
    const QList<Member> members = must(project.store->members());
    QCOMPARE(members.size(), 3);
    QCOMPARE(members[0].role, Role::Annotator);
    QCOMPARE(members[1].role, Role::Reviewer);
    QCOMPARE(members[2].role, Role::Model);
    QVERIFY(members[0].active && members[0].login.isEmpty());
}

void TestTeam::refusesWhoCannotBeAdded_data()
{
    QTest::addColumn<Member>("member");
    QTest::addColumn<QString>("says");
    QTest::newRow("a name that is taken") << person(u"ann"_s) << u"Two people"_s;
    QTest::newRow("the same in capitals") << person(u"ANN"_s) << u"Two people"_s;
    QTest::newRow("the same with a space") << person(u" ann "_s) << u"Two people"_s;
    QTest::newRow("no name") << person(u"  "_s) << u"needs a name"_s;
    QTest::newRow("a login that is taken") << person(u"bob"_s, Role::Annotator, u"ann_db"_s) << u"ann's"_s;
    QTest::newRow("a person as a model") << person(u"bob"_s, Role::Model) << u"is a person"_s;
    QTest::newRow("a name of one who was removed") << person(u"old"_s) << u"Take him back"_s;
}

void TestTeam::refusesWhoCannotBeAdded()
{
    QFETCH(Member, member);
    QFETCH(QString, says);
    const Project project;
    must(project.store->addMember(person(u"ann"_s, Role::Annotator, u"ann_db"_s)));
    Member old = person(u"old"_s);
    old.active = false;
    must(project.store->addMember(old));
    const QString message = messageOf(project.store->addMember(member));
    QVERIFY2(message.contains(says), qPrintable(message));
    QCOMPARE(must(project.store->members()).size(), 2);
}

void TestTeam::changesRolesAndLogins()
{
    const Project project;
    must(project.store->addMember(person(u"ann"_s)));
    must(project.store->putMember(person(u"ann"_s, Role::Reviewer, u"ann_db"_s)));
    const Member ann = must(project.store->member(u"ann"_s));
    QCOMPARE(ann.role, Role::Reviewer);
    QCOMPARE(ann.login, u"ann_db"_s);
    QVERIFY(messageOf(project.store->putMember(person(u"bob"_s))).contains(u"no annotator “bob”"_s));
}

void TestTeam::refusesOneLoginForTwo()
{
    const Project project;
    must(project.store->addMember(person(u"ann"_s, Role::Annotator, u"x"_s)));
    must(project.store->addMember(person(u"bob"_s)));
    QVERIFY(
        messageOf(project.store->putMember(person(u"bob"_s, Role::Annotator, u"x"_s))).contains(u"ann's"_s));
    must(project.store->putMember(person(u"ann"_s, Role::Annotator, u"x"_s))); // his own
}

void TestTeam::keepsATeamWithAManager()
{
    const Project project;
    must(project.store->addMember(person(u"ann"_s, Role::Manager)));
    must(project.store->addMember(person(u"bob"_s)));
    QVERIFY(messageOf(project.store->putMember(person(u"ann"_s))).contains(u"only manager"_s));
    Member gone = person(u"ann"_s, Role::Manager);
    gone.active = false;
    QVERIFY(messageOf(project.store->putMember(gone)).contains(u"only manager"_s));
    must(project.store->putMember(person(u"bob"_s, Role::Manager)));
    must(project.store->putMember(gone));
    QVERIFY(!must(project.store->member(u"ann"_s)).active);
}

void TestTeam::keepsWhoWasRemovedAsData()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    SessionData data = must(project.store->load(article, ann()));
    must(project.store->append(data.set.id, entry(1, Edits::setState(data.set, SetState::Done))));
    Member gone = must(project.store->member(u"ann"_s));
    gone.active = false;
    must(project.store->putMember(gone));
    QCOMPARE(must(project.store->sets(article)).first().set.state(), SetState::Done);
    // Others still work on his sets.
    data = must(Store::open(project.path(), Store::Access::ReadOnly))->load(article, ann()).value();
    JournalEntry returned = entry(2, Edits::setState(data.set, SetState::Returned));
    returned.annotator = u"rita"_s;
    must(project.store->append(data.set.id, returned));
}

void TestTeam::savesNothingMoreOfWhoWasRemoved()
{
    const Project project;
    const ArticleId article = project.add(u"a"_s);
    const SessionData data = must(project.store->load(article, ann()));
    Member gone = must(project.store->member(u"ann"_s));
    gone.active = false;
    must(project.store->putMember(gone));
    const auto kept = project.store->append(data.set.id, entry(1, Edits::setState(data.set, SetState::Done)));
    QVERIFY2(messageOf(kept).contains(u"removed from the team"_s), qPrintable(messageOf(kept)));
    QCOMPARE(must(project.store->sets(article)).first().set.state(), SetState::New);
    QVERIFY(!project.store->load(article, ann()));
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
