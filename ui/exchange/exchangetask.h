#pragma once

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "project/storethread.h"

#include <atomic>

namespace Galley {

// One import or export at a time, on a thread and a connection of its own, so that reading and marking go on
// meanwhile.
class ExchangeTask : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeTask(QString project, QObject *parent = nullptr);
    ~ExchangeTask() override; // stops, and waits until it has

    void import(const QStringList &files, const ImportOptions &options);
    void preview(const ExportOptions &options);
    void write(const QString &path, const ExportOptions &options);
    void stop(); // what is under way ends soon, with a report that says so

Q_SIGNALS:
    void progressed(const QString &file, qint64 done, qint64 total);
    void imported(const Galley::ImportReport &report);
    void previewed(const Galley::ExportReport &report);
    void written(const QString &path, const Galley::ExportReport &report);
    void failed(const Galley::Error &error); // the project could not be opened

private:
    using StopFlag = std::shared_ptr<std::atomic<bool>>;

    // Runs work on the project's store, opened when it is not yet.
    template <typename Report>
    void run(std::function<Report(Store &)> work, std::function<void(Report)> then);
    [[nodiscard]] ProgressFunction makeProgress();

    QString m_project;
    StopFlag m_stop;
    StoreThread m_thread;
};

} // namespace Galley
