#pragma once

#include "storage/database.h"

struct pg_result;

namespace Galley {

class PostgresDatabase;

struct FreePostgresResult
{
    void operator()(pg_result *result) const;
};

using PostgresResult = std::unique_ptr<pg_result, FreePostgresResult>;

// Prepared on the server when it first runs, and again after the connection was made anew. Values travel as
// text, whose types the server infers. All rows are fetched at the first step, so that other statements can
// run while they are read: queries of many rows are asked for in pages.
class PostgresStatement final : public StatementDriver
{
public:
    PostgresStatement(PostgresDatabase &database, QByteArray sql, QByteArray name);
    ~PostgresStatement() override;

    void bindNull(int parameter) override;
    void bindInteger(int parameter, qint64 value) override;
    void bindReal(int parameter, double value) override;
    void bindText(int parameter, QByteArray utf8) override;
    void bindBytes(int parameter, QByteArray bytes) override;
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Result<void> send() override;
    void reset() override;

    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;

private:
    void bind(int parameter, std::optional<QByteArray> value);
    [[nodiscard]] Result<std::vector<const char *>> values() const;
    [[nodiscard]] Result<void> run();

    PostgresDatabase &m_database;
    QByteArray m_sql;
    QByteArray m_name;
    int m_preparedOn = 0; // the connection's number; 0: on none
    std::vector<std::optional<QByteArray>> m_values;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace Galley
