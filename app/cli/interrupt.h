#pragma once

namespace Galley::Cli {

// From here on Ctrl+C (SIGINT) and SIGTERM only raise a flag, so that the work at hand can leave everything
// as it was; a second one ends the program at once.
void catchInterrupts();
[[nodiscard]] bool isInterrupted();
// Ends the program by the signal that was caught, which is how a shell learns that it was stopped.
void passOnInterrupt();

} // namespace Galley::Cli
