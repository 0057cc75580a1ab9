#pragma once

#include "storage/delivery.h"
#include "storage/writer.h"

#include <QHash>

namespace Galley {

// Between sessions and the writer: remembers what is on its way, so that the window can tell truly what is
// not on disk, and so that a lost edit can be tried again. Edits that wait on this machine while the server
// is away are on a disk: nothing of them is unsaved.
class Outbox : public QObject, public EditSink
{
    Q_OBJECT
public:
    // Null: nothing can be written, every edit is refused.
    explicit Outbox(std::unique_ptr<StoreWriter> writer, QObject *parent = nullptr);
    ~Outbox() override; // waits until all is written or refused

    void submit(SetId set, const JournalEntry &entry) override;
    // Time spent on a set's article, to be added to what is kept. Nobody is told when it cannot be.
    void addActiveTime(SetId set, qint64 milliseconds);
    // Runs work on the writer's thread after all that is on its way, then done on the context's thread,
    // unless that is gone. False when nothing can be written. Sessions on sets that it changes are to be
    // loaded again.
    bool run(std::function<void(Store &)> work, QObject *context, std::function<void()> done);
    void reset(SetId set); // the writer takes the set's entries again; the lost ones are forgotten

    [[nodiscard]] bool isEmpty() const;   // nothing on its way, nothing lost
    [[nodiscard]] bool isPending() const; // something is on its way

    [[nodiscard]] bool waits(SetId set) const { return m_kept.contains(set); } // edits of it, for the server

    [[nodiscard]] DeliveryState delivery() const { return m_writer ? m_writer->state() : DeliveryState(); }

    void tryNow(); // whether a server that was away is back

    [[nodiscard]] QList<JournalEntry> unsaved(SetId set) const { return m_unsaved.value(set); }

Q_SIGNALS:
    void saved(Galley::SetId set, Galley::Revision revision);
    void kept(Galley::SetId set, Galley::Revision revision); // on this machine
    // What waited for the server, or followed that, was not taken; told once for all entries at hand. The set
    // is to be read again, and reset.
    void setAside(Galley::SetId set, const Galley::Error &error);
    void deliveryChanged();
    // The first entry of a set that was refused, and why; told when the writer has answered all of the set's.
    void refused(Galley::SetId set, Galley::Revision revision, const Galley::Error &error);
    void changed(); // isEmpty or isPending may be another

private:
    struct Refusal
    {
        Revision first = 0;
        Error error;
        qsizetype answered = 0;
    };

    void onSaved(SetId set, Revision revision);
    void onKept(SetId set, Revision revision);
    void onSetAside(SetId set, Revision revision, const Error &error);
    void onRefused(SetId set, Revision revision, const Error &error);
    void forget(SetId set, Revision last);
    void tellAside();

    std::unique_ptr<StoreWriter> m_writer;
    QHash<SetId, QList<JournalEntry>> m_unsaved;
    QHash<SetId, Refusal> m_refusals;
    QHash<SetId, Revision> m_kept; // the last that waits
    QHash<SetId, Error> m_aside;   // about to be told
};

} // namespace Galley
