#include "cli/commandline.h"
#include "display.h"
#include "language/language.h"
#include "localvnc.h"
#include "windowmain.h"

#include <QApplication>

#include <clocale>
#include <cstdio>
#include <langinfo.h>

namespace {

using namespace Galley;

// Galley reads and writes UTF-8 whatever the locale says; Qt would do the same, and complain.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("galley"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
}

std::variant<Cli::ExitCode, Cli::WindowRequest> readArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language::speak(Language::ofSystem());
    return Cli::runCommandLine(QCoreApplication::arguments().sliced(1));
}

void say(const QString &line)
{
    std::fprintf(stderr, "galley: %s\n", qUtf8Printable(line));
}

int openWindow(int argc, char **argv, const Cli::WindowRequest &request)
{
    const std::expected<QString, QString> display = findDisplay(!request.screenshot.isEmpty());
    if (!display || !display->isEmpty())
        say(display ? *display : display.error());
    if (!display)
        return int(Cli::ExitCode::Misuse);
    QApplication application(argc, argv);
    const LocalVnc localVnc;
    return runWindow(
        application,
        {request.project, request.sample, request.screenshot, request.theme, request.untilReady});
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    nameProgram();
    const auto asked = readArguments(argc, argv);
    if (const auto *exitCode = std::get_if<Cli::ExitCode>(&asked))
        return int(*exitCode);
    return openWindow(argc, argv, std::get<Cli::WindowRequest>(asked));
}
