#pragma once

#include "text/progress.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QTimer;

namespace Galley {

class NoticeArea;
class Outbox;
class Store;

// Work for the writer that may take long: a notice says how far it is, and stops it when asked.
class LongWork : public QObject
{
    Q_OBJECT
public:
    // On the writer's thread. When told not to go on it must leave everything as it was.
    using Work = std::function<void(Store &, const KeepGoing &)>;

    // As Outbox::run; done also hears whether somebody asked to stop. The notice comes when it takes longer
    // than half a second, and goes with the context.
    static bool run(Outbox &outbox, NoticeArea &notices, const QString &doing, Work work, QObject *context,
                    std::function<void(bool isStopped)> done);

    ~LongWork() override;

private:
    struct State; // shared with the writer's thread

    LongWork(NoticeArea &notices, QString doing, QObject *context);
    void tell();
    void end();

    QPointer<NoticeArea> m_notices;
    QString m_doing;
    QString m_topic;
    QTimer *m_timer;
    std::shared_ptr<State> m_state;
};

} // namespace Galley
