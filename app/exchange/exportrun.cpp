#include "exchange/exportrun.h"

#include "exchange/exportcheck.h"
#include "exchange/formatregistry.h"
#include "exchange/pageworker.h"
#include "exchange/settings.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Exporter", text);
}

} // namespace

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
    const bool folder = m_format->writesFolder() || m_options.card.value_or(false);
    return folder ? ExportOutput::Kind::Folder : ExportOutput::Kind::File;
}

bool ExportRun::goesOn()
{
    if (m_progress && !m_progress({{}, m_done, m_selection.articles.size()}))
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

Result<void> ExportRun::write(Output &output, ExportOutput::Kind kind)
{
    const bool folder = kind != ExportOutput::Kind::File;
    const auto open = [&](const SchemaSet &schemas) {
        return PartWriters::open(*m_format, {schemas, m_options.settings}, output, folder, {})
            .transform([this](PartWriters writers) { m_writers.emplace(std::move(writers)); });
    };
    const Result<void> written =
        m_store.database().transaction(Database::Transaction::Read, [&]() -> Result<void> {
            return select().and_then([&] { return m_store.schemas(); }).and_then(open).and_then([&] {
                return writeArticles();
            });
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
    ExportReader reader(m_store, m_selection, m_format->wantsTimes());
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
    m_report.problems.append(
        {Error::Kind::Unsupported,
         say(QT_TRANSLATE_NOOP("Exporter",
                               "The format cannot hold %1 things that the project has, and nothing may be "
                               "lost: choose another format, or export less."))
             .arg(count),
         {},
         {}});
}

} // namespace Galley
