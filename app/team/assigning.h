#pragma once

#include "team/plan.h"

#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

// What somebody asks for, in names.
struct AssignOptions
{
    QStringList annotators;
    int each = 1;
    std::optional<double> twice;
    PlanRequest::Way way = PlanRequest::Way::Balanced;
    QString seed = QStringLiteral("0");
    QString query;        // only articles that it finds something in (search/query.h)
    QStringList articles; // only these, by external id; both empty: all
    QDate due;            // invalid: no deadline
    bool moveDue =
        false; // of what the annotators have already and not finished, too; to none, if that is due
};

// The plan for a project as it is. Refuses annotators who are not there, were removed, or are models
// (NotFound, InvalidInput). A query is run, which takes as long as a search; a stop is an Error of kind Io.
[[nodiscard]] Result<Plan> planFor(Store &store, const AssignOptions &options,
                                   const KeepGoing &progress = {});
// The plan of this moment, carried out in the same transaction; by has to have the right.
[[nodiscard]] Result<Plan> assignBy(Store &store, const AssignOptions &options, const QString &by,
                                    const KeepGoing &progress = {});
// Takes back what is assigned to these annotators and not begun, on these articles (as options say); what is
// begun stays. The number of assignments.
[[nodiscard]] Result<qint64> unassignBy(Store &store, const AssignOptions &options, const QString &by,
                                        const KeepGoing &progress = {});

// What cannot be met and why, and a deadline that is over before it begins; a sentence each.
[[nodiscard]] QStringList remarksOn(const Plan &plan, const AssignOptions &options,
                                    const QDate &today = QDate::currentDate());

} // namespace Galley
