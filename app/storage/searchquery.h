#pragma once

#include "text/error.h"

#include <vector>

namespace Galley {

// A full-text query as FTS5 has it, taken apart for databases that have another syntax: words, "phrases",
// prefix*, AND, OR, NOT and parentheses; what stands side by side is wanted together.
struct SearchQuery
{
    enum class Kind { Words, And, Or, Not }; // Not: the first, and none of the others

    // Unsupported when it is no such query.
    [[nodiscard]] static Result<SearchQuery> parse(const QString &query);

    Kind kind = Kind::Words;
    QString text; // of words
    bool prefix = false;
    std::vector<SearchQuery> parts;
};

} // namespace Galley
