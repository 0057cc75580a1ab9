#include "storage/postgresstatement.h"

#include "storage/postgresdatabase.h"
#include "storage/refusal.h"

#include <QLocale>

#include <libpq-fe.h>

namespace Galley {

void FreePostgresResult::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresStatement::PostgresStatement(PostgresDatabase &database, QByteArray sql, QByteArray name)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_name(std::move(name))
{}

PostgresStatement::~PostgresStatement()
{
    m_database.forget(m_name, m_preparedOn);
}

void PostgresStatement::bind(int parameter, std::optional<QByteArray> value)
{
    if (m_values.size() < size_t(parameter))
        m_values.resize(size_t(parameter));
    m_values[size_t(parameter) - 1] = std::move(value);
}

void PostgresStatement::bindNull(int parameter)
{
    bind(parameter, std::nullopt);
}

void PostgresStatement::bindInteger(int parameter, qint64 value)
{
    bind(parameter, QByteArray::number(value));
}

void PostgresStatement::bindReal(int parameter, double value)
{
    bind(parameter, QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void PostgresStatement::bindText(int parameter, QByteArray utf8)
{
    bind(parameter, utf8.isNull() ? QByteArray("") : std::move(utf8));
}

void PostgresStatement::bindBytes(int parameter, QByteArray bytes)
{
    bind(parameter, "\\x" + bytes.toHex());
}

Result<std::vector<const char *>> PostgresStatement::values() const
{
    std::vector<const char *> values;
    values.reserve(m_values.size());
    for (const std::optional<QByteArray> &value : m_values) {
        if (value && value->contains('\0')) // would end the value there
            return fail(Error::Kind::InvalidInput,
                        translated(QT_TRANSLATE_NOOP("Storage",
                                                     "A text holds a NUL character, which the server cannot "
                                                     "keep. Take it out.")));
        values.push_back(value ? value->constData() : nullptr);
    }
    return values;
}

Result<void> PostgresStatement::run()
{
    return values()
        .and_then([this](const std::vector<const char *> &values) {
            return m_database.run(m_sql, m_name, m_preparedOn, values);
        })
        .transform([this](PostgresResult rows) { m_result = std::move(rows); });
}

Result<void> PostgresStatement::send()
{
    return values().and_then([this](const std::vector<const char *> &values) {
        return m_database.sendStatement(m_sql, m_name, m_preparedOn, values);
    });
}

Result<bool> PostgresStatement::step()
{
    if (!m_result) {
        if (auto done = run(); !done)
            return std::unexpected(std::move(done).error());
    }
    return ++m_row < PQntuples(m_result.get());
}

void PostgresStatement::reset()
{
    m_result.reset();
    m_row = -1;
    m_values.clear();
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

qint64 PostgresStatement::integer(int column) const
{
    const QByteArrayView value = bytes(column);
    if (value == "t") // a condition
        return 1;
    return value.toLongLong();
}

double PostgresStatement::real(int column) const
{
    return bytes(column).toDouble();
}

QByteArrayView PostgresStatement::bytes(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

} // namespace Galley
