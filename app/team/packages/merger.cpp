#include "team/packages/merger.h"

#include "storage/database.h"
#include "storage/transacted.h"
#include "team/packages/mergerun.h"
#include "team/packages/packages.h"

#include <algorithm>

namespace Galley {

namespace {

Result<void> checkProject(Store &store, const MergeOptions &options)
{
    if (store.isReadOnly() && !options.dryRun)
        return fail(Error::Kind::ReadOnly,
                    Packages::tr("Nothing can be merged into this project. %1").arg(store.readOnlyReason()));
    return packageHeader(store).and_then([](const std::optional<PackageHeader> &header) -> Result<void> {
        if (!header)
            return {};
        return fail(Error::Kind::InvalidInput,
                    Packages::tr("This is a package itself, of %1. Merge into the project “%2”, where it "
                                 "comes from.")
                        .arg(header->annotator, header->projectName));
    });
}

} // namespace

qint64 MergeReport::count(SetMerge merge) const
{
    return std::ranges::count(sets, merge, &MergedSet::merge);
}

bool MergeReport::hasNews() const
{
    return count(SetMerge::Taken) + count(SetMerge::Replaced) + count(SetMerge::Both) > 0;
}

bool MergeReport::isClean() const
{
    return problems.isEmpty() && count(SetMerge::Conflict) + count(SetMerge::Refused) == 0;
}

Result<MergeReport> mergePackages(Store &store, const QStringList &files, const MergeOptions &options,
                                  const KeepGoing &progress)
{
    if (auto good = checkProject(store, options); !good)
        return std::unexpected(std::move(good).error());
    MergeRun run(store, options);
    if (auto opened = run.open(files, progress); !opened)
        return std::unexpected(std::move(opened).error());
    if (!options.dryRun)
        return transacted(store, [&] { return run.merge(progress); });
    std::optional<MergeReport> report;
    const auto read = store.database().transaction(Database::Transaction::Read, [&] {
        return run.merge(progress).transform([&](MergeReport made) { report = std::move(made); });
    });
    return read.transform([&] { return *std::move(report); });
}

} // namespace Galley
