#pragma once

#include "storage/store.h"

// What somebody may do, as the program asks. In a project that is a file this is a courtesy, as everybody can
// write a file; on a server the database refuses it, too.
namespace Galley {

enum class Right {
    Manage, // look after the team, assign work: managers
    Review, // return work, adjudicate: reviewers and managers
};

// Permission with who may instead. Where nobody has the right, everybody has it: a project without a team
// needs none.
[[nodiscard]] Result<void> checkRight(Store &store, const QString &who, Right right);
// The same, of a team that is known already.
[[nodiscard]] Result<void> checkRight(const QList<Member> &team, const QString &who, Right right);

} // namespace Galley
