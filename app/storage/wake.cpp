#include "storage/wake.h"

#include <QtGlobal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <tuple>

namespace Galley {

Wake::Wake()
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe can be made: this process has too many files open");
}

Wake::~Wake()
{
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void Wake::call()
{
    std::ignore = ::write(m_ends[1], "", 1);
}

bool Wake::isCalled() const
{
    pollfd end{.fd = m_ends[0], .events = POLLIN, .revents = 0};
    return ::poll(&end, 1, 0) > 0;
}

bool Wake::waitFor(int milliseconds, int socket, bool toWrite) const
{
    pollfd files[2] = {{.fd = m_ends[0], .events = POLLIN, .revents = 0},
                       {.fd = socket, .events = short(toWrite ? POLLOUT : POLLIN), .revents = 0}};
    const bool isReady = ::poll(files, socket < 0 ? 1 : 2, milliseconds) > 0;
    return isReady && socket >= 0 && files[1].revents != 0;
}

} // namespace Galley
