#pragma once

#include "storage/store.h"

namespace Galley {

// What the window knows of a team.
struct TeamFacts
{
    QList<Member> members;
    QList<AssignmentCount> counts;
    bool blind = false;
    bool lock = false;

    [[nodiscard]] AssignmentCount countOf(qint64 annotator) const;
    [[nodiscard]] QList<Member> workers() const; // people who can be given work
};

[[nodiscard]] Result<TeamFacts> readTeam(Store &store);

[[nodiscard]] QString roleName(Role role);

} // namespace Galley
