#pragma once

#include "exchange/exportreader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Galley {

// Works on pages in a thread of its own while the next ones are read, in their order; at most two wait. The
// first failure of the work ends it. Everything here is called from one thread.
class PageWorker
{
public:
    using Work = std::function<Result<void>(const ExportReader::Page &)>;
    using Asked = std::function<bool()>; // some twenty times a second while there is waiting; false stops

    explicit PageWorker(Work work);
    ~PageWorker(); // what has not been worked on is dropped
    Q_DISABLE_COPY_MOVE(PageWorker)

    // False when the work has failed or was stopped: call finish.
    [[nodiscard]] bool put(ExportReader::Page page, const Asked &goesOn);
    // Waits for what is left. Nothing when the work was stopped.
    [[nodiscard]] Result<void> finish(const Asked &goesOn);

private:
    void run();
    // False when it was stopped.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &done, const Asked &goesOn);

    Work m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ExportReader::Page> m_pages; // the first one is being worked on
    Result<void> m_result;
    bool m_stopped = false;
    bool m_ended = false; // no page comes any more
    std::thread m_thread;
};

} // namespace Galley
