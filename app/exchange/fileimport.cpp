#include "exchange/fileimport.h"

#include "formats/exportorder.h"
#include "formats/setbuilder.h"
#include "schema/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Importer", text);
}

const Schema *find(const QList<Schema> &schemas, const QString &id)
{
    const auto schema = std::ranges::find(schemas, id, &Schema::id);
    return schema == schemas.end() ? nullptr : &*schema;
}

// Besides the text, which is the article.
bool sameMetadata(const Article &a, const Article &b)
{
    return a.title == b.title && a.language == b.language && a.published == b.published &&
        a.source == b.source && a.byline == b.byline && a.dateline == b.dateline && a.url == b.url;
}

} // namespace

FileImport::FileImport(Store &store, const ImportOptions &options, const ImportPart &part)
    : m_store(store)
    , m_options(options)
    , m_path(part.source->path())
    , m_name(part.name())
    , m_mapped(part.hasNames())
{}

void FileImport::report(Error::Kind kind, const QString &message, const Place &place)
{
    m_report.problems.append({kind, message, {}, place});
}

void FileImport::addProblems(const QList<Error> &problems)
{
    for (const Error &problem : problems) {
        if (m_report.problems.size() < ImportReport::MostProblems)
            m_report.problems.append(problem);
    }
}

Result<void> FileImport::reloadSchemas()
{
    return m_store.schemas().transform([this](const SchemaSet &schemas) { m_schemas = schemas; });
}

Result<void> FileImport::begin()
{
    const Result<QList<Annotator>> annotators = m_store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    for (const Annotator &annotator : *annotators)
        m_annotators.insert(annotator.name, annotator.kind);
    if (Result<void> read = reloadSchemas(); !read || !m_mapped)
        return read;
    return defineMapped();
}

Result<void> FileImport::defineMapped()
{
    for (const Schema &schema : m_options.mapping.schemas) {
        if (Result<void> defined = define(schema, Place{.file = m_path}); !defined)
            return defined;
    }
    m_mapper.emplace(m_options.mapping, m_schemas);
    return {};
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

Result<void> FileImport::run(FormatReader &reader, const ProgressFunction &progress)
{
    if (Result<void> begun = begin(); !begun)
        return begun;
    qint64 documents = 0;
    while (std::optional<Document> document = reader.next()) {
        ++documents;
        if (Result<void> taken = take(std::move(*document)); !taken)
            return taken;
        if (progress && !progress({m_path, reader.position(), reader.size()})) {
            m_report.stopped = true;
            return fail(Error::Kind::Conflict, say(QT_TRANSLATE_NOOP("Importer", "The import was stopped.")));
        }
        if (m_report.problems.size() >= ImportReport::MostProblems)
            break;
    }
    if (documents == 0)
        report(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Importer", "The file holds no article.")),
               Place{.file = m_path});
    if (m_report.problems.isEmpty() || (m_options.keepGood && m_report.articles + m_report.known > 0))
        return {};
    return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Importer", "The file has problems.")));
}

Result<void> FileImport::take(Document document)
{
    addProblems(document.problems);
    if (m_mapper && !document.broken) {
        m_mapper->apply(document);
        nameSets(document);
    }
    for (const Loss &loss : document.leftOut.all())
        m_report.leftOut.add(loss.kind, loss.description, loss.count);
    if (document.broken)
        return {};
    if (Result<void> schemas = takeSchemas(document); !schemas)
        return schemas;
    const qint64 before = m_report.articles;
    const Result<std::optional<ArticleId>> article = takeArticle(document);
    if (!article)
        return std::unexpected(article.error());
    return *article ? takeSets(document, **article, m_report.articles > before) : Result<void>();
}

Result<void> FileImport::takeSchemas(const Document &document)
{
    for (const Schema &schema : document.definitions) {
        if (Result<void> defined = define(schema, document.place); !defined)
            return defined;
    }
    for (const SchemaUse &use : document.schemas) {
        if (m_schemas.schema(use.id))
            continue;
        const Schema *const known = find(m_options.schemas, use.id);
        if (!known) {
            report(Error::Kind::NotFound,
                   say(QT_TRANSLATE_NOOP("Importer",
                                         "The project has no schema “%1”, and none is installed: the "
                                         "file needs its definition or the plugin."))
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
    if (const Schema *const own = m_schemas.schema(schema.id)) {
        if (*own != schema)
            m_report.leftOut.add(
                QStringLiteral("schema"),
                say(QT_TRANSLATE_NOOP("Importer", "The project keeps its own schema “%1” %2."))
                    .arg(own->id, own->version));
        return {};
    }
    QList<Error> problems = validate(schema);
    if (problems.isEmpty())
        problems = validateTogether(m_schemas.schemas() + QList{schema});
    for (Error &problem : problems)
        problem.place = place;
    addProblems(problems);
    if (!problems.isEmpty())
        return {};
    ++m_report.schemas;
    return m_store.putSchema(schema).and_then([this] { return reloadSchemas(); });
}

Result<std::optional<ArticleId>> FileImport::addArticle(const Document &document)
{
    ++m_report.articles;
    Article article = document.article;
    if (!article.supersedes.isEmpty()) {
        const Result<std::optional<ArticleId>> before = m_store.findArticle(article.supersedes);
        if (!before)
            return before;
        if (!*before) {
            m_report.leftOut.add(QStringLiteral("version"),
                                 say(QT_TRANSLATE_NOOP("Importer",
                                                       "The version before an article is not there, so the "
                                                       "two are not linked.")));
            article.supersedes.clear();
        }
    }
    return m_store.addArticle(article).transform([](ArticleId id) { return std::optional(id); });
}

Result<std::optional<ArticleId>> FileImport::takeArticle(const Document &document)
{
    const Result<std::optional<ArticleId>> found = m_store.findArticle(document.article.externalId);
    if (!found)
        return found;
    if (!*found)
        return addArticle(document);
    const Result<Article> own = m_store.article(**found);
    if (!own)
        return std::unexpected(own.error());
    if (own->text != document.article.text) {
        report(Error::Kind::AlreadyExists,
               say(QT_TRANSLATE_NOOP("Importer",
                                     "The project has an article “%1” with another text: give this one "
                                     "another id or file name."))
                   .arg(own->externalId),
               document.place);
        return std::nullopt;
    }
    ++m_report.known;
    if (!sameMetadata(*own, document.article))
        m_report.leftOut.add(QStringLiteral("metadata"),
                             say(QT_TRANSLATE_NOOP("Importer",
                                                   "The project keeps its own title, date or source of "
                                                   "an article.")));
    return found;
}

Result<void> FileImport::takeSets(const Document &document, ArticleId article, bool isNewArticle)
{
    m_sets.clear();
    if (!isNewArticle) {
        const Result<QList<StoredSet>> stored = m_store.sets(article);
        if (!stored)
            return std::unexpected(stored.error());
        for (const StoredSet &own : *stored) {
            if (own.revision > 0) // else it was only ever opened
                m_sets.insert(own.set.annotator.name, asIncoming(own.set));
        }
    }
    if (!m_options.annotator.isEmpty() && document.sets.size() > 1) {
        report(Error::Kind::InvalidInput,
               say(QT_TRANSLATE_NOOP("Importer",
                                     "The article “%1” brings the work of several annotators, which "
                                     "cannot all be %2's."))
                   .arg(document.article.externalId, m_options.annotator),
               document.place);
        return {};
    }
    for (const IncomingSet &set : document.sets) {
        if (Result<void> taken = takeSet(set, document, article); !taken)
            return taken;
    }
    return {};
}

Annotator FileImport::annotatorOf(const IncomingSet &incoming, const Document &document)
{
    Annotator annotator = incoming.annotator;
    if (!m_options.annotator.isEmpty()) {
        annotator.name = m_options.annotator;
        annotator.kind = m_annotators.value(annotator.name, annotator.kind);
    }
    if (m_options.role == ImportRole::Prediction)
        annotator.kind = Annotator::Kind::Model;
    if (annotator.name.isEmpty()) {
        report(Error::Kind::InvalidInput,
               say(QT_TRANSLATE_NOOP("Importer",
                                     "The article “%1” has a set without an annotator: say whose it is."))
                   .arg(document.article.externalId),
               document.place);
        return {};
    }
    if (m_annotators.value(annotator.name, annotator.kind) != annotator.kind) {
        report(Error::Kind::Conflict,
               say(QT_TRANSLATE_NOOP("Importer",
                                     "“%1” is of another kind in the project (human, model or "
                                     "adjudicator): import the work under another name."))
                   .arg(annotator.name),
               document.place);
        return {};
    }
    m_annotators.insert(annotator.name, annotator.kind);
    return annotator;
}

bool FileImport::isNew(const AnnotationSet &set, const Place &place)
{
    const QString &name = set.annotator.name;
    const auto known = m_sets.constFind(name);
    if (known == m_sets.constEnd()) {
        m_sets.insert(name, asIncoming(set));
        return true;
    }
    IncomingSet brought = asIncoming(set);
    brought.activeMs = known->activeMs; // the same work, looked at for longer
    if (*known == brought) {
        ++m_report.knownSets;
        return false;
    }
    report(Error::Kind::Conflict,
           say(QT_TRANSLATE_NOOP("Importer",
                                 "The project has other work of %1 on this article: import this under "
                                 "another name."))
               .arg(name),
           place);
    return false;
}

Result<void> FileImport::takeSet(const IncomingSet &incoming, const Document &document, ArticleId article)
{
    IncomingSet named = incoming;
    named.annotator = annotatorOf(incoming, document);
    if (m_options.role == ImportRole::PreAnnotation)
        named.state = SetState::New;
    if (named.annotator.name.isEmpty())
        return {};
    SetBuilder builder(document.article.text, m_schemas, document.place);
    AnnotationSet set = builder.build(named);
    set.article = article;
    addProblems(builder.takeProblems());
    const bool empty = set.isEmpty() && set.state() == SetState::New;
    if (empty || !isNew(set, document.place))
        return {};
    ++m_report.sets;
    m_report.spans += set.spanCount();
    m_report.relations += set.relationCount();
    const QString by = m_options.importedBy.isEmpty() ? set.annotator.name : m_options.importedBy;
    return m_store.addSet(set, by).transform([](SetId) {});
}

} // namespace Galley
