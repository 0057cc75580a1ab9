#include "exchange/exchangetask.h"

#include "storage/importlog.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Galley {

namespace {

constexpr qint64 progressInterval = 100; // ms

} // namespace

ExchangeTask::ExchangeTask(QString project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{}

ExchangeTask::~ExchangeTask()
{
    stop();
}

Result<Store *> ExchangeTask::openedStore(StoreThread::StorePointer &store, const QString &path)
{
    if (!store) {
        Result<std::unique_ptr<Store>> opened = Store::open(path);
        if (!opened)
            return std::unexpected(opened.error());
        store = std::move(*opened);
    }
    return store.get();
}

template <typename Report>
void ExchangeTask::run(std::function<Report(Store &, const ProgressFunction &)> work,
                       std::function<void(Report)> then)
{
    runFallible<Report>(
        [work = std::move(work)](Store &store, const ProgressFunction &progress) -> Result<Report> {
            return work(store, progress);
        },
        std::move(then));
}

template <typename Report>
void ExchangeTask::runFallible(std::function<Result<Report>(Store &, const ProgressFunction &)> work,
                               std::function<void(Report)> then)
{
    drop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto job = [work = std::move(work), path = m_project,
                      progress = makeProgress(m_stop)](StoreThread::StorePointer &store) -> Result<Report> {
        return openedStore(store, path).and_then([&](Store *opened) { return work(*opened, progress); });
    };
    m_thread.run(this, job, [this, then = std::move(then), flag = m_stop](Result<Report> report) {
        if (flag != m_stop)
            return;
        if (report)
            then(std::move(*report));
        else
            Q_EMIT failed(report.error());
    });
}

// Called on the thread; tells this object now and then.
ProgressFunction ExchangeTask::makeProgress(const StopFlag &stopped)
{
    auto last = std::make_shared<QElapsedTimer>();
    const auto tell = [this, stopped](const Progress &progress) {
        if (stopped == m_stop)
            Q_EMIT progressed(progress.file, progress.done, progress.total);
    };
    return [this, last, stopped, tell](const Progress &progress) {
        if (!last->isValid() || last->elapsed() >= progressInterval) {
            last->start();
            QMetaObject::invokeMethod(this, [tell, progress] { tell(progress); }, Qt::QueuedConnection);
        }
        return !stopped->load();
    };
}

void ExchangeTask::survey(const QStringList &files, const ImportOptions &options)
{
    run<ImportPreview>(
        [files, options](Store &store, const ProgressFunction &progress) {
            return Importer(store, options).preview(files, progress);
        },
        [this](const ImportPreview &preview) { Q_EMIT surveyed(preview); });
}

void ExchangeTask::import(const QStringList &files, const ImportOptions &options)
{
    run<ImportReport>(
        [files, options](Store &store, const ProgressFunction &progress) {
            return Importer(store, options).run(files, progress);
        },
        [this](const ImportReport &report) { Q_EMIT imported(report); });
}

void ExchangeTask::undoImport(ImportId id)
{
    runFallible<ImportUndo>(
        [id](Store &store, const ProgressFunction &progress) {
            return ImportLog(store).undo(
                id, [&](qint64 done, qint64 total) { return progress({{}, done, total}); });
        },
        [this](const ImportUndo &undo) { Q_EMIT undone(undo); });
}

void ExchangeTask::preview(const ExportOptions &options)
{
    run<ExportReport>(
        [options](Store &store, const ProgressFunction &progress) {
            return Exporter(store, options).preview(progress);
        },
        [this](const ExportReport &report) { Q_EMIT previewed(report); });
}

void ExchangeTask::write(const QString &path, const ExportOptions &options)
{
    run<ExportReport>(
        [path, options](Store &store, const ProgressFunction &progress) {
            return Exporter(store, options).run(path, progress);
        },
        [this, path](const ExportReport &report) { Q_EMIT written(path, report); });
}

void ExchangeTask::stop()
{
    if (m_stop)
        m_stop->store(true);
}

// The thread may be in work that cannot be stopped at once, and nobody is to wait for that.
void ExchangeTask::retire()
{
    drop();
    m_isRetired = true;
    disconnect();
    setParent(QCoreApplication::instance());
    m_thread.run(this, [](StoreThread::StorePointer &) { return true; }, [this](bool) { deleteLater(); });
}

void ExchangeTask::drop()
{
    stop();
    m_stop.reset();
}

} // namespace Galley
