#include "formats/importer.h"

#include "formats/fileimport.h"
#include "formats/formatregistry.h"

#include <QCoreApplication>

namespace Galley {

namespace {

// What a file that was not taken in leaves behind: its problems.
void addRefused(ImportReport &report, const FileImport &file)
{
    report.problems += file.report().problems;
    report.stopped = file.report().stopped;
}

void addTaken(ImportReport &report, const ImportReport &file)
{
    ++report.files;
    report.articles += file.articles;
    report.known += file.known;
    report.sets += file.sets;
    report.knownSets += file.knownSets;
    report.spans += file.spans;
    report.relations += file.relations;
    report.schemas += file.schemas;
    report.problems += file.problems;
    for (const Loss &loss : file.leftOut.all())
        report.leftOut.add(loss.kind, loss.description, loss.count);
}

} // namespace

Importer::Importer(Store &store, ImportOptions options)
    : m_store(store)
    , m_options(std::move(options))
{}

Result<std::unique_ptr<FormatReader>> Importer::open(const QString &file) const
{
    const Result<const Format *> format =
        m_options.format.isEmpty() ? recogniseFormat(file) : findFormat(m_options.format);
    if (!format)
        return std::unexpected(format.error());
    return (*format)->reader(file, {m_options.encoding});
}

void Importer::importFile(const QString &path, const ProgressFunction &progress, ImportReport &report)
{
    const Result<std::unique_ptr<FormatReader>> reader = open(path);
    if (!reader) {
        report.problems.append(reader.error());
        if (report.problems.last().place.file.isEmpty())
            report.problems.last().place.file = path;
        return;
    }
    FileImport file(m_store, m_options, path);
    const Result<void> kept = m_store.transaction([&] { return file.run(**reader, progress); });
    if (kept)
        return addTaken(report, file.report());
    addRefused(report, file);
    // The refusal itself says nothing new when it only stands for the file's problems, or for a stop.
    if (file.report().problems.isEmpty() && !file.report().stopped) {
        report.problems.append(kept.error());
        report.problems.last().place.file = path;
    }
}

ImportReport Importer::run(const QStringList &files, const ProgressFunction &progress)
{
    ImportReport report;
    if (m_store.isReadOnly()) {
        report.problems.append(
            {Error::Kind::ReadOnly, m_store.readOnlyReason(), {}, Place{.file = m_store.path()}});
        return report;
    }
    for (const QString &file : files) {
        importFile(file, progress, report);
        if (report.stopped)
            break;
    }
    return report;
}

} // namespace Galley
