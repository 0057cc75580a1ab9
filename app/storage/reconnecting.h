#pragma once

#include "storage/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Galley {

// Opens a project whose server is away, on a thread of its own, after pauses that grow, until it succeeds.
// What is opened can be written, else it is tried again.
class Reconnecting
{
public:
    // news is called on the thread when it is opened, or there is another reason why not.
    Reconnecting(QString address, std::chrono::milliseconds firstPause, std::function<void()> news);
    ~Reconnecting(); // waits for the attempt under way: at most the address's connect_timeout

    void tryNow();
    [[nodiscard]] std::unique_ptr<Store> take(); // null: not yet
    [[nodiscard]] std::optional<Error> reason(); // why the last attempt failed; none: there was none

private:
    void run(std::chrono::milliseconds pause);
    [[nodiscard]] bool open();
    void keep(Error reason);

    QString m_address;
    std::function<void()> m_news;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_hurry;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_reason;
    bool m_isHurried = false;
    bool m_isEnding = false;
    std::thread m_thread; // last: it starts when all else is there
};

} // namespace Galley
