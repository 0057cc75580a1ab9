#pragma once

#include "formats/format.h"
#include "storage/store.h"

namespace Galley {

struct ExportOptions
{
    QString format;         // id
    QStringList annotators; // whose sets; empty: everybody's
};

struct ExportReport
{
    static constexpr qsizetype MostProblems = 1000;

    qint64 articles = 0;
    qint64 sets = 0;
    qint64 spans = 0;
    qint64 relations = 0;
    qint64 bytes = 0;
    Losses losses;         // what the format cannot hold
    QList<Error> problems; // when there are any, nothing was written
    bool stopped = false;  // nothing was written, either
    bool written = false;

    bool operator==(const ExportReport &) const = default;
};

// Writes a project to a file, beside it first and then in its place: what was there before stays until
// everything is written. Each span's text is compared with its quote. Command line and window export with
// this. Blocks; use it on the store's thread.
class Exporter
{
public:
    Exporter(Store &store, ExportOptions options);

    // The same report without writing: to be shown before.
    [[nodiscard]] ExportReport preview(const ProgressFunction &progress = {});
    [[nodiscard]] ExportReport run(const QString &path, const ProgressFunction &progress = {});

private:
    using Visit = std::function<Result<void>(const ExportDocument &)>;

    // The format, when the options make sense.
    [[nodiscard]] Result<const Format *> prepare();
    [[nodiscard]] Result<void> forEachArticle(const Visit &visit, const ProgressFunction &progress,
                                              ExportReport &report);
    [[nodiscard]] Result<ExportDocument> load(ArticleId id);
    [[nodiscard]] Result<void> writeTo(Output &output, const Format &format, const ProgressFunction &progress,
                                       ExportReport &report);

    Store &m_store;
    ExportOptions m_options;
};

} // namespace Galley
