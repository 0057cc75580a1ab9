#pragma once

#include <QtTypes>

#include <chrono>
#include <functional>

namespace Galley {

// How long an annotator works, told from what he does: the time between two actions counts, unless it is so
// long that he was away. Knows neither windows nor a clock, so that a test can be both.
class ActiveClock
{
public:
    // A window of text is read in about a minute; who touches nothing for longer than this is elsewhere, and
    // none of that time counts.
    static constexpr std::chrono::milliseconds IdleAfter{90'000};

    using Now = std::function<std::chrono::milliseconds()>; // never goes back

    explicit ActiveClock(Now now = monotonic());

    void restart(); // another article: everything from zero
    void act();     // a key, a button, the wheel, a move of the mouse
    void pause();   // the window is left, hidden or locked: nothing counts until the next act

    // Milliseconds, up to the last act.
    [[nodiscard]] qint64 total() const { return m_total.count(); }

    qint64 takeForEdit(); // since it was last called: what the edit about to be made took
    qint64 takeUnsaved(); // since it was last called: what the store has not been told

    [[nodiscard]] static Now monotonic();

private:
    Now m_now;
    std::chrono::milliseconds m_last{0};
    std::chrono::milliseconds m_total{0};
    std::chrono::milliseconds m_atEdit{0};
    std::chrono::milliseconds m_saved{0};
    bool m_running = false;
};

} // namespace Galley
