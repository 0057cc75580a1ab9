#include "storage/database.h"

#include "text/utf8.h"

#include <QScopeGuard>

namespace Galley {

Statement::Statement(StatementDriver *driver, bool *inUse)
    : m_driver(driver)
    , m_inUse(inUse)
{
    *m_inUse = true;
}

Statement::Statement(std::unique_ptr<StatementDriver> owned)
    : m_owned(std::move(owned))
    , m_driver(m_owned.get())
{}

Statement::Statement(Error error)
    : m_error(std::move(error))
{}

Statement::Statement(Statement &&other) noexcept
    : m_owned(std::move(other.m_owned))
    , m_driver(std::exchange(other.m_driver, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_error(std::move(other.m_error))
{}

Statement::~Statement()
{
    if (m_driver)
        m_driver->reset();
    if (m_inUse)
        *m_inUse = false;
}

void Statement::bind(int parameter, std::nullptr_t)
{
    if (m_driver)
        m_driver->bindNull(parameter);
}

void Statement::bind(int parameter, qint64 value)
{
    if (m_driver)
        m_driver->bindInteger(parameter, value);
}

void Statement::bind(int parameter, double value)
{
    if (m_driver)
        m_driver->bindReal(parameter, value);
}

void Statement::bind(int parameter, const QString &value)
{
    bind(parameter, value.toUtf8());
}

void Statement::bind(int parameter, const QByteArray &utf8)
{
    if (m_driver)
        m_driver->bindText(parameter, utf8);
}

bool Statement::next()
{
    if (m_error)
        return false;
    Result<bool> row = m_driver->step();
    if (!row)
        m_error = std::move(row).error();
    return row.value_or(false);
}

Result<void> Statement::send()
{
    if (m_error)
        return std::unexpected(*m_error);
    return m_driver->send();
}

QString Statement::string(int column) const
{
    return exactFromUtf8(m_driver->bytes(column));
}

Result<void> Statement::finish() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

Statement Database::prepare(const QByteArray &sql)
{
    auto &known = m_statements[sql];
    if (known && !known->inUse)
        return Statement(known->driver.get(), &known->inUse);
    auto driver = prepareDriver(sql);
    if (!driver)
        return Statement(std::move(driver).error());
    if (known) // in use further up the stack
        return Statement(std::move(*driver));
    known = std::make_shared<Prepared>(std::move(*driver));
    return Statement(known->driver.get(), &known->inUse);
}

Result<qint64> Database::run(Statement statement)
{
    while (statement.next()) {
    }
    return statement.result(rowsChanged());
}

Result<std::optional<qint64>> Database::firstNumber(Statement statement)
{
    std::optional<qint64> number;
    if (statement.next() && !statement.isNull(0))
        number = statement.integer(0);
    return statement.result(number);
}

Result<void> Database::transaction(Transaction kind, const std::function<Result<void>()> &work)
{
    if (auto opened = open(kind); !opened)
        return opened;
    auto undo = qScopeGuard([this] { rollBack(); });
    if (auto done = work(); !done)
        return done;
    if (auto kept = commit(); !kept)
        return kept;
    undo.dismiss();
    return {};
}

Result<void> Database::open(Transaction kind)
{
    auto opened = m_depth == 0 ? begin(kind) : script("SAVEPOINT s" + QByteArray::number(m_depth));
    if (opened)
        ++m_depth;
    return opened;
}

Result<void> Database::commit()
{
    auto kept = m_depth == 1 ? script("COMMIT") : script("RELEASE s" + QByteArray::number(m_depth - 1));
    if (kept)
        --m_depth;
    return kept;
}

void Database::rollBack()
{
    --m_depth;
    if (!inTransaction()) // the failure itself took everything back
        return;
    const QByteArray savepoint = "s" + QByteArray::number(m_depth);
    // A rollback that fails leaves a transaction that can only fail again at commit: nothing half-done is
    // kept.
    (void)script(m_depth == 0 ? QByteArrayLiteral("ROLLBACK")
                              : QByteArray("ROLLBACK TO " + savepoint + "; RELEASE " + savepoint));
}

void Database::forgetStatements()
{
    m_statements.clear();
}

} // namespace Galley
