#pragma once

#include "search/sqltext.h"
#include "storage/store.h"

namespace Galley {

// Articles that a search may have hits in, in the order of their ids. They are found in windows of ids that
// grow while few are in them, so that the first are there at once however many there are.
class Candidates
{
public:
    struct Condition
    {
        QByteArray sql;         // on article a; empty: all
        bool listsRows = false; // of the whole project, whatever the window: it is looked through at once
    };

    // Asked once for a condition with its parameters.
    [[nodiscard]] static Result<Candidates>
    of(Database &database, const std::function<Condition(SqlText &, const IdWindow &)> &condition);

    [[nodiscard]] bool atEnd() const { return m_next == m_found.size(); }

    // There is one when it is not at its end. Milliseconds when another window is looked through.
    [[nodiscard]] Result<ArticleId> next();

    [[nodiscard]] qint64 done() const { return m_before + m_next; }

    [[nodiscard]] qint64 inAll() const; // an upper bound

private:
    explicit Candidates(Database &database)
        : m_database(&database)
    {}

    [[nodiscard]] Result<void> findMore();

    Database *m_database;
    SqlText m_sql; // with the window as its first two parameters
    ArticleId m_after = 0;
    ArticleId m_last = 0; // of the project
    qint64 m_window = 0;
    QList<ArticleId> m_found; // in the last window
    qsizetype m_next = 0;
    qint64 m_before = 0; // found in earlier windows
};

} // namespace Galley
