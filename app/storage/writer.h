#pragma once

#include "annotation/editsink.h"
#include "storage/store.h"

#include <QObject>

namespace Galley {

class WriterThread;

// Writes edits on a thread of its own with a connection of its own, in the order they were submitted, each in
// one durable transaction. The destructor waits until all are written.
class StoreWriter : public QObject, public EditSink
{
    Q_OBJECT
public:
    // Opens its own connection at once, to report what prevents writing.
    [[nodiscard]] static Result<std::unique_ptr<StoreWriter>> open(const QString &path);
    ~StoreWriter() override;

    // After an entry of a set was refused, later ones of that set are refused, too, until reset.
    void submit(SetId set, const JournalEntry &entry) override;
    void reset(SetId set);
    // Runs work on the writer's thread after everything submitted before, and lets what is submitted later
    // wait for it; then calls done on the owner's thread, where context lives, unless that is gone. For what
    // changes many sets (see Store::applyBulk). Sessions on sets that it changed are at an older revision
    // then: load them again.
    void run(std::function<void(Store &)> work, QObject *context, std::function<void()> done);
    // Adds to the time spent on a set's article, after what was submitted before. Nobody is told of a
    // failure: the next edit will fail for the same reason.
    void addActiveTime(SetId set, qint64 milliseconds);
    // Blocks until everything submitted so far is written or refused, and on the owner's thread delivers the
    // signals before it returns. For closing and for tests.
    void flush();
    [[nodiscard]] qsizetype pending() const;

Q_SIGNALS:
    // Emitted on the thread that owns this object.
    void saved(Galley::SetId set, Galley::Revision revision);
    void refused(Galley::SetId set, Galley::Revision revision, const Galley::Error &error);

private:
    explicit StoreWriter(std::unique_ptr<Store> store);
    void deliver();

    std::unique_ptr<WriterThread> m_thread;
};

} // namespace Galley
