#include "project/longwork.h"

#include "common/noticebar.h"
#include "common/words.h"
#include "project/outbox.h"

#include <QTimer>

#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Galley {

struct LongWork::State
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isStopped = false;
};

LongWork::LongWork(NoticeArea &notices, QString doing, QObject *context)
    : QObject(context)
    , m_notices(&notices)
    , m_doing(std::move(doing))
    , m_timer(new QTimer(this))
    , m_state(std::make_shared<State>())
{
    static quint64 last = 0;
    m_topic = u"work-%1"_s.arg(++last);
    connect(m_timer, &QTimer::timeout, this, &LongWork::tell);
    m_timer->start(500ms);
}

LongWork::~LongWork()
{
    if (m_notices)
        m_notices->dismiss(m_topic);
}

bool LongWork::run(Outbox &outbox, NoticeArea &notices, const QString &doing, Work work, QObject *context,
                   std::function<void(bool)> done)
{
    auto *const self = new LongWork(notices, doing, context);
    const auto state = self->m_state;
    const auto go = [state, work = std::move(work)](Store &store) {
        work(store, [&](qint64 part, qint64 total) {
            state->done = part;
            state->total = total;
            return !state->isStopped;
        });
    };
    const bool isTaken = outbox.run(go, self, [self, state, done = std::move(done)] {
        self->end();
        done(state->isStopped);
    });
    if (!isTaken)
        self->end();
    return isTaken;
}

void LongWork::end()
{
    m_timer->stop();
    if (m_notices)
        m_notices->dismiss(m_topic);
    deleteLater();
}

void LongWork::tell()
{
    if (!m_notices)
        return;
    m_timer->setInterval(200ms);
    m_notices->post({Notice::Kind::Information,
                     m_topic,
                     tr("%1 %2").arg(m_doing, percentWords(m_state->done, m_state->total)).trimmed(),
                     {{tr("Stop"), [state = m_state] { state->isStopped = true; }}},
                     true});
}

} // namespace Galley
