#include "storage/samples.h"
#include "team/blind.h"
#include "team/rights.h"

using namespace Galley;
using namespace Samples;

class TestTeamRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allowsEverythingWithoutATeam();
    void asksForTheRole_data();
    void asksForTheRole();
    void isBlindOnlyWhereTheProjectIs();
    void isBlindOnlyForAnnotators_data();
    void isBlindOnlyForAnnotators();
    void showsOthersMarksWhereOneHasFinished();

private:
    std::unique_ptr<Project> m_project;
};

void TestTeamRights::init()
{
    m_project = std::make_unique<Project>();
}

namespace {

void fill(const Project &project)
{
    for (const auto &[name, role] :
         {std::pair{u"ann"_s, Role::Annotator}, std::pair{u"bob"_s, Role::Annotator},
          std::pair{u"rita"_s, Role::Reviewer}, std::pair{u"max"_s, Role::Manager}}) {
        if (PostgresServer::isWanted())
            PostgresServer::addUser(name + u"_db"_s);
        must(project.store->addMember({.annotator = {.name = name}, .role = role, .login = name + u"_db"_s}));
    }
}

} // namespace

void TestTeamRights::allowsEverythingWithoutATeam()
{
    std::ignore = must(m_project->store->annotator(u"ann"_s));
    QVERIFY(checkRight(*m_project->store, u"ann"_s, Right::Manage));
    QVERIFY(checkRight(*m_project->store, u"stranger"_s, Right::Review));
}

void TestTeamRights::asksForTheRole_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("manages");
    QTest::addColumn<bool>("reviews");
    QTest::newRow("an annotator") << u"ann"_s << false << false;
    QTest::newRow("a reviewer") << u"rita"_s << false << true;
    QTest::newRow("a manager") << u"max"_s << true << true;
    QTest::newRow("a stranger") << u"zoe"_s << false << false;
}

void TestTeamRights::asksForTheRole()
{
    QFETCH(QString, who);
    QFETCH(bool, manages);
    QFETCH(bool, reviews);
    fill(*m_project);
    QCOMPARE(checkRight(*m_project->store, who, Right::Manage).has_value(), manages);
    QCOMPARE(checkRight(*m_project->store, who, Right::Review).has_value(), reviews);
}

void TestTeamRights::isBlindOnlyWhereTheProjectIs()
{
    fill(*m_project);
    QCOMPARE(must(blindAnnotator(*m_project->store, u"ann"_s)), 0);
    QVERIFY(checkSeesAll(*m_project->store, u"ann"_s));
    must(m_project->store->putSetting(u"team.blind"_s, true));
    QVERIFY(must(blindAnnotator(*m_project->store, u"ann"_s)) != 0);
}

void TestTeamRights::isBlindOnlyForAnnotators_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("sees");
    QTest::newRow("an annotator") << u"ann"_s << false;
    QTest::newRow("the same by the login") << u"ann_db"_s << false;
    QTest::newRow("a reviewer") << u"rita"_s << true;
    QTest::newRow("a manager") << u"max"_s << true;
    QTest::newRow("a stranger") << u"zoe"_s << false;
}

void TestTeamRights::isBlindOnlyForAnnotators()
{
    QFETCH(QString, who);
    QFETCH(bool, sees);
    fill(*m_project);
    must(m_project->store->putSetting(u"team.blind"_s, true));
    const auto checked = checkSeesAll(*m_project->store, who);
    QCOMPARE(checked.has_value(), sees);
    QVERIFY(sees || checked.error().kind == Error::Kind::Permission);
}

void TestTeamRights::showsOthersMarksWhereOneHasFinished()
{
    fill(*m_project);
    must(m_project->store->putSetting(u"team.blind"_s, true));
    const ArticleId first = m_project->add(u"first"_s);
    const ArticleId second = m_project->add(u"second"_s);
    const auto add = [&](ArticleId article, const QString &who, SetState state) {
        const QJsonObject fields{{u"topic"_s, u"x"_s}};
        const auto set = must(AnnotationSet::fromParts(0, article, {.name = who}, state, {}, {}, fields));
        std::ignore = must(m_project->store->addSet(set, u"x"_s));
    };
    add(first, u"ann"_s, SetState::Done);
    add(first, u"bob"_s, SetState::InProgress);
    add(second, u"ann"_s, SetState::Returned);
    add(second, u"bob"_s, SetState::Done);
    const auto seenBy = [&](const QString &who) {
        QStringList seen;
        ArticleReader reader(m_project->store->database(), must(blindFilter(*m_project->store, who)));
        for (const ArticleWork &work : must(reader.read({first, second}))) {
            for (const AnnotationSet &set : work.sets)
                seen += work.article.externalId + u':' + set.annotator.name;
        }
        return seen;
    };
    QCOMPARE(seenBy(u"ann"_s), QStringList({u"first:ann"_s, u"first:bob"_s, u"second:ann"_s}));
    QCOMPARE(seenBy(u"bob"_s), QStringList({u"first:bob"_s, u"second:ann"_s, u"second:bob"_s}));
    QCOMPARE(seenBy(u"rita"_s).size(), 4);
}

QTEST_GUILESS_MAIN(TestTeamRights)
#include "tst_teamrights.moc"
