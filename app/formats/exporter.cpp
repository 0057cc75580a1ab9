#include "formats/exporter.h"

#include "annotation/constraints.h"
#include "formats/exportorder.h"
#include "formats/formatregistry.h"
#include "formats/outputdevice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

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

bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
        file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

// Why this path is none to write to, as far as that can be seen before.
Result<void> checkTarget(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Exporter", "This is a folder: name a file in it.")));
    if (isDatabase(path))
        return fail(Error::Kind::AlreadyExists,
                    say(QT_TRANSLATE_NOOP("Exporter",
                                          "This is a project or another database, which an export never "
                                          "replaces: choose another name.")));
    return {};
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
    ExportDocument document{std::move(*article), {}};
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

void Exporter::count(const ExportDocument &document, ExportReport &report) const
{
    ++report.articles;
    report.sets += document.sets.size();
    for (const AnnotationSet &set : document.sets) {
        report.spans += set.spanCount();
        report.relations += set.relationCount();
    }
    verify(document, report);
}

ExportReport Exporter::preview(const ProgressFunction &progress)
{
    ExportReport report;
    const Result<const Format *> format = prepare();
    const Result<void> counted = format ? forEachArticle(
                                              [&](const ExportDocument &document) {
                                                  count(document, report);
                                                  (*format)->countLosses(document, report.losses);
                                                  return Result<void>();
                                              },
                                              progress, report)
                                        : std::unexpected(format.error());
    if (!counted && !report.stopped)
        report.problems.append(counted.error());
    return report;
}

Result<void> Exporter::writeTo(QIODevice &device, const Format &format, const ProgressFunction &progress,
                               ExportReport &report)
{
    const Result<SchemaSet> schemas = m_store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const Result<std::unique_ptr<FormatWriter>> writer = format.writer(device, *schemas);
    if (!writer)
        return std::unexpected(writer.error());
    const auto write = [&](const ExportDocument &document) -> Result<void> {
        count(document, report);
        format.countLosses(document, report.losses);
        // Once something is wrong, the rest is only checked.
        return report.problems.isEmpty() ? (*writer)->write(document) : Result<void>();
    };
    return forEachArticle(write, progress, report).and_then([&] { return (*writer)->finish(); });
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
    if (const Result<void> target = checkTarget(path); !target)
        return refuse(target.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(outputError(file));
    const Result<void> done = writeTo(file, **format, progress, report);
    if (!done && !report.stopped)
        return refuse(done.error());
    if (report.stopped || !report.problems.isEmpty())
        return report; // the file beside it goes with the QSaveFile
    report.bytes = file.pos();
    if (!file.commit())
        return refuse(outputError(file));
    report.written = true;
    return report;
}

} // namespace Galley
