#pragma once

#include "team/packages/setdifference.h"
#include "team/packages/sethistory.h"

namespace Galley {

// What merging does with one set.
enum class SetMerge {
    Unchanged, // the package has nothing new
    Already,   // what the package has is in the project
    Taken,     // the package's work goes in
    Conflict,  // both have changed it, and the project's stays
    Replaced,  // both have, and the package's was asked for
    Both,      // both have, and the package's becomes another annotator's set
    TakenBack, // it was merged before, and that was taken back
    Refused,   // not to be merged: the error says why
};

// "unchanged", "already", …
[[nodiscard]] QString wordFor(SetMerge merge);

// What to do where both have changed a set.
enum class ConflictChoice { Report, KeepProject, TakePackage, KeepBoth };

[[nodiscard]] QString wordFor(ConflictChoice choice);
[[nodiscard]] std::optional<ConflictChoice> conflictChoiceFrom(QStringView word);

struct SetMergePlan
{
    SetMerge merge = SetMerge::Unchanged;
    Revision common = 0; // how much of both journals is the same
    QList<JournalEntry> entries =
        {}; // to append to the project's set; empty with Taken: all of the package's
    QList<SetDifference> differences = {}; // project and package, of a conflict
    qint64 news = 0;                       // entries that the package has more
};

// Three-way: where only one side has changed what both had, that side's counts. A journal that goes on from
// the other's end is its continuation, whatever clocks say; journals that part, but to the same marks or
// from marks that one of them still has, are no conflict, either.
[[nodiscard]] Result<SetMergePlan> planMerge(const SetHistory &project, const SetHistory &package,
                                             ConflictChoice choice, const QString &by);

} // namespace Galley
