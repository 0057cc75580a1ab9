#include "team/packages/setwriter.h"

#include "storage/bulkrows.h"
#include "team/packages/packages.h"

namespace Galley {

void SetWriter::learn(const SetHistory &package, const SetHistory &project, Revision common)
{
    for (Revision i = 0; i < common; ++i) {
        if (const BulkId bulk = package.journal[i].bulk)
            m_bulks.insert(bulk, project.journal[i].bulk);
    }
}

Result<BulkId> SetWriter::numberOf(BulkId bulk, const QString &annotator)
{
    if (bulk == 0 || m_bulks.contains(bulk))
        return m_bulks.value(bulk);
    return bulkRow(m_package->database(), bulk)
        .and_then([&](BulkRow row) {
            row.annotator = annotator;
            return m_project->addBulk(row);
        })
        .transform([&](BulkId made) { return m_bulks[bulk] = made; });
}

Result<void> SetWriter::renumber(QList<JournalEntry> &entries, const QString &annotator)
{
    for (JournalEntry &entry : entries) {
        const auto bulk = numberOf(entry.bulk, annotator);
        if (!bulk)
            return std::unexpected(bulk.error());
        entry.bulk = *bulk;
    }
    return {};
}

// The greater of the two: the package's began with the project's.
Result<void> SetWriter::addTime(const SetHistory &project, const SetHistory &package, SetId set)
{
    const qint64 more = package.set.activeMs - project.set.activeMs;
    return more > 0 ? m_project->addActiveTime(set, more) : Result<void>();
}

Result<void> SetWriter::checkWritten(const SetHistory &project, const SetHistory &package)
{
    const auto written = readHistory(*m_project, project.set.article, project.set.annotator);
    if (!written)
        return std::unexpected(written.error());
    if (differences(written->set, package.set).isEmpty())
        return {};
    return fail(Error::Kind::Corrupt,
                Packages::tr("The journal of a set in the package does not lead to its marks: the package is "
                             "damaged. Nothing was merged; ask for it again."));
}

Result<Revision> SetWriter::write(const SetHistory &project, const SetHistory &package,
                                  const SetMergePlan &plan)
{
    if (plan.entries.isEmpty()) {
        SetHistory whole = package;
        whole.set.article = project.set.article;
        whole.set.annotator = project.set.annotator;
        return renumber(whole.journal, project.set.annotator.name)
            .and_then([&] { return m_project->addHistory(whole.set, whole.journal); })
            .transform([&](SetId) { return whole.revision(); });
    }
    QList<JournalEntry> entries = plan.entries;
    auto written = renumber(entries, project.set.annotator.name);
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (written)
            written = m_project->append(project.set.id, entry);
    }
    return written.and_then([&] { return addTime(project, package, project.set.id); })
        .and_then([&] { return checkWritten(project, package); })
        .transform([&] { return entries.last().revision; });
}

} // namespace Galley
