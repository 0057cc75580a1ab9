#pragma once

#include "project/storethread.h"
#include "review/adjudication/reviewindex.h"
#include "review/adjudication/reviewreader.h"

#include <QDeadlineTimer>

class QTimer;

namespace Galley {

// Fills the adjudication queue and keeps it true, on a thread and a connection of its own: reads everything
// once, then looks what other windows and programs have changed, when it is told to or every second or so.
class QueueFeed : public QObject
{
    Q_OBJECT
public:
    QueueFeed(QString path, ReviewScope scope, QObject *parent = nullptr);
    ~QueueFeed() override;

    [[nodiscard]] bool isReading() const { return m_reading; } // the first time, not yet to the end

    void look();                     // what has changed, now
    void lookSoon();                 // the same where somebody looks at the queue; not too often
    void setTold(bool told);         // whether somebody says when to look, so that it is seldom needed else
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
    QTimer *m_soon;
    QDeadlineTimer m_pause; // after a look
    bool m_reading = true;
    bool m_looking = false;
    StoreThread m_thread; // last: it ends before what it uses
};

} // namespace Galley
