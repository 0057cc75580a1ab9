#pragma once

#include "team/packages/handingin.h"
#include "team/packages/packageheader.h"
#include "team/packages/setmerge.h"
#include "text/progress.h"

#include <QJsonObject>

namespace Galley {

struct MergeOptions
{
    ConflictChoice conflicts = ConflictChoice::Report;
    QString as = {}; // whose sets they become; empty: those of the package's annotator
    QString by = {}; // who merges
    bool dryRun = false;
};

// What became of one set of one package.
struct MergedSet
{
    qsizetype package = 0; // its place in MergeReport::packages
    QString article;       // external id
    QString annotator;     // whose set of the project
    SetMerge merge = SetMerge::Unchanged;
    Revision before = 0; // of that set
    Revision after = 0;
    qint64 news = 0;                       // entries that the package has more
    QString savedAs = {};                  // of Both: the annotator that it became
    QList<SetDifference> differences = {}; // project and package, of a conflict
    QString reason = {};                   // of a conflict, a refusal and what was taken back: what to do

    bool operator==(const MergedSet &) const = default;
};

struct MergedPackage
{
    QString file;
    PackageHeader header;
    std::optional<HandIn> handIn;
    QStringList warnings;

    bool operator==(const MergedPackage &) const = default;
};

struct MergeReport
{
    QList<MergedPackage> packages; // by annotator, then by when they were made
    QList<MergedSet> sets;         // by article, then as the packages
    QList<Error> problems;         // packages that were refused as a whole
    qint64 number = 0;             // by which it can be taken back; 0: nothing was written

    [[nodiscard]] qint64 count(SetMerge merge) const;
    [[nodiscard]] bool hasNews() const; // something goes in, or went in
    [[nodiscard]] bool isClean() const; // no conflict, refusal or problem

    bool operator==(const MergeReport &) const = default;
};

// Takes packages back into their project, all in one transaction, or (dryRun) says what that would do. The
// outcome does not depend on the order of the files: of two packages with different work on one set, neither
// goes in before somebody says which.
[[nodiscard]] Result<MergeReport> mergePackages(Store &store, const QStringList &files,
                                                const MergeOptions &options, const KeepGoing &progress = {});

[[nodiscard]] QJsonObject toJson(const MergeReport &report);

} // namespace Galley
