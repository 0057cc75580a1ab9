#pragma once

#include "report.h"
#include "text/error.h"

namespace Galley {

// What a PostgreSQL server on this machine carries: 50 annotators with logins of their own make an edit a
// second each, for so many seconds; the same again while the server is restarted ten times; then more and
// more edits a second, until one in twenty waits longer than 50 ms. Fails when an edit that was called saved
// or kept is not there, or is there twice. Quiet: without telling other windows of changes, to see what that
// costs. The server's files come into the folder.
[[nodiscard]] Result<QList<BenchResult>> measureServer(const QString &folder, int seconds, bool quiet);

} // namespace Galley
