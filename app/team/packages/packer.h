#pragma once

#include "team/packages/packageheader.h"
#include "text/progress.h"

namespace Galley {

struct PackRequest
{
    QString annotator; // is made when the project does not have him
    QList<ArticleId> articles;
    QString by; // who packs

    bool operator==(const PackRequest &) const = default;
};

struct PackReport
{
    PackageHeader header;
    qint64 sets = 0;      // of the annotator's earlier work
    QStringList out = {}; // articles that are in another package of his that has not come back
    qint64 bytes = 0;

    bool operator==(const PackReport &) const = default;
};

// Writes a package with these articles, the project's schemas and the annotator's own work on them, journal
// included. It is filled from nothing, so that no byte of it was ever anybody else's. Never replaces a file:
// there is a whole package or none. Progress counts articles.
[[nodiscard]] Result<PackReport> pack(Store &store, const PackRequest &request, const QString &path,
                                      const KeepGoing &progress = {});

} // namespace Galley
