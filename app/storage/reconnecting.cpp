#include "storage/reconnecting.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr auto ShortestPause = 250ms;
constexpr auto LongestPause = 15'000ms;

} // namespace

Reconnecting::Reconnecting(QString address, std::chrono::milliseconds firstPause, std::function<void()> news)
    : m_address(std::move(address))
    , m_news(std::move(news))
    , m_thread([this, firstPause] { run(firstPause); })
{}

Reconnecting::~Reconnecting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_hurry.notify_one();
    m_thread.join();
}

void Reconnecting::tryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHurried = true;
    }
    m_hurry.notify_one();
}

std::unique_ptr<Store> Reconnecting::take()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_store);
}

void Reconnecting::run(std::chrono::milliseconds pause)
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_hurry.wait_for(lock, pause, [this] { return m_isHurried || m_isEnding; });
            if (m_isEnding)
                return;
            m_isHurried = false;
        }
        if (open())
            break;
        pause = std::clamp<std::chrono::milliseconds>(pause * 2, ShortestPause, LongestPause);
    }
    m_news();
}

std::optional<Error> Reconnecting::reason()
{
    const std::lock_guard lock(m_mutex);
    return m_reason;
}

bool Reconnecting::open()
{
    auto store = Store::open(m_address);
    if (store && !(*store)->isReadOnly()) {
        const std::lock_guard lock(m_mutex);
        m_store = *std::move(store);
        return true;
    }
    keep(store ? Error{Error::Kind::ReadOnly, (*store)->readOnlyReason()} : std::move(store).error());
    return false;
}

void Reconnecting::keep(Error reason)
{
    bool isNew = false;
    {
        const std::lock_guard lock(m_mutex);
        isNew = !m_reason || m_reason->message != reason.message;
        m_reason = std::move(reason);
    }
    if (isNew)
        m_news();
}

} // namespace Galley
