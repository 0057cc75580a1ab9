#pragma once

#include "exchange/datasetcounts.h"
#include "exchange/exporter.h"
#include "exchange/exportreader.h"
#include "exchange/partwriters.h"

#include <atomic>

namespace Galley {

class PageWorker;

// One run of an export, or of its preview.
class ExportRun
{
public:
    ExportRun(Store &store, const ExportOptions &options, const ProgressFunction &progress);

    // What is exported, when the options make sense. First.
    [[nodiscard]] Result<void> prepare();
    // What kind of thing is written at a path (empty: at some path).
    [[nodiscard]] ExportOutput::Kind kindAt(const QString &path) const;
    // Everything that the writers write, into the report. The output outlives the run.
    [[nodiscard]] Result<void> write(Output &output, ExportOutput::Kind kind);

    // README.md and manifest.json beside what was written, unless that is a file or they are not wanted.
    [[nodiscard]] Result<void> describe(ExportOutput &output, ExportOutput::Kind kind) const;

    [[nodiscard]] ExportReport &report() { return m_report; }

private:
    [[nodiscard]] Result<void> select();
    [[nodiscard]] Result<void> split();
    [[nodiscard]] Result<void> openWriters(Output &output, bool folder);
    [[nodiscard]] Result<void> writeArticles();
    [[nodiscard]] Result<void> readAndWrite();
    [[nodiscard]] Result<void> readPages(ExportReader &reader, PageWorker &worker);
    [[nodiscard]] Result<void> take(const ExportReader::Page &page);
    void count(const ExportDocument &document);
    void verify(const ExportDocument &document);
    [[nodiscard]] bool goesOn();
    void refuseLosses();
    [[nodiscard]] QByteArray card() const;
    [[nodiscard]] QByteArray manifest(const QList<ExportedFile> &files) const;

    Store &m_store;
    const ExportOptions &m_options;
    const ProgressFunction &m_progress;
    const Format *m_format = nullptr;
    ExportSelection m_selection;
    std::optional<SplitPlan> m_plan;
    SchemaSet m_schemas;
    DatasetCounts m_counts;
    std::optional<PartWriters> m_writers;
    ExportReport m_report;          // the worker's while it runs
    qint64 m_planned = 0;           // articles that the split has looked at
    std::atomic<qint64> m_done = 0; // articles that were written
    bool m_stopped = false;
};

} // namespace Galley
