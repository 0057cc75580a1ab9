#include "storage/postgresdatabase.h"

#include "storage/postgresconnecting.h"
#include "storage/postgreserror.h"
#include "storage/postgressearch.h"
#include "storage/refusal.h"

#include <QStringList>

#include <libpq-fe.h>

namespace Galley {

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
    ++m_connectionNumber;
    return {};
}

// A service file may lead to another machine without a word of encryption.
Result<void> PostgresDatabase::checkEncrypted() const
{
    if (PQsslInUse(m_connection.get()) || isThisMachine(PQhost(m_connection.get())) ||
        encryptionWasWaived(m_connection.get()))
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
    const PostgresResult result(PQexec(m_connection.get(), settings.constData()));
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
    if (!isLost())
        return {};
    if (isNested())
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
    Error error = postgresError(m_connection.get(), result.get(), address());
    if (!m_abortedBy)
        m_abortedBy = error;
    return std::unexpected(std::move(error));
}

Result<PostgresResult> PostgresDatabase::tryRun(const QByteArray &sql, const QByteArray &name,
                                                int &preparedOn, const std::vector<const char *> &values)
{
    if (auto connected = ensureConnected(); !connected)
        return std::unexpected(std::move(connected).error());
    pg_conn *const connection = m_connection.get();
    if (preparedOn != m_connectionNumber) {
        auto prepared =
            checked(PostgresResult(PQprepare(connection, name.constData(), sql.constData(), 0, nullptr)));
        if (!prepared)
            return prepared;
        preparedOn = m_connectionNumber;
    }
    return checked(PostgresResult(PQexecPrepared(connection, name.constData(), int(values.size()),
                                                 values.data(), nullptr, nullptr, 0)));
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
    // In a failed transaction it cannot be taken away, and stays until the connection ends.
    if (m_closing || preparedOn == 0 || preparedOn != m_connectionNumber || isLost() ||
        PQtransactionStatus(m_connection.get()) == PQTRANS_INERROR)
        return;
    const QByteArray sql = "DEALLOCATE " + name;
    const PostgresResult gone(PQexec(m_connection.get(), sql.constData()));
}

Result<void> PostgresDatabase::script(const QByteArray &sql)
{
    if (auto connected = ensureConnected(); !connected)
        return connected;
    auto result = checked(PostgresResult(PQexec(m_connection.get(), sql.constData())));
    if (!result)
        return std::unexpected(std::move(result).error());
    // The server answers so to a commit of what can only be taken back.
    if (sql == "COMMIT" && qstrcmp(PQcmdStatus(result->get()), "ROLLBACK") == 0)
        return std::unexpected(
            m_abortedBy.value_or(postgresError(m_connection.get(), result->get(), address())));
    return {};
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
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

Result<int> PostgresDatabase::layout()
{
    return number("SELECT CAST(value AS BIGINT) FROM project WHERE key = 'layout'")
        .transform([](std::optional<qint64> version) { return int(version.value_or(0)); });
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
    return execute("INSERT INTO article_words(article_id, words, lexemes) VALUES($1, $2, $3)", article,
                   indexed.words, indexed.lexemes)
        .transform([](qint64) {});
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
