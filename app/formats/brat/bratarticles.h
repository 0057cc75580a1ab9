#pragma once

#include "formats/source.h"

#include <QStringList>

// Which files of a source belong together: x.ann stands beside the x.txt that it annotates.
namespace Galley::Brat {

// What a folder is. Automatic: an annotator's where the same file name stands in several, or where the
// annotation.conf above says so, as in Galley's exports; else just a folder.
enum class Folders { Automatic, Annotators, Parts };

struct Part
{
    QString text; // entries
    QString annotation;
    QString annotator; // empty: the source does not say
};

// In bytes: more than any article has.
inline constexpr qint64 LargestText = 20 * 1000 * 1000;

// The same file name in folders of several annotators. Whether the texts are the same, too, the reader sees.
struct ArticleFiles
{
    QString id;
    QList<Part> parts;
};

// The line by which an annotation.conf says that folders are annotators'.
inline constexpr QByteArrayView FoldersMark{"# Folders: one for each annotator."};

// Entries of pairs, and the configuration.
[[nodiscard]] QStringList claimed(const Source &source);

[[nodiscard]] QList<ArticleFiles> articlesIn(const Source &source, const QStringList &entries,
                                             Folders folders);

// A part whose text is not that of the others.
[[nodiscard]] ArticleFiles onItsOwn(const Part &part);

// Every file of that name in the source, or beside the single file that it is.
[[nodiscard]] QStringList configurationFiles(const Source &source, const QStringList &entries,
                                             const QString &name);

} // namespace Galley::Brat
