#pragma once

#include "project/storethread.h"
#include "review/adjudication/reviewindex.h"
#include "review/adjudication/reviewreader.h"

#include <atomic>

class QTimer;

namespace Galley {

// Fills the adjudication queue and keeps it true, on a thread and a connection of its own: reads everything
// once, then looks every second or so what other windows and programs have changed.
class QueueFeed : public QObject
{
    Q_OBJECT
public:
    QueueFeed(QString path, ReviewScope scope, QObject *parent = nullptr);
    ~QueueFeed() override;

    [[nodiscard]] bool isReading() const { return m_reading; } // the first time, not yet to the end

    void look();                     // what has changed, now
    void setWatching(bool watching); // nobody looks at the queue: nothing is read

Q_SIGNALS:
    void arrived(const Galley::ReviewChunk &chunk); // of the first reading: articles in order
    void finished();                                // the first reading
    void changed(const Galley::ReviewChunk &chunk); // read again; some may have been here all the time
    void failed(const Galley::Error &error);

private:
    void readNext();
    void readChanged(bool first);

    std::shared_ptr<std::unique_ptr<ReviewReader>> m_reader; // used on the thread alone
    ReviewScope m_scope;
    QString m_path;
    QTimer *m_watch;
    bool m_reading = true;
    bool m_looking = false;
    StoreThread m_thread; // last: it ends before what it uses
};

} // namespace Galley
