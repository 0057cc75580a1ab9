#include "search/candidates.h"

namespace Galley {

namespace {

constexpr qint64 FirstWindow = 2000;
constexpr qint64 Growth = 4;
constexpr qsizetype Few = 500;

} // namespace

Result<Candidates> Candidates::of(Database &database,
                                  const std::function<Condition(SqlText &, const IdWindow &)> &condition)
{
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM article");
    if (!last)
        return std::unexpected(last.error());
    Candidates candidates(database);
    candidates.m_last = last->value_or(0);
    SqlText &sql = candidates.m_sql;
    const IdWindow window{sql.parameter(qint64(0)), sql.parameter(qint64(0))};
    const Condition given = condition(sql, window);
    sql.text = "SELECT a.id FROM article a WHERE a.id > " + window.after + " AND a.id <= " + window.last +
        (given.sql.isEmpty() ? QByteArray() : " AND (" + given.sql + ")") + " ORDER BY a.id";
    candidates.m_window = given.listsRows ? candidates.m_last : FirstWindow;
    return candidates.findMore().transform([&] { return std::move(candidates); });
}

Result<void> Candidates::findMore()
{
    m_before += m_found.size();
    m_found.clear();
    m_next = 0;
    while (m_found.isEmpty() && m_after < m_last) {
        const ArticleId last = std::min(m_last, m_after + m_window);
        m_sql.set(0, m_after);
        m_sql.set(1, last);
        Statement rows = m_sql.statement(*m_database);
        while (rows.next())
            m_found.append(rows.integer(0));
        if (Result<void> read = rows.finish(); !read)
            return read;
        m_after = last;
        if (m_found.size() < Few)
            m_window *= Growth;
    }
    return {};
}

Result<ArticleId> Candidates::next()
{
    const ArticleId article = m_found[m_next++];
    if (!atEnd())
        return article;
    return findMore().transform([article] { return article; });
}

qint64 Candidates::inAll() const
{
    return m_before + m_found.size() + (m_last - m_after);
}

} // namespace Galley
