#include "storage/projectcopy.h"

#include "storage/database.h"
#include "storage/fullset.h"
#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

// Whatever a project holds is the same after a way to a server and back.
class TestProjectCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryTable_data();
    void knowsEveryTable();
    void losesNothing();
    void goesOnWithNewNumbers();
    void leavesNothingWhenItIsStopped_data();
    void leavesNothingWhenItIsStopped();
    void leavesWhatWasThereBefore();
};

namespace {

QStringList rowsOf(Store &store, const QByteArray &select)
{
    QStringList all;
    Statement rows = store.database().query(select);
    while (rows.next())
        all.append(rows.string(0));
    must(rows.finish());
    return all;
}

// Each row as one text.
QStringList everything(Store &store)
{
    QStringList all;
    for (const char *const columns :
         {"set_id || ' ' || revision || ' ' || at || annotator || kind || target || action || changes || "
          "bulk "
          "FROM journal ORDER BY set_id, revision",
          "name || kind || role || login || active || ' ' || id FROM annotator ORDER BY id",
          "id || ' ' || layer || label FROM label ORDER BY id", "name || value FROM setting ORDER BY name",
          "name || definition FROM recipe ORDER BY name",
          "id || ' ' || article_id || ' ' || annotator_id || state || revision || ' ' || active_ms || ' ' || "
          "next_span || ' ' || next_comment || ' ' || next_relation FROM annotation_set ORDER BY id",
          "annotator_id || layer || label || article_id || ' ' || begins || ' ' || ends FROM skip ORDER BY "
          "annotator_id, layer, label, article_id, begins",
          "key || value FROM project WHERE key <> 'layout' ORDER BY key"})
        all += rowsOf(store, QByteArray("SELECT ") + columns);
    return all;
}

} // namespace

void TestProjectCopy::knowsEveryTable_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QByteArray>("columns"); // of a fresh project: table, column
    QTest::newRow("of a file") << false
                               << "SELECT t.name || '.' || c.name FROM pragma_table_list t, "
                                  "pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' "
                                  "AND t.name NOT LIKE 'sqlite_%'"_ba;
    QTest::newRow("of a server") << true
                                 << "SELECT table_name || '.' || column_name FROM information_schema.columns "
                                    "WHERE table_schema = current_schema() AND is_generated = 'NEVER'"_ba;
}

// A table or column that a layout adds belongs into the list of projectcopy.cpp.
void TestProjectCopy::knowsEveryTable()
{
    QFETCH(bool, onServer);
    QFETCH(QByteArray, columns);
    const QTemporaryDir folder;
    const auto store = onServer ? must(Store::open(PostgresServer::newProject()))
                                : must(Store::create(folder.filePath(u"fresh.galley"_s)));
    QStringList there = rowsOf(*store, columns);
    there.removeIf([](const QString &column) {
        return column.startsWith(u"project."_s) || column.startsWith(u"article_words."_s);
    });
    QStringList copied;
    for (const CopiedTable &table : copiedTables()) {
        for (const QByteArray &column : table.columns)
            copied += QString::fromLatin1(table.name + '.' + column);
    }
    there.sort();
    copied.sort();
    QCOMPARE(copied, there);
}

void TestProjectCopy::losesNothing()
{
    const QTemporaryDir folder;
    const auto first = must(Store::create(folder.filePath(u"first.galley"_s), {schema()}));
    const ArticleId a = must(first->addArticle(article(u"a"_s)));
    std::ignore = must(first->addArticle(article(u"b"_s, u"Élan 官方 🚁\r\n"_s)));
    std::ignore = must(first->addSet(fullSet(a, must(first->article(a)).text), u"importer"_s));
    must(first->rememberSkips(1, u"actor"_s, u"army"_s, {{a, {0, 5}}}));
    must(first->putSetting(u"team.blind"_s, true));
    must(first->putRecipe(u"mine"_s, {{u"x"_s, 1}}));

    const QString server = PostgresServer::newDatabase();
    must(copyProject(*first, server));
    const auto second = must(Store::open(server));
    const QString back = folder.filePath(u"back.galley"_s);
    must(copyProject(*second, back));
    const auto third = must(Store::open(back));
    for (Store *const copy : {second.get(), third.get()}) {
        QCOMPARE(everything(*copy), everything(*first));
        QCOMPARE(must(copy->article(2)), must(first->article(2)));
        QCOMPARE(must(copy->sets(a))[0].set.spans(), must(first->sets(a))[0].set.spans());
        QCOMPARE(must(copy->sets(a))[0].set.comments(), must(first->sets(a))[0].set.comments());
        QCOMPARE(must(copy->sets(a))[0].set.relations(), must(first->sets(a))[0].set.relations());
        QCOMPARE(must(copy->sets(a))[0].set.fields(), must(first->sets(a))[0].set.fields());
        QCOMPARE(must(copy->search(u"elan"_s, 9)), QList<ArticleId>{2});
        QCOMPARE(must(copy->schemas()), must(first->schemas()));
    }
}

void TestProjectCopy::goesOnWithNewNumbers()
{
    const QTemporaryDir folder;
    const auto first = must(Store::create(folder.filePath(u"first.galley"_s), {schema()}));
    std::ignore = must(first->addArticle(article(u"a"_s)));
    const QString server = PostgresServer::newDatabase();
    must(copyProject(*first, server));
    const auto copy = must(Store::open(server));
    QCOMPARE(must(copy->addArticle(article(u"b"_s))), 2);
    QCOMPARE(must(copy->annotator(u"ann"_s)).id, 1);
}

void TestProjectCopy::leavesNothingWhenItIsStopped_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("in a file") << false;
    QTest::newRow("on a server") << true;
}

void TestProjectCopy::leavesNothingWhenItIsStopped()
{
    QFETCH(bool, onServer);
    const QTemporaryDir folder;
    const auto first = must(Store::create(folder.filePath(u"first.galley"_s), {schema()}));
    std::ignore = must(first->addArticle(article(u"a"_s)));
    const QString to = onServer ? PostgresServer::newDatabase() : folder.filePath(u"copy.galley"_s);
    const auto before = QDir(folder.path()).entryList(QDir::Files);
    const auto stopped = copyProject(*first, to, [](qint64, qint64) { return false; });
    QCOMPARE(stopped.error().kind, Error::Kind::Io);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    if (onServer)
        QCOMPARE(PostgresServer::run(u"SELECT count(*) FROM pg_class WHERE relnamespace = "
                                     u"'public'::regnamespace"_s,
                                     to),
                 u"0"_s);
    must(copyProject(*first, to)); // again, to the same place
    QCOMPARE(must(must(Store::open(to))->articleCount()), 1);
}

void TestProjectCopy::leavesWhatWasThereBefore()
{
    const QTemporaryDir folder;
    const auto first = must(Store::create(folder.filePath(u"first.galley"_s), {schema()}));
    const QString second = folder.filePath(u"second.galley"_s);
    std::ignore = must(must(Store::create(second, {schema()}))->addArticle(article(u"kept"_s)));
    QCOMPARE(copyProject(*first, second).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(must(must(Store::open(second))->articleCount()), 1);

    const QString server = PostgresServer::newDatabase();
    PostgresServer::run(u"CREATE TABLE theirs(x INT)"_s, server);
    QCOMPARE(copyProject(*first, server).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(PostgresServer::run(u"SELECT count(*) FROM theirs"_s, server), u"0"_s);
}

QTEST_GUILESS_MAIN(TestProjectCopy)
#include "tst_projectcopy.moc"
