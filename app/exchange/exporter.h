#pragma once

#include "exchange/exportoptions.h"
#include "exchange/exportoutput.h"
#include "formats/format.h"
#include "storage/store.h"

namespace Galley {

struct ExportReport
{
    static constexpr qsizetype MostProblems = 1000;

    qint64 articles = 0;
    qint64 sets = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    qint64 bytes = 0;
    QList<std::pair<QString, qint64>> splits; // the parts in order, and how many articles each has
    QList<ExportedFile> files;                // that were written, by name
    qint64 undated = 0;                       // articles without a date, where the split goes by that
    Losses losses;                            // what the format cannot hold
    QList<Error> problems;                    // when there are any, nothing was written
    bool stopped = false;                     // nothing was written, either
    bool written = false;

    bool operator==(const ExportReport &) const = default;
};

// Writes a project, or what is asked for of it, to a file, folder or archive: beside it first and then in its
// place, so that what was there before stays until everything is written. Each text is compared with its
// hash, and each span's text with its quote. What is read is one state of the project, whoever writes to it
// meanwhile. Command line and window export with this. Blocks; use it on the store's thread.
class Exporter
{
public:
    Exporter(Store &store, ExportOptions options);

    // The same report without writing: to be shown before. Takes about as long.
    [[nodiscard]] ExportReport preview(const ProgressFunction &progress = {});
    // A path that ends in .zip or .tar.gz becomes an archive of what would be a folder. Progress counts
    // articles.
    [[nodiscard]] ExportReport run(const QString &path, const ProgressFunction &progress = {});

private:
    Store &m_store;
    ExportOptions m_options;
};

} // namespace Galley
