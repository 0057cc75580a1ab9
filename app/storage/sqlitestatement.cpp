#include "storage/sqlitestatement.h"

#include "storage/sqliteerror.h"

#include <sqlite3.h>

namespace Galley {

SqliteStatement::SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement, QString path)
    : m_connection(connection)
    , m_statement(statement)
    , m_path(std::move(path))
{}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

void SqliteStatement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement.get(), parameter));
}

void SqliteStatement::bindInteger(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void SqliteStatement::bindReal(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement.get(), parameter, value));
}

void SqliteStatement::bindText(int parameter, QByteArray utf8)
{
    const QByteArray &kept = m_bound.emplace_back(std::move(utf8));
    note(sqlite3_bind_text64(m_statement.get(), parameter, kept.constData(), sqlite3_uint64(kept.size()),
                             SQLITE_STATIC, SQLITE_UTF8));
}

void SqliteStatement::bindBytes(int parameter, QByteArray bytes)
{
    const QByteArray &kept = m_bound.emplace_back(std::move(bytes));
    note(sqlite3_bind_blob64(m_statement.get(), parameter, kept.constData(), sqlite3_uint64(kept.size()),
                             SQLITE_STATIC));
}

Result<bool> SqliteStatement::step()
{
    if (m_bindFailure != SQLITE_OK)
        return std::unexpected(sqliteError(m_connection, m_bindFailure, m_path));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return std::unexpected(sqliteError(m_connection, sqlite3_extended_errcode(m_connection), m_path));
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    if (!m_bound.empty())
        sqlite3_clear_bindings(m_statement.get());
    m_bound.clear();
    m_bindFailure = SQLITE_OK;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    // In this order: the conversion to text comes before its size.
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {data, data ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

} // namespace Galley
