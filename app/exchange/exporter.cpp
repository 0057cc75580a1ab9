#include "exchange/exporter.h"

#include "annotation/constraints.h"
#include "exchange/exportoutput.h"
#include "exchange/formatregistry.h"
#include "formats/exportorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

constexpr int PageSize = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Exporter", text);
}

// Text, hash, offsets and quotes, as the project has them.
void verify(const ExportDocument &document, ExportReport &report)
{
    const Article &article = document.article;
    const auto problem = [&](const QString &message, qint64 offset) {
        if (report.problems.size() < ExportReport::MostProblems)
            report.problems.append(
                {Error::Kind::Corrupt,
                 say(QT_TRANSLATE_NOOP("Exporter", "Article “%1”: %2")).arg(article.externalId, message),
                 {},
                 Place{.offset = offset}});
    };
    if (article.text.sha256() != article.sha256)
        problem(say(QT_TRANSLATE_NOOP("Exporter", "The text is not the one that was imported.")), -1);
    for (const AnnotationSet &set : document.sets) {
        for (const Span &span : set.spans()) {
            if (const Result<void> checked = checkOffsets(span, article.text); !checked)
                problem(say(QT_TRANSLATE_NOOP("Exporter", "%1, %2: %3"))
                            .arg(set.annotator.name, exportedId(span), checked.error().message),
                        checked.error().place.offset);
        }
    }
}

void count(const ExportDocument &document, ExportReport &report)
{
    ++report.articles;
    report.sets += document.sets.size();
    for (const AnnotationSet &set : document.sets) {
        report.spans += set.spanCount();
        report.relations += set.relationCount();
    }
    verify(document, report);
}

Result<void> stopped(ExportReport &report)
{
    report.stopped = true;
    return fail(Error::Kind::Conflict, say(QT_TRANSLATE_NOOP("Exporter", "The export was stopped.")));
}

} // namespace

Exporter::Exporter(Store &store, ExportOptions options)
    : m_store(store)
    , m_options(std::move(options))
{}

Result<const Format *> Exporter::prepare()
{
    const Result<QList<Annotator>> annotators = m_store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    for (const QString &name : m_options.annotators) {
        if (!std::ranges::contains(*annotators, name, &Annotator::name))
            return fail(Error::Kind::NotFound,
                        say(QT_TRANSLATE_NOOP("Exporter", "The project has no annotator “%1”.")).arg(name));
    }
    return findFormat(m_options.format);
}

Result<ExportDocument> Exporter::load(ArticleId id)
{
    Result<Article> article = m_store.article(id);
    if (!article)
        return std::unexpected(article.error());
    Result<QList<StoredSet>> stored = m_store.sets(id);
    if (!stored)
        return std::unexpected(stored.error());
    ExportDocument document{.article = std::move(*article), .sets = {}};
    for (StoredSet &set : *stored) {
        const bool wanted =
            m_options.annotators.isEmpty() || m_options.annotators.contains(set.set.annotator.name);
        // A set that was only ever looked at is no work.
        const bool begun = !set.set.isEmpty() || set.set.state() != SetState::New;
        if (wanted && begun)
            document.sets.append(std::move(set.set));
    }
    std::ranges::sort(document.sets, {}, [](const AnnotationSet &set) { return set.annotator.name; });
    return document;
}

Result<void> Exporter::forEachArticle(const Visit &visit, const ProgressFunction &progress,
                                      ExportReport &report)
{
    const Result<qint64> total = m_store.articleCount();
    if (!total)
        return std::unexpected(total.error());
    qint64 done = 0;
    for (ArticleId after = 0;;) {
        const Result<QList<ArticleId>> page = m_store.articleIds(after, PageSize);
        if (!page)
            return std::unexpected(page.error());
        if (page->isEmpty())
            return {};
        for (const ArticleId id : *page) {
            const Result<ExportDocument> document = load(id);
            if (!document)
                return std::unexpected(document.error());
            if (Result<void> visited = visit(*document); !visited)
                return visited;
            if (progress && !progress({{}, ++done, *total}))
                return stopped(report);
        }
        after = page->last();
    }
}

Result<void> Exporter::writeTo(Output &output, const Format &format, const ProgressFunction &progress,
                               ExportReport &report)
{
    const Result<SchemaSet> schemas = m_store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const Result<std::unique_ptr<FormatWriter>> writer = format.writer(output, {*schemas, {}});
    if (!writer)
        return std::unexpected(writer.error());
    const auto write = [&](const ExportDocument &document) -> Result<void> {
        count(document, report);
        // Once something is wrong, the rest is only checked.
        return report.problems.isEmpty() ? (*writer)->write(document) : Result<void>();
    };
    Result<void> written = forEachArticle(write, progress, report);
    if (written && report.problems.isEmpty())
        written = (*writer)->finish();
    report.losses = (*writer)->losses();
    return written;
}

ExportReport Exporter::preview(const ProgressFunction &progress)
{
    ExportReport report;
    NullOutput nowhere;
    const Result<void> tried =
        prepare().and_then([&](const Format *format) { return writeTo(nowhere, *format, progress, report); });
    if (!tried && !report.stopped)
        report.problems.append(tried.error());
    return report;
}

ExportReport Exporter::run(const QString &path, const ProgressFunction &progress)
{
    ExportReport report;
    const auto refuse = [&](Error error) {
        if (error.place.file.isEmpty())
            error.place.file = path;
        report.problems.append(std::move(error));
        return report;
    };
    const Result<const Format *> format = prepare();
    if (!format)
        return refuse(format.error());
    const Result<std::unique_ptr<ExportOutput>> output = ExportOutput::open(path, (*format)->writesFolder());
    if (!output)
        return refuse(output.error());
    const Result<void> done = writeTo(**output, **format, progress, report);
    if (!done && !report.stopped)
        return refuse(done.error());
    if (report.stopped || !report.problems.isEmpty())
        return report;
    if (const Result<void> committed = (*output)->commit(); !committed)
        return refuse(committed.error());
    report.bytes = (*output)->bytes();
    report.written = true;
    return report;
}

} // namespace Galley
