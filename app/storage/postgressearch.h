#pragma once

#include "storage/database.h"

// Full-text search on PostgreSQL. Words are found and folded here rather than by the server, whose parsers
// and locales differ from one to the next: case and diacritics do not count, signs part words. Each text is
// kept a second time as its words; the index (tsvector and GIN) finds the candidates, and phrases are looked
// for in these words, because an index of positions ends after 16,383 of them.
namespace Galley::PostgresSearch {

// What an article's row in article_words holds.
struct IndexedText
{
    explicit IndexedText(const QString &text);

    QString words;                     // each between two spaces
    std::optional<QByteArray> lexemes; // as text of a tsvector; none: more words than one can hold
};

// A condition on "article_words w" for a query as FTS5 has it: words, "phrases", prefix*, AND, OR, NOT and
// parentheses. An error of kind Unsupported is one of its syntax.
[[nodiscard]] Result<QByteArray> conditionSql(const QString &query, const Database::Parameter &parameter);

// Ids of articles, best first.
[[nodiscard]] Result<QByteArray> rankedSql(const QString &query, const Database::Parameter &parameter);

} // namespace Galley::PostgresSearch
