#include "team/packages/setmerge.h"

#include "annotation/edits.h"
#include "annotation/goback.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array<std::pair<SetMerge, QLatin1StringView>, 8> Merges{{
    {SetMerge::Unchanged, "unchanged"_L1},
    {SetMerge::Already, "already"_L1},
    {SetMerge::Taken, "taken"_L1},
    {SetMerge::Conflict, "conflict"_L1},
    {SetMerge::Replaced, "replaced"_L1},
    {SetMerge::Both, "both"_L1},
    {SetMerge::TakenBack, "taken-back"_L1},
    {SetMerge::Refused, "refused"_L1},
}};

constexpr std::array<std::pair<ConflictChoice, QLatin1StringView>, 4> Choices{{
    {ConflictChoice::Report, "report"_L1},
    {ConflictChoice::KeepProject, "project"_L1},
    {ConflictChoice::TakePackage, "package"_L1},
    {ConflictChoice::KeepBoth, "both"_L1},
}};

// One edit from what a set is to what another is.
Edit replacement(const AnnotationSet &now, const AnnotationSet &wanted)
{
    Edit edit = Edits::clear(now);
    edit.changes += inverse(Edits::clear(wanted)).changes;
    return edit;
}

bool hasImport(const QList<JournalEntry> &journal, Revision after)
{
    return std::any_of(journal.begin() + after, journal.end(),
                       [](const JournalEntry &entry) { return entry.kind == JournalEntry::Kind::Import; });
}

// The package's entries after what both have, to follow the project's last. What they are about moves along.
QList<JournalEntry> moved(const SetHistory &package, Revision common, Revision last)
{
    QList<JournalEntry> entries = package.journal.sliced(common);
    for (JournalEntry &entry : entries) {
        entry.revision += last - common;
        if (entry.target > common)
            entry.target += last - common;
    }
    return entries;
}

// The project's set goes back to what both had, in one entry, and then has the package's entries.
Result<QList<JournalEntry>> replacing(const SetHistory &project, const SetHistory &package, Revision common,
                                      const QString &by)
{
    JournalEntry back{.revision = project.revision() + 1,
                      .target = common,
                      .at = QDateTime::currentDateTimeUtc(),
                      .annotator = by,
                      .edit = goBack(project.set, History(project.journal), common)};
    if (hasImport(package.journal, common)) { // which does not say what it brought
        back.target = 0;
        back.edit = replacement(project.set, package.set);
        back.edit.action = u"merge"_s;
        return QList{back};
    }
    QList<JournalEntry> entries;
    if (!back.edit.changes.isEmpty())
        entries.append(back);
    entries += moved(package, common, project.revision() + entries.size());
    return entries;
}

// Once journals part: whether only one side really has other marks than both had.
Result<SetMerge> compareMarks(const SetHistory &project, const SetHistory &package, Revision common)
{
    if (differences(project.set, package.set).isEmpty())
        return SetMerge::Already;
    const auto before = setAt(package, common);
    if (!before)
        return std::unexpected(before.error());
    if (differences(*before, package.set).isEmpty())
        return SetMerge::Unchanged;
    return differences(*before, project.set).isEmpty() ? SetMerge::Taken : SetMerge::Conflict;
}

SetMerge resolved(ConflictChoice choice)
{
    switch (choice) {
    case ConflictChoice::TakePackage:
        return SetMerge::Replaced;
    case ConflictChoice::KeepBoth:
        return SetMerge::Both;
    default:
        return SetMerge::Conflict;
    }
}

} // namespace

QString wordFor(SetMerge merge)
{
    return std::ranges::find(Merges, merge, [](const auto &pair) { return pair.first; })->second;
}

QString wordFor(ConflictChoice choice)
{
    return std::ranges::find(Choices, choice, [](const auto &pair) { return pair.first; })->second;
}

std::optional<ConflictChoice> conflictChoiceFrom(QStringView word)
{
    const auto found = std::ranges::find_if(Choices, [&](const auto &pair) { return pair.second == word; });
    return found == Choices.end() ? std::nullopt : std::optional(found->first);
}

Result<SetMergePlan> planMerge(const SetHistory &project, const SetHistory &package, ConflictChoice choice,
                               const QString &by)
{
    SetMergePlan plan;
    plan.common = commonRevision(project.journal, package.journal);
    plan.news = package.revision() - plan.common;
    if (plan.news == 0) {
        plan.merge = SetMerge::Unchanged;
        return plan;
    }
    if (plan.common == project.revision()) {
        plan.merge = SetMerge::Taken;
        if (plan.common > 0)
            plan.entries = package.journal.sliced(plan.common);
        return plan;
    }
    const auto merge = compareMarks(project, package, plan.common);
    if (!merge)
        return std::unexpected(merge.error());
    plan.merge = *merge == SetMerge::Conflict ? resolved(choice) : *merge;
    if (*merge == SetMerge::Conflict)
        plan.differences = differences(project.set, package.set);
    if (plan.merge != SetMerge::Taken && plan.merge != SetMerge::Replaced)
        return plan;
    return replacing(project, package, plan.common, by).transform([&](QList<JournalEntry> entries) {
        plan.entries = std::move(entries);
        return std::move(plan);
    });
}

} // namespace Galley
