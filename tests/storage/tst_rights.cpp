#include "storage/samples.h"

#include <QProcess>

using namespace Galley;
using namespace Samples;

namespace {

// What psql answers to SQL that a user of the server sends.
struct Answer
{
    int exitCode = 0;
    QString rows;
    QString error;
};

Answer psql(const QString &address, const QString &user, const QString &sql)
{
    QProcess process;
    process.start(u"psql"_s,
                  {u"--no-psqlrc"_s, u"-qAtX"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, sql,
                   PostgresServer::addressAs(address, user)});
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// Ann and Bob annotate, Rita reviews, Max manages; Eve has a user on the server and is not in the team. Both
// annotators marked article 1; Ann's set is number 1, Bob's 2, gold 3. Work is blind.
class TestRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void keepsFromReading_data();
    void keepsFromReading();
    void keepsFromWriting_data();
    void keepsFromWriting();
    void saysWhoCan_data();
    void saysWhoCan();
    void letsAnAnnotatorWork();
    void showsOthersWhenTheOwnWorkIsDone();
    void showsOthersWhereWorkIsNotBlind();
    void keepsDoneWorkLocked();
    void tellsOfChangesWithoutTheirContent();
    void letsReviewersReadAndAdjudicate();
    void letsManagersManage();
    void letsStrangersReadNothing();
    void shutsOutWhoWasRemoved();

private:
    [[nodiscard]] static bool leavesAllAsItIs();
    [[nodiscard]] QString everything() const;
    [[nodiscard]] QString seenBy(const QString &user, const QString &sql) const;
    void mark(Store &store, const QString &who, Annotator::Kind kind = Annotator::Kind::Human) const;

    std::unique_ptr<Project> m_project;
};

void TestRights::initTestCase()
{
    qputenv("GALLEY_TEST_DRIVER", "postgres");
    for (const auto &user : {u"ann_u"_s, u"bob_u"_s, u"rita_u"_s, u"max_u"_s, u"eve_u"_s})
        PostgresServer::addUser(user);
}

void TestRights::cleanupTestCase()
{
    m_project.reset();
}

void TestRights::mark(Store &store, const QString &who, Annotator::Kind kind) const
{
    SessionData data = must(store.load(1, {.name = who, .kind = kind}));
    JournalEntry first = entry(1, Edits::mark(data.set, data.article.text, u"actor"_s, u"army"_s, {{0, 5}}));
    first.annotator = who;
    must(store.append(data.set.id, first));
    must(data.set.apply(first.edit));
    JournalEntry second =
        entry(2, Edits::comment(data.set, {.span = 1, .author = who, .text = u"a secret of "_s + who}));
    second.annotator = who;
    must(store.append(data.set.id, second));
}

// Such tests share a project: that nothing changes is what they test.
bool TestRights::leavesAllAsItIs()
{
    return QByteArrayView(QTest::currentTestFunction()).startsWith("keepsFrom");
}

void TestRights::init()
{
    if (m_project)
        return;
    m_project = std::make_unique<Project>();
    Store &store = *m_project->store;
    std::ignore = m_project->add(u"a"_s);
    std::ignore = m_project->add(u"b"_s);
    const auto add = [&](const QString &name, Role role) {
        must(store.addMember({.annotator = {.name = name}, .role = role, .login = name + u"_u"_s}));
    };
    add(u"max"_s, Role::Manager);
    add(u"ann"_s, Role::Annotator);
    add(u"bob"_s, Role::Annotator);
    add(u"rita"_s, Role::Reviewer);
    mark(store, u"ann"_s);
    mark(store, u"bob"_s);
    mark(store, u"gold"_s, Annotator::Kind::Adjudicator);
    must(store.putSetting(u"team.blind"_s, true));
    must(store.rememberSkips(must(store.annotator(u"bob"_s)).id, u"actor"_s, u"army"_s, {{1, {0, 2}}}));
}

void TestRights::cleanup()
{
    if (!leavesAllAsItIs())
        m_project.reset();
}

QString TestRights::seenBy(const QString &user, const QString &sql) const
{
    const Answer answer = psql(m_project->path(), user, sql);
    return answer.exitCode == 0 ? answer.rows : answer.error;
}

void TestRights::keepsFromReading_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QString &sql, const QString &rows) {
        QTest::newRow(name) << sql << rows;
    };
    row("sets", u"SELECT id FROM annotation_set"_s, u"1"_s);
    row("how many sets an article has", u"SELECT count(*) FROM annotation_set WHERE article_id = 1"_s,
        u"1"_s);
    row("spans", u"SELECT DISTINCT set_id FROM span"_s, u"1"_s);
    row("spans of a set by its number", u"SELECT quote FROM span WHERE set_id = 2"_s, {});
    row("comments", u"SELECT text FROM comment"_s, u"a secret of ann"_s);
    row("the journal", u"SELECT DISTINCT set_id FROM journal"_s, u"1"_s);
    row("skipped places", u"SELECT count(*) FROM skip"_s, u"0"_s);
    row("as a table alone", u"TABLE ONLY span"_s, u"1|1|1|0|5||Niger|||||0"_s);
    row("by joining",
        u"SELECT count(*) FROM article a JOIN annotation_set s ON s.article_id = a.id JOIN span p "
        u"ON p.set_id = s.id"_s,
        u"1"_s);
    row("with a condition that tells",
        u"CREATE FUNCTION pg_temp.tell(t TEXT) RETURNS BOOLEAN LANGUAGE plpgsql COST 0.0001 AS $$BEGIN RAISE "
        u"EXCEPTION 'leak %', t; END$$; SELECT 1 FROM comment WHERE text LIKE '%bob%' AND pg_temp.tell(text)"_s,
        u"leak a secret of ann"_s);
    row("through a view of his own",
        u"CREATE TEMP VIEW mine AS SELECT * FROM comment; SELECT text FROM mine"_s, u"a secret of ann"_s);
    row("through a cursor", u"BEGIN; DECLARE c CURSOR FOR SELECT set_id FROM comment; FETCH ALL FROM c"_s,
        u"1"_s);
    row("by copying out", u"COPY (SELECT set_id FROM comment) TO STDOUT"_s, u"1"_s);
    row("with row security off", u"SET row_security = off; SELECT text FROM comment"_s,
        u"query would be affected by row-level security policy"_s);
    row("with a table that is taken for the team's",
        u"CREATE TEMP TABLE annotator AS SELECT 3 AS id, 'ann' AS name, 'manager' AS role, 'ann_u' AS login, "
        u"1 "
        u"AS active, 'human' AS kind; SELECT text FROM comment"_s,
        u"a secret of ann"_s);
    row("as the owner", u"SET ROLE postgres; SELECT text FROM comment"_s, u"permission denied to set role"_s);
    row("as another", u"SET SESSION AUTHORIZATION max_u; SELECT text FROM comment"_s, u"permission denied"_s);
    row("in the statistics", u"SELECT count(*) FROM pg_stats WHERE tablename IN ('span', 'comment')"_s,
        u"0"_s);
    row("the next set's number", u"SELECT last_value FROM annotation_set_id_seq"_s, u"permission denied"_s);
}

void TestRights::keepsFromReading()
{
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    const QString seen = seenBy(u"ann_u"_s, sql);
    QVERIFY2(rows.isEmpty() || seen.startsWith(u"ERROR"_s) ? seen.contains(rows) && !seen.contains(u"bob"_s)
                                                           : seen == rows,
             qPrintable(seen));
    QVERIFY2(!rows.isEmpty() || seen.isEmpty(), qPrintable(seen));
}

void TestRights::keepsFromWriting_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("change a span", u"UPDATE span SET quote = 'x' WHERE set_id = 2"_s);
    row("change every span", u"UPDATE span SET quote = 'x' WHERE set_id <> 1"_s);
    row("remove a span", u"DELETE FROM span WHERE set_id = 2"_s);
    row("add a span",
        u"INSERT INTO span(set_id, id, label_id, begins, ends, quote) VALUES(2, 9, 1, 0, 5, 'Niger')"_s);
    row("move a span of his own to another's set", u"UPDATE span SET set_id = 2, id = 9 WHERE set_id = 1"_s);
    row("change a set's state", u"UPDATE annotation_set SET state = 'done' WHERE id = 2"_s);
    row("take a set over", u"UPDATE annotation_set SET annotator_id = 2 WHERE id = 2"_s);
    row("give his set away", u"UPDATE annotation_set SET annotator_id = 4 WHERE id = 1"_s);
    row("make a set for another",
        u"INSERT INTO annotation_set(article_id, annotator_id, state, revision, span_count, relation_count, "
        u"next_span, next_relation) VALUES(2, 3, 'done', 0, 0, 0, 1, 1)"_s);
    row("remove a set", u"DELETE FROM annotation_set"_s);
    row("write gold", u"UPDATE span SET quote = 'x' WHERE set_id = 3"_s);
    row("decide in gold", u"DELETE FROM decision WHERE set_id = 3"_s);
    row("comment for another",
        u"INSERT INTO comment VALUES(2, 9, NULL, NULL, NULL, 'bob', 'ann', 1, 'I did', 0)"_s);
    row("write the journal of another's set",
        u"INSERT INTO journal VALUES(2, 3, 1, 'ann', 'edit', 0, 'x', '{}', 0)"_s);
    row("write the journal in another's name",
        u"UPDATE annotation_set SET revision = 3 WHERE id = 1; "
        u"INSERT INTO journal VALUES(1, 3, 1, 'bob', 'edit', 0, 'x', '{}', 0)"_s);
    row("change the journal", u"UPDATE journal SET annotator = 'x'"_s);
    row("remove the journal", u"DELETE FROM journal"_s);
    row("empty a table", u"TRUNCATE span CASCADE"_s);
    row("end the blindness", u"UPDATE setting SET value = 'false'"_s);
    row("take a setting away", u"DELETE FROM setting"_s);
    row("become a manager", u"UPDATE annotator SET role = 'manager' WHERE login = 'ann_u'"_s);
    row("take another's login", u"UPDATE annotator SET login = 'ann_u' WHERE name = 'bob'"_s);
    row("add a manager",
        u"INSERT INTO annotator(name, kind, role, login) VALUES('x', 'human', 'manager', 'eve_u')"_s);
    row("change a schema", u"UPDATE schema SET definition = '{}'"_s);
    row("assign an article", u"INSERT INTO assignment VALUES(1, 2, 'x', 0, '2030-01-01')"_s);
    row("change a text", u"UPDATE article_text SET text = 'x'"_s);
    row("add an article",
        u"INSERT INTO article SELECT 99, 'new', title, language, published, source, byline, "
        u"dateline, url, encoding, sha256, length, title_key, words FROM article LIMIT 1"_s);
    row("remove an article", u"DELETE FROM article"_s);
    row("change a policy", u"ALTER POLICY galley_read ON span USING (true)"_s);
    row("drop a policy", u"DROP POLICY galley_read ON span"_s);
    row("add a policy", u"CREATE POLICY mine ON span USING (true)"_s);
    row("turn row security off", u"ALTER TABLE span DISABLE ROW LEVEL SECURITY"_s);
    row("replace a function",
        u"CREATE OR REPLACE FUNCTION galley_me() RETURNS BIGINT LANGUAGE sql AS 'SELECT 3::bigint'"_s);
    row("make a table", u"CREATE TABLE public.mine(x INT)"_s);
    row("give rights", u"SELECT galley_grant('eve_u')"_s);
    row("take rights", u"SELECT galley_revoke('bob_u')"_s);
}

// Every row, policy and right.
QString TestRights::everything() const
{
    QStringList parts{u"SELECT relname || relrowsecurity || coalesce(relacl::text, '') FROM pg_class WHERE "
                      u"relnamespace = 'public'::regnamespace"_s};
    for (const auto &table : {u"span"_s, u"annotation_set"_s, u"comment"_s, u"journal"_s, u"setting"_s,
                              u"annotator"_s, u"schema"_s, u"assignment"_s, u"article"_s, u"article_text"_s,
                              u"recipe"_s, u"decision"_s, u"pg_policies"_s})
        parts += u"SELECT to_json(r)::text FROM %1 r"_s.arg(table);
    return PostgresServer::run(u"SELECT md5(string_agg(t, E'\\n' ORDER BY t)) FROM (%1) all_rows(t)"_s.arg(
                                   parts.join(u" UNION ALL "_s)),
                               m_project->path());
}

// Refused, or without any effect.
void TestRights::keepsFromWriting()
{
    QFETCH(QString, sql);
    const QString before = everything();
    const Answer answer = psql(m_project->path(), u"ann_u"_s, sql);
    QVERIFY2(!answer.error.contains(u"syntax"_s) && !answer.error.contains(u"does not exist"_s),
             qPrintable(answer.error));
    QCOMPARE(everything(), before);
}

void TestRights::saysWhoCan_data()
{
    using Work = std::function<Result<void>(Store &)>;
    QTest::addColumn<Work>("work");
    QTest::addColumn<bool>("reviewerCan");
    const auto row = [](const char *name, const Work &work, bool reviewerCan = false) {
        QTest::newRow(name) << work << reviewerCan;
    };
    const auto nothing = [](const auto &) {};
    row("take a setting away",
        [](Store &store) { return store.putSetting(u"team.blind"_s, QJsonValue::Undefined); });
    row("change a setting", [](Store &store) { return store.putSetting(u"team.blind"_s, false); });
    row("keep a recipe", [](Store &store) { return store.putRecipe(u"mine"_s, {}); }, true);
    row(
        "remove a recipe", [=](Store &store) { return store.removeRecipe(u"kept"_s).transform(nothing); },
        true);
    row("assign", [=](Store &store) {
        return store.assign({{.article = 2, .annotator = 2, .by = u"x"_s}}).transform(nothing);
    });
    row("take an assignment back",
        [=](Store &store) { return store.unassign({{.article = 1, .annotator = 2}}).transform(nothing); });
    row("set a deadline",
        [=](Store &store) { return store.setDue({{.article = 1, .annotator = 2}}, {}).transform(nothing); });
    row("add a member", [](Store &store) { return store.addMember({.annotator = {.name = u"zoe"_s}}); });
    row("give a role", [](Store &store) {
        return store.putMember({.annotator = ann(), .role = Role::Manager, .login = u"ann_u"_s});
    });
    row("change a schema", [](Store &store) { return store.putSchema(schema()); });
}

// A server would leave such rows as they are, without a word.
void TestRights::saysWhoCan()
{
    using Work = std::function<Result<void>(Store &)>;
    QFETCH(Work, work);
    QFETCH(bool, reviewerCan);
    must(m_project->store->putRecipe(u"kept"_s, {}));
    std::ignore = must(m_project->store->assign({{.article = 1, .annotator = 2, .by = u"max"_s}}));
    const QString before = everything();
    const auto asAnn = must(Store::open(PostgresServer::addressAs(m_project->path(), u"ann_u"_s)));
    const Result<void> refused = work(*asAnn);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Permission);
    const QString message = refused.error().message;
    QVERIFY2(message.contains(u"annotator"_s) && message.contains(u"max"_s), qPrintable(message));
    QCOMPARE(message.contains(u"rita"_s), reviewerCan);
    QCOMPARE(everything(), before);
    const auto asRita = must(Store::open(PostgresServer::addressAs(m_project->path(), u"rita_u"_s)));
    QCOMPARE(work(*asRita).has_value(), reviewerCan);
    must(work(*must(Store::open(PostgresServer::addressAs(m_project->path(), u"max_u"_s)))));
}

// The program, as an annotator has it.
void TestRights::letsAnAnnotatorWork()
{
    const auto store = must(Store::open(PostgresServer::addressAs(m_project->path(), u"ann_u"_s)));
    SessionData data = must(store->load(2, ann()));
    JournalEntry change = entry(1, Edits::mark(data.set, data.article.text, u"claim"_s, u"fact"_s, {{0, 5}}));
    must(store->append(data.set.id, change));
    QCOMPARE(must(store->sets(2)).size(), 1);
    QCOMPARE(must(store->sets(1)).size(), 1);
    QCOMPARE(must(store->articles({})).size(), 2);
    QCOMPARE(must(store->check()), QList<Problem>());
    QCOMPARE(store->putSetting(u"team.blind"_s, false).error().kind, Error::Kind::Permission);
    const Result<ArticleId> added = store->addArticle(article(u"c"_s));
    QCOMPARE(added.error().kind, Error::Kind::Permission);
    QVERIFY(added.error().message.contains(u"manager"_s));
}

void TestRights::showsOthersWhenTheOwnWorkIsDone()
{
    QCOMPARE(seenBy(u"ann_u"_s, u"UPDATE annotation_set SET state = 'done' WHERE id = 1 RETURNING id"_s),
             u"1"_s);
    QCOMPARE(seenBy(u"ann_u"_s, u"SELECT count(*) FROM comment"_s), u"3"_s);
    QCOMPARE(seenBy(u"bob_u"_s, u"SELECT count(*) FROM comment"_s), u"1"_s);
}

void TestRights::showsOthersWhereWorkIsNotBlind()
{
    must(m_project->store->putSetting(u"team.blind"_s, false));
    QCOMPARE(seenBy(u"ann_u"_s, u"SELECT count(*) FROM span"_s), u"3"_s);
    QCOMPARE(seenBy(u"ann_u"_s, u"UPDATE span SET note = 'x' RETURNING set_id"_s), u"1"_s);
}

void TestRights::keepsDoneWorkLocked()
{
    must(m_project->store->putSetting(u"team.lock"_s, true));
    const QString finish = u"UPDATE annotation_set SET state = 'done' WHERE id = 1 RETURNING id"_s;
    QCOMPARE(seenBy(u"ann_u"_s, finish), u"1"_s);
    QCOMPARE(seenBy(u"ann_u"_s, finish), QString());
    QCOMPARE(seenBy(u"ann_u"_s, u"DELETE FROM comment WHERE set_id = 1 RETURNING id"_s), QString());
    const auto asAnn = must(Store::open(PostgresServer::addressAs(m_project->path(), u"ann_u"_s)));
    const Result<void> locked = asAnn->append(1, entry(3, {u"field"_s, {}}));
    QCOMPARE(locked.error().kind, Error::Kind::Permission);
    QVERIFY2(locked.error().message.contains(u"reviewer"_s), qPrintable(locked.error().message));
    QCOMPARE(seenBy(u"rita_u"_s, u"UPDATE annotation_set SET state = 'returned' WHERE id = 1 RETURNING id"_s),
             u"1"_s);
    QCOMPARE(seenBy(u"ann_u"_s, u"DELETE FROM comment WHERE set_id = 1 RETURNING id"_s), u"1"_s);
}

// Whoever may connect hears of them.
void TestRights::tellsOfChangesWithoutTheirContent()
{
    QProcess listening;
    listening.start(u"psql"_s,
                    {u"--no-psqlrc"_s, u"-qAtX"_s, u"-c"_s, u"LISTEN galley"_s, u"-c"_s, u"SELECT 'ready'"_s,
                     u"-c"_s, u"SELECT pg_sleep(3)"_s,
                     PostgresServer::addressAs(m_project->path(), u"eve_u"_s)});
    QVERIFY(listening.waitForReadyRead(20'000));
    JournalEntry change = entry(3, {u"secret"_s, {}});
    change.annotator = u"bob"_s;
    must(m_project->store->append(2, change));
    QVERIFY(listening.waitForFinished(20'000));
    const QString heard = QString::fromUtf8(listening.readAllStandardOutput());
    QVERIFY2(heard.contains(u"payload \"marks 1 public\""_s), qPrintable(heard));
    QVERIFY(!heard.contains(u"bob"_s) && !heard.contains(u"secret"_s));
}

void TestRights::letsReviewersReadAndAdjudicate()
{
    QCOMPARE(seenBy(u"rita_u"_s, u"SELECT count(*) FROM span"_s), u"3"_s);
    QCOMPARE(seenBy(u"rita_u"_s, u"UPDATE span SET note = 'x' WHERE set_id = 3 RETURNING set_id"_s), u"3"_s);
    QCOMPARE(seenBy(u"rita_u"_s, u"UPDATE span SET note = 'x' WHERE set_id = 1 RETURNING set_id"_s),
             QString());
    QVERIFY(
        seenBy(u"rita_u"_s, u"INSERT INTO setting VALUES('x', 'true')"_s).contains(u"row-level security"_s));
    const auto store = must(Store::open(PostgresServer::addressAs(m_project->path(), u"rita_u"_s)));
    const SessionData data = must(store->load(2, {.name = u"gold"_s, .kind = Annotator::Kind::Adjudicator}));
    JournalEntry change = entry(1, Edits::mark(data.set, data.article.text, u"claim"_s, u"fact"_s, {{0, 5}}));
    change.annotator = u"rita"_s;
    must(store->append(data.set.id, change));
}

void TestRights::letsManagersManage()
{
    const auto store = must(Store::open(PostgresServer::addressAs(m_project->path(), u"max_u"_s)));
    must(store->putSetting(u"team.blind"_s, false));
    std::ignore = must(store->addArticle(article(u"c"_s)));
    PostgresServer::addUser(u"new_u"_s);
    must(store->addMember({.annotator = {.name = u"new"_s}, .login = u"new_u"_s}));
    QCOMPARE(seenBy(u"new_u"_s, u"SELECT count(*) FROM article"_s), u"3"_s);
    const auto unknown = store->addMember({.annotator = {.name = u"xy"_s}, .login = u"nobody_u"_s});
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QVERIFY(unknown.error().message.contains(u"nobody_u"_s));
}

void TestRights::letsStrangersReadNothing()
{
    QVERIFY(seenBy(u"eve_u"_s, u"SELECT * FROM article"_s).contains(u"permission denied"_s));
    const auto store = Store::open(PostgresServer::addressAs(m_project->path(), u"eve_u"_s));
    QCOMPARE(store.error().kind, Error::Kind::Permission);
    QVERIFY(store.error().message.contains(u"manager"_s));
}

void TestRights::shutsOutWhoWasRemoved()
{
    const auto open = must(Store::open(PostgresServer::addressAs(m_project->path(), u"ann_u"_s)));
    Member ann = must(m_project->store->member(u"ann"_s));
    ann.active = false;
    must(m_project->store->putMember(ann));
    QCOMPARE(must(open->articleCount()), 0);
    QCOMPARE(seenBy(u"ann_u"_s, u"SELECT count(*) FROM span"_s), u"0"_s);
    const auto store = Store::open(PostgresServer::addressAs(m_project->path(), u"ann_u"_s));
    QCOMPARE(store.error().kind, Error::Kind::Permission);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
