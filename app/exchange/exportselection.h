#pragma once

#include "exchange/exportoptions.h"
#include "storage/articlereader.h"
#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

// What of a project is exported. 8 bytes an article.
struct ExportSelection
{
    QList<ArticleId> articles; // by external id, so that the order of imports has no say in an export
    SetFilter sets;
};

// NotFound when the project lacks a name that the options give, the query's included. A query that texts are
// read for takes as long as a search; progress, which counts articles of it, may stop that with false.
[[nodiscard]] Result<ExportSelection> selectForExport(Store &store, const ExportOptions &options,
                                                      const KeepGoing &progress = {});

// Whether a set holds work, or somebody's word that there is nothing to mark: not when it was only opened.
[[nodiscard]] bool isBegun(const AnnotationSet &set);

} // namespace Galley
