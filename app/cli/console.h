#pragma once

#include "cli/command.h"

#include <chrono>

namespace Galley::Cli {

// Standard output and standard error, in UTF-8 whatever the locale. Results go out; messages and progress
// go to standard error, progress only while that is a terminal.
class Console
{
public:
    Console();
    ~Console(); // takes the progress line away

    Q_DISABLE_COPY_MOVE(Console)

    // Everything in the report, as one JSON document if wanted. False when standard output takes no more.
    [[nodiscard]] bool write(const Report &report, bool json);
    // A whole file's bytes, as they are. False when standard output takes no more.
    [[nodiscard]] bool copyToOutput(const QString &path);
    // One line, with the program's name in front where the error has no file of its own.
    void message(const Error &error);

    // Replaces the progress line by how much of some work is done (total 0: not known); at most a few times a
    // second, so call it as often as wanted. False once the user wants the work stopped (Ctrl+C).
    [[nodiscard]] bool progress(const QString &work, qint64 done, qint64 total);

private:
    void putLine(const QString &text);
    void clearProgress();

    bool m_terminal = false;
    qsizetype m_progressWidth = 0;
    std::chrono::steady_clock::time_point m_lastProgress;
};

} // namespace Galley::Cli
