#pragma once

#include "text/error.h"

#include <QByteArray>

namespace Galley {

struct Decoded
{
    QString text;
    QString encoding; // "UTF-8", "UTF-8-BOM", "UTF-16LE-BOM", "windows-1252", …: as Article::encoding
};

// The text that a file's bytes are, and in which encoding. The encoding may be given by any usual name; else
// a byte order mark tells, or the bytes are UTF-8 or UTF-16, or uchardet recognises a legacy encoding. A byte
// order mark is left out and stands in the encoding's name. Bytes that the encoding does not have, and files
// that are no text, are refused with the byte's offset: nothing is ever replaced.
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes, const QString &encoding = {});

} // namespace Galley
