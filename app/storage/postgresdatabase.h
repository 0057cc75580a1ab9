#pragma once

#include "storage/database.h"
#include "storage/postgrespipeline.h"

struct pg_conn;

namespace Galley {

// A connection to a PostgreSQL database through libpq. One that is lost is made again at the next statement
// that is no part of a transaction.
class PostgresDatabase final : public Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<PostgresDatabase>> open(const PostgresAddress &address,
                                                                        Mode mode);
    ~PostgresDatabase() override;

    [[nodiscard]] QString address() const override { return m_address.shown(); }

    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }

    [[nodiscard]] bool isConnected() const override { return !isLost(); }

    [[nodiscard]] Result<int> layout() override;
    [[nodiscard]] Result<void> lockLayout() override; // and acts as the tables' owner from then on
    [[nodiscard]] Result<void> setLayout(int version) override;
    [[nodiscard]] Result<QList<qint64>> search(const QString &query, int limit) override;
    [[nodiscard]] Result<void> indexText(qint64 article, const QString &text) override;
    [[nodiscard]] Result<void> unindexText(qint64 article) override;
    [[nodiscard]] QByteArray textMatchSql(const QByteArray &article, const QString &words,
                                          const Parameter &parameter, const IdWindow &window) const override;
    [[nodiscard]] QByteArray attributeSql(const QByteArray &column, const QByteArray &key,
                                          const QByteArray &value) const override;
    [[nodiscard]] QByteArray textAttributeSql(const QByteArray &column, const QByteArray &key) const override;
    [[nodiscard]] QByteArray wordKeySql(const QByteArray &text) const override;
    [[nodiscard]] QByteArray foldKeySql(const QByteArray &text) const override;

    [[nodiscard]] Result<void> continueNumbers(const QByteArray &table) override;

    [[nodiscard]] bool hasLogins() const override { return true; }

    [[nodiscard]] const char *likeSql() const override { return " ILIKE "; }

    [[nodiscard]] QByteArray lockSql(const QByteArray &table) const override;
    [[nodiscard]] Result<QStringList> verify(const std::function<bool()> &goesOn) override;
    [[nodiscard]] Result<void> script(const QByteArray &sql) override;

    void setDeadline(QDeadlineTimer deadline) override { m_waiting.setDeadline(deadline); }

protected:
    [[nodiscard]] Result<std::unique_ptr<StatementDriver>> prepareDriver(const QByteArray &sql) override;
    [[nodiscard]] Result<void> begin(Transaction kind) override;
    [[nodiscard]] bool inTransaction() const override;

    [[nodiscard]] qint64 rowsChanged() const override { return m_rowsChanged; }

private:
    friend class PostgresStatement;

    struct Close
    {
        void operator()(pg_conn *connection) const;
    };

    PostgresDatabase(PostgresAddress address, Mode mode);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> makeConnection();
    [[nodiscard]] Result<void> checkEncrypted() const;
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] bool isLost() const;
    // Makes a lost connection again where nothing hangs on it.
    [[nodiscard]] Result<void> ensureConnected();

    // Of statements: prepares it on this connection unless it is, and runs it.
    [[nodiscard]] Result<PostgresResult> run(const QByteArray &sql, const QByteArray &name, int &preparedOn,
                                             const std::vector<const char *> &values);
    [[nodiscard]] Result<PostgresResult> tryRun(const QByteArray &sql, const QByteArray &name,
                                                int &preparedOn, const std::vector<const char *> &values);
    [[nodiscard]] Result<void> ensurePrepared(const QByteArray &sql, const QByteArray &name, int &preparedOn);
    [[nodiscard]] Result<void> sendStatement(const QByteArray &sql, const QByteArray &name, int &preparedOn,
                                             const std::vector<const char *> &values);
    // Waits for what was sent.
    [[nodiscard]] Result<PostgresResult> settled();
    void forget(const QByteArray &name, int preparedOn);
    [[nodiscard]] PostgresResult executed(const QByteArray &sql);
    [[nodiscard]] Result<PostgresResult> runScript(const QByteArray &sql);
    [[nodiscard]] Result<void> lost();
    [[nodiscard]] Result<PostgresResult> checked(PostgresResult result);

    PostgresAddress m_address;
    PostgresWaiting m_waiting{m_address};
    PostgresPipeline m_pipeline;
    Mode m_mode;
    bool m_readOnly = false;
    bool m_closing = false;
    int m_connectionNumber = 0;
    qint64 m_statementNumber = 0;
    qint64 m_rowsChanged = 0;
    std::optional<Error> m_abortedBy; // why the transaction can only be taken back
    std::unique_ptr<pg_conn, Close> m_connection;
};

} // namespace Galley
