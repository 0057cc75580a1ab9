#pragma once

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "project/storethread.h"
#include "storage/imports.h"

#include <atomic>

namespace Galley {

// One import or export at a time, on a thread and a connection of its own, so that reading and marking go on
// meanwhile. A new one stops the one before, of which nothing more is heard.
class ExchangeTask : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeTask(QString project, QObject *parent = nullptr);
    ~ExchangeTask() override; // stops, and waits until it has

    // Stops, and goes when it has; nothing more is heard of it.
    void retire();

    void survey(const QStringList &files, const ImportOptions &options);
    void import(const QStringList &files, const ImportOptions &options);
    void undoImport(ImportId id);
    void preview(const ExportOptions &options);
    void write(const QString &path, const ExportOptions &options);
    void stop(); // what is under way ends soon, with a report that says so
    void drop(); // the same, without a report

    // Reads something small before what is started after it; then is called unless the project cannot be
    // opened or work fails, which is told by failed.
    template <typename Value>
    void ask(std::function<Result<Value>(Store &)> work, std::function<void(Value)> then)
    {
        m_thread.run(
            this,
            [work = std::move(work), path = m_project](StoreThread::StorePointer &store) -> Result<Value> {
                return openedStore(store, path).and_then([&](Store *opened) { return work(*opened); });
            },
            [this, then = std::move(then)](Result<Value> value) {
                if (m_isRetired)
                    return;
                if (value)
                    then(std::move(*value));
                else
                    Q_EMIT failed(value.error());
            });
    }

Q_SIGNALS:
    void progressed(const QString &file, qint64 done, qint64 total);
    void surveyed(const Galley::ImportPreview &preview);
    void imported(const Galley::ImportReport &report);
    void undone(const Galley::ImportUndo &undo);
    void previewed(const Galley::ExportReport &report);
    void written(const QString &path, const Galley::ExportReport &report);
    void failed(const Galley::Error &error); // the project could not be opened, or not be read

private:
    using StopFlag = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] static Result<Store *> openedStore(StoreThread::StorePointer &store, const QString &path);
    template <typename Report>
    void runFallible(std::function<Result<Report>(Store &, const ProgressFunction &)> work,
                     std::function<void(Report)> then);
    // Runs work with a progress of its own; then hears of it unless it was dropped meanwhile.
    template <typename Report>
    void run(std::function<Report(Store &, const ProgressFunction &)> work, std::function<void(Report)> then);
    [[nodiscard]] ProgressFunction makeProgress(const StopFlag &stopped);

    QString m_project;
    bool m_isRetired = false;
    StopFlag m_stop; // of what is under way
    StoreThread m_thread;
};

} // namespace Galley
