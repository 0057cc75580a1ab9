#pragma once

#include <QtTypes>

#include <functional>

namespace Galley {

// Asked now and then, on the working thread, with steps done and in all (0: not known); false stops.
using KeepGoing = std::function<bool(qint64 done, qint64 total)>;

} // namespace Galley
