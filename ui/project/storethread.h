#pragma once

#include "storage/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace Galley {

// A store on a thread of its own: work goes there and runs in order, its result comes back to the thread that
// owns this object. Nobody waits, but the destructor, for the work that is running.
class StoreThread : public QObject
{
    Q_OBJECT
public:
    using StorePointer = std::unique_ptr<Store>; // null until work opens one

    explicit StoreThread(QObject *parent = nullptr);
    ~StoreThread() override;

    // then is called with what work returned, unless the context is gone by then.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then)
    {
        using Value = std::invoke_result_t<Work, StorePointer &>;
        enqueue(context, [work = std::move(work), then = std::move(then)](StorePointer &store) mutable {
            auto value = std::make_shared<Value>(work(store)); // the answer must be copyable, values need not
            return Answer([value, then = std::move(then)]() mutable { then(std::move(*value)); });
        });
    }

private:
    using Answer = std::function<void()>;
    using Job = std::function<Answer(StorePointer &)>;

    void enqueue(const QPointer<QObject> &context, Job job);

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in the thread, and so does the store
    std::shared_ptr<StorePointer> m_store;
};

} // namespace Galley
