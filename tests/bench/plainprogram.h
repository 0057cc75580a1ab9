#pragma once

#include "text/error.h"

#include <QString>

// What a plain program would do, with the database's C API alone: what Galley's import and export are held
// against.
namespace Galley::PlainProgram {

struct Rate
{
    qint64 articles = 0;
    qint64 bytes = 0;
    double seconds = 0; // of the database's and the file's work alone
};

// Inserts the articles of a Galley JSONL file into an empty project, in transactions of 2,000, with its
// indexes and its full-text index; nothing is checked. Reading the file is not counted.
[[nodiscard]] Result<Rate> insertArticles(const QString &jsonl, const QString &project);

// Reads a project's articles and spans in order and writes them as JSON lines; nothing is checked.
[[nodiscard]] Result<Rate> writeArticles(const QString &project, const QString &jsonl);

} // namespace Galley::PlainProgram
