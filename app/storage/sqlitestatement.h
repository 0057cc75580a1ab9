#pragma once

#include "storage/database.h"

struct sqlite3;
struct sqlite3_stmt;

namespace Galley {

class SqliteStatement final : public StatementDriver
{
public:
    // Takes the statement over.
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement, QString path);

    void bindNull(int parameter) override;
    void bindInteger(int parameter, qint64 value) override;
    void bindReal(int parameter, double value) override;
    void bindText(int parameter, QByteArray utf8) override;
    void bindBytes(int parameter, QByteArray bytes) override;
    [[nodiscard]] Result<bool> step() override;
    void reset() override;

    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    void note(int code);

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    std::vector<QByteArray> m_bound; // SQLite reads them in place
    int m_bindFailure = 0;
};

} // namespace Galley
