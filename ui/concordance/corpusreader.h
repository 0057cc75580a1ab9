#pragma once

#include "concordance/kwicrow.h"
#include "project/storethread.h"
#include "text/progress.h"

#include <atomic>

namespace Galley {

// Long readings of a project on a thread and a connection of their own, so that opening articles does not
// wait for them. One at a time: a new one stops the one before. Destroying it waits until the reading has
// noticed.
class CorpusReader : public QObject
{
    Q_OBJECT
public:
    // What a reading tells, on the reader's thread.
    struct Task
    {
        std::function<void(const QList<KwicRow> &rows)> found;
        KeepGoing progress;
        std::function<bool()> isStopped;
    };

    using Reading = std::function<Result<void>(Store &store, const Task &task)>;

    explicit CorpusReader(QString path, QObject *parent = nullptr);
    ~CorpusReader() override;

    void read(Reading reading);
    void stop(); // without finished

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void found(const QList<Galley::KwicRow> &rows);
    void progressed(qint64 done, qint64 total);
    void finished(const Galley::Result<void> &outcome);

private:
    using Stopped = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] Task taskFor(const Stopped &run);
    void finish(const Stopped &run, const Result<void> &outcome);

    QString m_path;
    Stopped m_run;        // null: nothing is read
    StoreThread m_thread; // last: it ends before what it uses
};

} // namespace Galley
