#include "concordance/corpusreader.h"

#include <QElapsedTimer>

namespace Galley {

namespace {

constexpr qint64 tellEveryMs = 80;

} // namespace

CorpusReader::CorpusReader(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{}

CorpusReader::~CorpusReader()
{
    stop();
}

CorpusReader::Task CorpusReader::taskFor(const Stopped &run)
{
    Task task;
    task.isStopped = [run] { return bool(*run); };
    task.found = [this, run](const QList<KwicRow> &rows) {
        QMetaObject::invokeMethod(
            this,
            [this, run, rows] {
                if (run == m_run)
                    Q_EMIT found(rows);
            },
            Qt::QueuedConnection);
    };
    auto clock = std::make_shared<QElapsedTimer>();
    task.progress = [this, run, clock](qint64 done, qint64 total) {
        if (!clock->isValid() || clock->hasExpired(tellEveryMs)) {
            clock->start();
            QMetaObject::invokeMethod(
                this,
                [this, run, done, total] {
                    if (run == m_run)
                        Q_EMIT progressed(done, total);
                },
                Qt::QueuedConnection);
        }
        return !*run;
    };
    return task;
}

void CorpusReader::read(Reading reading)
{
    stop();
    m_run = std::make_shared<std::atomic<bool>>(false);
    const auto work = [path = m_path, run = m_run, reading = std::move(reading),
                       task = taskFor(m_run)](StoreThread::StorePointer &store) -> Result<void> {
        if (*run)
            return {};
        if (!store) {
            Result<std::unique_ptr<Store>> opened = Store::open(path);
            if (!opened)
                return std::unexpected(opened.error());
            store = std::move(*opened);
        }
        return reading(*store, task);
    };
    m_thread.run(this, work, [this, run = m_run](const Result<void> &outcome) { finish(run, outcome); });
}

void CorpusReader::stop()
{
    if (m_run)
        *m_run = true;
    m_run.reset();
}

void CorpusReader::finish(const Stopped &run, const Result<void> &outcome)
{
    if (run != m_run)
        return;
    m_run.reset();
    Q_EMIT finished(outcome);
}

} // namespace Galley
