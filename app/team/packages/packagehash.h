#pragma once

#include "team/packages/packageheader.h"

#include <QByteArray>

// SHA-256 of a package's content, not of its bytes: SQLite may lay the same content out otherwise, and a
// newer Galley its tables.
namespace Galley {

// Of what was handed out: the header without its hash, the articles' texts, and the annotator's journals up
// to the revisions in the header. The same before and after he worked. Corrupt when something of it is gone.
[[nodiscard]] Result<QString> packedHash(Store &package, const PackageHeader &header);

// Of everything that is in the package now: its articles, schemas, sets and journals.
[[nodiscard]] Result<QString> workHash(Store &package, const PackageHeader &header);

} // namespace Galley
