#include "exchange/importer.h"

#include "exchange/fileimport.h"
#include "exchange/mappingsuggestion.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Version = 1; // of what the project keeps of the options

QString idsOf(const QList<ImportPart> &parts)
{
    QStringList ids;
    for (const ImportPart &part : parts) {
        if (!ids.contains(part.format->id()))
            ids.append(part.format->id());
    }
    return ids.join(u',');
}

// What makes an import the same as another one. What names become follows from these and the project.
QJsonObject objectOf(const ImportOptions &options)
{
    QJsonObject sources;
    for (auto source = options.sources.begin(); source != options.sources.end(); ++source)
        sources.insert(source.key(),
                       QJsonObject{{QStringLiteral("format"), source->format},
                                   {QStringLiteral("encoding"), source->encoding},
                                   {QStringLiteral("settings"), source->settings}});
    return {{QStringLiteral("version"), Version},
            {QStringLiteral("format"), options.format},
            {QStringLiteral("encoding"), options.encoding},
            {QStringLiteral("annotator"), options.annotator},
            {QStringLiteral("keep_good"), options.keepGood},
            {QStringLiteral("settings"), options.settings},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("role"), int(options.role)},
            {QStringLiteral("new_versions"), int(options.newVersions)}};
}

QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

// What an import that was cut off had done, without what only one run can say.
ImportReport made(const ImportReport &report)
{
    ImportReport kept = report;
    kept.files = kept.known = kept.sameText = kept.knownSets = 0;
    kept.problems.clear();
    kept.leftOut = {};
    kept.stopped = false;
    return kept;
}

ImportState stateOf(const ImportReport &report)
{
    if (report.stopped)
        return ImportState::Stopped;
    return report.files == 0 && !report.problems.isEmpty() ? ImportState::Failed : ImportState::Done;
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

Result<void> Importer::begin(const QStringList &files, const QList<ImportPart> &parts)
{
    ImportLog log(m_store);
    return log
        .begin(ImportRow{.annotator = m_options.importedBy,
                         .sources = absolute(files),
                         .formats = idsOf(parts),
                         .options = objectOf(m_options)})
        .and_then([&](ImportId id) {
            m_import = id;
            return log.row(id);
        })
        .transform([&](const ImportRow &row) { m_earlier = made(importReportFromJson(row.report)); });
}

Result<void> Importer::finish(const ImportReport &report)
{
    ImportReport whole = m_earlier;
    add(whole, report);
    whole.import = m_import;
    whole.stopped = report.stopped;
    return ImportLog(m_store).finish(m_import, stateOf(report), toJsonObject(whole));
}

void Importer::importPart(const ImportPart &part, const ProgressFunction &progress, ImportReport &report)
{
    Result<std::unique_ptr<FormatReader>> reader = readerOf(part, m_options);
    ImportLog log(m_store);
    const Result<ImportLog::Mark> mark = log.mark();
    if (!reader || !mark) {
        report.problems.append(reader ? mark.error() : reader.error());
        return;
    }
    const auto remember = [&](const ImportReport &soFar) {
        ImportReport whole = m_earlier;
        add(whole, report);
        add(whole, soFar);
        return log.finish(m_import, ImportState::Running, toJsonObject(whole));
    };
    FileImport file(m_store, m_options, m_import, part);
    const Result<void> kept = file.run(std::move(*reader), progress, remember);
    report.stopped = file.report().stopped;
    if (kept) {
        add(report, file.report());
        report.files += report.stopped ? 0 : 1;
        return;
    }
    report.problems += file.report().problems;
    // The refusal itself says nothing new when it only stands for the file's problems, or for a stop.
    if (file.report().problems.isEmpty() && !report.stopped) {
        report.problems.append(kept.error());
        report.problems.last().place.file = part.source->path();
    }
    if (file.hasWritten()) {
        if (const auto undone = log.undoSince(m_import, *mark, file.report().madeSchemas); !undone)
            report.problems.append(undone.error());
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
    if (m_options.role == ImportRole::PreAnnotation && m_options.annotator.isEmpty()) {
        report.problems.append({Error::Kind::InvalidInput,
                                QCoreApplication::translate(
                                    "Importer", "Pre-annotations need somebody to correct them: say who."),
                                {},
                                {}});
        return report;
    }
    const ImportSources sources = openSources(files, formatsOf(files, m_options));
    report.problems = sources.problems;
    if (!decideMapping(sources.parts, progress, report) || sources.parts.isEmpty())
        return report;
    if (const Result<void> begun = begin(files, sources.parts); !begun) {
        report.problems.append(begun.error());
        return report;
    }
    report.import = m_import;
    for (const ImportPart &part : sources.parts) {
        importPart(part, progress, report);
        if (report.stopped)
            break;
    }
    if (const Result<void> finished = finish(report); !finished)
        report.problems.append(finished.error());
    return report;
}

} // namespace Galley
