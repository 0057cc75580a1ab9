#pragma once

#include "storage/store.h"

// The merges of a project, so that each can be taken back.
namespace Galley {

struct MergeRecord
{
    // A set that it changed.
    struct Place
    {
        QString article; // external id
        QString annotator;
        Revision before = 0;
        Revision after = 0;

        bool operator==(const Place &) const = default;
    };

    qint64 number = 0; // from 1
    QDateTime at = {}; // UTC
    QString by;
    QStringList packages; // ids
    QStringList annotators;
    QList<Place> sets = {};
    QList<BulkId> takenBack = {}; // the bulk edits that did; empty: it holds

    bool operator==(const MergeRecord &) const = default;
};

[[nodiscard]] Result<QList<MergeRecord>> mergeRecords(Store &store);        // the oldest first
[[nodiscard]] Result<MergeRecord> mergeRecord(Store &store, qint64 number); // NotFound
[[nodiscard]] Result<void> putMergeRecord(Store &store, const MergeRecord &record);
// Gives it its number.
[[nodiscard]] Result<qint64> addMergeRecord(Store &store, MergeRecord record);

// The number of the bulk edit that took the merge of a set back, while that holds; 0: none did.
[[nodiscard]] Result<BulkId> takenBackBy(Store &store, const QList<MergeRecord> &records,
                                         const QString &article, const QString &annotator);

} // namespace Galley
