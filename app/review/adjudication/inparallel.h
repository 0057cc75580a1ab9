#pragma once

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace Galley {

// Calls work(0) to work(count - 1), each once, in any order, on several threads, this one among them; back
// when all is done. A system that gives no more threads only takes longer.
template <typename Work>
void inParallel(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    constexpr std::size_t worthAThread = 16;
    const std::size_t threads =
        std::min<std::size_t>(std::thread::hardware_concurrency(), 1 + count / worthAThread);
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(run);
    } catch (const std::system_error &) {
    }
    run();
}

} // namespace Galley
