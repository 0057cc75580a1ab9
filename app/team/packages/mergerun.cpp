#include "team/packages/mergerun.h"

#include "storage/setrows.h"
#include "team/packages/packagelog.h"
#include "team/packages/packages.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool wantsIn(SetMerge merge)
{
    return merge == SetMerge::Taken || merge == SetMerge::Conflict || merge == SetMerge::Replaced ||
        merge == SetMerge::Both;
}

} // namespace

MergeRun::MergeRun(Store &store, const MergeOptions &options)
    : m_store(store)
    , m_options(options)
{}

QString MergeRun::targetOf(const PackageHeader &header) const
{
    return m_options.as.isEmpty() ? header.annotator : m_options.as;
}

Result<MergeReport> MergeRun::merge(const KeepGoing &progress)
{
    auto merges = mergeRecords(m_store);
    if (!merges)
        return std::unexpected(std::move(merges).error());
    m_merges = *std::move(merges);
    const auto sets = packagesOfSets();
    qint64 done = 0;
    for (const auto &[key, packages] : sets) {
        if (progress && !progress(done++, qint64(sets.size())))
            return fail(Error::Kind::Io, Packages::tr("Stopped. Nothing was merged."));
        if (auto merged = mergeSet(key, packages); !merged)
            return std::unexpected(std::move(merged).error());
    }
    if (m_options.dryRun)
        return std::move(m_report);
    for (const OpenedPackage &package : m_packages) {
        if (auto copied = copySkips(package); !copied)
            return std::unexpected(std::move(copied).error());
    }
    return record().transform([&] { return std::move(m_report); });
}

std::map<MergeRun::SetKey, QList<qsizetype>> MergeRun::packagesOfSets() const
{
    std::map<SetKey, QList<qsizetype>> sets;
    for (qsizetype i = 0; i < qsizetype(m_packages.size()); ++i) {
        const PackageHeader &header = m_packages[i].header;
        for (const QString &article : header.articles.keys())
            sets[{article, targetOf(header)}] += i;
    }
    return sets;
}

MergedSet MergeRun::refused(const SetKey &key, qsizetype package, const QString &reason) const
{
    return {.package = package,
            .article = key.first,
            .annotator = key.second,
            .merge = SetMerge::Refused,
            .reason = reason};
}

Result<void> MergeRun::mergeSet(const SetKey &key, const QList<qsizetype> &packages)
{
    const auto article = m_store.findArticle(key.first);
    if (!article)
        return std::unexpected(article.error());
    if (!*article) {
        for (const qsizetype package : packages)
            m_report.sets += refused(key, package,
                                     Packages::tr("The project no longer has this article. Import it again, "
                                                  "then merge again."));
        return {};
    }
    std::vector<Version> versions;
    for (const qsizetype package : packages) {
        auto version = versionOf(key, **article, package);
        if (!version)
            return std::unexpected(std::move(version).error());
        if (*version)
            versions.push_back(**std::move(version));
    }
    const auto project = readHistory(m_store, **article, {0, key.second});
    return project ? mergeVersions(*project, versions) : std::unexpected(project.error());
}

// None: it was refused.
Result<std::optional<MergeRun::Version>> MergeRun::versionOf(const SetKey &key, ArticleId article,
                                                             qsizetype package)
{
    Store &store = *m_packages[package].store;
    const auto id = store.findArticle(key.first);
    if (!id)
        return std::unexpected(id.error());
    const auto theirs = store.article(id->value_or(0));
    const auto ours = m_store.article(article);
    if (!theirs || !ours)
        return std::unexpected(theirs ? ours.error() : theirs.error());
    if (theirs->text.sha256() != ours->text.sha256()) {
        m_report.sets +=
            refused(key, package,
                    Packages::tr("The project has another text of this article than the package, "
                                 "where marks would not fit. Bring the text back that was handed "
                                 "out, or mark it anew."));
        return std::optional<Version>();
    }
    const PackageHeader &header = m_packages[package].header;
    return readHistory(store, theirs->id, {0, header.annotator}).transform([&](SetHistory history) {
        return std::optional(
            Version{.package = package,
                    .history = std::move(history),
                    .plan = {},
                    .outcome = {.package = package, .article = key.first, .annotator = key.second}});
    });
}

Result<void> MergeRun::mergeVersions(const SetHistory &project, std::vector<Version> &versions)
{
    if (auto planned = planEach(project, versions); !planned)
        return planned;
    dropContained(versions);
    settle(versions);
    for (Version &version : versions) {
        version.outcome.merge = version.plan.merge;
        version.outcome.news = version.plan.news;
        version.outcome.differences = version.plan.differences;
        version.outcome.before = version.outcome.after = project.revision();
        if (auto written = write(project, version); !written)
            return written;
        if (auto explained = explain(version); !explained)
            return explained;
        m_report.sets += version.outcome;
    }
    return {};
}

Result<void> MergeRun::planEach(const SetHistory &project, std::vector<Version> &versions)
{
    for (Version &version : versions) {
        auto plan = planMerge(project, version.history, m_options.conflicts, m_options.by);
        if (!plan)
            return std::unexpected(std::move(plan).error());
        version.plan = *std::move(plan);
        m_writers[version.package].learn(version.history, project, version.plan.common);
        const Revision base = m_packages[version.package].header.articles.value(version.outcome.article);
        if (version.plan.merge == SetMerge::Unchanged && version.history.revision() > base)
            version.plan.merge = SetMerge::Already;
    }
    return {};
}

// What another package continues, or has the same marks as, comes with that one.
void MergeRun::dropContained(std::vector<Version> &versions)
{
    for (auto one = versions.begin(); one != versions.end(); ++one) {
        for (auto other = versions.begin(); other != versions.end(); ++other) {
            if (one == other || !wantsIn(one->plan.merge) || !wantsIn(other->plan.merge))
                continue;
            const auto &shorter = one->history;
            const auto &longer = other->history;
            const bool isContained = commonRevision(shorter.journal, longer.journal) == shorter.revision() &&
                (shorter.revision() < longer.revision() || other < one);
            const bool isSame = other < one && differences(shorter.set, longer.set).isEmpty();
            if (isContained || isSame)
                one->plan.merge = SetMerge::Already;
        }
    }
}

// Where packages differ among themselves, which of them came first is no reason.
void MergeRun::settle(std::vector<Version> &versions)
{
    const auto wanting =
        std::ranges::count_if(versions, [](const Version &version) { return wantsIn(version.plan.merge); });
    if (wanting < 2)
        return;
    for (Version &version : versions) {
        if (!wantsIn(version.plan.merge))
            continue;
        const bool both = m_options.conflicts == ConflictChoice::KeepBoth;
        version.plan.merge = both ? SetMerge::Both : SetMerge::Conflict;
        version.outcome.reason = both
            ? QString()
            : Packages::tr("Several packages have different work on this set. Were two people at work "
                           "under one name? Merge one of them by itself, then decide on the other; or "
                           "keep both.");
        for (const Version &other : versions) {
            if (&other != &version && wantsIn(other.plan.merge) && version.plan.differences.isEmpty())
                version.plan.differences = differences(other.history.set, version.history.set);
        }
    }
}

Result<void> MergeRun::write(const SetHistory &project, Version &version)
{
    MergedSet &outcome = version.outcome;
    if (outcome.merge == SetMerge::Both)
        return writeBeside(project, version);
    if (outcome.merge != SetMerge::Taken && outcome.merge != SetMerge::Replaced)
        return {};
    outcome.after =
        version.plan.entries.isEmpty() ? version.history.revision() : version.plan.entries.last().revision;
    if (m_options.dryRun)
        return {};
    return m_writers[version.package]
        .write(project, version.history, version.plan)
        .transform([&](Revision after) { outcome.after = after; });
}

// As the set of somebody who is called after the annotator and the package.
Result<void> MergeRun::writeBeside(const SetHistory &project, Version &version)
{
    MergedSet &outcome = version.outcome;
    const PackageHeader &header = m_packages[version.package].header;
    outcome.savedAs = Packages::tr("%1 (package %2)").arg(outcome.annotator, header.id.first(8));
    const auto beside = readHistory(m_store, project.set.article, {0, outcome.savedAs});
    if (!beside)
        return std::unexpected(beside.error());
    auto plan = planMerge(*beside, version.history, ConflictChoice::Report, m_options.by);
    if (!plan)
        return std::unexpected(std::move(plan).error());
    version.plan = *std::move(plan);
    outcome.before = beside->revision();
    outcome.after = outcome.before;
    if (version.plan.merge != SetMerge::Taken) {
        outcome.merge = version.plan.merge == SetMerge::Conflict ? SetMerge::Conflict : SetMerge::Already;
        return {};
    }
    outcome.after = version.history.revision();
    if (m_options.dryRun)
        return {};
    return m_writers[version.package]
        .write(*beside, version.history, version.plan)
        .transform([&](Revision after) { outcome.after = after; });
}

Result<void> MergeRun::explain(Version &version)
{
    MergedSet &outcome = version.outcome;
    if (outcome.merge == SetMerge::Conflict && outcome.reason.isEmpty()) {
        outcome.reason = m_options.conflicts == ConflictChoice::KeepProject
            ? Packages::tr("Changed in the project and in the package; the project's stays, as was asked.")
            : Packages::tr("Changed in the project and in the package since it was handed out. The "
                           "project's stays until you keep it, take the package's or keep both.");
        return {};
    }
    if (outcome.merge != SetMerge::Already && outcome.merge != SetMerge::Unchanged)
        return {};
    return takenBackBy(m_store, m_merges, outcome.article, outcome.annotator).transform([&](BulkId bulk) {
        if (bulk == 0)
            return;
        outcome.merge = SetMerge::TakenBack;
        outcome.reason = Packages::tr("It was merged, and that was taken back by bulk edit %1. Undo that one "
                                      "to have it again.")
                             .arg(bulk);
    });
}

} // namespace Galley
