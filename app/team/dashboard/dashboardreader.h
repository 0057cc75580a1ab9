#pragma once

#include "team/dashboard/dashboard.h"
#include "text/error.h"
#include "text/progress.h"

namespace Galley {

class Store;

struct DashboardOptions
{
    QString annotator = {}; // this one's work alone, and no agreement; empty: everybody's
    QDate today = QDate::currentDate();
    bool agreement = true;
    int agreementPoints = 20; // at most, of a layer
};

// Counts in the database without reading texts or edits: under a second for 10,000 articles with three sets
// of 30 spans. Agreement reads the spans of the articles that two annotators finished: some 300,000 spans a
// second; progress is about them. NotFound when there is no such annotator; a stop is an Error of kind Io.
[[nodiscard]] Result<Dashboard> readDashboard(Store &store, const DashboardOptions &options = {},
                                              const KeepGoing &progress = {});

// Whose progress somebody may see: where work is blind ("team.blind"), an annotator's own; else (empty)
// everybody's. Permission: a blind project does not know who asks.
[[nodiscard]] Result<QString> whoseProgress(Store &store, const QString &who);

} // namespace Galley
