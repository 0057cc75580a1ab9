#pragma once

#include "storage/store.h"

namespace Galley {

// A project anew at another address, of the same kind or another: everything that it holds, with all numbers,
// revisions, the journal and the times. progress is asked with articles done and in all; a stop is an Error
// of kind Io. What fails, or is stopped, leaves nothing: neither a file nor tables. Of the server's users
// only those are let in that it has.
[[nodiscard]] Result<void> copyProject(Store &from, const QString &to, const KeepGoing &progress = {});

// What it copies; the others are made by it anew: the header, the words for search.
struct CopiedTable
{
    QByteArray name;
    QByteArrayList columns;
};

[[nodiscard]] QList<CopiedTable> copiedTables();

} // namespace Galley
