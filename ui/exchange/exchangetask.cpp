#include "exchange/exchangetask.h"

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

template <typename Report>
void ExchangeTask::run(std::function<Report(Store &)> work, std::function<void(Report)> then)
{
    const auto job = [work = std::move(work),
                      path = m_project](StoreThread::StorePointer &store) -> Result<Report> {
        if (!store) {
            Result<std::unique_ptr<Store>> opened = Store::open(path);
            if (!opened)
                return std::unexpected(opened.error());
            store = std::move(*opened);
        }
        return work(*store);
    };
    m_thread.run(this, job, [this, then = std::move(then)](Result<Report> report) {
        if (report)
            then(std::move(*report));
        else
            Q_EMIT failed(report.error());
    });
}

// Called on the thread; tells this object now and then.
ProgressFunction ExchangeTask::makeProgress()
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    auto last = std::make_shared<QElapsedTimer>();
    return [this, last, stopped = m_stop](const Progress &progress) {
        if (!last->isValid() || last->elapsed() >= progressInterval) {
            last->start();
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress.file, progress.done, progress.total); },
                Qt::QueuedConnection);
        }
        return !stopped->load();
    };
}

void ExchangeTask::import(const QStringList &files, const ImportOptions &options)
{
    run<ImportReport>([files, options, progress = makeProgress()](
                          Store &store) { return Importer(store, options).run(files, progress); },
                      [this](const ImportReport &report) { Q_EMIT imported(report); });
}

void ExchangeTask::preview(const ExportOptions &options)
{
    run<ExportReport>([options, progress = makeProgress()](
                          Store &store) { return Exporter(store, options).preview(progress); },
                      [this](const ExportReport &report) { Q_EMIT previewed(report); });
}

void ExchangeTask::write(const QString &path, const ExportOptions &options)
{
    run<ExportReport>([path, options, progress = makeProgress()](
                          Store &store) { return Exporter(store, options).run(path, progress); },
                      [this, path](const ExportReport &report) { Q_EMIT written(path, report); });
}

void ExchangeTask::stop()
{
    if (m_stop)
        m_stop->store(true);
}

} // namespace Galley
