#include "cli/console.h"

#include "cli/interrupt.h"
#include "cli/json.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(100);
constexpr qint64 BlockSize = 1 << 20;
constexpr qsizetype LineWidth = 79; // so that a progress line never wraps

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

bool Console::copyToOutput(const QString &path)
{
    clearProgress();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(BlockSize);
        if (bytes.isEmpty() || !put(stdout, bytes))
            return false;
    }
    return true;
}

void Console::message(const Error &error)
{
    putLine(error.place.file.isEmpty() ? QString(u"galley: "_s + error.toString()) : error.toString());
}

void Console::putLine(const QString &text)
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
        const QString line = total > 0 ? u"%1: %2 %"_s.arg(work).arg(100 * done / total) : work;
        clearProgress();
        m_progressWidth = std::min(line.size(), LineWidth);
        (void)put(stderr, line.right(LineWidth).toUtf8());
    }
    return !isInterrupted();
}

void Console::clearProgress()
{
    if (m_progressWidth > 0)
        (void)put(stderr, '\r' + QByteArray(m_progressWidth, ' ') + '\r');
    m_progressWidth = 0;
}

} // namespace Galley::Cli
