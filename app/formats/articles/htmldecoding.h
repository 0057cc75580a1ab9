#pragma once

#include "formats/decoding.h"

namespace Galley {

// The text of an HTML page: in the encoding given, or that of its byte order mark, or the one that it
// declares (with the names that browsers understand); else, and where the declaration is wrong, a recognised
// one.
[[nodiscard]] Result<Decoded> decodeHtml(const QByteArray &bytes, const QString &encoding);

} // namespace Galley
