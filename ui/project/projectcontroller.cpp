#include "project/projectcontroller.h"

#include "language/language.h"
#include "project/identity.h"
#include "project/sampleproject.h"
#include "schema/localized.h"

namespace Galley {

struct ProjectController::Opening
{
    ProjectFacts facts;
    std::unique_ptr<StoreWriter> writer; // null in a read-only project
};

namespace {

// In a project that cannot be written a new name cannot be added.
Result<Annotator> findAnnotator(Store &store, const QString &name)
{
    if (!store.isReadOnly())
        return store.annotator(name);
    const Result<QList<Annotator>> known = store.annotators();
    if (!known)
        return std::unexpected(known.error());
    const auto found = std::ranges::find(*known, name, &Annotator::name);
    return found == known->cend() ? Annotator{.name = name} : *found;
}

Result<void> readPackage(Store &store, ProjectFacts &facts)
{
    return packageHeader(store).and_then([&](std::optional<PackageHeader> header) -> Result<void> {
        facts.package = std::move(header);
        if (!facts.package)
            return {};
        return handInOf(store).transform(
            [&](std::optional<HandIn> handIn) { facts.handIn = std::move(handIn); });
    });
}

Result<ProjectFacts> readFacts(Store &store, const QString &annotator, const QString &language)
{
    ProjectFacts facts{.path = store.path()};
    facts.readOnly = store.isReadOnly();
    facts.readOnlyReason = store.readOnlyReason();
    Result<SchemaSet> schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    facts.keptSchemas = std::move(*schemas);
    facts.schemas = localized(facts.keptSchemas, language);
    if (const Result<void> read = readPackage(store, facts); !read)
        return std::unexpected(read.error());
    // A package is its annotator's, whoever sits at the computer.
    const Result<Annotator> found =
        findAnnotator(store, facts.package ? facts.package->annotator : annotator);
    if (!found)
        return std::unexpected(found.error());
    facts.annotator = *found;
    const Result<ProjectRights> rights = readRights(store, annotator);
    if (!rights)
        return std::unexpected(rights.error());
    facts.rights = *rights;
    const Result<qint64> articles = store.articleCount();
    if (!articles)
        return std::unexpected(articles.error());
    facts.articles = *articles;
    return facts;
}

} // namespace

ProjectController::ProjectController(QObject *parent)
    : QObject(parent)
    , m_recent(new RecentProjects(this))
{}

ProjectController::~ProjectController() = default;

void ProjectController::open(const QString &path)
{
    start(path, [path] { return Result<QString>(path); });
}

void ProjectController::create(const QString &path, const QList<Schema> &schemas)
{
    start(path, [path, schemas]() -> Result<QString> {
        const Result<std::unique_ptr<Store>> made = Store::create(path, schemas);
        if (!made)
            return std::unexpected(made.error());
        return path;
    });
}

void ProjectController::openSample(const QList<Schema> &schemas)
{
    const QString path = SampleProject::path();
    start(path, [path, schemas, name = Identity::name()]() -> Result<QString> {
        const Result<void> made = SampleProject::ensure(path, schemas, name);
        if (!made)
            return std::unexpected(made.error());
        return path;
    });
}

void ProjectController::reopen()
{
    if (m_current)
        open(m_current->facts().path);
}

void ProjectController::start(const QString &path, const Prepare &prepare)
{
    if (m_opening)
        return;
    if (m_current)
        m_current->outbox().tryNow(); // what waits shall be there before it is opened again
    m_opening = std::make_unique<StoreThread>();
    Q_EMIT busyChanged(true);
    const auto work = [prepare, annotator = Identity::name(), language = Language::spoken(),
                       home = thread()](StoreThread::StorePointer &store) -> Result<Opening> {
        const Result<QString> ready = prepare();
        if (!ready)
            return std::unexpected(ready.error());
        Result<std::unique_ptr<Store>> openedStore = Store::open(*ready);
        if (!openedStore)
            return std::unexpected(openedStore.error());
        store = std::move(*openedStore);
        Result<ProjectFacts> facts = readFacts(*store, annotator, language);
        if (!facts)
            return std::unexpected(facts.error());
        Opening opening{std::move(*facts), {}};
        if (opening.facts.readOnly)
            return opening;
        Result<std::unique_ptr<StoreWriter>> writer = StoreWriter::open(store->path());
        if (!writer)
            return std::unexpected(writer.error());
        opening.writer = std::move(*writer);
        opening.writer->moveToThread(home);
        return opening;
    };
    m_opening->run(this, work, [this, path](Result<Opening> opening) { finish(path, std::move(opening)); });
}

void ProjectController::finish(const QString &path, Result<Opening> opening)
{
    // This runs from an event of the thread's object, which therefore outlives this call.
    StoreThread *const thread = m_opening.release();
    Q_EMIT busyChanged(false);
    if (!opening) {
        thread->deleteLater();
        Q_EMIT failed(path, opening.error());
        return;
    }
    close();
    m_current = std::make_unique<Project>(std::move(opening->facts), std::unique_ptr<StoreThread>(thread),
                                          std::move(opening->writer));
    m_recent->add(m_current->facts().path);
    Q_EMIT opened(m_current.get());
}

void ProjectController::close()
{
    if (!m_current)
        return;
    Q_EMIT aboutToClose();
    m_current.reset();
    Q_EMIT closed();
}

} // namespace Galley
