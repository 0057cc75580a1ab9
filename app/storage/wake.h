#pragma once

#include <qtclasshelpermacros.h>

namespace Galley {

// Ends the waiting of another thread, once and for all.
class Wake
{
public:
    Wake();
    ~Wake();
    Q_DISABLE_COPY_MOVE(Wake)

    void call(); // from any thread
    [[nodiscard]] bool isCalled() const;
    // Until it is called, the time (milliseconds; -1: none) is over, or the socket (-1: none) can be read, or
    // written if that is wanted. True: the socket can.
    [[nodiscard]] bool waitFor(int milliseconds, int socket = -1, bool toWrite = false) const;

private:
    int m_ends[2] = {-1, -1}; // of a pipe
};

} // namespace Galley
