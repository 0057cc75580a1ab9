#pragma once

#include "formats/format.h"

namespace Galley {

// Entries of a source that one reader reads.
struct InputPart
{
    const Format *format = nullptr;
    QStringList entries;
};

// An entry that could be of several formats.
struct AmbiguousEntry
{
    QString entry;
    QList<const Format *> formats;
};

struct Recognised
{
    QList<InputPart> parts;
    QList<AmbiguousEntry> ambiguous;
    QList<Error> problems; // entries of no known format, of several, or unreadable
};

// Which formats a source's entries are of, by content and, where that leaves it open, by name. What belongs
// together is one part; so are neighbours of one format. In a folder or an archive, entries with an ending
// that no format has are passed over in silence.
[[nodiscard]] Recognised recognise(const Source &source);

// The same when the user says the format: of a folder or an archive, the entries that could be of it.
[[nodiscard]] Recognised recogniseAs(const Format &format, const Source &source);

} // namespace Galley
