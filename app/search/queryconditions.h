#pragma once

#include "search/querynames.h"
#include "search/sqltext.h"

namespace Galley {

// A query as conditions in SQL over article a, annotation_set s and span p.
class QueryConditions
{
public:
    QueryConditions(Database &database, const QueryNames &names)
        : m_database(database)
        , m_names(names)
    {}

    // What an article must meet, to be one in question at all; empty: nothing is known of that. Uses labels
    // and relations only where few spans have them. Words are looked up in the window alone.
    [[nodiscard]] QByteArray necessary(const QueryNode &node, SqlText &sql, const IdWindow &window);
    // The whole query, for rows of spans or of sets; empty: holds always. What necessary says exactly is left
    // out at the top, for rows of such articles alone.
    [[nodiscard]] QByteArray exact(const QueryNode &node, SqlText &sql);

    // Whether necessary gave a condition that lists rows of all articles, whatever the window.
    [[nodiscard]] bool listsRows() const { return m_listsRows; }

    // Why every article's text is read, translated; empty when it is not.
    [[nodiscard]] QString scanReason() const { return m_scanReason; }

private:
    // Whether a node is said exactly by an article's own rows.
    [[nodiscard]] static bool isOfArticles(const QueryNode &node);
    [[nodiscard]] QByteArray necessary(const QueryNode &node, SqlText &sql);
    [[nodiscard]] QByteArray node(const QueryNode &node, SqlText &sql);
    [[nodiscard]] QByteArray ofArticle(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray ofSpan(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray folded(const QByteArray &column, const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray candidates(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray words(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray attribute(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] QByteArray relation(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] static QByteArray date(const QueryTerm &term, SqlText &sql);
    [[nodiscard]] bool areFew(const QByteArray &rows);

    Database &m_database;
    const QueryNames &m_names;
    IdWindow m_window;
    bool m_listsRows = false;
    QString m_scanReason;
};

} // namespace Galley
