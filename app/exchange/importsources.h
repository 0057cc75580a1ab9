#pragma once

#include "exchange/recognition.h"

namespace Galley {

// Entries of one source that one reader reads: what is imported as a whole or not at all.
struct ImportPart
{
    std::shared_ptr<const Source> source;
    const Format *format = nullptr;
    QStringList entries;

    // Unsupported when the format is not read.
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const QString &encoding,
                                                               const QJsonObject &settings) const;
    // The names in it are its own and have to be mapped.
    [[nodiscard]] bool hasNames() const;
    // What to call its work or its schema when it says nothing: the file's or folder's name without ending.
    [[nodiscard]] QString name() const;
};

// Entries of one source that could be of several formats.
struct AmbiguousSource
{
    std::shared_ptr<const Source> source;
    QList<AmbiguousEntry> entries;
};

struct ImportSources
{
    QList<ImportPart> parts;
    QList<AmbiguousSource> ambiguous;
    QList<Error> problems; // what is not read, and why
};

// Files, folders and archives, in order, and the format of each. An empty one is recognised.
[[nodiscard]] ImportSources openSources(const QStringList &paths, const QStringList &formats);

} // namespace Galley
