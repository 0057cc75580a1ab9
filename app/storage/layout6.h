#pragma once

#include <QByteArray>

// Layout 6: a server tells whoever listens what changes (changelistener.h). Files are watched, which needs no
// tables.
namespace Galley::Layout6 {

extern const char *const Sqlite;
[[nodiscard]] QByteArray postgres();

} // namespace Galley::Layout6
