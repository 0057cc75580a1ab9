#pragma once

#include "formats/articles/articlemapping.h"
#include "formats/format.h"

namespace Galley {

// What a file of articles in columns or under keys begins with, and how it would be mapped: for a preview in
// which the user chooses.
struct ArticlePreview
{
    QStringList columns; // of a table without header: empty names; of JSON: keys, "a.b" within objects
    QList<QStringList> rows;
    bool hasHeader = false;
    QString separator; // of tables: as the setting names it
    QString encoding;
    QMap<QString, QString> mapping; // field (the setting's id) → column, as the setting would name it
    QString problem;                // why it cannot be read like this; empty: it can
};

// Of the first entry, with the settings that are given in place of what would be suggested. Unsupported for
// formats other than "csv" and "json-articles".
[[nodiscard]] Result<ArticlePreview> previewArticles(const QString &format, const ReadInput &input);

// Notes what is mapped to what, or why not.
void note(const Result<ArticleMapping> &mapping, ArticlePreview &preview);

} // namespace Galley
