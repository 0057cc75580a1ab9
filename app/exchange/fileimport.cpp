#include "exchange/fileimport.h"

#include "exchange/mappingsuggestion.h"
#include "schema/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 BatchArticles = 1000;   // small enough to be written within a moment
constexpr qint64 BatchSize = 16'000'000; // UTF-16 units of text
constexpr std::chrono::milliseconds Patience{50};
constexpr qint64 MostForNear = 100'000;        // articles of a project
constexpr qint64 LargestForNear = 400'000'000; // bytes of a source

const Schema *find(const QList<Schema> &schemas, const QString &id)
{
    const auto schema = std::ranges::find(schemas, id, &Schema::id);
    return schema == schemas.end() ? nullptr : &*schema;
}

std::unexpected<Error> wrong()
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Importer", "The file has problems."));
}

} // namespace

FileImport::FileImport(Store &store, const ImportOptions &options, ImportId import, const ImportPart &part)
    : m_store(store)
    , m_context{store, options, import, part.source->path(), {}, {}}
    , m_articles(m_context)
    , m_sets(m_context)
    , m_name(part.name())
    , m_hasNames(part.hasNames())
{}

Result<void> FileImport::run(std::unique_ptr<FormatReader> reader, const ProgressFunction &progress,
                             const BeforeCommit &beforeCommit)
{
    m_progress = progress;
    m_size = reader->size();
    const Result<SchemaSet> schemas = m_store.schemas();
    const Result<bool> near = looksForNear(m_size);
    if (!schemas || !near)
        return std::unexpected(schemas ? near.error() : schemas.error());
    m_context.schemas = *schemas;
    m_context.report.lookedForNear = *near;
    if (!m_hasNames) {
        auto earlier = EarlierSchemas::read(m_store, *schemas);
        if (!earlier)
            return std::unexpected(std::move(earlier).error());
        m_earlier = std::move(*earlier);
    }
    std::optional<DocumentMapper> mapper;
    if (m_hasNames)
        mapper.emplace(m_context.options.mapping, schemasWith(*schemas, m_context.options.mapping));
    DocumentStream stream(std::move(reader), {mapper ? &*mapper : nullptr, *near});
    Result<End> end = End::Full;
    while (end && *end == End::Full)
        end = writeBatch(stream, beforeCommit);
    if (end && *end == End::Wrong) {
        checkRest(stream);
        return wrong();
    }
    return end.transform([](End) {});
}

Result<bool> FileImport::looksForNear(qint64 size)
{
    if (m_context.options.nearDuplicates != NearDuplicates::Auto)
        return m_context.options.nearDuplicates == NearDuplicates::Find;
    return m_store.articleCount().transform(
        [size](qint64 articles) { return articles <= MostForNear && size <= LargestForNear; });
}

// What is not written does not count.
Result<FileImport::End> FileImport::writeBatch(DocumentStream &stream, const BeforeCommit &beforeCommit)
{
    const ImportReport before = m_context.report;
    End end = End::Full;
    const Result<void> written = m_store.transaction([&]() -> Result<void> {
        if (m_batches == 0) {
            if (Result<void> begun = begin(); !begun)
                return begun;
        }
        const Result<End> taken = takeBatch(stream);
        if (!taken)
            return std::unexpected(taken.error());
        end = *taken;
        return end == End::Wrong || end == End::Stopped ? wrong() : beforeCommit(m_context.report);
    });
    if (end == End::Stopped) {
        m_context.report = before;
        m_context.report.stopped = true;
        return end;
    }
    if (end == End::Wrong)
        return end;
    if (!written)
        return std::unexpected(written.error());
    ++m_batches;
    return end;
}

Result<void> FileImport::begin()
{
    if (Result<void> begun = m_sets.begin(); !begun || !m_hasNames)
        return begun;
    for (const Schema &schema : m_context.options.mapping.schemas) {
        if (Result<void> defined = define(schema, Place{.file = m_context.path}); !defined)
            return defined;
    }
    return {};
}

bool FileImport::goesOn(qint64 position)
{
    m_position = position;
    return !m_progress || m_progress({m_context.path, position, m_size});
}

bool FileImport::isWrong() const
{
    return !m_context.report.problems.isEmpty() && !m_context.options.keepGood;
}

Result<FileImport::End> FileImport::takeBatch(DocumentStream &stream)
{
    qint64 articles = 0;
    qint64 size = 0;
    while (articles < BatchArticles && size < BatchSize) {
        std::optional<ReadDocument> read = stream.next(Patience);
        if (!read && stream.atEnd())
            break;
        if (!read) {
            if (!goesOn(m_position))
                return End::Stopped;
            continue;
        }
        ++articles;
        size += read->document.article.text.string().size();
        const qint64 position = read->position;
        if (Result<void> taken = take(std::move(*read)); !taken)
            return std::unexpected(taken.error());
        if (!goesOn(position))
            return End::Stopped;
        if (isWrong())
            return End::Wrong;
        if (m_context.report.problems.size() >= ImportReport::MostProblems)
            return End::AllRead;
    }
    if (!stream.atEnd())
        return End::Full;
    const bool nothing = m_context.report.articles + m_context.report.known == 0;
    if (m_documents == 0)
        m_context.addProblem(Error::Kind::InvalidInput,
                             QCoreApplication::translate("Importer", "The file holds no article."),
                             Place{.file = m_context.path});
    return nothing ? End::Wrong : End::AllRead;
}

// The rest of a file of which nothing is taken: all that is wrong with it, as far as it can be told from it.
void FileImport::checkRest(DocumentStream &stream)
{
    m_dry = true;
    while (!stream.atEnd() && m_context.report.problems.size() < ImportReport::MostProblems) {
        std::optional<ReadDocument> read = stream.next(Patience);
        if (!goesOn(read ? read->position : m_position)) {
            m_context.report.stopped = true;
            return;
        }
        if (!read)
            continue;
        note(read->document);
        if (!read->document.broken && takeSchemas(read->document))
            m_sets.check(read->document);
    }
}

void FileImport::note(Document &document)
{
    ++m_documents;
    if (m_hasNames)
        nameSets(document);
    if (m_earlier)
        m_earlier->apply(document);
    m_context.addProblems(document.problems);
    for (const Loss &loss : document.leftOut.all())
        m_context.report.leftOut.add(loss.kind, loss.description, loss.count);
}

void FileImport::nameSets(Document &document)
{
    int number = 0;
    for (IncomingSet &set : document.sets) {
        if (!set.annotator.name.isEmpty())
            continue;
        ++number;
        set.annotator.name = number == 1 ? m_name : QStringLiteral("%1-%2").arg(m_name).arg(number);
    }
}

Result<void> FileImport::take(ReadDocument read)
{
    note(read.document);
    if (read.document.broken)
        return {};
    if (Result<void> schemas = takeSchemas(read.document); !schemas)
        return schemas;
    const Result<std::optional<TakenArticle>> article = m_articles.take(read);
    if (!article)
        return std::unexpected(article.error());
    return *article ? m_sets.take(read.document, **article) : Result<void>();
}

Result<void> FileImport::takeSchemas(const Document &document)
{
    for (const Schema &schema : document.definitions) {
        if (Result<void> defined = define(schema, document.place); !defined)
            return defined;
    }
    for (const SchemaUse &use : document.schemas) {
        if (m_context.schemas.schema(use.id))
            continue;
        const Schema *const known = find(m_context.options.schemas, use.id);
        if (!known) {
            m_context.addProblem(
                Error::Kind::NotFound,
                QCoreApplication::translate("Importer",
                                            "The project has no schema “%1”, and none is "
                                            "installed: the file needs its definition or the "
                                            "plugin.")
                    .arg(use.id),
                document.place);
        } else if (Result<void> defined = define(*known, document.place); !defined) {
            return defined;
        }
    }
    return {};
}

Result<void> FileImport::define(const Schema &schema, const Place &place)
{
    if (const Schema *const own = m_context.schemas.schema(schema.id)) {
        if (*own != schema)
            m_context.report.leftOut.add(
                QStringLiteral("schema"),
                QCoreApplication::translate("Importer", "The project keeps its own schema “%1” %2.")
                    .arg(own->id, own->version));
        return {};
    }
    QList<Error> problems = validate(schema);
    if (problems.isEmpty())
        problems = validateTogether(m_context.schemas.schemas() + QList{schema});
    for (Error &problem : problems)
        problem.place = place;
    m_context.addProblems(problems);
    if (!problems.isEmpty())
        return {};
    ++m_context.report.schemas;
    m_context.report.madeSchemas.append(schema.id);
    m_context.schemas = SchemaSet(m_context.schemas.schemas() + QList{schema});
    return m_dry ? Result<void>() : m_store.putSchema(schema);
}

} // namespace Galley
