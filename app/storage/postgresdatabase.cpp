#include "storage/postgresdatabase.h"

#include "storage/postgresconnecting.h"
#include "storage/postgreserror.h"
#include "storage/postgressearch.h"
#include "storage/refusal.h"

#include <QStringList>

#include <libpq-fe.h>

namespace Galley {

namespace {

constexpr qsizetype MostSent = 500; // statements that nobody has waited for

} // namespace

PostgresDatabase::PostgresDatabase(PostgresAddress address, Mode mode)
    : m_address(std::move(address))
    , m_mode(mode)
{}

PostgresDatabase::~PostgresDatabase()
{
    m_closing = true;
    forgetStatements();
}

void PostgresDatabase::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const PostgresAddress &address, Mode mode)
{
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(address, mode));
    if (auto connected = database->connect(); !connected)
        return std::unexpected(std::move(connected).error());
    return database;
}

Result<void> PostgresDatabase::connect()
{
    return makeConnection().and_then([this] { return checkEncrypted(); }).and_then([this] {
        return setUp();
    });
}

Result<void> PostgresDatabase::makeConnection()
{
    m_connection.reset(startedConnection(m_address));
    if (!m_connection || PQstatus(m_connection.get()) != CONNECTION_OK) {
        Error error = postgresConnectError(m_connection.get(), address());
        m_connection.reset();
        return std::unexpected(std::move(error));
    }
    PQsetnonblocking(m_connection.get(), 1);
    m_pipeline.reset();
    ++m_connectionNumber;
    return {};
}

Result<void> PostgresDatabase::checkEncrypted() const
{
    if (isEncryptedAsWanted(m_connection.get()))
        return {};
    return refuse(Error::Kind::Permission,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The connection to %1 would not be encrypted. Ask who runs the server to "
                                    "turn SSL on, or write sslmode=disable into the address if the network "
                                    "is safe."),
                  address());
}

Result<void> PostgresDatabase::setUp()
{
    QByteArray settings =
        "SET lock_timeout = '10s'; SET jit = off; SET extra_float_digits = 1;"
        // What is called saved is on the disk, also where the server is told to be hasty.
        "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
        "'off';";
    if (m_mode == Mode::ReadOnly)
        settings += "SET default_transaction_read_only = on;";
    const PostgresResult result = executed(settings);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return std::unexpected(postgresError(m_connection.get(), result.get(), address()));
    const auto isOn = [this](const char *setting) {
        return qstrcmp(PQparameterStatus(m_connection.get(), setting), "on") == 0;
    };
    m_readOnly = m_mode == Mode::ReadOnly || isOn("in_hot_standby") || isOn("default_transaction_read_only");
    return {};
}

bool PostgresDatabase::isLost() const
{
    return !m_connection || PQstatus(m_connection.get()) != CONNECTION_OK;
}

Result<void> PostgresDatabase::ensureConnected()
{
    if (heldOff())
        return std::unexpected(*heldOff());
    if (!isLost())
        return {};
    if (isNested() || m_waiting.isOver())
        return std::unexpected(postgresError(m_connection.get(), nullptr, address()));
    return connect();
}

Result<PostgresResult> PostgresDatabase::checked(PostgresResult result)
{
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
        m_rowsChanged = QByteArrayView(PQcmdTuples(result.get())).toLongLong();
        return result;
    case PGRES_EMPTY_QUERY:
        return result;
    default:
        break;
    }
    // Without a state it is libpq that failed, which knows the connection's end only once it has read it.
    if (!PQresultErrorField(result.get(), PG_DIAG_SQLSTATE))
        PQconsumeInput(m_connection.get());
    Error error = postgresError(m_connection.get(), result.get(), address());
    if (!m_abortedBy)
        m_abortedBy = error;
    if (error.kind == Error::Kind::Unreachable)
        m_connection.reset();
    return std::unexpected(std::move(error));
}

PostgresResult PostgresDatabase::executed(const QByteArray &sql)
{
    pg_conn *const connection = m_connection.get();
    return PQsendQuery(connection, sql.constData()) != 0 ? m_waiting.result(connection) : PostgresResult();
}

Result<void> PostgresDatabase::ensurePrepared(const QByteArray &sql, const QByteArray &name, int &preparedOn)
{
    if (auto connected = ensureConnected(); !connected || preparedOn == m_connectionNumber)
        return connected;
    return settled().and_then([&](PostgresResult) -> Result<void> {
        pg_conn *const connection = m_connection.get();
        const bool sent = PQsendPrepare(connection, name.constData(), sql.constData(), 0, nullptr) != 0;
        return checked(sent ? m_waiting.result(connection) : PostgresResult()).transform([&](PostgresResult) {
            preparedOn = m_connectionNumber;
        });
    });
}

Result<PostgresResult> PostgresDatabase::tryRun(const QByteArray &sql, const QByteArray &name,
                                                int &preparedOn, const std::vector<const char *> &values)
{
    if (auto prepared = ensurePrepared(sql, name, preparedOn); !prepared)
        return std::unexpected(std::move(prepared).error());
    pg_conn *const connection = m_connection.get();
    if (m_pipeline.isOpen()) // one way for all
        return m_pipeline.send(connection, name, values) ? settled() : checked({});
    const bool sent = PQsendQueryPrepared(connection, name.constData(), int(values.size()), values.data(),
                                          nullptr, nullptr, 0) != 0;
    return checked(sent ? m_waiting.result(connection) : PostgresResult());
}

Result<void> PostgresDatabase::sendStatement(const QByteArray &sql, const QByteArray &name, int &preparedOn,
                                             const std::vector<const char *> &values)
{
    if (!isNested())
        return run(sql, name, preparedOn, values).transform([](PostgresResult) {});
    if (auto prepared = ensurePrepared(sql, name, preparedOn); !prepared)
        return prepared;
    if (!m_pipeline.send(m_connection.get(), name, values))
        return lost();
    return m_pipeline.size() < MostSent ? Result<void>() : settled().transform([](PostgresResult) {});
}

Result<PostgresResult> PostgresDatabase::settled()
{
    if (!m_pipeline.isOpen())
        return PostgresResult();
    return checked(m_pipeline.finish(m_connection.get(), m_waiting));
}

Result<PostgresResult> PostgresDatabase::run(const QByteArray &sql, const QByteArray &name, int &preparedOn,
                                             const std::vector<const char *> &values)
{
    auto result = tryRun(sql, name, preparedOn, values);
    // What only reads can be asked again; whether a change was made nobody knows.
    if (!result && isLost() && !isNested() && sql.startsWith("SELECT"))
        return tryRun(sql, name, preparedOn, values);
    return result;
}

void PostgresDatabase::forget(const QByteArray &name, int preparedOn)
{
    if (m_closing || preparedOn == 0 || preparedOn != m_connectionNumber || isLost() || !settled())
        return;
    // In a failed transaction it cannot be taken away, and stays until the connection ends.
    if (PQtransactionStatus(m_connection.get()) != PQTRANS_INERROR)
        std::ignore = executed("DEALLOCATE " + name);
}

Result<void> PostgresDatabase::script(const QByteArray &sql)
{
    if (auto connected = ensureConnected(); !connected)
        return connected;
    // A transaction that cannot begin fails with its first statement.
    if (isNested() && sql.startsWith("SAVEPOINT"))
        return m_pipeline.sendText(m_connection.get(), sql) ? Result<void>() : lost();
    auto result = runScript(sql);
    if (!result)
        return std::unexpected(std::move(result).error());
    // The server answers so to a commit of what can only be taken back.
    if (sql == "COMMIT" && qstrcmp(PQcmdStatus(result->get()), "ROLLBACK") == 0)
        return std::unexpected(
            m_abortedBy.value_or(postgresError(m_connection.get(), result->get(), address())));
    return {};
}

Result<PostgresResult> PostgresDatabase::runScript(const QByteArray &sql)
{
    if (m_pipeline.isOpen() && !sql.startsWith("ROLLBACK") && !sql.contains(';'))
        return m_pipeline.sendText(m_connection.get(), sql) ? settled() : checked({});
    if (auto sent = settled(); !sent && (isLost() || !sql.startsWith("ROLLBACK")))
        return sent;
    return checked(executed(sql));
}

Result<void> PostgresDatabase::lost()
{
    return checked({}).transform([](PostgresResult) {});
}

Result<std::unique_ptr<StatementDriver>> PostgresDatabase::prepareDriver(const QByteArray &sql)
{
    return std::make_unique<PostgresStatement>(*this, sql, "g" + QByteArray::number(++m_statementNumber));
}

Result<void> PostgresDatabase::begin(Transaction kind)
{
    const QByteArray sql = kind == Transaction::Write
        ? QByteArrayLiteral("BEGIN")
        : QByteArrayLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ");
    m_abortedBy.reset();
    auto begun = script(sql);
    if (!begun && isLost())
        begun = script(sql);
    m_abortedBy.reset();
    return begun;
}

bool PostgresDatabase::inTransaction() const
{
    if (isLost())
        return false;
    const PGTransactionStatusType status = PQtransactionStatus(m_connection.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || m_pipeline.isOpen();
}

Result<int> PostgresDatabase::layout()
{
    return number("SELECT CAST(value AS BIGINT) FROM project WHERE key = 'layout'")
        .transform([](std::optional<qint64> version) { return int(version.value_or(0)); });
}

// What a superuser, or another member of the owner's role, makes belongs to the owner like the rest.
Result<void> PostgresDatabase::lockLayout()
{
    return script("SELECT pg_advisory_xact_lock(hashtext('galley'), 0)").and_then([this]() -> Result<void> {
        Statement row = query("SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class "
                              "WHERE oid = to_regclass(quote_ident(current_schema()) || '.project')");
        const QByteArray owner = row.next() ? row.bytes(0).toByteArray() : QByteArray();
        return row.finish().and_then(
            [&] { return owner.isEmpty() ? Result<void>() : script("SET LOCAL ROLE " + owner); });
    });
}

Result<void> PostgresDatabase::setLayout(int version)
{
    return execute("INSERT INTO project(key, value) VALUES('layout', $1) ON CONFLICT(key) DO UPDATE SET "
                   "value = excluded.value",
                   QString::number(version))
        .transform([](qint64) {});
}

Result<void> PostgresDatabase::continueNumbers(const QByteArray &table)
{
    return number("SELECT setval(pg_get_serial_sequence('" + table +
                  "', 'id'), greatest(max(id), 1), max(id) IS "
                  "NOT NULL) FROM " +
                  table)
        .transform([](std::optional<qint64>) {});
}

QByteArray PostgresDatabase::lockSql(const QByteArray &table) const
{
    return " FOR UPDATE OF " + table;
}

Result<QList<qint64>> PostgresDatabase::search(const QString &query, int limit)
{
    QList<QString> values;
    const auto sql = PostgresSearch::rankedSql(query, [&values](const QString &value) {
        values.append(value);
        return "$" + QByteArray::number(values.size());
    });
    if (!sql)
        return std::unexpected(sql.error());
    Statement rows = prepare(*sql + " LIMIT " + QByteArray::number(limit));
    for (qsizetype i = 0; i < values.size(); ++i)
        rows.bind(int(i) + 1, values[i]);
    QList<qint64> articles;
    while (rows.next())
        articles.append(rows.integer(0));
    return rows.result(articles);
}

Result<void> PostgresDatabase::indexText(qint64 article, const QString &text)
{
    const PostgresSearch::IndexedText indexed(text);
    return send("INSERT INTO article_words(article_id, words, lexemes) VALUES($1, $2, $3)", article,
                indexed.words, indexed.lexemes);
}

Result<void> PostgresDatabase::unindexText(qint64 article)
{
    return execute("DELETE FROM article_words WHERE article_id = $1", article).transform([](qint64) {});
}

QByteArray PostgresDatabase::textMatchSql(const QByteArray &article, const QString &words,
                                          const Parameter &parameter, const IdWindow &window) const
{
    const auto condition = PostgresSearch::conditionSql(words, parameter);
    const QByteArray bounds = window.after.isEmpty()
        ? QByteArray()
        : " AND w.article_id > " + window.after + " AND w.article_id <= " + window.last;
    return article + " IN (SELECT w.article_id FROM article_words w WHERE " + condition.value_or("FALSE") +
        bounds + ")";
}

QByteArray PostgresDatabase::attributeSql(const QByteArray &column, const QByteArray &key,
                                          const QByteArray &value) const
{
    const QByteArray members = "EXISTS (SELECT 1 FROM json_each(" + column + "::json) k WHERE k.key = " + key;
    if (value.isEmpty())
        return members + ")";
    const QByteArray fits = " ILIKE " + value + " ESCAPE '\\'";
    return members +
        " AND CASE json_typeof(k.value) WHEN 'array' THEN EXISTS (SELECT 1 FROM "
        "json_array_elements_text(CASE json_typeof(k.value) WHEN 'array' THEN k.value END) v WHERE v" +
        fits + ") ELSE k.value #>> '{}'" + fits + " END)";
}

QByteArray PostgresDatabase::textAttributeSql(const QByteArray &column, const QByteArray &key) const
{
    const QByteArray json = column + "::json";
    return "CASE json_typeof(" + json + " -> " + key + ") WHEN 'string' THEN " + json + " ->> " + key +
        " END";
}

QByteArray PostgresDatabase::wordKeySql(const QByteArray &text) const
{
    return "galley_word_key(" + text + ")";
}

QByteArray PostgresDatabase::foldKeySql(const QByteArray &text) const
{
    return "galley_fold_key(" + text + ")";
}

Result<QStringList> PostgresDatabase::verify(const std::function<bool()> &goesOn)
{
    if (!goesOn())
        return QStringList();
    // The server keeps its own indexes and references; what search needs is the program's.
    QStringList faults;
    Statement rows = query("SELECT t.id FROM article_text t LEFT JOIN article_words w ON w.article_id = t.id "
                           "WHERE w.article_id IS NULL LIMIT 100");
    while (rows.next())
        faults += QStringLiteral("the full-text index lacks article number %1").arg(rows.integer(0));
    return rows.result(faults);
}

} // namespace Galley
