#include "storage/samples.h"
#include "storage/sqlitedatabase.h"

using namespace Galley;
using namespace Samples;

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void reportsProgressAndStops();
    void checksForReadingOnly();
};

namespace {

// Two articles; the first has a set with two spans, a relation and a comment, made by edits.
ArticleId fill(const Project &project)
{
    Schema withRole = schema();
    withRole.layers[0].attributes = {{.id = u"role"_s,
                                      .name = u"Role"_s,
                                      .kind = Attribute::Kind::OneOf,
                                      .options = {{.id = u"agent"_s}}}};
    must(project.store->putSchema(withRole));
    const ArticleId article = project.add(u"a"_s);
    std::ignore = project.add(u"b"_s);
    SessionData data = must(project.store->load(article, ann()));
    const auto apply = [&](Revision revision, const Edit &edit) {
        must(data.set.apply(edit));
        must(project.store->append(data.set.id, entry(revision, edit)));
    };
    apply(1, Edits::mark(data.set, data.article.text, u"actor"_s, u"army"_s, {{0, 5}}));
    apply(2, Edits::mark(data.set, data.article.text, u"actor"_s, u"state"_s, {{8, 12}, {15, 18}}));
    apply(3, Edits::relate(data.set, u"meets"_s, 1, 2));
    const Comment comment{.span = 1, .author = u"ann"_s, .at = entry(4, {}).at, .text = u"Sure?"_s};
    apply(4, Edits::comment(data.set, comment));
    return article;
}

// As SQLite has it; put for PostgreSQL where that is another word.
void damage(const Project &project, const QByteArray &sql)
{
    if (!PostgresServer::isWanted())
        return must(must(SqliteDatabase::open(project.path(), SqliteDatabase::Mode::ReadWrite))->script(sql));
    QString same = QString::fromUtf8(sql);
    same.replace(u"PRAGMA foreign_keys = OFF"_s, u"SET session_replication_role = replica"_s)
        .replace(u"DROP TRIGGER article_text_keeps"_s, u"DROP TRIGGER article_text_keeps ON article_text"_s)
        .replace(u"DROP TRIGGER journal_keeps_all"_s, u"DROP TRIGGER journal_keeps_all ON journal"_s)
        .replace(u"PRAGMA user_version = 99"_s, u"UPDATE project SET value = '99' WHERE key = 'layout'"_s)
        .replace(u"INSERT INTO article_fts(article_fts) VALUES('rebuild')"_s, QString());
    if (same.contains(u"article_fts"_s))
        same = u"DELETE FROM article_words WHERE article_id = 1"_s;
    PostgresServer::run(same, project.path());
}

} // namespace

void TestCheck::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("item");
    const auto row = [](const char *name, const char *sql, const char *kind, const char *item = "") {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(kind) << QString::fromLatin1(item);
    };
    row("nothing", "", "");
    row("a text was changed",
        "DROP TRIGGER article_text_keeps; UPDATE article_text SET text = replace(text, 'Chad', 'Mali') WHERE "
        "id = 1; "
        "INSERT INTO article_fts(article_fts) VALUES('rebuild')",
        "hash");
    row("a length was changed", "UPDATE article SET length = length + 1 WHERE id = 1", "hash");
    row("a text is gone",
        "PRAGMA foreign_keys = OFF; DELETE FROM article_text WHERE id = 2; "
        "INSERT INTO article_fts(article_fts) VALUES('rebuild')",
        "database");
    row("the index lacks a text",
        "INSERT INTO article_fts(article_fts, rowid, text) SELECT 'delete', id, text FROM "
        "article_text WHERE id = 1",
        "database");
    row("a span ends after the text", "UPDATE span SET ends = 5000 WHERE id = 1", "offset", "s1");
    row("a span is turned round", "UPDATE span SET begins = 5, ends = 0 WHERE id = 1", "offset", "s1");
    row("begin and segments differ", "UPDATE span SET begins = 7 WHERE id = 2", "offset", "s2");
    row("a span has moved", "UPDATE span SET begins = 1, ends = 6 WHERE id = 1", "quote", "s1");
    row("a quote was changed", "UPDATE span SET quote = 'Mali' WHERE id = 1", "quote", "s1");
    row("a label that no schema has", "UPDATE label SET label = 'navy' WHERE label = 'army'", "label", "s1");
    row("a relation type that no schema has", "UPDATE relation SET type = 'likes'", "label", "r1");
    row("the schema is gone", "DELETE FROM schema", "label", "s1");
    row("a relation leads nowhere", "PRAGMA foreign_keys = OFF; UPDATE relation SET to_span = 9", "dangling",
        "r1");
    row("the spans were counted wrong", "UPDATE annotation_set SET span_count = 7", "count");
    row("the next id is taken", "UPDATE annotation_set SET next_span = 2", "count");
    row("a journal entry is missing",
        "DROP TRIGGER journal_keeps_all; DELETE FROM journal WHERE revision = 2", "journal");
    row("the journal is too short", "DROP TRIGGER journal_keeps_all; DELETE FROM journal WHERE revision = 4",
        "journal");
    row("a note past the journal", "UPDATE span SET note = 'no' WHERE id = 1", "journal");
    row("a state past the journal", "UPDATE annotation_set SET state = 'done'", "journal");
    row("a field past the journal", "INSERT INTO field(set_id, name, value) VALUES(1, 'topic', 'true')",
        "journal");
    row("a span past the journal",
        "INSERT INTO span(set_id, id, label_id, begins, ends, quote) VALUES(1, 3, 1, 0, 5, 'Niger'); "
        "UPDATE annotation_set SET span_count = 3, next_span = 4",
        "journal");
    row("attributes that are no JSON", "UPDATE span SET attributes = '{' WHERE id = 1", "database");
    row("a field that is no JSON", "INSERT INTO field(set_id, name, value) VALUES(1, 'topic', '{')",
        "database");
    row("a field that no schema has", "INSERT INTO field(set_id, name, value) VALUES(1, 'mood', '1')",
        "label");
    row("a value that is none of the attribute's",
        "UPDATE span SET attributes = '{\"role\":\"x\"}' WHERE id = 1", "value", "s1");
    row("a value that is none of the field's",
        "INSERT INTO field(set_id, name, value) VALUES(1, 'topic', '7')", "value");
    row("a comment beyond the text", "UPDATE comment SET begins = 3, ends = 5000", "offset", "c1");
    row("a comment on a span that never was", "UPDATE comment SET span_id = 77", "dangling", "c1");
    row("a comment past the journal", "UPDATE comment SET text = 'No.'", "journal");
    row("the next comment's id is taken", "UPDATE annotation_set SET next_comment = 1", "count", "c1");
    row("a time below nothing", "UPDATE span SET active_ms = -5 WHERE id = 1", "database", "s1");
    row("a certainty above 1", "UPDATE span SET certainty = 55 WHERE id = 1", "database", "s1");
    row("a state that is none", "UPDATE annotation_set SET state = 'weird'", "database");
    row("an annotator of no kind", "UPDATE annotator SET kind = 'weird'", "database");
    row("a newer project", "PRAGMA user_version = 99", "database");
    row("a schema that is none", "UPDATE schema SET definition = '[]'", "database");
    if (!PostgresServer::isWanted()) // there is no way past its references
        row("a set of no article", "PRAGMA foreign_keys = OFF; UPDATE annotation_set SET article_id = 77",
            "database");
}

void TestCheck::findsWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    QFETCH(QString, item);
    const Project project;
    fill(project);
    damage(project, sql);
    const QList<Problem> problems = must(project.store->check());
    if (kind.isEmpty()) {
        QCOMPARE(problems, QList<Problem>());
        return;
    }
    const auto found = std::ranges::find_if(
        problems, [&](const Problem &problem) { return problem.kind == kind && problem.item == item; });
    QString all;
    for (const Problem &problem : problems)
        all += problem.kind + u' ' + problem.item + u": "_s + problem.message + u'\n';
    QVERIFY2(found != problems.end(), qPrintable(all));
    QVERIFY(!found->message.isEmpty());
    if (!item.isEmpty()) {
        QCOMPARE(found->article, u"a"_s);
        QCOMPARE(found->annotator, u"ann"_s);
    }
}

void TestCheck::reportsProgressAndStops()
{
    const Project project;
    for (int i = 0; i < 20; ++i)
        std::ignore = project.add(QString::number(i));
    QList<qint64> seen;
    std::ignore = must(project.store->check([&](qint64 done, qint64 total) {
        if (total != 20)
            qFatal("%lld", total);
        seen.append(done);
        return true;
    }));
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(seen.last(), 20);

    qint64 last = 0;
    std::ignore = must(project.store->check([&](qint64 done, qint64) {
        last = done;
        return done < 7;
    }));
    QCOMPARE(last, 7);
}

void TestCheck::checksForReadingOnly()
{
    const Project project;
    fill(project);
    const auto store = must(Store::open(project.path(), Store::Access::ReadOnly));
    QCOMPARE(must(store->check()), QList<Problem>());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
