#include "storage/sqlitechanges.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Galley {

namespace {

constexpr int LookEvery = 1000; // milliseconds
constexpr int Calm = 20;        // how many times as long as a look is the pause after it, at least

struct Trace
{
    Changes::Kind kind;
    const char *sql; // another answer when something of the kind changed
};

constexpr Trace All[] = {
    {Changes::Marks, "SELECT count(*), sum(revision) FROM annotation_set"},
    {Changes::States, "SELECT state, count(*), sum(id) FROM annotation_set GROUP BY state"},
    {Changes::Assignments,
     "SELECT due, annotator_id, count(*), sum(article_id) FROM assignment GROUP BY due, annotator_id"},
    {Changes::Team, "SELECT name, kind, role, login, active FROM annotator ORDER BY id"},
    {Changes::Settings, "SELECT name, value FROM setting ORDER BY name"},
    {Changes::Schemas, "SELECT id, place, version, definition FROM schema ORDER BY id"},
    {Changes::Articles, "SELECT count(*), max(id) FROM article"},
};

Result<size_t> traceOf(Database &database, const char *sql)
{
    size_t trace = 0;
    Statement rows = database.query(sql);
    const QByteArrayView text(sql);
    const int columns = int(text.first(text.indexOf(" FROM")).count(',')) + 1;
    while (rows.next()) {
        for (int i = 0; i < columns; ++i)
            trace = qHash(rows.bytes(i), trace + 1);
    }
    return rows.result(trace);
}

} // namespace

SqliteChanges::SqliteChanges(std::unique_ptr<SqliteDatabase> database)
    : m_database(std::move(database))
    , m_interval(LookEvery)
{}

Result<std::unique_ptr<ChangeSource>> SqliteChanges::open(const QString &path)
{
    auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<SqliteChanges> changes(new SqliteChanges(std::move(*database)));
    return changes->look().transform(
        [&](const Changes &) { return std::unique_ptr<ChangeSource>(std::move(changes)); });
}

Result<Changes> SqliteChanges::wait(const Wake &wake, int milliseconds)
{
    const bool wholeInterval = milliseconds < 0 || milliseconds >= m_interval;
    std::ignore = wake.waitFor(wholeInterval ? m_interval : milliseconds);
    return wake.isCalled() || !wholeInterval ? Result<Changes>(Changes()) : look();
}

Result<Changes> SqliteChanges::look()
{
    const auto version = m_database->number("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    if (version->value_or(0) == m_version)
        return Changes();
    QElapsedTimer timer;
    timer.start();
    const auto now = traces();
    if (!now)
        return std::unexpected(now.error());
    m_interval = std::max(LookEvery, int(timer.elapsed()) * Calm);
    m_version = version->value_or(0);
    Changes changes;
    for (size_t i = 0; i < now->size(); ++i) {
        if ((*now)[i] != m_traces[i])
            changes.kinds |= All[i].kind;
    }
    changes.anyArticle = bool(changes.kinds & (Changes::Marks | Changes::States));
    m_traces = *now;
    return changes;
}

Result<SqliteChanges::Traces> SqliteChanges::traces()
{
    Traces traces = {};
    const auto read = m_database->transaction(Database::Transaction::Read, [&]() -> Result<void> {
        for (size_t i = 0; i < traces.size(); ++i) {
            const auto trace = traceOf(*m_database, All[i].sql);
            if (!trace)
                return std::unexpected(trace.error());
            traces[i] = *trace;
        }
        return {};
    });
    return read.transform([&] { return traces; });
}

} // namespace Galley
