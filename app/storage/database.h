#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Galley {

// What a driver gives for one prepared statement. Parameters count from 1, columns from 0. A bind that fails
// is reported by the next step.
class StatementDriver
{
public:
    virtual ~StatementDriver() = default;

    virtual void bindNull(int parameter) = 0;
    virtual void bindInteger(int parameter, qint64 value) = 0;
    virtual void bindReal(int parameter, double value) = 0;
    virtual void bindText(int parameter, QByteArray utf8) = 0;
    virtual void bindBytes(int parameter, QByteArray bytes) = 0;
    [[nodiscard]] virtual Result<bool> step() = 0; // true: there is a row

    [[nodiscard]] virtual Result<void> send() // see Database::send
    {
        return step().transform([](bool) {});
    }

    virtual void reset() = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    // Valid until the next step or reset.
    [[nodiscard]] virtual QByteArrayView bytes(int column) const = 0;
};

// One run of a prepared statement, from binding to the last row; gives the statement back when it goes.
// Errors stay: next() then ends the rows, and result() or finish() report it.
class Statement
{
public:
    Statement(StatementDriver *driver, bool *inUse);
    Statement(std::unique_ptr<StatementDriver> owned);
    explicit Statement(Error error);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bind(int parameter, std::nullptr_t);

    void bind(int parameter, int value) { bind(parameter, qint64(value)); }

    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString &value);
    void bind(int parameter, const QByteArray &utf8);

    template <typename T>
    void bind(int parameter, const std::optional<T> &value)
    {
        value ? bind(parameter, *value) : bind(parameter, nullptr);
    }

    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> send(); // see Database::send

    [[nodiscard]] bool isNull(int column) const { return m_driver->isNull(column); }

    [[nodiscard]] qint64 integer(int column) const { return m_driver->integer(column); }

    [[nodiscard]] double real(int column) const { return m_driver->real(column); }

    // UTF-8, valid until next().
    [[nodiscard]] QByteArrayView bytes(int column) const { return m_driver->bytes(column); }

    [[nodiscard]] QString string(int column) const;

    // The value, unless an error ended the rows.
    template <typename T>
    [[nodiscard]] Result<T> result(T value) const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return value;
    }

    [[nodiscard]] Result<void> finish() const;

private:
    std::unique_ptr<StatementDriver> m_owned;
    StatementDriver *m_driver = nullptr;
    bool *m_inUse = nullptr;
    std::optional<Error> m_error;
};

// Expressions, most often parameters, that bound ids: more than after, at most last. Both empty: no bounds.
struct IdWindow
{
    QByteArray after = {};
    QByteArray last = {};
};

// One connection to a database, and the only thing that the tables' code knows of it. SQL is written for
// SQLite and PostgreSQL alike where both allow it: parameters are $1, $2, … in the order of their first
// appearance.
class Database
{
public:
    virtual ~Database() = default;

    enum class Transaction {
        Read, // one state of the database for all that is read
        // What others commit meanwhile may be seen: see lockSql. With SQLite the lock for writing is taken at
        // once, so that it never fails half-way.
        Write,
    };

    [[nodiscard]] virtual QString address() const = 0; // as shown to the user
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    // The number of the tables' layout; 0: there is none.
    [[nodiscard]] virtual Result<int> layout() = 0;
    // Within a transaction that writes, as a step to another layout (migrations.h): keeps every other program
    // from doing the same until the transaction ends, and says at its end what the layout is now.
    [[nodiscard]] virtual Result<void> lockLayout() = 0;
    [[nodiscard]] virtual Result<void> setLayout(int version) = 0;
    // Full-text search over article_text: ids of articles, best first. Words, "phrases", prefix*, AND, OR,
    // NOT and parentheses; Unsupported: it is no such query.
    [[nodiscard]] virtual Result<QList<qint64>> search(const QString &query, int limit) = 0;
    // Adds what search needs for an article whose text is already in its table; the opposite, before the text
    // goes from there.
    [[nodiscard]] virtual Result<void> indexText(qint64 article, const QString &text) = 0;
    [[nodiscard]] virtual Result<void> unindexText(qint64 article) = 0;

    // Gives a value a parameter ("$3") in a query that is put together.
    using Parameter = std::function<QByteArray(const QString &value)>;

    // Conditions for queries that are put together, from expressions: articles by id whose text has words (in
    // search's syntax); whether attributes (a column with a JSON object) have a key (a parameter) at all, or
    // with a value (a parameter, a pattern of LIKE) among others.
    [[nodiscard]] virtual QByteArray textMatchSql(const QByteArray &article, const QString &words,
                                                  const Parameter &parameter,
                                                  const IdWindow &window = {}) const = 0;
    [[nodiscard]] virtual QByteArray attributeSql(const QByteArray &column, const QByteArray &key,
                                                  const QByteArray &value) const = 0;
    // The text that attributes have for a key (a parameter); null: none, or no text.
    [[nodiscard]] virtual QByteArray textAttributeSql(const QByteArray &column,
                                                      const QByteArray &key) const = 0;
    // Whether people have users of their own on it, with rights that it keeps itself.
    [[nodiscard]] virtual bool hasLogins() const = 0;
    // After rows were written with their ids: new ones get greater ids than any row of the table has.
    [[nodiscard]] virtual Result<void> continueNumbers(const QByteArray &table) = 0;
    // LIKE for which the case of ASCII letters does not count.
    [[nodiscard]] virtual const char *likeSql() const = 0;
    // Ends a query within a transaction that writes, so that the rows that it finds in a table (its name in
    // the query) change for nobody else until the transaction ends; who else asks for them so waits. For what
    // is read, judged and written back.
    [[nodiscard]] virtual QByteArray lockSql(const QByteArray &table) const = 0;
    // A text's wordKey and foldKey (text/folding.h).
    [[nodiscard]] virtual QByteArray wordKeySql(const QByteArray &text) const = 0;
    [[nodiscard]] virtual QByteArray foldKeySql(const QByteArray &text) const = 0;
    // What the database itself finds wrong with its files, tables and indexes; one line each. Asks now and
    // then whether to go on, and else ends with what it has found.
    [[nodiscard]] virtual Result<QStringList> verify(const std::function<bool()> &goesOn) = 0;

    // False: the connection is gone.
    [[nodiscard]] virtual bool isConnected() const { return true; }

    // Until none is given, whatever needs the database fails with the reason at once, and a lost connection
    // is not made again.
    void holdOff(std::optional<Error> reason) { m_heldOff = std::move(reason); }

    // Until then a server must have answered what it is asked; its connection counts as lost else.
    virtual void setDeadline(QDeadlineTimer) {}

    // Runs statements without parameters.
    [[nodiscard]] virtual Result<void> script(const QByteArray &sql) = 0;

    // For statements whose parameters are known only at run time.
    [[nodiscard]] Statement prepare(const QByteArray &sql);

    template <typename... Values>
    [[nodiscard]] Statement query(const QByteArray &sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int parameter = 0;
        (statement.bind(++parameter, values), ...);
        return statement;
    }

    // The number of rows that it changed.
    template <typename... Values>
    [[nodiscard]] Result<qint64> execute(const QByteArray &sql, const Values &...values)
    {
        return run(query(sql, values...));
    }

    // Runs what changes rows, and within a transaction does not wait for it where that would cost time: that
    // it failed may be told by a later statement, at the latest by the end of the transaction.
    template <typename... Values>
    [[nodiscard]] Result<void> send(const QByteArray &sql, const Values &...values)
    {
        return query(sql, values...).send();
    }

    // The first column of the first row; none: there is no row.
    template <typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> number(const QByteArray &sql, const Values &...values)
    {
        return firstNumber(query(sql, values...));
    }

    // Everything that the work writes is kept when it succeeds; nothing when it fails or throws. Nests.
    [[nodiscard]] Result<void> transaction(Transaction kind, const std::function<Result<void>()> &work);

protected:
    [[nodiscard]] virtual Result<std::unique_ptr<StatementDriver>> prepareDriver(const QByteArray &sql) = 0;
    [[nodiscard]] virtual Result<void> begin(Transaction kind) = 0;
    // False when a failure has already ended the transaction.
    [[nodiscard]] virtual bool inTransaction() const = 0;
    [[nodiscard]] virtual qint64 rowsChanged() const = 0;

    // Whether a transaction was begun by this program.
    [[nodiscard]] bool isNested() const { return m_depth > 0; }

    [[nodiscard]] const std::optional<Error> &heldOff() const { return m_heldOff; }

    // Lets go of every prepared statement; drivers call it before they close.
    void forgetStatements();

private:
    struct Prepared
    {
        std::unique_ptr<StatementDriver> driver;
        bool inUse = false;
    };

    [[nodiscard]] Result<qint64> run(Statement statement);
    [[nodiscard]] static Result<std::optional<qint64>> firstNumber(Statement statement);
    [[nodiscard]] Result<void> open(Transaction kind);
    [[nodiscard]] Result<void> commit();
    void rollBack();

    QHash<QByteArray, std::shared_ptr<Prepared>> m_statements;
    int m_depth = 0;
    std::optional<Error> m_heldOff;
};

} // namespace Galley
