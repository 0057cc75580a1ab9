#pragma once

#include "exchange/importer.h"
#include "storage/importlog.h"

namespace Galley {

// What those who take parts of a document into a project share.
struct ImportContext
{
    Store &store;
    const ImportOptions &options;
    ImportId import = 0;
    QString path; // of what is imported
    ImportReport report;
    SchemaSet schemas; // of the project, as far as it has got

    void addProblem(Error::Kind kind, const QString &message, const Place &place)
    {
        if (report.problems.size() < ImportReport::MostProblems)
            report.problems.append({kind, message, {}, place});
    }

    void addProblems(const QList<Error> &problems)
    {
        for (const Error &problem : problems) {
            if (report.problems.size() < ImportReport::MostProblems)
                report.problems.append(problem);
        }
    }
};

// An article of the project that a document is about.
struct TakenArticle
{
    ArticleId id = 0;
    QString externalId;
    bool isNew = false;
    ArticleId before = 0; // the version whose work is to be carried over; 0: none
};

} // namespace Galley
