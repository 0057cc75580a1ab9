#pragma once

#include "storage/store.h"

namespace Galley {

// A project anew at another address, of the same kind or another: everything that it holds, with all numbers,
// revisions, the journal and the times. progress is asked with articles done and in all; a stop is an Error
// of kind Io. All of it is written in one transaction: what fails leaves an empty project. Of the server's
// users only those are let in that it has.
[[nodiscard]] Result<void> copyProject(Store &from, const QString &to, const KeepGoing &progress = {});

} // namespace Galley
