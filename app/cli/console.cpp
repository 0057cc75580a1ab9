#include "cli/console.h"

#include "cli/interrupt.h"
#include "cli/json.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(100);

[[nodiscard]] bool put(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, bytes.size(), stream) == size_t(bytes.size()) &&
        std::fflush(stream) == 0;
}

} // namespace

Console::Console()
    : m_terminal(isatty(STDERR_FILENO) == 1)
{}

Console::~Console()
{
    clearProgress();
}

bool Console::write(const Report &report, bool json)
{
    clearProgress();
    for (const Error &error : report.warnings + report.errors)
        message(error);
    if (json)
        return put(stdout, toJson(report));
    return report.text.isEmpty() || put(stdout, report.text.toUtf8() + '\n');
}

void Console::message(const Error &error)
{
    message(error.place.file.isEmpty() ? QString(u"galley: "_s + error.toString()) : error.toString());
}

void Console::message(const QString &text)
{
    clearProgress();
    // Nowhere is left to say that standard error is gone.
    (void)put(stderr, text.toUtf8() + '\n');
}

bool Console::progress(const QString &work, qint64 done, qint64 total)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_terminal && now - m_lastProgress >= progressInterval) {
        m_lastProgress = now;
        const QString line =
            QCoreApplication::translate("CommandLine", "%1: %2 of %3").arg(work).arg(done).arg(total);
        (void)put(stderr, "\r" + line.leftJustified(m_progressWidth).toUtf8());
        m_progressWidth = line.size();
    }
    return !isInterrupted();
}

void Console::clearProgress()
{
    if (m_progressWidth > 0)
        (void)put(stderr, "\r" + QByteArray(m_progressWidth, ' ') + "\r");
    m_progressWidth = 0;
}

} // namespace Galley::Cli
