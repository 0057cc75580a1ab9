#pragma once

#include "storage/articlereader.h"
#include "storage/store.h"

// Blind work ("team.blind"): an annotator sees others' marks, gold among them, only on articles that he has
// finished himself. In a project that is a file this is the program's courtesy, as everybody can read a file;
// on a server the database itself keeps the marks back.
namespace Galley {

// The id of the annotator who is blind, else 0: reviewers, managers, and everybody where the project is not
// blind. Permission: a blind project does not know who asks.
[[nodiscard]] Result<qint64> blindAnnotator(Store &store, const QString &who);
// The same, by his login or name.
[[nodiscard]] Result<SetFilter> blindFilter(Store &store, const QString &who);

// What needs everybody's marks at once, such as adjudication: Permission for who is blind.
[[nodiscard]] Result<void> checkSeesAll(Store &store, const QString &who);

} // namespace Galley
