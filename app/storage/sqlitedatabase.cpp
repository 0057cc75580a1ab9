#include "storage/sqlitedatabase.h"

#include "storage/sqliteerror.h"
#include "storage/sqlitefunctions.h"
#include "storage/sqlitestatement.h"

#include <QScopeGuard>
#include <QStringList>
#include <QUrl>

#include <sqlite3.h>

namespace Galley {

namespace {

constexpr int BusyTimeout = 5000; // milliseconds

// A file: address, so that nothing in a path is taken for SQLite's own syntax.
QByteArray uri(const QString &path, SqliteDatabase::Mode mode)
{
    QByteArray address = "file:" + QUrl::toPercentEncoding(path, "/");
    if (mode == SqliteDatabase::Mode::Immutable)
        address += "?immutable=1";
    return address;
}

int openFlags(SqliteDatabase::Mode mode)
{
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case SqliteDatabase::Mode::ReadWrite:
    case SqliteDatabase::Mode::ReadOnly: // whoever may not write the log cannot remove it, either
        return flags | SQLITE_OPEN_READWRITE;
    case SqliteDatabase::Mode::Create:
        return flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default:
        return flags | SQLITE_OPEN_READONLY;
    }
}

} // namespace

SqliteDatabase::SqliteDatabase(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_open(m_path)
{}

SqliteDatabase::~SqliteDatabase()
{
    forgetStatements();
}

void SqliteDatabase::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, Mode mode)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(path, mode));
    if (auto connected = database->connect(); !connected)
        return std::unexpected(std::move(connected).error());
    if (auto ready = database->setUp(); !ready)
        return std::unexpected(std::move(ready).error());
    return database;
}

Result<void> SqliteDatabase::connect()
{
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(uri(m_path, m_mode).constData(), &connection, openFlags(m_mode), nullptr);
    m_connection.reset(connection);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(connection, code, m_path));
    sqlite3_busy_timeout(connection, BusyTimeout);
    // A project may come from anybody: its tables cannot make the program do anything but read them.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    addTextFunctions(connection);
    return {};
}

Result<void> SqliteDatabase::setUp()
{
    QByteArray settings =
        "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
        "PRAGMA cache_size = -8000;";
    if (m_mode == Mode::ReadOnly)
        settings += "PRAGMA query_only = ON;";
    if (m_mode == Mode::ReadWrite)
        settings +=
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;";
    return script(settings);
}

bool SqliteDatabase::isReadOnly() const
{
    return m_mode == Mode::ReadOnly || sqlite3_db_readonly(m_connection.get(), "main") != 0;
}

Result<int> SqliteDatabase::layout()
{
    return number("PRAGMA user_version").transform([](std::optional<qint64> version) {
        return int(version.value_or(0));
    });
}

Result<void> SqliteDatabase::setLayout(int version)
{
    return script("PRAGMA user_version = " + QByteArray::number(version));
}

Result<QList<qint64>> SqliteDatabase::search(const QString &words, int limit)
{
    Statement rows = query("SELECT rowid FROM article_fts WHERE article_fts MATCH $1 ORDER BY rank LIMIT $2",
                           words, limit);
    QList<qint64> articles;
    while (rows.next())
        articles.append(rows.integer(0));
    return rows.result(articles);
}

Result<void> SqliteDatabase::indexText(qint64 article, const QString &)
{
    return execute("INSERT INTO article_fts(rowid, text) SELECT id, text FROM article_text WHERE id = $1",
                   article)
        .transform([](qint64) {});
}

Result<void> SqliteDatabase::unindexText(qint64 article)
{
    return execute("INSERT INTO article_fts(article_fts, rowid, text) "
                   "SELECT 'delete', id, text FROM article_text WHERE id = $1",
                   article)
        .transform([](qint64) {});
}

QByteArray SqliteDatabase::textMatchSql(const QByteArray &article, const QString &words,
                                        const Parameter &parameter, const IdWindow &window) const
{
    const QByteArray bounds = window.after.isEmpty()
        ? QByteArray()
        : " AND rowid > " + window.after + " AND rowid <= " + window.last;
    return article + " IN (SELECT rowid FROM article_fts WHERE article_fts MATCH " + parameter(words) +
        bounds + ")";
}

QByteArray SqliteDatabase::attributeSql(const QByteArray &column, const QByteArray &key,
                                        const QByteArray &value) const
{
    const QByteArray members = "EXISTS (SELECT 1 FROM json_each(" + column + ") k WHERE k.key = " + key;
    if (value.isEmpty())
        return members + ")";
    const QByteArray fits = " LIKE " + value + " ESCAPE '\\'";
    return members +
        " AND CASE k.type WHEN 'array' THEN EXISTS (SELECT 1 FROM json_each(k.value) v WHERE v.value" + fits +
        ") WHEN 'true' THEN 'true'" + fits + " WHEN 'false' THEN 'false'" + fits + " ELSE k.value" + fits +
        " END)";
}

QByteArray SqliteDatabase::textAttributeSql(const QByteArray &column, const QByteArray &key) const
{
    const QByteArray arguments = "(" + column + ", '$.\"' || " + key + " || '\"')";
    return "CASE json_type" + arguments + " WHEN 'text' THEN json_extract" + arguments + " END";
}

QByteArray SqliteDatabase::wordKeySql(const QByteArray &text) const
{
    return "galley_word_key(" + text + ")";
}

QByteArray SqliteDatabase::foldKeySql(const QByteArray &text) const
{
    return "galley_fold_key(" + text + ")";
}

Result<void> SqliteDatabase::script(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(m_connection.get(), code, m_path));
    return {};
}

Result<std::unique_ptr<StatementDriver>> SqliteDatabase::prepareDriver(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(m_connection.get(), code, m_path));
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i)
        Q_ASSERT(sqlite3_bind_parameter_name(statement, i) == "$" + QByteArray::number(i));
    return std::make_unique<SqliteStatement>(m_connection.get(), statement, m_path);
}

Result<void> SqliteDatabase::begin(Transaction kind)
{
    return script(kind == Transaction::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

bool SqliteDatabase::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection.get()) == 0;
}

qint64 SqliteDatabase::rowsChanged() const
{
    return sqlite3_changes64(m_connection.get());
}

Result<QStringList> SqliteDatabase::verify(const std::function<bool()> &goesOn)
{
    constexpr int StepsBetweenQuestions = 100'000; // a few milliseconds
    bool stopped = false;
    auto ask = [&] {
        stopped = !goesOn();
        return stopped;
    };
    using Ask = decltype(ask);
    sqlite3_progress_handler(
        m_connection.get(), StepsBetweenQuestions,
        [](void *context) { return (*static_cast<Ask *>(context))() ? 1 : 0; }, &ask);
    const auto quiet =
        qScopeGuard([this] { sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr); });

    QStringList faults;
    const auto verified = verifyInto(faults);
    if (!verified && !stopped)
        return std::unexpected(verified.error());
    return faults;
}

Result<void> SqliteDatabase::verifyInto(QStringList &faults)
{
    Statement integrity = query("PRAGMA integrity_check(100)");
    while (integrity.next()) {
        if (integrity.bytes(0) != "ok")
            faults += integrity.string(0);
    }
    if (auto done = integrity.finish(); !done)
        return done;
    Statement keys = query("PRAGMA foreign_key_check");
    while (keys.next())
        faults += QStringLiteral("%1 row %2 refers to a missing row of %3")
                      .arg(keys.string(0), keys.string(1), keys.string(2));
    if (auto done = keys.finish(); !done || isReadOnly())
        return done;
    // FTS5 compares its index with the texts by a command that has the form of an insertion.
    const auto indexed = script("INSERT INTO article_fts(article_fts, rank) VALUES('integrity-check', 1)");
    if (indexed || indexed.error().kind != Error::Kind::Corrupt)
        return indexed;
    faults += QStringLiteral("the full-text index does not fit the texts");
    return {};
}

} // namespace Galley
