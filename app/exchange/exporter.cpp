#include "exchange/exporter.h"

#include "exchange/exportrun.h"

namespace Galley {

Exporter::Exporter(Store &store, ExportOptions options)
    : m_store(store)
    , m_options(std::move(options))
{}

ExportReport Exporter::preview(const ProgressFunction &progress)
{
    ExportRun run(m_store, m_options, progress);
    NullOutput nowhere;
    const Result<void> tried = run.prepare().and_then([&] { return run.write(nowhere, run.kindAt({})); });
    if (!tried)
        run.report().problems.append(tried.error());
    return run.report();
}

ExportReport Exporter::run(const QString &path, const ProgressFunction &progress)
{
    std::unique_ptr<ExportOutput> output;
    ExportRun run(m_store, m_options, progress);
    const auto open = [&] {
        return ExportOutput::open(path, run.kindAt(path), m_options.replace)
            .transform([&](std::unique_ptr<ExportOutput> opened) { output = std::move(opened); });
    };
    const auto commit = [&]() -> Result<void> {
        ExportReport &report = run.report();
        if (report.stopped || !report.problems.isEmpty())
            return {};
        return run.describe(*output, run.kindAt(path))
            .and_then([&] { return output->commit(); })
            .transform([&] {
                report.files = output->files();
                report.bytes = output->bytes();
                report.written = true;
            });
    };
    const Result<void> done = run.prepare()
                                  .and_then(open)
                                  .and_then([&] { return run.write(*output, run.kindAt(path)); })
                                  .and_then(commit);
    if (!done) {
        Error error = done.error();
        if (error.place.file.isEmpty())
            error.place.file = path;
        run.report().problems.append(std::move(error));
    }
    return run.report();
}

} // namespace Galley
