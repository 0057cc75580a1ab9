#pragma once

#include "review/adjudication/clusterstate.h"
#include "review/adjudication/remark.h"

// The adjudication queue's rows: small, for there are hundreds of thousands.
namespace Galley {

// A place that waits for a decision.
struct ReviewRow
{
    ArticleId article = 0;
    int layer = 0; // UnitNames::layers
    Range extent = {};
    ClusterStatus status = ClusterStatus::Open; // Open, Changed or Postponed
    QList<Cause> causes = {};                   // the gravest first
    double severity = 0;
    QList<int> labels = {};     // that stand against each other, ascending; NotMarked first
    QList<int> annotators = {}; // who differ from what most have; all of them when no version has most
    QByteArray signature = {};  // tells it from others of its article

    static constexpr int NotMarked = -1;

    [[nodiscard]] Cause cause() const { return causes.first(); }

    bool operator==(const ReviewRow &) const = default;
};

// What the queue knows of an article.
struct ReviewedArticle
{
    ArticleId id = 0;
    QString externalId = {};
    QString title = {};
    SetState goldState = SetState::New; // Done: signed off, and without rows
    int agreed = 0;                     // clusters that are nobody's to decide
    int decided = 0;
    QList<ReviewRemark> remarks = {};
    QList<ReviewRow> rows = {}; // as clusters: by layer and place

    bool operator==(const ReviewedArticle &) const = default;
};

// Some articles, as they were read.
struct ReviewChunk
{
    QList<ReviewedArticle> articles; // ascending ids
    UnitNames names;                 // behind the rows' numbers
    qint64 done = 0;                 // articles that were read so far, and all that have sets
    qint64 total = 0;
};

} // namespace Galley
