#include "storage/projectcopy.h"
#include "testproject.h"

#include "annotation/edits.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "storage/database.h"
#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

// A project with something in every table goes to a server and comes back, whole: row by row, and byte by
// byte in what it exports.
class TestProjectCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void haveSomethingInEveryTable();
    void haveTheSameRows();
    void exportTheSameBytes();
    void findTheSame();
    void checkWell();

private:
    void work() const;

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Store> m_onServer;
    std::unique_ptr<Store> m_back;
};

namespace {

// Those of the program, not those that the full-text index makes for itself.
QStringList tablesOf(Store &file)
{
    QStringList tables;
    Statement rows = file.database().query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
        "'article_fts%' ORDER BY name");
    while (rows.next())
        tables.append(rows.string(0));
    must(rows.finish());
    return tables;
}

QStringList columnsOf(Store &file, const QString &table)
{
    QStringList columns;
    Statement rows = file.database().query("SELECT name FROM pragma_table_info($1)", table);
    while (rows.next())
        columns.append(rows.string(0));
    must(rows.finish());
    return columns;
}

QList<QStringList> rowsOf(Store &store, const QString &table, const QStringList &columns)
{
    QList<QStringList> all;
    const QString own = table == u"project"_s ? u" WHERE key <> 'layout'"_s : QString();
    Statement rows =
        store.database().query(u"SELECT %1 FROM %2%3"_s.arg(columns.join(u", "_s), table, own).toUtf8());
    while (rows.next()) {
        QStringList row;
        for (int i = 0; i < columns.size(); ++i) {
            const bool real = columns[i] == u"certainty"_s; // of which each database has its own text
            row.append(rows.isNull(i) ? u"NULL"_s
                                      : columns[i] + u'=' +
                               (real ? QString::number(rows.real(i), 'g', 17) : rows.string(i)));
        }
        all.append(row);
    }
    must(rows.finish());
    std::ranges::sort(all);
    return all;
}

void append(Store &store, SessionData &data, Edit edit, const QString &by)
{
    must(store.append(
        data.set.id,
        {.revision = ++data.revision, .at = QDateTime::currentDateTimeUtc(), .annotator = by, .edit = edit}));
    must(data.set.apply(edit));
}

Decision decision(const ArticleText &text)
{
    return {.id = 1,
            .kind = Decision::Kind::Take,
            .layer = u"said"_s,
            .place = {0, 4},
            .quote = text.quote({{0, 4}}),
            .cause = u"label"_s,
            .annotators = {u"ann"_s, u"bob"_s},
            .taken = {u"ann"_s},
            .labels = {u"content"_s, u"source"_s},
            .signature = u"x\u00A0y"_s,
            .reason = u"guidelines"_s,
            .note = u"two\nlines"_s,
            .by = u"rita"_s,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC)};
}

} // namespace

void TestProjectCopies::work() const
{
    Store &store = m_project->store();
    m_project->fill();
    const QString plain = u"Rain fell on the harbour, and the army said that the river rose to the quay; the "
                          "ministry denied it and the army left the harbour again before noon."_s;
    const ImportReport report =
        Importer(store, {.importedBy = u"mia"_s}).run({m_project->write(u"new.txt"_s, plain.toUtf8())});
    QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.value(0).toString()));
    const ArticleId article = must(store.findArticle(u"new"_s)).value();
    must(store.addMember({.annotator = {.name = u"rita"_s}, .role = Role::Manager}));
    SessionData own = must(store.load(article, ann()));
    append(store, own, Edits::mark(own.set, own.article.text, u"said"_s, u"source"_s, {{0, 4}}), u"ann"_s);
    append(store, own, Edits::setCertainty(own.set, 1, 1.0 / 3), u"ann"_s);
    append(store, own, Edits::comment(own.set, {.span = 1, .author = u"ann"_s, .text = u"Why?"_s}), u"ann"_s);
    must(store.addActiveTime(own.set.id, 12'345));
    SessionData gold = must(store.load(article, {.name = u"gold"_s, .kind = Annotator::Kind::Adjudicator}));
    append(store, gold, {u"decide"_s, {DecisionChange{std::nullopt, decision(gold.article.text)}}},
           u"rita"_s);
    const qint64 number = must(store.annotator(u"ann"_s)).id;
    std::ignore = must(store.applyBulk({.annotator = must(store.annotator(u"ann"_s)),
                                        .action = BulkMark{.layer = u"said"_s, .label = u"content"_s},
                                        .targets = {{.article = article, .segments = {{30, 38}}}},
                                        .summary = u"army"_s}));
    std::ignore = must(store.assign({{.article = article,
                                      .annotator = number,
                                      .by = u"rita"_s,
                                      .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, QTimeZone::UTC),
                                      .due = QDate(2030, 1, 31)}}));
    must(store.rememberSkips(number, u"said"_s, u"source"_s, {{article, {5, 9}}}));
    must(store.putSetting(u"team.blind"_s, true));
    must(store.putRecipe(u"mine"_s, {{u"x"_s, 1.5}}));
}

void TestProjectCopies::initTestCase()
{
    m_project = std::make_unique<TestProject>();
    work();
    const QString server = PostgresServer::newDatabase();
    must(copyProject(m_project->store(), server));
    m_onServer = must(Store::open(server));
    const QString back = m_project->path(u"back.galley"_s);
    must(copyProject(*m_onServer, back));
    m_back = must(Store::open(back));
}

void TestProjectCopies::cleanupTestCase()
{
    m_back.reset();
    m_onServer.reset();
    m_project.reset();
}

// Whoever adds a table adds what the copy must not lose.
void TestProjectCopies::haveSomethingInEveryTable()
{
    const QStringList tables = tablesOf(m_project->store());
    QVERIFY(tables.size() >= 20);
    for (const QString &table : tables)
        QVERIFY2(!rowsOf(m_project->store(), table, columnsOf(m_project->store(), table)).isEmpty(),
                 qPrintable(table));
}

void TestProjectCopies::haveTheSameRows()
{
    const QStringList tables = tablesOf(m_project->store());
    for (const QString &table : tables) {
        const QStringList columns = columnsOf(m_project->store(), table);
        const QList<QStringList> rows = rowsOf(m_project->store(), table, columns);
        QCOMPARE(rowsOf(*m_onServer, table, columns), rows);
        QCOMPARE(rowsOf(*m_back, table, columns), rows);
    }
}

void TestProjectCopies::exportTheSameBytes()
{
    const auto exported = [this](Store &store, const QString &name) {
        const QString path = m_project->path(name);
        const ExportReport report = Exporter(store, {.format = u"galley-jsonl"_s}).run(path);
        return report.written ? contentOf(path) : report.problems.value(0).toString().toUtf8();
    };
    const QByteArray first = exported(m_project->store(), u"first.jsonl"_s);
    QVERIFY(first.contains("Rain fell") && first.contains("Why?") && first.contains("0.333333"));
    QCOMPARE(exported(*m_onServer, u"server.jsonl"_s), first);
    QCOMPARE(exported(*m_back, u"back.jsonl"_s), first);
}

void TestProjectCopies::findTheSame()
{
    const QList<ArticleId> found = must(m_project->store().search(u"harbour"_s, 9));
    QCOMPARE(found.size(), 1);
    QCOMPARE(must(m_onServer->search(u"harbour"_s, 9)), found);
    QCOMPARE(must(m_back->search(u"harbour"_s, 9)), found);
}

void TestProjectCopies::checkWell()
{
    const QList<Problem> before = must(m_project->store().check());
    QCOMPARE(must(m_onServer->check()), before);
    QCOMPARE(must(m_back->check()), before);
}

QTEST_GUILESS_MAIN(TestProjectCopies)
#include "tst_projectcopies.moc"
