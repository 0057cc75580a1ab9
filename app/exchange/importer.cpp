#include "exchange/importer.h"

#include "exchange/fileimport.h"
#include "exchange/mappingsuggestion.h"

#include <algorithm>

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

Result<std::unique_ptr<FormatReader>> readerOf(const ImportPart &part, const ImportOptions &options)
{
    const ReadAs as = options.readAs(part.source->path());
    return part.reader(as.encoding, as.settings);
}

QStringList formatsOf(const QStringList &files, const ImportOptions &options)
{
    QStringList formats;
    for (const QString &file : files)
        formats.append(options.readAs(file).format);
    return formats;
}

} // namespace

ReadAs ImportOptions::readAs(const QString &path) const
{
    const auto own = sources.constFind(path);
    return own == sources.cend() ? ReadAs{format, encoding, settings} : *own;
}

Importer::Importer(Store &store, ImportOptions options)
    : m_store(store)
    , m_options(std::move(options))
{}

void Importer::survey(const QList<ImportPart> &parts, const ProgressFunction &progress,
                      ImportPreview &preview)
{
    for (const ImportPart &part : parts) {
        if (!preview.formats.contains(part.format->id()))
            preview.formats.append(part.format->id());
        if (!part.hasNames())
            continue;
        const Result<std::unique_ptr<FormatReader>> reader = readerOf(part, m_options);
        if (!reader) {
            preview.problems.append(reader.error());
            continue;
        }
        preview.survey.add((*reader)->declared());
        while (const std::optional<Document> document = (*reader)->next()) {
            preview.survey.add(*document);
            if (preview.problems.size() < ImportReport::MostProblems)
                preview.problems += document->problems;
            if (progress && !progress({part.source->path(), (*reader)->position(), (*reader)->size()})) {
                preview.stopped = true;
                return;
            }
        }
    }
}

Result<void> Importer::suggest(const QList<ImportPart> &parts, ImportPreview &preview)
{
    const Result<SchemaSet> schemas = m_store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const auto named = std::ranges::find_if(parts, &ImportPart::hasNames);
    const QString name =
        m_options.schemaName.isEmpty() && named != parts.end() ? named->name() : m_options.schemaName;
    preview.mapping = suggestMapping(preview.survey, *schemas, m_options.mapping, name);
    preview.problems += mappingFaults(preview.mapping, *schemas);
    return {};
}

ImportPreview Importer::preview(const QStringList &files, const ProgressFunction &progress)
{
    ImportPreview preview;
    const ImportSources sources = openSources(files, formatsOf(files, m_options));
    preview.problems = sources.problems;
    survey(sources.parts, progress, preview);
    if (const Result<void> suggested = suggest(sources.parts, preview); !suggested)
        preview.problems.append(suggested.error());
    return preview;
}

bool Importer::decideMapping(const QList<ImportPart> &parts, const ProgressFunction &progress,
                             ImportReport &report)
{
    if (m_options.isMapped || std::ranges::none_of(parts, &ImportPart::hasNames))
        return true;
    ImportPreview preview;
    survey(parts, progress, preview);
    preview.problems.clear(); // of the files, which are met again
    if (const Result<void> suggested = suggest(parts, preview); !suggested)
        preview.problems.append(suggested.error());
    m_options.mapping = preview.mapping;
    report.stopped = preview.stopped;
    report.problems += preview.problems;
    return !preview.stopped && preview.problems.isEmpty();
}

void Importer::importPart(const ImportPart &part, const ProgressFunction &progress, ImportReport &report)
{
    const Result<std::unique_ptr<FormatReader>> reader = readerOf(part, m_options);
    if (!reader) {
        report.problems.append(reader.error());
        return;
    }
    FileImport file(m_store, m_options, part);
    const Result<void> kept = m_store.transaction([&] { return file.run(**reader, progress); });
    if (kept)
        return addTaken(report, file.report());
    addRefused(report, file);
    // The refusal itself says nothing new when it only stands for the file's problems, or for a stop.
    if (file.report().problems.isEmpty() && !file.report().stopped) {
        report.problems.append(kept.error());
        report.problems.last().place.file = part.source->path();
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
    const ImportSources sources = openSources(files, formatsOf(files, m_options));
    report.problems = sources.problems;
    if (!decideMapping(sources.parts, progress, report))
        return report;
    for (const ImportPart &part : sources.parts) {
        importPart(part, progress, report);
        if (report.stopped)
            break;
    }
    return report;
}

} // namespace Galley
