#pragma once

#include "annotation/editsink.h"
#include "storage/store.h"

#include <QObject>

namespace Galley {

class Delivery;
class WriterThread;
struct DeliveryState;

// Writes edits on a thread of its own with a connection of its own, in the order they were submitted, each in
// one durable transaction. The destructor waits until all are written or kept.
//
// While the server of a project is away, edits are kept in a spool on this machine, where they outlive the
// program: kept tells of each, and saved once more when it arrived. They arrive in order, each once, as soon
// as the server is back, or when a writer is next opened on the project. What the project does not take then
// is set aside (storage/setaside.h).
class StoreWriter : public QObject, public EditSink
{
    Q_OBJECT
public:
    // Opens its own connection at once, to report what prevents writing, and sends what earlier programs left
    // in their spools.
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
    [[nodiscard]] qsizetype pending() const; // neither written, kept nor refused
    [[nodiscard]] DeliveryState state() const;
    void tryNow(); // whether a server that was away is back

Q_SIGNALS:
    // Emitted on the thread that owns this object.
    void saved(Galley::SetId set, Galley::Revision revision);
    void kept(Galley::SetId set, Galley::Revision revision); // on this machine
    // Whoever has the set open reads it again, and resets it here: until then, what follows is set aside,
    // too.
    void setAside(Galley::SetId set, Galley::Revision revision, const Galley::Error &error);
    void stateChanged();
    void refused(Galley::SetId set, Galley::Revision revision, const Galley::Error &error);

private:
    explicit StoreWriter(std::unique_ptr<Delivery> delivery);
    void deliver();

    std::unique_ptr<DeliveryState> m_told;
    std::unique_ptr<WriterThread> m_thread;
};

} // namespace Galley
