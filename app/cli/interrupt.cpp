#include "cli/interrupt.h"

#include <csignal>

namespace Galley::Cli {

namespace {

volatile std::sig_atomic_t caught = 0;

extern "C" void remember(int signal)
{
    caught = signal;
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

bool isInterrupted()
{
    return caught != 0;
}

void passOnInterrupt()
{
    if (caught == 0)
        return;
    std::signal(caught, SIG_DFL);
    std::raise(caught);
}

} // namespace Galley::Cli
