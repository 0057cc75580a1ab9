#pragma once

#include "team/packages/mergelog.h"
#include "team/packages/merger.h"
#include "team/packages/openedpackage.h"
#include "team/packages/setwriter.h"

#include <map>

namespace Galley {

// One merge of some packages.
class MergeRun
{
public:
    MergeRun(Store &store, const MergeOptions &options);

    // Packages that cannot be merged are problems of the report; an error is that of stopping.
    [[nodiscard]] Result<void> open(const QStringList &files, const KeepGoing &progress);
    [[nodiscard]] Result<MergeReport> merge(const KeepGoing &progress);

private:
    // A set of the project, and whose package has it.
    using SetKey = std::pair<QString, QString>; // article, annotator

    // What one package has of a set.
    struct Version
    {
        qsizetype package = 0;
        SetHistory history;
        SetMergePlan plan;
        MergedSet outcome;
    };

    [[nodiscard]] Result<void> checkOrigin(const OpenedPackage &package);
    [[nodiscard]] Result<void> checkTarget(const OpenedPackage &package);
    [[nodiscard]] Result<void> findForeign(OpenedPackage &package);
    [[nodiscard]] Result<void> readTimes(OpenedPackage &package);
    [[nodiscard]] QString targetOf(const PackageHeader &header) const;
    [[nodiscard]] std::map<SetKey, QList<qsizetype>> packagesOfSets() const;

    [[nodiscard]] Result<void> mergeSet(const SetKey &key, const QList<qsizetype> &packages);
    [[nodiscard]] Result<void> mergeVersions(const SetHistory &project, std::vector<Version> &versions);
    [[nodiscard]] Result<std::optional<Version>> versionOf(const SetKey &key, ArticleId article,
                                                           qsizetype package);
    static void dropContained(std::vector<Version> &versions);
    [[nodiscard]] Result<void> planEach(const SetHistory &project, std::vector<Version> &versions);
    void settle(std::vector<Version> &versions);
    [[nodiscard]] Result<void> write(const SetHistory &project, Version &version);
    [[nodiscard]] Result<void> writeBeside(const SetHistory &project, Version &version);
    [[nodiscard]] Result<void> explain(Version &version);
    [[nodiscard]] Result<void> copySkips(const OpenedPackage &package);
    [[nodiscard]] Result<void> record();
    [[nodiscard]] MergedSet refused(const SetKey &key, qsizetype package, const QString &reason) const;

    Store &m_store;
    MergeOptions m_options;
    QString m_project; // its id
    std::vector<OpenedPackage> m_packages;
    std::vector<SetWriter> m_writers; // of the packages
    QList<MergeRecord> m_merges;      // earlier ones
    MergeReport m_report;
};

} // namespace Galley
