#pragma once

#include "storage/database.h"
#include "storage/openfiles.h"

struct sqlite3;

namespace Galley {

// A database file through SQLite's C API.
class SqliteDatabase final : public Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,  // changes nothing, but tidies the log away when it was the last to use it
        Immutable, // on a medium that nobody can write: no locks, no log
        Create,    // the file must be new or empty
    };

    static constexpr int ApplicationId = 0x47616C79; // "Galy", the application_id of every project

    [[nodiscard]] static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, Mode mode);
    ~SqliteDatabase() override;

    [[nodiscard]] QString address() const override { return m_path; }

    [[nodiscard]] bool isReadOnly() const override;
    [[nodiscard]] Result<int> layout() override; // PRAGMA user_version

    [[nodiscard]] Result<void> lockLayout() override { return {}; } // who writes is alone

    [[nodiscard]] Result<void> setLayout(int version) override;
    [[nodiscard]] Result<QList<qint64>> search(const QString &query, int limit) override;
    [[nodiscard]] Result<void> indexText(qint64 article, const QString &text) override;
    [[nodiscard]] Result<void> unindexText(qint64 article) override;
    [[nodiscard]] QByteArray textMatchSql(const QByteArray &article, const QString &words,
                                          const Parameter &parameter, const IdWindow &window) const override;
    [[nodiscard]] QByteArray attributeSql(const QByteArray &column, const QByteArray &key,
                                          const QByteArray &value) const override;
    [[nodiscard]] QByteArray textAttributeSql(const QByteArray &column, const QByteArray &key) const override;

    [[nodiscard]] Result<void> continueNumbers(const QByteArray &) override { return {}; }

    [[nodiscard]] bool hasLogins() const override { return false; }

    [[nodiscard]] const char *likeSql() const override { return " LIKE "; }

    [[nodiscard]] QByteArray lockSql(const QByteArray &) const override { return {}; }

    [[nodiscard]] QByteArray wordKeySql(const QByteArray &text) const override;
    [[nodiscard]] QByteArray foldKeySql(const QByteArray &text) const override;
    [[nodiscard]] Result<QStringList> verify(const std::function<bool()> &goesOn) override;
    [[nodiscard]] Result<void> script(const QByteArray &sql) override;

protected:
    [[nodiscard]] Result<std::unique_ptr<StatementDriver>> prepareDriver(const QByteArray &sql) override;
    [[nodiscard]] Result<void> begin(Transaction kind) override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] qint64 rowsChanged() const override;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };

    SqliteDatabase(QString path, Mode mode);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> verifyInto(QStringList &faults);

    QString m_path;
    Mode m_mode = Mode::ReadWrite;
    OpenFile m_open;
    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace Galley
