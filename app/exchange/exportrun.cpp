#include "exchange/exportrun.h"

#include "exchange/datasetcard.h"
#include "exchange/exportcheck.h"
#include "exchange/formatregistry.h"
#include "exchange/manifest.h"
#include "exchange/pageworker.h"
#include "exchange/settings.h"
#include "formats/outputdevice.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace Galley {

ExportRun::ExportRun(Store &store, const ExportOptions &options, const ProgressFunction &progress)
    : m_store(store)
    , m_options(options)
    , m_progress(progress)
{}

Result<void> ExportRun::prepare()
{
    const Result<const Format *> format = findFormat(m_options.format);
    if (!format)
        return std::unexpected(format.error());
    m_format = *format;
    return checkSettings(m_options.settings, m_format->writeSettings());
}

ExportOutput::Kind ExportRun::kindAt(const QString &path) const
{
    if (ExportOutput::isArchive(path))
        return ExportOutput::Kind::Archive;
    const bool folder = m_format->writesFolder() || m_options.split || m_options.card.value_or(false);
    return folder ? ExportOutput::Kind::Folder : ExportOutput::Kind::File;
}

bool ExportRun::goesOn()
{
    const qint64 passes = m_options.split ? 2 : 1;
    if (m_progress && !m_progress({{}, m_planned + m_done, m_selection.articles.size() * passes}))
        m_stopped = true;
    return !m_stopped;
}

Result<void> ExportRun::select()
{
    const auto searching = [this](qint64, qint64) { return goesOn(); };
    return selectForExport(m_store, m_options, searching).transform([this](ExportSelection selection) {
        m_selection = std::move(selection);
    });
}

Result<void> ExportRun::split()
{
    if (!m_options.split || m_stopped)
        return {};
    const auto planning = [this](qint64 done, qint64) {
        m_planned = done;
        return goesOn();
    };
    return planSplit(m_store, m_selection, *m_options.split, planning).transform([this](SplitPlan plan) {
        const QList<qint64> counts = plan.counts();
        for (qsizetype i = 0; i < counts.size(); ++i)
            m_report.splits.append({plan.names[i], counts[i]});
        m_planned = m_selection.articles.size();
        m_report.undated = plan.undated;
        m_plan = std::move(plan);
    });
}

Result<void> ExportRun::openWriters(Output &output, bool folder)
{
    Result<SchemaSet> schemas = m_store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    m_schemas = std::move(*schemas);
    return PartWriters::open(*m_format, {m_schemas, m_options.settings}, output, folder,
                             m_plan ? m_plan->names : QStringList())
        .transform([this](PartWriters writers) { m_writers.emplace(std::move(writers)); });
}

Result<void> ExportRun::write(Output &output, ExportOutput::Kind kind)
{
    const Result<void> written =
        m_store.database().transaction(Database::Transaction::Read, [&]() -> Result<void> {
            return select()
                .and_then([&] { return split(); })
                .and_then([&] { return openWriters(output, kind != ExportOutput::Kind::File); })
                .and_then([&] { return writeArticles(); });
        });
    m_report.stopped = m_stopped;
    if (m_stopped || !written)
        return written;
    refuseLosses();
    return {};
}

Result<void> ExportRun::writeArticles()
{
    Result<void> written = readAndWrite();
    if (written && !m_stopped && m_report.problems.isEmpty())
        written = m_writers->finish();
    m_report.losses = m_writers->losses();
    return written;
}

Result<void> ExportRun::readAndWrite()
{
    ExportReader reader(m_store, m_selection, m_plan, m_format->wantsTimes());
    PageWorker worker([this](const ExportReader::Page &page) { return take(page); });
    return readPages(reader, worker).and_then([&] { return worker.finish([this] { return goesOn(); }); });
}

// A failure of the worker is told by its finish.
Result<void> ExportRun::readPages(ExportReader &reader, PageWorker &worker)
{
    const auto asked = [this] { return goesOn(); };
    while (goesOn()) {
        Result<ExportReader::Page> page = reader.next();
        if (!page)
            return std::unexpected(page.error());
        if (page->isEmpty() || !worker.put(std::move(*page), asked))
            break;
    }
    return {};
}

Result<void> ExportRun::take(const ExportReader::Page &page)
{
    for (const ExportDocument &document : page) {
        count(document);
        verify(document);
        // Once something is wrong, the rest is only checked.
        if (m_report.problems.isEmpty()) {
            if (Result<void> written = m_writers->write(document); !written)
                return written;
        }
        ++m_done;
    }
    return {};
}

void ExportRun::count(const ExportDocument &document)
{
    ++m_report.articles;
    m_report.sets += document.sets.size();
    for (const AnnotationSet &set : document.sets) {
        m_report.spans += set.spanCount();
        m_report.relations += set.relationCount();
    }
    m_counts.add(document);
}

void ExportRun::verify(const ExportDocument &document)
{
    const QList<Error> faults = exportFaults(document);
    const qsizetype room = ExportReport::MostProblems - m_report.problems.size();
    m_report.problems.append(faults.first(std::min(room, faults.size())));
}

void ExportRun::refuseLosses()
{
    if (!m_options.strict || m_report.losses.isEmpty())
        return;
    qint64 count = 0;
    for (const Loss &loss : m_report.losses.all())
        count += loss.count;
    m_report.problems.append({Error::Kind::Unsupported,
                              QCoreApplication::translate(
                                  "Exporter",
                                  "The format cannot hold %n thing(s) that the project has, and nothing may "
                                  "be lost: choose another format, or export less.",
                                  nullptr, int(count)),
                              {},
                              {}});
}

Result<void> ExportRun::describe(ExportOutput &output, ExportOutput::Kind kind) const
{
    if (kind == ExportOutput::Kind::File || !m_options.card.value_or(true))
        return {};
    const auto write = [&output](const QString &name, const QByteArray &bytes) -> Result<void> {
        Result<std::unique_ptr<QIODevice>> file = output.create(name);
        if (!file)
            return std::unexpected(file.error());
        return writeAll(**file, bytes).and_then([&] { return output.finish(std::move(*file)); });
    };
    return write(QStringLiteral("README.md"), card()).and_then([&] {
        return write(Manifest::FileName, manifest(output.files()));
    });
}

QByteArray ExportRun::card() const
{
    return DatasetCard{.header = m_writers->cardHeader(),
                       .counts = m_counts,
                       .parts = m_plan ? m_plan->names : QStringList{QString()},
                       .schemas = m_schemas,
                       .losses = m_report.losses,
                       .options = m_options,
                       .undated = m_report.undated}
        .toMarkdown();
}

QByteArray ExportRun::manifest(const QList<ExportedFile> &files) const
{
    QJsonObject counts{{QStringLiteral("articles"), m_report.articles},
                       {QStringLiteral("sets"), m_report.sets},
                       {QStringLiteral("spans"), m_report.spans},
                       {QStringLiteral("relations"), m_report.relations}};
    QJsonObject parts;
    for (const auto &[name, articles] : m_report.splits)
        parts[name] = articles;
    QJsonObject losses;
    for (const Loss &loss : m_report.losses.all())
        losses[loss.kind] = losses[loss.kind].toInteger() + loss.count;
    counts[QStringLiteral("split")] = parts;
    counts[QStringLiteral("losses")] = losses;
    return Manifest{.format = m_options.format, .recipe = toJson(m_options), .counts = counts, .files = files}
        .toJson();
}

} // namespace Galley
