#pragma once

#include "storage/changes.h"
#include "storage/wake.h"
#include "text/error.h"

#include <memory>

namespace Galley {

// Where changes of a project are heard, on a connection of its own. Used on one thread.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;

    // Blocks until there are changes, the time (milliseconds; -1: none) is over or the wake is called, and
    // gives what changed since the last call, most often nothing. An error ends the source.
    [[nodiscard]] virtual Result<Changes> wait(const Wake &wake, int milliseconds) = 0;
};

// Hears from the moment on that it is opened. Blocks at most as long as it takes to connect.
[[nodiscard]] Result<std::unique_ptr<ChangeSource>> openChangeSource(const QString &address,
                                                                     const Wake &wake);

} // namespace Galley
