#include "storage/writer.h"

#include "storage/writerthread.h"

#include <QPointer>
#include <QThread>

namespace Galley {

namespace {

void tell(StoreWriter &writer, const WriterThread::Outcome &outcome)
{
    using Fate = WriterThread::Fate;
    if (outcome.done)
        return outcome.done();
    switch (outcome.fate) {
    case Fate::Saved:
        return Q_EMIT writer.saved(outcome.set, outcome.revision);
    case Fate::Kept:
        return Q_EMIT writer.kept(outcome.set, outcome.revision);
    case Fate::Aside:
        return Q_EMIT writer.setAside(outcome.set, outcome.revision, outcome.error.value_or(Error()));
    case Fate::Refused:
        return Q_EMIT writer.refused(outcome.set, outcome.revision, outcome.error.value_or(Error()));
    }
}

} // namespace

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return std::unexpected(std::move(store).error());
    if ((*store)->isReadOnly())
        return fail(Error::Kind::ReadOnly, (*store)->readOnlyReason(), {}, Place{.file = path});
    auto delivery = std::make_unique<Delivery>(*std::move(store));
    if (auto sent = delivery->sendLeft(); !sent)
        return std::unexpected(std::move(sent).error());
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(delivery)));
}

StoreWriter::StoreWriter(std::unique_ptr<Delivery> delivery)
    : m_told(std::make_unique<DeliveryState>(delivery->state()))
    // The destructor ends the thread before this object goes, so what it posts never comes too late.
    , m_thread(std::make_unique<WriterThread>(std::move(delivery), [this] {
        QMetaObject::invokeMethod(this, &StoreWriter::deliver, Qt::QueuedConnection);
    }))
{}

StoreWriter::~StoreWriter() = default;

void StoreWriter::submit(SetId set, const JournalEntry &entry)
{
    m_thread->submit({.set = set, .entry = entry});
}

void StoreWriter::reset(SetId set)
{
    m_thread->submit({.set = set});
}

void StoreWriter::run(std::function<void(Store &)> work, QObject *context, std::function<void()> done)
{
    m_thread->submit({.work = std::move(work), .done = [context = QPointer(context), done = std::move(done)] {
                          if (context)
                              done();
                      }});
}

void StoreWriter::addActiveTime(SetId set, qint64 milliseconds)
{
    m_thread->submit({.set = set, .activeMs = milliseconds});
}

void StoreWriter::flush()
{
    m_thread->waitUntilIdle();
    if (thread() == QThread::currentThread())
        deliver();
}

qsizetype StoreWriter::pending() const
{
    return m_thread->pending();
}

DeliveryState StoreWriter::state() const
{
    return m_thread->state();
}

void StoreWriter::tryNow()
{
    m_thread->tryNow();
}

void StoreWriter::deliver()
{
    const QPointer<StoreWriter> alive(this);
    for (const WriterThread::Outcome &outcome : m_thread->takeOutcomes()) {
        if (!alive) // a slot may end the writer
            return;
        tell(*this, outcome);
    }
    if (!alive || *m_told == state())
        return;
    *m_told = state();
    Q_EMIT stateChanged();
}

} // namespace Galley
