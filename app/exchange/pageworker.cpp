#include "exchange/pageworker.h"

#include <chrono>

namespace Galley {

namespace {

constexpr size_t MostPages = 3;
constexpr std::chrono::milliseconds AskEvery(50);

} // namespace

PageWorker::PageWorker(Work work)
    : m_work(std::move(work))
    , m_thread([this] { run(); })
{}

PageWorker::~PageWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PageWorker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_pages.empty() || m_ended || m_stopped; });
        if (m_pages.empty() || m_stopped || !m_result)
            return;
        ExportReader::Page page = std::move(m_pages.front());
        lock.unlock();
        Result<void> done = m_work(page);
        page = {};
        lock.lock();
        m_pages.pop_front();
        m_result = std::move(done);
        m_changed.notify_all();
    }
}

bool PageWorker::waitUntil(const std::function<bool()> &done, const Asked &goesOn)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, AskEvery, done)) {
        lock.unlock();
        const bool on = goesOn();
        lock.lock();
        m_stopped = m_stopped || !on;
        if (m_stopped)
            return false;
    }
    return true;
}

bool PageWorker::put(ExportReader::Page page, const Asked &goesOn)
{
    if (!waitUntil([this] { return m_pages.size() < MostPages || !m_result; }, goesOn))
        return false;
    const std::lock_guard lock(m_mutex);
    if (!m_result)
        return false;
    m_pages.push_back(std::move(page));
    m_changed.notify_all();
    return true;
}

Result<void> PageWorker::finish(const Asked &goesOn)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    if (!waitUntil([this] { return m_pages.empty() || !m_result; }, goesOn))
        return {};
    const std::lock_guard lock(m_mutex);
    return m_result;
}

} // namespace Galley
