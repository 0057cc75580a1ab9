#include "storage/writer.h"

#include "storage/writerthread.h"

#include <QPointer>
#include <QThread>

namespace Galley {

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return std::unexpected(std::move(store).error());
    if ((*store)->isReadOnly())
        return fail(Error::Kind::ReadOnly, (*store)->readOnlyReason(), {}, Place{.file = path});
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(*store)));
}

StoreWriter::StoreWriter(std::unique_ptr<Store> store)
    // The destructor ends the thread before this object goes, so what it posts never comes too late.
    : m_thread(std::make_unique<WriterThread>(std::move(store), [this] {
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
    m_thread->submit(
        {.work = [=](Store &store) { std::ignore = store.addActiveTime(set, milliseconds); }, .done = [] {}});
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

void StoreWriter::deliver()
{
    const QPointer<StoreWriter> alive(this);
    for (const WriterThread::Outcome &outcome : m_thread->takeOutcomes()) {
        if (!alive) // a slot may end the writer
            return;
        if (outcome.done)
            outcome.done();
        else if (outcome.error)
            Q_EMIT refused(outcome.set, outcome.revision, *outcome.error);
        else
            Q_EMIT saved(outcome.set, outcome.revision);
    }
}

} // namespace Galley
