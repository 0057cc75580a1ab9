#pragma once

#include "team/dashboard/dashboard.h"
#include "team/dashboard/projectwork.h"

// Parts of a dashboard, from what was read of a project.
namespace Galley {

// What is assigned to an annotator (by id) and not finished.
struct AssignedWork
{
    qint64 assigned = 0;
    qint64 open = 0;
    qint64 due = 0;
    qint64 overdue = 0;
    QDate nextDue = {};
};

// Entries of journals on a day.
struct DayEdits
{
    QDate day;
    QString annotator;
    qint64 edits = 0;
};

[[nodiscard]] QDate dayOf(qint64 at); // milliseconds since 1970, in UTC

[[nodiscard]] QList<AnnotatorProgress> annotatorsOf(ProjectWork &work, // sorts its times
                                                    const QHash<qint64, AssignedWork> &assigned);
[[nodiscard]] QList<LayerProgress> layersOf(const ProjectWork &work);
[[nodiscard]] QList<ArticlesProgress> sourcesOf(const ProjectWork &work);
[[nodiscard]] QList<ArticlesProgress> publishedOf(const ProjectWork &work);
[[nodiscard]] QList<WorkDay> daysOf(const ProjectWork &work, const QList<DayEdits> &edits);
[[nodiscard]] QList<WorkWeek> weeksOf(const ProjectWork &work, const QList<WorkDay> &days);
[[nodiscard]] QList<LabelWeek> labelWeeksOf(const ProjectWork &work);

} // namespace Galley
