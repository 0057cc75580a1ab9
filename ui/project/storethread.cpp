#include "project/storethread.h"

namespace Galley {

StoreThread::StoreThread(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
    , m_store(std::make_shared<StorePointer>())
{
    m_thread.setObjectName(QStringLiteral("galley-store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Work that has not begun is dropped with the worker's events; answers on their way with this object's.
    m_thread.quit();
    m_thread.wait();
    m_worker.reset(); // here, for deleteLater does nothing once the application goes
    m_store->reset();
}

void StoreThread::enqueue(const QPointer<QObject> &context, Job job)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, context, job = std::move(job), store = m_store] {
            const Answer answer = job(*store);
            QMetaObject::invokeMethod(
                this,
                [context, answer] {
                    if (context)
                        answer();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace Galley
