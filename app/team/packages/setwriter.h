#pragma once

#include "team/packages/setmerge.h"

namespace Galley {

// Carries entries over from one package to a project. Bulk edits get numbers of the project's own.
class SetWriter
{
public:
    SetWriter(Store &package, Store &project)
        : m_package(&package)
        , m_project(&project)
    {}

    // Entries that both have say which bulk edits are the same.
    void learn(const SetHistory &package, const SetHistory &project, Revision common);

    // What the plan says, on the project's set, or (no entries) as a whole set of its annotator's. The
    // revision afterwards.
    [[nodiscard]] Result<Revision> write(const SetHistory &project, const SetHistory &package,
                                         const SetMergePlan &plan);

private:
    [[nodiscard]] Result<void> renumber(QList<JournalEntry> &entries, const QString &annotator);
    [[nodiscard]] Result<BulkId> numberOf(BulkId bulk, const QString &annotator);
    [[nodiscard]] Result<void> addTime(const SetHistory &project, const SetHistory &package, SetId set);
    [[nodiscard]] Result<void> checkWritten(const SetHistory &project, const SetHistory &package);

    Store *m_package;
    Store *m_project;
    QHash<BulkId, BulkId> m_bulks;
};

} // namespace Galley
