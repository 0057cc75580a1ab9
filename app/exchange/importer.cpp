#include "exchange/importer.h"

#include "exchange/fileimport.h"
#include "exchange/formatregistry.h"

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

void Importer::importPath(const QString &path, const ProgressFunction &progress, ImportReport &report)
{
    const Result<std::shared_ptr<const Source>> source = Source::of(path);
    if (!source) {
        report.problems.append(source.error());
        return;
    }
    Recognised recognised;
    if (m_options.format.isEmpty())
        recognised = recognise(**source);
    else if (const Result<const Format *> format = findFormat(m_options.format))
        recognised = recogniseAs(**format, **source);
    else
        recognised.problems.append(format.error());
    report.problems += recognised.problems;
    for (const InputPart &part : std::as_const(recognised.parts)) {
        importPart(part, *source, progress, report);
        if (report.stopped)
            return;
    }
}

void Importer::importPart(const InputPart &part, const std::shared_ptr<const Source> &source,
                          const ProgressFunction &progress, ImportReport &report)
{
    const QString path = source->path();
    const Result<std::unique_ptr<FormatReader>> reader =
        part.format->reader({source, part.entries, m_options.encoding, {}});
    if (!reader) {
        report.problems.append(reader.error());
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
        importPath(file, progress, report);
        if (report.stopped)
            break;
    }
    return report;
}

} // namespace Galley
